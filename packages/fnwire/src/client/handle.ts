import type { CallOptions } from "../model/call-options.js";
import type { ExecutionStatus } from "../model/execution-state.js";
import type { SerializedHandle } from "../model/serialized-handle.js";
import type { Can, Service } from "../model/service.js";
import type { PollOptions } from "../polling/wait.js";
import type { AsyncOutput, ExecutionResult } from "./result.js";

type HandleBase<P extends Service> = {
  readonly provider: P["id"];
  /** The function, as it was given to `fn`. */
  readonly fn: string;
  /** The provider's id of the run. */
  readonly id: string;
  readonly startedAt: Date;
  toJSON(): SerializedHandle<P["id"]>;
};

type WithStatus = {
  /** Where the run is now. One poll, repeated when the poll itself fails. */
  status(options?: CallOptions): Promise<ExecutionStatus>;
  /** Every change of state until the end, the first one at once. Ends with the run; throws `WaitTimeoutError` at the deadline. */
  watch(options?: PollOptions): AsyncIterable<ExecutionStatus>;
};

type WithResult<P extends Service, R> = {
  /**
   * Waits for the end of the run. Rejects with `FunctionFailedError` when the function failed and with `WaitTimeoutError`,
   * which carries the handle, when the wait is over first. Every call waits on its own; the polls are shared.
   */
  result(options?: PollOptions): Promise<ExecutionResult<P, AsyncOutput<P, R>>>;
};

type WithLogs = {
  /** What the function printed, as far as the service keeps it. Empty while the run goes on. */
  logs(options?: CallOptions): Promise<string>;
};

type WithCancel<P extends Service> =
  Can<P, "cancel"> extends "collateral"
    ? {
        /** Kills the run, and with it every other run on the same function instance: say that this is accepted. */
        cancel(options: CallOptions & { acceptCollateral: true }): Promise<void>;
      }
    : Can<P, "cancel"> extends "scheduled"
      ? {
          /**
           * Cancels a run that is scheduled for later. True when it will not run, and the handle knows that from then on; false when
           * it had begun, for a run that has begun cannot be stopped. Rejects with `AmbiguousOutcomeError` when it is deleted
           * but may run all the same: shortly before its time by the service's clock, or after, for some services delete also what
           * is under way.
           */
          cancelScheduled(options?: CallOptions): Promise<boolean>;
        }
      : Can<P, "cancel"> extends "run"
        ? {
            /** Stops the run. True when that ended it, false when it had ended before. */
            cancel(options?: CallOptions): Promise<boolean>;
          }
        : unknown;

type WithRemove = {
  /**
   * Deletes the record of the run. A run that goes on is not stopped by it. Neither is one that waits in the service's queue, also
   * when the service reports it as overdue and failed: it runs when its turn comes, and its record is back.
   */
  remove(options?: CallOptions): Promise<void>;
};

/** A run, with exactly the methods that its provider can fulfill. */
export type Handle<P extends Service, R = unknown> = HandleBase<P> &
  WithStatus &
  WithResult<P, R> &
  (Can<P, "logs"> extends true ? WithLogs : unknown) &
  WithCancel<P> &
  (Can<P, "remove"> extends true ? WithRemove : unknown);

/** All that is left of a run whose provider gives no id: it was accepted, and nothing more can be learned about it. */
export type Receipt<P extends Service> = {
  readonly provider: P["id"];
  readonly fn: string;
  readonly acceptedAt: Date;
  readonly tracked: false;
};

/** What `start` gives. */
export type Started<P extends Service, R = unknown> = Can<P, "handle"> extends true ? Handle<P, R> : Receipt<P>;
