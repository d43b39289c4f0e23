import type { Clock } from "@fnwire/runtime";

/** A clock that stands still until told; timers that were cleared are gone. */
export class ManualClock implements Clock {
  readonly #timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  #now = 0;
  #next = 1;
  /** How many timers were ever set. */
  started = 0;

  /** Timers that wait now. */
  get pending(): number {
    return this.#timers.size;
  }

  setTimeout(callback: () => void, ms: number): number {
    this.started += 1;
    const id = this.#next++;
    this.#timers.set(id, { at: this.#now + ms, callback });
    return id;
  }

  clearTimeout(timer: unknown): void {
    if (typeof timer === "number") this.#timers.delete(timer);
  }

  advance(ms: number): void {
    this.#now += ms;
    for (const [id, { at, callback }] of [...this.#timers]) {
      if (at > this.#now) continue;
      this.#timers.delete(id);
      callback();
    }
  }
}
