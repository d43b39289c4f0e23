import type { Clock } from "../../model/clock.js";

/** A sliding window: at most `count` starts in any `perMs` milliseconds, exactly. */
export class RateLimit {
  readonly #clock: Clock;
  readonly #perMs: number;
  /** When the last `count` starts were made, as a ring. */
  readonly #starts: number[];
  #next = 0;

  constructor(options: { clock: Clock; count: number; perMs: number }) {
    this.#clock = options.clock;
    this.#perMs = options.perMs;
    this.#starts = new Array<number>(options.count).fill(Number.NEGATIVE_INFINITY);
  }

  /** Milliseconds until the next start is allowed. */
  waitMs(): number {
    const now = this.#clock.now();
    // A start in the future: the machine's clock was set back.
    const oldest = Math.min(this.#starts[this.#next] ?? Number.NEGATIVE_INFINITY, now);
    this.#starts[this.#next] = oldest;
    return Math.max(0, oldest + this.#perMs - now);
  }

  /** Notes a start. */
  start(): void {
    this.#starts[this.#next] = this.#clock.now();
    this.#next = (this.#next + 1) % this.#starts.length;
  }
}
