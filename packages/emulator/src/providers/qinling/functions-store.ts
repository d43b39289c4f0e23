import type { FunctionFolder } from "../../functions/folder.js";
import type { FunctionImage } from "../../functions/run.js";
import { uuidOf } from "../../ids.js";
import type { Caller } from "./authentication.js";

/** What an execution needs to know of a function. */
export type ExecutableFunction = {
  readonly id: string;
  readonly name: string;
  readonly image: FunctionImage;
  /** Time that a run has, in seconds. */
  readonly timeoutSeconds: number;
};

/** A function and the version of it that an alias or a pair of id and number means. */
export type FunctionReference = { readonly functionId: string; readonly version: number };

const folderAdapter = new URL("./folder-adapter.js", import.meta.url).href;

/** Functions by id: those of the functions folder, which also have an alias of their own name. */
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

  async find({ functionId: id, version }: FunctionReference, caller: Caller): Promise<ExecutableFunction | undefined> {
    // The folder's functions belong to no project: every project sees them. They have no numbered versions.
    if (caller.project === undefined || version !== 0) return undefined;
    const name = (await this.#folder.names()).find((candidate) => folderFunctionId(candidate) === id);
    const found = name === undefined ? undefined : await this.#folder.find(name);
    if (found === undefined) return undefined;
    return {
      id,
      name: found.name,
      timeoutSeconds: this.#timeoutSeconds,
      image: {
        key: `qinling ${found.version}`,
        entry: found.entry,
        adapter: folderAdapter,
        env: {},
        memoryMb: this.#memoryMb,
      },
    };
  }

  async findAlias(name: string, caller: Caller): Promise<FunctionReference | undefined> {
    const found = caller.project && (await this.#folder.find(name));
    return found && { functionId: folderFunctionId(name), version: 0 };
  }
}

/** Id of a function of the folder: the same in every start of the emulator. */
export function folderFunctionId(name: string): string {
  return uuidOf(`qinling function ${name}`);
}
