import type { Json } from "../openapi-document.js";

/** A field of a form as sent. */
export type FormField = { name: string; value: string; fileName?: string; contentType?: string };

/** Fields of an `application/x-www-form-urlencoded` body. */
export function parseUrlEncoded(text: string): FormField[] {
  return [...new URLSearchParams(text)].map(([name, value]) => ({ name, value }));
}

/**
 * Parts of a `multipart/form-data` body (RFC 7578). Contents are given as text, one character per byte if the body is.
 * Undefined when the body has no boundary or is not delimited by it.
 */
export function parseMultipart({ text, contentType }: { text: string; contentType: string }): FormField[] | undefined {
  const found = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType);
  const boundary = found?.[1] ?? found?.[2]?.trim();
  if (boundary === undefined || !text.includes(`--${boundary}--`)) return undefined;
  // The first piece is the preamble, the last one the epilogue after the closing delimiter.
  const pieces = `\r\n${text}`.split(`\r\n--${boundary}`).slice(1, -1);
  return pieces.map((piece) => {
    const headerEnd = piece.indexOf("\r\n\r\n");
    const headers = piece.slice(0, headerEnd);
    const field: FormField = {
      name: /;\s*name="([^"]*)"/i.exec(headers)?.[1] ?? "",
      value: piece.slice(headerEnd + 4),
    };
    const fileName = /;\s*filename="([^"]*)"/i.exec(headers)?.[1];
    if (fileName !== undefined) field.fileName = fileName;
    const partType = /^content-type:\s*(.+)$/im.exec(headers)?.[1];
    if (partType !== undefined) field.contentType = partType.trim();
    return field;
  });
}

/**
 * Fields as one object. A name that is sent more than once becomes an array; `isStructured` says which fields hold JSON
 * (OpenAPI 3.1: a part whose schema is an object or an array is application/json unless its encoding says otherwise).
 */
export function fieldsToObject({
  fields,
  isStructured,
}: {
  fields: readonly FormField[];
  isStructured: (name: string) => boolean;
}): { [name: string]: Json } {
  const values = new Map<string, Json[]>();
  for (const field of fields) {
    const structured = field.contentType === "application/json" || isStructured(field.name);
    const value = structured ? parseJson(field.value) : field.value;
    values.set(field.name, [...(values.get(field.name) ?? []), value]);
  }
  return Object.fromEntries(
    [...values].map(([name, all]) => {
      const [first] = all;
      return [name, all.length === 1 && first !== undefined ? first : all];
    }),
  );
}

/** Text that is not JSON stays text, and then fails its schema by itself. */
function parseJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
