/** What is remembered of an input. `not-started`: it provably did not run, so a later run may send it. */
export type JournalState = "intent" | "ok" | "failed" | "ambiguous" | "not-started";

/** One line of a journal. */
export type JournalEntry = {
  /** Name of the input, see `keyOf`. */
  readonly key: string;
  readonly state: JournalState;
  /** With an intent: the idempotency key that the call is sent with. */
  readonly callKey?: string | undefined;
};

/**
 * An append-only memory of a `map`. An intent is on record before anything is sent, an outcome after it is known; an intent
 * without an outcome is therefore a call that may have run.
 */
export type Journal = {
  /** Everything on record, oldest first. Called once, before the first input is taken. */
  load(run: { readonly provider: string; readonly fn: string }): AsyncIterable<JournalEntry> | Iterable<JournalEntry>;
  /** Resolves once the intent would survive a crash. */
  intent(entry: { readonly index: number; readonly key: string; readonly callKey?: string | undefined }): Promise<void>;
  /** Resolves once the outcome would survive a crash. */
  outcome(entry: { readonly key: string; readonly state: Exclude<JournalState, "intent"> }): Promise<void>;
  /** Called once when the run is over, also when it failed. */
  close?(): Promise<void>;
};
