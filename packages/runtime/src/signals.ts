/** Throws the signal's own reason when it has aborted. `throwIfAborted` is younger than signals, and some polyfills are without it. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}

/** Who waits for which signal, whichever client it is for: several clients may be given one. */
const waiting: WeakMap<AbortSignal, { readonly callbacks: Set<() => void>; readonly listener: () => void }> =
  /* @__PURE__ */ new WeakMap();

/**
 * Waits for signals. One listener per signal however many calls and clients share it, so a long-lived signal raises no
 * MaxListenersExceededWarning, and none once the last of them has ended.
 */
export class SignalWatch {
  /** Calls `callback` once when `signal` aborts. Follow with {@link remove} in every case. */
  add(signal: AbortSignal, callback: () => void): void {
    let entry = waiting.get(signal);
    if (entry === undefined) {
      const callbacks = new Set<() => void>();
      entry = {
        callbacks,
        listener: () => {
          for (const each of [...callbacks]) each();
        },
      };
      waiting.set(signal, entry);
    }
    if (entry.callbacks.size === 0) signal.addEventListener("abort", entry.listener);
    entry.callbacks.add(callback);
  }

  remove(signal: AbortSignal, callback: () => void): void {
    const entry = waiting.get(signal);
    if (entry?.callbacks.delete(callback) && entry.callbacks.size === 0) {
      signal.removeEventListener("abort", entry.listener);
    }
  }
}
