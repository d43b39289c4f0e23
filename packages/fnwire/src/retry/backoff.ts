import type { Clock } from "../model/clock.js";
import type { ResolvedRetryPolicy } from "../model/retry-policy.js";

/** A throttled service gets ten times the room of one that merely stumbled. */
const throttleFactor = 10;

/** Assumed where a hint cannot be read: the shortest nonzero `Retry-After`. Milliseconds. */
const hiddenHintMs = 1000;

/**
 * How long to wait before a retry: full jitter, `random × min(base × 2^n, cap)`, and never less than the service asked
 * for. A hint is stretched by up to a tenth so that callers who got the same one do not come back in step.
 */
export function backoffMs(wait: {
  policy: ResolvedRetryPolicy;
  /** Retries made so far. */
  retries: number;
  throttled: boolean;
  hintMs: number | undefined;
  /** There may be a hint, where it cannot be read: pages of other origins see `Retry-After` only when it is exposed to them. */
  isHintHidden: boolean;
  clock: Clock;
}): number {
  const { policy, retries, throttled, isHintHidden, clock } = wait;
  const hintMs = wait.hintMs ?? (isHintHidden ? hiddenHintMs : undefined);
  const base = throttled ? policy.baseMs * throttleFactor : policy.baseMs;
  const jittered = clock.random() * Math.min(base * 2 ** retries, policy.maxDelayMs);
  if (hintMs === undefined) return jittered;
  return Math.max(jittered, hintMs * (1 + clock.random() / 10));
}
