import { worksOutside } from "./outside-work.js";

type Timer = { at: number; readonly order: number; readonly callback: () => void; cancelled: boolean };

/**
 * Time that passes only when nothing else is left to do, in the event loop or outside it, and chance from a seed. Timers lie
 * in a heap, so that ten thousand of them cost no more than a few.
 */
export class VirtualClock {
  /** 2026-01-15T10:00:00Z. */
  static readonly start = Date.UTC(2026, 0, 15, 10);
  readonly #heap: Timer[] = [];
  readonly #random: () => number;
  #now = VirtualClock.start;
  #order = 0;
  #pending = 0;

  constructor(random: () => number = () => 0.5) {
    this.#random = random;
  }

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.#random();
  }

  setTimeout(callback: () => void, delayMs: number): unknown {
    this.#order += 1;
    this.#pending += 1;
    const timer = { at: this.#now + Math.max(0, delayMs), order: this.#order, callback, cancelled: false };
    push(this.#heap, timer);
    return timer;
  }

  clearTimeout(timer: unknown): void {
    // Safe: only what the method above gave comes back.
    const given = timer as Timer | undefined;
    if (given === undefined || given.cancelled) return;
    given.cancelled = true;
    this.#pending -= 1;
  }

  /** Timers that were neither cleared nor fired. */
  get pending(): number {
    return this.#pending;
  }

  get elapsedMs(): number {
    return this.#now - VirtualClock.start;
  }

  /** Sets the clock back, or forward, as an administrator would: no time passes, and timers take as long as they were to. */
  shift(ms: number): void {
    this.#now += ms;
    for (const timer of this.#heap) timer.at += ms;
  }

  /** Lets time pass for `ms` milliseconds. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    for (;;) {
      await this.#settled();
      const next = this.#next();
      if (next === undefined || next.at > until) break;
      this.#fire(next);
    }
    this.#now = until;
    await this.#settled();
  }

  /** Lets time pass until the work has ended, and gives its result or throws its error. */
  async run<T>(work: Promise<T>, limitMs = 24 * 3_600_000): Promise<T> {
    let ended = false;
    const end = () => {
      ended = true;
    };
    work.then(end, end);
    const until = this.#now + limitMs;
    for (let idleSince = performance.now(); ; ) {
      await this.#settled();
      if (ended) return work;
      const next = this.#next();
      if (next !== undefined) {
        if (next.at > until) throw new Error(`not ended after ${limitMs} ms`);
        this.#fire(next);
        idleSince = performance.now();
      } else if (performance.now() - idleSince > patienceMs) {
        throw new Error("everybody waits, and for nothing that time could bring");
      }
    }
  }

  /** Until every microtask has run, and everything that is done outside the event loop. */
  async #settled(): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve));
    while (worksOutside());
  }

  #next(): Timer | undefined {
    while (this.#heap[0]?.cancelled) pop(this.#heap);
    return this.#heap[0];
  }

  #fire(timer: Timer): void {
    pop(this.#heap);
    timer.cancelled = true;
    this.#pending -= 1;
    this.#now = Math.max(this.#now, timer.at);
    timer.callback();
  }
}

/** Real time without a timer or work outside, milliseconds. Only what is stuck for good takes that long. */
const patienceMs = 10_000;

function before(a: Timer, b: Timer): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function push(heap: Timer[], timer: Timer): void {
  let at = heap.push(timer) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!swapIf(heap, at, parent)) break;
    at = parent;
  }
}

function pop(heap: Timer[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  heap[0] = last;
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let least = at;
    for (const child of [left, right]) {
      const [candidate, best] = [heap[child], heap[least]];
      if (candidate !== undefined && best !== undefined && before(candidate, best)) least = child;
    }
    if (least === at || !swapIf(heap, least, at)) break;
    at = least;
  }
}

/** Swaps a child with its parent when it comes first. */
function swapIf(heap: Timer[], child: number, parent: number): boolean {
  const [lower, upper] = [heap[child], heap[parent]];
  if (lower === undefined || upper === undefined || !before(lower, upper)) return false;
  heap[child] = upper;
  heap[parent] = lower;
  return true;
}

/** Waits in virtual time, as a double does that takes its time; rejects with the signal's reason when that aborts. */
export function sleep(
  clock: Pick<VirtualClock, "setTimeout" | "clearTimeout">,
  delayMs: number,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
      clock.clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = clock.setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, delayMs);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
