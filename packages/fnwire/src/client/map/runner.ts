import { throwIfAborted } from "@fnwire/runtime";
import { sleep } from "../../context/abort.js";
import { inputError } from "../../errors/caller-error.js";
import { type AmbiguousOutcomeError, FnwireError } from "../../errors/errors.js";
import { scrubCause } from "../../errors/failure.js";
import { JournalError, journalError } from "../../errors/journal-error.js";
import { forgottenOutcome, leftOpen, notBegun } from "../../errors/map-error.js";
import { toRetryDirective } from "../../errors/retry-directive.js";
import type { AmbiguityRule } from "../../model/call-options.js";
import type { JournalOutcome } from "../../model/journal.js";
import type { AttemptRecord } from "../../model/outcome.js";
import { serialize } from "../../model/serialized-handle.js";
import { resolveRetryPolicy } from "../../options/retry-policy.js";
import { backoffMs } from "../../retry/backoff.js";
import { AdaptiveLimit, type Ended, mostUnderWay } from "../adaptive-limit.js";
import { isMarked } from "../idempotency-key.js";
import type { AnyInvokeOptions } from "../invoke-options.js";
import { randomUuid } from "../uuid.js";
import { callKeyFrom, digestOf } from "./digests.js";
import { checkKey, JournalView, type Remembered } from "./journal-view.js";
import { packError, packResult, unpackError, unpackResult } from "./kept.js";
import type { AnySettled, MapContext } from "./map-context.js";
import { RateLimit } from "./rate-limit.js";
import { Wakeup } from "./wakeup.js";

/** An input to be dealt with. */
type Item = {
  readonly index: number;
  readonly input: unknown;
  /** Its name in the journal. */
  readonly key: string;
  /** What stands for it there when it has no name of its own. */
  readonly digest: string | undefined;
  /** An earlier run began it and left it open, so it may have run whatever becomes of it now. */
  readonly open?: { readonly callKey: string | undefined };
};

/** An input that ended in an earlier run, whose consumer may not know its outcome. */
type Unacknowledged = Extract<Remembered, { readonly kind: "unacknowledged" }>;

/** An outcome that waits for the consumer. */
type Ready = {
  readonly settled: AnySettled | typeof skipped;
  /** What is recorded in the journal once the consumer has dealt with it. */
  readonly note: { readonly key: string; readonly state: JournalOutcome } | undefined;
};

/** Stands for an input that an earlier run settled, where the order matters. */
const skipped = Symbol("skipped");

/** Inputs that are dealt with in one turn of the event loop when none of them has to be waited for. */
const turnEvery = 1_000;
/** A source may take this long to close what it opened. Milliseconds. */
const sourceCloseMs = 1_000;

/**
 * Invokes a function for each input, lazily: an input is taken only when there is room for its invocation and for its
 * outcome, so neither an endless input nor a slow consumer fills memory. One input's failure is that input's outcome.
 */
export class MapRunner {
  readonly #map: MapContext;
  readonly #concurrency: number;
  readonly #room: number;
  readonly #limit: AdaptiveLimit | undefined;
  readonly #rate: RateLimit | undefined;
  /** Nothing more is begun. */
  readonly #stop = new AbortController();
  /** What is under way is let go of. */
  readonly #abort = new AbortController();
  /** Outcomes that wait for the consumer, by index. */
  readonly #ready = new Map<number, Ready>();
  readonly #wakeup = new Wakeup();
  readonly #notifyOutlet: () => void;
  readonly #source: AsyncIterator<unknown> | Iterator<unknown>;
  readonly #isAsync: boolean;
  readonly #onAbort: () => void;
  /** Given to the consumer, who has not come back yet. */
  #given: NonNullable<Ready["note"]>[] = [];
  /** Acknowledgments on their way into the journal. */
  readonly #notes = new Set<Promise<void>>();
  #view: JournalView | undefined;
  readonly #underWay = new Set<number>();
  /** Index of the input that is given next, where the order matters. */
  #turn = 0;
  #errors = 0;
  /** No more inputs will come. */
  #fed = false;
  /** The next input is being waited for: nobody knows for how long. */
  #taking = false;
  #broken: { readonly error: unknown } | undefined;
  #ending: Promise<void> | undefined;
  #over = false;

