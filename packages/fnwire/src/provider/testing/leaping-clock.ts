import { type Clock, systemClock } from "../../model/clock.js";

type Timer = { readonly at: number; readonly isShort: boolean; readonly fire: () => void; readonly real: unknown };

/** Longer timers are deadlines, which nobody sits out. Milliseconds. */
const longestLeapMs = 6_000;
/** How long nothing is under way before time leaps: between two requests a client has work to do. Milliseconds. */
const stillMs = 15;

/**
 * The machine's time, but that it leaps over backoffs and the pauses between polls: while no request is under way, a client that waits
 * does nothing else. Deadlines come as much sooner as time has leapt, and are never leapt to.
 */
export class LeapingClock implements Clock {
  readonly #isBusy: () => boolean;
  readonly #timers = new Set<Timer>();
  #leaptMs = 0;
  #busyAt = 0;
  #watch: unknown;

  constructor(isBusy: () => boolean) {
    this.#isBusy = isBusy;
  }

  now(): number {
    return systemClock.now() + this.#leaptMs;
  }

  random(): number {
    return systemClock.random();
  }

  setTimeout(callback: () => void, delayMs: number): unknown {
    const fire = (): void => {
      this.clearTimeout(timer);
      callback();
    };
    const timer: Timer = {
      at: this.now() + delayMs,
      isShort: delayMs <= longestLeapMs,
      fire,
      real: systemClock.setTimeout(fire, delayMs),
    };
    this.#timers.add(timer);
    this.#busyAt = systemClock.now();
    this.#watch ??= systemClock.setTimeout(() => this.#look(), stillMs);
    return timer;
  }

  clearTimeout(given: unknown): void {
    const timer = given as Timer; // Safe: only what the method above gave comes back.
    this.#timers.delete(timer);
    systemClock.clearTimeout(timer.real);
  }

  #look(): void {
    this.#watch = undefined;
    if (this.#isBusy()) this.#busyAt = systemClock.now();
    else if (systemClock.now() - this.#busyAt >= stillMs) this.#leap();
    if (this.#timers.size > 0) this.#watch ??= systemClock.setTimeout(() => this.#look(), stillMs);
  }

  #leap(): void {
    const short = [...this.#timers].filter(({ isShort }) => isShort);
    if (short.length === 0) return;
    this.#leaptMs += Math.max(0, Math.min(...short.map(({ at }) => at)) - this.now());
    const due = [...this.#timers].filter(({ at }) => at <= this.now()).sort((left, right) => left.at - right.at);
    for (const { fire } of due) fire();
  }
}
