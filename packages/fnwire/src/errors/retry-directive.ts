import { FnwireError } from "./errors.js";

/** What a job queue or workflow engine should do with a failed call. */
export type RetryDirective = {
  /**
   * `retry`: run the job again, nothing has run. `stop`: the failure is final. `ask`: the function may have run, or still
   * runs; only somebody who knows the function can say whether again is harmless.
   */
  readonly action: "retry" | "stop" | "ask";
  /**
   * Milliseconds to wait before running the job again; always there with `retry`: what the service asked for, at most a day, or
   * 1 s, 5 s where it asked to slow down without saying how long.
   */
  readonly afterMs?: number;
  /**
   * The service asks everybody to slow down, not this job alone: hold the whole queue back for `afterMs`, or all its other jobs run
   * into the same refusal.
   */
  readonly busy?: true;
} & ({ readonly action: "retry"; readonly afterMs: number } | { readonly action: "stop" | "ask" });

const soonMs = 1_000;
const busyMs = 5_000;
const dayMs = 86_400_000;

/** Translates an error into the vocabulary that job queues share. Never says `retry` unless the function provably did not run. */
export function toRetryDirective(error: unknown): RetryDirective {
  if (!FnwireError.is(error)) return { action: "ask" };
  const busy = isThrottled(error);
  const afterMs = Math.min(error.retryAfterMs ?? (busy ? busyMs : soonMs), dayMs);
  const slowdown = busy ? ({ afterMs, busy } as const) : undefined;
  // That an operation on a run failed is no end of the run, whatever was known of it before.
  const isOpen = error.executed === "maybe" || error.code === "WAIT_TIMEOUT" || error.about === "run";
  if (error.executed === "no" && error.retryable && !isOpen) return { action: "retry", afterMs, ...slowdown };
  if (isOpen) return { action: "ask", ...slowdown };
  return { action: "stop", ...slowdown };
}

/** Whether the service, not a function, asks for fewer requests: 429, or 503 with a time after which to come back. */
function isThrottled({ code, layer, httpStatus, retryAfterMs, ...more }: FnwireError): boolean {
  if (layer === "function") return false;
  if (code === "RATE_LIMITED" || ("reason" in more && more.reason === "RATE_LIMITED")) return true;
  return httpStatus === 429 || (httpStatus === 503 && retryAfterMs !== undefined);
}
