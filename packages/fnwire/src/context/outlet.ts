/** Where an {@link Outlet} gets its items from. */
export type OutletSource<T> = {
  /** The next item, `"end"` when there will be none, or `undefined` when there is none yet. Throws what the iteration ends with. */
  take(): { readonly item: T } | "end" | undefined;
  /** Told when everybody who was given something has come back for more. */
  cameBack?(): void;
  /** Told, once, that nobody wants more. What it resolves with is waited for, unless somebody waits for an item meanwhile. */
  leave(wasWaiting: boolean): Promise<void> | undefined;
};

type Waiting<T> = {
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (error: unknown) => void;
};

const done = { done: true, value: undefined } as const;

/**
 * Hands items to a loop. Unlike an asynchronous generator it can be left at any time: `return()` ends a pending `next()` with
 * it, where a generator would first wait for the next item, whenever that comes. Several calls of `next()` at a time are
 * served in their order.
 */
export class Outlet<T> implements AsyncIterableIterator<T, undefined, undefined> {
  readonly #source: OutletSource<T>;
  #waiting: Waiting<T>[] = [];
  /** Most calls of `next()` that ever waited at once: so many consumers there are. */
  #consumers = 0;
  #scheduled = false;
  #over = false;
  #left: Promise<void> | undefined;

  constructor(source: OutletSource<T>) {
    this.#source = source;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#over) return Promise.resolve(done);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#consumers = Math.max(this.#consumers, this.#waiting.length);
      this.changed();
    });
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    if (!this.#over) {
      const wasWaiting = this.#waiting.length > 0;
      this.#end();
      this.#left = this.#source.leave(wasWaiting);
    }
    await this.#left;
    return done;
  }

  /** There may be something to take. */
  changed(): void {
    if (this.#scheduled || this.#waiting.length === 0) return;
    // Later, so that consumers who come at the same time are seen to be several.
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#serve();
    });
  }

  #serve(): void {
    if (this.#waiting.length > 0 && this.#waiting.length === this.#consumers) this.#source.cameBack?.();
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      let taken: ReturnType<OutletSource<T>["take"]>;
      try {
        taken = this.#source.take();
      } catch (error) {
        this.#waiting.shift();
        first.reject(error);
        this.#end();
        return;
      }
      if (taken === undefined) return;
      if (taken === "end") {
        this.#end();
        return;
      }
      this.#waiting.shift();
      first.resolve({ done: false, value: taken.item });
    }
  }

  #end(): void {
    this.#over = true;
    for (const { resolve } of this.#waiting) resolve(done);
    this.#waiting = [];
  }
}
