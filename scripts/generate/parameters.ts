import { asArray, asObject, asString, isObject, type Json, type JsonObject, own } from "./json.js";
import { isJson } from "./media-types.js";
import { type PathTemplate, readPathTemplate } from "./path-template.js";
import { dereference } from "./references.js";

/** A parameter as it is sent. */
export type WireParameter = {
  /** Dereferenced, with a schema that admits nothing that cannot be sent. */
  readonly parameter: JsonObject;
  /** What stands in the description for it: the parameter, or the reference to it where nothing had to be changed. */
  readonly entry: Json;
  /** Written as JSON text. */
  readonly isJson: boolean;
};

/**
 * Headers that no caller gives: those that OpenAPI does not let a parameter describe (OpenAPI 3.1, "Parameter Object", `name`), and those
 * that frame the message or belong to the connection (RFC 9110 §7.6.1), which the transport writes.
 */
const ignoredHeaders = new Set(
  "accept content-type authorization connection content-length expect host keep-alive proxy-connection te trailer transfer-encoding upgrade".split(
    " ",
  ),
);

/** What can be written as one text. */
const scalar: JsonObject = { type: ["string", "number", "boolean"] };

/** RFC 9110 §5.6.2: what a header's name is made of. */
export function isHeaderName(name: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name);
}

/** Where a credential of an operation is written: `header.x-api-key`. */
export type CredentialPlaces = ReadonlySet<string>;

/** The places that the credentials of operations are written to, as far as they are the same for all of them. */
export function credentialPlaces(document: JsonObject, operations: readonly JsonObject[]): CredentialPlaces {
  const schemes = asObject(asObject(document.components).securitySchemes);
  const [first = [], ...others] = operations.map((operation) =>
    asArray(operation.security ?? document.security).flatMap((alternative) =>
      Object.keys(asObject(alternative)).flatMap((id) => {
        const scheme = dereference(document, own(schemes, id));
        return scheme?.type === "apiKey" ? [placeOf(scheme)] : [];
      }),
    ),
  );
  return new Set(first.filter((place) => others.every((each) => each.includes(place))));
}

function placeOf(part: JsonObject): string {
  const name = asString(part.name) ?? "";
  return `${part.in}.${part.in === "header" ? name.toLowerCase() : name}`;
}

/** Operations of a path. */
export function operationsOf(pathItem: JsonObject): readonly JsonObject[] {
  const methods = ["get", "head", "post", "put", "patch", "delete", "options"];
  return methods.flatMap((method) => (isObject(pathItem[method]) ? [pathItem[method]] : []));
}

/** The parameters of a list as they are sent; those that nobody gives are left out: ignored headers, and credentials, which `auth` has. */
export function wireParameters(options: {
  readonly document: JsonObject;
  readonly list: Json | undefined;
  readonly template: PathTemplate;
  readonly credentials: CredentialPlaces;
}): readonly WireParameter[] {
  const { document, list, template, credentials } = options;
  return asArray(list).flatMap((entry) => {
    const found = dereference(document, entry);
    if (found === undefined) return [];
    const name = asString(found.name) ?? "";
    if (credentials.has(placeOf(found))) return [];
    if (found.in === "header" && ignoredHeaders.has(name.toLowerCase())) return [];
    // Without one that has to be there the operation cannot be sent, which is told of it.
    if (found.in === "header" && found.required !== true && !isHeaderName(name)) return [];
    let parameter = found;
    const [content] = Object.entries(asObject(found.content));
    if (content !== undefined) {
      const { content: _, ...rest } = found;
      const [media, described] = content;
      parameter = { ...rest, schema: isJson(media) ? (asObject(described).schema ?? {}) : { type: "string" } };
    }
    const isJsonText = content !== undefined && isJson(content[0]);
    const inQuery = template.query.find((each) => "parameter" in each && each.parameter === name);
    if (found.in === "path" && inQuery !== undefined) {
      parameter = { ...parameter, in: "query", name: inQuery.name, required: true };
    }
    if (!isJsonText) {
      const schema = sendable({ document, parameter });
      if (schema !== parameter.schema) parameter = { ...parameter, schema };
    }
    return [{ parameter, entry: parameter === found ? entry : parameter, isJson: isJsonText }];
  });
}

/** Parameters for what a path fixes of its query. They are sent with these values unless the caller gives others. */
export function fixedParameters(template: PathTemplate): readonly JsonObject[] {
  return template.query.flatMap((each) =>
    "value" in each
      ? [
          {
            name: each.name,
            in: "query",
            description: "Stands in the path of the description.",
            schema: { type: "string", default: each.value },
          },
        ]
      : [],
  );
}

/** Puts parameters as they are sent into the description, for the types that are made from it. */
export function describeParameters(document: JsonObject): void {
  for (const [path, item] of Object.entries(asObject(document.paths))) {
    const pathItem = dereference(document, item);
    if (pathItem === undefined) continue;
    const template = readPathTemplate(path);
    const fixed = fixedParameters(template);
    const operations = operationsOf(pathItem);
    for (const holder of [pathItem, ...operations]) {
      if (!Array.isArray(holder.parameters)) continue;
      const credentials = credentialPlaces(document, holder === pathItem ? operations : [holder]);
      set(
        holder,
        wireParameters({ document, list: holder.parameters, template, credentials }).map(({ entry }) => entry),
      );
    }
    if (fixed.length > 0) set(pathItem, [...asArray(pathItem.parameters), ...fixed]);
  }
}

