import type { FolderFunction, FunctionImage, ServiceHost } from "../../contract.js";
import { BoundedMap, folderImage, hexIdOf } from "../../contract.js";
import { projectId } from "./authentication.js";
import { collated } from "./collation.js";
import type { Deployment } from "./deployments.js";
import { fail } from "./errors.js";
import { defaultSettings, type FunctionSettings } from "./parameters.js";
import { specifications } from "./runtimes.js";
import type { Variable } from "./variables.js";

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
  /** The folder's file, when it belongs to the functions folder and can be changed there only. */
  readonly file: FolderFunction | undefined;
};

const folderAdapter = new URL("./folder-adapter.js", import.meta.url).href;
const nativeAdapter = new URL("./native-adapter.js", import.meta.url).href;

/** Functions by id: those that were created, and those of the functions folder. */
export class FunctionStore {
  readonly #created = new BoundedMap<string, FunctionRecord>();
  #sequence = 0;

  constructor(
    private readonly host: ServiceHost,
    private readonly options: {
      /** Time that a function of the folder has, in seconds. */
      readonly folderTimeout: number;
      /** Path of the service below the emulator's origin. */
      readonly mount: string;
      /** What the server says that it is. */
      readonly version: string;
    },
  ) {}

  /** A function by its id, which the database compares whatever its case. */
  async find(id: string): Promise<FunctionRecord | undefined> {
    const created = this.#created.get(collated(id));
    if (created !== undefined) return created;
    const { folder } = this.host.runtime;
    const names = await folder.names();
    const name = names.find((one) => one === id) ?? names.find((one) => collated(one) === collated(id));
    const file = name === undefined ? undefined : await folder.find(name);
    return file && this.#fromFolder(file);
  }

  /** As `find`, or the refusal when there is none. */
  async get(id: string): Promise<FunctionRecord> {
    return (await this.find(id)) ?? fail("function_not_found");
  }

  /** The function, or the refusal when it is not there or belongs to the folder. */
  async changeable(id: string): Promise<FunctionRecord> {
    const fn = await this.get(id);
    const message = "This function belongs to the emulator's functions folder: change its file.";
    return fn.file === undefined ? fn : fail("general_bad_request", { message });
  }

  /** Whether a function that was found is still there. */
  async has(fn: FunctionRecord): Promise<boolean> {
    return (await this.find(fn.id))?.sequence === fn.sequence;
  }

  /** All functions, oldest first; the folder's before all others. */
  async list(): Promise<readonly FunctionRecord[]> {
    const fromFolder = (await this.host.runtime.folder.files()).map((file) => this.#fromFolder(file));
    return [...fromFolder.filter(({ id }) => !this.#created.has(collated(id))), ...this.#created.values()];
  }

  create(id: string, settings: FunctionSettings): FunctionRecord {
    const created = recordOf(id, settings, new Date(), { sequence: ++this.#sequence, file: undefined });
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
    const { file, settings } = fn;
    if (file !== undefined) {
      const image = folderImage("appwrite", file, { memoryMb: maxMemoryMb, adapter: folderAdapter });
      return { deploymentId: hexIdOf(image.key).slice(0, 20), image };
    }
    const deployment = fn.deployments.get(fn.active ?? "");
    if (deployment?.code === undefined) return undefined;
    const env = this.#environment(fn, deployment, origin);
    return {
      deploymentId: deployment.id,
      image: {
        key: `appwrite ${deployment.code.version} ${hexIdOf(JSON.stringify([env, settings.runtimeSpecification]))}`,
        entry: deployment.code.entry(deployment.entrypoint),
        adapter: nativeAdapter,
        env,
        memoryMb: Math.min(specificationOf(settings).memory, maxMemoryMb),
      },
    };
  }

  #environment(fn: FunctionRecord, deployment: Deployment, origin: string): Readonly<Record<string, string>> {
    const { cpus, memory } = specificationOf(fn.settings);
    return {
      APPWRITE_VERSION: this.options.version,
      APPWRITE_REGION: "default",
      APPWRITE_FUNCTION_API_ENDPOINT: `${origin}${this.options.mount}`,
      APPWRITE_FUNCTION_CPUS: String(cpus),
      APPWRITE_FUNCTION_MEMORY: String(memory),
      APPWRITE_FUNCTION_ID: fn.id,
      APPWRITE_FUNCTION_NAME: fn.settings.name,
      APPWRITE_FUNCTION_DEPLOYMENT: deployment.id,
      APPWRITE_FUNCTION_PROJECT_ID: projectId,
      APPWRITE_FUNCTION_RUNTIME_NAME: "Node.js",
      APPWRITE_FUNCTION_RUNTIME_VERSION: fn.settings.runtime.replace("node-", ""),
      ...Object.fromEntries([...fn.variables.values()].map(({ key, value }) => [key, value])),
    };
  }

  #fromFolder(file: FolderFunction): FunctionRecord {
    const settings: FunctionSettings = {
      ...defaultSettings,
      name: file.name,
      runtime: "node-22",
      execute: ["users"],
      timeout: this.options.folderTimeout,
      entrypoint: `${file.name}.js`,
      // Functions of the folder may call each other.
      scopes: ["executions.read", "executions.write", "functions.read"],
    };
    return recordOf(file.name, settings, file.changedAt, { sequence: 0, file });
  }
}

function recordOf(
  id: string,
  settings: FunctionSettings,
  createdAt: Date,
  rest: Pick<FunctionRecord, "sequence" | "file">,
): FunctionRecord {
  const empty = { live: true, deployments: new Map(), variables: new Map(), active: undefined };
  return { id, createdAt, updatedAt: createdAt, settings, ...empty, ...rest };
}

/** Memory that a function may use, in MB, however large a machine it asks for: they all run on this one. */
const maxMemoryMb = 512;

function specificationOf({ runtimeSpecification }: FunctionSettings): {
  readonly cpus: number;
  readonly memory: number;
} {
  return specifications.find(({ slug }) => slug === runtimeSpecification) ?? { cpus: 1, memory: maxMemoryMb };
}
