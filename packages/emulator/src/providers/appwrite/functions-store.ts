import type { FunctionFolder } from "../../functions/folder.js";
import type { FunctionImage } from "../../functions/run.js";
import { hexIdOf } from "../../ids.js";

/** What an execution needs to know of a function. */
export type ExecutableFunction = {
  readonly id: string;
  readonly enabled: boolean;
  /** Roles that may execute it: `any`, `users`, `guests`, `user:ID`. API keys need none. */
  readonly execute: readonly string[];
  /** Time that a run has, in seconds. */
  readonly timeout: number;
  /** The active deployment; undefined when there is none. */
  readonly deployment: { readonly id: string; readonly ready: boolean; readonly image: FunctionImage } | undefined;
};

const folderAdapter = new URL("./folder-adapter.js", import.meta.url).href;

/** Functions by id: those of the functions folder. */
export class FunctionStore {
  readonly #folder: FunctionFolder;
  readonly #timeoutSeconds: number;
  readonly #memoryMb: number;

  constructor({
    folder,
    timeoutSeconds,
    memoryMb,
  }: {
    readonly folder: FunctionFolder;
    readonly timeoutSeconds: number;
    readonly memoryMb: number;
  }) {
    this.#folder = folder;
    this.#timeoutSeconds = timeoutSeconds;
    this.#memoryMb = memoryMb;
  }

  async find(id: string): Promise<ExecutableFunction | undefined> {
    const found = await this.#folder.find(id);
    if (found === undefined) return undefined;
    return {
      id,
      enabled: true,
      execute: ["users"],
      timeout: this.#timeoutSeconds,
      deployment: {
        id: hexIdOf(`appwrite ${found.version}`).slice(0, 20),
        ready: true,
        image: {
          key: `appwrite ${found.version}`,
          entry: found.entry,
          adapter: folderAdapter,
          env: {},
          memoryMb: this.#memoryMb,
        },
      },
    };
  }
}
