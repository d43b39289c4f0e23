import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";

/** Everything that one failed call leaves in a caller's hands. */
export type Remains = {
  readonly error: unknown;
  /** What hooks were told, the client, its function, and handles. */
  readonly others: readonly unknown[];
};

/** Where things end up that a program writes down without thinking. */
export const sinks: Readonly<Record<string, (remains: Remains) => string>> = {
  message: ({ error }) => textOf(error, "message"),
  stack: ({ error }) => textOf(error, "stack"),
  "cause chain": ({ error }) =>
    causes(error)
      .map((cause) => `${textOf(cause, "message")}\n${textOf(cause, "stack")}\n${inspect(cause)}`)
      .join("\n"),
  inspect: ({ error }) => inspect(error),
  "inspect to depth 10": ({ error }) => inspect(error, { depth: 10, showHidden: true, getters: true }),
  JSON: ({ error }) => JSON.stringify({ error, text: String(error) }),
  "own properties": ({ error }) => ownTexts([error, ...answersIn(error)]),
  console: ({ error }) => printed(error),
  "hooks and handles": ({ others }) =>
    others
      .map((each) => `${inspect(each, { depth: 10, showHidden: true })}\n${safeJson(each)}\n${ownTexts(each)}`)
      .join("\n"),
};

/**
 * The forms in which a secret may be written: as it is and in other case, percent-encoded as far as needed and wholly, inside
 * JSON and inside HTML, in hexadecimal, in both alphabets of base64 and wherever it begins in there, and each half of a long one.
 */
export function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const each = (write: (unit: string) => string) => [...secret].map(write).join("");
  const code = (unit: string, radix: number) => (unit.codePointAt(0) ?? 0).toString(radix);
  const half = Math.ceil(secret.length / 2);
  return [
    secret,
    secret.toUpperCase(),
    secret.toLowerCase(),
    encodeURIComponent(secret),
    encodeURIComponent(secret).replace(/%../g, (byte) => byte.toLowerCase()),
    bytes.toString("hex").replace(/../g, "%$&"),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
    each((unit) => `\\u${code(unit, 16).padStart(4, "0")}`),
    each((unit) => `&#${code(unit, 10)};`),
    each((unit) => `&#x${code(unit, 16).toUpperCase()};`),
    each((unit) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[unit] ?? unit),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    // What is left of it in "user:secret" and the like: the characters that no neighbor has a part in.
    Buffer.concat([Buffer.from("x"), bytes])
      .toString("base64")
      .slice(2, Math.floor(((bytes.length + 1) * 8) / 6)),
    Buffer.concat([Buffer.from("xy"), bytes])
      .toString("base64")
      .slice(3, Math.floor(((bytes.length + 2) * 8) / 6)),
    ...(secret.length < 8 ? [] : [secret.slice(0, half), secret.slice(-half)]),
  ];
}

/** Which of the secrets are in which sink, in any form. */
export function leaksIn(remains: Remains, secrets: readonly string[]): string[] {
  return Object.entries(sinks).flatMap(([sink, write]) => {
    const written = write(remains);
    // Quotes are escaped once by whoever printed them, or twice; without backslashes all of these look alike.
    const text = `${written}\n${written.replaceAll("\\", "")}`;
    return secrets
      .filter((secret) =>
        formsOf(secret).some((form) => text.includes(form) || text.includes(form.replaceAll("\\", ""))),
      )
      .map(() => sink);
  });
}

/** What an error has of the service's response, behind getters that nobody asks by accident. */
function answersIn(error: unknown): unknown[] {
  if (typeof error !== "object" || error === null) return [];
  return ["headers", "response", "body", "raw"].map((name) => Reflect.get(error, name));
}

function textOf(value: unknown, key: string): string {
  const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof text === "string" ? text : "";
}

function causes(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let current = error; typeof current === "object" && current !== null && found.length < 10; ) {
    current = Reflect.get(current, "cause");
    if (current !== undefined) found.push(current);
  }
  return found;
}

/** Names and texts of all properties, hidden and symbolic ones too. */
function ownTexts(root: unknown): string {
  const texts: string[] = [];
  const seen = new Set<unknown>();
  const walk = (value: unknown, depth: number): void => {
    if (typeof value === "string") texts.push(value);
    if ((typeof value !== "object" && typeof value !== "function") || value === null) return;
    if (depth > 12 || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map || value instanceof Set) for (const each of value) walk(each, depth + 1);
    for (const key of Reflect.ownKeys(value)) {
      texts.push(String(key));
      try {
        walk(Reflect.get(value, key), depth + 1);
      } catch {
        // A getter that refuses shows nothing.
      }
    }
  };
  walk(root, 0);
  return texts.join("\n");
}

function printed(value: unknown): string {
  let text = "";
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const console = new Console({ stdout: stream, stderr: stream });
  console.error(value);
  console.log("%s %o %O %j", value, value, value, value);
  console.dir(value, { depth: 10, showHidden: true });
  console.trace(value);
  return text;
}

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    // Clients may hold cycles; the walk over their properties sees them.
    return "";
  }
}
