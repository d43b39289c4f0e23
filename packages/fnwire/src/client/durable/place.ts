import type { SignalWatch } from "@fnwire/runtime";
import type { Clock } from "../../model/clock.js";
import type { AdaptiveLimit, Ended } from "../adaptive-limit.js";

/**
 * Takes a place among the invocations that are under way, for which it waits no longer than so long and not beyond the signal;
 * `undefined`: there was none. Milliseconds. What it gives may be called more than once, and the first time counts.
 */
export async function takePlace(
  limit: AdaptiveLimit,
  { clock, signals }: { readonly clock: Clock; readonly signals: SignalWatch },
  ms: number,
  signal: AbortSignal | undefined,
): Promise<Ended | undefined> {
  if (signal?.aborted) return undefined;
  let ended = await new Promise<Ended | undefined>((resolve) => {
    const settle = (given: Ended | undefined) => {
      clock.clearTimeout(timer);
      if (signal) signals.remove(signal, leave);
      resolve(given);
    };
    const leave = () => {
      const at = limit.waiting.indexOf(settle);
      if (at >= 0) limit.waiting.splice(at, 1);
      settle(undefined);
    };
    const timer = clock.setTimeout(leave, ms);
    if (signal) signals.add(signal, leave);
    limit.waiting.push(settle);
    limit.admit();
  });
  if (signal?.aborted) ended?.(undefined);
  if (ended === undefined || signal?.aborted) return undefined;
  return (throttled) => {
    ended?.(throttled);
    ended = undefined;
  };
}
