import type { AnyCheck } from "@fnwire/runtime/options";
import type { CallContext } from "./call-context.js";
import type { ExecutionState } from "./execution-state.js";
import type { Invocation } from "./methods.js";
import type { RunRef } from "./serialized-handle.js";
import type { Capabilities } from "./service.js";

/**
 * What one provider's file teaches the rest of the package: how to say each thing on its wire and how to read the response.
 * Everything about repeating, waiting and failing stays outside.
 */
export type ProviderMethods = {
  readonly id: string;
  readonly can: Capabilities;
  /**
   * Just above the service's own limit for a synchronous run, its queue included; infinite where nobody knows how long the
   * queue is. Milliseconds.
   */
  readonly invokeAttemptMs: number;
  /** How long a provisional end is watched before it is believed. Milliseconds. */
  readonly provisionalGraceMs: number;
  /** How long after the instant at which it is to begin a run that was never seen may be unknown to the service. Milliseconds. */
  readonly notFoundGraceMs: number;
  /** What a service needs in order to show its runs, for the error of one that it does not know. */
  readonly showsRunsIf?: string | undefined;
  /** How long after a lost call its run may still appear in a search. Milliseconds. */
  readonly findGraceMs: number;
  /** Checks the options of one invocation that only this provider knows. */
  readonly requestCheck: AnyCheck;
  /** Refuses a function reference that the service could not have. */
  checkRef(fn: string): void;
  /** Refuses an id of a run that the service could not have given. */
  checkId?(id: string): void;
  /** Refuses a key that the service could not take; absent where there are no keys. */
  checkKey?(key: string): void;
  /** Runs the function and waits. The snapshot is not final when the service let go of the run. */
  invoke(call: CallContext, invocation: Invocation): Promise<ExecutionState>;
  /** Starts the function. Gives its id, or `undefined` where the service gives none. */
  start(call: CallContext, invocation: Invocation): Promise<string | undefined>;
  /** Looks at a run; `undefined` when the service does not know it. */
  status?(call: CallContext, ref: RunRef): Promise<ExecutionState | undefined>;
  /** Looks at many runs of one function with one request. Runs that are missing from the response are looked at one by one. */
  statusMany?(call: CallContext, refs: readonly RunRef[]): Promise<ReadonlyMap<string, ExecutionState>>;
  /** Runs that one such request can show. */
  readonly batchSize?: number;
  /** Where that depends on the run: which others it may be asked about together with, and how many at most. */
  sharing?(ref: RunRef): { readonly with: string; readonly upTo: number };
  /** When a run that is asked for so is to begin, where that is not at once. Milliseconds since 1970. */
  scheduledAt?(invocation: Invocation): number | undefined;
  /**
   * Looks for the run that a lost call with this key may have made: this call since it began, or one of another process, of
   * whose beginning nothing is known.
   */
  find?(
    call: CallContext,
    invocation: Invocation & { readonly key: string },
    by: "this call" | "another process",
  ): Promise<(ExecutionState & { readonly id: string }) | undefined>;
  logs?(call: CallContext, ref: RunRef): Promise<string>;
  /** Logs are not part of a run's record: those of a failed run are worth a request of their own. */
  readonly logsApart?: boolean | undefined;
  /** Resolves with whether the run is certain never to begin; `false`: it had begun. Rejects when neither is certain. */
  cancel?(call: CallContext, ref: RunRef): Promise<boolean>;
  remove?(call: CallContext, ref: RunRef): Promise<void>;
};
