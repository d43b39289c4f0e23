import { type JsonReading, readExactly } from "./exact-json.js";

/**
 * Parses JSON from a server. `__proto__` members are dropped: an own `__proto__` turns into a changed prototype as soon as
 * somebody merges the value. Throws what `JSON.parse` throws, or a RangeError for absurd depth.
 */
export function parseJson(text: string, reading?: JsonReading): unknown {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (reading !== undefined && mayBeInexact(json, reading)) return readExactly(json, reading);
  // The reviver costs ten times the parsing, so it runs only where the name may occur, plain or with \u00xx escapes.
  if (!json.includes("__proto__") && !json.includes("\\u00")) return JSON.parse(json);
  return JSON.parse(json, (key, value: unknown) => (key === "__proto__" ? undefined : value));
}

/** A number holds any 15 digits, and powers of ten of two digits; the two words occur in few texts. */
function mayBeInexact(json: string, { integers = "number", literals = false }: JsonReading): boolean {
  return (integers !== "number" && /\d{16}|[eE][+-]?\d{3}/.test(json)) || (literals && /NaN|Infinity/.test(json));
}
