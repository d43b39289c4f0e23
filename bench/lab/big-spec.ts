import { readBundledSpec, type SpecRoot, writeSpecRoot } from "./spec-root.js";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/**
 * Appwrite's spec ten times over: the original operations and schemas, and nine copies under other names, so that the same
 * fifty calls can be checked against ten times the types.
 */
export function writeBigSpec(): SpecRoot {
  // Safe: it was read as JSON.
  const original = readBundledSpec("appwrite") as JsonObject;
  const paths = { ...(original.paths as JsonObject) };
  const components = original.components as Readonly<Record<string, JsonObject>>;
  const schemas = { ...components.schemas };
  for (let copy = 2; copy <= 10; copy += 1) {
    const rename = (node: Json) => renamed(node, copy);
    for (const [path, item] of Object.entries(original.paths as JsonObject))
      paths[`/copy${copy}${path}`] = rename(item);
    for (const [name, schema] of Object.entries(components.schemas ?? {}))
      schemas[`${name}Copy${copy}`] = rename(schema);
  }
  return writeSpecRoot({
    folder: "big",
    slug: "appwrite",
    document: { ...original, paths, components: { ...components, schemas } },
  });
}

/** The same node under the copy's names: operation ids, and references to schemas. Other components stay shared. */
function renamed(node: Json, copy: number): Json {
  if (Array.isArray(node)) return node.map((item: Json) => renamed(item, copy));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const isName =
        typeof value === "string" &&
        (key === "operationId" || (key === "$ref" && value.startsWith("#/components/schemas/")));
      return [key, isName ? `${value}Copy${copy}` : renamed(value, copy)];
    }),
  );
}
