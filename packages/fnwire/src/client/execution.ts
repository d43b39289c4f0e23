import { boolean, type Check, object } from "@fnwire/runtime/options";
import type { OngoingCall } from "../context/ongoing-call.js";
import { inputError, unsupportedError } from "../errors/caller-error.js";
import { FnwireError } from "../errors/errors.js";
import { aboutRun } from "../errors/failure.js";
import type { CallOptions } from "../model/call-options.js";
import { cancelledRun, type ExecutionStatus, type KnownRun, learn, statusOf } from "../model/execution-state.js";
import type { Certainty } from "../model/outcome.js";
import { ageMs, type RunRef, type SerializedHandle, serialize } from "../model/serialized-handle.js";
import type { Service } from "../model/service.js";
import { callChecks } from "../options/call-options.js";
import { refuseFlaws } from "../options/check.js";
import { checkWait, type PollOptions, type Wait, waitForEnd } from "../polling/wait.js";
import { watchRun } from "../polling/watch.js";
import type { Invoker } from "./invoker.js";
import { type ExecutionResult, settle } from "./result.js";

type CancelOptions = CallOptions & { acceptCollateral?: boolean | undefined };

const cancelCheck: Check<CancelOptions> = /* @__PURE__ */ object<CancelOptions>({
  ...callChecks,
  acceptCollateral: boolean,
});

/**
 * A run that can be asked about: what `Handle` is made of, whatever the provider. Each wait stands alone; that it was canceled,
 * and what any poll proves of it, is remembered for the others.
 */
export class Execution {
  static readonly name = "Handle";
  readonly provider: string;
  readonly fn: string;
  readonly id: string;
  readonly #invoker: Invoker;
  #ref: RunRef;
  readonly #key: string | undefined;
  readonly #known: KnownRun;
  /** When the run was asked for, by the time that nobody sets. Milliseconds. */
  readonly #begunAt: number;

  constructor(invoker: Invoker, ref: RunRef, key: string | undefined, executed: Certainty) {
    this.provider = invoker.provider.id;
    this.fn = ref.fn;
    this.id = ref.id;
    this.#invoker = invoker;
    this.#ref = ref;
    this.#key = key;
    this.#known = { executed };
    const { clock } = invoker.client;
    this.#begunAt = clock.monotonic() - (clock.now() - ref.startedAt);
  }

