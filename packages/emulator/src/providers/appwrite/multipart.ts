import { randomBytes } from "node:crypto";

/** One part of a form. Bytes stay bytes: functions may be sent what is no text. */
export type Part = { readonly name: string; readonly fileName: string | undefined; readonly bytes: Buffer };

/** Reads a `multipart/form-data` body (RFC 7578). What is not well-formed is left out, as PHP does. */
export function readParts(contentType: string, body: Uint8Array): readonly Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return [];
  // In Latin-1 every byte is one character, so positions in the text are positions in the bytes.
  const [, ...sections] = `\r\n${Buffer.from(body).toString("latin1")}`.split(`\r\n--${boundary}`);
  return sections.flatMap((section) => {
    const head = section.indexOf("\r\n\r\n");
    const disposition = /content-disposition:\s*form-data;([^\r\n]*)/i.exec(section.slice(0, Math.max(0, head)))?.[1];
    const name = /\bname="([^"]*)"/.exec(disposition ?? "")?.[1];
    if (head < 0 || name === undefined) return [];
    const fileName = /\bfilename="([^"]*)"/.exec(disposition ?? "")?.[1];
    return [{ name, fileName, bytes: Buffer.from(section.slice(head + 4), "latin1") }];
  });
}

/** Writes fields as the service does: lists as JSON, null as nothing, all else as text. */
export function writeParts(fields: Readonly<Record<string, unknown>>): {
  readonly contentType: string;
  readonly bytes: Buffer;
} {
  const boundary = `${"-".repeat(29)}${randomBytes(7).toString("hex").slice(0, 13)}`;
  const parts = Object.entries(fields).map(([name, value]) => {
    const isJson = typeof value === "object" && value !== null && !Buffer.isBuffer(value);
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n${isJson ? "Content-Type: application/json\r\n" : ""}\r\n`;
    const text = isJson ? JSON.stringify(value).replaceAll("/", "\\/") : String(value ?? "");
    return Buffer.concat([Buffer.from(head), Buffer.isBuffer(value) ? value : Buffer.from(text), Buffer.from("\r\n")]);
  });
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  };
}
