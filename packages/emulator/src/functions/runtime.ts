import type { Ledger } from "../ledger.js";
import type { FolderFunction, FunctionFolder } from "./folder.js";
import type { FunctionContext } from "./folder-adapter.js";
import type { FunctionPool, PooledRun } from "./pool.js";
import type { FunctionImage } from "./run.js";

/** What runs, for whom and with what. */
export type RunRequest = FunctionContext & {
  /** Number of the exchange that asked for it (`call.exchange`); 0 for none. */
  readonly exchange: number;
  readonly image: FunctionImage;
  /** What the function is given, as the ledger shows it. */
  readonly input: unknown;
  /** What the image's adapter is given besides `input` and `context`. */
  readonly payload?: object;
  readonly timeoutMs: number;
  /** Called when the code is started. */
  readonly onStart?: () => void;
};

const folderAdapter = new URL("./folder-adapter.js", import.meta.url).href;

/** How a service runs a function of the folder. `adapter` calls it: by default with the input and its context. */
export function folderImage(
  provider: string,
  file: FolderFunction,
  { memoryMb = 128, adapter = folderAdapter }: Partial<Pick<FunctionImage, "memoryMb" | "adapter">> = {},
): FunctionImage {
  return { key: `${provider} ${file.version}`, entry: file.entry, adapter, env: {}, memoryMb };
}

/** Runs functions and enters each run into the ledger when its code is started. */
export class FunctionRuntime {
  constructor(
    private readonly pool: FunctionPool,
    private readonly ledger: Ledger,
    /** Functions that exist on every provider from the start. */
    readonly folder: FunctionFolder,
    /** Why what an exchange asks for, a run or a build, is lost by a fault; undefined when it is not. */
    readonly lostRun: (exchange: number) => string | undefined,
  ) {}

  /** Runs a function once. */
  run(request: RunRequest): PooledRun {
    const { provider, functionName, executionId, exchange, image, input, timeoutMs, onStart } = request;
    const lost = this.lostRun(exchange);
    if (lost !== undefined)
      return {
        cancel: () => {},
        result: Promise.resolve({ outcome: "crashed", message: lost, log: [], durationMs: 0 }),
      };
    let close: ReturnType<Ledger["openExecution"]> = () => {};
    const run = this.pool.run(image, {
      payload: { input, context: { provider, functionName, executionId }, ...request.payload },
      timeoutMs,
      onStart: () => {
        close = this.ledger.openExecution({ provider, function: functionName, executionId, exchange, input });
        onStart?.();
      },
    });
    return {
      cancel: () => run.cancel(),
      result: run.result.then((result) => {
        close(result.outcome);
        return result;
      }),
    };
  }
}
