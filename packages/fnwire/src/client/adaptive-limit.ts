import type { Clock } from "../model/clock.js";

/** Most invocations that are under way at a time with `concurrency: "auto"`, for each map run or durable function. */
export const mostUnderWay = 64;
const firstLimit = 4;
/** What is left of the limit after throttling, and what is added in the time of one invocation without. */
const decrease = 0.9;
const firstDecrease = 0.5;
const increase = 0.5;
/** How long nothing begins after throttling without a hint, give or take half. Milliseconds. */
const pauseMs = 100;

/**
 * How many invocations may be under way, found out from what the service refuses: additive increase, multiplicative decrease. Many
 * machines that do so share a service's limit without knowing each other. Doubles until the first refusal.
 */
export class AdaptiveLimit {
  readonly #clock: Clock;
  #limit = firstLimit;
  #isDoubling = true;
  #underWay = 0;
  /** Refusals of what began before belong to a limit that has been lowered since. */
  #loweredAt = Number.NEGATIVE_INFINITY;
  #heldUntil = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds until one may begin; 0: now; infinite: when another has ended. */
  waitMs(): number {
    const heldMs = this.#heldUntil - this.#clock.now();
    if (heldMs > 0) return heldMs;
    return this.#underWay < Math.floor(this.#limit) ? 0 : Number.POSITIVE_INFINITY;
  }

  /** Notes that one begins, and gives what is to be called once when it ends. */
  begin(): (throttled: { readonly afterMs?: number | undefined } | undefined) => void {
    const beganAt = this.#clock.now();
    this.#underWay += 1;
    return (throttled) => {
      const isUsed = this.#underWay >= Math.floor(this.#limit);
      this.#underWay -= 1;
      if (throttled !== undefined) this.#lower(beganAt, throttled.afterMs);
      // A limit that nobody comes up to proves nothing.
      else if (isUsed)
        this.#limit = Math.min(this.#limit + (this.#isDoubling ? 1 : increase / this.#limit), mostUnderWay);
    };
  }

  #lower(beganAt: number, afterMs: number | undefined): void {
    const now = this.#clock.now();
    if (beganAt >= this.#loweredAt) {
      this.#limit = Math.max(1, this.#limit * (this.#isDoubling ? firstDecrease : decrease));
      this.#isDoubling = false;
      this.#loweredAt = now;
    }
    const heldMs = afterMs ?? pauseMs * (0.5 + this.#clock.random());
    this.#heldUntil = Math.max(this.#heldUntil, now + heldMs);
  }
}
