import type { ClientContext } from "../context/client-context.js";

/** How long something has stood, by a timer: clocks are set, and handles come from machines whose clocks are wrong by hours. */
export class Span {
  readonly #client: ClientContext;
  readonly #lengthMs: number;
  #timer: unknown;
  #isOver: boolean;

  constructor(client: ClientContext, lengthMs: number) {
    this.#client = client;
    this.#lengthMs = lengthMs;
    this.#isOver = lengthMs <= 0;
  }

  /** Whether it has stood for its whole length since this was first asked. */
  isOver(): boolean {
    this.#timer ??= this.#isOver
      ? undefined
      : this.#client.clock.setTimeout(() => (this.#isOver = true), this.#lengthMs);
    return this.#isOver;
  }

  /** It stands no more; should it come back, it has to stand for its whole length again. */
  end(): void {
    if (this.#timer === undefined) return;
    this.#client.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isOver = this.#lengthMs <= 0;
  }
}
