import type { BodyArgs, BodyCodec } from "../codec.js";
import { isWellFormed } from "../option-checks.js";
import { formFields } from "./form-fields.js";
import { refuseBody } from "./refuse.js";

/** `application/x-www-form-urlencoded` (WHATWG URL, "urlencoded serializing"): an object of fields, parameters, or text as it is. */
export const urlencodedBody: BodyCodec = {
  kind: "urlencoded",
  write: (args) => ({ content: writeUrlencoded(args), contentType: args.contentType }),
};

function writeUrlencoded(args: BodyArgs): string {
  const { body } = args;
  if (typeof body === "string") {
    if (isWellFormed(body)) return body;
    throw refuseBody(args, "holds half of a surrogate pair, which cannot be sent as text");
  }
  if (body instanceof URLSearchParams) return body.toString();
  const params = new URLSearchParams();
  for (const [name, value] of formFields(args)) {
    if (typeof value !== "string") throw refuseBody(args, `has a file in \`${name}\`, which needs multipart/form-data`);
    params.append(name, value);
  }
  return params.toString();
}
