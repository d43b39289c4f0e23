import { asArray, asObject, asString, isObject, type Json, type JsonObject, own } from "./json.js";
import { isJson } from "./media-types.js";
import type { FormFile, MediaType } from "./operation-model.js";
import { typesOf } from "./parameters.js";
import { propertiesOf } from "./properties.js";
import { dereference } from "./references.js";
import { schemaKind } from "./schema-kind.js";

/**
 * How the fields of a form in a request are sent where the description says so; undefined where it says nothing. Source: OpenAPI 3.1,
 * "Encoding Object".
 */
export function formFiles(options: {
  readonly document: JsonObject;
  readonly media: JsonObject;
  readonly isMultipart: boolean;
}): Pick<MediaType, "files" | "isEncoded"> {
  const { document, media, isMultipart } = options;
  const encoding = asObject(media.encoding);
  const properties = propertiesOf({ document, schema: media.schema });
  let isEncoded = false;
  const fields = new Map<string, FormFile>();
  for (const name of new Set([...Object.keys(properties), ...Object.keys(encoding)])) {
    const given = asObject(own(encoding, name));
    const isFile = isMultipart && holdsBytes(document, own(properties, name));
    const filename = given["x-fnwire-filename"];
    // The first of several is what is sent, the others are what the service also takes.
    const style = styles.find((each) => each === given.style);
    const isStyled = style !== undefined || typeof given.explode === "boolean";
    const type = (
      asString(given.contentType) ??
      (isFile
        ? fileType(document, own(properties, name))
        : isMultipart && !isStyled && isPlainObject(document, own(properties, name))
          ? "application/json"
          : undefined)
    )
      ?.split(",")[0]
      ?.trim();
    const headers = fixedHeaders(document, given.headers);
    const field: FormFile = {
      ...(isFile && (typeof filename === "string" || filename === false) ? { filename } : {}),
      ...(type === undefined || type.includes("*") ? {} : { contentType: type }),
      ...(style === undefined ? {} : { style }),
      ...(typeof given.explode === "boolean" ? { explode: given.explode } : {}),
      ...(headers === undefined || !isMultipart ? {} : { headers }),
    };
    if (Object.keys(field).length === 0) continue;
    // RFC 7578 §4.4: a part that says nothing is plain text.
    const isPlainText =
      !isFile &&
      Object.keys(field).length === 1 &&
      type !== undefined &&
      (isMultipart ? type === "text/plain" : !isJson(type));
    if (isPlainText) continue;
    if (!isFile || style !== undefined || headers !== undefined) isEncoded = true;
    fields.set(name, field);
  }
  if (fields.size === 0) return {};
  return { files: fields, ...(isEncoded ? { isEncoded: true as const } : {}) };
}

const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;

/** Whether a field is an object, whose part is JSON and says so. Source: OpenAPI 3.1, "Encoding Object", `contentType`. */
function isPlainObject(document: JsonObject, property: Json | undefined): boolean {
  const types = typesOf(document, property);
  return types?.has("object") === true && [...types].every((type) => type === "object" || type === "null");
}

/** What the schema of a file says of its type. */
function fileType(document: JsonObject, property: Json | undefined): string | undefined {
  const schema = dereference(document, property);
  const file = schema?.type === "array" ? dereference(document, schema.items) : schema;
  return asString(file?.contentMediaType);
}

/** Headers of a part that have one value. The Content-Type is the field's own; nobody could give others a value. */
function fixedHeaders(document: JsonObject, headers: Json | undefined): Readonly<Record<string, string>> | undefined {
  const fixed = Object.entries(asObject(headers)).flatMap(([name, value]): [string, string][] => {
    const schema = dereference(document, dereference(document, value)?.schema) ?? {};
    const [only] = asArray(schema.enum);
    const text = schema.const ?? schema.default ?? (asArray(schema.enum).length === 1 ? only : undefined);
    const isPlain = (typeof text === "string" || typeof text === "number") && /^[\t\x20-\x7e]*$/.test(String(text));
    return /^[\w-]+$/.test(name) && isPlain && !/^content-(?:type|disposition)$/i.test(name)
      ? [[name.toLowerCase(), String(text)]]
      : [];
  });
  return fixed.length === 0 ? undefined : Object.fromEntries(fixed);
}

/** How the fields of a form in a response are read where they are not plain text. */
export function formFields(options: {
  readonly document: JsonObject;
  readonly schema: Json;
}): NonNullable<MediaType["fields"]> {
  const { document } = options;
  return Object.fromEntries(
    Object.entries(propertiesOf(options)).flatMap(([name, value]) => {
      const kind = schemaKind(document, value) === "bytes" ? "bytes" : fieldKind(dereference(document, value) ?? {});
      return kind === undefined ? [] : [[name, kind] as const];
    }),
  );
}

/** Whether a field is a file, or a list of files. */
function holdsBytes(document: JsonObject, property: Json | undefined): boolean {
  if (schemaKind(document, property) === "bytes") return true;
  const schema = dereference(document, property);
  return schema?.type === "array" && schemaKind(document, schema.items) === "bytes";
}

function fieldKind(schema: JsonObject): "json" | "nullable" | undefined {
  const branches = [schema, ...asArray(schema.anyOf), ...asArray(schema.oneOf)].filter(isObject);
  const types = branches.flatMap(({ type }) => (Array.isArray(type) ? type : [type ?? "any"]));
  const known = types.filter((type) => type !== "any");
  if (known.length === 0 || known.some((type) => type !== "string" && type !== "null"))
    return known.length === 0 ? undefined : "json";
  return known.includes("null") ? "nullable" : undefined;
}
