import { sleep } from "../abort.js";
import type { AmbiguityRule } from "../call.js";
import { inputError } from "../config.js";
import { AmbiguousOutcomeError, FnwireError } from "../errors.js";
import type { AnyInvokeOptions } from "../invoke-options.js";
import { isMarked } from "../key.js";
import { Bell } from "./bell.js";
import type { AnySettled, MapJob } from "./job.js";
import type { JournalState } from "./journal.js";
import { Memory } from "./memory.js";
import { RateWindow } from "./rate.js";

/** An input to be dealt with. */
type Item = {
  readonly index: number;
  readonly input: unknown;
  /** Its name in the journal. */
  readonly key: string;
  /** An earlier run began it and left it open, so it may have run whatever becomes of it now. */
  readonly open?: { readonly callKey: string | undefined };
};

/** Stands for an input that an earlier run settled, where the order matters. */
const skipped = Symbol("skipped");

/**
 * Invokes a function for each input, lazily: an input is taken only when there is room for its invocation and for its
 * outcome, so neither an endless input nor a slow consumer fills memory. One input's failure is that input's outcome.
 */
export class MapRunner {
  readonly #job: MapJob;
  readonly #concurrency: number;
  readonly #room: number;
  readonly #rate: RateWindow | undefined;
  /** Nothing more is begun. */
  readonly #stop = new AbortController();
  /** What is under way is let go of. */
  readonly #abort = new AbortController();
  /** Outcomes that wait for the consumer, by index. */
  readonly #ready = new Map<number, AnySettled | typeof skipped>();
  readonly #changed = new Bell();
  #memory: Memory | undefined;
  #underWay = 0;
  /** Index of the input that is given next, where the order matters. */
  #turn = 0;
  #errors = 0;
  /** No more inputs will come. */
  #fed = false;
  /** The next input is being waited for: nobody knows for how long. */
  #taking = false;
  #broken: { readonly error: unknown } | undefined;

  constructor(job: MapJob) {
    const { options, engine } = job;
    this.#job = job;
    this.#concurrency = count("concurrency", options.concurrency ?? 16, 1);
    this.#room = this.#concurrency + count("prefetch", options.prefetch ?? this.#concurrency, 0);
    if (options.stopAfterErrors !== undefined) count("stopAfterErrors", options.stopAfterErrors, 1);
    if (options.rate !== undefined) {
      const { perMs } = options.rate;
      if (!(perMs > 0 && Number.isFinite(perMs))) throw refuse("rate.perMs must be a number of milliseconds above 0");
      const { clock } = engine.core;
      this.#rate = new RateWindow({ clock, count: count("rate.count", options.rate.count, 1), perMs });
    }
  }

