/** What was polled within this many milliseconds has shown all that the kernel knew. */
const freshMs = 1;

/**
 * When Node's event loop last looked at the connections. What a server sent to nobody, or its end, lies in the kernel until then:
 * a request written before would get it as its response, or go to a dead connection.
 */
export class EventLoop {
  #polledAt = Number.NEGATIVE_INFINITY;

  /** A response was just read. */
  polled(): void {
    this.#polledAt = performance.now();
  }

  /** Begins when the connections have been looked at: now, or two immediates later, since the first may come before a poll. */
  whenPolled(begin: () => void): void {
    if (performance.now() - this.#polledAt < freshMs) begin();
    else setImmediate(() => setImmediate(begin));
  }
}
