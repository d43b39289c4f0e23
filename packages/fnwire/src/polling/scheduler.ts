import { type ClientContext, emit } from "../context/client-context.js";
import { OngoingCall } from "../context/ongoing-call.js";
import { FnwireError } from "../errors/errors.js";
import { translate } from "../errors/failure.js";
import type { ExecutionState, State } from "../model/execution-state.js";
import type { ErrorCode } from "../model/outcome.js";
import type { ProviderMethods } from "../model/provider-methods.js";
import type { RunRef } from "../model/serialized-handle.js";
import { firstDelayMs, nextIntervalMs, type PollInterval } from "./poll-interval.js";

/** Polls of one client per second, whatever the number of runs that are waited for, unless it says otherwise. */
const defaultPollsPerSecond = 20;
/** Polls under way at a time, as a part of those of a second: so many are answered in time by a service that takes 200 ms. */
const inFlightRatio = 1 / 5;
/** A service that asks for a longer wait before the next poll is asked again after this long. */
const maxHintMs = 60_000;
/** One poll may take this long. */
const pollTimeoutMs = 10_000;
/** The last poll is made this long before a wait ends, so that it can still be answered. */
const finalPollMs = 500;
/** Fewer runs than this are cheaper to poll one by one. */
const batchFrom = 3;

/**
 * Errors that no later poll can mend. A run that is not known yet is none of them: providers tell it apart from a function or
 * a project that does not exist.
 */
const fatal: ReadonlySet<ErrorCode> = new Set([
  "UNAUTHENTICATED",
  "CREDENTIAL_MISSING",
  "FORBIDDEN",
  "NOT_FOUND",
  "BAD_REQUEST",
  "TLS_FAILED",
  "REDIRECT_REFUSED",
  "RESPONSE_TOO_LARGE",
  "CONFIG_INVALID",
  "INPUT_INVALID",
  "UNSAFE_PATH_PARAM",
  "UNSUPPORTED",
]);

/** Somebody who waits for a run. */
export type Watcher = {
  readonly ref: RunRef;
  readonly interval: PollInterval;
  /** When the run was asked for, and when the wait is over, by the time that nobody sets. Milliseconds. */
  readonly begunAt: number;
  readonly deadlineAt: number;
  /** Told what each poll shows; `undefined` when the service does not know the run. */
  seen(snapshot: ExecutionState | undefined): void;
  /** Told of an error that no later poll can mend. */
  failed(error: unknown): void;
  /** Told that the deadline is over. */
  expired(): void;
};

type Run = {
  readonly ref: RunRef;
  readonly begunAt: number;
  readonly watchers: Watcher[];
  /** When the next poll is due. */
  nextAt: number;
  polling: boolean;
  /** A poll for many did not show it, so it needs a poll of its own. */
  alone: boolean;
};

type Group = { readonly runs: Map<string, Run>; batch: boolean; readonly size: number };

/**
 * Polls runs on behalf of everybody who waits for one through the same client: one timer, at most `pollsPerSecond` requests
 * a second, several waits for one run share its polls, and many runs of one function share a request where the
 * provider can list them. A failed poll is not the end of a wait: the next one may succeed.
 */
export class PollScheduler {
  readonly #client: ClientContext;
  readonly #provider: ProviderMethods;
  readonly #minGapMs: number;
  readonly #maxInFlight: number;
  readonly #groups = new Map<string, Group>();
  /** The group of each watcher: what a run may be asked about with can change while it is waited for. */
  readonly #names = new Map<Watcher, string>();
  readonly #polls = new Map<readonly Run[], AbortController>();
  #timer: unknown;
  #timerAt = Number.POSITIVE_INFINITY;
  #slotAt = Number.NEGATIVE_INFINITY;

  constructor(client: ClientContext, provider: ProviderMethods) {
    this.#client = client;
    this.#provider = provider;
    const perSecond = client.pollsPerSecond ?? defaultPollsPerSecond;
    this.#minGapMs = 1000 / perSecond;
    this.#maxInFlight = Math.max(1, Math.ceil(perSecond * inFlightRatio));
  }

