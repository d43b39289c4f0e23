import { type Check, type Checks, milliseconds, object, orFalse, signal } from "@fnwire/runtime/options";
import { type RetryPolicy, retryCheck } from "./retry-policy.js";

/** Options that every call takes. */
export type CallOptions = {
  /** Aborts the wait, at once and with the signal's own reason. Never cancels a run that has started. */
  signal?: AbortSignal | undefined;
  /** For the call as a whole: waiting for a token, attempts, backoffs, bodies, polls. Milliseconds; default 5 minutes. */
  timeoutMs?: number | undefined;
  /** For one attempt, up to the last byte of the answer. Milliseconds; default just above what the service itself allows. */
  attemptTimeoutMs?: number | undefined;
  /** Overrides the client's policy for this call; `false` makes one attempt. Its `budget` is the client's in any case. */
  retry?: RetryPolicy | false | undefined;
};

export const callChecks: Checks<CallOptions> = {
  signal,
  timeoutMs: milliseconds,
  attemptTimeoutMs: milliseconds,
  retry: /* @__PURE__ */ orFalse(retryCheck),
};

/** Of calls that take no options of their own. */
export const callCheck: Check<CallOptions> = /* @__PURE__ */ object<CallOptions>(callChecks);
