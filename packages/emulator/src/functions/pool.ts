import type { FunctionImage, RunResult } from "./run.js";
import { WorkerThread } from "./worker-thread.js";

/** A run that was asked for. */
export type PooledRun = {
  /** Settles when the run has ended. Never rejects. */
  readonly result: Promise<RunResult>;
  /** Ends it at once: its result is `cancelled`. Does nothing when it has ended. */
  cancel(): void;
};

/** What is run, for how long at most, and what is called when it starts. */
type RunOptions = { readonly payload: unknown; readonly timeoutMs: number; readonly onStart: () => void };

type Job = RunOptions & {
  readonly end: (result: RunResult) => void;
  cancelled: boolean;
  thread: WorkerThread | undefined;
};

type Group = {
  readonly image: FunctionImage;
  readonly waiting: Job[];
  readonly idle: { readonly thread: WorkerThread; readonly since: number }[];
  starting: number;
  /** Threads that exist: starting, busy or idle. */
  threads: number;
};

// New threads of one function start at most this many at a time: quick calls are over before a third would be ready.
const maxStarting = 2;

/**
 * Runs functions in worker threads, one call at a time in each, and keeps threads for later calls of the same image.
 *
 * `maxThreads` (default 32) limits the threads of all functions together; further calls wait for a free one. A thread that
 * was idle for `idleMs` (default 10,000) is stopped.
 */
export class FunctionPool {
  readonly #groups = new Map<string, Group>();
  readonly #busy = new Set<WorkerThread>();
  readonly #stopping = new Set<Promise<void>>();
  #threads = 0;
  #closed = false;
  readonly #sweeper: NodeJS.Timeout;

  constructor(
    private readonly maxThreads = 32,
    idleMs = 10_000,
  ) {
    const sweep = () => this.#stopIdle(performance.now() - idleMs);
    this.#sweeper = setInterval(sweep, Math.max(idleMs / 4, 50)).unref();
  }

  /** Threads that exist now. */
  get threads(): number {
    return this.#threads;
  }

  /**
   * Asks for one run. `onStart` is called when the input is handed to the function's code; never when the code cannot be
   * loaded or the run is canceled before.
   */
  run(image: FunctionImage, { payload, timeoutMs, onStart }: RunOptions): PooledRun {
    let end: Job["end"] = () => {};
    const result = new Promise<RunResult>((resolve) => {
      end = resolve;
    });
    const job: Job = { payload, timeoutMs, onStart, end, cancelled: false, thread: undefined };
    const group = this.#groupOf(image);
    group.waiting.push(job);
    this.#dispatch(group);
    return {
      result,
      cancel: () => {
        job.cancelled = true;
        job.thread?.cancel();
        job.end({ outcome: "cancelled", log: [], durationMs: 0 });
      },
    };
  }

  /** Stops all threads. Runs under way end as `crashed`. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#sweeper);
    this.#stopIdle(Number.POSITIVE_INFINITY);
    for (const group of this.#groups.values())
      for (const job of group.waiting.splice(0))
        job.end({ outcome: "crashed", message: "The emulator was stopped.", log: [], durationMs: 0 });
    for (const thread of this.#busy) this.#stop(thread);
    await Promise.all(this.#stopping);
  }

  #groupOf(image: FunctionImage): Group {
    const known = this.#groups.get(image.key);
    if (known !== undefined) return known;
    const group: Group = { image, waiting: [], idle: [], starting: 0, threads: 0 };
    this.#groups.set(image.key, group);
    return group;
  }

  #dispatch(group: Group): void {
    while (group.waiting.length > 0) {
      const thread = group.idle.pop()?.thread;
      if (thread === undefined) break;
      const job = group.waiting.shift();
      if (job !== undefined) void this.#serve({ group, thread, job });
    }
    if (group.waiting.length > group.starting && group.starting < maxStarting && this.#mayStart())
      void this.#start(group);
  }

  // At the limit, a thread that waits for calls of another function makes room.
  #mayStart(): boolean {
    if (this.#closed) return false;
    if (this.#threads < this.maxThreads) return true;
    for (const group of this.#groups.values()) {
      const oldest = group.idle.shift();
      if (oldest === undefined) continue;
      this.#drop(group, oldest.thread);
      return true;
    }
    return false;
  }

  async #start(group: Group): Promise<void> {
    group.starting++;
    group.threads++;
    this.#threads++;
    // A function may end its thread between two calls: by an exception in the background, for example.
    const onGone = () => {
      const at = group.idle.findIndex((idle) => idle.thread === thread);
      if (at !== -1) this.#drop(group, ...group.idle.splice(at, 1).map((idle) => idle.thread));
    };
    const thread = new WorkerThread({ image: group.image, onGone });
    this.#busy.add(thread);
    const failure = await thread.loaded();
    this.#busy.delete(thread);
    group.starting--;
    if (failure === undefined) {
      this.#release(group, thread);
      return;
    }
    this.#drop(group, thread);
    // Loading again would fail again: everyone who waits for this function gets the reason.
    for (const job of group.waiting.splice(0)) job.end({ ...failure, log: [], durationMs: 0 });
    this.#dispatchAll();
  }

  async #serve({ group, thread, job }: { group: Group; thread: WorkerThread; job: Job }): Promise<void> {
    if (job.cancelled) {
      this.#release(group, thread);
      return;
    }
    job.thread = thread;
    this.#busy.add(thread);
    job.onStart();
    const result = await thread.run({ payload: job.payload, timeoutMs: job.timeoutMs });
    this.#busy.delete(thread);
    job.thread = undefined;
    job.end(result);
    if (thread.alive) this.#release(group, thread);
    else {
      this.#drop(group, thread);
      this.#dispatchAll();
    }
  }

  #release(group: Group, thread: WorkerThread): void {
    if (this.#closed) {
      this.#drop(group, thread);
      return;
    }
    group.idle.push({ thread, since: performance.now() });
    this.#dispatch(group);
    // A call of another function may be waiting for room.
    if (this.#threads >= this.maxThreads) this.#dispatchAll();
  }

  #dispatchAll(): void {
    for (const group of this.#groups.values()) if (group.waiting.length > 0) this.#dispatch(group);
  }

  #stopIdle(before: number): void {
    for (const group of this.#groups.values())
      while (group.idle[0] !== undefined && group.idle[0].since <= before) {
        const oldest = group.idle.shift();
        if (oldest !== undefined) this.#drop(group, oldest.thread);
      }
  }

  #drop(group: Group, ...threads: readonly WorkerThread[]): void {
    group.threads -= threads.length;
    this.#threads -= threads.length;
    if (group.threads === 0 && group.waiting.length === 0) this.#groups.delete(group.image.key);
    for (const thread of threads) this.#stop(thread);
  }

  #stop(thread: WorkerThread): void {
    const stopping = thread.stop().finally(() => this.#stopping.delete(stopping));
    this.#stopping.add(stopping);
  }
}
