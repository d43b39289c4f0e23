import { sleep } from "../abort.js";
import type { AmbiguityRule } from "../call.js";
import type { ProviderId } from "../capabilities.js";
import { inputError } from "../config.js";
import type { Engine } from "../engine.js";
import { AmbiguousOutcomeError, FnwireError } from "../errors.js";
import type { AnyInvokeOptions } from "../function.js";
import type { ExecutionResult } from "../result.js";
import type { Journal, JournalState } from "./journal.js";
import { RateWindow } from "./rate.js";

/** What `map` is asked for, whatever the provider. */
export type AnyMapOptions = Omit<AnyInvokeOptions, "idempotencyKey"> & {
  readonly concurrency?: number | undefined;
  readonly rate?: { count: number; perMs: number } | undefined;
  readonly order?: "completion" | "input" | undefined;
  readonly prefetch?: number | undefined;
  readonly onBreak?: "drain" | "abort" | undefined;
  readonly stopAfterErrors?: number | undefined;
  readonly journal?: Journal | undefined;
  readonly keyOf?: ((input: never, index: number) => string) | undefined;
};

/** The live numbers behind `MapCounts`. */
export type Counts = Record<"launched" | "ok" | "failed" | "ambiguous" | "notStarted" | "skipped" | "leftOpen", number>;

export type AnySettled = {
  readonly index: number;
  readonly input: unknown;
  readonly state: "ok" | "failed" | "ambiguous" | "not-started";
  readonly result?: ExecutionResult<ProviderId, unknown>;
  readonly error?: FnwireError;
};

/** Everything that a run is made of. */
export type MapJob = {
  readonly engine: Engine;
  readonly fn: string;
  readonly rule: AmbiguityRule;
  readonly inputs: Iterable<unknown> | AsyncIterable<unknown>;
  readonly options: AnyMapOptions;
  readonly counts: Counts;
  readonly invoke: (input: unknown, options: AnyInvokeOptions) => Promise<ExecutionResult<ProviderId, unknown>>;
  /** Looks for what an earlier call with this key came to, without sending it again. */
  readonly recover: (input: unknown, options: AnyInvokeOptions) => Promise<ExecutionResult<ProviderId, unknown>>;
};

/** What an earlier run left behind. */
type Memory = {
  /** Inputs that are settled or were met in this run. */
  readonly done: Set<string>;
  /** Inputs whose call may have run, with the key of the call. */
  readonly open: Map<string, string | undefined>;
};

