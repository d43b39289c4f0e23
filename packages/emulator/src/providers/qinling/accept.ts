import type { Call } from "../../http/call.js";
import type { Reply } from "../../http/reply.js";
import { abort } from "./errors.js";

/** Refuses a request whose Accept header leaves no room for what the operation sends (RFC 9110 section 12.5.1, without weights). */
export function notAcceptable(call: Call, mediaType: string): Reply | undefined {
  const accept = call.headers.accept;
  if (accept === undefined) return undefined;
  const range = `${mediaType.split("/", 1)[0]}/*`;
  const accepted = accept.split(",").map((entry) => entry.split(";", 1)[0]?.trim());
  if (accepted.some((entry) => entry === "*/*" || entry === range || entry === mediaType)) return undefined;
  return abort({
    call,
    status: 406,
    description: `The resource could not be generated that was acceptable to your browser (content of type ${accept}.`,
  });
}
