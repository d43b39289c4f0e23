import { type Check, fn, object } from "@fnwire/runtime/options";
import type { FnwireError } from "../errors/errors.js";
import type { State } from "../model/execution-state.js";
import type { AttemptRecord, ErrorCode } from "../model/outcome.js";

/** What every event says about its origin. */
export type EventSource = {
  readonly provider: string;
  /** What the caller called: `invoke`, `start`, `result` … */
  readonly operation: string;
  /** The function, when the call is about one. */
  readonly fn?: string | undefined;
  /** The same object in all events of one call: a key for a WeakMap. */
  readonly call: object;
};

/** A call begins. */
export type CallStartEvent = EventSource & {
  /** Scheme and host of the service, without credentials. */
  readonly origin: string;
  /** Adds headers that the function receives where the provider forwards any (`can.headers`); ignored elsewhere. */
  readonly addFunctionHeaders: (headers: Readonly<Record<string, string>>) => void;
};
/** A call has ended, one way or the other. */
export type CallEndEvent = EventSource & {
  readonly durationMs: number;
  readonly attempts: readonly AttemptRecord[];
  /** Absent when the call succeeded; the signal's reason when it was aborted. */
  readonly error?: unknown;
  /** The provider's id of the run, when it is known. */
  readonly executionId?: string | undefined;
};
/** An attempt has ended. What a 2xx says of the function is not understood yet: its `executed` is still `"maybe"`. */
export type AttemptEvent = EventSource & { readonly attempt: AttemptRecord };
/** Another attempt follows after a wait. */
export type RetryEvent = EventSource & {
  /** Milliseconds. */
  readonly delayMs: number;
  /** Why the attempt before failed. */
  readonly reason: ErrorCode;
  /** Tokens left in the budget; absent without one. */
  readonly budget?: number | undefined;
};
/** One request asked how runs are doing. */
export type PollEvent = {
  readonly provider: string;
  /** Runs that one request asked about. */
  readonly executions: number;
  /** How many of them were in which state. */
  readonly states: { readonly [S in State]?: number };
  readonly durationMs: number;
  readonly error?: FnwireError | undefined;
};
/** A credential was fetched or refreshed, or could not be. */
export type AuthRefreshEvent = {
  readonly provider: string;
  readonly durationMs: number;
  readonly error?: FnwireError | undefined;
};
/** A retry was not made because the budget is spent. `balance` is what is left of it, in tokens. */
export type BudgetEmptyEvent = EventSource & { readonly balance: number };
/** A function may have run, and the response is lost. */
export type AmbiguousEvent = EventSource & {
  readonly reason: ErrorCode;
  /** What happens now: `throw`, `retry`, or a poll whether the run exists. */
  readonly then: "throw" | "retry" | "reconcile";
};

/**
 * Functions that are called with what a client does, synchronously. Events hold no credential, input, output or URL. What a
 * hook throws is swallowed and counted in the client's `hookErrors`.
 */
export type Hooks = {
  readonly onCallStart?: ((event: CallStartEvent) => void) | undefined;
  /** Calls `run`, which begins the call's work, inside a context of its own, such as a tracer's. */
  readonly runCall?: ((event: { readonly call: object }, run: () => void) => void) | undefined;
  readonly onCallEnd?: ((event: CallEndEvent) => void) | undefined;
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  readonly onPoll?: ((event: PollEvent) => void) | undefined;
  readonly onAuthRefresh?: ((event: AuthRefreshEvent) => void) | undefined;
  readonly onBudgetEmpty?: ((event: BudgetEmptyEvent) => void) | undefined;
  readonly onAmbiguous?: ((event: AmbiguousEvent) => void) | undefined;
};

export const hooksCheck: Check<Hooks> = /* @__PURE__ */ object<Hooks>({
  onCallStart: /* @__PURE__ */ fn(),
  runCall: /* @__PURE__ */ fn(),
  onCallEnd: /* @__PURE__ */ fn(),
  onAttempt: /* @__PURE__ */ fn(),
  onRetry: /* @__PURE__ */ fn(),
  onPoll: /* @__PURE__ */ fn(),
  onAuthRefresh: /* @__PURE__ */ fn(),
  onBudgetEmpty: /* @__PURE__ */ fn(),
  onAmbiguous: /* @__PURE__ */ fn(),
});
