import { listOperations } from "../check/operations.js";
import { type OpenApiDocument, resolveReference } from "../openapi-document.js";

/** The directions in which values of a schema travel. */
export type Side = "request" | "response";

/** For each component schema, the directions in which some operation uses it, through other schemas too. */
export function schemaUsage(document: OpenApiDocument): Map<string, Set<Side>> {
  const usage = new Map<string, Set<Side>>();
  const schemas = document.components?.schemas ?? {};

  function use(value: unknown, side: Side): void {
    for (const name of referencedSchemas(value)) {
      const sides = usage.get(name) ?? new Set();
      if (sides.has(side)) continue;
      usage.set(name, sides.add(side));
      use(schemas[name], side);
    }
  }

  for (const operation of listOperations(document)) {
    use(operation.parameters, "request");
    use(operation.requestBody, "request");
    for (const response of operation.responses.values()) {
      use(response.content, "response");
      for (const header of Object.values(response.headers ?? {})) use(resolveReference(document, header), "response");
    }
  }
  return usage;
}

/** Names of component schemas that a part of a document refers to. */
function referencedSchemas(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencedSchemas);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key !== "$ref" || typeof part !== "string") return referencedSchemas(part);
    const name = /^#\/components\/schemas\/(.+)$/.exec(part)?.[1];
    return name === undefined ? [] : [decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~")];
  });
}
