import { quoted } from "./check.js";
import { RequestError } from "./errors.js";

/** Header fields by lower-case name. */
export type HeaderFields = Record<string, string>;

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

/** Where a header comes from, for messages. */
export type HeaderSource = { readonly what: string; readonly operation?: string | undefined };

/**
 * Adds the caller's headers to `target` under lower-case names. undefined is left out; numbers and booleans become text;
 * lists are joined by commas (OpenAPI style `simple`). Values are never repeated in an error.
 */
export function addHeaders(args: { target: HeaderFields; headers: object; source: HeaderSource }): void {
  for (const [given, value] of Object.entries(args.headers)) {
    if (value === undefined) continue;
    const name = given.toLowerCase();
    if (!token.test(name)) throw refuse(args.source, `${quoted(given)} is not a header name`);
    if (reserved.has(name)) throw refuse(args.source, `header \`${name}\` is written by the transport: leave it out`);
    if (name === "content-type") throw refuse(args.source, "pass `contentType` instead of the header `content-type`");
    args.target[name] = headerText({ name, value, source: args.source });
  }
}

function headerText({ name, value, source }: { name: string; value: unknown; source: HeaderSource }): string {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = items.map((item) => {
    if (typeof item === "string") return item;
    if (typeof item === "number" || typeof item === "boolean" || typeof item === "bigint") return String(item);
    throw refuse(source, `header \`${name}\` must be text, a number or a boolean`);
  });
  const text = texts.join(",");
  const flaw = headerFlaw(text);
  if (flaw !== undefined) throw refuse(source, `header \`${name}\` ${flaw}`);
  return text;
}

/** What makes a text unfit as a header value (RFC 9110 §5.5), or undefined. */
export function headerFlaw(text: string): string | undefined {
  if (fieldValue.test(text)) return undefined;
  if (/^[^\r\n]*[\r\n]+$/.test(text)) return "ends with a line break: trim it";
  if (/[\r\n]/.test(text)) return "holds a line break";
  return /\p{Cc}/u.test(text) ? "holds a control character" : "holds a character outside ASCII: encode it first";
}

function refuse({ what, operation }: HeaderSource, message: string): RequestError {
  const code = operation === undefined ? "CONFIG_INVALID" : "INPUT_INVALID";
  return new RequestError({ code, operation, message: `${what}: ${message}` });
}
