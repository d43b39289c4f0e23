import type { ThrottleHint } from "../faults/fault.js";
import type { Call } from "../http/call.js";
import type { Reply, ReplyHeaders } from "../http/reply.js";
import type { SpecOperation } from "../spec/operation.js";
import type { Violation } from "../spec/violation.js";

/** How a service says no, in its own words. */
export type Refusals = {
  /** The request breaks the spec. Undefined when the real service takes such a request all the same. */
  invalid(call: Call, violations: readonly Violation[]): Reply | undefined;
  /** Nothing is at this path. */
  unknownPath(call: Call): Reply;
  /** Something is at this path, but not for this method. */
  wrongMethod(call: Call, allowed: readonly string[]): Reply;
  /** The spec has the operation, the emulator does not. The message must say so. */
  notEmulated(call: Call, operation: Pick<SpecOperation, "id">): Reply;
  tooLarge(call: Call): Reply;
  throttled(call: Call, hint: { readonly kind: ThrottleHint; readonly retryAfterSeconds: number }): Reply;
  /** The emulator itself failed. */
  failed(call: Call, error: unknown): Reply;
};

/** All refusals of a service in its envelope: `failure` makes one. `own` replaces those that the service words differently. */
export function refusals(
  failure: (status: number, message: string, headers: ReplyHeaders, call: Call) => Reply,
  own: Partial<Refusals> = {},
): Refusals {
  return {
    invalid: (call, [first]) => {
      const missing = first?.details.missingProperty;
      const message = typeof missing === "string" ? `${missing} is required` : `${first?.at} ${first?.message}`;
      return failure(400, message, {}, call);
    },
    unknownPath: (call) => failure(404, "There is nothing at this path.", {}, call),
    wrongMethod: (call, allowed) => failure(405, "Method not allowed", { Allow: allowed.join(", ") }, call),
    notEmulated: (call, { id }) => failure(501, `The emulator does not emulate the operation ${id}.`, {}, call),
    tooLarge: (call) => failure(413, "The request body is too large.", {}, call),
    throttled: (call, { kind, retryAfterSeconds }) =>
      failure(429, "Too many requests.", retryAfter(kind, retryAfterSeconds), call),
    failed: (call, error) => failure(500, error instanceof Error ? error.message : String(error), {}, call),
    ...own,
  };
}

/** The Retry-After header in the form that is asked for (RFC 9110 section 10.2.3); none for `none` and `own`. */
export function retryAfter(kind: ThrottleHint, seconds: number): ReplyHeaders {
  if (kind === "seconds") return { "Retry-After": String(seconds) };
  if (kind === "date") return { "Retry-After": new Date(Date.now() + seconds * 1000).toUTCString() };
  return {};
}
