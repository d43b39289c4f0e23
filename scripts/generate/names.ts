/**
 * Everything in a spec is text that somebody else wrote. These functions turn it into pieces of TypeScript and Markdown
 * that cannot end the piece they stand in.
 */

/** Words that cannot name a binding in an ECMAScript module (ECMA-262 §12.7.2 and module strictness). */
const reservedWords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

const plainIdentifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/**
 * The words of a name in letters and digits of any script, `_` and `$` (ECMA-262 §12.7); whatever else there is separates words. Letters
 * beyond the first plane are left to no tool: old targets of the compiler do not know them.
 */
function words(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(/[^\p{L}\p{Nd}_$]+|[\u{10000}-\u{10ffff}]+/u)
    .map((word) => word.replace(/^(?:(?![0-9])\p{Nd})+/u, ""))
    .filter((word) => word !== "");
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** An identifier for a value, `create-execution` → `createExecution`; undefined when no usable character is left. */
export function valueIdentifier(text: string): string | undefined {
  const [first, ...rest] = words(text);
  if (first === undefined) return undefined;
  const name = lowerFirst(first) + rest.map(upperFirst).join("");
  const started = /^[0-9]/.test(name) ? `_${name}` : name;
  return reservedWords.has(started) ? `${started}_` : started;
}

/** An identifier for a type, `error-envelope` → `ErrorEnvelope`; undefined when no usable character is left. */
export function typeIdentifier(text: string): string | undefined {
  const parts = words(text);
  if (parts.length === 0) return undefined;
  const name = parts.map(upperFirst).join("");
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** A string literal that holds exactly the text. */
export function stringLiteral(text: string): string {
  // JSON is a subset of ECMAScript since 2019; the escapes keep older readers and `</script>` out of trouble.
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029").replaceAll("</", "<\\/");
}

/** A property name: bare where that is legal, quoted otherwise. `__proto__` stays a property, never a prototype. */
export function propertyName(text: string): string {
  if (text === "__proto__") return '["__proto__"]';
  if (plainIdentifier.test(text) || /^(0|[1-9][0-9]{0,8})$/.test(text)) return text;
  return stringLiteral(text);
}

/** The text's lines, without characters that a reader cannot see or that reorder what they see. */
export function plainLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029\u0085]/).map((line) => controlCharactersRemoved(line).trimEnd());
}

/** Lines inside a block comment, which they cannot end. */
function commentLines(text: string): readonly string[] {
  return plainLines(text).map((line) => line.replaceAll("*/", "*\\/").replaceAll("/*", "/\\*"));
}

/**
 * A JSDoc block of the paragraphs, with a final line end; empty when there is nothing to say. Tags come from `tags`
 * alone: a tag in a spec's text, such as `@internal`, would change what the compiler emits.
 */
export function docComment(options: {
  readonly paragraphs: readonly (string | undefined)[];
  readonly tags?: readonly string[];
  readonly indent?: string;
}): string {
  const { indent = "", tags = [] } = options;
  const blocks = [
    ...options.paragraphs
      .filter((paragraph) => paragraph !== undefined)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== "")
      .map((paragraph) => commentLines(paragraph).map((line) => line.replace(/^(\s*)@/, "$1\\@"))),
    ...(tags.length > 0 ? [tags] : []),
  ];
  const [first] = blocks;
  if (first === undefined) return "";
  if (blocks.length === 1 && first.length === 1) return `${indent}/** ${first[0]} */\n`;
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** Text in a cell of a Markdown table, or anywhere on one line. No HTML and no column can start in it. */
export function markdownLine(text: string): string {
  return plainLines(text).join(" ").replaceAll("|", "\\|").replaceAll("<", "&lt;").replace(/\s+/g, " ").trim();
}

/** Text as a code span; a backtick in it would end the span, so the fence grows with it. */
export function codeSpan(text: string): string {
  const line = plainLines(text).join(" ").replaceAll("|", "\\|");
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

function controlCharactersRemoved(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose.
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}

/** Gives each name to one thing only. */
export class NameRegistry {
  readonly #owners = new Map<string, string>();

  constructor(taken: Readonly<Record<string, string>> = {}) {
    for (const [name, owner] of Object.entries(taken)) this.#owners.set(name, owner);
  }

  /** Undefined when the name is now the owner's; otherwise the one who has it. */
  claim(options: { readonly name: string; readonly owner: string }): string | undefined {
    const holder = this.#owners.get(options.name);
    if (holder === undefined) this.#owners.set(options.name, options.owner);
    return holder;
  }

  /** Who has a name; undefined when it is free. */
  holder(name: string): string | undefined {
    return this.#owners.get(name);
  }

  /** The number from 2 on that makes a name free; it is the owner's then. */
  freeNumber({ name, owner }: { readonly name: string; readonly owner: string }): string {
    let count = 2;
    while (this.claim({ name: `${name}${count}`, owner }) !== undefined) count++;
    return String(count);
  }
}
