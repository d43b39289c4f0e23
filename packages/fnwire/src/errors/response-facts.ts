import type { WireResponse } from "@fnwire/runtime";
import type { JsonReading } from "@fnwire/runtime/json";
import type { Redaction } from "../model/call-context.js";
import type { ErrorFacts } from "./errors.js";
import { tryParse } from "./json.js";

/** Headers that hand out credentials; whoever reads an error has no use for them. The responses of logins are never shown. */
const secretHeaders: ReadonlySet<string> = new Set(["authorization", "set-cookie"]);
/** Deeper than this no response is copied: a service may nest as deep as its response is long. */
const maxDepth = 64;

/** The headers of a response without credentials. */
export function cleanHeaders(redactor: Redaction, wire: WireResponse): Readonly<Record<string, string>> {
  const scrub = scrubbing(redactor);
  const headers: Record<string, string> = Object.create(null); // No prototype: a header may be called `constructor`.
  for (const [name, value] of Object.entries(wire.headers)) {
    if (!secretHeaders.has(name)) headers[scrub(name)] = scrub(value);
  }
  return headers;
}

/** What a response says without credentials; its body is JSON where it is that, else text. */
export function responseFacts({ redactor, reading }: Reader, wire: WireResponse): ErrorFacts {
  const text = wire.text();
  const parsed = text === "" ? undefined : (tryParse(text, reading) ?? { value: text });
  return {
    headers: cleanHeaders(redactor, wire),
    raw: parsed && cleanValue(redactor, parsed.value),
    get text() {
      return text === "" ? undefined : scrubbing(redactor)(text);
    },
  };
}

/** The client whose call got a response. */
type Reader = { readonly redactor: Redaction; readonly reading?: JsonReading | undefined };

/** A copy of a JSON value, or of bytes, without credentials. */
export function cleanValue(redactor: Redaction, value: unknown, scrub: Scrub = scrubbing(redactor)): unknown {
  const copyOf = (each: unknown, depth: number): unknown => {
    if (typeof each === "string") return scrub(each);
    if (typeof each !== "object" || each === null) return each;
    if (depth > maxDepth) return "[nested too deeply]";
    if (each instanceof Uint8Array) {
      const text = new TextDecoder().decode(each);
      return scrub(text) === text ? each : scrub(text);
    }
    if (Array.isArray(each)) return each.map((item) => copyOf(item, depth + 1));
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(each)) {
      // As a property of its own, or a key called `__proto__` would change what the copy is.
      const property = { value: copyOf(item, depth + 1), configurable: true, enumerable: true, writable: true };
      Object.defineProperty(copy, scrub(key), property);
    }
    return copy;
  };
  return copyOf(value, 0);
}

type Scrub = (text: string) => string;

/**
 * So much of a response is searched for credentials, which takes most of a second when it is all escapes; what comes after that is
 * not shown. Characters.
 */
const maxSearched = 1_048_576;
/** At the end of what was searched there may be the beginning of a credential. Characters. */
const maxCutSecret = 8_192;
const cutMark = "[cut: too long to be searched for credentials]";

/** Names and values recur in a response; looking for credentials takes time, so it is done once for each, and no longer than is bearable. */
export function scrubbing(redactor: Redaction): Scrub {
  const known = new Map<string, string>();
  let left = maxSearched;
  return (text) => {
    let clean = known.get(text);
    if (clean === undefined) {
      const isCut = text.length > left;
      clean = redactor.scrubForeign(isCut ? text.slice(0, left) : text);
      if (isCut) clean = clean.slice(0, Math.max(0, clean.length - maxCutSecret)) + cutMark;
      left = Math.max(0, left - text.length);
      known.set(text, clean);
    }
    return clean;
  };
}

/** The id that a gateway gave the request; what does not look like one is none. */
export function gatewayRequestIdOf(wire: WireResponse | undefined): string | undefined {
  if (wire === undefined) return undefined;
  const given = wire.header === undefined ? wire.headers["x-request-id"] : wire.header("x-request-id");
  return given !== undefined && /^[\w.:-]{1,128}$/.test(given) ? given : undefined;
}
