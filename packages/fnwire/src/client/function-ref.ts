import { type Check, elsewhere, object } from "@fnwire/runtime/options";
import type { OngoingCall } from "../context/ongoing-call.js";
import { inputError, unsupportedError } from "../errors/caller-error.js";
import { FnwireError } from "../errors/errors.js";
import { aboutFunction, aboutRun } from "../errors/failure.js";
import type { AmbiguityRule, CallOptions } from "../model/call-options.js";
import { type ExecutionState, type ExecutionStatus, isFinal, statusOf } from "../model/execution-state.js";
import type { Invocation } from "../model/methods.js";
import type { Can, Service } from "../model/service.js";
import { callChecks } from "../options/call-options.js";
import { refuseFlaws, refuseRequestFlaws } from "../options/check.js";
import { Execution } from "./execution.js";
import type { Handle, Started } from "./handle.js";
import { chooseKeys, showKey } from "./idempotency-key.js";
import type { AnyInvokeOptions, InvokeOptions } from "./invoke-options.js";
import type { Invoker } from "./invoker.js";
import type { Counts } from "./map/map-context.js";
import type { AnyMapOptions } from "./map/map-options.js";
import { createMapRun } from "./map/map-run.js";
import type { MapOptions, MapRun } from "./map/types.js";
import { type ExecutionResult, settle } from "./result.js";

/** One function of one provider, typed by what it takes and gives. Types are the caller's word: nothing checks them. */
export type FunctionRef<P extends Service, I, R> = {
  readonly provider: P["id"];
  readonly ref: string;
  /**
   * Runs the function and waits for its output. Rejects with `FunctionFailedError` when the function failed,
   * `AmbiguousOutcomeError` when it may have run, another `FnwireError` otherwise, or with the signal's reason.
   */
  invoke(input: I, options?: InvokeOptions<P>): Promise<ExecutionResult<P, R>>;
  /** Starts the function and returns at once with a handle to the run, or a receipt where the provider gives no id. */
  start(input: I, options?: InvokeOptions<P>): Promise<Started<P, R>>;
  /**
   * Invokes the function for each input and gives one outcome for each; one input's failure ends nothing. Sends nothing
   * before it is iterated, and takes no more inputs than it has room for.
   */
  map<T extends I>(inputs: Iterable<T> | AsyncIterable<T>, options?: MapOptions<P, T>): MapRun<P, T, R>;
} & (Can<P, "handle"> extends true
  ? Can<P, "dedupe"> extends "key" | "reconcile"
    ? WithFind<P, R>
    : unknown
  : unknown);

type WithFind<P extends Service, R> = {
  /**
   * What an earlier call with this key came to, of this process or another; sends nothing that runs a function. `undefined`: the
   * service knows no run of such a call now. A service that enforces keys knows a run from the moment it was asked for; one that
   * only shows marks shows a synchronous run when it has ended, and only if the call left its mark (an `idempotencyKey`, or
   * `"reconcile"`). Which it is says `capabilities`, under `dedupe`.
   */
  find(key: string, options?: FindOptions<P>): Promise<Found<P, R> | undefined>;
};

/** Options of `find`. */
export type FindOptions<P extends Service> = CallOptions & {
  /** As it was given to the call: where functions are called by path, that is part of what is searched for. */
  request?: P["request"] | undefined;
};

/** A run that was found: a handle to it, and what the search showed of it. */
export type Found<P extends Service, R = unknown> = Handle<P, R> & ExecutionStatus;

type AnyFindOptions = CallOptions & { readonly request?: unknown };

const findCheck: Check<AnyFindOptions> = /* @__PURE__ */ object<AnyFindOptions>({
  ...callChecks,
  request: /* @__PURE__ */ elsewhere(),
});

/** What `FunctionRef` is made of, whatever the provider. */
export class BoundFunction {
  static readonly name = "FunctionRef";
  readonly provider: string;
  readonly ref: string;
  readonly #invoker: Invoker;
  readonly #rule: AmbiguityRule;

  constructor(invoker: Invoker, rule: AmbiguityRule, ref: string) {
    this.provider = invoker.provider.id;
    this.ref = ref;
    this.#invoker = invoker;
    this.#rule = rule;
  }

