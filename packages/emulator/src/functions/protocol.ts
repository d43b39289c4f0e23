import type { FunctionError, LogLine } from "./run.js";

/** What a worker thread is made with. */
export type WorkerSetup = { readonly entry: string; readonly adapter: string };

/** Tells a worker thread to run the function once. Payloads and values travel as JSON text: functions see plain data only. */
export type ToWorker = { readonly kind: "run"; readonly payload: string };

/** What a worker thread tells. A thread runs one call at a time, so no message needs to say which run it belongs to. */
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "unloadable"; readonly error: FunctionError }
  | ({ readonly kind: "log" } & LogLine)
  | { readonly kind: "returned"; readonly value: string }
  | { readonly kind: "threw"; readonly error: FunctionError };
