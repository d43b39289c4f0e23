import type { SignalWatch } from "@fnwire/runtime";
import type { Clock } from "../model/clock.js";

/** Waits `delayMs`, or rejects with `signal.reason` the moment the signal aborts. Leaves no timer and no listener. */
export function sleep(wait: {
  clock: Clock;
  delayMs: number;
  signal?: AbortSignal | undefined;
  signals: SignalWatch;
}): Promise<void> {
  const { clock, delayMs, signal, signals } = wait;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const onAbort = () => {
      clock.clearTimeout(timer);
      if (signal) signals.remove(signal, onAbort);
      // The listener exists only when the signal does.
      reject(signal?.reason);
    };
    const timer = clock.setTimeout(() => {
      if (signal) signals.remove(signal, onAbort);
      resolve();
    }, delayMs);
    if (signal) signals.add(signal, onAbort);
  });
}

/** What a wait ended with when the time it was given ran out first. */
export const timedOut: unique symbol = Symbol("timed out");

/**
 * Waits for work that others wait for too, but no longer than `timeoutMs` and only until this caller's own signal aborts.
 * The shared work goes on for the others. Resolves with {@link timedOut} when the time is over.
 */
export function waitShared<T>(wait: {
  work: Promise<T>;
  clock: Clock;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  signals: SignalWatch;
}): Promise<T | typeof timedOut> {
  const { work, clock, timeoutMs, signal, signals } = wait;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      // Nobody else may be waiting, and then nobody would take the work's failure.
      work.catch(() => undefined);
      reject(signal.reason);
      return;
    }
    const end = () => {
      clock.clearTimeout(timer);
      if (signal) signals.remove(signal, onAbort);
    };
    const onAbort = () => {
      end();
      reject(signal?.reason);
    };
    const timer = clock.setTimeout(() => {
      end();
      resolve(timedOut);
    }, timeoutMs);
    if (signal) signals.add(signal, onAbort);
    work.then(
      (value) => {
        end();
        resolve(value);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}
