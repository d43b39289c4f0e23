import { asArray, asString, type Json, type JsonObject } from "./json.js";
import { dereference } from "./references.js";

/** What a schema admits, as far as a body's media type can matter to it. */
export type SchemaKind = "bytes" | "text" | "value" | "value or text" | "anything";

/**
 * What a schema describes. `null` does not count: no body is null but in JSON. Sources: OpenAPI 3.0 "Data Types" for `format: binary`,
 * OpenAPI 3.1 "Considerations for File Uploads" for `contentMediaType`.
 */
export function schemaKind(document: JsonObject, schema: Json | undefined): SchemaKind {
  return kindWithin({ document, schema, within: [] });
}

function kindWithin(options: {
  readonly document: JsonObject;
  readonly schema: Json | undefined;
  readonly within: readonly Json[];
}): SchemaKind {
  const { document, within } = options;
  const schema = dereference(document, options.schema);
  if (schema === undefined || within.includes(schema)) return "anything";
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter(
    (type) => type !== "null" && type !== undefined,
  );
  if (types.length === 1 && types[0] === "string") return isBytes(schema) ? "bytes" : "text";
  if (types.length > 0) return types.includes("string") ? "value or text" : "value";
  if (isBytes(schema)) return "bytes";
  const values = schema.enum === undefined ? [schema.const] : asArray(schema.enum);
  const known = values.filter((value) => value !== null && value !== undefined);
  if (known.length > 0) return merged(known.map((value) => (typeof value === "string" ? "text" : "value")));
  const inner = { document, within: [...within, schema] };
  const kindOf = (part: Json) => kindWithin({ ...inner, schema: part });
  const isNull = (part: Json) => dereference(document, part)?.type === "null";
  for (const key of ["anyOf", "oneOf"]) {
    const branches = asArray(schema[key]).filter((part) => !isNull(part));
    if (branches.length > 0) return merged(branches.map(kindOf));
  }
  // All of them hold at once, so the one that says most decides.
  const parts = asArray(schema.allOf).map(kindOf);
  for (const kind of ["bytes", "text", "value", "value or text"] as const) if (parts.includes(kind)) return kind;
  const describesValue = [
    "properties",
    "additionalProperties",
    "patternProperties",
    "required",
    "items",
    "prefixItems",
  ];
  return describesValue.some((key) => schema[key] !== undefined) ? "value" : "anything";
}

function merged(kinds: readonly SchemaKind[]): SchemaKind {
  const [first = "anything"] = kinds;
  if (kinds.every((kind) => kind === first)) return first;
  return kinds.every((kind) => kind === "text" || kind === "value" || kind === "value or text")
    ? "value or text"
    : "anything";
}

/** Whether a text in the description stands for bytes on the wire. What is encoded (`contentEncoding`) is a text there too. */
function isBytes({ format, contentMediaType, contentEncoding }: JsonObject): boolean {
  if (format === "binary") return true;
  const media = asString(contentMediaType);
  if (media === undefined || (contentEncoding !== undefined && contentEncoding !== "binary")) return false;
  return !/^text\/|[/+](?:json|xml|yaml)$|^application\/(?:javascript|graphql|sql|toml)$/i.test(media);
}
