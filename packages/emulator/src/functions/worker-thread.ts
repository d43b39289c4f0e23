import { Worker } from "node:worker_threads";
import type { FromWorker, ToWorker, WorkerSetup } from "./protocol.js";
import type { FunctionImage, LogLine, RunEnding, RunResult } from "./run.js";

const maxLogCharacters = 4_000_000;
/** Time that loading a function's module may take, in milliseconds. */
const loadTimeoutMs = 10_000;

type Run = {
  readonly log: LogLine[];
  logCharacters: number;
  readonly startedAt: number;
  readonly timer: NodeJS.Timeout;
  readonly end: (result: RunResult) => void;
};

/** One thread that holds one function. After a run that ended well it can be used again; otherwise it is gone. */
export class WorkerThread {
  readonly #worker: Worker;
  readonly #ready: Promise<RunEnding | undefined>;
  #run: Run | undefined;
  #alive = true;
  #crash: string | undefined;

  /** `onGone` is called once when the thread has ended, for whatever reason. */
  constructor({ image, onGone }: { readonly image: FunctionImage; readonly onGone: () => void }) {
    const setup: WorkerSetup = { entry: image.entry, adapter: image.adapter };
    this.#worker = new Worker(new URL("./worker.js", import.meta.url), {
      workerData: setup,
      env: { ...image.env },
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: image.memoryMb },
    });
    this.#ready = this.#loaded();
    this.#worker.on("message", (message: FromWorker) => this.#hear(message));
    this.#worker.on("error", (error) => {
      this.#crash = error instanceof Error ? error.message : String(error);
    });
    this.#worker.on("exit", (code) => {
      this.#alive = false;
      this.#finish(this.#gone(code));
      onGone();
    });
  }

  /** Whether it can take another run. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Settles when the function's module is loaded: with nothing, or with how a run of it ends because it cannot be loaded. */
  async loaded(): Promise<RunEnding | undefined> {
    return this.#ready;
  }

  /** Runs the function once. Never rejects. */
  run({ payload, timeoutMs }: { readonly payload: unknown; readonly timeoutMs: number }): Promise<RunResult> {
    return new Promise((end) => {
      if (!this.#alive) {
        end({ outcome: "crashed", message: this.#crash ?? "The function's thread is gone.", log: [], durationMs: 0 });
        return;
      }
      this.#worker.ref();
      const timer = setTimeout(() => this.#abort({ outcome: "timed-out", timeoutMs }), timeoutMs);
      this.#run = { log: [], logCharacters: 0, startedAt: performance.now(), timer, end };
      const message: ToWorker = { kind: "run", payload: JSON.stringify(payload ?? null) };
      this.#worker.postMessage(message);
    });
  }

  /** Ends the run under way at once, and the thread with it. */
  cancel(): void {
    this.#abort({ outcome: "cancelled" });
  }

  async stop(): Promise<void> {
    this.#alive = false;
    await this.#worker.terminate();
  }

  #loaded(): Promise<RunEnding | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve({ outcome: "crashed", message: `The function's module did not load within ${loadTimeoutMs} ms.` });
        void this.stop();
      }, loadTimeoutMs);
      const settle = (ending?: RunEnding) => {
        clearTimeout(timer);
        resolve(ending);
      };
      this.#worker.on("message", (message: FromWorker) => {
        if (message.kind === "ready") settle();
        if (message.kind === "unloadable") {
          settle({ outcome: "threw", error: message.error });
          void this.stop();
        }
      });
      this.#worker.once("exit", (code) => settle(this.#gone(code)));
    });
  }

  #gone(code: number): RunEnding {
    return { outcome: "crashed", message: this.#crash ?? `The function ended its process with exit code ${code}.` };
  }

  #hear(message: FromWorker): void {
    if (message.kind === "log") this.#note(message);
    if (message.kind === "returned") this.#finish({ outcome: "returned", value: JSON.parse(message.value) });
    if (message.kind === "threw") this.#finish({ outcome: "threw", error: message.error });
  }

  #note({ stream, text }: LogLine): void {
    const run = this.#run;
    if (run === undefined || run.logCharacters >= maxLogCharacters) return;
    const kept = text.slice(0, maxLogCharacters - run.logCharacters);
    run.logCharacters += kept.length;
    run.log.push({ stream, text: kept });
  }

  #abort(ending: RunEnding): void {
    this.#finish(ending);
    void this.stop();
  }

  #finish(ending: RunEnding): void {
    const run = this.#run;
    if (run === undefined) return;
    this.#run = undefined;
    clearTimeout(run.timer);
    this.#worker.unref();
    run.end({ ...ending, log: run.log, durationMs: performance.now() - run.startedAt });
  }
}
