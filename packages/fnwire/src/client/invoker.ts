import { throwIfAborted } from "@fnwire/runtime";
import { type Check, object } from "@fnwire/runtime/options";
import { sleep } from "../context/abort.js";
import { type ClientContext, emit } from "../context/client-context.js";
import { OngoingCall } from "../context/ongoing-call.js";
import { unsupportedError } from "../errors/caller-error.js";
import { AmbiguousOutcomeError, FnwireError } from "../errors/errors.js";
import { aboutRun, ofCall, translate } from "../errors/failure.js";
import { outputLost, runNotFound } from "../errors/run-error.js";
import type { CallOptions } from "../model/call-options.js";
import { type ExecutionState, isFinal, type KnownRun } from "../model/execution-state.js";
import type { Invocation } from "../model/methods.js";
import type { Certainty } from "../model/outcome.js";
import type { ProviderMethods } from "../model/provider-methods.js";
import { type RunRef, type SerializedHandle, serialize } from "../model/serialized-handle.js";
import { callCheck } from "../options/call-options.js";
import { refuseFlaws } from "../options/check.js";
import { isFatal, PollScheduler } from "../polling/scheduler.js";
import { Span } from "../polling/span.js";
import { waitForEnd } from "../polling/wait.js";
import { pause } from "../retry/pause.js";
import { addAttempts, noteUnderstood } from "../retry/retry-state.js";
import { type AnyInvokeOptions, invokeChecks } from "./invoke-options.js";
import { type AnyMapOptions, mapChecks } from "./map/map-options.js";

/** One poll, log, cancellation or deletion may take this long. */
const controlAttemptMs = 10_000;

/** What `start` came to: the id of the run, where the provider gives one. */
export type StartedRun = { readonly ref: RunRef | undefined; readonly key: string | undefined };

/** The uniform part of every client: a provider's methods on one side, calls with deadlines and evidence on the other. */
export class Invoker {
  readonly client: ClientContext;
  readonly provider: ProviderMethods;
  #scheduler: PollScheduler | undefined;
  #invokeCheck: Check<AnyInvokeOptions> | undefined;
  #mapCheck: Check<AnyMapOptions> | undefined;

  constructor(client: ClientContext, provider: ProviderMethods) {
    this.client = client;
    this.provider = provider;
  }

  /** Of `invoke` and `start`; made when the first call has options. */
  get invokeCheck(): Check<AnyInvokeOptions> {
    this.#invokeCheck ??= object(invokeChecks(this.provider));
    return this.#invokeCheck;
  }

  get mapCheck(): Check<AnyMapOptions> {
    this.#mapCheck ??= object(mapChecks(this.provider));
    return this.#mapCheck;
  }

  /** Made when the first run is waited for. */
  get scheduler(): PollScheduler {
    this.#scheduler ??= new PollScheduler(this.client, this.provider);
    return this.#scheduler;
  }