  /** What errors are said of; made once, for names are checked a million times. */
  readonly #where: { readonly provider: string; readonly operation: "map"; readonly fn: string };

  constructor(map: MapContext, changed: () => void) {
    const { options, invoker, fn } = map;
    this.#map = map;
    this.#where = { provider: invoker.provider.id, operation: "map", fn };
    this.#notifyOutlet = changed;
    const { concurrency = 16 } = options;
    this.#concurrency = concurrency === "auto" ? mostUnderWay : concurrency;
    if (concurrency === "auto") {
      const limit = new AdaptiveLimit(invoker.client.clock);
      this.#limit = limit;
      this.#stop.signal.addEventListener("abort", () => limit.stop(), { once: true });
    }
    this.#room = this.#concurrency + (options.prefetch ?? this.#concurrency);
    const { rate, signal } = options;
    if (rate !== undefined) {
      this.#rate = new RateLimit({ clock: invoker.client.clock, count: rate.count, perMs: rate.perMs });
    }
    throwIfAborted(signal);
    this.#onAbort = () => {
      this.#stop.abort();
      this.#abort.abort(signal?.reason);
      this.#end();
      this.#changed();
    };
    this.#isAsync = Symbol.asyncIterator in map.inputs;
    this.#source = iteratorOf(map.inputs);
    if (signal) invoker.client.signals.add(signal, this.#onAbort);
    // Never rejects: what goes wrong is reported at the end.
    void this.#feed();
  }

