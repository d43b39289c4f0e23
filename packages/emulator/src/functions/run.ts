/** What a function's code is, where it is and how to call it. Two images with the same `key` share worker threads. */
export type FunctionImage = {
  /** Changes whenever the code or anything else of the image changes. */
  readonly key: string;
  /** `file:` URL of the module that holds the function. */
  readonly entry: string;
  /** `file:` URL of an `Adapter` module: it calls the function in the way of a provider. */
  readonly adapter: string;
  /** Environment variables. The emulator's own are not passed on. */
  readonly env: Readonly<Record<string, string>>;
  /** Memory limit of the thread's heap in MB. */
  readonly memoryMb: number;
};

/** How a thrown value looks outside of the function. */
export type FunctionError = { readonly type: string; readonly message: string; readonly stack: string };

/** One piece of output that the function wrote. */
export type LogLine = { readonly stream: "stdout" | "stderr"; readonly text: string };

/** How a run ended. */
export type RunEnding =
  | { readonly outcome: "returned"; readonly value: unknown }
  | { readonly outcome: "threw"; readonly error: FunctionError }
  | { readonly outcome: "timed-out"; readonly timeoutMs: number }
  | { readonly outcome: "crashed"; readonly message: string }
  | { readonly outcome: "cancelled" };

/** How a run ended, with what it wrote and how long it took. */
export type RunResult = RunEnding & {
  /** Output in the order it was written, at most 4,000,000 characters. */
  readonly log: readonly LogLine[];
  /** Time from handing the input to the function until its end, in milliseconds. */
  readonly durationMs: number;
};

/** What an adapter module exports. It runs inside the worker thread. */
export type Adapter = {
  /**
   * Calls the function that a module exports with a payload of its provider's making.
   * Resolves to a value that JSON can say; rejects with what the function threw.
   */
  invoke(call: { readonly exports: Readonly<Record<string, unknown>>; readonly payload: unknown }): Promise<unknown>;
};
