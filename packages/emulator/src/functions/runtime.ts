import type { Ledger } from "../ledger.js";
import type { FunctionFolder } from "./folder.js";
import type { FunctionPool, PooledRun } from "./pool.js";
import type { FunctionImage } from "./run.js";

/** Which run this is, for the ledger. */
export type RunOrigin = {
  readonly provider: string;
  readonly functionName: string;
  readonly executionId: string;
  /** Number of the exchange that asked for it. */
  readonly exchange: number;
};

/** Runs functions and enters each run into the ledger when its code is started. */
export class FunctionRuntime {
  readonly #pool: FunctionPool;
  readonly #ledger: Ledger;

  constructor({
    pool,
    ledger,
    folder,
    lostRun,
  }: {
    readonly pool: FunctionPool;
    readonly ledger: Ledger;
    readonly folder: FunctionFolder;
    /** Why the run that an exchange asks for is lost, if a fault says so. */
    readonly lostRun: (exchange: number) => string | undefined;
  }) {
    this.#pool = pool;
    this.#ledger = ledger;
    this.folder = folder;
    this.lostRun = lostRun;
  }

  /** Why what an exchange asks for, a run or a build, is lost; undefined when it is not. */
  readonly lostRun: (exchange: number) => string | undefined;

  /** Functions that exist on every provider from the start. */
  readonly folder: FunctionFolder;

  /** Runs a function once. `input` is what the ledger shows; `payload` is what the image's adapter is given. */
  run({
    origin,
    image,
    input,
    payload,
    timeoutMs,
    onStart = () => {},
  }: {
    readonly origin: RunOrigin;
    readonly image: FunctionImage;
    readonly input: unknown;
    readonly payload: unknown;
    readonly timeoutMs: number;
    readonly onStart?: () => void;
  }): PooledRun {
    const lost = this.lostRun(origin.exchange);
    if (lost !== undefined)
      return {
        cancel: () => {},
        result: Promise.resolve({ outcome: "crashed", message: lost, log: [], durationMs: 0 }),
      };
    let close: ReturnType<Ledger["openExecution"]> = () => {};
    const run = this.#pool.run({
      image,
      payload,
      timeoutMs,
      onStart: () => {
        close = this.#ledger.openExecution({
          provider: origin.provider,
          function: origin.functionName,
          executionId: origin.executionId,
          exchange: origin.exchange,
          input,
        });
        onStart();
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
