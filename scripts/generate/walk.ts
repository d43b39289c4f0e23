import { asString, isObject, type Json, type JsonObject } from "./json.js";
import { resolveReference } from "./references.js";

/** Keys whose value is a map: the keys below are names chosen by the author, not words of OpenAPI. */
export const mapKeys: ReadonlySet<string> = new Set([
  "$defs",
  "callbacks",
  "content",
  "dependentSchemas",
  "encoding",
  "headers",
  "links",
  "mapping",
  "parameters",
  "pathItems",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
  "variables",
  "webhooks",
]);

/** Keys whose value is data of the API: a `$ref` or an extension in there is an example's, not the spec's. */
export const dataKeys: ReadonlySet<string> = new Set(["const", "default", "enum", "example", "examples", "value"]);

/** Visits every object below `node` that belongs to the description itself, parents first. */
export function walk(node: Json | undefined, visit: (object: JsonObject) => void): void {
  visitNode({ node, isMap: false, visit });
}

function visitNode(options: {
  readonly node: Json | undefined;
  readonly isMap: boolean;
  readonly visit: (object: JsonObject) => void;
}): void {
  const { node, isMap, visit } = options;
  if (Array.isArray(node)) {
    for (const item of node) visitNode({ node: item, isMap: false, visit });
    return;
  }
  if (!isObject(node)) return;
  if (!isMap) visit(node);
  for (const [key, value] of Object.entries(node)) {
    if (!isMap && (dataKeys.has(key) || key.startsWith("x-"))) continue;
    visitNode({ node: value, isMap: !isMap && mapKeys.has(key) && isObject(value), visit });
  }
}

/** As {@link walk}, and on through every `$ref`, each target once. */
export function walkReachable(options: {
  readonly document: JsonObject;
  readonly node: Json | undefined;
  readonly visit: (object: JsonObject) => void;
}): void {
  const { document, visit } = options;
  const seen = new Set<Json>();
  const pending: (Json | undefined)[] = [options.node];
  while (pending.length > 0) {
    walk(pending.pop(), (object) => {
      visit(object);
      const reference = asString(object.$ref);
      if (reference === undefined) return;
      const target = resolveReference(document, reference);
      if (target === undefined || seen.has(target)) return;
      seen.add(target);
      pending.push(target);
    });
  }
}
