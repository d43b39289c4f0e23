import { type Check, longestDelayMs, object, range } from "@fnwire/runtime/options";
import { configError } from "../errors/caller-error.js";
import type { Clock } from "../model/clock.js";

/** How often a run is looked at. */
export type PollInterval = {
  /** First poll after the start, when something is known of how long the function takes. Milliseconds; default `minMs`. */
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

/** A poll interval with every number decided. */
export type ResolvedPollInterval = {
  readonly firstMs: number;
  readonly minMs: number;
  readonly ratio: number;
  readonly maxMs: number;
  readonly jitter: number;
};

const defaultPollInterval: ResolvedPollInterval = { firstMs: 250, minMs: 250, ratio: 0.15, maxMs: 5_000, jitter: 0.2 };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export const pollIntervalCheck: Check<PollInterval> = /* @__PURE__ */ object<PollInterval>({
  firstMs: /* @__PURE__ */ range(0, dayMs),
  minMs: /* @__PURE__ */ range(1, hourMs),
  ratio: /* @__PURE__ */ range(0, 10),
  maxMs: /* @__PURE__ */ range(1, dayMs),
  jitter: /* @__PURE__ */ range(0, 0.9),
  notFoundGraceMs: /* @__PURE__ */ range(0, longestDelayMs),
});

/** Fills in an interval that has passed its check. Allocates only when the caller changed something. */
export function resolvePollInterval(interval: PollInterval | undefined): ResolvedPollInterval {
  if (interval === undefined) return defaultPollInterval;
  const minMs = interval.minMs ?? defaultPollInterval.minMs;
  const maxMs = interval.maxMs ?? Math.max(minMs, defaultPollInterval.maxMs);
  if (maxMs < minMs) throw configError("poll.maxMs must not be less than poll.minMs");
  return {
    minMs,
    firstMs: interval.firstMs ?? minMs,
    maxMs,
    ratio: interval.ratio ?? defaultPollInterval.ratio,
    jitter: interval.jitter ?? defaultPollInterval.jitter,
  };
}

/** Milliseconds until the next poll of a run that started `elapsedMs` ago. */
export function nextIntervalMs(interval: ResolvedPollInterval, elapsedMs: number, clock: Clock): number {
  const intervalMs = Math.min(Math.max(interval.ratio * elapsedMs, interval.minMs), interval.maxMs);
  return intervalMs * (1 + interval.jitter * (2 * clock.random() - 1));
}
