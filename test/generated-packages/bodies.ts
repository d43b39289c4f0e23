import { expect } from "vitest";
import type { Content } from "./description.js";
import { isObject, type Json, listOf, objectOf } from "./json.js";
import type { RecordedRequest } from "./recorder.js";

/** How a body of a media type is written. Sources: RFC 6839 §3.1 (`+json`), RFC 7578 and the URL Standard (forms). */
export function kindOf(mediaType: string): "json" | "urlencoded" | "multipart" | "text" | "binary" {
  const essence = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (/^(application|text)\/json$|\+json$/.test(essence)) return "json";
  if (essence === "application/x-www-form-urlencoded") return "urlencoded";
  if (essence === "multipart/form-data") return "multipart";
  return essence.startsWith("text/") || essence.endsWith("xml") ? "text" : "binary";
}

/** What a caller passes for an example: bytes where the description says that a string stands for bytes. */
export function callerBody(options: { readonly content: Content; readonly example: Json }): unknown {
  const { content, example } = options;
  const kind = kindOf(content.mediaType);
  if (kind === "binary") return bytesOf(example);
  if (kind !== "multipart") return example;
  const properties = objectOf(content.schema.properties);
  const fields = Object.entries(objectOf(example)).map(([name, value]) => {
    const isFile = objectOf(properties[name]).format === "binary";
    return [name, isFile ? new File([bytesOf(value)], `${name}.bin`) : value];
  });
  return Object.fromEntries(fields);
}

/** Fails unless the recorded body says the same as the example. */
export async function expectBody(options: {
  readonly request: RecordedRequest;
  readonly content: Content;
  readonly example: Json;
}): Promise<void> {
  const { request, content, example } = options;
  const { body } = request;
  const contentType = request.headers["content-type"] ?? "";
  const kind = kindOf(content.mediaType);
  if (kind === "multipart") expect(contentType).toMatch(/^multipart\/form-data; *boundary=/);
  else expect(contentType).toBe(content.mediaType);
  switch (kind) {
    case "json":
      return expect(JSON.parse(utf8(body))).toEqual(example);
    case "urlencoded":
      return expect([...new URLSearchParams(utf8(body))]).toEqual(formPairs(example));
    case "multipart":
      return expect(await multipartPairs({ body, contentType })).toEqual(formPairs(example));
    case "text":
      return expect(utf8(body)).toBe(example);
    case "binary":
      return expect(utf8(body)).toBe(utf8(bytesOf(example)));
  }
}

/** Fields in order: a list repeats its field, an object travels as JSON. Source: OpenAPI 3.1, "Encoding Object". */
function formPairs(example: Json): readonly (readonly [string, string])[] {
  return Object.entries(objectOf(example)).flatMap(([name, value]) =>
    (Array.isArray(value) ? listOf(value) : [value]).map((item): readonly [string, string] => [
      name,
      isObject(item) ? JSON.stringify(item) : String(item),
    ]),
  );
}

/** Read by the platform's own parser, with the text of each file. */
async function multipartPairs(options: { readonly body: Uint8Array; readonly contentType: string }) {
  const headers = { "content-type": options.contentType };
  const form = await new Response(new Uint8Array(options.body), { headers }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) => [name, typeof value === "string" ? value : await value.text()]),
  );
}

/** An example of bytes is text in a description; anything else is written as JSON. */
export function bytesOf(example: Json | undefined): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(typeof example === "string" ? example : JSON.stringify(example ?? ""));
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
