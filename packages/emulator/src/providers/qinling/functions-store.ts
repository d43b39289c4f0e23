import { randomUUID } from "node:crypto";
import { BoundedMap } from "../../bounded-map.js";
import type { FolderFunction, FunctionFolder } from "../../functions/folder.js";
import type { FunctionImage } from "../../functions/run.js";
import { uuidOf } from "../../ids.js";
import type { Caller } from "./authentication.js";
import { type CodePackage, resolveEntry } from "./package.js";
import { nodejsRuntimeId } from "./runtimes-store.js";

/** What a caller can set of a function. */
export type FunctionSettings = {
  readonly name: string | null;
  readonly description: string | null;
  /** What to call: `<module>.<function>`; null for an image function. */
  readonly entry: string | null;
  /** Millicores. */
  readonly cpu: number;
  /** Bytes. */
  readonly memorySize: number;
  /** Time that a run has, in seconds. */
  readonly timeout: number;
  /** Null for an image function. */
  readonly runtimeId: string | null;
};

/** What a function consists of. The emulator has no containers: a function that is an image can be kept, and each run of it fails. */
export type FunctionCode = CodePackage | { readonly image: string };

/** Whether a function is a package, as all are that the emulator can run. */
export function isPackage(code: FunctionCode): code is CodePackage {
  return !("image" in code);
}

/** A frozen copy of a function's code. */
export type FunctionVersion = {
  readonly id: string;
  readonly number: number;
  readonly description: string | null;
  readonly code: CodePackage;
  readonly createdAt: Date;
  updatedAt: Date | null;
  /** Executions that were accepted. */
  count: number;
};

/** A function that was created through the service's API. */
export type FunctionRecord = {
  readonly id: string;
  readonly projectId: string;
  readonly createdAt: Date;
  updatedAt: Date | null;
  settings: FunctionSettings;
  code: FunctionCode;
  /** Executions of the unversioned code that were accepted. */
  count: number;
  /** Highest version number; 0 when there is none. */
  latestVersion: number;
  readonly versions: Map<number, FunctionVersion>;
};

/** A function of the functions folder, as the service shows it. It can be changed in the folder only. */
export type FixedFunction = { readonly id: string; readonly file: FolderFunction; readonly count: number };

/** What an execution needs to know of a function. */
export type ExecutableFunction = {
  readonly id: string;
  readonly name: string;
  readonly runtimeId: string | null;
  /** Export to call. */
  readonly method: string;
  /** Undefined for what the emulator cannot run. */
  readonly image: FunctionImage | undefined;
  /** Time that a run has, in seconds. */
  readonly timeoutSeconds: number;
  /** Counts an execution that was accepted. */
  accepted(): void;
};

/** A function and the version of it that an alias or a pair of id and number means. 0 is the unversioned code. */
export type FunctionReference = { readonly functionId: string; readonly version: number };

const folderAdapter = new URL("./folder-adapter.js", import.meta.url).href;
const nativeAdapter = new URL("./native-adapter.js", import.meta.url).href;

/** Heap that the smallest function gets, in MB: with less, Node.js itself does not start. */
const leastMemoryMb = 32;

/** Functions by id: those that were created, and those of the functions folder, which belong to every project. */
export class FunctionStore {
  readonly #folder: FunctionFolder;
  readonly #folderTimeoutSeconds: number;
  readonly #created = new BoundedMap<string, FunctionRecord>();
  readonly #folderCounts = new Map<string, number>();

  constructor({
    folder,
    folderTimeoutSeconds,
  }: {
    readonly folder: FunctionFolder;
    /** Time that a function of the folder has, in seconds. */
    readonly folderTimeoutSeconds: number;
  }) {
    this.#folder = folder;
    this.#folderTimeoutSeconds = folderTimeoutSeconds;
  }

  create(
    settings: FunctionSettings,
    {
      projectId,
      code,
      isUpdated,
    }: { readonly projectId: string; readonly code: FunctionCode; readonly isUpdated: boolean },
  ): FunctionRecord {
    const now = new Date();
    const created: FunctionRecord = {
      id: randomUUID(),
      projectId,
      createdAt: now,
      updatedAt: isUpdated ? now : null,
      settings,
      code,
      count: 0,
      latestVersion: 0,
      versions: new Map(),
    };
    this.#created.set(created.id, created);
    return created;
  }

