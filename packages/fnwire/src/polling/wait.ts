import { type Check, milliseconds, object, signal } from "@fnwire/runtime/options";
import type { ClientContext } from "../context/client-context.js";
import { FnwireError } from "../errors/errors.js";
import { aboutRun } from "../errors/failure.js";
import { type AwaitedRun, runLost, waitOver } from "../errors/run-error.js";
import { cancelledRun, type ExecutionState, isFinal, type KnownRun, learn } from "../model/execution-state.js";
import type { ProviderMethods } from "../model/provider-methods.js";
import { ageMs, type RunRef, type SerializedHandle, serialize } from "../model/serialized-handle.js";
import { refuseFlaws } from "../options/check.js";
import { type PollInterval, pollIntervalCheck, refuseContradiction } from "./poll-interval.js";
import type { PollScheduler, Watcher } from "./scheduler.js";
import { Span } from "./span.js";

/** How to wait for a run. */
export type PollOptions = {
  /** Ends the wait at once with the signal's own reason. The run goes on. */
  signal?: AbortSignal | undefined;
  /** Milliseconds to wait; default 15 minutes. Afterwards `WaitTimeoutError` carries the handle. */
  timeoutMs?: number | undefined;
  /** How often to poll. */
  poll?: PollInterval | undefined;
};

const defaultWaitMs = 15 * 60_000;
/** How long a run that was seen may be missing before it counts as lost. */
const goneGraceMs = 60_000;
/** A run must be missing for so long within one wait, whatever the machine's clock says of the time since it was started. */
const missingMs = 5_000;

/** What a wait needs to know. */
export type Wait = {
  readonly client: ClientContext;
  readonly provider: ProviderMethods;
  readonly scheduler: PollScheduler;
  readonly ref: RunRef;
  readonly key?: string | undefined;
  /** What the caller called, for errors. */
  readonly operation: string;
  readonly signal: AbortSignal | undefined;
  /** When the run was asked for, and when the wait is over, by the time that nobody sets. Milliseconds. */
  readonly begunAt: number;
  readonly deadlineAt: number;
  readonly interval: PollInterval | undefined;
  /** What is known of the run; each poll adds what it proves. */
  readonly known: KnownRun;
};

const pollCheck: Check<PollOptions> = /* @__PURE__ */ object<PollOptions>({
  signal,
  timeoutMs: milliseconds,
  poll: pollIntervalCheck,
});

/** What a wait takes from its options, which are checked. */
export function checkWait(
  client: ClientContext,
  operation: string,
  options: PollOptions | undefined,
): Pick<Wait, "signal" | "interval" | "deadlineAt"> {
  const { signal, timeoutMs, poll }: PollOptions =
    options === undefined ? {} : refuseFlaws(pollCheck, options, { provider: client.provider, operation });
  return { signal, interval: poll, deadlineAt: client.clock.monotonic() + (timeoutMs ?? defaultWaitMs) };
}

/**
 * Waits until a run has ended for good. Early 404s, unknown states, failed polls and ends that the service may take back
 * do not end the wait; the deadline does, and the signal.
 */
export function waitForEnd(wait: Wait): Promise<ExecutionState> {
  return new Promise((resolve, reject) => {
    new RunWatcher(wait, (event) => {
      if (event.end) {
        if ("error" in event) reject(event.error);
        else resolve(event.snapshot);
      }
    });
  });
}

/** What happens to a run that is watched. */
export type WatchEvent =
  | { readonly end: false; readonly snapshot: ExecutionState }
  | { readonly end: true; readonly snapshot: ExecutionState }
  | { readonly end: true; readonly error: unknown };

/** Decides what each poll of a run means for somebody who waits for its end. */
export class RunWatcher implements Watcher {
  readonly ref: RunRef;
  readonly interval: PollInterval;
  readonly begunAt: number;
  readonly deadlineAt: number;
  readonly #wait: Wait;
  readonly #report: (event: WatchEvent) => void;
  readonly #onAbort: (() => void) | undefined;
  readonly #provisional: Span;
  readonly #missing: Span;
  readonly #gone: Span;
  #last: ExecutionState | undefined;

