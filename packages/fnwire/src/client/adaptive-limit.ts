import type { SoundClock } from "../model/clock.js";

/** Most invocations that are under way at a time with `concurrency: "auto"`, for each map run or durable function. */
export const mostUnderWay = 64;
const firstLimit = 8;
/** What is left of the limit after throttling, and what is added in the time of one invocation without. */
const decrease = 0.9;
const firstDecrease = 0.7;
const increase = 0.5;
/** How long nothing begins after throttling without a hint, give or take half. Milliseconds. */
const pauseMs = 100;

/** Told how an invocation ended, once: `undefined` when the service was not too busy for it. */
export type Ended = (throttled: { readonly afterMs?: number | undefined } | undefined) => void;

/**
 * How many invocations may be under way, found out from what the service refuses: additive increase, multiplicative decrease. Many
 * machines that do so share a service's limit without knowing each other. Doubles until the first refusal.
 */
export class AdaptiveLimit {
  readonly #clock: SoundClock;
  #limit = firstLimit;
  #isDoubling = true;
  #underWay = 0;
  /** Refusals of what began before belong to a limit that has been lowered since. */
  #loweredAt = Number.NEGATIVE_INFINITY;
  #heldUntil = Number.NEGATIVE_INFINITY;
  /** Who is told when one more may begin, in this order. */
  readonly waiting: ((ended: Ended | undefined) => void)[] = [];
  #timer: unknown;
  #isStopped = false;

  constructor(clock: SoundClock) {
    this.#clock = clock;
  }

  /** Waits until one more may begin, and gives what is to be called when it ends; `undefined` once nothing is to begin any more. */
  enter(): Promise<Ended | undefined> | Ended | undefined {
    if (this.#isStopped) return undefined;
    if (this.waiting.length === 0 && this.#hasRoom()) return this.#begin();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.admit();
    });
  }

  /** Lets nobody begin any more. */
  stop(): void {
    this.#isStopped = true;
    this.#clock.clearTimeout(this.#timer);
    for (const resolve of this.waiting.splice(0)) resolve(undefined);
  }

  #hasRoom(): boolean {
    return this.#underWay < Math.floor(this.#limit) && this.#clock.monotonic() >= this.#heldUntil;
  }

  /** Lets begin as many of those that wait as there is room for. */
  admit(): void {
    while (this.waiting.length > 0 && this.#hasRoom()) this.waiting.shift()?.(this.#begin());
    const heldMs = this.#heldUntil - this.#clock.monotonic();
    if (this.waiting.length === 0 || heldMs <= 0 || this.#timer !== undefined) return;
    this.#timer = this.#clock.setTimeout(() => {
      this.#timer = undefined;
      this.admit();
    }, heldMs);
  }

  #begin(): Ended {
    const beganAt = this.#clock.monotonic();
    this.#underWay += 1;
    return (throttled) => {
      const isUsed = this.#underWay >= Math.floor(this.#limit);
      this.#underWay -= 1;
      if (throttled !== undefined) this.#lower(beganAt, throttled.afterMs);
      // A limit that nobody comes up to proves nothing.
      else if (isUsed)
        this.#limit = Math.min(this.#limit + (this.#isDoubling ? 1 : increase / this.#limit), mostUnderWay);
      this.admit();
    };
  }

  #lower(beganAt: number, afterMs: number | undefined): void {
    const now = this.#clock.monotonic();
    if (beganAt >= this.#loweredAt) {
      this.#limit = Math.max(1, this.#limit * (this.#isDoubling ? firstDecrease : decrease));
      this.#isDoubling = false;
      this.#loweredAt = now;
    }
    const heldMs = afterMs ?? pauseMs * (0.5 + this.#clock.random());
    this.#heldUntil = Math.max(this.#heldUntil, now + heldMs);
  }
}
