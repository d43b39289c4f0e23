import type { SpecNames } from "../names.js";
import { checkedRule } from "./check-rule.js";
import type { Fault, FaultRule } from "./fault.js";

/** Most rules that are armed at a time. */
const maxRules = 1000;

/** A rule that was added. */
export type ArmedFault = {
  readonly id: number;
  readonly rule: FaultRule;
  /** How many exchanges it has hit. */
  readonly hits: number;
  remove(): void;
};

type Armed = { readonly id: number; readonly rule: FaultRule; seen: number; hits: number };

/** Exchange that a rule may match. */
export type FaultTarget = {
  readonly provider: string;
  readonly operation: string | undefined;
  readonly target: string;
};

/** The faults that are armed, in the order they were added: the first rule that matches hits. */
export class FaultPlan {
  #armed: Armed[] = [];
  #nextId = 1;
  readonly #gone: Armed[] = [];
  readonly #lostRuns = new Map<number, string>();

  /** `random` gives numbers from 0 to 1 (exclusive) for rules with a probability; `names` are those that rules may use. */
  constructor(
    private readonly random: () => number,
    private readonly names: SpecNames,
  ) {}

  /** Arms a fault. Throws a `TypeError` for a rule that makes no sense or has a name that does not exist. */
  add(rule: FaultRule): ArmedFault {
    if (this.#armed.length >= maxRules) throw new TypeError(`There are ${maxRules} fault rules; clear some first.`);
    const armed: Armed = { id: this.#nextId++, rule: checkedRule(rule, this.names), seen: 0, hits: 0 };
    this.#armed.push(armed);
    return this.#shown(armed);
  }

  list(): readonly ArmedFault[] {
    return this.#armed.map((armed) => this.#shown(armed));
  }

  /** The rules that never hit, also those that were disarmed meanwhile: most often a slip of the test that armed them. */
  get neverHit(): readonly FaultRule[] {
    return [...this.#gone, ...this.#armed].filter(({ hits }) => hits === 0).map(({ rule }) => rule);
  }

  /** Disarms one rule, or all of them. */
  clear(id?: number): void {
    const gone = this.#armed.filter((armed) => armed.hits === 0 && (id === undefined || armed.id === id));
    this.#gone.push(...gone.slice(0, maxRules - this.#gone.length));
    this.#armed = id === undefined ? [] : this.#armed.filter((armed) => armed.id !== id);
  }

  /** The fault that hits this exchange, if any. Counts as a hit. */
  take(exchange: FaultTarget): Fault | undefined {
    for (const armed of this.#armed) {
      const { rule } = armed;
      if (!matches(rule, exchange) || armed.hits >= (rule.times === null ? Infinity : (rule.times ?? 1))) continue;
      if (rule.probability !== undefined && this.random() >= rule.probability) continue;
      armed.seen++;
      if (armed.seen <= (rule.skip ?? 0)) continue;
      armed.hits++;
      return rule.fault;
    }
    return undefined;
  }

  /** Loses the run that an exchange asks for. */
  loseRun(exchange: number, message: string): void {
    this.#lostRuns.set(exchange, message);
  }

  /** Why the run that an exchange asks for is lost, if it is. Told once. */
  lostRun(exchange: number): string | undefined {
    const message = this.#lostRuns.get(exchange);
    this.#lostRuns.delete(exchange);
    return message;
  }

  #shown(armed: Armed): ArmedFault {
    return {
      id: armed.id,
      rule: armed.rule,
      get hits() {
        return armed.hits;
      },
      remove: () => this.clear(armed.id),
    };
  }
}

function matches(rule: FaultRule, { provider, operation, target }: FaultTarget): boolean {
  return (
    (rule.provider ?? provider) === provider &&
    (rule.operation ?? operation) === operation &&
    (rule.target === undefined || target.includes(rule.target))
  );
}