  constructor(wait: Wait, report: (event: WatchEvent) => void) {
    this.ref = wait.ref;
    this.interval = wait.interval ?? {};
    refuseContradiction(this.interval);
    this.begunAt = wait.begunAt;
    this.deadlineAt = wait.deadlineAt;
    this.#wait = wait;
    this.#report = report;
    const { signal, client, scheduler, provider } = wait;
    const graceMs = wait.interval?.notFoundGraceMs ?? provider.notFoundGraceMs;
    this.#provisional = new Span(client, provider.provisionalGraceMs);
    this.#missing = new Span(client, Math.min(graceMs, missingMs));
    this.#gone = new Span(client, Math.min(graceMs, goneGraceMs));
    if (signal?.aborted) {
      report({ end: true, error: signal.reason });
      return;
    }
    if (wait.ref.cancelled) {
      report({ end: true, snapshot: cancelledRun });
      return;
    }
    scheduler.add(this);
    if (signal) {
      this.#onAbort = () => this.#end({ end: true, error: signal.reason });
      client.signals.add(signal, this.#onAbort);
    }
  }

  /** Stops watching; nothing is reported any more. */
  stop(): void {
    const { signal, client, scheduler } = this.#wait;
    scheduler.remove(this);
    for (const span of [this.#provisional, this.#missing, this.#gone]) span.end();
    if (signal && this.#onAbort) client.signals.remove(signal, this.#onAbort);
  }

  seen(shown: ExecutionState | undefined): void {
    if (shown === undefined) {
      if (this.#isLost()) this.#end({ end: true, error: this.#lost() });
      return;
    }
    this.#missing.end();
    this.#gone.end();
    const snapshot = learn(this.#wait.known, shown);
    this.#last = snapshot;
    if (this.#isBelieved(snapshot)) this.#end({ end: true, snapshot });
    else this.#report({ end: false, snapshot });
  }

  /** Whether a run that the service does not know is one that it will not show any more. */
  #isLost(): boolean {
    const graceMs = this.#wait.interval?.notFoundGraceMs ?? this.#wait.provider.notFoundGraceMs;
    const { ended, removed } = this.#wait.known;
    if (this.#last === undefined && !ended && !removed) {
      // The instant of the start may be of a machine whose clock is wrong.
      const isMissing = this.#missing.isOver();
      return isMissing && ageMs(this.#wait.client.clock, this.#wait) >= graceMs;
    }
    // It was there and was deleted, or the service answers from somewhere that lags behind.
    return this.#gone.isOver();
  }

  /** Whether a state is an end for good: a provisional one only after it has stood for a while. */
  #isBelieved(snapshot: ExecutionState): boolean {
    if (isFinal(snapshot.state) && snapshot.provisional) return this.#provisional.isOver();
    this.#provisional.end();
    return isFinal(snapshot.state);
  }

  failed(error: unknown): void {
    this.#end({ end: true, error: FnwireError.is(error) ? aboutRun(error, this.#run()) : error });
  }

  expired(): void {
    this.#end({ end: true, error: waitOver(this.#about(), { lastSeen: this.#last, handle: this.#handle() }) });
  }

  #end(event: WatchEvent): void {
    this.stop();
    this.#report(event);
  }

  #lost(): FnwireError {
    return runLost(this.#about(), this.#wait.provider.showsRunsIf);
  }

  #handle(): SerializedHandle {
    const { provider, key, known } = this.#wait;
    return serialize({ provider: provider.id, ref: this.ref, key, executed: known.executed });
  }

  #run() {
    const { known, operation, ref } = this.#wait;
    return { known, operation, fn: ref.fn, executionId: ref.id };
  }

  /** What every error of a wait says of the run. */
  #about(): AwaitedRun {
    const { known, ...run } = this.#run();
    return { ...run, provider: this.#wait.provider.id, executed: known.executed };
  }
}
