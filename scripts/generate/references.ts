import { asString, isObject, type Json, type JsonObject, own } from "./json.js";

/** The value under a JSON pointer (RFC 6901) such as `/components/schemas/Execution`, or undefined. */
function resolvePointer(document: Json, pointer: string): Json | undefined {
  if (pointer === "") return document;
  if (!pointer.startsWith("/")) return undefined;
  let node: Json | undefined = document;
  for (const token of pointer.slice(1).split("/")) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(node)) node = /^(0|[1-9]\d*)$/.test(key) ? node[Number(key)] : undefined;
    else node = isObject(node) ? own(node, key) : undefined;
    if (node === undefined) return undefined;
  }
  return node;
}

/** The target of a local `$ref` such as `#/components/schemas/Execution`, or undefined. */
export function resolveReference(document: Json, reference: string): Json | undefined {
  if (!reference.startsWith("#")) return undefined;
  try {
    return resolvePointer(document, decodeURIComponent(reference.slice(1)));
  } catch {
    return undefined;
  }
}

/** Follows `$ref`s until something else stands there. An unresolvable or endless chain gives undefined. */
export function dereference(document: Json, node: Json | undefined): JsonObject | undefined {
  let current = node;
  for (let hops = 0; hops < 100; hops++) {
    if (!isObject(current)) return undefined;
    const reference = asString(current.$ref);
    if (reference === undefined) return current;
    current = resolveReference(document, reference);
  }
  return undefined;
}
