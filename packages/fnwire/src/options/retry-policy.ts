import { type Check, having, longestDelayMs, object, orFalse, range, whole } from "@fnwire/runtime/options";
import type { ResolvedRetryPolicy, RetryPolicy, RetryTokens } from "../model/retry-policy.js";

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
    /* @__PURE__ */ having<RetryTokens>("a RetryBudget, or false for no limit", "take", "refund"),
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
