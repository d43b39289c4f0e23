/** Text with its escapes undone. Each character knows which part of the first text it stands for: `from[i]` up to `to[i]`. */
export type DecodedText = {
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
};

/** What is escaped once may have been escaped again: by a log, inside JSON, inside a page. */
const maxRounds = 3;

/**
 * Percent-encoding (RFC 3986 §2.1), character references of HTML, and the escapes of JSON and JavaScript, each in any case and
 * also where nothing had to be escaped.
 */
const escaped =
  /(?:%[0-9a-f]{2})+|&#x[0-9a-f]{1,8};|&#\d{1,8};|&(?:amp|lt|gt|quot|apos);|\\u[0-9a-f]{4}|\\u\{[0-9a-f]{1,8}\}|\\x[0-9a-f]{2}|\\[\s\S]/gi;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const control: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The text as it is, then with one layer of escapes after the other undone, as long as there are any. */
export function decodings(text: string): DecodedText[] {
  const found: DecodedText[] = [];
  let current: DecodedText | undefined = {
    text,
    from: new Uint32Array(text.length).map((_, index) => index),
    to: new Uint32Array(text.length).map((_, index) => index + 1),
  };
  for (let round = 0; current !== undefined && round <= maxRounds; round += 1) {
    found.push(current);
    current = undo(current);
  }
  return found;
}

/** `undefined` when nothing is escaped. */
function undo(source: DecodedText): DecodedText | undefined {
  if (!/[%&\\]/.test(source.text)) return undefined;
  // No escape is shorter than what it stands for.
  const from = new Uint32Array(source.text.length);
  const to = new Uint32Array(source.text.length);
  let text = "";
  let done = 0;
  const add = (plain: string, first: number, end: number): void => {
    const start = text.length;
    text += plain;
    from.fill(source.from[first] ?? 0, start, text.length);
    to.fill(source.to[end - 1] ?? 0, start, text.length);
  };
  const copy = (end: number): void => {
    from.set(source.from.subarray(done, end), text.length);
    to.set(source.to.subarray(done, end), text.length);
    text += source.text.slice(done, end);
    done = end;
  };
  for (const match of source.text.matchAll(escaped)) {
    copy(match.index);
    const [whole] = match;
    done += whole.length;
    if (whole.startsWith("%")) addBytes(whole, match.index, add);
    else add(plainOf(whole), match.index, done);
  }
  if (done === 0) return undefined;
  copy(source.text.length);
  return { text, from, to };
}

/** The character that a reference or an escape stands for. */
function plainOf(whole: string): string {
  const word = /^&(\w+);$/.exec(whole)?.[1];
  if (word !== undefined) return named[word.toLowerCase()] ?? "";
  const decimal = /^&#(\d+);$/.exec(whole)?.[1];
  const hex = /^(?:&#|\\)[ux]\{?([0-9a-f]+)[;}]?$/i.exec(whole)?.[1];
  if (decimal === undefined && hex === undefined) return control[whole.charAt(1)] ?? whole.slice(1);
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** Percent-encoded bytes, character by character; what is no UTF-8 stands for itself, byte by byte. */
function addBytes(run: string, start: number, add: (plain: string, first: number, end: number) => void): void {
  const bytes = run.match(/[0-9a-f]{2}/gi)?.map((hex) => Number.parseInt(hex, 16)) ?? [];
  for (let index = 0; index < bytes.length; ) {
    const lead = bytes[index] ?? 0;
    const length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const decoded = new TextDecoder().decode(Uint8Array.from(bytes.slice(index, index + length)));
    const isWhole = !decoded.includes("\ufffd") && index + length <= bytes.length;
    const used = isWhole ? length : 1;
    add(isWhole ? decoded : String.fromCharCode(lead), start + 3 * index, start + 3 * (index + used));
    index += used;
  }
}