  add(watcher: Watcher): void {
    const { ref, interval, begunAt } = watcher;
    const now = this.#now();
    const name = this.#groupOf(ref);
    this.#names.set(watcher, name);
    let group = this.#groups.get(name);
    if (group === undefined) {
      const size = this.#provider.sharing?.(ref).upTo ?? this.#provider.batchSize ?? 1;
      group = { runs: new Map(), batch: this.#provider.statusMany !== undefined, size };
      this.#groups.set(name, group);
    }
    const run = group.runs.get(ref.id);
    const delayMs = firstDelayMs(interval, isShared(group, run === undefined ? 1 : 0));
    const firstAt = pollBefore(watcher, Math.max(now, Math.min(begunAt, now) + delayMs), now);
    if (run === undefined) {
      group.runs.set(ref.id, { ref, begunAt, watchers: [watcher], nextAt: firstAt, polling: false, alone: false });
    } else {
      run.watchers.push(watcher);
      run.nextAt = Math.min(run.nextAt, firstAt);
    }
    this.#wakeAt(Math.min(Math.max(firstAt, this.#slotAt), watcher.deadlineAt));
  }

  /** Forgets a watcher. A request that nobody waits for any more is dropped. */
  remove(watcher: Watcher): void {
    const name = this.#names.get(watcher) ?? "";
    this.#names.delete(watcher);
    const group = this.#groups.get(name);
    const run = group?.runs.get(watcher.ref.id);
    if (group === undefined || run === undefined) return;
    const index = run.watchers.indexOf(watcher);
    if (index < 0) return;
    run.watchers.splice(index, 1);
    if (run.watchers.length > 0) return;
    group.runs.delete(watcher.ref.id);
    if (group.runs.size === 0) this.#groups.delete(name);
    if (run.polling) {
      for (const [runs, controller] of this.#polls) {
        if (runs.includes(run) && runs.every((each) => each.watchers.length === 0)) controller.abort();
      }
    }
    if (this.#groups.size === 0) this.#stop();
  }

  /** Tells everybody who waits for a run how it ended, when that is known otherwise than from a poll. */
  ended(ref: RunRef, snapshot: ExecutionState): void {
    for (const { runs } of [...this.#groups.values()]) {
      const run = runs.get(ref.id);
      if (run?.ref.fn === ref.fn) for (const watcher of [...run.watchers]) watcher.seen(snapshot);
    }
  }

  /** Runs that one request may show together: those of one function, of one sort. */
  #groupOf(ref: RunRef): string {
    return `${this.#provider.sharing?.(ref).with ?? ""} ${ref.fn}`;
  }

  /** The time, as nobody sets it. Milliseconds. */
  #now(): number {
    return this.#client.clock.monotonic();
  }

  #wakeAt(at: number): void {
    if (at >= this.#timerAt) return;
    const { clock } = this.#client;
    if (this.#timer !== undefined) clock.clearTimeout(this.#timer);
    this.#timerAt = at;
    this.#timer = clock.setTimeout(() => this.#tick(), Math.max(0, at - this.#now()));
  }

  #stop(): void {
    if (this.#timer !== undefined) this.#client.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#timerAt = Number.POSITIVE_INFINITY;
  }

  #tick(): void {
    this.#timer = undefined;
    this.#timerAt = Number.POSITIVE_INFINITY;
    const now = this.#now();
    const expired: Watcher[] = [];
    let wakeAt = Number.POSITIVE_INFINITY;
    let dueAt = Number.POSITIVE_INFINITY;
    let waiting = false;
    for (const group of this.#groups.values()) {
      for (const run of group.runs.values()) {
        for (const watcher of run.watchers) {
          if (watcher.deadlineAt <= now) expired.push(watcher);
          else wakeAt = Math.min(wakeAt, watcher.deadlineAt);
        }
        if (run.polling) continue;
        if (run.nextAt <= now) waiting ||= !this.#dispatch(group, run, now);
        else dueAt = Math.min(dueAt, run.nextAt);
      }
    }
    for (const watcher of expired) {
      this.remove(watcher);
      watcher.expired();
    }
    // While some have to wait their turn, more that come due change nothing: this loop is over all runs. Without a free
    // place the end of a request wakes us up.
    if (!waiting) wakeAt = Math.min(wakeAt, Math.max(dueAt, this.#slotAt));
    else if (this.#polls.size < this.#maxInFlight) wakeAt = Math.min(wakeAt, this.#slotAt);
    if (wakeAt < Number.POSITIVE_INFINITY && this.#groups.size > 0) this.#wakeAt(wakeAt);
  }

  /** Begins a poll of a run that is due, together with others of its function. False when it has to wait its turn. */
  #dispatch(group: Group, run: Run, now: number): boolean {
    if (this.#polls.size >= this.#maxInFlight || now < this.#slotAt) return false;
    this.#slotAt = now + this.#minGapMs;
    const runs = !run.alone && isShared(group) ? this.#gather(group, run) : [run];
    for (const each of runs) each.polling = true;
    const controller = new AbortController();
    this.#polls.set(runs, controller);
    // Never rejects: everything that goes wrong is handed to the watchers.
    void this.#poll(group, runs, controller.signal);
    return true;
  }

  /** The run and as many others as one request can show: those that are due, then others, which ride along for nothing. */
  #gather(group: Group, first: Run): Run[] {
    const runs = [first];
    const { size } = group;
    const now = this.#now();
    for (const due of [true, false]) {
      for (const run of group.runs.values()) {
        if (runs.length >= size) return runs;
        if (run !== first && !run.polling && !run.alone && run.nextAt <= now === due) runs.push(run);
      }
    }
    return runs;
  }

  async #poll(group: Group, runs: readonly Run[], signal: AbortSignal): Promise<void> {
    const client = this.#client;
    const call = new OngoingCall(client, {
      operation: "poll",
      fn: runs[0]?.ref.fn,
      caller: { signal, timeoutMs: pollTimeoutMs, retry: false },
      attemptTimeoutMs: pollTimeoutMs,
    });
    let seen: ReadonlyMap<string, ExecutionState> | undefined;
    let error: unknown;
    try {
      seen = await this.#fetchStates(call, runs);
    } catch (thrown) {
      error = translate(call, thrown);
    }
    this.#polls.delete(runs);
    for (const run of runs) run.polling = false;
    this.#emitPoll(call, runs, seen, error);
    if (!signal.aborted) this.#deliver(group, runs, seen, error);
    this.#wakeAt(Math.max(this.#now(), this.#slotAt));
    if (this.#groups.size === 0) this.#stop();
  }

  async #fetchStates(call: OngoingCall, runs: readonly Run[]): Promise<ReadonlyMap<string, ExecutionState>> {
    const [first] = runs;
    if (first === undefined) return new Map();
    if (runs.length > 1 && this.#provider.statusMany) {
      return this.#provider.statusMany(
        call,
        runs.map((run) => run.ref),
      );
    }
    const snapshot = await this.#provider.status?.(call, first.ref);
    return snapshot === undefined ? new Map() : new Map([[first.ref.id, snapshot]]);
  }

  #deliver(
    group: Group,
    runs: readonly Run[],
    seen: ReadonlyMap<string, ExecutionState> | undefined,
    error: unknown,
  ): void {
    const now = this.#now();
    const batch = runs.length > 1;
    // A list may be refused, or too long, where single runs are not.
    if (batch && isFatal(error)) group.batch = false;
    for (const run of runs) {
      const hint = FnwireError.is(error) ? error.retryAfterMs : undefined;
      if (run.watchers.length === 0) continue;
      run.nextAt = this.#nextPollAt(group, run, now, hint);
      if (seen === undefined) {
        if (batch || !isFatal(error)) continue;
        for (const watcher of [...run.watchers]) watcher.failed(error);
        continue;
      }
      const snapshot = seen.get(run.ref.id);
      run.alone = batch && snapshot === undefined;
      if (run.alone) run.nextAt = now;
      else for (const watcher of [...run.watchers]) watcher.seen(snapshot);
    }
  }

  #nextPollAt(group: Group, run: Run, now: number, hintMs: number | undefined): number {
    const elapsedMs = Math.max(0, now - run.begunAt);
    const interval = run.watchers[0]?.interval ?? {};
    const intervalMs = nextIntervalMs(interval, elapsedMs, !run.alone && isShared(group), this.#client.clock);
    // A hint of 0, or of an instant that is over, is no invitation to ask as often as possible.
    const waitMs = Math.max(intervalMs, Math.min(hintMs ?? 0, maxHintMs));
    return run.watchers.reduce((at, watcher) => pollBefore(watcher, at, now), now + waitMs);
  }

  #emitPoll(
    call: OngoingCall,
    runs: readonly Run[],
    seen: ReadonlyMap<string, ExecutionState> | undefined,
    error: unknown,
  ): void {
    const { hooks, provider } = this.#client;
    if (hooks?.onPoll === undefined) return;
    const states: Partial<Record<State, number>> = {};
    for (const { state } of seen?.values() ?? []) states[state] = (states[state] ?? 0) + 1;
    emit(this.#client, hooks.onPoll, {
      provider,
      executions: runs.length,
      states,
      durationMs: call.elapsedMs(),
      error: FnwireError.is(error) ? error : undefined,
    });
  }
}

/** Whether one request shows several runs of a group, with so many more in it. */
function isShared({ batch, runs }: Group, more = 0): boolean {
  return batch && runs.size + more >= batchFrom;
}

/** The instant of the next poll, brought forward where a wait would end without a last one. */
function pollBefore({ deadlineAt }: Watcher, at: number, now: number): number {
  const lastAt = deadlineAt - finalPollMs;
  return now < lastAt ? Math.min(at, lastAt) : at;
}

/** Whether looking again would fail again. */
export function isFatal(error: unknown): boolean {
  return error !== undefined && (!FnwireError.is(error) || fatal.has(error.code));
}
