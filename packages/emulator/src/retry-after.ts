import type { ThrottleHint } from "./faults/fault.js";
import type { ReplyHeaders } from "./http/reply.js";

/** The Retry-After header in the form that is asked for (RFC 9110 section 10.2.3); none for `none` and `own`. */
export function retryAfter(kind: ThrottleHint, seconds: number): ReplyHeaders {
  if (kind === "seconds") return { "Retry-After": String(seconds) };
  if (kind === "date") return { "Retry-After": new Date(Date.now() + seconds * 1000).toUTCString() };
  return {};
}
