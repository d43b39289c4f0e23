import { type Check, longestDelayMs, object, range } from "@fnwire/runtime/options";
import { configError } from "../errors/caller-error.js";
import type { Clock } from "../model/clock.js";

/** How often a run is looked at. */
export type Pace = {
  /** First look after the start, when something is known of how long the function takes. Milliseconds; default `minMs`. */
  firstMs?: number | undefined;
  /** Shortest interval. Milliseconds, default 250. */
  minMs?: number | undefined;
  /** Interval as a part of the time since the start. Default 0.15. */
  ratio?: number | undefined;
  /** Longest interval. Milliseconds, default 5,000. */
  maxMs?: number | undefined;
  /** Random spread of each interval, as a part of it. Default 0.2. */
  jitter?: number | undefined;
  /** How long after its start a run may be unknown to the service. Milliseconds; default by provider. */
  notFoundGraceMs?: number | undefined;
};

/** A pace with every number decided. */
export type ResolvedPace = {
  readonly firstMs: number;
  readonly minMs: number;
  readonly ratio: number;
  readonly maxMs: number;
  readonly jitter: number;
};

const defaultPace: ResolvedPace = { firstMs: 250, minMs: 250, ratio: 0.15, maxMs: 5_000, jitter: 0.2 };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export const paceCheck: Check<Pace> = /* @__PURE__ */ object<Pace>({
  firstMs: /* @__PURE__ */ range(0, dayMs),
  minMs: /* @__PURE__ */ range(1, hourMs),
  ratio: /* @__PURE__ */ range(0, 10),
  maxMs: /* @__PURE__ */ range(1, dayMs),
  jitter: /* @__PURE__ */ range(0, 0.9),
  notFoundGraceMs: /* @__PURE__ */ range(0, longestDelayMs),
});

/** Fills in a pace that has passed its check. Allocates only when the caller changed something. */
export function resolvePace(pace: Pace | undefined): ResolvedPace {
  if (pace === undefined) return defaultPace;
  const minMs = pace.minMs ?? defaultPace.minMs;
  const maxMs = pace.maxMs ?? Math.max(minMs, defaultPace.maxMs);
  if (maxMs < minMs) throw configError("poll.maxMs must not be less than poll.minMs");
  return {
    minMs,
    firstMs: pace.firstMs ?? minMs,
    maxMs,
    ratio: pace.ratio ?? defaultPace.ratio,
    jitter: pace.jitter ?? defaultPace.jitter,
  };
}

/** Milliseconds until the next look at a run that started `elapsedMs` ago. */
export function nextIntervalMs(pace: ResolvedPace, elapsedMs: number, clock: Clock): number {
  const interval = Math.min(Math.max(pace.ratio * elapsedMs, pace.minMs), pace.maxMs);
  return interval * (1 + pace.jitter * (2 * clock.random() - 1));
}
