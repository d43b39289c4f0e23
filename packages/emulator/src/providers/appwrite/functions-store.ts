import { BoundedMap } from "../../bounded-map.js";
import type { FolderFunction, FunctionFolder } from "../../functions/folder.js";
import type { FunctionImage } from "../../functions/run.js";
import { hexIdOf } from "../../ids.js";
import type { Deployment } from "./deployment.js";
import { defaultSpecification, specifications } from "./runtimes.js";
import type { Variable } from "./variable.js";

/** What a caller can set of a function. */
export type FunctionSettings = {
  readonly name: string;
  readonly runtime: string;
  /** Roles that may execute it: `any`, `users`, `guests`, `user:ID`. API keys need none. */
  readonly execute: readonly string[];
  readonly events: readonly string[];
  readonly schedule: string;
  /** Time that a run has, in seconds. */
  readonly timeout: number;
  readonly enabled: boolean;
  readonly logging: boolean;
  readonly entrypoint: string;
  readonly commands: string;
  readonly scopes: readonly string[];
  readonly installationId: string;
  readonly providerRepositoryId: string;
  readonly providerBranch: string;
  readonly providerSilentMode: boolean;
  readonly providerRootDirectory: string;
  readonly providerBranches: readonly string[];
  readonly providerPaths: readonly string[];
  readonly buildSpecification: string;
  readonly runtimeSpecification: string;
  readonly deploymentRetention: number;
};

/** A function with what belongs to it. */
export type FunctionRecord = {
  readonly id: string;
  readonly sequence: number;
  readonly createdAt: Date;
  updatedAt: Date;
  settings: FunctionSettings;
  readonly deployments: Map<string, Deployment>;
  readonly variables: Map<string, Variable>;
  /** Id of the active deployment; undefined when there is none. */
  active: string | undefined;
  /** Belongs to the functions folder and can be changed there only. */
  readonly isFixed: boolean;
  /** The folder's file, when it belongs there. */
  readonly file: FolderFunction | undefined;
};

/** Settings of a function when the request names none: the service's own defaults. */
export const defaultSettings: Omit<FunctionSettings, "name" | "runtime"> = {
  execute: [],
  events: [],
  schedule: "",
  timeout: 15,
  enabled: true,
  logging: true,
  entrypoint: "",
  commands: "",
  scopes: [],
  installationId: "",
  providerRepositoryId: "",
  providerBranch: "",
  providerSilentMode: false,
  providerRootDirectory: "",
  providerBranches: [],
  providerPaths: [],
  buildSpecification: defaultSpecification.slug,
  runtimeSpecification: defaultSpecification.slug,
  deploymentRetention: 0,
};

const folderAdapter = new URL("./folder-adapter.js", import.meta.url).href;
const nativeAdapter = new URL("./native-adapter.js", import.meta.url).href;

/** Functions by id: those that were created, and those of the functions folder. */
export class FunctionStore {
  readonly #folder: FunctionFolder;
  readonly #folderTimeout: number;
  readonly #projectId: string;
  readonly #created = new BoundedMap<string, FunctionRecord>();
  #sequence = 0;

  constructor({
    folder,
    folderTimeout,
    projectId,
  }: {
    readonly folder: FunctionFolder;
    /** Time that a function of the folder has, in seconds. */
    readonly folderTimeout: number;
    readonly projectId: string;
  }) {
    this.#folder = folder;
    this.#folderTimeout = folderTimeout;
    this.#projectId = projectId;
  }

  async find(id: string): Promise<FunctionRecord | undefined> {
    const created = this.#created.get(id);
    if (created !== undefined) return created;
    const file = await this.#folder.find(id);
    return file && this.#fromFolder(file);
  }

  /** All functions, oldest first; the folder's before all others. */
  async list(): Promise<readonly FunctionRecord[]> {
    const names = await this.#folder.names();
    const files = await Promise.all(names.map((name) => this.#folder.find(name)));
    const fromFolder = files.filter((file) => file !== undefined).map((file) => this.#fromFolder(file));
    return [...fromFolder.filter(({ id }) => !this.#created.has(id)), ...this.#created.values()];
  }

  create(id: string, settings: FunctionSettings): FunctionRecord {
    const now = new Date();
    const created: FunctionRecord = {
      id,
      sequence: ++this.#sequence,
      createdAt: now,
      updatedAt: now,
      settings,
      deployments: new Map(),
      variables: new Map(),
      active: undefined,
      isFixed: false,
      file: undefined,
    };
    this.#created.set(id, created);
    return created;
  }

  async delete(fn: FunctionRecord): Promise<void> {
    this.#created.delete(fn.id);
    await Promise.all([...fn.deployments.values()].map(({ code }) => code?.remove()));
  }

  /** What an execution of the function runs; undefined when there is no active deployment that is ready. */
  imageOf(fn: FunctionRecord): { readonly deploymentId: string; readonly image: FunctionImage } | undefined {
    if (fn.file !== undefined) return this.#folderImage(fn.file);
    const deployment = fn.deployments.get(fn.active ?? "");
    if (deployment?.code === undefined) return undefined;
    const env = this.#environment(fn, deployment);
    return {
      deploymentId: deployment.id,
      image: {
        key: `appwrite ${deployment.code.version} ${hexIdOf(JSON.stringify([env, fn.settings.runtimeSpecification]))}`,
        entry: deployment.code.entry(deployment.entrypoint),
        adapter: nativeAdapter,
        env,
        memoryMb: memoryOf(fn.settings),
      },
    };
  }

  #folderImage(file: FolderFunction): { readonly deploymentId: string; readonly image: FunctionImage } {
    return {
      deploymentId: hexIdOf(`appwrite ${file.version}`).slice(0, 20),
      image: {
        key: `appwrite ${file.version}`,
        entry: file.entry,
        adapter: folderAdapter,
        env: {},
        memoryMb: defaultSpecification.memory,
      },
    };
  }

  #environment(fn: FunctionRecord, deployment: Deployment): Readonly<Record<string, string>> {
    return {
      APPWRITE_FUNCTION_ID: fn.id,
      APPWRITE_FUNCTION_NAME: fn.settings.name,
      APPWRITE_FUNCTION_DEPLOYMENT: deployment.id,
      APPWRITE_FUNCTION_PROJECT_ID: this.#projectId,
      APPWRITE_FUNCTION_RUNTIME_NAME: "Node.js",
      APPWRITE_FUNCTION_RUNTIME_VERSION: fn.settings.runtime.replace("node-", ""),
      ...Object.fromEntries([...fn.variables.values()].map(({ key, value }) => [key, value])),
    };
  }

  #fromFolder(file: FolderFunction): FunctionRecord {
    return {
      id: file.name,
      sequence: 0,
      createdAt: file.changedAt,
      updatedAt: file.changedAt,
      settings: {
        ...defaultSettings,
        name: file.name,
        runtime: "node-22",
        execute: ["users"],
        timeout: this.#folderTimeout,
        entrypoint: `${file.name}.js`,
      },
      deployments: new Map(),
      variables: new Map(),
      active: undefined,
      isFixed: true,
      file,
    };
  }
}

function memoryOf({ runtimeSpecification }: FunctionSettings): number {
  return (specifications.find(({ slug }) => slug === runtimeSpecification) ?? defaultSpecification).memory;
}
