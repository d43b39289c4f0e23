/** JSON text and what it says, made together: no reader was asked. */
export type Document = { readonly text: string; readonly value: unknown };

/** Whole numbers from 0 to below `below`. */
export type Draw = (below: number) => number;

/** Numbers that look random and are the same in every run (xorshift with 32 bits). */
export function drawing(seed: number): Draw {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

export type Form = {
  /** Also NaN, Infinity and -Infinity, as Python writes them. */
  readonly literals?: boolean;
  /** An object or a list at the top. */
  readonly container?: boolean;
};

/** A random document. Members called `__proto__` are in its text, not in its value: readers have to drop them. */
export function randomDocument(draw: Draw, { literals = false, container = false }: Form = {}): Document {
  const space = (): string => (draw(6) === 0 ? (["\n", "  ", "\t", " \r\n "][draw(4)] ?? "") : "");
  const any = (depth: number, kind: number): Document => {
    if (kind < 2) return list(depth);
    if (kind < 4) return object(depth);
    if (kind < 7) return text(draw);
    if (kind < 11) return number(draw);
    if (literals && kind === 11) return pick(draw, literal);
    return pick(draw, words);
  };
  const item = (depth: number): Document => any(depth, depth > 3 ? 4 + draw(9) : draw(13));
  const list = (depth: number): Document => {
    const items = Array.from({ length: draw(5) }, () => item(depth + 1));
    const inner = items.map((each) => `${space()}${each.text}${space()}`).join(",");
    return { text: `[${inner}]`, value: items.map((each) => each.value) };
  };
  const object = (depth: number): Document => {
    const value: Record<string, unknown> = {};
    const members: string[] = [];
    const taken = new Set<unknown>();
    for (let left = draw(5); left > 0; left -= 1) {
      const name = draw(4) === 0 ? pick(draw, names) : text(draw);
      if (taken.has(name.value)) continue;
      taken.add(name.value);
      const member = item(depth + 1);
      members.push(`${space()}${name.text}${space()}:${space()}${member.text}${space()}`);
      // Safe: names are made of text.
      if (name.value !== "__proto__") value[name.value as string] = member.value;
    }
    return { text: `{${members.join(",")}}`, value };
  };
  return any(0, container || draw(5) > 0 ? draw(4) : draw(13));
}

const words: readonly Document[] = [
  { text: "null", value: null },
  { text: "true", value: true },
  { text: "false", value: false },
];

const literal: readonly Document[] = [
  { text: "NaN", value: Number.NaN },
  { text: "Infinity", value: Number.POSITIVE_INFINITY },
  { text: "-Infinity", value: Number.NEGATIVE_INFINITY },
];

/** Names that are something else where a reader is careless. */
const names: readonly Document[] = [
  { text: '"__proto__"', value: "__proto__" },
  { text: '"\\u005f_proto__"', value: "__proto__" },
  { text: '"constructor"', value: "constructor" },
  { text: '"toJSON"', value: "toJSON" },
  { text: '""', value: "" },
  { text: '"0"', value: "0" },
  { text: '"9223372036854775807"', value: "9223372036854775807" },
  { text: '"NaN"', value: "NaN" },
  { text: '"-Infinity"', value: "-Infinity" },
];

function pick(draw: Draw, from: readonly Document[]): Document {
  const found = from[draw(from.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

function digits(draw: Draw, count: number): string {
  let written = String(1 + draw(9));
  while (written.length < count) written += draw(10);
  return written;
}

function number(draw: Draw): Document {
  const sign = draw(2) === 0 ? "-" : "";
  switch (draw(6)) {
    case 0:
      return { text: "0", value: 0 };
    case 1:
      return whole(`${sign}${digits(draw, 1 + draw(6))}`);
    case 2:
      return whole(`${sign}${digits(draw, 1 + draw(40))}`);
    case 3:
      // About where numbers stop being exact.
      return whole(`${sign}${2n ** 53n - 8n + BigInt(draw(16))}`);
    case 4: {
      const written = `${sign}${draw(2) === 0 ? "0" : digits(draw, 1 + draw(25))}.${digits(draw, 1 + draw(20))}`;
      return { text: written, value: Number(written) };
    }
    default: {
      const exponent = `${pickText(draw, ["e", "E"])}${pickText(draw, ["", "+", "-"])}${draw(200)}`;
      const written = `${sign}${digits(draw, 1 + draw(20))}${draw(2) === 0 ? `.${draw(1000)}` : ""}${exponent}`;
      return { text: written, value: Number(written) };
    }
  }
}

function whole(written: string): Document {
  const exact = BigInt(written);
  const limit = 2n ** 53n - 1n;
  return { text: written, value: exact >= -limit && exact <= limit ? Number(exact) : exact };
}

function pickText(draw: Draw, from: readonly string[]): string {
  return from[draw(from.length)] ?? "";
}

/** What readers that look for numbers by themselves may trip over, inside of text. */
const traps = ["9223372036854775807", "NaN", "-Infinity", '"', "\\", '\\"', "/", "{", "]", ",", ":1", "\\u0031"];
const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function text(draw: Draw): Document {
  let value = "";
  let written = "";
  for (let left = draw(8); left > 0; left -= 1) {
    for (const character of draw(4) === 0 ? pickText(draw, traps) : randomCharacter(draw)) {
      value += character;
      written += writtenAs(character, draw);
    }
  }
  return { text: `"${written}"`, value };
}

function randomCharacter(draw: Draw): string {
  switch (draw(8)) {
    case 0:
      return String.fromCodePoint(draw(0x20));
    case 1:
      return String.fromCodePoint(0xa0 + draw(0x2000));
    case 2:
      return String.fromCodePoint(0x1f300 + draw(0x300));
    case 3:
      return pickText(draw, ["\u2028", "\u2029", "\ufeff", "\ufffd", "\uffff", "\u007f", "\u0000"]);
    default:
      return String.fromCodePoint(0x20 + draw(0x5f));
  }
}

/** A character as it is, or as one of its escapes (RFC 8259 §7). */
function writtenAs(character: string, draw: Draw): string {
  const must = character < " " || character === '"' || character === "\\";
  if (!must && draw(8) > 0) return character;
  const name = character === "/" ? "\\/" : short[character];
  if (name !== undefined && draw(4) > 0) return name;
  let escaped = "";
  for (let unit = 0; unit < character.length; unit += 1) {
    const hex = character.charCodeAt(unit).toString(16).padStart(4, "0");
    escaped += `\\u${draw(2) === 0 ? hex : hex.toUpperCase()}`;
  }
  return escaped;
}
