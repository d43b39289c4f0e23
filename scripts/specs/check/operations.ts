import {
  type Method,
  methods,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type RequestBody,
  type Response,
  resolveReference,
  type Server,
  type Tolerance,
} from "../openapi-document.js";

/** One operation with everything it inherits, and how its path is recognized. */
export type SpecOperation = {
  id: string;
  method: Method;
  /** Path as written in the spec, without a server's base. */
  path: string;
  /** One recognizer per server. */
  routes: Route[];
  parameters: Parameter[];
  requestBody: RequestBody | undefined;
  /** By status: "200", "4XX", "default". */
  responses: Map<string, Response>;
  evidence: string;
  tolerances: Tolerance[];
};

type Route = { pattern: RegExp; names: string[]; literalSegments: number };

/** The operations of a document, in its order. */
export function listOperations(document: OpenApiDocument): SpecOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const servers = operation.servers ?? item.servers ?? document.servers ?? [{ url: "/" }];
      return [
        {
          id: operation.operationId,
          method,
          path,
          routes: servers.map((server) => toRoute({ server, path })),
          parameters: mergeParameters(document, item.parameters ?? [], operation),
          requestBody: operation.requestBody && resolveReference(document, operation.requestBody),
          responses: new Map(
            Object.entries(operation.responses).map(([status, response]) => [
              status,
              resolveReference(document, response),
            ]),
          ),
          evidence: operation["x-fnwire-evidence"] ?? "unstated",
          tolerances: [...(operation["x-fnwire-tolerates"] ?? []), ...(document["x-fnwire-tolerates"] ?? [])],
        },
      ];
    }),
  );
}

/** Parameters of the path item, overridden by the operation's own of the same name and place. */
function mergeParameters(
  document: OpenApiDocument,
  shared: NonNullable<Operation["parameters"]>,
  operation: Operation,
): Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const entry of [...shared, ...(operation.parameters ?? [])]) {
    const parameter = resolveReference(document, entry);
    merged.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...merged.values()];
}

/** The match of a request with an operation. */
export type OperationMatch = {
  operation: SpecOperation;
  /** Path parameters as sent, percent-encoded. */
  path: Record<string, string>;
};

/**
 * Finds the operation of a method and a path (without its query). Literal segments win over parameters.
 * `allowEmpty`: an empty segment may stand for a parameter, as in a request that was refused for it.
 */
export function matchOperation({
  operations,
  method,
  path,
  allowEmpty,
}: {
  operations: readonly SpecOperation[];
  method: string;
  path: string;
  allowEmpty: boolean;
}): OperationMatch | undefined {
  let best: (OperationMatch & { literalSegments: number }) | undefined;
  for (const operation of operations) {
    if (operation.method !== method.toLowerCase()) continue;
    for (const route of operation.routes) {
      const found = route.pattern.exec(path);
      if (found === null) continue;
      const values = route.names.map((name, i) => [name, found[i + 1] ?? ""] as const);
      if (!allowEmpty && values.some(([, value]) => value === "")) continue;
      if (best !== undefined && best.literalSegments >= route.literalSegments) continue;
      best = { operation, path: Object.fromEntries(values), literalSegments: route.literalSegments };
    }
  }
  return best && { operation: best.operation, path: best.path };
}

/** A recognizer of the server's base path followed by the operation's path. */
function toRoute({ server, path }: { server: Server; path: string }): Route {
  const base = basePath(server);
  const segments = path.split("/").slice(1);
  const names: string[] = [];
  const pattern = segments.map((segment) =>
    segment
      .split(/(\{[^}]+\})/)
      .map((part) => {
        if (!/^\{.+\}$/.test(part)) return escapeRegExp(part);
        names.push(part.slice(1, -1));
        return "([^/]*)";
      })
      .join(""),
  );
  return {
    pattern: new RegExp(`^${base}/${pattern.join("/")}$`),
    names,
    literalSegments: segments.filter((segment) => !segment.includes("{")).length,
  };
}

/** Pattern of a server's path. A variable with an `enum` matches its values, any other variable one segment. */
function basePath(server: Server): string {
  const afterHost = server.url.replace(/^(?:[a-z+.-]+|\{[^}]+\}):\/\/[^/]*/i, "").replace(/\/$/, "");
  return afterHost
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (!/^\{.+\}$/.test(part)) return escapeRegExp(part);
      const values = server.variables?.[part.slice(1, -1)]?.enum;
      return values === undefined ? "[^/]+" : `(?:${values.map(escapeRegExp).join("|")})`;
    })
    .join("");
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
