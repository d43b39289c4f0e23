import { type Check, object, positiveNumber } from "@fnwire/runtime/options";
import type { RetryKind, RetryTokens } from "../model/retry-policy.js";
import { refuseFlaws } from "../options/check.js";

/** Options of {@link RetryBudget}. Numbers of tokens. */
export type RetryBudgetOptions = {
  /** Size of the bucket, which starts full. Default 500. */
  capacity?: number | undefined;
  /** Price of a retry after a fault. Default 14. */
  transientCost?: number | undefined;
  /** Price of a retry after the service asked to slow down. Default 5. */
  throttleCost?: number | undefined;
};

const optionsCheck: Check<RetryBudgetOptions> = /* @__PURE__ */ object<RetryBudgetOptions>({
  capacity: positiveNumber,
  transientCost: positiveNumber,
  throttleCost: positiveNumber,
});

/**
 * A bucket of tokens that retries are paid from and successes refill, so that a dead service sees hardly more requests
 * than callers make: with the defaults 35 retries, then none until something succeeds. Never waits. One per client and
 * origin unless shared on purpose through `retry.budget`.
 */
export class RetryBudget implements RetryTokens {
  readonly capacity: number;
  readonly #transientCost: number;
  readonly #throttleCost: number;
  #balance: number;

  constructor(given: RetryBudgetOptions = {}) {
    const options = refuseFlaws(optionsCheck, given, { provider: "RetryBudget" });
    this.capacity = options.capacity ?? 500;
    this.#transientCost = options.transientCost ?? 14;
    this.#throttleCost = options.throttleCost ?? 5;
    this.#balance = this.capacity;
  }

  /** Tokens left, between 0 and `capacity`. */
  get balance(): number {
    return this.#balance;
  }

  /** Pays for one retry and says what it cost, or `false` when too little is left. */
  take(kind: RetryKind): number | false {
    const cost = kind === "throttle" ? this.#throttleCost : this.#transientCost;
    if (cost > this.#balance) return false;
    this.#balance -= cost;
    return cost;
  }

  /** Puts tokens back: what the last retry cost when it succeeded, or 1 for a call that needed none. */
  refund(tokens: number): void {
    this.#balance = Math.min(this.capacity, this.#balance + tokens);
  }
}
