/**
 * What is remembered of an input. `not-started`: it provably did not run, so a later run may send it. `output-lost`: it ran,
 * and its output is not available.
 */
export type JournalState = "intent" | "ok" | "failed" | "ambiguous" | "not-started" | "output-lost";

/** How an input ended. */
export type JournalOutcome = Exclude<JournalState, "intent">;

/** One line of a journal. */
export type JournalEntry = {
  /** Name of the input, see `keyOf`. */
  readonly key: string;
  readonly state: JournalState;
  /** With an intent: position of the input. */
  readonly index?: number | undefined;
  /** With an intent: the idempotency key that the call is sent with. */
  readonly callKey?: string | undefined;
  /** With an intent of an input that is known by its position alone: a digest of the input, to tell when the list has changed. */
  readonly input?: string | undefined;
  /** With an outcome: what the consumer has to be given, as plain JSON data. Absent where the service keeps it. */
  readonly kept?: unknown;
  /** With an outcome: the provider's id of the run, where it has one. */
  readonly run?: string | undefined;
  /** The consumer has dealt with the outcome. */
  readonly acknowledged?: boolean | undefined;
};

/** What a journal belongs to. Holds no credential. */
export type JournalRun = {
  readonly provider: string;
  readonly fn: string;
  /** Base URL of the service. */
  readonly endpoint: string;
  /** The project, by the name that the client was given. */
  readonly project?: string | undefined;
  /** Whether inputs are known by their position in the list, or by names of their own (`keyOf`). */
  readonly keys: "index" | "named";
};

/**
 * An append-only memory of a `map`. An intent is on record before anything is sent, an outcome after it is known, and an
 * acknowledgment when the consumer has come back for the next one. An intent without an outcome is a call that may have run;
 * an outcome without an acknowledgment is one that may not have reached the consumer.
 */
export type Journal = {
  /**
   * Names the journal, the same in every process, from `load` on. The idempotency keys of calls are derived from it and from the
   * input's name, so two processes that should not both be at work send the same keys. Without it keys are random.
   */
  readonly id?: string | undefined;
  /** Everything on record, oldest first, one by one or many at a time. Called once, before the first input is taken. */
  load(
    run: JournalRun,
  ): AsyncIterable<JournalEntry | readonly JournalEntry[]> | Iterable<JournalEntry | readonly JournalEntry[]>;
  /** Resolves once the intent would survive a crash. */
  intent(entry: {
    readonly index: number;
    readonly key: string;
    readonly callKey?: string | undefined;
    readonly input?: string | undefined;
  }): Promise<void>;
  /** Resolves once the outcome would survive a crash. */
  outcome(entry: {
    readonly key: string;
    readonly state: JournalOutcome;
    readonly kept?: unknown;
    readonly run?: string | undefined;
  }): Promise<void>;
  /**
   * Notes that the consumer has dealt with an outcome. Without this method an outcome on record counts as dealt with, and one
   * that a crash kept from the consumer is not given again.
   */
  acknowledge?(entry: { readonly key: string; readonly state: JournalOutcome }): Promise<void>;
  /** Called once when the run is over, also when it failed. */
  close?(): Promise<void>;
};
