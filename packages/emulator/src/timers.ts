/** Timers of one provider. They keep no process alive and are all stopped with `close`. */
export class Timers {
  readonly #running = new Set<NodeJS.Timeout>();

  /** Calls `action` once after `ms` milliseconds. Returns how to prevent it. */
  after(ms: number, action: () => void): () => void {
    // setTimeout takes 32-bit delays; a longer one is waited for in steps.
    const step = Math.min(ms, 2_000_000_000);
    const timer = setTimeout(() => {
      this.#running.delete(timer);
      if (step < ms) cancelRest = this.after(ms - step, action);
      else action();
    }, step).unref();
    let cancelRest = () => {};
    this.#running.add(timer);
    return () => {
      clearTimeout(timer);
      this.#running.delete(timer);
      cancelRest();
    };
  }

  close(): void {
    for (const timer of this.#running) clearTimeout(timer);
    this.#running.clear();
  }
}
