import { createQuerySerializer } from "openapi-fetch";
import { invalidInput, quoted } from "../check.js";
import type { QueryCodec, QueryStyle, QueryWriter } from "../codec.js";
import type { RequestError } from "../errors.js";
import { isRecord, isWellFormed } from "../option-checks.js";

const writeForm = /* @__PURE__ */ createQuerySerializer<object>({
  array: { style: "form", explode: true },
  object: { style: "form", explode: true },
});

/** Characters of a name that are written as they are, beside letters and digits; `[` and `]` are raw in most servers' names (`queries[]`). */
const encodedInName = /[^\w.~:@!$'()*,;/[\]-]+/g;

/**
 * Queries as OpenAPI's styles say (OpenAPI 3.1, "Style Values"); `form`, exploded, where a parameter has none of its own.
 * undefined, null and empty arrays are left out; false, 0 and "" are written.
 */
export const queryString: QueryCodec = ({ operation, styles }) => {
  const special = new Map(Object.entries(styles ?? {}).map(([name, style]) => [name, styledWriter(style)]));
  const digits = (name: string): boolean =>
    styles !== undefined && Object.hasOwn(styles, name) && styles[name]?.booleans === "digits";
  return (query) => {
    const parts: string[] = [];
    for (const [name, value] of Object.entries(query)) {
      if (value === undefined || value === null) continue;
      const sent = typeof value === "boolean" && digits(name) ? Number(value) : value;
      const written = writeParameter({ name, value: sent, write: special.get(name) ?? writeForm, operation });
      if (written !== "") parts.push(written);
    }
    return parts.join("&");
  };
};

function writeParameter(args: { name: string; value: unknown; write: QueryWriter; operation: string }): string {
  const { name, value, write, operation } = args;
  let written: unknown = value;
  if (Array.isArray(value)) {
    // Not the list itself: a copy has no empty places, and gives no other values later.
    const items: readonly unknown[] = Array.from<unknown>(value);
    if (!items.every(isWritable)) throw refuseValue(args);
    written = items;
  } else if (isFlat(value)) {
    const named: Record<string, unknown> = Object.create(null);
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined || item === null) continue;
      if (!isWritable(item)) throw refuseValue(args);
      named[encodeName(key, operation)] = item;
    }
    written = named;
  } else if (!isWritable(value)) {
    throw refuseValue(args);
  }
  try {
    return write({ [encodeName(name, operation)]: written });
  } catch {
    // encodeURIComponent refuses half a surrogate pair.
    throw refuseValue(args);
  }
}

/** An object of names and values. A Date or any other instance is none: what it means is not in its properties. */
function isFlat(value: unknown): value is object {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isWritable(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
}

/** The value is not repeated: it may be a secret. */
function refuseValue({ name, operation }: { name: string; operation: string }): RequestError {
  const message = `query parameter \`${name}\` must be text, a finite number, a boolean, or a flat list or object of these`;
  return invalidInput({ operation, message });
}

function styledWriter({ style = "form", explode = style === "form", allowReserved = false }: QueryStyle): QueryWriter {
  const write = createQuerySerializer<object>({
    array: { style: style === "deepObject" ? "form" : style, explode },
    object: { style: style === "deepObject" ? "deepObject" : "form", explode: explode || style === "deepObject" },
  });
  return allowReserved ? (query) => keepReserved(write(query)) : write;
}

/**
 * `allowReserved` by OpenAPI, minus the characters that would end or split the parameter (`#`, `&`, `=`, `+`, `[`, `]`):
 * those stay percent-encoded whatever the spec says.
 */
function keepReserved(encoded: string): string {
  return encoded.replace(/%(?:3A|2F|3F|40|24|2C|3B)/g, decodeURIComponent);
}

/** Names may be data, such as the keys of a caller's map, so whatever would be syntax is percent-encoded. */
export function encodeName(name: string, operation: string): string {
  if (name !== "" && isWellFormed(name)) return name.replace(encodedInName, encodeURIComponent);
  throw invalidInput({ operation, message: `${quoted(name)} cannot be the name of a query parameter` });
}
