import type { WireResponse } from "@fnwire/runtime";
import type { OngoingCall } from "../context/ongoing-call.js";
import type { AttemptRecord, Certainty } from "../model/outcome.js";

/** What retrying remembers of a call, over all its exchanges. It is written in this folder alone; everybody else reads the call. */
export type RetryState = {
  readonly attempts: AttemptRecord[];
  runAttempts: number;
  lastRunAttempt: AttemptRecord | undefined;
  paid: number;
  renewed: boolean;
  waitedMs: number;
  response: WireResponse | undefined;
};

/** The state of a call, to be written. It lies in the call, for a call that needs no retry should cost no more than one object. */
export function stateOf(call: OngoingCall): RetryState {
  // Safe: the call declares all of it, read-only for those who must not write it.
  return call as unknown as RetryState;
}

/** Puts on record whether the last attempt that may have run the function did, once its response has been understood. */
export function noteUnderstood(call: OngoingCall, executed: Certainty): void {
  if (call.lastRunAttempt !== undefined) call.lastRunAttempt.executed = executed;
}

/** Puts requests on record that another call made for this one. */
export function addAttempts(call: OngoingCall, attempts: readonly AttemptRecord[]): void {
  const own = stateOf(call).attempts;
  own.push(...attempts.map((attempt) => ({ ...attempt, n: own.length + attempt.n })));
}