  /** What a function speaks through; `undefined` for what is no function of a client. */
  static invokerOf(fn: unknown): Invoker | undefined {
    return typeof fn === "object" && fn !== null && #invoker in fn ? fn.#invoker : undefined;
  }

  async invoke(input: unknown, options?: AnyInvokeOptions): Promise<ExecutionResult<Service, unknown>> {
    const { call, invocation } = this.#prepare("invoke", input, options);
    return this.#settled(call, invocation, () => this.#invoker.invoke(call, invocation));
  }

  #settled(
    call: OngoingCall,
    invocation: Invocation,
    work: () => Promise<ExecutionState>,
  ): Promise<ExecutionResult<Service, unknown>> {
    const { client } = this.#invoker;
    return this.#invoker.run(call, async () => {
      const snapshot = await work();
      call.setRun(snapshot.id);
      const { attempts } = call;
      const { state, id, executed } = snapshot;
      const handle =
        state === "succeeded" || id === undefined ? undefined : this.#invoker.handle(call, invocation, id, executed);
      return settle({ client, provider: this.provider, operation: "invoke", fn: this.ref, attempts, snapshot, handle });
    });
  }

  map(
    inputs: Iterable<unknown> | AsyncIterable<unknown>,
    given: AnyMapOptions = {},
  ): AsyncIterable<unknown> & { readonly counts: Counts } {
    const { id, requestCheck } = this.#invoker.provider;
    const where = { provider: id, operation: "map" };
    const options = this.#named(() => {
      const checked = refuseFlaws(this.#invoker.mapCheck, given, where);
      return { ...checked, request: refuseRequestFlaws(requestCheck, checked.request, where) };
    });
    return createMapRun({
      invoker: this.#invoker,
      fn: this.ref,
      rule: this.#rule,
      inputs,
      options,
      invoke: (input, own) => this.invoke(input, own),
      recover: async (input, own) => {
        const { call, invocation } = this.#prepare("invoke", input, own);
        return this.#settled(call, invocation, () => this.#invoker.recover(call, invocation));
      },
      fetch: (key, own) => this.#fetch(key, own),
    });
  }

  /** The result of a call that is known to have ended; `undefined` when the service does not have it any more. */
  async #fetch(key: string, options: AnyInvokeOptions): Promise<ExecutionResult<Service, unknown> | undefined> {
    const { call, invocation } = this.#prepare("find", undefined, { ...options, idempotencyKey: key });
    const invoker = this.#invoker;
    return invoker.run(call, async () => {
      const snapshot = await invoker.provider.find?.(call, { ...invocation, key }, "another process");
      if (snapshot === undefined || !isFinal(snapshot.state)) return undefined;
      return settle({
        client: invoker.client,
        provider: this.provider,
        operation: "map",
        fn: this.ref,
        attempts: call.attempts,
        snapshot,
      });
    });
  }

  async find(key: string, options?: AnyFindOptions): Promise<unknown> {
    const invoker = this.#invoker;
    const { provider } = invoker;
    const { call, invocation } = this.#prepareFind(key, options);
    return invoker.run(call, async () => {
      const snapshot = await provider.find?.(call, { ...invocation, key }, "another process");
      if (snapshot === undefined) return undefined;
      const ref = { fn: this.ref, id: snapshot.id, startedAt: call.startedAt };
      return Object.assign(new Execution(invoker, ref, key, snapshot.executed), statusOf(snapshot));
    });
  }

  /** What a search is refused with says nothing of the run that is searched for. */
  #prepareFind(key: string, options: AnyFindOptions | undefined): { call: OngoingCall; invocation: Invocation } {
    const { provider } = this.#invoker;
    const where = { provider: provider.id, operation: "find" };
    try {
      if (provider.find === undefined) {
        throw unsupportedError("this service cannot tell what became of a call: it knows no keys", where);
      }
      if (typeof key !== "string") throw inputError("find needs the idempotencyKey of the call", where);
      const own = refuseFlaws(findCheck, options ?? {}, where);
      return this.#prepare("find", undefined, { ...own, idempotencyKey: key });
    } catch (error) {
      if (!FnwireError.is(error) || error === reasonOf(options)) throw error;
      throw aboutRun(error, { known: { executed: "maybe" }, operation: "find", fn: this.ref });
    }
  }

  async start(input: unknown, options?: AnyInvokeOptions): Promise<unknown> {
    const invoker = this.#invoker;
    const { call, invocation } = this.#prepare("start", input, options);
    return invoker.run(call, async () => {
      const { ref, key } = await invoker.start(call, invocation);
      if (ref !== undefined) return new Execution(invoker, ref, key, "maybe");
      return {
        provider: this.provider,
        fn: this.ref,
        acceptedAt: new Date(invoker.client.clock.now()),
        tracked: false,
      };
    });
  }

  /**
   * An attempt that may last as long as its call leaves a twentieth of it: to search for one that was lost, or to send one again
   * that never left. Short calls have nothing to spare.
   */
  #attemptMs(options: AnyInvokeOptions | undefined, rule: AmbiguityRule): number {
    const { client, provider } = this.#invoker;
    if (Number.isFinite(provider.invokeAttemptMs)) return provider.invokeAttemptMs;
    const timeoutMs = options?.timeoutMs ?? client.timeoutMs;
    if (rule !== "reconcile" && timeoutMs <= shortCallMs) return timeoutMs;
    return timeoutMs - Math.min(timeoutMs / 20, maxSpareMs);
  }

  /** Does what may refuse a call before it begins. */
  #named<T>(work: () => T, options?: AnyInvokeOptions): T {
    try {
      return work();
    } catch (error) {
      // The caller's own error, wherever it is from.
      if (!FnwireError.is(error) || error === reasonOf(options)) throw error;
      throw aboutFunction(error, this.ref);
    }
  }

  #prepare(
    operation: "invoke" | "start" | "find",
    input: unknown,
    options: AnyInvokeOptions | undefined,
  ): { call: OngoingCall; invocation: Invocation } {
    return this.#named(() => this.#begin(operation, input, options), options);
  }

  #begin(
    operation: "invoke" | "start" | "find",
    input: unknown,
    given: AnyInvokeOptions | undefined,
  ): { call: OngoingCall; invocation: Invocation } {
    const { provider } = this.#invoker;
    const where = { provider: provider.id, operation };
    const options = given === undefined ? undefined : refuseFlaws(this.#invoker.invokeCheck, given, where);
    const request = refuseRequestFlaws(provider.requestCheck, options?.request, where);
    const rule = options?.onAmbiguous ?? this.#rule;
    const embed = options?.embedKey;
    const { key, serviceKey } = chooseKeys({
      provider,
      operation,
      rule,
      given: options?.idempotencyKey,
      embeds: embed !== undefined,
    });
    const shown =
      embed === undefined || key === undefined
        ? undefined
        : showKey({ client: this.#invoker.client, operation, embed, key, input });
    const call = this.#invoker.begin({
      operation,
      fn: this.ref,
      caller: options,
      attemptTimeoutMs: operation === "invoke" ? this.#attemptMs(options, rule) : startAttemptMs,
      onAmbiguous: rule,
      idempotencyKey: key,
      // A search that fails says nothing of the run that is searched for.
      known: operation === "find" ? { executed: "maybe" } : undefined,
    });
    const { functionHeaders } = call;
    return {
      call,
      invocation: {
        fn: this.ref,
        input: shown !== undefined && "input" in shown ? shown.input : input,
        key: serviceKey,
        isKeyGiven: options?.idempotencyKey !== undefined,
        headers: functionHeaders === undefined ? shown?.headers : { ...shown?.headers, ...functionHeaders },
        request: request ?? {},
      },
    };
  }
}

/** What the caller aborted with; options whose getters fail have none. */
function reasonOf(options: CallOptions | undefined): unknown {
  try {
    return options?.signal?.reason;
  } catch {
    return undefined;
  }
}

/** What an attempt leaves of its call at most. Milliseconds. */
const maxSpareMs = 15_000;
const shortCallMs = 40_000;
/** Starting is one small exchange, whatever the function does afterwards. */
const startAttemptMs = 10_000;
