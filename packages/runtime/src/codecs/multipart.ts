import type { BodyArgs, BodyCodec, WireBody } from "../codec.js";
import { formFields } from "./form-fields.js";

/** How the spec wants a file to be sent. */
export type FormFile = {
  /** Name of a file that has none of its own; false: no name is sent, for services that take a named part for an upload. */
  readonly filename?: string | false;
  /** Media type of bytes that have none of their own. Default: `application/octet-stream`. */
  readonly contentType?: string;
};

/**
 * `multipart/form-data` (RFC 7578): an object of fields and files, or a FormData. `files` says how the bytes of a field are
 * sent. Text is sent as it is: unlike the platform's own writer this one turns no line break into another.
 */
export function multipartForm(files: Readonly<Record<string, FormFile>>): BodyCodec {
  return { kind: "multipart", write: (args) => writeMultipart(args, files) };
}

/** `multipart/form-data` whose files are called `blob` when they have no name. */
export const multipartBody: BodyCodec = /* @__PURE__ */ multipartForm({});

function writeMultipart(args: BodyArgs, files: Readonly<Record<string, FormFile>>): Promise<WireBody> {
  const fields = args.body instanceof FormData ? args.body : formFields(args);
  return writeParts(
    Array.from(fields, ([name, value]) => ({
      name,
      value,
      file: Object.hasOwn(files, name) ? files[name] : undefined,
    })),
  );
}

/** One part of a form. */
export type FormPart = {
  readonly name: string;
  readonly value: BlobPart;
  /** How it is sent where it is a file. */
  readonly file?: FormFile | undefined;
  /** Its media type where it is a text. */
  readonly label?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Puts parts together. */
export async function writeParts(all: readonly FormPart[]): Promise<WireBody> {
  // Drawn anew for each body, so that nobody who chooses a field's content can write a boundary into it.
  const boundary = `fnwire-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  const parts: BlobPart[] = [];
  for (const { name, value, file, label, headers = {} } of all) {
    const type = label === undefined ? "" : `\r\ncontent-type: ${label}`;
    const about = typeof value === "string" ? type : describeFile(value, file);
    const more = Object.entries(headers).map(([key, text]) => `\r\n${key}: ${text}`);
    parts.push(
      `--${boundary}\r\ncontent-disposition: form-data; name="${escaped(name)}"${about}${more.join("")}\r\n\r\n`,
      value,
      "\r\n",
    );
  }
  const content = new Blob([...parts, `--${boundary}--\r\n`]);
  return {
    content: new Uint8Array(await content.arrayBuffer()),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

/** A File has a name of its own; `blob` is what a FormData calls a file that has none. */
function describeFile(value: BlobPart, { filename = "blob", contentType = "application/octet-stream" }: FormFile = {}) {
  if (filename === false) return "";
  const { name = "blob", type = "" } = value as { readonly name?: string; readonly type?: string };
  return `; filename="${escaped(name === "blob" ? filename : name)}"\r\ncontent-type: ${type || contentType}`;
}

/** As browsers write names (WHATWG HTML, "multipart/form-data encoding algorithm"). */
function escaped(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent);
}
