import { type SignalWatch, throwIfAborted } from "@fnwire/runtime";
import {
  type AnyCheck,
  boolean,
  type Check,
  fn as callable,
  elsewhere,
  having,
  milliseconds,
  needed,
  object,
  oneOf,
  range,
  readOnce,
  signal,
  text,
} from "@fnwire/runtime/options";
import { configError, inputError } from "../../errors/caller-error.js";
import { type MemoryError, memoryError, parkedError } from "../../errors/durable-error.js";
import { AmbiguousOutcomeError, FnwireError, WaitTimeoutError } from "../../errors/errors.js";
import { scrubCause } from "../../errors/failure.js";
import { toRetryDirective } from "../../errors/retry-directive.js";
import { isFinal } from "../../model/execution-state.js";
import type { Memory } from "../../model/memory.js";
import type { Service } from "../../model/service.js";
import { refuseFlaws } from "../../options/check.js";
import { AdaptiveLimit, type Ended } from "../adaptive-limit.js";
import { Execution } from "../execution.js";
import { BoundFunction, type FunctionRef } from "../function-ref.js";
import type { AnyInvokeOptions } from "../invoke-options.js";
import type { Invoker } from "../invoker.js";
import { parseHandle } from "../resume.js";
import { firstKey, isLastKey, nextKey, readMemory } from "./memory.js";
import type { Move, MoveOptions, Mover } from "./move.js";
import { takePlace } from "./place.js";
import { runInSteps } from "./steps.js";
import type { Durable, DurableOptions, DurableRule, MemoryStore, RunOptions, Turn, TurnOptions } from "./types.js";

/** Every poll of a run gets this long at least. Milliseconds. */
const lookMs = 1_000;
const defaultHoldMs = 2_000;
const defaultSearchMs = 5 * 60_000;
/** Between two turns of a job. Milliseconds. */
const soonMs = 1_000;
const longestPauseMs = 30_000;
/** Nothing that fails the same way all the time is asked for longer. Milliseconds. */
const longestOpenMs = 86_400_000;
/** Where any number may be under way. */
const anyPlace: Ended = () => undefined;

/**
 * Jobs of one function, each of which runs once across machines: the intent is on record before anything is sent, the handle after,
 * and the key is the same in every process. Sends nothing by itself.
 */
export function durable<P extends Service, I, R, const A extends DurableRule<P> = DefaultRule<P>>(
  fn: FunctionRef<P, I, R>,
  ...given: Record<never, never> extends DurableOptions<P, I, A>
    ? [options?: DurableOptions<P, I, A>]
    : [options: DurableOptions<P, I, A>]
): Durable<P, I, R, A> {
  const [unchecked = {}] = given;
  const invoker = BoundFunction.invokerOf(fn);
  if (invoker === undefined) throw configError('durable needs a function of a client, such as client.fn("charge")');
  const where = { provider: invoker.provider.id, operation: "durable" };
  // Safe: the check takes whatever the types let pass, and more.
  const options = refuseFlaws(optionsCheckOf(invoker), unchecked as AnyOptions, where);
  // Safe: what the types hide for a provider is refused at run time.
  return new DurableFunction(fn as unknown as BoundFunction, invoker, options) as unknown as Durable<P, I, R, A>;
}

type DefaultRule<P extends Service> = "reconcile" extends DurableRule<P> ? "reconcile" & DurableRule<P> : "park";

/** Options, whatever the provider. */
type AnyOptions = {
  readonly onAmbiguous?: "reconcile" | "park" | "retry" | undefined;
  readonly shortMs?: number | undefined;
  readonly searchMs?: number | undefined;
  readonly concurrency?: "auto" | undefined;
  readonly namespace?: string | undefined;
  readonly embedKey?: AnyInvokeOptions["embedKey"];
  readonly request?: unknown;
};

function optionsCheckOf({ provider }: Invoker): Check<AnyOptions> {
  const { dedupe, handle } = provider.can;
  const rule: AnyCheck =
    dedupe === false ? oneOf({ park: true, retry: true }) : oneOf({ reconcile: true, park: true, retry: true });
  return object<AnyOptions>({
    onAmbiguous: rule,
    shortMs: handle
      ? milliseconds
      : needed(milliseconds, "how long the call is waited for: the service gives no id of a run"),
    searchMs: range(0, 30 * 86_400_000),
    concurrency: oneOf({ auto: true }),
    namespace: text,
    embedKey: callable(),
    request: elsewhere(),
  });
}