  /** The next outcome, `"end"`, or `undefined` when there is none yet. Throws what the run ends with. */
  take(): { readonly item: AnySettled } | "end" | undefined {
    const { signal } = this.#map.options;
    if (signal?.aborted) {
      if (!this.#over) return undefined;
      throw signal.reason;
    }
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#wakeup.notify();
      if (next.settled === skipped) continue;
      if (next.note !== undefined) this.#given.push(next.note);
      return { item: next.settled };
    }
    if (!this.#fed || this.#underWay.size > 0) return undefined;
    if (!this.#over) {
      this.#end();
      return undefined;
    }
    if (this.#broken !== undefined) throw this.#broken.error;
    return "end";
  }

  /** The consumer has come back: what was given is dealt with. */
  acknowledge(): void {
    const given = this.#given;
    if (given.length === 0) return;
    this.#given = [];
    const { journal } = this.#map.options;
    for (const note of given) {
      // Not waited for: one that is lost in a crash costs no more than that its outcome is given again.
      const noting = this.#write(() => journal?.acknowledge?.(note)).catch((error: unknown) => this.#fail(error));
      this.#notes.add(noting);
      void noting.finally(() => this.#notes.delete(noting));
    }
  }

  /** The consumer wants no more. Resolves when what is under way is over, as far as that is waited for. */
  leave(wasWaiting: boolean): Promise<void> | undefined {
    const { onBreak, journal } = this.#map.options;
    if (onBreak === "abort") this.#abort.abort(new DOMException("the loop over map was left", "AbortError"));
    const ended = this.#end().then(() => {
      // What the run was broken by was to be reported by a `next()` that nobody calls any more.
      if (this.#closeFailure !== undefined) throw this.#closeFailure.error;
    });
    const isWaitedFor = onBreak === "abort" || journal !== undefined || !wasWaiting;
    if (isWaitedFor) return ended;
    ended.catch(() => undefined);
    return undefined;
  }

  #closeFailure: { readonly error: unknown } | undefined;

  /** Begins nothing more, waits for what is under way, and closes source and journal. Never rejects. */
  #end(): Promise<void> {
    this.#stop.abort();
    this.#ending ??= this.#wind();
    this.#wakeup.notify();
    return this.#ending;
  }

  async #wind(): Promise<void> {
    const { options, invoker } = this.#map;
    // A source that has nothing to give may never have: it is asked to close, and not waited for.
    while (this.#underWay.size > 0 || !(this.#fed || this.#taking)) await this.#wakeup.wait();
    if (!this.#fed) void close(this.#source);
    if (options.signal) invoker.client.signals.remove(options.signal, this.#onAbort);
    await Promise.all(this.#notes);
    try {
      await this.#write(() => options.journal?.close?.());
    } catch (error) {
      this.#closeFailure = { error: this.#ofRun(error) };
      this.#fail(error);
    }
    this.#over = true;
    this.#changed();
  }

  #changed(): void {
    this.#wakeup.notify();
    this.#notifyOutlet();
  }

  get #stopping(): boolean {
    return this.#stop.signal.aborted;
  }

  /** Takes inputs one by one while there is room. Never rejects. */
  async #feed(): Promise<void> {
    try {
      await this.#load();
      for (let index = 0; ; index += 1) {
        // Before the next input is taken, not after: an input that is taken is one that can be begun.
        while (!this.#stopping && !this.#hasRoom()) await this.#wakeup.wait();
        if (this.#stopping) break;
        this.#taking = true;
        const given = this.#source.next();
        // Not waited for where nothing is to be waited for: a place that is free is filled before the consumer goes on.
        const { done, value } = this.#isAsync ? await given : (given as IteratorResult<unknown>);
        this.#taking = false;
        if (this.#stopping) break;
        if (done) {
          this.#view?.checkEnd();
          break;
        }
        const admitted = this.#admit(value, index);
        if (admitted !== undefined) await admitted;
        // A long row of inputs that an earlier run settled must not keep the process from everything else.
        else if (index % turnEvery === turnEvery - 1) await this.#pause(0);
      }
    } catch (error) {
      this.#taking = false;
      this.#fail(error);
    }
    if (this.#stopping) await this.#closeSource();
    this.#fed = true;
    this.#changed();
  }

  #pause(delayMs: number, signal?: AbortSignal): Promise<void> {
    const { clock, signals } = this.#map.invoker.client;
    return sleep({ clock, delayMs, signal, signals }).catch(() => undefined);
  }

  async #load(): Promise<void> {
    const { options, invoker, fn } = this.#map;
    if (options.journal === undefined) return;
    const { endpoint = invoker.client.origin, project } = invoker.client;
    const keys = options.keyOf === undefined ? "index" : "named";
    try {
      this.#view = await JournalView.load(options.journal, {
        provider: invoker.provider.id,
        fn,
        endpoint,
        project,
        keys,
      });
    } catch (error) {
      throw this.#journalFailure("unreadable", error);
    }
  }

  #hasRoom(): boolean {
    return this.#underWay.size < this.#concurrency && this.#underWay.size + this.#ready.size < this.#room;
  }

