import type { WireResponse } from "@fnwire/runtime";
import type { Certainty, FailureDetail } from "./outcome.js";

/** Where a run is, in the same words for every provider. */
export type State =
  | "scheduled"
  | "queued"
  | "running"
  | "succeeded"
  | "failed"
  /** The service, not the function, went wrong. */
  | "platform-error"
  | "timed-out"
  | "cancelled"
  /** Dropped before it ran. */
  | "discarded"
  /**
   * The service does not know the run (any more). Some services show a run only a while after they accepted it, or when it has
   * ended: until then one that nobody saw end is `unknown`.
   */
  | "lost"
  /** The service said a word that this version does not know. Not an end. */
  | "unknown";

/** What a poll of a run shows. */
export type ExecutionStatus = {
  readonly state: State;
  /** An end that the service may still take back, such as a timed-out wait that it reports as an error. */
  readonly provisional: boolean;
  readonly executed: Certainty;
  /** The service's own record. */
  readonly raw: unknown;
};

/** What a function that speaks HTTP answered with. */
export type FunctionResponse = {
  readonly statusCode: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** On errors: what the function answered. Of a success it is the output. */
  readonly body?: unknown;
};

/** What a run took, by the service's own measure. What a service does not say is absent. */
export type Usage = {
  /** Milliseconds that the function ran. */
  readonly durationMs?: number | undefined;
  /** Milliseconds that are charged. */
  readonly billedDurationMs?: number | undefined;
  /** Memory that the function was given, in MB. */
  readonly memoryMb?: number | undefined;
  /** Most memory that it used, in MB. */
  readonly maxMemoryMb?: number | undefined;
};

/** What is known of a run, whoever looked last. Shared by everything that asks about it through one handle. */
export type KnownRun = {
  executed: Certainty;
  /** A poll showed it under way. */
  begun?: true;
  /** A poll showed its end. */
  ended?: true;
  /** Its record was deleted through this handle. */
  removed?: true;
};

/**
 * Takes in what a poll showed, and gives what is to be believed of it: that a function ran, or that a run ended, cannot be undone by
 * a later word. One that was under way and then dropped may have run, failed, and waited for its repetition.
 */
export function learn(known: KnownRun, seen: ExecutionState): ExecutionState {
  const { state, provisional } = seen;
  if (state === "running") known.begun = true;
  const isDoubted = state === "discarded" && seen.executed === "no" && known.begun === true;
  const snapshot: ExecutionState = isDoubted ? { ...seen, executed: "maybe" } : seen;
  if (known.executed !== "yes") known.executed = snapshot.executed;
  if (isFinal(state) && !provisional) known.ended = true;
  return snapshot;
}

/** Everything that a provider's record says of a run. */
export type ExecutionState = ExecutionStatus & {
  readonly id?: string | undefined;
  /** What the function gave, also when it failed. */
  readonly output?: unknown;
  /** The run ended, but what it gave could not be read; `raw` and `output` have the text. */
  readonly unreadable?: true | undefined;
  /** `output` is the text of what the function labeled as JSON, for it is none. */
  readonly mislabeled?: true | undefined;
  readonly usage?: Usage | undefined;
  /** The response that the record was read from: it has the headers. */
  readonly wire?: WireResponse | undefined;
  /** What the output was read from. */
  readonly text?: string | undefined;
  readonly durationMs?: number | undefined;
  readonly logs?: string | undefined;
  readonly requestId?: string | undefined;
  readonly response?: FunctionResponse | undefined;
  readonly failure?: FailureDetail | undefined;
};

/** A run that was canceled before it began. */
export const cancelledRun: ExecutionState = { state: "cancelled", provisional: false, executed: "no", raw: undefined };

/** Whether a state is an end. */
export function isFinal(state: State): boolean {
  return state !== "scheduled" && state !== "queued" && state !== "running" && state !== "unknown";
}

/** The part of a snapshot that callers see of a run that may go on. */
export function statusOf(snapshot: ExecutionState): ExecutionStatus {
  const { state, provisional, executed, raw } = snapshot;
  return { state, provisional, executed, raw };
}
