import type { BodyArgs, BodyCodec } from "../codec.js";
import { refuseBody } from "./refuse.js";

/** JSON (RFC 8259), as `JSON.stringify` writes it. */
export const jsonBody: BodyCodec = {
  kind: "json",
  write: (args) => ({ content: writeJson(args), contentType: args.contentType }),
};

/** The text of a body, or of a form's field. */
export function writeJson(args: Omit<BodyArgs, "contentType">): string {
  if (isLostAsJson(args.body)) throw refuseBody(args, "is binary or iterable and would be lost as JSON");
  let text: string | undefined;
  try {
    text = JSON.stringify(args.body);
  } catch {
    // The engine's message may repeat property names of the caller's data.
    throw refuseBody(args, "cannot be written as JSON: it holds a cycle, a BigInt or is nested too deeply");
  }
  // JSON.stringify gives undefined for a function or a symbol, which its type does not say.
  if (text === undefined) throw refuseBody(args, "cannot be written as JSON: it is a function or a symbol");
  return text;
}

/** What JSON.stringify would turn into `{}` or a list of numbers without a word. */
function isLostAsJson(body: unknown): boolean {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  return (
    ArrayBuffer.isView(body) ||
    body instanceof ArrayBuffer ||
    body instanceof Blob ||
    (Symbol.iterator in body && !("toJSON" in body))
  );
}
