import { BoundedMap } from "../../bounded-map.js";
import type { FolderFunction, FunctionFolder } from "../../functions/folder.js";
import type { FunctionImage } from "../../functions/run.js";
import { hexIdOf } from "../../ids.js";
import { collated } from "./collation.js";
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
  /** Whether what is deployed was built with these settings. */
  live: boolean;
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
  buildSpecification: defaultSpecification,
  runtimeSpecification: defaultSpecification,
  deploymentRetention: 0,
};

const folderAdapter = new URL("./folder-adapter.js", import.meta.url).href;
const nativeAdapter = new URL("./native-adapter.js", import.meta.url).href;

/** Functions by id: those that were created, and those of the functions folder. */
export class FunctionStore {
  readonly #folder: FunctionFolder;
  readonly #folderTimeout: number;
  readonly #projectId: string;
  readonly #mount: string;
  readonly #version: string;
  readonly #created = new BoundedMap<string, FunctionRecord>();
  #sequence = 0;

  constructor({
    folder,
    folderTimeout,
    projectId,
    mount,
    version,
  }: {
    readonly folder: FunctionFolder;
    /** Time that a function of the folder has, in seconds. */
    readonly folderTimeout: number;
    readonly projectId: string;
    /** Path of the service below the emulator's origin. */
    readonly mount: string;
    /** What the server says that it is. */
    readonly version: string;
  }) {
    this.#folder = folder;
    this.#folderTimeout = folderTimeout;
    this.#projectId = projectId;
    this.#mount = mount;
    this.#version = version;
  }

  /** A function by its id, which the database compares whatever its case. */
  async find(id: string): Promise<FunctionRecord | undefined> {
    const created = this.#created.get(collated(id));
    if (created !== undefined) return created;
    const names = await this.#folder.names();
    const name = names.find((one) => one === id) ?? names.find((one) => collated(one) === collated(id));
    const file = name === undefined ? undefined : await this.#folder.find(name);
    return file && this.#fromFolder(file);
  }

  /** Whether a function that was found is still there. */
  async has(fn: FunctionRecord): Promise<boolean> {
    const found = await this.find(fn.id);
    return found !== undefined && found.sequence === fn.sequence;
  }

  /** All functions, oldest first; the folder's before all others. */
  async list(): Promise<readonly FunctionRecord[]> {
    const names = await this.#folder.names();
    const files = await Promise.all(names.map((name) => this.#folder.find(name)));
    const fromFolder = files.filter((file) => file !== undefined).map((file) => this.#fromFolder(file));
    return [...fromFolder.filter(({ id }) => !this.#created.has(collated(id))), ...this.#created.values()];
  }

  create(id: string, settings: FunctionSettings): FunctionRecord {
    const now = new Date();
    const created: FunctionRecord = {
      id,
      sequence: ++this.#sequence,
      createdAt: now,
      updatedAt: now,
      settings,
      live: true,
      deployments: new Map(),
      variables: new Map(),
      active: undefined,
      isFixed: false,
      file: undefined,
    };
    this.#created.set(collated(id), created);
    return created;
  }

  async delete(fn: FunctionRecord): Promise<void> {
    this.#created.delete(collated(fn.id));
    await Promise.all([...fn.deployments.values()].map(({ code }) => code?.remove()));
  }

  /**
   * What an execution of the function runs; undefined when there is no active deployment that is ready. `origin` is where the
   * function reaches the service.
   */
  imageOf(
    fn: FunctionRecord,
    origin: string,
  ): { readonly deploymentId: string; readonly image: FunctionImage } | undefined {
    if (fn.file !== undefined) return this.#folderImage(fn.file);
    const deployment = fn.deployments.get(fn.active ?? "");
    if (deployment?.code === undefined) return undefined;
    const env = this.#environment(fn, deployment, origin);
    return {
      deploymentId: deployment.id,
      image: {
        key: `appwrite ${deployment.code.version} ${hexIdOf(JSON.stringify([env, fn.settings.runtimeSpecification]))}`,
        entry: deployment.code.entry(deployment.entrypoint),
        adapter: nativeAdapter,
        env,
        memoryMb: Math.min(specificationOf(fn.settings).memory, maxMemoryMb),
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
        memoryMb: maxMemoryMb,
      },
    };
  }

  #environment(fn: FunctionRecord, deployment: Deployment, origin: string): Readonly<Record<string, string>> {
    const { cpus, memory } = specificationOf(fn.settings);
    return {
      APPWRITE_VERSION: this.#version,
      APPWRITE_REGION: "default",
      APPWRITE_FUNCTION_API_ENDPOINT: `${origin}${this.#mount}`,
      APPWRITE_FUNCTION_CPUS: String(cpus),
      APPWRITE_FUNCTION_MEMORY: String(memory),
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
        // Functions of the folder may call each other.
        scopes: ["executions.read", "executions.write", "functions.read"],
      },
      live: true,
      deployments: new Map(),
      variables: new Map(),
      active: undefined,
      isFixed: true,
      file,
    };
  }
}

/** Memory that a function may use, in MB, however large a machine it asks for: they all run on this one. */
const maxMemoryMb = 512;

function specificationOf({ runtimeSpecification }: FunctionSettings): {
  readonly cpus: number;
  readonly memory: number;
} {
  return specifications.find(({ slug }) => slug === runtimeSpecification) ?? { cpus: 1, memory: maxMemoryMb };
}
