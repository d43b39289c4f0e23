/*
 * Reads a description as its service publishes it, in any version, by hand: nothing here comes from the generator. What a package sends is
 * judged by what the document says, and not by what the generator understood of it.
 */

// biome-ignore lint/suspicious/noExplicitAny: a document that somebody else wrote can be anything.
export type Any = any;

/** A parameter in words of OpenAPI 3. */
export type Parameter = {
  readonly in: string;
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
  readonly required: boolean;
  readonly isPlain: boolean;
  readonly schema: Any;
};

export type Body = {
  readonly type: string;
  readonly schema: Any;
  readonly encoding: Any;
};

export type DescribedOperation = {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** The first media type of the body; undefined: it has none. */
  readonly body: Body | undefined;
  /** Names of schemes that are sent together, one set for each alternative. */
  readonly security: readonly (readonly string[])[];
  /** URLs of servers of its own, variables replaced. */
  readonly servers: readonly string[];
};

export type Scheme = { readonly in: "header" | "query" | "cookie"; readonly name: string; readonly prefix: string };

export type Description = {
  readonly document: Any;
  readonly operations: readonly DescribedOperation[];
  readonly schemes: ReadonlyMap<string, Scheme>;
  readonly servers: readonly string[];
};

const methods = ["get", "head", "post", "put", "patch", "delete", "options"];

/** Headers that OpenAPI lets no parameter describe (OpenAPI 3.1, "Parameter Object"), and those that only a transport can write. */
const ignored =
  /^(?:accept|content-type|authorization|content-length|host|connection|expect|te|transfer-encoding|upgrade)$/i;

export function readDescription(document: Any): Description {
  const isOld = document.swagger !== undefined;
  const operations = Object.entries<Any>(document.paths ?? {}).flatMap(([path, item]) => {
    const pathItem = follow(document, item) ?? {};
    return methods
      .filter((method) => pathItem[method] != null)
      .map((method) => readOperation({ document, isOld, path, method, pathItem }));
  });
  const given: Any = isOld ? document.securityDefinitions : document.components?.securitySchemes;
  const schemes = Object.entries<Any>(given ?? {}).flatMap(([id, value]) => {
    const scheme = schemeOf(follow(document, value) ?? {});
    return scheme === undefined ? [] : [[id, scheme] as const];
  });
  return { document, operations, schemes: new Map(schemes), servers: isOld ? [] : urlsOf(document.servers) };
}

/** Where a reference leads. Undefined for one that leads nowhere, or to another file. */
export function follow(document: Any, node: Any): Any {
  let current = node;
  for (let hops = 0; hops < 50; hops += 1) {
    if (typeof current?.$ref !== "string") return current;
    if (!current.$ref.startsWith("#/")) return undefined;
    current = current.$ref
      .slice(2)
      .split("/")
      .map((token: string) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce((at: Any, token: string) => at?.[token], document);
  }
  return undefined;
}

function readOperation(options: { document: Any; isOld: boolean; path: string; method: string; pathItem: Any }) {
  const { document, isOld, path, method, pathItem } = options;
  const operation = pathItem[method];
  const all = new Map<string, Any>();
  for (const value of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = follow(document, value);
    if (parameter == null) continue;
    all.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const list = [...all.values()];
  const parameters = list
    .filter((each) => !["body", "formData"].includes(each.in))
    .filter((each) => each.in !== "header" || !ignored.test(each.name))
    .map((each) => (isOld ? oldParameter(each) : newParameter(document, each)));
  const body = isOld
    ? oldBody({ document, operation, fields: list.filter((each) => ["body", "formData"].includes(each.in)) })
    : newBody(document, operation.requestBody);
  return {
    method: method.toUpperCase(),
    path,
    parameters,
    body,
    security: (operation.security ?? document.security ?? []).map((each: Any) => Object.keys(each ?? {})),
    servers: isOld ? [] : urlsOf(operation.servers ?? pathItem.servers),
  };
}

function newParameter(document: Any, parameter: Any): Parameter {
  const style = parameter.style ?? (["query", "cookie"].includes(parameter.in) ? "form" : "simple");
  return {
    in: parameter.in,
    name: parameter.name,
    style,
    explode: parameter.explode ?? style === "form",
    required: parameter.in === "path" || parameter.required === true,
    isPlain: parameter.content === undefined && parameter.schema !== undefined,
    schema: follow(document, parameter.schema) ?? {},
  };
}

/** Source: OpenAPI 2.0, "Parameter Object": `collectionFormat`. */
function oldParameter(parameter: Any): Parameter {
  const styles: Any = { ssv: ["spaceDelimited", false], pipes: ["pipeDelimited", false], multi: ["form", true] };
  const [style, explode] = styles[parameter.collectionFormat] ?? [parameter.in === "query" ? "form" : "simple", false];
  return {
    in: parameter.in,
    name: parameter.name,
    style,
    explode,
    required: parameter.in === "path" || parameter.required === true,
    isPlain: parameter.collectionFormat !== "tsv",
    schema: parameter,
  };
}

function newBody(document: Any, value: Any): Body | undefined {
  const [first] = Object.entries<Any>(follow(document, value)?.content ?? {});
  if (first === undefined) return undefined;
  const [type, media] = first;
  return { type, schema: media.schema ?? {}, encoding: media.encoding ?? {} };
}

function oldBody(options: { document: Any; operation: Any; fields: readonly Any[] }): Body | undefined {
  const { document, operation, fields } = options;
  if (fields.length === 0) return undefined;
  const consumes: readonly string[] = operation.consumes ?? document.consumes ?? [];
  const body = fields.find((each) => each.in === "body");
  if (body !== undefined) return { type: consumes[0] ?? "application/json", schema: body.schema ?? {}, encoding: {} };
  const properties = Object.fromEntries(
    fields.map((each) => [each.name, each.type === "file" ? { type: "string", format: "binary" } : each]),
  );
  const isJoined = (each: Any) => each.type === "array" && each.collectionFormat !== "multi";
  if (fields.some(isJoined)) return { type: "unknown/unknown", schema: {}, encoding: {} };
  const hasFile = fields.some((each) => each.type === "file");
  const form = consumes.find((each) =>
    hasFile ? each === "multipart/form-data" : /^multipart\/form-data$|urlencoded$/.test(each),
  );
  const type = form ?? (hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded");
  return { type, schema: { type: "object", properties }, encoding: {} };
}

function urlsOf(servers: Any): readonly string[] {
  return (Array.isArray(servers) ? servers : []).map((server: Any) =>
    String(server?.url ?? "").replace(/\{([^{}]*)\}/g, (whole, name) => server.variables?.[name]?.default ?? whole),
  );
}

function schemeOf(scheme: Any): Scheme | undefined {
  if (scheme.type === "apiKey") return { in: scheme.in, name: scheme.name, prefix: "" };
  const authorization = { in: "header", name: "authorization" } as const;
  if (scheme.type === "oauth2" || scheme.type === "openIdConnect") return { ...authorization, prefix: "Bearer " };
  if (scheme.type === "basic") return { ...authorization, prefix: "Basic " };
  if (scheme.type !== "http" || !/^(?:basic|bearer)$/i.test(scheme.scheme ?? "")) return undefined;
  return { ...authorization, prefix: /^basic$/i.test(scheme.scheme) ? "Basic " : "Bearer " };
}
