import { invalidInput, isPlainObject } from "./check.js";
import type { RequestError } from "./errors.js";
import { headerFlaw } from "./headers.js";
import { matchMedia, mediaEssence } from "./media.js";
import type { BodyKind, OperationDescriptor } from "./operation.js";

/** A body in memory, so that it can be sent again as it is. */
export type WireBody = {
  readonly content: string | Uint8Array;
  readonly contentType: string;
};

/** What a body is written from. */
export type BodyArgs = {
  readonly operation: OperationDescriptor;
  readonly body: unknown;
  readonly contentType: string | undefined;
};

/** Writes a body by the media type's kind. Blobs and forms are read first, hence the promise. */
export function writeBody(args: BodyArgs): WireBody | Promise<WireBody> {
  const { contentType, kind } = chooseMedia(args);
  switch (kind) {
    case "json":
      return { content: writeJson(args), contentType };
    case "text":
      if (typeof args.body !== "string") throw refuse(args, "must be a string");
      return { content: args.body, contentType };
    case "binary":
      return writeBytes(args, contentType);
    case "urlencoded":
      return { content: writeUrlencoded(args), contentType };
    case "multipart":
      return writeMultipart(args);
    case "empty":
      throw refuse(args, "is not taken by this operation");
  }
}

function chooseMedia(args: BodyArgs): { contentType: string; kind: BodyKind } {
  const { operation, body, contentType } = args;
  const documented = Object.entries(operation.body ?? {});
  const first = documented[0];
  if (first === undefined) throw refuse(args, "is not taken by this operation");
  if (contentType === undefined) {
    const [type, kind] = (isForm(body) && documented.find((entry) => entry[1] === "multipart")) || first;
    if (type.includes("*")) throw refuseType(args, "is needed");
    return { contentType: type, kind };
  }
  if (typeof contentType !== "string" || headerFlaw(contentType) !== undefined) throw refuseType(args, "is invalid");
  const known = new Map(documented.map(([type, kind]) => [mediaEssence(type), kind]));
  const kind = matchMedia({ documented: known, essence: mediaEssence(contentType) });
  if (kind === undefined) throw refuseType(args, "is unknown");
  return { contentType, kind };
}

function refuseType({ operation }: BodyArgs, flaw: string): RequestError {
  const known = Object.keys(operation.body ?? {}).join(", ");
  return invalidInput({ operation: operation.id, message: `\`contentType\` ${flaw}; documented: ${known}` });
}

function writeJson(args: BodyArgs): string {
  if (isLostAsJson(args.body)) throw refuse(args, "is binary or iterable and would be lost as JSON");
  let text: string | undefined;
  try {
    text = JSON.stringify(args.body);
  } catch {
    // The engine's message may repeat property names of the caller's data.
    throw refuse(args, "cannot be written as JSON: it holds a cycle, a BigInt or is nested too deeply");
  }
  // JSON.stringify gives undefined for a function or a symbol, which its type does not say.
  if (text === undefined) throw refuse(args, "cannot be written as JSON: it is a function or a symbol");
  return text;
}

function writeBytes(args: BodyArgs, contentType: string): WireBody | Promise<WireBody> {
  const { body } = args;
  if (typeof body === "string") return { content: body, contentType };
  if (body instanceof Uint8Array) return { content: body, contentType };
  if (ArrayBuffer.isView(body)) {
    return { content: new Uint8Array(body.buffer, body.byteOffset, body.byteLength), contentType };
  }
  if (body instanceof ArrayBuffer) return { content: new Uint8Array(body), contentType };
  if (body instanceof Blob) {
    return body.arrayBuffer().then((buffer) => ({ content: new Uint8Array(buffer), contentType }));
  }
  throw refuse(args, "must be bytes (Uint8Array, ArrayBuffer, Blob) or a string; a stream could not be sent again");
}

function writeUrlencoded(args: BodyArgs): string {
  const { body } = args;
  if (typeof body === "string") return body;
  if (body instanceof URLSearchParams) return body.toString();
  const params = new URLSearchParams();
  for (const [name, value] of formEntries(args)) {
    if (value instanceof Blob) throw refuse(args, `has a file in \`${name}\`, which needs multipart/form-data`);
    params.append(name, value);
  }
  return params.toString();
}

async function writeMultipart(args: BodyArgs): Promise<WireBody> {
  let form: FormData;
  if (isForm(args.body)) {
    form = args.body;
  } else {
    form = new FormData();
    // A File keeps its name; a bare Blob becomes a file named `blob`.
    for (const [name, value] of formEntries(args)) form.append(name, value);
  }
  // The platform writes boundary, part headers and escapes (RFC 7578).
  const written = new Response(form);
  const content = new Uint8Array(await written.arrayBuffer());
  return { content, contentType: written.headers.get("content-type") ?? "multipart/form-data" };
}

/** Fields of a form: lists repeat the field, objects become JSON text, undefined is left out. */
function formEntries(args: BodyArgs): [name: string, value: string | Blob][] {
  const { body } = args;
  if (!isPlainObject(body)) throw refuse(args, "must be an object of fields");
  const entries: [string, string | Blob][] = [];
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) entries.push([name, formValue({ ...args, body: item })]);
    }
  }
  return entries;
}

function formValue(args: BodyArgs): string | Blob {
  const { body: value } = args;
  if (typeof value === "string" || value instanceof Blob) return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return new Blob([new Uint8Array(value)]);
  return writeJson(args);
}

/** What JSON.stringify would turn into `{}` or a list of numbers without a word. */
function isLostAsJson(body: unknown): boolean {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  return (
    ArrayBuffer.isView(body) ||
    body instanceof ArrayBuffer ||
    body instanceof Blob ||
    (Symbol.iterator in body && !("toJSON" in body))
  );
}

function isForm(body: unknown): body is FormData {
  return typeof FormData !== "undefined" && body instanceof FormData;
}

function refuse({ operation }: BodyArgs, message: string): RequestError {
  return invalidInput({ operation: operation.id, message: `\`body\` ${message}` });
}