const id: Check<string> = (value, name) => {
  const flaw = text(value, name);
  if (flaw !== undefined) return flaw;
  if (value === "") return `"${name}" must not be empty`;
  return (value as string).length > 1_024 ? `"${name}" must have at most 1,024 characters` : undefined;
};
const neededId = /* @__PURE__ */ needed(id, "what names the work, the same in every turn and never used again");

const turnCheck: Check<TurnOptions> = /* @__PURE__ */ object<TurnOptions>({
  id: neededId,
  memory: /* @__PURE__ */ needed(
    /* @__PURE__ */ having<MemoryStore>("a store with load and save", "load", "save"),
    "where the job is remembered",
  ),
  holdMs: /* @__PURE__ */ range(0, 15 * 60_000),
  signal,
});

const runCheck: Check<RunOptions> = /* @__PURE__ */ object<RunOptions>({
  id: neededId,
  step: /* @__PURE__ */ needed(/* @__PURE__ */ callable(), "what carries work out and puts it on record"),
  sleep: /* @__PURE__ */ needed(/* @__PURE__ */ callable(), "what waits without keeping a process busy"),
  map: /* @__PURE__ */ callable(),
  isRepeat: boolean,
  holdMs: /* @__PURE__ */ range(0, 15 * 60_000),
  signal,
});

/** What `Durable` is made of, whatever the provider. */
export class DurableFunction implements Mover {
  readonly provider: string;
  readonly ref: string;
  readonly guarantee: "exactly-once" | "at-most-once" | "at-least-once";
  readonly #fn: BoundFunction;
  readonly #invoker: Invoker;
  readonly #options: AnyOptions;
  readonly #rule: "reconcile" | "park" | "retry";
  readonly #limit: AdaptiveLimit | undefined;

  constructor(fn: BoundFunction, invoker: Invoker, options: AnyOptions) {
    const { dedupe } = invoker.provider.can;
    this.provider = fn.provider;
    this.ref = fn.ref;
    this.#fn = fn;
    this.#invoker = invoker;
    this.#options = options;
    if (options.concurrency === "auto") this.#limit = new AdaptiveLimit(invoker.client.clock);
    this.#rule = options.onAmbiguous ?? (dedupe === false ? "park" : "reconcile");
    if (dedupe === "key") this.guarantee = this.#rule === "park" ? "at-most-once" : "exactly-once";
    else this.guarantee = this.#rule === "retry" ? "at-least-once" : "at-most-once";
  }

  get signals(): SignalWatch {
    return this.#invoker.client.signals;
  }

  get now(): number {
    return this.#invoker.client.clock.now();
  }

