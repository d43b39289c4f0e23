import type { WireResponse } from "@fnwire/runtime";
import type { JsonReading } from "@fnwire/runtime/json";
import type { AmbiguityRule } from "./call-options.js";
import type { Clock } from "./clock.js";
import type { KnownRun } from "./execution-state.js";
import type { AttemptRecord, ErrorCode } from "./outcome.js";

/** Takes the credentials of one client out of texts. */
export interface Redaction {
  /** A text of our own without any known credential in it. */
  scrub(text: string): string;
  /** A text of somebody else's without any known credential in it, nor a telling part of one. */
  scrubForeign(text: string): string;
}

/** What a call says of the client that it was made by. */
export interface CallingClient {
  readonly provider: string;
  readonly clock: Clock;
  readonly redactor: Redaction;
  /** How outputs are read; absent: as `JSON.parse` does. */
  readonly reading?: JsonReading | undefined;
}

/** One logical call, as everybody sees it who does something for it: what it is about, and what became of it so far. */
export interface CallContext {
  readonly client: CallingClient;
  readonly operation: string;
  readonly fn: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** For the call as a whole. Milliseconds. */
  readonly timeoutMs: number;
  readonly onAmbiguous: AmbiguityRule;
  readonly idempotencyKey: string | undefined;
  /** The call asks about a run: what it fails with is said of the operation, and `executed` of the run. */
  readonly known: KnownRun | undefined;
  /** Where the provider's request has the caller's input, as messages about that request name it. */
  inputAt?: string | undefined;
  /** Every request that was made for it so far. */
  readonly attempts: readonly AttemptRecord[];
  /** Attempts at operations that must not be carried out twice, over all exchanges of the call. */
  readonly runAttempts: number;
  /** The provider's id of the run, once it is known. */
  readonly executionId: string | undefined;
  /** The last response that came. */
  readonly response: WireResponse | undefined;
  /** Notes which run the call is about, by the provider's id, unless that is known already. */
  noteRun(id: string | undefined): void;
  /** Milliseconds until the deadline, possibly negative. */
  remainingMs(): number;
  /** Milliseconds since the call began, by a time that nobody sets. */
  elapsedMs(): number;
  /** Tells the hooks that the outcome is open and what is done about it. */
  emitAmbiguous(reason: ErrorCode, then: AmbiguityRule): void;
}
