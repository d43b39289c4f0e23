import { checkTimeout, configError, refuseUnknown } from "./config.js";
import type { RetryPolicy } from "./retry/policy.js";

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

export const callOptionNames = [
  "signal",
  "timeoutMs",
  "attemptTimeoutMs",
  "retry",
] as const satisfies readonly (keyof CallOptions)[];

/** Refuses options that nothing reads, times that no timer can hold, and signals that are none. Costs nothing without options. */
export function checkCallOptions(provider: string, options: CallOptions | undefined, known: readonly string[]): void {
  if (options === undefined) return;
  refuseUnknown(provider, options, known);
  checkTimeout("timeoutMs", options.timeoutMs, provider);
  checkTimeout("attemptTimeoutMs", options.attemptTimeoutMs, provider);
  if (options.signal !== undefined && typeof options.signal?.addEventListener !== "function") {
    throw configError("signal must be an AbortSignal", { provider });
  }
}
