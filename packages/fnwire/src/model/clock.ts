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

/** A clock of the caller's that is never believed to be at no time: one that stops telling it stands still. */
export function soundClock(clock: Clock | undefined): Clock {
  if (clock === undefined) return systemClock;
  let last = clock.now();
  return {
    now() {
      const now = clock.now();
      if (now >= 0 && now < Number.POSITIVE_INFINITY) last = now;
      return last;
    },
    random() {
      const drawn = clock.random();
      return drawn >= 0 && drawn < 1 ? drawn : 0.5;
    },
    setTimeout: (callback, delayMs) => clock.setTimeout(callback, delayMs),
    clearTimeout: (timer) => clock.clearTimeout(timer),
  };
}

const methodsCheck = /* @__PURE__ */ having<Clock>(
  "a clock with now, random, setTimeout and clearTimeout",
  "now",
  "random",
  "setTimeout",
  "clearTimeout",
);

export const clockCheck: Check<Clock> = (value, name) => {
  const flaw = methodsCheck(value, name);
  if (flaw !== undefined) return flaw;
  // Safe: it has the methods, by the check above.
  const now: unknown = (value as Clock).now();
  return typeof now === "number" && now >= 0 && now < Number.POSITIVE_INFINITY
    ? undefined
    : `\`${name}.now()\` must give milliseconds since 1970, 0 or more`;
};
