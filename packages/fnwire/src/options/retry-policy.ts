import { type Check, having, longestDelayMs, object, orFalse, range, whole } from "@fnwire/runtime/options";
import type { RetryBudget } from "../retry/budget.js";

/** How failed attempts are repeated. What may be repeated at all is not a setting: see `onAmbiguous` for that. */
export type RetryPolicy = {
  /** Attempts per call, the first one included. Default 3, at most 5. */
  attempts?: number | undefined;
  /** First backoff, doubled for each further one; a throttled service gets ten times that. Milliseconds, default 100. */
  baseMs?: number | undefined;
  /** Longest backoff. Milliseconds, default 20,000. */
  maxDelayMs?: number | undefined;
  /** A service that asks to wait longer than this ends the call at once with `retryAfterMs`. Milliseconds, default 60,000. */
  maxRetryAfterMs?: number | undefined;
  /** Shared by all calls of a client to one origin. Default: a bucket of its own; `false`: no limit. */
  budget?: RetryBudget | false | undefined;
};

/** A policy with every number decided. The budget belongs to the client and is kept apart. */
export type ResolvedRetryPolicy = {
  readonly attempts: number;
  readonly baseMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
};

/** The numbers of AWS' SDKs, with their jitter. */
export const defaultRetryPolicy: ResolvedRetryPolicy = {
  attempts: 3,
  baseMs: 100,
  maxDelayMs: 20_000,
  maxRetryAfterMs: 60_000,
};

/** Once only: what `retry: false` means. */
export const noRetries: ResolvedRetryPolicy = { ...defaultRetryPolicy, attempts: 1 };

const maxAttempts = 5;

export const retryCheck: Check<RetryPolicy> = /* @__PURE__ */ object<RetryPolicy>({
  attempts: /* @__PURE__ */ whole(1, maxAttempts),
  baseMs: /* @__PURE__ */ range(0, longestDelayMs),
  maxDelayMs: /* @__PURE__ */ range(0, longestDelayMs),
  maxRetryAfterMs: /* @__PURE__ */ range(0, longestDelayMs),
  budget: /* @__PURE__ */ orFalse(
    /* @__PURE__ */ having<RetryBudget>("a RetryBudget, or false for no limit", "take", "refund"),
  ),
});

/** Fills in a policy that has passed its check. Allocates only when the caller changed something. */
export function resolveRetryPolicy(
  policy: RetryPolicy | false | undefined,
  base: ResolvedRetryPolicy = defaultRetryPolicy,
): ResolvedRetryPolicy {
  if (policy === undefined) return base;
  if (policy === false) return noRetries;
  return {
    attempts: policy.attempts ?? base.attempts,
    baseMs: policy.baseMs ?? base.baseMs,
    maxDelayMs: policy.maxDelayMs ?? base.maxDelayMs,
    maxRetryAfterMs: policy.maxRetryAfterMs ?? base.maxRetryAfterMs,
  };
}
