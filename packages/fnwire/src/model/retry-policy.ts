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
  budget?: RetryTokens | false | undefined;
};

/** A policy with every number decided. The budget belongs to the client and is kept apart. */
export type ResolvedRetryPolicy = {
  readonly attempts: number;
  readonly baseMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
};

/** Why a call is repeated: the service was busy, or something broke on the way. */
export type RetryKind = "transient" | "throttle";

/** A budget that retries are paid from: `RetryBudget`, or one of yours. */
export interface RetryTokens {
  /** Tokens left. */
  readonly balance: number;
  /** Pays for one retry and says what it cost, or `false` when too little is left. */
  take(kind: RetryKind): number | false;
  /** Puts tokens back. */
  refund(tokens: number): void;
}
