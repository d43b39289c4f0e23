/** Throws the signal's own reason when it has aborted. `throwIfAborted` is younger than signals, and some polyfills are without it. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}

/**
 * Who waits for which signal. One listener per signal however many calls share it, so a long-lived signal raises no
 * MaxListenersExceededWarning, and none once the last of them has ended.
 */
export class SignalWatch {
  readonly #waiting = new WeakMap<
    AbortSignal,
    { readonly callbacks: Set<() => void>; readonly listener: () => void }
  >();

  /** Calls `callback` once when `signal` aborts. Follow with {@link remove} in every case. */
  add(signal: AbortSignal, callback: () => void): void {
    let entry = this.#waiting.get(signal);
    if (entry === undefined) {
      const callbacks = new Set<() => void>();
      entry = {
        callbacks,
        listener: () => {
          for (const each of [...callbacks]) each();
        },
      };
      this.#waiting.set(signal, entry);
    }
    if (entry.callbacks.size === 0) signal.addEventListener("abort", entry.listener);
    entry.callbacks.add(callback);
  }

  remove(signal: AbortSignal, callback: () => void): void {
    const entry = this.#waiting.get(signal);
    if (entry?.callbacks.delete(callback) && entry.callbacks.size === 0) {
      signal.removeEventListener("abort", entry.listener);
    }
  }
}
