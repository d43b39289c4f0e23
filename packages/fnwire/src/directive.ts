import { FnwireError } from "./errors.js";

/** What a job queue or workflow engine should do with a failed call. */
export type RetryDirective = {
  /**
   * `retry`: run the job again, nothing has run. `stop`: the failure is final. `ask`: the function may have run, or still
   * runs; only somebody who knows the function can say whether again is harmless.
   */
  readonly action: "retry" | "stop" | "ask";
  /** Milliseconds to wait before running the job again. */
  readonly afterMs?: number;
};

/** Translates an error into the vocabulary that job queues share. Never says `retry` unless the function provably did not run. */
export function toRetryDirective(error: unknown): RetryDirective {
  if (!FnwireError.is(error)) return { action: "ask" };
  if (error.executed === "no" && error.retryable) {
    return error.retryAfterMs === undefined ? { action: "retry" } : { action: "retry", afterMs: error.retryAfterMs };
  }
  if (error.executed === "maybe" || error.code === "WAIT_TIMEOUT") return { action: "ask" };
  return { action: "stop" };
}
