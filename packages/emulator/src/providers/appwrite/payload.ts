import { type Call, isObject, mediaTypeOf } from "../../contract.js";
import { readParts } from "./multipart.js";

/** A file of a form. */
export type File = { readonly fileName: string; readonly bytes: Buffer };

/** What a request names, as PHP reads it: fields, and a file or bytes where a form has them. */
export type Payload = Readonly<Record<string, unknown>>;

/**
 * Reads what a request names: its query for GET and HEAD, else its body. A body that cannot be read names nothing, and the server
 * goes on with defaults. Undefined for a JSON body that is neither an object nor a list nor null: the server breaks on it.
 */
export function payloadOf(call: Call): Payload | undefined {
  if (call.method === "GET" || call.method === "HEAD") return queryFields(call.query);
  const contentType = call.headers["content-type"] ?? "";
  const mediaType = mediaTypeOf(contentType);
  if (mediaType === "multipart/form-data") return formFields(call, contentType);
  if (mediaType === "application/x-www-form-urlencoded")
    return queryFields(new URLSearchParams(Buffer.from(call.body).toString("utf8")));
  if (mediaType !== "application/json") return {};
  const value = jsonOf(call.body);
  if (value === undefined || value === null || Array.isArray(value)) return {};
  return isObject(value) ? value : undefined;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

// `json_decode` wants UTF-8, and takes no half of a surrogate pair, which only an escape can say; JSON.parse takes both.
function jsonOf(body: Uint8Array): unknown {
  try {
    const text = utf8.decode(body);
    return JSON.parse(text, text.includes("\\u") ? wellFormed : undefined);
  } catch {
    return undefined;
  }
}

// Node 20 has String.prototype.isWellFormed, the ES2023 library does not know it.
function wellFormed(key: string, value: unknown): unknown {
  if (/\p{Surrogate}/u.test(key) || (typeof value === "string" && /\p{Surrogate}/u.test(value)))
    throw new SyntaxError();
  return value;
}

function formFields(call: Call, contentType: string): Payload {
  const fields: Record<string, unknown> = {};
  for (const { name, fileName, bytes } of readParts(contentType, call.body)) {
    const file: File | undefined = fileName === undefined ? undefined : { fileName, bytes };
    addField(fields, name, file ?? bytes);
  }
  return fields;
}

function queryFields(query: URLSearchParams): Payload {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of query) addField(fields, name, value);
  return fields;
}

// `a[]=1&a[]=2` and `a[0]=1&a[1]=2` are one list.
function addField(fields: Record<string, unknown>, name: string, value: unknown): void {
  const list = /^([^[]+)\[[^\]]*\]$/.exec(name)?.[1];
  if (list === undefined) fields[name] = value;
  else fields[list] = [...(Array.isArray(fields[list]) ? fields[list] : []), value];
}
