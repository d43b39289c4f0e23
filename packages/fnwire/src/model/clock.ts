import { type Check, fn, having, longestDelayMs } from "@fnwire/runtime/options";

/**
 * Time and chance, injectable so that a test can run an hour in a millisecond. Everything that waits, measures or draws random numbers
 * in this package asks the clock it was given.
 */
export type Clock = {
  /** Milliseconds since 1970, as `Date.now()`: what instants are told by, to services and to others. */
  now(): number;
  /**
   * Milliseconds since any fixed point, by a time that nobody sets, as `performance.now()`: what deadlines and waits are measured by.
   * Default: what has passed by `now`, of which a step back counts as none.
   */
  monotonic?(): number;
  /** Uniform in [0, 1), as `Math.random()`. */
  random(): number;
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(timer: unknown): void;
};

/** A clock that can measure. */
export type SoundClock = Clock & {
  monotonic(): number;
  /** `monotonic` is made of `now`, and so jumps ahead with it. */
  readonly isDerived?: boolean;
};

/** The machine's own time and chance. */
export const systemClock: SoundClock = {
  now: () => Date.now(),
  // Not on every platform: there time that somebody sets has to do.
  monotonic: () => (typeof performance === "undefined" ? Date.now() : performance.now()),
  random: () => Math.random(),
  // A longer delay would fire at once.
  setTimeout: (callback, delayMs) => setTimeout(callback, Math.min(delayMs, longestDelayMs)),
  // Safe: only values that the function above returned come back here.
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** A clock of the caller's that is never believed to be at no time: one that stops telling it stands still. */
export function soundClock(clock: Clock | undefined): SoundClock {
  if (clock === undefined) return systemClock;
  const now = steady(() => clock.now());
  const measure = clock.monotonic === undefined ? now : steady(() => clock.monotonic?.() ?? 0);
  let last = measure();
  let setBackMs = 0;
  return {
    now,
    monotonic() {
      const at = measure();
      setBackMs += Math.max(0, last - at);
      last = at;
      return at + setBackMs;
    },
    isDerived: clock.monotonic === undefined,
    random() {
      const drawn = clock.random();
      return drawn >= 0 && drawn < 1 ? drawn : 0.5;
    },
    setTimeout: (callback, delayMs) => clock.setTimeout(callback, delayMs),
    clearTimeout: (timer) => clock.clearTimeout(timer),
  };
}

/** The caller's clock for a transport, which measures and tells nobody an instant; `undefined` where it has its own. */
export function measuring(given: Clock | undefined, clock: SoundClock): Clock | undefined {
  return given && { ...clock, now: clock.monotonic };
}

/** The last time that was told, where none is. */
function steady(tell: () => number): () => number {
  let last = 0;
  return () => {
    const told = tell();
    if (isTime(told)) last = told;
    return last;
  };
}

function isTime(told: unknown): boolean {
  return typeof told === "number" && told >= 0 && told < Number.POSITIVE_INFINITY;
}

const methodsCheck = /* @__PURE__ */ having<Clock>(
  "a clock with now, random, setTimeout and clearTimeout",
  "now",
  "random",
  "setTimeout",
  "clearTimeout",
);

const callableCheck = /* @__PURE__ */ fn();

export const clockCheck: Check<Clock> = (value, name) => {
  const flaw = methodsCheck(value, name);
  if (flaw !== undefined) return flaw;
  // Safe: it has the methods, by the check above.
  const clock = value as Clock;
  if (!isTime(clock.now())) return `\`${name}.now()\` must give milliseconds since 1970, 0 or more`;
  return clock.monotonic === undefined ? undefined : callableCheck(clock.monotonic, `${name}.monotonic`);
};
