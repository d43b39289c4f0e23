import type { BodyReader } from "../codec.js";
import type { JsonReading } from "../exact-json.js";
import { parseJson } from "../json.js";
import { isJsonMedia, mediaEssence } from "../media.js";

/**
 * How a field of a form is read where it is not text: `json` as JSON text, `bytes` as they are, and `nullable` text is null
 * when it is empty. A part that is labeled as JSON is read as JSON whatever its field.
 */
export type FormFields = Readonly<Record<string, "json" | "bytes" | "nullable">>;

/** A form has as many parts as its schema has fields; one with more is not the spec's. */
const maxParts = 1000;

/**
 * Reads `multipart/form-data` (RFC 7578) as the object whose fields its parts are. Strict: what is not exactly a form, holds a
 * field twice, or a field that cannot be read as its schema says, is not read at all.
 */
export function multipartReader(fields: FormFields): BodyReader {
  return {
    kind: "multipart",
    read: ({ bytes, contentType, reading }) => {
      try {
        return readForm({ bytes, contentType, reading }, fields);
      } catch {
        return undefined;
      }
    },
  };
}

function readForm(
  { bytes, contentType, reading }: { bytes: Uint8Array; contentType: string; reading: JsonReading | undefined },
  fields: FormFields,
): { value: object } | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const delimiter = `\r\n--${quoted ?? plain}`;
  // A character for each byte, so that places in the text are places in the bytes. The first delimiter has no line before it.
  const parts = `\r\n${new TextDecoder("latin1").decode(bytes)}`.split(delimiter, maxParts);
  const value: Record<string, unknown> = {};
  let at = -2;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && part.startsWith("--")) return { value };
    const head = index === 0 ? part : /^(?:\r\n[^\r\n]+)+(?=\r\n\r\n)/.exec(part)?.[0];
    if (index > 0) {
      const name = /\r\ncontent-disposition: *form-data; *name="([^"]+)"/i.exec(head ?? "")?.[1];
      if (head === undefined || name === undefined || name === "__proto__" || Object.hasOwn(value, name)) break;
      const content = bytes.subarray(at + head.length + 4, at + part.length);
      const type = /\r\ncontent-type: *([^\r\n]*)/i.exec(head)?.[1] ?? "";
      value[name] = readField(
        content,
        isJsonMedia(mediaEssence(type)) ? "json" : Object.hasOwn(fields, name) && fields[name],
        reading,
      );
    } else if (head !== "") break;
    at += part.length + delimiter.length;
  }
  return undefined;
}

function readField(
  content: Uint8Array,
  kind: FormFields[string] | false | undefined,
  reading: JsonReading | undefined,
): unknown {
  // A copy, for a view would keep the whole response alive.
  if (kind === "bytes") return new Uint8Array(content);
  const text = new TextDecoder().decode(content);
  if (kind === "json") return parseJson(text, reading);
  return kind === "nullable" && text === "" ? null : text;
}
