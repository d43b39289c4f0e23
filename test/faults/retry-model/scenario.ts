import fc from "fast-check";

/** What one attempt meets. `ran` is the truth that the caller cannot see. */
export type Meeting =
  | { readonly kind: "ok"; readonly afterMs: number }
  | { readonly kind: "refused"; readonly afterMs: number }
  | { readonly kind: "lost"; readonly afterMs: number; readonly ran: boolean }
  | { readonly kind: "silence"; readonly sent: boolean; readonly ran: boolean }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly afterMs: number;
      readonly ran: boolean;
      /** Seconds of a `Retry-After` header. */
      readonly retryAfter: number | undefined;
    };

/** One call of the caller's, and what its attempts meet. The last meeting repeats. */
export type Step = {
  /** Time that passes before the call is made; earlier calls may still be under way. */
  readonly afterMs: number;
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly meetings: readonly Meeting[];
};

/** A client and what becomes of its calls. */
export type Scenario = {
  readonly policy: {
    readonly attempts: number;
    readonly baseMs: number;
    readonly maxDelayMs: number;
    readonly maxRetryAfterMs: number;
  };
  readonly capacity: number;
  readonly onAmbiguous: "throw" | "retry";
  readonly seed: number;
  readonly steps: readonly Step[];
};

/** Statuses that prove that nothing ran, and those that prove nothing. */
const refusals = [400, 401, 403, 404, 409, 413, 429, 307] as const;
const openStatuses = [408, 500, 502, 503, 504, 302, 303] as const;

const delay = (max: number) => fc.integer({ min: 0, max });
const retryAfter = fc.option(fc.oneof(delay(3), delay(120)), { nil: undefined });

const meeting: fc.Arbitrary<Meeting> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("ok" as const), afterMs: delay(2_000) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("refused" as const), afterMs: delay(500) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("lost" as const), afterMs: delay(2_000), ran: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ kind: fc.constant("silence" as const), sent: fc.boolean(), ran: fc.boolean() })
      .map((each) => ({ ...each, ran: each.sent && each.ran })),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("status" as const),
      status: fc.oneof(fc.constant(429), fc.constantFrom(...refusals)),
      afterMs: delay(1_000),
      ran: fc.constant(false),
      retryAfter,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("status" as const),
      status: fc.constantFrom(...openStatuses),
      afterMs: delay(1_000),
      ran: fc.boolean(),
      retryAfter,
    }),
  },
);

const step: fc.Arbitrary<Step> = fc.record({
  afterMs: fc.oneof(fc.constant(0), delay(5_000)),
  timeoutMs: fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 200_000 })),
  attemptTimeoutMs: fc.integer({ min: 1, max: 10_000 }),
  meetings: fc.array(meeting, { minLength: 1, maxLength: 5 }),
});

/** At most 10 calls of at most 5 attempts: 50 steps. */
export const scenario: fc.Arbitrary<Scenario> = fc.record({
  policy: fc.record({
    attempts: fc.integer({ min: 1, max: 5 }),
    baseMs: delay(500),
    maxDelayMs: delay(20_000),
    maxRetryAfterMs: fc.oneof(fc.constant(60_000), delay(60_000)),
  }),
  capacity: fc.oneof(fc.constant(500), fc.integer({ min: 1, max: 500 })),
  onAmbiguous: fc.constantFrom("throw" as const, "retry" as const),
  seed: fc.nat(),
  steps: fc.array(step, { minLength: 1, maxLength: 10 }),
});