  keyOf(given: string): string {
    const flaw = id(given, "id");
    if (flaw !== undefined) throw inputError(flaw, this.#where);
    return firstKey(this, this.#options.namespace ?? "", given);
  }

  settle(given: Memory, word: "ran" | "did-not-run"): Memory {
    const memory = readMemory(given, this, undefined);
    if (memory === undefined) throw inputError("settle needs the memory of the job", this.#where);
    if (word === "ran") return { ...memory, settled: "ran" };
    // A service that enforces keys has taken this one; elsewhere the earlier call must not be found in the place of the next.
    if (word === "did-not-run") return { v: 1, key: nextKey(memory.key) };
    throw inputError('settle takes "ran" or "did-not-run"', this.#where);
  }

  async turn(input: unknown, given: TurnOptions): Promise<Turn> {
    const options = this.#checked(turnCheck, given);
    const { holdMs = defaultHoldMs, signal: abort } = options;
    const first = this.keyOf(options.id);
    const { clock } = this.#invoker.client;
    const until = clock.monotonic() + holdMs;
    throwIfAborted(abort);
    let memory = readMemory(await this.#load(options.memory), this, first);
    for (;;) {
      const isFirst = memory?.sentAt === undefined && memory?.settled === undefined;
      const holdMs = Math.max(0, until - clock.monotonic());
      let place: Ended | undefined;
      // Safe: a memory without `sentAt` is given one before it is used.
      let before = memory as Memory;
      if (isFirst) {
        // Before the intent: a job that only waits for its turn must not look like one that may have run.
        place = await this.enter(holdMs, abort);
        throwIfAborted(abort);
        if (place === undefined) return this.#full(this.unsent(memory, first));
        before = this.intent(memory, first);
        const isKept = await this.#save(options.memory, before, memory, "no").catch((error: unknown) => {
          place?.(undefined);
          throw error;
        });
        // Another worker has the job.
        if (!isKept) {
          place(undefined);
          return { do: "later", afterMs: soonMs, memory: before };
        }
      }
      const made = await this.move(input, before, isFirst, { first, holdMs, signal: abort, place });
      if (made.memory !== before) {
        const isKept = await this.#save(options.memory, made.memory, before, "maybe");
        if (!isKept && (made.do === "later" || made.do === "busy"))
          return { do: "later", afterMs: soonMs, memory: before };
      }
      const { atOnce, ...next } = made;
      if (!atOnce || clock.monotonic() > until) return next;
      memory = made.memory;
    }
  }

  async run(input: unknown, given: RunOptions): Promise<unknown> {
    const options = this.#checked(runCheck, given);
    throwIfAborted(options.signal);
    return runInSteps(this, input, options, this.keyOf(options.id));
  }

  /** What is put on record before anything is sent. */
  intent(memory: Memory | undefined, first: string): Memory {
    return { v: 1, key: memory?.key ?? first, sentAt: new Date(this.now).toISOString() };
  }

  unsent(memory: Memory | undefined, first: string): Memory {
    return { v: 1, key: memory?.key ?? first };
  }

  enter(holdMs: number, abort: AbortSignal | undefined): Promise<Ended | undefined> | Ended | undefined {
    return this.#limit === undefined ? anyPlace : takePlace(this.#limit, this.#invoker.client, holdMs, abort);
  }

  /** There is no room for the call of a job now. */
  #full(memory: Memory): { readonly do: "later"; readonly afterMs: number; readonly memory: Memory } {
    return { do: "later", afterMs: Math.round(soonMs * (0.5 + this.#invoker.client.clock.random())), memory };
  }

  /** The service asks for fewer calls. Where they are counted here, that is seen to, and other jobs need not wait. */
  #busy(memory: Memory, afterMs: number, error: FnwireError): Move {
    return this.#limit === undefined ? { do: "busy", afterMs, memory, error } : { do: "later", afterMs, memory };
  }

  /** Does the one thing that is to be done about a job now. `isFirst`: its intent is on record, and nothing can have been sent. */
  async move(input: unknown, memory: Memory, isFirst: boolean, options: MoveOptions): Promise<Move> {
    if (memory.settled === "ran") return { do: "done", output: undefined, outputLost: true, memory };
    if (memory.run !== undefined) return this.#follow(memory, options);
    const mayBeSent = isFirst || this.#rule === "retry" || (this.#rule === "reconcile" && this.#isKeyed);
    if (mayBeSent) {
      const place = options.place ?? (await this.enter(options.holdMs, options.signal));
      if (options.signal?.aborted) place?.(undefined);
      throwIfAborted(options.signal);
      if (place === undefined) return this.#full(isFirst ? this.unsent(memory, options.first) : memory);
      return this.#send(input, memory, isFirst, { ...options, place });
    }
    if (this.#rule === "reconcile") return this.#search(memory, options);
    return this.#park(memory, undefined);
  }

  get #isKeyed(): boolean {
    return this.#invoker.provider.can.dedupe === "key";
  }

  async #send(
    input: unknown,
    memory: Memory,
    isFirst: boolean,
    { first, signal: abort, place }: MoveOptions & { readonly place: Ended },
  ): Promise<Move> {
    const { shortMs, embedKey, request } = this.#options;
    const takesKeys = this.#invoker.provider.can.dedupe !== false || embedKey !== undefined;
    const options: AnyInvokeOptions = {
      // Whatever is left open is for the next move: no worker is kept for it.
      onAmbiguous: "throw",
      retry: false,
      signal: abort,
      embedKey,
      request,
      ...(takesKeys ? { idempotencyKey: memory.key } : undefined),
      ...(shortMs === undefined ? undefined : { timeoutMs: shortMs }),
    };
    try {
      if (shortMs !== undefined) {
        const { output } = await this.#fn.invoke(input, options);
        return { do: "done", output, memory };
      }
      const started = await this.#fn.start(input, options);
      // Safe: a service without handles is not started, see the check of `shortMs`.
      const run = (started as Execution).toJSON();
      return { do: "later", afterMs: 0, memory: { ...memory, run }, atOnce: true };
    } catch (error) {
      throwIfAborted(abort);
      if (!FnwireError.is(error)) throw error;
      if (toRetryDirective(error).busy) place({ afterMs: error.retryAfterMs });
      if (error.executed === "no") return this.#refused(memory, isFirst, error, first);
      return this.#leftOpen(memory, error);
    } finally {
      place(undefined);
    }
  }

  /** Looks for the run that an earlier call may have made; sends nothing that runs a function. */
  async #search(memory: Memory, { signal: abort }: Pick<MoveOptions, "signal">): Promise<Move> {
    const { request } = this.#options;
    let failure: FnwireError | undefined;
    try {
      const options = { signal: abort, request, retry: false } as const;
      const found = (await this.#fn.find(memory.key, options)) as Execution | undefined; // Safe: or it has thrown.
      if (found !== undefined) {
        return { do: "later", afterMs: 0, memory: { ...memory, run: found.toJSON() }, atOnce: true };
      }
    } catch (error) {
      throwIfAborted(abort);
      if (!FnwireError.is(error)) throw error;
      failure = error;
      const { busy, afterMs = soonMs } = toRetryDirective(error);
      if (this.#ageMs(memory) >= longestOpenMs) return this.#park(memory, error);
      if (busy) return { do: "busy", afterMs, memory, error };
      // Nothing was seen, not even that there is nothing.
      if (error.stopped !== "not-retryable") return this.#later(memory);
    }
    return this.#isSearchedOut(memory) ? this.#park(memory, failure) : this.#later(memory);
  }

  /** Whether a run must have been seen by now. The record of a call that is waited for may be written when it ends. */
  #isSearchedOut(memory: Memory): boolean {
    const { searchMs = defaultSearchMs, shortMs = 0 } = this.#options;
    return this.#ageMs(memory) >= Math.max(searchMs, shortMs);
  }

  /** Looks at the run of a job, for as long as its place is held. */
  async #follow(memory: Memory, { first, holdMs, signal: abort }: MoveOptions): Promise<Move> {
    const { ref, key, executed } = parseHandle(this.#invoker.provider, memory.run);
    const run = new Execution(this.#invoker, ref, key, executed);
    try {
      const { output } = await run.result({ timeoutMs: Math.max(holdMs, lookMs), signal: abort });
      if (this.#invoker.provider.can.result === "full") return { do: "done", output, memory };
      return { do: "done", output: undefined, outputLost: true, memory };
    } catch (error) {
      throwIfAborted(abort);
      if (!FnwireError.is(error)) throw error;
      if (error instanceof WaitTimeoutError) return this.#stillOpen(run, memory, abort);
      if (error.executed === "no" && error.about === undefined) return this.#refused(memory, true, error, first);
      if (error.about === undefined) return this.#leftOpen(memory, error);
      return this.#park(memory, error);
    }
  }

  /** A run without an end. Of one that the service only says has ended, and may take back, a short poll never sees more. */
  async #stillOpen(run: Execution, memory: Memory, abort: AbortSignal | undefined): Promise<Move> {
    if (this.#isSearchedOut(memory)) {
      const last = await run.status({ signal: abort, retry: false }).catch(() => undefined);
      throwIfAborted(abort);
      if (last?.provisional && isFinal(last.state)) return this.#park(memory, undefined);
    }
    return this.#later(memory);
  }

  /** The call, or the run itself, provably did not run the function. */
  #refused(memory: Memory, isFirst: boolean, error: FnwireError, first: string): Move {
    const { action, afterMs = soonMs, busy } = toRetryDirective(error);
    // A run that is on the service's record and never began has used up its key.
    const isUsedUp = error.executionId !== undefined || memory.run !== undefined;
    // Of a call before this one a refusal says nothing.
    if (!isFirst && !isUsedUp) {
      if (this.#ageMs(memory) >= longestOpenMs) return this.#park(memory, error);
      if (busy) return this.#busy(memory, afterMs, error);
      return action === "retry" ? { do: "later", afterMs, memory } : this.#park(memory, error);
    }
    if (action !== "retry" || (isUsedUp && isLastKey(memory.key, first))) {
      return { do: "fail", error, memory: { v: 1, key: memory.key } };
    }
    const unsent: Memory = { v: 1, key: isUsedUp ? nextKey(memory.key) : memory.key };
    if (busy) return this.#busy(unsent, afterMs, error);
    return { do: "later", afterMs, memory: unsent };
  }

  /** The function ran, or may have. */
  #leftOpen(memory: Memory, error: FnwireError): Move | Promise<Move> {
    if (error.executed === "yes") {
      if (error.code !== "OUTPUT_LOST") return { do: "fail", error, memory };
      return { do: "done", output: undefined, outputLost: true, memory };
    }
    const { busy, afterMs = soonMs } = toRetryDirective(error);
    const run = error instanceof WaitTimeoutError || error instanceof AmbiguousOutcomeError ? error.handle : undefined;
    if (run !== undefined && memory.run === undefined) return this.#later({ ...memory, run });
    const isPark = memory.run !== undefined || this.#rule === "park" || this.#isGivenUp(memory, error);
    if (isPark) return this.#park(memory, error);
    if (busy) return this.#busy(memory, afterMs, error);
    return this.#later(memory);
  }

  /**
   * Whether a call that is sent again and again has been left open for long enough. A service that answers will go on answering the
   * same; one that is throttling, or that nobody reaches, may come back.
   */
  #isGivenUp(memory: Memory, error: FnwireError): boolean {
    const isAnswered = error.httpStatus !== undefined && !toRetryDirective(error).busy;
    return this.#ageMs(memory) >= longestOpenMs || (isAnswered && this.#isSearchedOut(memory));
  }

  #later(memory: Memory): Move {
    const afterMs = Math.round(Math.min(Math.max(this.#ageMs(memory) / 4, soonMs), longestPauseMs));
    return { do: "later", afterMs, memory };
  }

  #ageMs({ sentAt }: Memory): number {
    return sentAt === undefined ? 0 : Math.max(0, this.now - Date.parse(sentAt));
  }

  #park(memory: Memory, error: FnwireError | undefined): Move {
    const now = error === undefined ? "" : ` (${error.message})`;
    return {
      do: "park",
      memory,
      error: parkedError({
        message: `${this.provider} durable: the function may have run, and nobody can tell: find out, and give the memory to settle${now}`,
        layer: error?.layer ?? "caller",
        provider: this.provider,
        operation: "durable",
        fn: this.ref,
        executionId: memory.run?.id,
        attempts: error?.attempts,
        cause: error?.cause,
        reason: error instanceof AmbiguousOutcomeError ? error.reason : (error?.code ?? "EXECUTION_LOST"),
        memory,
      }),
    };
  }

  async #load(store: MemoryStore): Promise<unknown> {
    try {
      return await store.load();
    } catch (error) {
      throw this.#storeFailure("unreadable", "the job's memory could not be read", error, "maybe");
    }
  }

  /** Whether it is kept: `false` when another worker was first. */
  async #save(
    store: MemoryStore,
    next: Memory,
    previous: Memory | undefined,
    executed: "no" | "maybe",
  ): Promise<boolean> {
    try {
      return (await store.save(next, previous)) !== false;
    } catch (error) {
      throw this.#storeFailure("unwritable", "the job's memory could not be written", error, executed);
    }
  }

  #storeFailure(
    problem: "unreadable" | "unwritable",
    what: string,
    error: unknown,
    executed: "no" | "maybe",
  ): MemoryError {
    const cause = scrubCause(this.#invoker.client.redactor, error);
    const why = cause === undefined ? "" : `: ${cause.message}`;
    return memoryError({
      problem,
      message: `${what}${why}`,
      provider: this.provider,
      fn: this.ref,
      executed,
      cause,
    });
  }

  get #where(): { provider: string; operation: string } {
    return { provider: this.provider, operation: "durable" };
  }

  #checked<T>(check: Check<T>, given: T): T {
    const { flaw, options } = readOnce(check, given);
    if (flaw !== undefined) throw inputError(flaw, this.#where);
    return options;
  }
}
