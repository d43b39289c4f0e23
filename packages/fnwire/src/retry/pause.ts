import { sleep } from "../context/abort.js";
import { emit } from "../context/client-context.js";
import type { OngoingCall } from "../context/ongoing-call.js";
import type { ErrorCode, Stopped } from "../model/outcome.js";
import { backoffMs } from "./backoff.js";
import { stateOf } from "./retry-state.js";

/**
 * Everything between two attempts: may there be another one, by attempts, hint, deadline and budget, in that order; then
 * the wait. A wait that would pass the deadline is not begun, and one is never shorter than the service asked for.
 * Resolves with the reason when there is to be no further attempt.
 */
export async function pause(args: {
  call: OngoingCall;
  /** Attempts made so far. */
  tries: number;
  throttled: boolean;
  hintMs: number | undefined;
  /** The service may have said how long to wait, where this page cannot read it. */
  isHintHidden?: boolean;
  reason: ErrorCode;
}): Promise<Stopped | undefined> {
  const { call, tries, throttled, hintMs, isHintHidden = false, reason } = args;
  const { client, policy } = call;
  const state = stateOf(call);
  const { clock, budget, hooks } = client;
  if (tries >= policy.attempts) return "attempts";
  if (hintMs !== undefined && hintMs > policy.maxRetryAfterMs) return "retry-after";
  const delayMs = backoffMs({ policy, retries: tries - 1, throttled, hintMs, isHintHidden, clock });
  // What follows the wait is to have time for a response.
  if (delayMs + call.leastMs >= call.remainingMs()) return "deadline";
  if (budget !== undefined) {
    const taken = budget.take(throttled ? "throttle" : "transient");
    if (taken === false) {
      if (hooks?.onBudgetEmpty) emit(client, hooks.onBudgetEmpty, { ...call.source(), balance: budget.balance });
      return "budget";
    }
    state.paid = taken;
  }
  if (hooks?.onRetry) emit(client, hooks.onRetry, { ...call.source(), delayMs, reason, budget: budget?.balance });
  const from = clock.monotonic();
  await sleep({ clock, delayMs, signal: call.signal, signals: client.signals });
  state.waitedMs = clock.monotonic() - from;
  return undefined;
}
