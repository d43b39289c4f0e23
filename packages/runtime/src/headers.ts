import { invalidInput, quoted } from "./check.js";

/** Header fields by lower-case name. */
export type HeaderFields = Record<string, string>;

/** Room for header fields. Without a prototype: a field may be called like one of Object's members. */
export function noHeaders(): HeaderFields {
  return Object.create(null);
}

/** RFC 9110 §5.6.2: what a field name is made of. */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/**
 * RFC 9110 §5.5 without obs-text. Above ASCII, platforms differ: `fetch` writes latin-1, Node writes latin-1 or UTF-8 depending
 * on the body that follows.
 */
const fieldValue = /^[\t\x20-\x7e]*$/;

/** Fields that frame the message or belong to the connection (RFC 9110 §7.6.1): the transport alone writes them. */
const reserved: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** What {@link addHeaders} works on. `operation` is absent for the headers of a client. */
export type HeaderArgs = {
  readonly target: HeaderFields;
  readonly headers: object;
  readonly operation?: string | undefined;
};

/**
 * Adds the caller's headers to `target` under lower-case names. undefined is left out; numbers and booleans become text;
 * lists are joined by commas (OpenAPI style `simple`). Values are never repeated in an error.
 */
export function addHeaders({ target, headers, operation }: HeaderArgs): void {
  for (const [given, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    const name = given.toLowerCase();
    if (!token.test(name)) throw invalidInput({ operation, message: `${quoted(given)} is not a header name` });
    const text = headerText(value);
    const flaw = nameFlaw(name) ?? (text === undefined ? "must be text, a number or a boolean" : headerFlaw(text));
    if (text === undefined || flaw !== undefined) {
      throw invalidInput({ operation, message: `header \`${name}\` ${flaw}` });
    }
    target[name] = text;
  }
}

function nameFlaw(name: string): string | undefined {
  if (name === "content-type") return "is written from `contentType`: pass that instead";
  return reserved.has(name) ? "is written by the transport: leave it out" : undefined;
}

function headerText(value: unknown): string | undefined {
  const items: readonly unknown[] = Array.isArray(value) ? Array.from<unknown>(value) : [value];
  return items.every(isScalar) ? items.map(String).join(",") : undefined;
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || Number.isFinite(value) || typeof value === "boolean" || typeof value === "bigint";
}

/** What makes a text unfit as a header value (RFC 9110 §5.5), or undefined. */
export function headerFlaw(text: string): string | undefined {
  if (fieldValue.test(text)) return undefined;
  if (/^[^\r\n]*[\r\n]+$/.test(text)) return "ends with a line break: trim it";
  if (/[\r\n]/.test(text)) return "holds a line break";
  return /\p{Cc}/u.test(text) ? "holds a control character" : "holds a character outside ASCII: encode it first";
}