  /** Runs a function and waits for its end. */
  async invoke(call: OngoingCall, invocation: Invocation): Promise<ExecutionState> {
    const end = await this.#invoke(call, invocation);
    return end.id === undefined ? end : this.withLogs(call, this.#ref(call, invocation, end.id), end);
  }

  async #invoke(call: OngoingCall, invocation: Invocation): Promise<ExecutionState> {
    for (;;) {
      let lost: AmbiguousOutcomeError;
      try {
        const snapshot = await this.provider.invoke(call, invocation);
        noteUnderstood(call, snapshot.executed);
        const { id } = snapshot;
        if (id === undefined || (isFinal(snapshot.state) && !snapshot.provisional)) return snapshot;
        // The service let go of the run before its end.
        return await this.#recover(call, invocation, { ...snapshot, id });
      } catch (error) {
        if (!this.#canReconcile(call, invocation, error)) throw error;
        lost = error;
      }
      const found = await this.#find(call, invocation, "this call");
      if (found !== undefined) return this.#recover(call, invocation, found);
      await this.#sendAgain(call, lost);
    }
  }

  /** Starts a function without waiting for it. */
  async start(call: OngoingCall, invocation: Invocation): Promise<StartedRun> {
    for (;;) {
      let lost: AmbiguousOutcomeError;
      try {
        const id = await this.provider.start(call, invocation);
        return { ref: id === undefined ? undefined : this.#ref(call, invocation, id), key: invocation.key };
      } catch (error) {
        if (!this.#canReconcile(call, invocation, error)) throw error;
        lost = error;
      }
      const found = await this.#find(call, invocation, "this call");
      if (found !== undefined) return { ref: this.#ref(call, invocation, found.id), key: invocation.key };
      await this.#sendAgain(call, lost);
    }
  }

  /** Finds what an earlier call with the same key came to, and sends nothing that runs a function. */
  async recover(call: OngoingCall, invocation: Invocation): Promise<ExecutionState> {
    const found = await this.#find(call, invocation, "another process");
    if (found !== undefined) return this.#recover(call, invocation, found);
    throw runNotFound(call, invocation);
  }

  /** Adds the log of a run that failed, where it is kept apart. The failure is reported in any case. */
  async withLogs(call: OngoingCall, ref: RunRef, snapshot: ExecutionState): Promise<ExecutionState> {
    const { provider } = this;
    const remainingMs = call.remainingMs();
    if (snapshot.state !== "failed" || snapshot.logs !== undefined || !provider.logsApart || remainingMs <= 0) {
      return snapshot;
    }
    const caller = { signal: call.signal, timeoutMs: Math.min(remainingMs, controlAttemptMs), retry: false } as const;
    const asking = new OngoingCall(this.client, {
      operation: call.operation,
      fn: ref.fn,
      caller,
      attemptTimeoutMs: controlAttemptMs,
    });
    try {
      const logs = await provider.logs?.(asking, ref);
      return { ...snapshot, logs: logs || undefined };
    } catch {
      // Whatever the log's request came to: it is not the call's outcome.
      if (call.signal?.aborted) throw call.signal.reason;
      return snapshot;
    } finally {
      addAttempts(call, asking.attempts);
    }
  }

  /** One request about a run, or a typed refusal where the provider has no such request. */
  async control<T>(args: {
    operation: string;
    ref: RunRef;
    known: KnownRun;
    caller: CallOptions | undefined;
    what: ((call: OngoingCall, ref: RunRef) => Promise<T>) | undefined;
  }): Promise<T> {
    const { operation, ref, known, caller, what } = args;
    let call: OngoingCall;
    let work: NonNullable<typeof what>;
    try {
      if (what === undefined) {
        const where = { provider: this.provider.id, operation };
        throw unsupportedError(`${operation} is not something this service can do`, where);
      }
      work = what;
      const where = { provider: this.provider.id, operation };
      const checked = caller === undefined ? undefined : refuseFlaws(callCheck, caller, where);
      call = this.begin({ operation, fn: ref.fn, caller: checked, attemptTimeoutMs: controlAttemptMs, known });
    } catch (error) {
      if (!FnwireError.is(error) || error === caller?.signal?.reason) throw error;
      throw aboutRun(error, { known, operation, fn: ref.fn, executionId: ref.id });
    }
    call.setRun(ref.id);
    return this.run(call, () => work.call(this.provider, call, ref));
  }

  /** Begins a call of this client; its options are checked. */
  begin(options: ConstructorParameters<typeof OngoingCall>[1]): OngoingCall {
    const { caller } = options;
    // Before anything is prepared, so that an aborted call costs nothing.
    throwIfAborted(caller?.signal);
    const call = new OngoingCall(this.client, options);
    const { hooks, origin } = this.client;
    if (hooks?.onCallStart) {
      emit(this.client, hooks.onCallStart, {
        ...call.source(),
        origin,
        addFunctionHeaders: (headers) => {
          if (this.provider.can.headers) call.addFunctionHeaders(headers);
        },
      });
    }
    return call;
  }

  /** Does the work of a call, turns every failure into this package's, and calls the hooks with how it ended. */
  async run<T>(call: OngoingCall, work: () => Promise<T>): Promise<T> {
    const { hooks } = this.client;
    try {
      const value = await (hooks?.runCall ? this.#within(hooks.runCall, call, work) : work());
      this.#ended(call, undefined);
      return value;
    } catch (thrown) {
      const error = translate(call, thrown);
      this.#ended(call, error);
      throw error;
    }
  }

  /** Begins the work inside whatever a hook sets up around it. A hook that fails, or forgets it, does not stop it. */
  #within<T>(
    runCall: (event: { call: object }, run: () => void) => void,
    call: OngoingCall,
    work: () => Promise<T>,
  ): Promise<T> {
    let begun: Promise<T> | undefined;
    emit(this.client, (event: { call: object }) => runCall(event, () => (begun ??= work())), { call: call.token });
    // A hook that runs it later must find it begun: it would run the function a second time.
    begun ??= work();
    return begun;
  }

  #ended(call: OngoingCall, error: unknown): void {
    const { hooks } = this.client;
    if (hooks?.onCallEnd === undefined) return;
    emit(this.client, hooks.onCallEnd, {
      ...call.source(),
      durationMs: call.elapsedMs(),
      attempts: call.attempts,
      error,
      executionId: call.executionId,
    });
  }

  /** The plain handle to the run of a call. */
  handle(call: OngoingCall, invocation: Invocation, id: string, executed?: Certainty): SerializedHandle {
    return serialize({
      provider: this.provider.id,
      ref: this.#ref(call, invocation, id),
      key: invocation.key,
      executed,
    });
  }

  #ref(call: OngoingCall, invocation: Invocation, id: string): RunRef {
    call.setRun(id);
    return { fn: invocation.fn, id, startedAt: call.startedAt, scheduledAt: this.provider.scheduledAt?.(invocation) };
  }

  #canReconcile(call: OngoingCall, invocation: Invocation, error: unknown): error is AmbiguousOutcomeError {
    return (
      call.onAmbiguous === "reconcile" &&
      invocation.key !== undefined &&
      // A key that the service enforces settles it by sending again.
      (this.provider.find !== undefined || this.provider.can.dedupe === "key") &&
      error instanceof AmbiguousOutcomeError
    );
  }

  /** Follows a synchronous run like an asynchronous one. */
  async #outlast(
    call: OngoingCall,
    invocation: Invocation,
    snapshot: ExecutionState & { readonly id: string },
  ): Promise<ExecutionState> {
    if (this.provider.status === undefined) return snapshot;
    const end = await waitForEnd({
      client: this.client,
      provider: this.provider,
      scheduler: this.scheduler,
      ref: this.#ref(call, invocation, snapshot.id),
      key: invocation.key,
      operation: call.operation,
      signal: call.signal,
      begunAt: this.client.clock.monotonic() - call.elapsedMs(),
      deadlineAt: this.client.clock.monotonic() + call.remainingMs(),
      interval: undefined,
      known: { executed: snapshot.executed },
    });
    noteUnderstood(call, end.executed);
    return end;
  }

