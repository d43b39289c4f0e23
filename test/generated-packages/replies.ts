import { bytesOf, kindOf } from "./bodies.js";
import type { Content, DescribedOperation, DescribedResponse } from "./description.js";
import { type Json, objectOf } from "./json.js";
import type { Reply } from "./recorder.js";

/** Statuses whose responses have no body. Source: RFC 9110 §15.3.5, §15.3.6 and §15.4.5. */
const bodiless = [204, 205, 304];

/** Every documented response, with each media type and example, as the server would send it and a caller would read it. */
export function documentedReplies(operation: DescribedOperation) {
  return operation.responses.flatMap((response) => {
    const status = statusFor({ operation, response });
    if (status === undefined) return [];
    const tag = /^\d/.test(response.key) && !response.key.endsWith("XX") ? status : response.key;
    const location = status >= 300 && status < 400 ? { location: "/elsewhere" } : {};
    if (response.contents.length === 0 || bodiless.includes(status)) {
      return response.contents.length > 0 ? [] : [{ reply: { status, headers: location }, tag, expected: undefined }];
    }
    // Errors may come without their body: from a proxy, or from a framework that says no more than the status.
    const bare = { reply: { status, headers: { "content-length": "0", ...location } }, tag, expected: undefined };
    const replies = response.contents.flatMap((content) =>
      (content.examples.length > 0 ? content.examples : [withoutExample(content)]).map((example) => {
        const { body, read } = written({ content, example });
        const isForm = kindOf(content.mediaType) === "multipart";
        const type = isForm ? `${content.mediaType}; boundary="${formBoundary}"` : content.mediaType;
        const headers = { "content-type": type, ...location };
        const reply: Reply = { status, headers, body };
        return { reply, tag, expected: read };
      }),
    );
    return status >= 200 && status < 300 ? replies : [...replies, bare];
  });
}

/** Answers that the description does not know: another status, and a body of another type or without its form. */
export function undocumentedReplies(operation: DescribedOperation): readonly { reply: Reply; expected: unknown }[] {
  const { method, responses } = operation;
  const keys = new Set(responses.map(({ key }) => key));
  const isHead = method === "HEAD";
  const replies: { reply: Reply; expected: unknown }[] = [];
  const status = keys.has("default") ? undefined : unknownStatus({ operation });
  if (status !== undefined) {
    const reply = { status, headers: { "content-type": "application/json" }, body: isHead ? "" : '{"some":"error"}' };
    replies.push({ reply, expected: isHead ? undefined : { some: "error" } });
  }
  for (const response of responses) {
    const known = statusFor({ operation, response });
    if (known === undefined || response.contents.length === 0 || bodiless.includes(known)) continue;
    if (response.contents.some(({ mediaType }) => mediaType === "*/*" || mediaType === "text/*")) continue;
    const other = { status: known, headers: { "content-type": "text/x-other" }, body: "something else" };
    replies.push({ reply: other, expected: "something else" });
    const json = response.contents.find(({ mediaType }) => kindOf(mediaType) === "json");
    if (json === undefined) continue;
    const cut = { status: known, headers: { "content-type": json.mediaType }, body: '{"cut":' };
    replies.push({ reply: cut, expected: '{"cut":' });
  }
  return replies;
}

/** A status that the server would use for a response; undefined for informational ones, which are no response. */
function statusFor(options: {
  readonly operation: DescribedOperation;
  readonly response: DescribedResponse;
}): number | undefined {
  const { operation, response } = options;
  if (response.key.startsWith("1")) return undefined;
  if (/^\d{3}$/.test(response.key)) return Number(response.key);
  if (response.key === "default") return unknownStatus({ operation });
  return unknownStatus({ operation, inClass: Number(response.key[0]) });
}

/** A status that neither has an entry of its own nor, unless asked for, is in a documented range. */
function unknownStatus(options: { readonly operation: DescribedOperation; readonly inClass?: number }) {
  const { operation, inClass } = options;
  const keys = new Set(operation.responses.map(({ key }) => key));
  const candidates = [418, 499, 431, 599, 507, 299, 206, 306].filter((status) => {
    const sameClass =
      inClass === undefined ? !keys.has(`${Math.floor(status / 100)}XX`) : Math.floor(status / 100) === inClass;
    return sameClass && !keys.has(String(status));
  });
  return candidates[0];
}

function written(options: { readonly content: Content; readonly example: Json }): {
  readonly body: string | Uint8Array;
  readonly read: unknown;
} {
  const { content, example } = options;
  // Bytes by their schema are bytes under any name: one service announces a zip as text/html.
  switch (content.schema.format === "binary" ? "binary" : kindOf(content.mediaType)) {
    case "json":
      return { body: JSON.stringify(example), read: example };
    case "multipart":
      return writtenForm({ content, example });
    case "text":
    case "urlencoded":
      return { body: String(example), read: String(example) };
    default:
      return { body: bytesOf(example), read: bytesOf(example) };
  }
}

/** A form as a server writes it: lists and objects as JSON, null as nothing, and bytes that are no text. */
function writtenForm(options: { readonly content: Content; readonly example: Json }) {
  const fields = Object.entries(objectOf(options.example)).map(([name, value]) => {
    const isFile = objectOf(options.content.properties[name]).format === "binary";
    const bytes = isFile ? Uint8Array.of(0, 255, 13, 10, ...bytesOf(value)) : undefined;
    const isJson = typeof value === "object" && value !== null;
    const head = `content-disposition: form-data; name="${name}"${isJson ? "\r\ncontent-type: application/json" : ""}`;
    const text = isJson ? JSON.stringify(value) : String(value ?? "");
    return { name, read: bytes ?? value, head, content: bytes ?? text };
  });
  const parts = fields.flatMap(({ head, content }) => [`--${formBoundary}\r\n${head}\r\n\r\n`, content, "\r\n"]);
  const body = Buffer.concat([...parts, `--${formBoundary}--\r\n`].map((part) => Buffer.from(part)));
  return { body, read: Object.fromEntries(fields.map(({ name, read }) => [name, read])) };
}

const formBoundary = "----- a form";

function withoutExample(content: Content): Json {
  return kindOf(content.mediaType) === "json" ? { some: "value" } : "some text";
}
