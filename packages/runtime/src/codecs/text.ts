import type { BodyCodec } from "../codec.js";
import { refuseBody } from "./refuse.js";

/** Text, sent in UTF-8. */
export const textBody: BodyCodec = {
  kind: "text",
  write: (args) => {
    if (typeof args.body !== "string") throw refuseBody(args, "must be a string");
    return { content: args.body, contentType: args.contentType };
  },
};
