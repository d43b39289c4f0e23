import type { Meeting, Scenario, Step } from "./scenario.js";

/** Prices of a retry in tokens, as documented for `RetryBudget`. */
const prices = { throttle: 5, transient: 14 } as const;

type CallState = {
  readonly step: Step;
  readonly startedAt: number;
  attempts: number;
  /** What the last response asked to wait. Milliseconds. */
  hintMs: number;
  /** No attempt before this instant. */
  notBefore: number;
  /** No attempt after this one, by the longest wait that the policy and the service's hint allow. */
  notAfter: number;
  /** What the last retry cost. */
  paid: number;
  /** A launch whose outcome is not known was made. */
  isOpen: boolean;
  ran: number;
};

/**
 * What a client may do, by its documentation alone: attempts, waits, deadlines and tokens. It is told what the client does
 * and throws at the first step that is not allowed.
 */
export class RetryModel {
  readonly #scenario: Scenario;
  readonly #calls = new Map<number, CallState>();
  balance: number;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.balance = scenario.capacity;
  }

  begin(id: number, step: Step, now: number): void {
    this.#calls.set(id, {
      step,
      startedAt: now,
      attempts: 0,
      hintMs: 0,
      notBefore: now,
      notAfter: now,
      paid: 0,
      isOpen: false,
      ran: 0,
    });
  }

  /** A request arrives. Gives what it meets. */
  attempt(id: number, now: number, timeoutMs: number | undefined): Meeting {
    const call = this.#call(id);
    const { step } = call;
    const { policy, onAmbiguous } = this.#scenario;
    call.attempts += 1;
    const deadlineAt = call.startedAt + step.timeoutMs;
    demand(call.attempts <= policy.attempts, `attempt ${call.attempts} of at most ${policy.attempts}`);
    demand(now < deadlineAt, `an attempt ${now - deadlineAt} ms after the deadline`);
    demand(now >= call.notBefore, `an attempt ${call.notBefore - now} ms before the service allowed one`);
    demand(now <= call.notAfter, `an attempt ${now - call.notAfter} ms later than any wait the policy knows`);
    demand(!call.isOpen || onAmbiguous === "retry", "an attempt after one that may have run, without consent");
    const allowed = Math.min(step.attemptTimeoutMs, deadlineAt - now);
    demand(timeoutMs !== undefined && timeoutMs <= allowed, `an attempt of ${timeoutMs} ms where ${allowed} are left`);
    const met = step.meetings[Math.min(call.attempts, step.meetings.length) - 1];
    if (met === undefined) throw new Error("a step without meetings");
    if (met.kind === "ok" || (met.kind !== "refused" && met.ran)) call.ran += 1;
    const isLate = met.kind !== "silence" && met.afterMs >= Math.min(allowed, timeoutMs ?? allowed);
    call.hintMs = met.kind === "status" && !isLate ? (met.retryAfter ?? 0) * 1000 : 0;
    if (leavesOpen(met, isLate)) call.isOpen = true;
    return met;
  }

  /** The attempt has failed and the client means to wait: the token is paid and the wait has its bounds. */
  retry(id: number, now: number, event: { budget: number | undefined; reason: string }): void {
    const call = this.#call(id);
    const { policy } = this.#scenario;
    const throttled = event.reason === "RATE_LIMITED";
    const price = throttled ? prices.throttle : prices.transient;
    demand(price <= this.balance, `a retry for ${price} tokens out of ${this.balance}`);
    this.balance -= price;
    call.paid = price;
    demand(event.budget === this.balance, `a budget of ${event.budget} where the model has ${this.balance}`);
    const { hintMs } = call;
    demand(hintMs <= policy.maxRetryAfterMs, `a wait of ${hintMs} ms where ${policy.maxRetryAfterMs} is the limit`);
    const base = throttled ? policy.baseMs * 10 : policy.baseMs;
    const longest = Math.max(Math.min(base * 2 ** (call.attempts - 1), policy.maxDelayMs), hintMs * 1.1);
    call.notBefore = now + hintMs;
    call.notAfter = now + longest + 1e-6;
  }

  /** An attempt has succeeded: its call gets back what it paid, or one token. */
  success(id: number): void {
    const call = this.#call(id);
    this.balance = Math.min(this.#scenario.capacity, this.balance + (call.paid === 0 ? 1 : call.paid));
    call.paid = 0;
  }

  /** The call has ended. */
  end(id: number, now: number, told: "done" | "no" | "maybe" | "yes"): void {
    const { startedAt, step, ran } = this.#call(id);
    const took = now - startedAt;
    demand(took <= step.timeoutMs, `a call of ${took} ms with a timeout of ${step.timeoutMs}`);
    demand(told !== "no" || ran === 0, `told "no" of a function that ran ${ran} times`);
    demand(told === "no" || told === "maybe" || ran > 0, `told "${told}" of a function that did not run`);
  }

  inBounds(balance: number): void {
    demand(balance >= 0 && balance <= this.#scenario.capacity, `a balance of ${balance}`);
  }

  #call(id: number): CallState {
    const call = this.#calls.get(id);
    if (call === undefined) throw new Error(`a request of no call: ${id}`);
    return call;
  }
}

/** Whether a caller cannot know if the function ran. */
function leavesOpen(met: Meeting, isLate: boolean): boolean {
  switch (met.kind) {
    case "refused":
      return false;
    case "ok":
      return isLate;
    case "lost":
      return true;
    case "silence":
      return met.sent;
    case "status":
      return isLate || met.status === 302 || met.status === 303 || met.status === 408 || met.status >= 500;
  }
}

function demand(isAllowed: boolean, instead: string): void {
  if (!isAllowed) throw new Error(`the model does not allow ${instead}`);
}
