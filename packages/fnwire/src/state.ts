import type { Certainty, FailureDetail } from "./errors.js";

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
  /** The service does not know the run (any more). */
  | "lost"
  /** The service said a word that this version does not know. Not an end. */
  | "unknown";

/** What a look at a run shows. */
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
};

/** Everything that a provider's record says of a run. */
export type Snapshot = ExecutionStatus & {
  readonly id?: string | undefined;
  readonly output?: unknown;
  readonly durationMs?: number | undefined;
  readonly logs?: string | undefined;
  readonly requestId?: string | undefined;
  readonly response?: FunctionResponse | undefined;
  readonly failure?: FailureDetail | undefined;
};

/** A run that was cancelled before it began. */
export const cancelledRun: Snapshot = { state: "cancelled", provisional: false, executed: "no", raw: undefined };

/** Whether a state is an end. */
export function isFinal(state: State): boolean {
  return state !== "scheduled" && state !== "queued" && state !== "running" && state !== "unknown";
}

/** The part of a snapshot that callers see of a run that may go on. */
export function statusOf(snapshot: Snapshot): ExecutionStatus {
  const { state, provisional, executed, raw } = snapshot;
  return { state, provisional, executed, raw };
}
