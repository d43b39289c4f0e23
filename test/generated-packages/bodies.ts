import { expect } from "vitest";
import type { Content } from "./description.js";
import { isObject, type Json, listOf, objectOf } from "./json.js";
import type { RecordedRequest } from "./recorder.js";

/** How a body of a media type is written. Sources: RFC 6839 §3.1 (`+json`), RFC 7578 and the URL Standard (forms). */
export function kindOf(mediaType: string): "json" | "urlencoded" | "multipart" | "text" | "binary" {
  const essence = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (/^(application|text)\/json$|\+json$|^application\/json-home$/.test(essence)) return "json";
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
  const fields = Object.entries(objectOf(example)).map(([name, value]) => {
    const isFile = objectOf(content.properties[name]).format === "binary";
    return [name, isFile ? bytesOf(value) : value];
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
      expect(await multipartPairs({ body, contentType })).toEqual(formPairs(example));
      return expect(fileNames(body)).toEqual(expectedFileNames({ content, example }));
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

/** The names of the files in a form, by field, as they stand on the wire. */
function fileNames(body: Uint8Array): Readonly<Record<string, string | undefined>> {
  const heads = utf8(body).matchAll(/content-disposition: form-data; name="([^"]+)"(?:; filename="([^"]*)")?\r\n/gi);
  return Object.fromEntries([...heads].map(([, name, file]) => [name, file]));
}

/** Bytes without a name are called what the description says, or are sent without a name where it says so. */
function expectedFileNames(options: { readonly content: Content; readonly example: Json }) {
  const { properties, encoding } = options.content;
  const names = Object.keys(objectOf(options.example)).map((name) => {
    const { "x-fnwire-filename": file = "blob" } = objectOf(encoding[name]);
    const isFile = objectOf(properties[name]).format === "binary";
    return [name, isFile && file !== false ? file : undefined];
  });
  return Object.fromEntries(names);
}

/** An example of bytes is text in a description; anything else is written as JSON. */
export function bytesOf(example: Json | undefined): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(typeof example === "string" ? example : JSON.stringify(example ?? ""));
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
