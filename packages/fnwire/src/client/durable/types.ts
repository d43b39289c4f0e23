import type { ParkedError } from "../../errors/durable-error.js";
import type { FnwireError } from "../../errors/errors.js";
import type { Memory } from "../../model/memory.js";
import type { Can, Service } from "../../model/service.js";
import type { EmbedKey } from "../invoke-options.js";

/** Where a job's memory is kept: with the job, in a store that outlives the process. */
export type MemoryStore = {
  /** What was saved last; `undefined` or `null` for nothing. */
  load(): Promise<unknown> | unknown;
  /**
   * Resolves when `next` is on record. `previous` is what `load` gave: a store that can compare keeps `next` only in its place, and
   * gives `false` when another worker was first. One that cannot relies on its queue to give a job to one worker at a time.
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: a store that compares nothing gives nothing.
  save(next: Memory, previous: Memory | undefined): Promise<boolean | undefined | void> | boolean | undefined | void;
};

/** What may be done about a job that may have run. `"reconcile"` exists where the service can tell afterwards. */
export type DurableRule<P extends Service> = (Can<P, "dedupe"> extends false ? never : "reconcile") | "park" | "retry";

/**
 * What a job is promised. `exactly-once`: the service enforces keys, so a call whose response was lost is sent again with the same
 * one. `at-most-once`: what cannot be found out is parked. `at-least-once`: the caller has said `"retry"`.
 */
export type Guarantee<P extends Service, A> =
  Can<P, "dedupe"> extends "key"
    ? A extends "park"
      ? "at-most-once"
      : "exactly-once"
    : A extends "retry"
      ? "at-least-once"
      : "at-most-once";

/** Options of {@link durable}. */
export type DurableOptions<P extends Service, I, A extends DurableRule<P> = DurableRule<P>> = {
  /**
   * What to do when the function may have run. `"reconcile"` (default where the service can tell) asks the service: with a key that it
   * enforces the call is sent again, with a mark the run is searched for, and the job is parked when it is not found. `"park"`
   * (default elsewhere) leaves it to a person at once. `"retry"` sends again: say it only when running twice is harmless.
   */
  readonly onAmbiguous?: A | undefined;
  /**
   * How long a run that may exist is searched for before its job is parked; never shorter than `shortMs`, and a search that fails does
   * not count until it has failed for a day. Where a call is sent again instead, for as long a service that answers may leave it open.
   * Milliseconds; default 5 minutes.
   */
  readonly searchMs?: number | undefined;
  /**
   * How many calls that run the function may be under way in this process. Default: as many as the engine gives it jobs. `"auto"` finds
   * out what the service takes, up to 64, alone or beside other machines: it begins less after throttling and slowly more without, and
   * `turn` says `later` where it would have said `busy`. Give the engine's workers more jobs at a time than that, and make one durable
   * function for all of them. Counts runs with `shortMs`, and without it only the calls that start them.
   */
  readonly concurrency?: "auto" | undefined;
  /** Tells jobs of one function apart that have the same ids, such as those of two queues. Default: empty. */
  readonly namespace?: string | undefined;
  /** Shows the key to the function, for functions that check for repeats themselves. */
  readonly embedKey?: EmbedKey<P, I> | undefined;
  /** What only this provider knows. */
  readonly request?: P["request"] | undefined;
} & ShortOption<P>;

/** A service that gives no id of a run can only be waited for. */
type ShortOption<P extends Service> =
  Can<P, "handle"> extends true
    ? {
        /**
         * For functions that usually end within this time: the call that starts the run waits for it, which is one request, and on
         * services that keep no output of asynchronous runs the only way to get it. A turn may last as long. Milliseconds; default:
         * the run is started, and looked at in later turns.
         */
        readonly shortMs?: number | undefined;
      }
    : {
        /** How long the call that runs the function is waited for. Milliseconds. */
        readonly shortMs: number;
      };

/** The output of a job: always there only where the service keeps it. */
export type DurableOutput<P extends Service, R> = Can<P, "result"> extends "full" ? R : R | undefined;

/** What is to be done with a job after a turn. */
export type Turn<P extends Service = Service, R = unknown> =
  /** It ran. `outputLost`: its output is not available. */
  | { readonly do: "done"; readonly output: DurableOutput<P, R>; readonly outputLost?: true; readonly memory: Memory }
  /** Give its place to another job, and turn it again in `afterMs`. */
  | { readonly do: "later"; readonly afterMs: number; readonly memory: Memory }
  /** The same, and the service asks everybody to slow down: hold the whole queue back for `afterMs`. */
  | { readonly do: "busy"; readonly afterMs: number; readonly memory: Memory; readonly error: FnwireError }
  /** It may have run, and only a person can find out: keep the memory, and give it to `settle` with that person's word. */
  | { readonly do: "park"; readonly memory: Memory; readonly error: ParkedError }
  /** It failed for good: the function failed, or the call was refused. */
  | { readonly do: "fail"; readonly memory: Memory; readonly error: FnwireError };

/** How a job ended that has no output. */
export type Unfinished = Extract<Turn, { readonly do: "park" | "fail" }>;

/** Options of `turn`. */
export type TurnOptions = {
  /**
   * Names the work, the same in every turn, and never used for other work: a number of the order, not of the queue's job, which
   * begins anew with a new queue. At most 1,024 characters.
   */
  readonly id: string;
  readonly memory: MemoryStore;
  /** How long a turn waits for a run that goes on. Milliseconds; default 2,000. */
  readonly holdMs?: number | undefined;
  /** Ends the turn at once with the signal's own reason; the run goes on, and the next turn finds it. */
  readonly signal?: AbortSignal | undefined;
};

/** Options of `run`. */
export type RunOptions = {
  /** As for `turn`. */
  readonly id: string;
  /** Carries work out and puts what it gave on record, once: what an engine calls a step. */
  step<T>(name: string, work: () => Promise<T>): PromiseLike<T>;
  /** Sleeps without keeping a process busy, where the engine can. */
  sleep(ms: number, name: string): PromiseLike<unknown>;
  /** The engine's error for a job that failed or is parked; it must be one that the engine does not repeat. Default: its own error. */
  readonly map?: ((ended: Unfinished) => unknown) | undefined;
  /**
   * Whether the engine has tried the present step before. Only for engines that end the process after each step; by default it is known
   * from what this process has carried out.
   */
  readonly isRepeat?: boolean | undefined;
  /** How long a step waits for a run that goes on. Milliseconds; default 2,000. */
  readonly holdMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Jobs of one function. */
export type Durable<P extends Service, I, R, A = DurableRule<P>> = {
  readonly provider: P["id"];
  readonly ref: string;
  /** What jobs are promised here. */
  readonly guarantee: Guarantee<P, A>;
  /** The key by which the service knows a job's first call. */
  keyOf(id: string): string;
  /**
   * One short turn of a job, for queues. Rejects with `MemoryError` when the store fails or gives what is not this job's: nothing
   * is sent then that is not on record, and the turn may be repeated.
   */
  turn(input: I, options: TurnOptions): Promise<Turn<P, R>>;
  /** A whole job in steps of a workflow engine. */
  run(input: I, options: RunOptions): Promise<DurableOutput<P, R>>;
  /** Takes a person's word for a parked job. Save what it gives: the next turn is done, or sends the call anew. */
  settle(memory: Memory, word: "ran" | "did-not-run"): Memory;
};
