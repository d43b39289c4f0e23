/**
 * How whole numbers beyond ±(2^53 − 1) are read, which a JavaScript number cannot hold exactly. With `"bigint"` and `"string"`
 * numbers beyond the range of doubles, such as `1e400` and `1e-400`, are their text instead of infinity and 0. Other fractions and
 * powers are the nearest double in any case.
 */
export type Integers = "number" | "bigint" | "string";

/** What {@link readJson} takes for JSON, and how it reads it. */
export type JsonReading = {
  /** Default `"number"`: rounded, as by `JSON.parse`. */
  readonly integers?: Integers | undefined;
  /** Also takes NaN, Infinity and -Infinity, which RFC 8259 does not know and Python writes all the same. Default false. */
  readonly literals?: boolean | undefined;
};

/**
 * Reads JSON without rounding, by the engine's own parser: what that cannot hold is first put between quotes with a mark, and
 * taken out again. `__proto__` members are dropped. Throws what `JSON.parse` throws for what is no JSON.
 */
export function readExactly(text: string, { integers = "number", literals = false }: JsonReading): unknown {
  const mark = `${Math.random()}${Math.random()}:`;
  let marked = "";
  let copied = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    if (found === '"') {
      token.lastIndex = endOfText(text, match.index);
      continue;
    }
    const isLiteral = found.endsWith("N") || found.endsWith("y");
    if (isLiteral ? !literals : integers === "number" || !isInexact(found)) continue;
    marked += `${text.slice(copied, match.index)}"${mark}${found}"`;
    copied = match.index + found.length;
  }
  return JSON.parse(marked + text.slice(copied), (key, value: unknown) => {
    // A number cannot be a name; between quotes it would be one.
    if (key.startsWith(mark)) throw new SyntaxError("a name without quotes");
    if (key === "__proto__") return undefined;
    if (typeof value !== "string" || !value.startsWith(mark)) return value;
    const found = value.slice(mark.length);
    if (found.endsWith("N") || found.endsWith("y")) return Number(found);
    return integers === "bigint" && isWhole(found) ? BigInt(found) : found;
  });
}

/** A quote, a literal, or a number as far as it goes. What is no JSON is left for the parser to refuse. */
const token = /"|NaN|-?Infinity|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

const isWhole = (found: string): boolean => /^-?\d+$/.test(found);

/** Whether a JavaScript number would be another one, fractions apart. What is led by a needless zero is left for the parser to refuse. */
function isInexact(found: string): boolean {
  if (!/^-?(?:0(?!\d)|[1-9])/.test(found)) return false;
  const value = Number(found);
  if (isWhole(found)) return !Number.isSafeInteger(value);
  return value === 0 ? /^[^eE]*[1-9]/.test(found) : !Number.isFinite(value);
}

/** The index after the quote that ends the text which begins at `start`; the end of everything when none does. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}
