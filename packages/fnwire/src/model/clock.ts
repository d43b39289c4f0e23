import { type Check, having, longestDelayMs } from "@fnwire/runtime/options";

/**
 * Time and chance, injectable so that a test can run an hour in a millisecond. Everything that waits, measures or draws random numbers
 * in this package asks the clock it was given.
 */
export type Clock = {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /** Uniform in [0, 1), as `Math.random()`. */
  random(): number;
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(timer: unknown): void;
};

/** The machine's own time and chance. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  // A longer delay would fire at once.
  setTimeout: (callback, delayMs) => setTimeout(callback, Math.min(delayMs, longestDelayMs)),
  // Safe: only values that the function above returned come back here.
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

export const clockCheck: Check<Clock> = /* @__PURE__ */ having<Clock>(
  "a clock with now, random, setTimeout and clearTimeout",
  "now",
  "random",
  "setTimeout",
  "clearTimeout",
);