  /** A created function of the caller's project; administrators see all. */
  findCreated(id: string, caller: Caller): FunctionRecord | undefined {
    const created = this.#created.get(id);
    return created !== undefined && (caller.isAdmin || created.projectId === caller.project?.id) ? created : undefined;
  }

  /** Created functions of the projects that `shows` lets through, oldest first. */
  listCreated(shows: (projectId: string) => boolean): readonly FunctionRecord[] {
    return [...this.#created.values()].filter(({ projectId }) => shows(projectId));
  }

  /** A function of the folder. Whoever works in a project sees it. */
  async findFixed(id: string, caller: Caller): Promise<FixedFunction | undefined> {
    if (caller.project === undefined) return undefined;
    const name = (await this.#folder.names()).find((candidate) => folderFunctionId(candidate) === id);
    const file = name === undefined ? undefined : await this.#folder.find(name);
    return file && this.#fixed(file);
  }

  async listFixed(): Promise<readonly FixedFunction[]> {
    const files = await Promise.all((await this.#folder.names()).map((name) => this.#folder.find(name)));
    return files.filter((file) => file !== undefined).map((file) => this.#fixed(file));
  }

  /** What an execution of a function's version runs. */
  async find(reference: FunctionReference, caller: Caller): Promise<ExecutableFunction | undefined> {
    const created = this.findCreated(reference.functionId, caller);
    if (created !== undefined) return executable(created, reference.version);
    const fixed = reference.version <= 0 ? await this.findFixed(reference.functionId, caller) : undefined;
    return fixed && this.#executableFile(fixed);
  }

  async delete(fn: FunctionRecord): Promise<void> {
    this.#created.delete(fn.id);
    const packages = [fn.code, ...[...fn.versions.values()].map(({ code }) => code)].filter(isPackage);
    await Promise.all(packages.map(({ stored }) => stored.remove()));
  }

  clear(): void {
    this.#created.clear();
  }

  #fixed(file: FolderFunction): FixedFunction {
    const id = folderFunctionId(file.name);
    return { id, file, count: this.#folderCounts.get(id) ?? 0 };
  }

  #executableFile({ id, file }: FixedFunction): ExecutableFunction {
    return {
      id,
      name: file.name,
      runtimeId: nodejsRuntimeId,
      method: "default",
      timeoutSeconds: this.#folderTimeoutSeconds,
      image: {
        key: `qinling ${file.version}`,
        entry: file.entry,
        adapter: folderAdapter,
        env: {},
        memoryMb: 128,
      },
      accepted: () => this.#folderCounts.set(id, (this.#folderCounts.get(id) ?? 0) + 1),
    };
  }
}

function executable(fn: FunctionRecord, version: number): ExecutableFunction | undefined {
  const counted = version <= 0 ? fn : fn.versions.get(version);
  if (counted === undefined) return undefined;
  const { entry, memorySize, timeout, runtimeId, name } = fn.settings;
  const place = isPackage(counted.code) && entry !== null ? resolveEntry(entry, counted.code) : undefined;
  const memoryMb = Math.max(Math.floor(memorySize / 1024 / 1024), leastMemoryMb);
  const { code } = counted;
  return {
    id: fn.id,
    name: name ?? fn.id,
    runtimeId,
    method: place?.method ?? "",
    timeoutSeconds: timeout,
    image:
      place === undefined || !isPackage(code)
        ? undefined
        : {
            key: `qinling ${code.stored.version} ${place.file} ${memoryMb}`,
            entry: place.file,
            adapter: nativeAdapter,
            env: {},
            memoryMb,
          },
    accepted: () => {
      counted.count++;
      counted.updatedAt = new Date(); // counting is a change like any other
    },
  };
}

/** Id of a function of the folder: the same in every start of the emulator. */
export function folderFunctionId(name: string): string {
  return uuidOf(`qinling function ${name}`);
}
