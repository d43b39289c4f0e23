import { type Clock, systemClock } from "./fnwire.js";

/** The machine's time, and which timers are running. */
export class CountingClock implements Clock {
  readonly #running = new Set<unknown>();

  now(): number {
    return systemClock.now();
  }

  random(): number {
    return systemClock.random();
  }

  setTimeout(callback: () => void, delayMs: number): unknown {
    const timer: unknown = systemClock.setTimeout(() => {
      this.#running.delete(timer);
      callback();
    }, delayMs);
    this.#running.add(timer);
    return timer;
  }

  clearTimeout(timer: unknown): void {
    this.#running.delete(timer);
    systemClock.clearTimeout(timer);
  }

  get running(): number {
    return this.#running.size;
  }

  /** Stops what is left, so that a leak that was counted does not outlive its test. */
  stop(): void {
    for (const timer of [...this.#running]) this.clearTimeout(timer);
  }
}
