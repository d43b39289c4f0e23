const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const SINGLES = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"];
const MAPS = ["properties", "patternProperties", "$defs", "dependentSchemas"];

/**
 * Visits a schema and all schemas under it, through references, each once.
 * `visit` gets the schema, its location, the name it was reached by (the last segment of its reference, else undefined) and
 * the schema that holds it; it may return false to go no deeper.
 */
export function walkSchema({ schema, location, resolve, visit }) {
  const seen = new Set();
  step(schema, location, undefined, undefined);

  function step(raw, rawLocation, heldBy, inheritedName) {
    if (raw === null || typeof raw !== "object") return;
    const { node, at, name } = follow({ raw, location: rawLocation, resolve });
    if (node === null || typeof node !== "object" || seen.has(node)) return;
    seen.add(node);
    if (visit({ schema: node, location: at, name: name ?? inheritedName, heldBy }) === false) return;
    for (const key of LISTS) {
      for (const [i, part] of Object.entries(node[key] ?? [])) step(part, at.child([key, i]), node);
    }
    for (const key of SINGLES) step(node[key], at.child([key]), node);
    for (const key of MAPS) {
      for (const [field, part] of Object.entries(node[key] ?? {})) step(part, at.child([key, field]), node);
    }
  }
}

/** Follows a reference, and references it leads to, to the object itself. */
export function follow({ raw, location, resolve }) {
  let node = raw;
  let at = location;
  let name;
  // A chain of references is at most a few long; the bound only guards against a circle of bare references.
  for (let hops = 0; hops < 20 && node !== null && typeof node === "object" && typeof node.$ref === "string"; hops++) {
    name = node.$ref.split("/").at(-1);
    const target = resolve({ $ref: node.$ref }, at.source.absoluteRef);
    if (target.node === undefined || target.location === undefined) return { node: undefined, at, name };
    node = target.node;
    at = target.location;
  }
  return { node, at, name };
}