  async *outcomes(): AsyncGenerator<AnySettled, void, undefined> {
    const { options, engine } = this.#job;
    const { signal } = options;
    signal?.throwIfAborted();
    const onAbort = () => {
      this.#stop.abort();
      this.#abort.abort(signal?.reason);
      this.#changed.ring();
    };
    if (signal) engine.core.signals.add(signal, onAbort);
    const source = iteratorOf(this.#job.inputs);
    // Never rejects: what goes wrong is told at the end.
    void this.#feed(source);
    try {
      for (;;) {
        if (signal?.aborted) throw signal.reason;
        const next = this.#take();
        if (next !== undefined) {
          this.#changed.ring();
          if (next !== skipped) yield next;
        } else if (this.#fed && this.#underWay === 0) {
          break;
        } else {
          await this.#changed.wait();
        }
      }
      if (this.#broken !== undefined) throw this.#broken.error;
    } finally {
      this.#stop.abort();
      if (options.onBreak === "abort") this.#abort.abort(new DOMException("the loop over map was left", "AbortError"));
      this.#changed.ring();
      // A source that has nothing to give may never have: it is told to close, and not waited for.
      while (this.#underWay > 0 || !(this.#fed || this.#taking)) await this.#changed.wait();
      if (!this.#fed) void close(source);
      if (signal) engine.core.signals.remove(signal, onAbort);
      await options.journal?.close?.();
    }
  }

  get #stopping(): boolean {
    return this.#stop.signal.aborted;
  }

  /** Takes inputs one by one while there is room. Never rejects. */
  async #feed(source: AsyncIterator<unknown> | Iterator<unknown>): Promise<void> {
    const { journal } = this.#job.options;
    try {
      if (journal !== undefined) {
        this.#memory = await Memory.load(journal, { provider: this.#job.engine.provider.id, fn: this.#job.fn });
      }
      for (let index = 0; ; index += 1) {
        // Before the next input is taken, not after: an input that is taken is one that can be begun.
        while (!this.#stopping && !this.#hasRoom()) await this.#changed.wait();
        if (this.#stopping) break;
        this.#taking = true;
        const { done, value } = await source.next();
        this.#taking = false;
        if (done || this.#stopping) break;
        await this.#admit(value, index);
      }
    } catch (error) {
      this.#fail(error);
    }
    if (this.#stopping) await close(source);
    this.#fed = true;
    this.#changed.ring();
  }

  #hasRoom(): boolean {
    return this.#underWay < this.#concurrency && this.#underWay + this.#ready.size < this.#room;
  }

  /** Begins one input, or settles it without being begun. */
  async #admit(input: unknown, index: number): Promise<void> {
    const { options, counts } = this.#job;
    // Safe: keyOf is typed by the inputs at the facade's surface.
    const key = options.keyOf?.(input as never, index) ?? String(index);
    if (typeof key !== "string") throw refuse("keyOf must give text");
    const known = this.#memory?.recall(key) ?? "new";
    if (known === "settled") {
      counts.skipped += 1;
      this.#give(index, skipped);
      return;
    }
    const item: Item = known === "new" ? { index, input, key } : { index, input, key, open: known };
    const mayBegin = item.open === undefined || this.#rule === "retry" || this.#canAsk(item.open.callKey);
    if (!mayBegin) {
      this.#give(index, this.#leaveOpen(item));
    } else if (await this.#isPermitted()) {
      this.#underWay += 1;
      // Never rejects: what goes wrong is the outcome of the input, or told at the end.
      void this.#run(item);
    } else {
      this.#give(index, this.#notStarted(item));
    }
  }

  get #rule(): AmbiguityRule {
    return this.#job.options.onAmbiguous ?? this.#job.rule;
  }

  #canAsk(callKey: string | undefined): boolean {
    return callKey !== undefined && this.#rule === "reconcile";
  }

  /** Waits for the rate. False when nothing more is to be begun. */
  async #isPermitted(): Promise<boolean> {
    const rate = this.#rate;
    if (rate === undefined) return !this.#stopping;
    const { clock, signals } = this.#job.engine.core;
    const { signal } = this.#stop;
    for (let waitMs = rate.waitMs(); waitMs > 0 && !signal.aborted; waitMs = rate.waitMs()) {
      await sleep({ clock, delayMs: waitMs, signal, signals }).catch(() => undefined);
    }
    if (!signal.aborted) rate.start();
    return !signal.aborted;
  }

  /** One input from its intent on record to its outcome on record. Never rejects. */
  async #run(item: Item): Promise<void> {
    const { options } = this.#job;
    const callKey = this.#callKey(item);
    try {
      await options.journal?.intent({ index: item.index, key: item.key, callKey });
      const settled = this.#stopping ? this.#notStarted(item) : await this.#invoke(item, callKey);
      if (settled !== undefined) {
        await options.journal?.outcome({ key: item.key, state: journalState(settled) });
        this.#give(item.index, settled);
      }
    } catch (error) {
      this.#fail(error);
    }
    this.#underWay -= 1;
    this.#changed.ring();
  }

  /** Names the call: like an earlier run's, where that tells what became of it or makes sending again harmless. */
  #callKey({ open }: Item): string | undefined {
    const { provider } = this.#job.engine;
    const isKept = this.#rule === "reconcile" || provider.can.dedupe === "key";
    if (open?.callKey !== undefined && isKept) return open.callKey;
    return isMarked(provider, this.#rule) ? crypto.randomUUID() : undefined;
  }

