import type { BodyCodec } from "../codec.js";
import { isWellFormed } from "../option-checks.js";
import { refuseBody } from "./refuse.js";

/** Text, sent in UTF-8. */
export const textBody: BodyCodec = {
  kind: "text",
  write: (args) => {
    if (typeof args.body !== "string") throw refuseBody(args, "must be a string");
    if (!isWellFormed(args.body))
      throw refuseBody(args, "holds half of a surrogate pair, which cannot be sent as text");
    return { content: args.body, contentType: args.contentType };
  },
};