  /** Looks for the run of a call whose response was lost; `undefined` when it is not there, or nobody can say. */
  async #find(
    call: OngoingCall,
    invocation: Invocation,
    by: "this call" | "another process",
  ): Promise<(ExecutionState & { readonly id: string }) | undefined> {
    const { provider } = this;
    const { key } = invocation;
    if (provider.find === undefined || key === undefined) return undefined;
    // By a timer, and not by the time of day, which somebody may set meanwhile.
    const grace = new Span(this.client, Math.min(provider.findGraceMs, call.remainingMs()));
    grace.isOver();
    try {
      for (let delayMs = 250; ; delayMs = Math.min(delayMs * 2, 5_000)) {
        try {
          const found = await provider.find(call, { ...invocation, key }, by);
          if (found !== undefined) return found;
        } catch (error) {
          // The search failing says nothing about the run; the signal's reason is not a failure of the search.
          if (call.signal?.aborted) throw call.signal.reason;
          if (!FnwireError.is(error) || error.code === "INPUT_INVALID") throw ofCall(call, error, true);
          if (isFatal(error)) return undefined;
        }
        if (grace.isOver() || call.remainingMs() <= delayMs) return undefined;
        const { clock, signals } = this.client;
        await sleep({ clock, delayMs, signal: call.signal, signals });
      }
    } finally {
      grace.end();
    }
  }

  /** The run of a call is known, but not by its response: its end is the end of the call. */
  async #recover(
    call: OngoingCall,
    invocation: Invocation,
    found: ExecutionState & { readonly id: string },
  ): Promise<ExecutionState> {
    const end = isFinal(found.state) && !found.provisional ? found : await this.#outlast(call, invocation, found);
    noteUnderstood(call, end.executed);
    if (end.state !== "succeeded" || this.provider.can.result === "full") return end;
    const handle = this.handle(call, invocation, found.id, "yes");
    throw outputLost(call, { fn: invocation.fn, id: found.id, usage: end.usage, handle });
  }

  /** Not found. With a key that the service enforces the same call may be sent again; otherwise its outcome stays open. */
  async #sendAgain(call: OngoingCall, lost: AmbiguousOutcomeError): Promise<void> {
    if (this.provider.can.dedupe !== "key") throw lost;
    const stopped = await pause({
      call,
      tries: call.runAttempts,
      throttled: false,
      hintMs: lost.retryAfterMs,
      reason: lost.reason,
    });
    if (stopped !== undefined) throw lost;
  }
}