function set(holder: JsonObject, parameters: readonly Json[]): void {
  // Safe: it is the document's own object, which may be changed here.
  (holder as { parameters: readonly Json[] }).parameters = parameters;
}

/** Whether a query parameter may hold objects in objects, or names that nobody knows. */
export function isNested(document: JsonObject, schema: Json | undefined): boolean {
  const found = dereference(document, schema) ?? {};
  const { additionalProperties } = found;
  const isOpen = additionalProperties !== undefined && additionalProperties !== false;
  return isOpen || flat({ document, schema: schema ?? {} }) !== (schema ?? {}) || found.type === "array";
}

/** The types that a value of a schema can have; undefined where it can have any. */
export function typesOf(document: JsonObject, schema: Json | undefined, depth = 0): ReadonlySet<string> | undefined {
  const found = dereference(document, schema);
  if (found === undefined || depth > 20) return undefined;
  if (found.type !== undefined)
    return new Set((Array.isArray(found.type) ? found.type : [found.type]).filter((type) => typeof type === "string"));
  const values = found.const !== undefined ? [found.const] : asArray(found.enum);
  if (values.length > 0)
    return new Set(values.map((value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value)));
  const branches = [...asArray(found.anyOf), ...asArray(found.oneOf)];
  const parts = branches.length > 0 ? branches : asArray(found.allOf);
  const types = parts.map((part) => typesOf(document, part, depth + 1));
  if (types.length > 0 && types.every((each) => each !== undefined)) return new Set(types.flatMap((each) => [...each]));
  if (found.properties !== undefined || found.additionalProperties !== undefined) return new Set(["object"]);
  return found.items === undefined ? undefined : new Set(["array"]);
}

function sendable({ document, parameter }: { readonly document: JsonObject; readonly parameter: JsonObject }): Json {
  const schema = parameter.schema ?? {};
  if (parameter.in === "query") {
    if (parameter.style === "deepObject") return schema;
    return flat({ document, schema });
  }
  // Only a query can leave null out: a path has no place for it, and a header no word.
  return withoutNull({ document, schema: flat({ document, schema }) });
}

/** The schema itself where its values are texts, or lists or objects of these; else one that admits no others. */
function flat({ document, schema }: { readonly document: JsonObject; readonly schema: Json }): Json {
  const found = dereference(document, schema) ?? {};
  const types = typesOf(document, schema);
  if (types === undefined) return { ...described(found), anyOf: [scalar, { type: "array", items: scalar }] };
  const isScalar = (part: Json | undefined): boolean => {
    const inner = typesOf(document, part);
    return inner !== undefined && !inner.has("object") && !inner.has("array");
  };
  if (!types.has("object") && !types.has("array")) return schema;
  const branches = [...asArray(found.anyOf), ...asArray(found.oneOf), ...asArray(found.allOf)];
  if (branches.length > 0) {
    if (branches.every((part) => flat({ document, schema: part }) === part)) return schema;
    return {
      ...described(found),
      anyOf: [scalar, { type: "array", items: scalar }, { type: "object", additionalProperties: scalar }],
    };
  }
  if (types.has("array") && !types.has("object"))
    return isScalar(found.items) ? schema : { ...described(found), type: "array", items: scalar };
  const { additionalProperties } = found;
  const properties = Object.entries(asObject(found.properties));
  const isClosed =
    additionalProperties === undefined
      ? properties.length > 0
      : additionalProperties === false || isScalar(additionalProperties);
  if (isClosed && properties.every(([, part]) => isScalar(part))) return schema;
  const kept = Object.fromEntries(properties.filter(([, part]) => isScalar(part)));
  return {
    ...described(found),
    type: "object",
    ...(properties.length > 0
      ? {
          properties: kept,
          ...(found.required === undefined
            ? {}
            : {
                required: asArray(found.required).filter(
                  (name) => typeof name === "string" && Object.hasOwn(kept, name),
                ),
              }),
        }
      : {}),
    ...(properties.length > 0 && isClosed ? {} : { additionalProperties: scalar }),
  };
}

function withoutNull({ document, schema }: { readonly document: JsonObject; readonly schema: Json }): Json {
  const found = dereference(document, schema) ?? {};
  const types = typesOf(document, schema);
  if (types?.has("null") !== true) return schema;
  const change = { ...found } as { [key: string]: Json };
  if (Array.isArray(found.type)) change.type = found.type.filter((type) => type !== "null");
  if (Array.isArray(found.enum)) change.enum = found.enum.filter((value) => value !== null);
  for (const key of ["anyOf", "oneOf"]) {
    if (Array.isArray(found[key]))
      change[key] = asArray(found[key]).filter((part) => dereference(document, part)?.type !== "null");
  }
  return change;
}

function described({ title, description }: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries({ title, description }).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
}
