import { configError } from "../config.js";
import type { RetryBudget } from "./budget.js";

/** How failed attempts are repeated. What may be repeated at all is not a setting: see `onAmbiguous` for that. */
export type RetryPolicy = {
  /** Attempts per call, the first one included. Default 3, at most 5. */
  attempts?: number;
  /** First backoff, doubled for each further one; a throttled service gets ten times that. Milliseconds, default 100. */
  baseMs?: number;
  /** Longest backoff. Milliseconds, default 20,000. */
  maxDelayMs?: number;
  /** A service that asks to wait longer than this ends the call at once with `retryAfterMs`. Milliseconds, default 60,000. */
  maxRetryAfterMs?: number;
  /** Shared by all calls of a client to one origin. Default: a bucket of its own; `false`: no limit. */
  budget?: RetryBudget | false;
};

/** A policy with every number decided. The budget belongs to the client and is kept apart. */
export type ResolvedRetryPolicy = Required<Omit<RetryPolicy, "budget">>;

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

/** Fills in and checks a policy. Allocates only when the caller changed something. */
export function resolveRetryPolicy(
  policy: RetryPolicy | false | undefined,
  base: ResolvedRetryPolicy = defaultRetryPolicy,
): ResolvedRetryPolicy {
  if (policy === undefined) return base;
  if (policy === false) return noRetries;
  const attempts = policy.attempts ?? base.attempts;
  if (!Number.isInteger(attempts) || attempts < 1 || attempts > maxAttempts) {
    throw configError(`retry.attempts must be a whole number from 1 to ${maxAttempts}, the first attempt included`);
  }
  return {
    attempts,
    baseMs: duration("baseMs", policy.baseMs ?? base.baseMs),
    maxDelayMs: duration("maxDelayMs", policy.maxDelayMs ?? base.maxDelayMs),
    maxRetryAfterMs: duration("maxRetryAfterMs", policy.maxRetryAfterMs ?? base.maxRetryAfterMs),
  };
}

function duration(name: string, value: number): number {
  if (!Number.isFinite(value) || value < 0) {
    throw configError(`retry.${name} must be a number of milliseconds, 0 or more`);
  }
  return value;
}
