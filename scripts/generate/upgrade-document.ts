import { convertSwagger } from "./convert-swagger.js";
import { asArray, asObject, asString, isObject, type Json, type JsonObject } from "./json.js";
import { GenerationError } from "./problems.js";
import { resolveReference } from "./references.js";
import { walk } from "./walk.js";

type Mutable = { [key: string]: Json };

/** Any version of OpenAPI as 3.1 says it. Throws a GenerationError for what is none. */
export function upgradeDocument({
  document,
  name,
}: {
  readonly document: JsonObject;
  readonly name: string;
}): JsonObject {
  const version = versionOf(document.openapi) ?? versionOf(document.swagger);
  // The packages' own description says it in full.
  if (version !== undefined && /^3\.1(?:\.|$)/.test(version))
    return document.openapi === version && version !== "3.1" ? document : { ...document, openapi: "3.1.0" };
  if (version === "2.0") return upgradeFrom30(convertSwagger(document));
  if (version !== undefined && /^3\.0(?:\.|$)/.test(version)) return upgradeFrom30(document);
  const found = JSON.stringify(version) ?? "nothing";
  throw new GenerationError([{ where: name, message: `openapi must be 3.1.x, 3.0.x or swagger 2.0, found ${found}` }]);
}

/** A version that is written without quotes is a number: YAML reads `3.0` as 3. */
function versionOf(value: Json | undefined): string | undefined {
  return typeof value === "number" ? value.toFixed(1) : asString(value);
}

/** Source: OpenAPI 3.1 and JSON Schema 2020-12 for what became of `nullable` and exclusive limits. */
function upgradeFrom30(document: JsonObject): JsonObject {
  walk(document, (node) => {
    // Safe: it is the document's own object, which may be changed here.
    const schema = node as Mutable;
    for (const [exclusive, limit] of [
      ["exclusiveMinimum", "minimum"],
      ["exclusiveMaximum", "maximum"],
    ] as const) {
      if (typeof schema[exclusive] !== "boolean") continue;
      const value = schema[limit];
      const isExclusive = schema[exclusive];
      delete schema[exclusive];
      if (isExclusive && typeof value === "number") {
        delete schema[limit];
        schema[exclusive] = value;
      }
    }
    if (typeof schema.nullable !== "boolean") return;
    const isNullable = schema.nullable;
    delete schema.nullable;
    if (!isNullable) return;
    if (typeof schema.type === "string") {
      schema.type = [schema.type, "null"];
      if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
    } else if (schema.$ref === undefined) {
      for (const key of ["anyOf", "oneOf"])
        if (Array.isArray(schema[key])) schema[key] = [...asArray(schema[key]), { type: "null" }];
      if (Array.isArray(schema.allOf) && schema.properties === undefined) {
        const { allOf } = schema;
        delete schema.allOf;
        schema.anyOf = [{ allOf }, { type: "null" }];
      }
    }
  });
  return { ...document, openapi: "3.1.0" };
}

/**
 * Puts things where every later step looks for them: schemas that are referred to inside other parts become components, names in a
 * discriminator become references, and a composition that holds itself loses that part, which says nothing.
 */
export function settleDocument(document: JsonObject): void {
  fillEmpty(document);
  const components = settled(document, "components");
  const schemas = settled(components, "schemas");
  const moved = new Map<string, string>();
  walk(document, (node) => {
    const object = node as Mutable;
    const reference = asString(object.$ref);
    if (reference?.startsWith("#/") === true && !/^#\/components\/[^/]+\/[^/]+$/.test(reference)) {
      const target = resolveReference(document, reference);
      if (target !== undefined && !/^#\/paths\/[^/]+$/.test(reference)) {
        let name = moved.get(reference);
        const kind = kindOf(reference);
        if (name === undefined) {
          const parts = settled(components, kind);
          name = freeName(parts, reference);
          moved.set(reference, name);
          parts[name] = target;
        }
        object.$ref = `#/components/${kind}/${name}`;
      }
    }
    const discriminator = object.discriminator;
    if (isObject(discriminator) && isObject(discriminator.mapping)) {
      const mapping = discriminator.mapping as Mutable;
      for (const [value, to] of Object.entries(mapping)) {
        if (typeof to === "string" && Object.hasOwn(schemas, to)) mapping[value] = `#/components/schemas/${to}`;
      }
    }
  });
  for (const [name, schema] of Object.entries(schemas)) cutSelf({ document, name, schema });
}

/** YAML reads a key that nothing stands behind as null: an operation or response of which nothing is said, an item of a list that is none. */
function fillEmpty(document: JsonObject): void {
  for (const [path, item] of Object.entries(asObject(document.paths))) {
    if (item === null) (document.paths as Mutable)[path] = {};
    if (!isObject(item)) continue;
    const pathItem = item as Mutable;
    for (const holder of [pathItem, ...Object.values(pathItem).filter(isObject)] as Mutable[]) {
      if (holder.parameters === null) delete holder.parameters;
      else if (asArray(holder.parameters).includes(null))
        holder.parameters = asArray(holder.parameters).filter((each) => each !== null);
      const responses = asObject(holder.responses) as Mutable;
      for (const [status, response] of Object.entries(responses))
        if (response === null) responses[status] = { description: "" };
    }
    for (const method of ["get", "head", "post", "put", "patch", "delete", "options"])
      if (pathItem[method] === null) pathItem[method] = {};
  }
}

/** The components that a part belongs to, by where it stands. */
function kindOf(reference: string): string {
  const [last = "", holder = ""] = reference.split("/").reverse();
  if (last === "requestBody") return "requestBodies";
  const isPart = ["responses", "parameters", "headers", "examples", "links", "requestBodies", "callbacks"].includes(
    holder,
  );
  return isPart ? holder : "schemas";
}

function settled(holder: JsonObject, key: string): Mutable {
  const before = holder[key];
  if (isObject(before)) return before as Mutable;
  const made: Mutable = {};
  (holder as Mutable)[key] = made;
  return made;
}

function freeName(schemas: JsonObject, reference: string): string {
  const words = decodeURIComponent(reference)
    .replaceAll("~1", "/")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const useful = words.filter(
    (word) => !["paths", "components", "schema", "schemas", "content", "definitions", "application"].includes(word),
  );
  const base = useful.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("") || "Schema";
  let name = base;
  for (let count = 2; Object.hasOwn(schemas, name); count++) name = `${base}${count}`;
  return name;
}

/** Takes a schema out of its own compositions, however far away it stands in them. */
function cutSelf({
  document,
  name,
  schema,
}: {
  readonly document: JsonObject;
  readonly name: string;
  readonly schema: Json;
}): void {
  const self = `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const seen = new Set<Json>();
  const cut = (node: Json): void => {
    if (!isObject(node) || seen.has(node)) return;
    seen.add(node);
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      if (!Array.isArray(node[key])) continue;
      const kept = asArray(node[key]).filter((part) => asObject(part).$ref !== self);
      if (kept.length < asArray(node[key]).length) {
        if (kept.length > 0) (node as Mutable)[key] = kept;
        else delete (node as Mutable)[key];
      }
      for (const part of kept) {
        const reference = asString(asObject(part).$ref);
        cut(reference === undefined ? part : (resolveReference(document, reference) ?? null));
      }
    }
  };
  if (asObject(schema).$ref === self) delete (schema as Mutable).$ref;
  else cut(schema);
}
