import type { Clock } from "../../src/clock.js";

/** Turns without anything to do before a patient clock believes that nothing will come. */
const maxIdleTurns = 500;

type Timer = { at: number; readonly callback: () => void };

/** Time that passes only when everybody waits for it, and chance that is always the same. */
export class VirtualClock implements Clock {
  /** 2026-01-15T10:00:00Z. */
  static readonly start = Date.UTC(2026, 0, 15, 10);
  #now = VirtualClock.start;
  readonly #timers = new Set<Timer>();
  readonly #chance: () => number;
  readonly #patienceMs: number;

  /** `patienceMs` is real time given to work outside the event loop, such as signing, before virtual time passes. */
  constructor(chance: () => number = () => 0.5, patienceMs = 0) {
    this.#chance = chance;
    this.#patienceMs = patienceMs;
  }

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.#chance();
  }

  setTimeout(callback: () => void, delayMs: number): unknown {
    const timer = { at: this.#now + Math.max(0, delayMs), callback };
    this.#timers.add(timer);
    return timer;
  }

  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as Timer);
  }

  /** Timers that nobody has cleared: none when everything has ended. */
  get pending(): number {
    return this.#timers.size;
  }

  get elapsedMs(): number {
    return this.#now - VirtualClock.start;
  }

  /** Sets the clock back, or forward, as an administrator would: no time passes, and timers take as long as they were to. */
  shift(ms: number): void {
    this.#now += ms;
    const timers = [...this.#timers];
    for (const timer of timers) timer.at += ms;
  }

  /** Lets time pass for `ms` milliseconds. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    for (;;) {
      await this.#settle();
      const next = this.#next();
      if (next === undefined || next.at > until) break;
      this.#fire(next);
    }
    this.#now = until;
    await this.#settle();
  }

  /** Lets time pass until the work has ended, and gives its result or throws its error. */
  async run<T>(work: Promise<T>, limitMs = 24 * 3_600_000): Promise<T> {
    let ended = false;
    const watched = work.finally(() => {
      ended = true;
    });
    watched.catch(() => undefined);
    const until = this.#now + limitMs;
    let idle = 0;
    for (;;) {
      await this.#settle();
      if (ended) return watched;
      const next = this.#next();
      if (next === undefined && this.#patienceMs > 0 && idle++ < maxIdleTurns) continue;
      if (next === undefined) throw new Error("everybody waits, and for nothing that time could bring");
      if (next.at > until) throw new Error(`not ended after ${limitMs} ms`);
      this.#fire(next);
    }
  }

  #next(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) if (first === undefined || timer.at < first.at) first = timer;
    return first;
  }

  #fire(timer: Timer): void {
    this.#timers.delete(timer);
    this.#now = Math.max(this.#now, timer.at);
    timer.callback();
  }

  /** Until every microtask, and what they start at once, has run. */
  async #settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    if (this.#patienceMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#patienceMs));
  }
}
