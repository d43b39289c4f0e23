import { asArray, asObject, asString, isObject, type Json, type JsonObject } from "./json.js";
import type { FormFile, MediaType } from "./operation-model.js";
import { propertiesOf } from "./properties.js";
import { dereference } from "./references.js";
import { schemaKind } from "./schema-kind.js";

/** How the files of a form in a request are sent: what its encoding says of fields that are bytes. */
export function formFiles(options: {
  readonly document: JsonObject;
  readonly media: JsonObject;
}): Readonly<Record<string, FormFile>> {
  const { document, media } = options;
  const encoding = asObject(media.encoding);
  const properties = propertiesOf({ document, schema: media.schema });
  return Object.fromEntries(
    Object.keys(properties).flatMap((name): [string, FormFile][] => {
      const { contentType, "x-fnwire-filename": filename } = asObject(encoding[name]);
      if (!holdsBytes(document, properties[name])) return [];
      // The first of several is what is sent, the others are what the service also takes.
      const type = asString(contentType)?.split(",")[0]?.trim();
      const file = {
        ...(typeof filename === "string" || filename === false ? { filename } : {}),
        ...(type === undefined ? {} : { contentType: type }),
      };
      return Object.keys(file).length === 0 ? [] : [[name, file]];
    }),
  );
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