  /** Begins one input, or settles it without being begun. */
  #admit(input: unknown, index: number): Promise<void> | undefined {
    const { options, counts } = this.#map;
    const key = this.#nameOf(input, index);
    const isIndexed = this.#view !== undefined && options.keyOf === undefined;
    const digest = isIndexed ? digestOf(input) : undefined;
    const known = this.#view?.recall(key, digest) ?? { kind: "new" };
    if (known.kind === "settled") {
      counts.skipped += 1;
      this.#give(index, skipped);
      return undefined;
    }
    const item: Item = { index, input, key, digest, ...(known.kind === "open" ? { open: known } : undefined) };
    if (known.kind === "unacknowledged") {
      this.#replay(item, known);
      return undefined;
    }
    const mayBegin =
      item.open === undefined || this.#rule === "retry" || this.#canAsk(item.open.callKey ?? this.#derived(item));
    if (!mayBegin) {
      this.#give(index, this.#leaveOpen(item));
      return undefined;
    }
    if (this.#rate === undefined) {
      this.#begin(item);
      return undefined;
    }
    return this.#permitted(this.#rate).then(() => this.#begin(item));
  }

  #begin(item: Item): void {
    // Never rejects: what goes wrong is the outcome of the input, or reported at the end.
    if (!this.#stopping) void this.#during(item.index, () => this.#run(item));
    else this.#give(item.index, this.#notStarted(item));
  }

  #nameOf(input: unknown, index: number): string {
    const { keyOf } = this.#map.options;
    if (keyOf === undefined) return String(index);
    let key: unknown;
    try {
      // Safe: keyOf is typed by the inputs at the facade's surface.
      key = keyOf(input as never, index);
    } catch (error) {
      const { client } = this.#map.invoker;
      throw inputError("keyOf failed", this.#where, scrubCause(client.redactor, error));
    }
    return checkKey(key, this.#where);
  }

  /** Counts as under way until it is finished. Never rejects. */
  async #during(index: number, work: () => Promise<void>): Promise<void> {
    this.#underWay.add(index);
    try {
      await work();
    } catch (error) {
      this.#fail(error);
    }
    if (this.#underWay.delete(index)) this.#changed();
  }

  /** Gives the outcome of an input that was under way: its place is free from the same moment on. */
  #finish(index: number, settled: AnySettled, note?: Ready["note"]): void {
    this.#underWay.delete(index);
    this.#give(index, settled, note);
  }

  get #rule(): AmbiguityRule {
    return this.#map.options.onAmbiguous ?? this.#map.rule;
  }

  #canAsk(callKey: string | undefined): boolean {
    return callKey !== undefined && this.#rule === "reconcile";
  }

  /** Waits for the rate, or until nothing more is to be begun. */
  async #permitted(rate: RateLimit): Promise<void> {
    const { signal } = this.#stop;
    for (let waitMs = rate.waitMs(); waitMs > 0 && !signal.aborted; waitMs = rate.waitMs()) {
      await this.#pause(waitMs, signal);
    }
    if (!signal.aborted) rate.start();
  }

  /** One input from its intent on record to its outcome on record. */
  async #run(item: Item): Promise<void> {
    const { journal } = this.#map.options;
    const { index, key, digest } = item;
    const callKey = this.#callKey(item);
    // Only where there is a limit: a place that is free is filled before the consumer goes on.
    const ended = this.#limit === undefined ? undefined : await this.#limit.enter();
    if (journal !== undefined) {
      const input = digest === undefined ? undefined : { input: digest };
      await this.#write(() => journal.intent({ index, key, callKey, ...input }));
    }
    const settled = this.#stopping ? this.#notStarted(item) : await this.#invoke(item, callKey, ended);
    if (settled === undefined) return;
    const state = journalState(settled);
    let isOnRecord = false;
    if (journal !== undefined) {
      try {
        const isKeptThere = callKey !== undefined && this.#servicesKeep;
        await this.#write(() => journal.outcome({ key, state, ...keptOf(settled, isKeptThere) }));
        isOnRecord = true;
      } catch (error) {
        this.#fail(error);
      }
    }
    // Given all the same when it could not be put on record: what is in hand is not to be lost.
    this.#finish(index, settled, isOnRecord && isAnEnd(state) ? { key, state } : undefined);
  }

  /** Gives an outcome that an earlier run has on record. Sends nothing that runs a function. */
  #replay(item: Item, known: Unacknowledged): void {
    const { counts, invoker } = this.#map;
    const { index, input, key } = item;
    const { state, kept } = known;
    const give = (settled: AnySettled) => {
      counts.replayed += 1;
      this.#finish(index, settled, { key, state });
    };
    if (state !== "ok") {
      const error = (kept === undefined ? undefined : unpackError(kept)) ?? this.#forgotten(state, known);
      give({ index, input, state: state === "failed" ? "failed" : "output-lost", error });
      return;
    }
    const result = kept === undefined ? undefined : unpackResult(invoker.provider.id, kept);
    const callKey = known.callKey ?? this.#derived(item);
    if (result !== undefined) give({ index, input, state: "ok", result });
    else if (callKey === undefined || !this.#servicesKeep)
      give({ index, input, state: "output-lost", error: this.#forgotten("ok", known) });
    else void this.#during(index, () => this.#fetch(item, known, callKey, give));
  }

  /** Asks the service for an output that it keeps. */
  async #fetch(item: Item, known: Unacknowledged, callKey: string, give: (settled: AnySettled) => void): Promise<void> {
    const { index, input } = item;
    const { timeoutMs, retry } = this.#map.options;
    const { signal, end } = this.#ownSignal();
    try {
      const result = await this.#map.fetch(callKey, { timeoutMs, retry, signal });
      if (result !== undefined) give({ index, input, state: "ok", result });
      else
        give({
          index,
          input,
          state: "output-lost",
          error: this.#forgotten("ok", { ...known, run: known.run ?? callKey }),
        });
    } catch (error) {
      if (!FnwireError.is(error)) {
        if (!this.#abort.signal.aborted) throw error;
        return;
      }
      // It may be had another time: nothing is noted, so a later run asks again.
      this.#map.counts.replayed += 1;
      const run = known.run ?? callKey;
      this.#finish(index, {
        index,
        input,
        state: "output-lost",
        error: this.#forgotten("ok", { ...known, run }, error),
      });
    } finally {
      end();
    }
  }

  /** Whether the service keeps what a call with a key came to, its output included. */
  get #servicesKeep(): boolean {
    const { can, find } = this.#map.invoker.provider;
    return can.dedupe === "key" && can.result === "full" && find !== undefined;
  }

  /** Names the call: like an earlier run's, where that tells what became of it or makes sending again harmless. */
  #callKey(item: Item): string | undefined {
    const { provider } = this.#map.invoker;
    const { open } = item;
    const isKept = this.#rule === "reconcile" || provider.can.dedupe === "key";
    if (open?.callKey !== undefined && isKept) return open.callKey;
    const derived = this.#derived(item);
    return derived ?? (isMarked(provider, this.#rule) ? randomUuid() : undefined);
  }

  /** The key that every process makes of the journal's id and the input's name. */
  #derived({ key }: Pick<Item, "key">): string | undefined {
    const { invoker, options } = this.#map;
    const id = options.journal?.id;
    const isOfUse = isMarked(invoker.provider, this.#rule) || options.embedKey !== undefined;
    return id === undefined || !isOfUse ? undefined : callKeyFrom(id, key);
  }

  /** Waits for something that the journal does. Its failures are this package's. */
  async #write(work: () => Promise<void> | undefined): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw this.#journalFailure("unwritable", error);
    }
  }

  #journalFailure(problem: "unreadable" | "unwritable", error: unknown): unknown {
    if (FnwireError.is(error)) return error;
    const cause = scrubCause(this.#map.invoker.client.redactor, error);
    const what = problem === "unreadable" ? "the journal could not be read" : "the journal could not be written";
    return journalError({ problem, message: `${what}: ${cause.message}`, cause });
  }

  /** The outcome of one call; `undefined` when it was aborted: nobody waits for an outcome any more. */
  async #invoke(item: Item, callKey: string | undefined, ended: Ended | undefined): Promise<AnySettled | undefined> {
    const { counts, invoker, invoke, recover, options } = this.#map;
    const { index, input, open } = item;
    const { timeoutMs, attemptTimeoutMs, retry, embedKey, onAmbiguous, request } = options;
    // A call that waits for its own retry would keep a place that another machine could use.
    const policy = ended === undefined || this.#rule === "retry" ? retry : false;
    const { signal, end } = this.#ownSignal();
    const own = { timeoutMs, attemptTimeoutMs, retry: policy, embedKey, onAmbiguous, request, signal };
    const callOptions: AnyInvokeOptions = callKey === undefined ? own : { ...own, idempotencyKey: callKey };
    // A key that the service enforces makes sending again harmless; a mark can only be looked for.
    const isAsked = open !== undefined && this.#rule === "reconcile" && invoker.provider.can.dedupe !== "key";
    counts.launched += 1;
    try {
      const send = () => (isAsked ? recover : invoke)(input, callOptions);
      const result = await (ended === undefined ? send() : this.#paced(ended, send));
      counts.ok += 1;
      return { index, input, state: "ok", result };
    } catch (thrown) {
      const isOutcome = FnwireError.is(thrown);
      // A refusal of this call does not deny what an earlier run's may have done.
      const error = isOutcome && open !== undefined && thrown.executed === "no" ? this.#leftOpen(thrown) : thrown;
      const state = stateOf(error);
      counts[state === "output-lost" ? "outputLost" : state] += 1;
      this.#errors += 1;
      if (options.stopAfterErrors !== undefined && this.#errors >= options.stopAfterErrors) this.#stop.abort();
      if (FnwireError.is(error)) return { index, input, state, error };
      // Broken in a way that is not the input's.
      if (!this.#abort.signal.aborted) throw error;
      return undefined;
    } finally {
      end();
    }
  }

  /** A signal for one call, for transports may listen to it: many listeners on one that all share would be taken for a leak. */
  #ownSignal(): { readonly signal: AbortSignal; readonly end: () => void } {
    const controller = new AbortController();
    const { signal: shared } = this.#abort;
    const onAbort = (): void => controller.abort(shared.reason);
    const { signals } = this.#map.invoker.client;
    if (shared.aborted) onAbort();
    else signals.add(shared, onAbort);
    return { signal: controller.signal, end: () => signals.remove(shared, onAbort) };
  }

  /**
   * Sends, and sends again when the service was too busy: that is no outcome of an input. After any other failure that is safe to
   * repeat, as the client's retries would, but without keeping a place while it waits.
   */
  async #paced<T extends { readonly attempts: readonly AttemptRecord[] }>(
    first: Ended | undefined,
    send: () => Promise<T>,
  ): Promise<T> {
    const { invoker, options } = this.#map;
    const { clock, policy: base, budget, signals } = invoker.client;
    const policy = resolveRetryPolicy(options.retry, base);
    let failures = 0;
    for (let ended = first; ; ) {
      let throttled: { readonly afterMs?: number | undefined } | undefined;
      let delayMs = 0;
      let refusal: unknown;
      try {
        const result = await send();
        if (isThrottled(result.attempts)) throttled = {};
        return result;
      } catch (error) {
        const { action, busy } = toRetryDirective(error);
        const hintMs = FnwireError.is(error) ? error.retryAfterMs : undefined;
        if (FnwireError.is(error) && (busy || isThrottled(error.attempts))) throttled = { afterMs: hintMs };
        if (ended === undefined || action !== "retry") throw error;
        if (!busy) {
          failures += 1;
          if (failures >= policy.attempts || (hintMs ?? 0) > policy.maxRetryAfterMs) throw error;
          if (budget?.take("transient") === false) throw error;
          const retries = failures - 1;
          delayMs = backoffMs({ policy, retries, throttled: false, hintMs, isHintHidden: false, clock });
        }
        refusal = error;
      } finally {
        ended?.(throttled);
      }
      if (delayMs > 0) await sleep({ clock, delayMs, signal: this.#abort.signal, signals });
      ended = await this.#limit?.enter();
      if (ended === undefined) throw refusal;
    }
  }

  #give(index: number, settled: AnySettled | typeof skipped, note?: Ready["note"]): void {
    // The position of an input that an earlier run settled matters only where the order does.
    if (settled === skipped && this.#map.options.order !== "input") return;
    this.#ready.set(index, { settled, note });
    this.#changed();
  }

  #next(): Ready | undefined {
    const index = this.#map.options.order === "input" ? this.#turn : first(this.#ready.keys());
    const ready = index === undefined ? undefined : this.#ready.get(index);
    if (ready === undefined || index === undefined) return undefined;
    this.#ready.delete(index);
    this.#turn += 1;
    return ready;
  }

  /** Something that no single input can be blamed for: begin nothing more, and report it to the consumer at the end. */
  #fail(error: unknown): void {
    this.#broken ??= { error: this.#ofRun(error) };
    this.#stop.abort();
    this.#wakeup.notify();
  }

  #ofRun(error: unknown): unknown {
    const { counts, fn } = this.#map;
    return error instanceof JournalError ? error.ofRun(fn, counts.launched > 0) : error;
  }

  /** Lets the source close what it opened, and waits for it a while. */
  async #closeSource(): Promise<void> {
    const enough = new AbortController();
    await Promise.race([close(this.#source), this.#pause(sourceCloseMs, enough.signal)]);
    enough.abort();
  }

  /** The error of an input that an earlier run saw end, when nothing more of it is to be had. */
  #forgotten(state: JournalOutcome, { run }: { readonly run?: string | undefined }, cause?: FnwireError): FnwireError {
    const { invoker, fn } = this.#map;
    const { id: provider } = invoker.provider;
    const ref = { fn, id: run ?? "", startedAt: invoker.client.clock.now() };
    const handle =
      state === "failed" || run === undefined || !invoker.provider.can.handle
        ? undefined
        : serialize({ provider, ref });
    return forgottenOutcome({ provider, fn, isLost: state !== "failed", handle, cause });
  }

  #leaveOpen({ index, input }: Pick<Item, "index" | "input">): AnySettled {
    this.#map.counts.leftOpen += 1;
    return { index, input, state: "ambiguous", error: this.#leftOpen() };
  }

  /** The error of an input that an earlier run began; `refusal` is what a call for it came to now. */
  #leftOpen(refusal?: FnwireError): AmbiguousOutcomeError {
    return leftOpen(this.#where, refusal);
  }

  #notStarted({ index, input, open }: Item): AnySettled {
    if (open !== undefined) return this.#leaveOpen({ index, input });
    this.#map.counts.notStarted += 1;
    return { index, input, state: "not-started", error: notBegun(this.#where) };
  }
}

function stateOf(error: unknown): "failed" | "ambiguous" | "output-lost" {
  if (!FnwireError.is(error) || error.executed === "maybe") return "ambiguous";
  return error.code === "OUTPUT_LOST" ? "output-lost" : "failed";
}

/** What the journal keeps of an outcome, so that a later run can give it. */
function keptOf({ state, result, error }: AnySettled, isKeptByService: boolean): { kept?: unknown; run?: string } {
  const packed =
    result !== undefined
      ? isKeptByService
        ? undefined
        : packResult(result)
      : error !== undefined && (state === "failed" || state === "output-lost")
        ? packError(error)
        : undefined;
  // For a handle to a run whose output is not available; one that the service keeps is asked for by the call's key.
  const run = isKeptByService ? undefined : result?.id;
  return {
    ...(packed === undefined ? undefined : { kept: packed.packed }),
    ...(run === undefined ? undefined : { run }),
  };
}

/** Whether an input with this outcome is over and done with once its consumer knows. */
function isAnEnd(state: JournalOutcome): boolean {
  return state === "ok" || state === "failed" || state === "output-lost";
}

/** What a later run may do with an input: what provably did not run is as good as not tried. One that was open never is that. */
function journalState({ state, error }: AnySettled): JournalOutcome {
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

function isThrottled(attempts: readonly AttemptRecord[]): boolean {
  return attempts.some(({ code }) => code === "RATE_LIMITED");
}
