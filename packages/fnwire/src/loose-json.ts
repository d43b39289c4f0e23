import { tryParse } from "./json.js";

/** What Python's `json.dumps` writes beyond JSON, outside of strings and not as a key. */
const literals = /"[^"\\]*(?:\\.[^"\\]*)*"|(?:-?\bInfinity|\bNaN)\b(?!\s*:)/gs;

/**
 * The value of JSON text as services really send it: with a byte order mark, or with the `NaN`, `Infinity` and `-Infinity` that
 * Python's json writes and reads by default. `undefined` when it is neither.
 */
export function tryParseLoosely(text: string): { readonly value: unknown } | undefined {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const strict = tryParse(json);
  if (strict !== undefined || !/NaN|Infinity/.test(json)) return strict;
  // Made after the text, so the text cannot hold it.
  const mark = `literal ${Math.random()} `;
  try {
    const marked = json.replace(literals, (found) => (found.startsWith('"') ? found : `"${mark}${found}"`));
    const value: unknown = JSON.parse(marked, (key, each: unknown) => {
      if (key === "__proto__") return undefined;
      return typeof each === "string" && each.startsWith(mark) ? Number(each.slice(mark.length)) : each;
    });
    return { value };
  } catch {
    return undefined;
  }
}
