import type { FnwireError } from "../../errors/errors.js";
import type { CallOptions } from "../../model/call-options.js";
import type { Journal } from "../../model/journal.js";
import type { Service } from "../../model/service.js";
import type { OnAmbiguous } from "../../options/client-options.js";
import type { EmbedKey } from "../invoke-options.js";
import type { ExecutionResult } from "../result.js";

/** Options of `map`. */
export type MapOptions<P extends Service, I> = CallOptions & {
  /** Overrides the client's rule for an invocation that may have run. */
  onAmbiguous?: OnAmbiguous<P> | undefined;
  /** What only this provider knows. */
  request?: P["request"] | undefined;
  /** Shows each input's key to the function, for functions that check for repeats themselves. */
  embedKey?: EmbedKey<P, I> | undefined;
  /**
   * Most invocations under way at a time. Default 16. `"auto"` finds out what the service takes, up to 64: it begins less after
   * throttling and more without, and an input that the service was too busy for is begun again.
   */
  concurrency?: number | "auto" | undefined;
  /** At most `count` invocations begun in any `perMs` milliseconds. Default: no limit. */
  rate?: { count: number; perMs: number } | undefined;
  /** Give outcomes as they come (default), or in the order of the inputs. */
  order?: "completion" | "input" | undefined;
  /** Outcomes that may wait for the consumer before no further input is taken. Default: `concurrency`. */
  prefetch?: number | undefined;
  /**
   * When the consumer leaves the loop: wait for what is under way (`drain`, default), or let go of it at once. A `return()` while a
   * `next()` is pending does not wait, unless there is a journal to be closed.
   */
  onBreak?: "drain" | "abort" | undefined;
  /** Begin nothing more after this many inputs that did not succeed. Default: no limit. */
  stopAfterErrors?: number | undefined;
  /**
   * Remembers what was begun and how it ended, so that a run that crashed goes on where it was. An input is settled when the loop
   * comes back for the next one; an outcome that was not given, or whose loop did not come back, is given again by the next run.
   */
  journal?: Journal | undefined;
  /**
   * Names an input in the journal, the same in every run and different for each input: one whose name came before is skipped. At
   * most 16,384 characters. Default: its position, beside which the journal keeps a digest of the input, so that a list that has
   * changed is refused (`JournalError`).
   */
  keyOf?: ((input: I, index: number) => string) | undefined;
};

/** How one input ended. */
export type Settled<P extends Service, I, R> =
  | { readonly index: number; readonly input: I; readonly state: "ok"; readonly result: ExecutionResult<P, R> }
  | {
      readonly index: number;
      readonly input: I;
      /**
       * `failed`: the function ran and failed, or the service refused it. `ambiguous`: it may have run. `output-lost`: it ran and
       * succeeded, and its output is not available. `not-started`: it was never sent.
       */
      readonly state: "failed" | "ambiguous" | "output-lost" | "not-started";
      readonly error: FnwireError;
    };

/** Numbers of inputs; `launched` = `ok` + `failed` + `ambiguous` + `outputLost` + those under way. */
export type MapCounts = {
  readonly launched: number;
  readonly ok: number;
  readonly failed: number;
  readonly ambiguous: number;
  readonly outputLost: number;
  readonly notStarted: number;
  /** Settled by an earlier run of the same journal, or named like an input before; not given again. */
  readonly skipped: number;
  /** Begun by an earlier run and found open: given as `ambiguous` without being sent. Not part of `launched`. */
  readonly leftOpen: number;
  /** Ended in an earlier run that did not see them dealt with: given again without being sent. Not part of `launched`. */
  readonly replayed: number;
};

/** A run over many inputs. It begins with the first step of the iteration, and can be iterated once. */
export type MapRun<P extends Service, I, R> = AsyncIterable<Settled<P, I, R>> & { readonly counts: MapCounts };
