import type { Json, JsonObject } from "./json.js";
import { dereference } from "./references.js";
import { schemaKind } from "./schema-kind.js";

/** How a body of a media type is written or read: the runtime's `BodyKind` without `empty`. */
export type BodyKind = "json" | "text" | "binary" | "multipart" | "urlencoded";

/** What a range such as `*\/*` gives where the server did not send JSON: nothing that the description knows, text, or either. */
export type RangeReading = "json" | "text" | "any";

/**
 * What a caller holds: a value of the schema, a text, bytes, or something that nobody knows before it is there. `input` is whatever can be
 * sent as it is: bytes or a text.
 */
export type HeldType = "schema" | "text" | "bytes" | "unknown" | "input";

/** How a body is read, and what the reader gives: decided together, so that a type never says what the codec does not do. */
export type ReadingRule = { readonly kind: BodyKind; readonly range?: RangeReading; readonly held: HeldType };

/** How a body is written, and what the writer takes. */
export type WritingRule = { readonly kind: BodyKind | "range"; readonly held: HeldType };

type MediaClass = BodyKind | "unknown" | "range";

/** What is asked of the table. */
export type MediaQuestion = {
  readonly document: JsonObject;
  /** As the spec writes it. */
  readonly name: string;
  readonly schema: Json | undefined;
};

/** How a response of a media type and a schema is read. */
export function readingRule({ document, name, schema }: MediaQuestion): ReadingRule {
  const described = schemaKind(document, schema);
  // The schema knows better: some servers send bytes and announce text, or JSON.
  if (described === "bytes") return { kind: "binary", held: "bytes" };
  const text: ReadingRule = { kind: "text", held: described === "text" ? "schema" : "text" };
  switch (mediaClass(name)) {
    case "json":
      return { kind: "json", held: "schema" };
    case "multipart":
      if (described === "text") return text;
      // A form is an object of fields, whatever is described.
      return { kind: "multipart", held: isNoObject(dereference(document, schema)) ? "unknown" : "schema" };
    case "text":
    case "urlencoded":
      // Fields in a response are handed over as they came.
      return text;
    case "binary":
      return { kind: "binary", held: "bytes" };
    case "unknown":
      return described === "text" ? text : { kind: "binary", held: "bytes" };
    case "range":
      if (described === "value") return { kind: "json", range: "json", held: "schema" };
      if (described === "text" || described === "value or text") return { kind: "text", range: "text", held: "schema" };
      return { kind: "binary", range: "any", held: "unknown" };
  }
}

/** How a request body of a media type and a schema is written. */
export function writingRule({ document, name, schema }: MediaQuestion): WritingRule {
  const described = schemaKind(document, schema);
  if (described === "bytes")
    return { kind: isRange(name) ? "range" : "binary", held: isRange(name) ? "input" : "bytes" };
  switch (mediaClass(name)) {
    case "json":
      return { kind: "json", held: "schema" };
    case "multipart":
      return { kind: "multipart", held: "schema" };
    case "urlencoded":
      return { kind: "urlencoded", held: "schema" };
    case "text":
      return { kind: isRange(name) ? "range" : "text", held: described === "text" ? "schema" : "text" };
    case "binary":
      return { kind: isRange(name) ? "range" : "binary", held: described === "text" ? "input" : "bytes" };
    case "unknown":
      return described === "text" ? { kind: "text", held: "schema" } : { kind: "binary", held: "bytes" };
    case "range":
      return described === "value" ? { kind: "range", held: "schema" } : { kind: "range", held: "input" };
  }
}

function isNoObject(schema: JsonObject | undefined): boolean {
  return typeof schema?.type === "string" && schema.type !== "object";
}

/**
 * Sources: RFC 8259, RFC 6839 §3.1 for `+json`, RFC 7303 for `+xml`, RFC 9512 for YAML, RFC 7578 and the URL Standard for forms; the
 * registrations of types that are text although their names do not say so.
 */
function mediaClass(name: string): MediaClass {
  const type = mediaEssence(name);
  // Values that follow each other are no JSON document.
  if (/^application\/(?:x-)?(?:ndjson|jsonl|json-?lines|json-seq|stream\+json|json-lines)$|\+json-seq$/.test(type))
    return "text";
  if (isJson(type)) return "json";
  if (type === "multipart/form-data") return "multipart";
  if (type === "application/x-www-form-urlencoded") return "urlencoded";
  if (type.startsWith("text/") || /[/+](?:xml|yaml)$/.test(type) || textTypes.has(type)) return "text";
  if (/^(?:image|audio|video|font|model)\/|[/+](?:zip|gzip|octet-stream|cbor|protobuf|x-protobuf|pdf)$/.test(type))
    return "binary";
  if (binaryTypes.test(type)) return "binary";
  return type.includes("*") ? "range" : "unknown";
}

const textTypes: ReadonlySet<string> = new Set(
  "ecmascript graphql javascript jose jwt pem-certificate-chain sql toml typescript x-javascript x-ndjson x-pem-file x-sh x-yaml xml-dtd yaml"
    .split(" ")
    .map((name) => `application/${name}`),
);

const binaryTypes =
  /^application\/(?:binary|java-archive|msgpack|msword|vnd\.ms-\w+|vnd\.openxmlformats-.*|vnd\.oasis\..*|wasm|x-7z-compressed|x-bzip2?|x-gzip|x-msgpack|x-tar|x-zip-compressed|x-rar-compressed|zstd)$/;

/** Whether a media type is JSON by its name. Sources: RFC 8259, RFC 6839 §3.1, draft-nottingham-json-home. */
export function isJson(mediaType: string): boolean {
  const type = mediaEssence(mediaType);
  return (
    /^(?:application|text)\/json$|\+json$|^application\/json-home$/.test(type) && type !== "application/stream+json"
  );
}

/** Whether a media type stands for several (RFC 9110 §12.5.1). */
export function isRange(name: string): boolean {
  return mediaEssence(name).includes("*");
}

/**
 * The media type as it is sent: with the parameters that tell it from others of its name, such as a version. A charset says nothing that
 * the body does not, and a boundary is drawn anew for each.
 */
export function mediaOnWire(mediaType: string): string {
  const [type = "", ...parameters] = mediaType.split(";").map((part) => part.trim());
  const kept = parameters.filter((part) => /^[!#$%&'*+.^_`|~\w-]+=(?:[!#$%&'*+.^_`|~\w-]+|"[^"\\\r\n]*")$/.test(part));
  return [type.toLowerCase(), ...kept.filter((part) => !/^(?:charset|boundary|q)=/i.test(part))].join(";");
}

/** The media type without parameters, in lower case. */
export function mediaEssence(mediaType: string): string {
  const [type = ""] = mediaType.split(";");
  return type.trim().toLowerCase();
}
