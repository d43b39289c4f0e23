import { invalidInput, quoted } from "./check.js";

/** A path template, split once: `literals[0] + parameter[0] + literals[1] + …`. */
export type PathTemplate = {
  readonly literals: readonly string[];
  readonly names: readonly string[];
};

/** Splits `/functions/{functionId}/executions` at its parameters. */
export function parsePathTemplate(template: string): PathTemplate {
  const literals: string[] = [];
  const names: string[] = [];
  let from = 0;
  for (const match of template.matchAll(/\{([^{}]+)\}/g)) {
    literals.push(template.slice(from, match.index));
    names.push(match[1] ?? "");
    from = match.index + match[0].length;
  }
  literals.push(template.slice(from));
  return { literals, names };
}

/** What {@link expandPath} fills. */
export type PathArgs = {
  readonly template: PathTemplate;
  readonly values: object | undefined;
  readonly operation: string;
};

/** Fills a template. Every value stays one path segment of the URL, whatever it holds. */
export function expandPath({ template, values, operation }: PathArgs): string {
  const { literals, names } = template;
  let path = literals[0] ?? "";
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? "";
    const value: unknown = values !== undefined && Object.hasOwn(values, name) ? Reflect.get(values, name) : undefined;
    path += encodePathValue({ name, value, operation }) + literals[index + 1];
  }
  for (const name in values) {
    if (names.includes(name)) continue;
    const known = names.join(", ") || "none";
    throw invalidInput({ operation, message: `unknown path parameter ${quoted(name)}; known: ${known}` });
  }
  return path;
}

/** Needs neither encoding nor a closer look. `:` and `!` are allowed in a segment (RFC 3986 §3.3) and URNs keep them. */
const plain = /^[A-Za-z0-9_~:!-]+$/;
const controlCharacter = /\p{Cc}/u;
const loneSurrogate = /\p{Cs}/u;

/** Text that is a part of a path already. */
export class EncodedSegment {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function encodePathValue({ name, value, operation }: { name: string; value: unknown; operation: string }): string {
  if (value instanceof EncodedSegment) return value.text;
  const text = Number.isSafeInteger(value) ? String(value) : value;
  if (text === undefined) {
    throw invalidInput({ operation, message: `path parameter \`${name}\` is missing: pass a non-empty string` });
  }
  if (typeof text === "string" && plain.test(text)) return text;
  const flaw = typeof text === "string" ? segmentFlaw(text) : "is neither text nor a whole number";
  if (typeof text !== "string" || flaw !== undefined) {
    throw invalidInput({ operation, code: "UNSAFE_PATH_PARAM", message: `path parameter \`${name}\` ${flaw}` });
  }
  return encodeURIComponent(text).replaceAll("%3A", ":");
}

/** What makes a string unfit for a path segment. The text itself is never repeated: it may be a secret. */
export function segmentFlaw(text: string): string | undefined {
  if (text === "") return "is empty: the request would go to another resource";
  if (controlCharacter.test(text)) return "holds a control character";
  if (loneSurrogate.test(text)) return "holds half of a surrogate pair";
  if (hidesDotSegment(text)) return "is or hides a dot segment (`.` or `..`), which would climb in the path";
  return undefined;
}

/**
 * Servers and proxies decode once or twice, take `\` for `/`, and cut path parameters (`;`) and trailing blanks, before they
 * resolve dot segments (RFC 3986 §5.2.4). A value that would be one under any of these readings is refused.
 */
function hidesDotSegment(text: string): boolean {
  const decoded = text
    .replace(/%(?:25)*2e/gi, ".")
    .replace(/%(?:25)*(?:2f|5c)/gi, "/")
    .replace(/%(?:25)*(?:3b|20|09)/gi, ";");
  return decoded.split(/[/\\]/).some((segment) => /^\s*\.{1,2}(?:[;\s]|$)/.test(segment));
}
