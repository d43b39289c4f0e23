import type { RetryPolicy } from "./retry-policy.js";

/** What happens to an invocation that may have run. */
export type AmbiguityRule = "throw" | "retry" | "reconcile";

/** Options that every call takes. */
export type CallOptions = {
  /** Aborts the wait, at once and with the signal's own reason. Never cancels a run that has started. */
  signal?: AbortSignal | undefined;
  /** For the call as a whole: waiting for a token, attempts, backoffs, bodies, polls. Milliseconds; default the client's `timeoutMs`. */
  timeoutMs?: number | undefined;
  /**
   * For one attempt, up to the last byte of the response. Milliseconds. Default of `invoke`: just above what the service allows a
   * function, or most of the call's time where it allows any; of `start`, `status`, `logs`, `cancel` and `remove`: 10 seconds.
   */
  attemptTimeoutMs?: number | undefined;
  /** Overrides the client's policy for this call; `false` makes one attempt. Its `budget` is the client's in any case. */
  retry?: RetryPolicy | false | undefined;
};
