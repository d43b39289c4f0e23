import type { SoundClock } from "../../model/clock.js";

/** A sliding window: at most `count` starts in any `perMs` milliseconds, exactly. */
export class RateLimit {
  readonly #clock: SoundClock;
  readonly #perMs: number;
  /** When the last `count` starts were made, as a ring. */
  readonly #starts: number[];
  #next = 0;

  constructor(options: { clock: SoundClock; count: number; perMs: number }) {
    this.#clock = options.clock;
    this.#perMs = options.perMs;
    this.#starts = new Array<number>(options.count).fill(Number.NEGATIVE_INFINITY);
  }

  /** Milliseconds until the next start is allowed. */
  waitMs(): number {
    const now = this.#clock.monotonic();
    const oldest = this.#starts[this.#next] ?? Number.NEGATIVE_INFINITY;
    return Math.max(0, oldest + this.#perMs - now);
  }

  /** Notes a start. */
  start(): void {
    this.#starts[this.#next] = this.#clock.monotonic();
    this.#next = (this.#next + 1) % this.#starts.length;
  }
}