  get startedAt(): Date {
    return new Date(this.#ref.startedAt);
  }

  async status(options?: CallOptions): Promise<ExecutionStatus> {
    const { provider } = this.#invoker;
    const read = this.#ref.cancelled ? async () => cancelledRun : provider.status;
    const snapshot = await this.#control("status", options, read);
    if (snapshot !== undefined) return statusOf(learn(this.#known, snapshot));
    const young =
      ageMs(this.#invoker.client.clock, { ref: this.#ref, begunAt: this.#begunAt }) < provider.notFoundGraceMs;
    const { executed, ended, removed } = this.#known;
    // Some services show a run only a while after they accepted it, some not before its end; what has ended comes to nothing more.
    const provisional = young && !ended;
    return { state: provisional && !removed ? "unknown" : "lost", provisional, executed, raw: undefined };
  }

  async result(options?: PollOptions): Promise<ExecutionResult<Service, unknown>> {
    const invoker = this.#invoker;
    const wait = this.#wait("result", options);
    const timeoutMs = wait.deadlineAt - invoker.client.clock.monotonic();
    const caller = { signal: options?.signal, timeoutMs };
    const call = invoker.begin({ operation: "result", fn: this.fn, caller, attemptTimeoutMs: timeoutMs });
    call.setRun(this.id);
    return invoker.run(call, async () => {
      const end = await invoker.withLogs(call, this.#ref, await waitForEnd(wait));
      return settle({
        client: invoker.client,
        provider: this.provider,
        operation: "result",
        fn: this.fn,
        attempts: call.attempts,
        // Some services name a run only when it is created.
        snapshot: end.id === undefined ? { ...end, id: this.id } : end,
        handle: this.toJSON(),
      });
    });
  }

  watch(options?: PollOptions): AsyncIterable<ExecutionStatus> {
    return watchRun(() => this.#wait("watch", options));
  }

  /** What went wrong with an operation on this run, reported as such and not as the end of the run. */
  #aboutRun(operation: string, error: unknown): unknown {
    if (!FnwireError.is(error)) return error;
    return aboutRun(error, { known: this.#known, operation, fn: this.fn, executionId: this.id });
  }

  logs(options?: CallOptions): Promise<string> {
    return this.#control("logs", options, this.#invoker.provider.logs);
  }

  async cancel(given: CancelOptions = {}): Promise<boolean | undefined> {
    const where = { provider: this.provider, operation: "cancel" };
    const { cancel } = this.#invoker.provider.can;
    if (cancel === "run") return this.#control("cancel", given, this.#invoker.provider.cancel);
    if (cancel !== "collateral") {
      throw this.#aboutRun("cancel", unsupportedError("a run cannot be canceled once it has begun", where));
    }
    let checked: CancelOptions;
    try {
      checked = refuseFlaws(cancelCheck, given, where);
    } catch (error) {
      throw this.#aboutRun("cancel", error);
    }
    const { acceptCollateral, ...options } = checked;
    if (acceptCollateral !== true) {
      const message = "canceling kills other runs of the same function instance too: pass acceptCollateral: true";
      throw this.#aboutRun("cancel", inputError(message, where));
    }
    await this.#control("cancel", options, this.#invoker.provider.cancel);
    return undefined;
  }

  async cancelScheduled(options?: CallOptions): Promise<boolean> {
    if (this.#invoker.provider.can.cancel !== "scheduled") {
      const where = { provider: this.provider, operation: "cancelScheduled" };
      throw this.#aboutRun(where.operation, unsupportedError("this service schedules no runs for later", where));
    }
    const { provider, scheduler } = this.#invoker;
    const cancelled = await this.#control(
      "cancelScheduled",
      options,
      this.#ref.cancelled ? async () => true : provider.cancel,
    );
    if (cancelled) {
      this.#ref = { ...this.#ref, cancelled };
      learn(this.#known, cancelledRun);
      // The record is gone: whoever waits for the run would wait for nothing.
      scheduler.ended(this.#ref, cancelledRun);
    }
    return cancelled;
  }

  async remove(options?: CallOptions): Promise<void> {
    await this.#control("remove", options, this.#invoker.provider.remove);
    this.#known.removed = true;
  }

  toJSON(): SerializedHandle {
    const { executed } = this.#known;
    return serialize({ provider: this.provider, ref: this.#ref, key: this.#key, executed });
  }

  #control<T>(
    operation: string,
    caller: CallOptions | undefined,
    what: ((call: OngoingCall, ref: RunRef) => Promise<T>) | undefined,
  ): Promise<T> {
    return this.#invoker.control({ operation, ref: this.#ref, known: this.#known, caller, what });
  }

  #wait(operation: string, options: PollOptions | undefined): Wait {
    const invoker = this.#invoker;
    if (invoker.provider.status === undefined) {
      const where = { provider: this.provider, operation };
      throw this.#aboutRun(operation, unsupportedError("the service does not show the state of a run", where));
    }
    let checked: ReturnType<typeof checkWait>;
    try {
      checked = checkWait(invoker.client, operation, options);
    } catch (error) {
      throw this.#aboutRun(operation, error);
    }
    return {
      begunAt: this.#begunAt,
      client: invoker.client,
      provider: invoker.provider,
      scheduler: invoker.scheduler,
      ref: this.#ref,
      key: this.#key,
      operation,
      ...checked,
      known: this.#known,
    };
  }
}
