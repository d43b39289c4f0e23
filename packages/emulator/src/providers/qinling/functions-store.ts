import { type FolderFunction, type FunctionImage, folderImage, type ServiceHost, uuidOf } from "../../contract.js";
import type { Caller } from "./authentication.js";
import { limits } from "./function-fields.js";
import { isVisible } from "./listing.js";
import type { CodePackage } from "./package.js";
import { type Row, Rows, timestamp } from "./rows.js";
import { nodejsRuntimeId } from "./runtimes.js";

/** A frozen copy of a function's code. */
export type FunctionVersion = Row & {
  readonly description: string | null;
  readonly function_id: string;
  readonly version_number: number;
  /** Executions that were accepted. */
  count: number;
  readonly package: CodePackage;
};

/** A function: one that was created, or a file of the functions folder, which can be changed there only. */
export type FunctionRecord = Row & {
  name: string | null;
  description: string | null;
  /** Millicores. */
  cpu: number;
  /** Bytes. */
  memory_size: number;
  /** Time that a run has, in seconds. */
  timeout: number;
  /** What to call: `<module>.<function>`; null for an image function. */
  entry: string | null;
  /** Null for an image function. */
  readonly runtime_id: string | null;
  code: { readonly source: "package"; readonly md5sum: string } | { readonly source: "image"; readonly image: string };
  /** Executions of the unversioned code that were accepted. */
  count: number;
  /** Highest version number; 0 when there is none. */
  latest_version: number;
  /** Code of a created function that is no image. The emulator has no containers: each run of an image fails. */
  package: CodePackage | undefined;
  readonly versions: Map<number, FunctionVersion>;
  readonly file: FolderFunction | undefined;
};

/** What an execution runs: a function in one version; 0 is the unversioned code. */
export type Runnable = {
  readonly fn: FunctionRecord;
  readonly version: number;
  readonly name: string;
  /** Export to call. */
  readonly method: string;
  /** Undefined for what the emulator cannot run. */
  readonly image: FunctionImage | undefined;
  readonly timeoutMs: number;
  /** Counts an execution that was accepted. */
  accepted(): void;
};

/** What is said of changes to a function of the folder. */
export const fixedFunction = "This function belongs to the emulator's functions folder: change its file.";

const nativeAdapter = new URL("./native-adapter.js", import.meta.url).href;

/** Heap that the smallest function gets, in MB: with less, Node.js itself does not start. */
const leastMemoryMb = 32;

/** Functions by id: those that were created, and those of the functions folder, which belong to every project. */
export class FunctionStore {
  readonly created = new Rows<FunctionRecord>();
  readonly #folderCounts = new Map<string, number>();

  constructor(
    private readonly host: ServiceHost,
    private readonly folderTimeoutSeconds: number,
  ) {}

  /** A created function of the caller's project (administrators see all), or one of the folder. */
  async find(id: string, caller: Caller): Promise<FunctionRecord | undefined> {
    const created = this.created.get(id);
    if (created !== undefined && isVisible(created, caller)) return created;
    const { folder } = this.host.runtime;
    const name = caller.project && (await folder.names()).find((one) => folderFunctionId(one) === id);
    const file = name === undefined ? undefined : await folder.find(name);
    return file && this.#fixed(file, caller.project?.id ?? "");
  }

  /** The functions of the folder, shown as the caller's project's. Their checksum is that of their file's modification. */
  async fixed({ project }: Caller): Promise<readonly FunctionRecord[]> {
    if (project === undefined) return [];
    return (await this.host.runtime.folder.files()).map((file) => this.#fixed(file, project.id));
  }

  #fixed(file: FolderFunction, project_id: string): FunctionRecord {
    const id = folderFunctionId(file.name);
    return {
      id,
      name: file.name,
      description: "A function of the emulator's functions folder.",
      cpu: limits.cpu.default,
      memory_size: limits.memory_size.to,
      timeout: limits.timeout.to,
      runtime_id: nodejsRuntimeId,
      code: { source: "package", md5sum: file.version.slice(0, 32) },
      entry: `${file.name}.default`,
      count: this.#folderCounts.get(id) ?? 0,
      latest_version: 0,
      project_id,
      created_at: timestamp(file.changedAt),
      updated_at: timestamp(file.changedAt),
      package: undefined,
      versions: new Map(),
      file,
    };
  }

  /** What an execution of a function's version runs. */
  async runnable(id: string, version: number, caller: Caller): Promise<Runnable | undefined> {
    const fn = await this.find(id, caller);
    const counted = version <= 0 ? fn : fn?.versions.get(version);
    if (fn === undefined || counted === undefined) return undefined;
    if (fn.file === undefined) return createdRunnable(fn, version, counted);
    return {
      fn,
      version,
      name: fn.file.name,
      method: "default",
      timeoutMs: this.folderTimeoutSeconds * 1000,
      image: folderImage("qinling", fn.file),
      accepted: () => this.#folderCounts.set(id, (this.#folderCounts.get(id) ?? 0) + 1),
    };
  }

  async delete(fn: FunctionRecord): Promise<void> {
    this.created.delete(fn.id);
    await Promise.all([fn, ...fn.versions.values()].map((one) => one.package?.stored.remove()));
  }
}

function createdRunnable(fn: FunctionRecord, version: number, counted: FunctionRecord | FunctionVersion): Runnable {
  const { package: code } = counted;
  // As in Python, dots in the module's name are folders.
  const entry = fn.entry?.replaceAll(/\.(?=.*\.)/g, "/");
  const place = entry === undefined ? undefined : code?.stored.place(entry);
  const memoryMb = Math.max(Math.floor(fn.memory_size / 1024 / 1024), leastMemoryMb);
  return {
    fn,
    version,
    name: fn.name ?? fn.id,
    method: place?.method ?? "",
    timeoutMs: fn.timeout * 1000,
    image: code &&
      place && {
        key: `qinling ${code.stored.version} ${place.file} ${memoryMb}`,
        entry: place.file,
        adapter: nativeAdapter,
        env: {},
        memoryMb,
      },
    accepted: () => {
      counted.count++;
      counted.updated_at = timestamp(); // counting is a change like any other
    },
  };
}

/** Id of a function of the folder: the same in every start of the emulator. */
export function folderFunctionId(name: string): string {
  return uuidOf(`qinling function ${name}`);
}
