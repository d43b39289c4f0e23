// Runs in a worker thread: loads one function and calls it, one call at a time, as often as it is told to.
import { parentPort, workerData } from "node:worker_threads";
import type { FromWorker, ToWorker, WorkerSetup } from "./protocol.js";
import type { Adapter, FunctionError, LogLine } from "./run.js";

const port = parentPort;
if (port === null) throw new Error("This module runs in a worker thread only.");
const setup = workerData as WorkerSetup; // made by the pool

capture("stdout");
capture("stderr");

try {
  const exports: Readonly<Record<string, unknown>> = await import(setup.entry);
  const adapter: Adapter = await import(setup.adapter);
  port.on("message", async ({ payload }: ToWorker) => {
    try {
      const value = await adapter.invoke({ exports, payload: JSON.parse(payload) });
      tell({ kind: "returned", value: JSON.stringify(value ?? null) });
    } catch (error) {
      tell({ kind: "threw", error: described(error) });
    }
  });
  tell({ kind: "ready" });
} catch (error) {
  tell({ kind: "unloadable", error: described(error) });
}

function tell(message: FromWorker): void {
  port?.postMessage(message);
}

// Each write is told at once: what a function wrote before it was stopped must not be lost with its thread.
function capture(stream: LogLine["stream"]): void {
  process[stream].write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    tell({ kind: "log", stream, text: typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8") });
    const done = rest.at(-1);
    if (typeof done === "function") done();
    return true;
  };
}

function described(error: unknown): FunctionError {
  if (error instanceof Error)
    return { type: error.name, message: error.message, stack: error.stack ?? `${error.name}: ${error.message}` };
  const message = typeof error === "string" ? error : (JSON.stringify(error) ?? String(error));
  return { type: "Error", message, stack: message };
}
