import type { OpenApiDocument } from "../openapi-document.js";

type Node = { [key: string]: unknown };

/** Words of a schema that say no more than an object's fields. */
const plainWords = new Set(["type", "properties", "required", "description", "title", "$comment", "allOf"]);

/**
 * The document with compositions of plain objects written as one object: how a shape is put together is nobody's business but the
 * document's. What a composition adds beyond fields, or says twice in two ways, stays as it is.
 */
export function normalForm(document: OpenApiDocument): OpenApiDocument {
  const copy: OpenApiDocument = structuredClone(document);
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const object = node as Node;
    const merged = Array.isArray(object.allOf) ? merge({ document: copy, schema: object, within: [] }) : undefined;
    if (merged !== undefined) {
      for (const key of Object.keys(object)) delete object[key];
      Object.assign(object, merged);
    }
    for (const value of Object.values(object)) visit(value);
  };
  visit(copy);
  return copy;
}

function merge(options: { document: unknown; schema: Node; within: readonly unknown[] }): Node | undefined {
  const { document, schema, within } = options;
  if (within.includes(schema) || within.length > 20) return undefined;
  if (!Object.keys(schema).every((word) => plainWords.has(word))) return undefined;
  if (schema.type !== undefined && schema.type !== "object") return undefined;
  const { description, title, properties, required, allOf } = schema;
  const fields: Node = {};
  const needed = new Set<unknown>();
  const add = (part: Node): boolean => {
    for (const name of Array.isArray(part.required) ? part.required : []) needed.add(name);
    for (const [name, field] of Object.entries((part.properties ?? {}) as Node)) {
      if (Object.hasOwn(fields, name) && JSON.stringify(fields[name]) !== JSON.stringify(field)) return false;
      Object.defineProperty(fields, name, { value: field, enumerable: true, configurable: true, writable: true });
    }
    return true;
  };
  for (const part of Array.isArray(allOf) ? allOf : []) {
    const found = follow(document, part);
    const flat = found && merge({ document, schema: found, within: [...within, schema] });
    if (flat === undefined || !add(flat)) return undefined;
  }
  if (!add({ properties, required })) return undefined;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    type: "object",
    ...(needed.size === 0 ? {} : { required: [...needed] }),
    properties: fields,
  };
}

function follow(document: unknown, node: unknown): Node | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  const { $ref } = node as Node;
  if ($ref === undefined) return node as Node;
  if (typeof $ref !== "string" || !$ref.startsWith("#/")) return undefined;
  let found: unknown = document;
  for (const token of $ref.slice(2).split("/")) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    found = typeof found === "object" && found !== null && Object.hasOwn(found, key) ? (found as Node)[key] : undefined;
  }
  return typeof found === "object" && found !== null ? (found as Node) : undefined;
}
