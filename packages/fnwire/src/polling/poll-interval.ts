import { type Check, longestDelayMs, object, range } from "@fnwire/runtime/options";
import { configError } from "../errors/caller-error.js";
import type { Clock } from "../model/clock.js";

/**
 * How often a run is looked at. Where one request shows several runs, the defaults of `firstMs`, `minMs` and `ratio` are a third
 * of what they are for one: such a request can end several waits.
 */
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

const defaultMinMs = 250;
const defaultRatio = 0.15;
const defaultMaxMs = 5_000;
const defaultJitter = 0.2;
/** Runs that one request shows are looked at so many times as often. */
const sharedBy = 3;

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

/** Refuses an interval whose bounds contradict each other; each of them has passed its check. */
export function refuseContradiction({ minMs = defaultMinMs, maxMs = Number.POSITIVE_INFINITY }: PollInterval): void {
  if (maxMs < minMs) throw configError("poll.maxMs must not be less than poll.minMs");
}

/** Milliseconds from the start of a run to its first poll, `shared` when one request shows several runs. */
export function firstDelayMs({ firstMs, minMs }: PollInterval, shared: boolean): number {
  return firstMs ?? minMs ?? (shared ? defaultMinMs / sharedBy : defaultMinMs);
}

/** Milliseconds until the next poll of a run that started `elapsedMs` ago, `shared` when one request shows several runs. */
export function nextIntervalMs(interval: PollInterval, elapsedMs: number, shared: boolean, clock: Clock): number {
  const by = shared ? sharedBy : 1;
  const { minMs = defaultMinMs / by, ratio = defaultRatio / by, jitter = defaultJitter } = interval;
  const { maxMs = Math.max(minMs, defaultMaxMs) } = interval;
  return Math.min(Math.max(ratio * elapsedMs, minMs), maxMs) * (1 + jitter * (2 * clock.random() - 1));
}
