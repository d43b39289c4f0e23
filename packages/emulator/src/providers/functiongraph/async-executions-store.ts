import { randomUUID } from "node:crypto";
import { BoundedMap } from "../../bounded-map.js";
import type { PooledRun } from "../../functions/pool.js";

/** Record of one asynchronous run. It does not hold the function's output. */
export type AsyncExecution = {
  readonly requestId: string;
  /** URN of the function without its version. */
  readonly functionUrn: string;
  status: "WAIT" | "RUNNING" | "SUCCESS" | "FAIL" | "DISCARD";
  errorCode: number;
  errorMessage: string;
  readonly acceptedAt: Date;
  startedAt: Date | undefined;
  endedAt: Date | undefined;
  run: PooledRun | undefined;
};

/** Records of asynchronous runs, the newest 10,000 of them. */
export class AsyncExecutionStore {
  readonly #byId = new BoundedMap<string, AsyncExecution>();

  add(functionUrn: string): AsyncExecution {
    const added: AsyncExecution = {
      requestId: randomUUID(),
      functionUrn,
      status: "WAIT",
      errorCode: 0,
      errorMessage: "",
      acceptedAt: new Date(),
      startedAt: undefined,
      endedAt: undefined,
      run: undefined,
    };
    this.#byId.set(added.requestId, added);
    return added;
  }

  find(requestId: string): AsyncExecution | undefined {
    return this.#byId.get(requestId);
  }

  /** Records of one function, the newest first. */
  list(functionUrn: string): readonly AsyncExecution[] {
    return this.#byId
      .values()
      .filter((one) => one.functionUrn === functionUrn)
      .reverse();
  }

  clear(): void {
    this.#byId.clear();
  }
}