  /** The outcome of one call; `undefined` when it was aborted: nobody waits for an outcome any more. */
  async #invoke(item: Item, callKey: string | undefined): Promise<AnySettled | undefined> {
    const { counts, engine, invoke, recover, options } = this.#job;
    const { index, input, open } = item;
    const { timeoutMs, attemptTimeoutMs, retry, embedKey, onAmbiguous, request } = options;
    const own = { timeoutMs, attemptTimeoutMs, retry, embedKey, onAmbiguous, request, signal: this.#abort.signal };
    const callOptions: AnyInvokeOptions = callKey === undefined ? own : { ...own, idempotencyKey: callKey };
    // A key that the service enforces makes sending again harmless; a mark can only be looked for.
    const isAsked = open !== undefined && this.#rule === "reconcile" && engine.provider.can.dedupe !== "key";
    counts.launched += 1;
    try {
      const result = await (isAsked ? recover : invoke)(input, callOptions);
      counts.ok += 1;
      return { index, input, state: "ok", result };
    } catch (thrown) {
      const isOutcome = FnwireError.is(thrown);
      // A refusal of this call does not deny what an earlier run's may have done.
      const error = isOutcome && open !== undefined && thrown.executed === "no" ? this.#leftOpen(thrown) : thrown;
      const state = !FnwireError.is(error) || error.executed === "maybe" ? "ambiguous" : "failed";
      counts[state] += 1;
      this.#errors += 1;
      if (options.stopAfterErrors !== undefined && this.#errors >= options.stopAfterErrors) this.#stop.abort();
      if (FnwireError.is(error)) return { index, input, state, error };
      // Broken in a way that is not the input's.
      if (!this.#abort.signal.aborted) throw error;
      return undefined;
    }
  }

  #give(index: number, settled: AnySettled | typeof skipped): void {
    // The position of an input that an earlier run settled matters only where the order does.
    if (settled === skipped && this.#job.options.order !== "input") return;
    this.#ready.set(index, settled);
    this.#changed.ring();
  }

  #take(): AnySettled | typeof skipped | undefined {
    const index = this.#job.options.order === "input" ? this.#turn : first(this.#ready.keys());
    const settled = index === undefined ? undefined : this.#ready.get(index);
    if (settled === undefined || index === undefined) return undefined;
    this.#ready.delete(index);
    this.#turn += 1;
    return settled;
  }

  /** Something that no single input can be blamed for: begin nothing more, and tell the consumer at the end. */
  #fail(error: unknown): void {
    this.#broken ??= { error };
    this.#stop.abort();
  }

  #leaveOpen({ index, input }: Pick<Item, "index" | "input">): AnySettled {
    this.#job.counts.leftOpen += 1;
    return { index, input, state: "ambiguous", error: this.#leftOpen() };
  }

  /** The error of an input that an earlier run began; `refusal` is what a call for it came to now. */
  #leftOpen(refusal?: FnwireError): AmbiguousOutcomeError {
    const { id } = this.#job.engine.provider;
    const now = refusal === undefined ? "" : ` (${refusal.message})`;
    return new AmbiguousOutcomeError({
      message: `${id} map: an earlier run began this input and nothing is known of its outcome; the function may have run${now}`,
      code: "AMBIGUOUS_OUTCOME",
      layer: refusal?.layer ?? "caller",
      provider: id,
      operation: "map",
      executed: "maybe",
      attempts: refusal?.attempts,
      stopped: "ambiguous",
      cause: refusal?.cause,
      reason: refusal?.code ?? "EXECUTION_LOST",
    });
  }

  #notStarted({ index, input, open }: Item): AnySettled {
    const { engine, counts } = this.#job;
    const { id } = engine.provider;
    if (open !== undefined) return this.#leaveOpen({ index, input });
    counts.notStarted += 1;
    const error = new FnwireError({
      message: `${id} map: not begun, because the run was stopped`,
      code: "EXECUTION_CANCELLED",
      layer: "caller",
      provider: id,
      operation: "map",
      executed: "no",
      retryable: true,
      stopped: "not-retryable",
    });
    return { index, input, state: "not-started", error };
  }
}

/** What a later run may do with an input: what provably did not run is as good as not tried. One that was open never is that. */
function journalState({ state, error }: AnySettled): Exclude<JournalState, "intent"> {
  return error?.executed === "no" ? "not-started" : state;
}

function iteratorOf(inputs: Iterable<unknown> | AsyncIterable<unknown>): AsyncIterator<unknown> | Iterator<unknown> {
  return Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
}

/** Lets a source close what it opened. What it fails with is of no interest any more. */
async function close(source: AsyncIterator<unknown> | Iterator<unknown>): Promise<void> {
  try {
    await source.return?.();
  } catch {}
}

function first(indexes: Iterable<number>): number | undefined {
  for (const index of indexes) return index;
  return undefined;
}

function count(name: string, value: number, least: number): number {
  if (!Number.isInteger(value) || value < least) throw refuse(`${name} must be a whole number, ${least} or more`);
  return value;
}

function refuse(message: string): FnwireError {
  return inputError(message, { provider: "fnwire", operation: "map" });
}
