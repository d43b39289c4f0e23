import { type Check, fn, having } from "./option-checks.js";

/** Timers a transport needs. Tests pass their own to run in virtual time. */
export type Clock = {
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  /** Milliseconds since any fixed point. Default: the platform's monotonic time. */
  now?(): number;
};

/** The platform's timers. */
export const systemClock: Clock = {
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  // Only handles that this clock gave out come back.
  clearTimeout: (timer) => clearTimeout(timer as Parameters<typeof clearTimeout>[0]),
};

const timersCheck = /* @__PURE__ */ having<Clock>(
  "a clock with setTimeout and clearTimeout",
  "setTimeout",
  "clearTimeout",
);
const nowCheck = /* @__PURE__ */ fn();

export const clockCheck: Check<Clock> = (value, name) => {
  const flaw = timersCheck(value, name);
  if (flaw !== undefined) return flaw;
  // Safe: an object, by the check above.
  const { now } = value as Clock;
  return now === undefined ? undefined : nowCheck(now, `${name}.now`);
};

/** Longest delay a timer can hold (2^31 - 1 ms, about 24.8 days); longer ones would fire at once. */
export const longestDelayMs = 2_147_483_647;
