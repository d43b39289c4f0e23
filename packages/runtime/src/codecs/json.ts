import { invalidInput } from "../check.js";
import type { BodyArgs, BodyCodec } from "../codec.js";
import { jsonText } from "../json-text.js";

/** JSON (RFC 8259), as `JSON.stringify` writes it. */
export const jsonBody: BodyCodec = {
  kind: "json",
  write: (args) => ({ content: writeJson(args), contentType: args.contentType }),
};

/** The text of a body, or of a form's field. */
export function writeJson(args: Omit<BodyArgs, "contentType">, name = "body"): string {
  return jsonText(args.body, name, args.operation, refuse);
}

function refuse(message: string, operation: string): Error {
  return invalidInput({ operation, message });
}