/** An input to be dealt with. */
type Item = { readonly index: number; readonly input: unknown; readonly key: string };

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
  readonly #abort = new AbortController();
  /** Outcomes that wait for the consumer, by index. */
  readonly #ready = new Map<number, AnySettled | typeof skipped>();
  readonly #changed = new Bell();
  #memory: Memory | undefined;
  #underWay = 0;
  /** Index of the input that is given next, where the order matters. */
  #turn = 0;
  #errors = 0;
  #fed = false;
  #stopping = false;
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
      this.#rate = new RateWindow({
        clock: engine.core.clock,
        count: count("rate.count", options.rate.count, 1),
        perMs,
      });
    }
  }

  async *outcomes(): AsyncGenerator<AnySettled, void, undefined> {
    const { options, engine } = this.#job;
    const { signal } = options;
    signal?.throwIfAborted();
    const onAbort = () => {
      this.#stopping = true;
      this.#abort.abort(signal?.reason);
      this.#changed.ring();
    };
    if (signal) engine.core.signals.add(signal, onAbort);
    const feeding = this.#feed();
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
      this.#stopping = true;
      if (options.onBreak === "abort") this.#abort.abort(new DOMException("the loop over map was left", "AbortError"));
      this.#changed.ring();
      await feeding;
      while (this.#underWay > 0) await this.#changed.wait();
      if (signal) engine.core.signals.remove(signal, onAbort);
      await options.journal?.close?.();
    }
  }

  /** Takes inputs one by one while there is room. Never rejects. */
  async #feed(): Promise<void> {
    let index = 0;
    try {
      await this.#remember();
      for await (const input of this.#job.inputs) {
        if (this.#stopping) break;
        await this.#admit(input, index);
        index += 1;
        // Before the next input is taken, not after: an input that is taken is one that can be begun.
        while (!this.#stopping && !this.#hasRoom()) await this.#changed.wait();
        if (this.#stopping) break;
      }
    } catch (error) {
      this.#fail(error);
    }
    this.#fed = true;
    this.#changed.ring();
  }

  #hasRoom(): boolean {
    return this.#underWay < this.#concurrency && this.#underWay + this.#ready.size < this.#room;
  }

  async #remember(): Promise<void> {
    const { journal } = this.#job.options;
    if (journal === undefined) return;
    const memory: Memory = { done: new Set(), open: new Map() };
    for await (const { key, state, callKey } of journal.load({
      provider: this.#job.engine.provider.id,
      fn: this.#job.fn,
    })) {
      if (state === "ok" || state === "failed") {
        memory.done.add(key);
        memory.open.delete(key);
      } else if (state === "not-started") {
        memory.open.delete(key);
      } else {
        memory.open.set(key, callKey ?? memory.open.get(key));
      }
    }
    this.#memory = memory;
  }

  /** Begins one input, or settles it without being begun. */
  async #admit(input: unknown, index: number): Promise<void> {
    const { options, counts } = this.#job;
    // Safe: keyOf is typed by the inputs at the facade's surface.
    const key = options.keyOf?.(input as never, index) ?? String(index);
    const item: Item = { index, input, key };
    const memory = this.#memory;
    if (memory === undefined) return this.#launch(item, undefined);
    if (memory.done.has(key)) {
      counts.skipped += 1;
      this.#give(index, skipped);
      return;
    }
    memory.done.add(key);
    if (!memory.open.has(key)) return this.#launch(item, undefined);
    const callKey = memory.open.get(key);
    if (this.#rule() === "retry") return this.#launch(item, undefined);
    if (callKey === undefined || this.#rule() !== "reconcile") {
      counts.leftOpen += 1;
      this.#give(index, { index, input, state: "ambiguous", error: this.#leftOpen() });
      return;
    }
    await this.#launch(item, callKey);
  }

  #rule(): AmbiguityRule {
    return this.#job.options.onAmbiguous ?? this.#job.rule;
  }

  /** Waits for the rate's permission, puts the intent on record, and begins. `earlierKey` is the key of a call that may have run. */
  async #launch(item: Item, earlierKey: string | undefined): Promise<void> {
    const { options, counts, engine } = this.#job;
    const rate = this.#rate;
    for (let waitMs = rate?.waitMs() ?? 0; waitMs > 0; waitMs = rate?.waitMs() ?? 0) {
      const { clock, signals } = engine.core;
      await sleep({ clock, delayMs: waitMs, signal: this.#abort.signal, signals }).catch(() => undefined);
      if (this.#stopping) break;
    }
    if (this.#stopping) {
      counts.notStarted += 1;
      this.#give(item.index, { ...pick(item), state: "not-started", error: this.#notStarted() });
      return;
    }
    rate?.start();
    const keyed = engine.provider.checkKey !== undefined && this.#rule() === "reconcile";
    const callKey = earlierKey ?? (keyed ? crypto.randomUUID() : undefined);
    await options.journal?.intent({ index: item.index, key: item.key, callKey });
    counts.launched += 1;
    this.#underWay += 1;
    void this.#run(item, callKey, earlierKey !== undefined);
  }

  /** One invocation from its beginning to its outcome on record. Never rejects. */
  async #run(item: Item, callKey: string | undefined, again: boolean): Promise<void> {
    const { counts, engine, invoke, recover, options } = this.#job;
    let settled: AnySettled | undefined;
    try {
      const callOptions = this.#callOptions(callKey);
      // A key that the service enforces makes sending again harmless; a mark can only be looked for.
      const work = again && engine.provider.can.dedupe !== "key" ? recover : invoke;
      const result = await work(item.input, callOptions);
      settled = { ...pick(item), state: "ok", result };
    } catch (error) {
      // Aborted, or broken in a way that is not the input's: what became of the call is not known.
      if (FnwireError.is(error))
        settled = { ...pick(item), state: error.executed === "maybe" ? "ambiguous" : "failed", error };
      else if (!this.#abort.signal.aborted) this.#fail(error);
    }
    const state = settled?.state === "ok" || settled?.state === "failed" ? settled.state : "ambiguous";
    try {
      if (settled !== undefined) await options.journal?.outcome({ key: item.key, state: journalState(settled) });
    } catch (error) {
      this.#fail(error);
    }
    this.#underWay -= 1;
    counts[state] += 1;
    if (state !== "ok") {
      this.#errors += 1;
      if (options.stopAfterErrors !== undefined && this.#errors >= options.stopAfterErrors) this.#stopping = true;
    }
    if (settled !== undefined) this.#give(item.index, settled);
    this.#changed.ring();
  }

  #callOptions(callKey: string | undefined): AnyInvokeOptions {
    const { timeoutMs, attemptTimeoutMs, retry, embedKey, onAmbiguous, request } = this.#job.options;
    const options = { timeoutMs, attemptTimeoutMs, retry, embedKey, onAmbiguous, request, signal: this.#abort.signal };
    return callKey === undefined ? options : { ...options, idempotencyKey: callKey };
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
    this.#stopping = true;
  }

  #leftOpen(): AmbiguousOutcomeError {
    const { id } = this.#job.engine.provider;
    return new AmbiguousOutcomeError({
      message: `${id} map: an earlier run began this input and nothing is known of its outcome; the function may have run`,
      code: "AMBIGUOUS_OUTCOME",
      layer: "caller",
      provider: id,
      operation: "map",
      executed: "maybe",
      stopped: "ambiguous",
      reason: "EXECUTION_LOST",
    });
  }

  #notStarted(): FnwireError {
    const { id } = this.#job.engine.provider;
    return new FnwireError({
      message: `${id} map: not begun, because the run was stopped`,
      code: "EXECUTION_CANCELLED",
      layer: "caller",
      provider: id,
      operation: "map",
      executed: "no",
      retryable: true,
      stopped: "not-retryable",
    });
  }
}

/** What a later run may do with an input: a refusal that may pass is as good as not having tried. */
function journalState(settled: AnySettled): Exclude<JournalState, "intent"> {
  if (settled.state === "failed" && settled.error?.executed === "no" && settled.error.retryable) return "not-started";
  return settled.state;
}

function pick(item: Item): { index: number; input: unknown } {
  return { index: item.index, input: item.input };
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

/** Wakes whoever waits for something to have changed. */
class Bell {
  #waiting: (() => void)[] = [];

  wait(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  ring(): void {
    const woken = this.#waiting;
    if (woken.length === 0) return;
    this.#waiting = [];
    for (const wake of woken) wake();
  }
}
