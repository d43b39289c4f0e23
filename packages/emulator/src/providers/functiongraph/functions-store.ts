import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { FolderFunction, FunctionImage, ServiceHost, StoredCode } from "../../contract.js";
import { BoundedMap, folderImage, hexIdOf, refuse } from "../../contract.js";
import { fail, functionNotFound } from "./errors.js";
import type { FunctionFacts } from "./native-adapter.js";
import type { CodePackage } from "./package.js";
import { defaultPackage, type FunctionName, latest, type Place, parseUrn, urnOf } from "./urn.js";

/** What a caller can set of a function, and what a version freezes, as the service names it. */
export type FunctionSettings = Readonly<typeof folderSettings>;

/** Code as it is shown. */
export type ShownCode = Pick<CodePackage, "bytes" | "digest" | "md5">;

/** The code and settings that run under one version. */
export type FunctionVersion = {
  /** `latest`, or the name that it was published under. */
  readonly version: string;
  /** Text given when it was published. */
  readonly description: string;
  readonly settings: FunctionSettings;
  readonly code: ShownCode;
  /** Undefined for a function of the folder. */
  readonly stored: StoredCode | undefined;
  readonly modifiedAt: Date;
};

/** A name for a version, which may send a share of the calls to a second one. */
export type FunctionAlias = {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly additional: { readonly version: string; readonly percent: number } | undefined;
  readonly modifiedAt: Date;
  /** Calls so far: they decide which call goes to the second version. */
  calls: number;
};

/** A function: one that was created, or one of the functions folder. */
export type FunctionRecord = {
  readonly id: string;
  readonly package: string;
  readonly name: string;
  latest: FunctionVersion;
  /** Published versions by name, oldest first. */
  readonly versions: Map<string, FunctionVersion>;
  readonly aliases: Map<string, FunctionAlias>;
  /** Most instances at a time; -1 for no limit, 0 when the function is disabled. */
  maxInstances: number;
  /** Belongs to the functions folder and can be changed there only. */
  readonly isFixed: boolean;
};

/** What an invocation needs to know of a function. */
export type ExecutableFunction = {
  /** URN with the version that runs. */
  readonly urn: string;
  readonly name: string;
  readonly version: string;
  readonly image: FunctionImage;
  /** Calls are refused. */
  readonly isDisabled: boolean;
  readonly facts: FunctionFacts;
};

/** Memory of a function of the folder, in MB. */
const folderMemoryMb = 128;
/** Settings of the folder's functions, where they are alike. */
const folderSettings = {
  runtime: "Node.js20.15",
  /** Time that a run has, in seconds. */
  timeout: 30,
  /** Entry point, such as `index.handler`. */
  handler: "",
  /** MB. */
  memory_size: folderMemoryMb,
  code_type: "inline",
  code_filename: "",
  /** Environment variables, a JSON object as text. */
  user_data: "",
  xrole: "",
  description: "A function of the emulator's functions folder.",
  enterprise_project_id: "0",
};

const nativeAdapter = new URL("./native-adapter.js", import.meta.url).href;

/** Functions by URN: those that were created, and those of the functions folder, in the package `default`. */
export class FunctionStore {
  readonly #created = new BoundedMap<string, FunctionRecord>();

  /** `folderTimeout` is the time that a function of the folder has, in seconds. */
  constructor(
    private readonly host: ServiceHost,
    readonly place: Place,
    private readonly folderTimeout: number,
  ) {}

  /** Reads a URN; undefined when it is not one of this project and region. */
  read(urn: string): FunctionName | undefined {
    return parseUrn(urn, this.place);
  }

  /** Makes a function. */
  create(made: Pick<FunctionRecord, "package" | "name" | "latest">): FunctionRecord {
    const created = recordOf({ id: randomUUID(), ...made }, false);
    this.#created.set(keyOf(created), created);
    return created;
  }

  /** The function that a URN names, whatever its version. */
  async find(urn: string): Promise<FunctionRecord | undefined> {
    const wanted = this.read(urn);
    const created = wanted && this.#created.get(keyOf(wanted));
    if (created !== undefined || wanted?.package !== defaultPackage) return created;
    const file = await this.host.runtime.folder.find(wanted.name);
    return file && this.#fixed(file);
  }

  /** As `find`, or the refusal when there is none. */
  async get(urn: string): Promise<FunctionRecord> {
    return (await this.find(urn)) ?? refuse(functionNotFound());
  }

  /** The created function that a URN names, or the refusal to change it. */
  async changeable(urn: string): Promise<FunctionRecord> {
    const found = await this.get(urn);
    if (!found.isFixed) return found;
    const message = "This function belongs to the emulator's functions folder: change its file.";
    return fail(403, "FSS.0403", message);
  }

  /** The folder's functions, then the created ones, oldest first. */
  async list(): Promise<readonly FunctionRecord[]> {
    const files = await this.host.runtime.folder.files();
    return [...(await Promise.all(files.map((file) => this.#fixed(file)))), ...this.#created.values()];
  }

  /** The version of a function that a URN names, by its own name or by an alias, or the refusal when there is none. */
  async executable(urn: string): Promise<ExecutableFunction> {
    const wanted = this.read(urn) ?? refuse(functionNotFound());
    const created = this.#created.get(keyOf(wanted));
    if (created !== undefined) {
      const version = versionOf(created, wanted.qualifier) ?? refuse(functionNotFound());
      return this.#executable(created, version);
    }
    const isFixed = wanted.qualifier === latest && wanted.package === defaultPackage;
    const file = (isFixed && (await this.host.runtime.folder.find(wanted.name))) || refuse(functionNotFound());
    return {
      urn: urnOf(wanted, this.place),
      name: file.name,
      version: latest,
      isDisabled: false,
      image: folderImage("functiongraph", file, { memoryMb: folderMemoryMb }),
      facts: this.#facts(wanted.package, latest, folderMemoryMb, this.folderTimeout),
    };
  }

  async delete(fn: FunctionRecord): Promise<void> {
    this.#created.delete(keyOf(fn));
    await Promise.all([fn.latest, ...fn.versions.values()].map(({ stored }) => stored?.remove()));
  }

  async #fixed(file: FolderFunction): Promise<FunctionRecord> {
    const { name, version: digest, changedAt: modifiedAt } = file;
    const path = fileURLToPath(file.entry);
    const own = { timeout: this.folderTimeout, handler: `${name}.default`, code_filename: basename(path) };
    const settings = { ...folderSettings, ...own };
    const code = { bytes: await readFile(path), digest, md5: hexIdOf(digest) };
    const version = { version: latest, description: "", settings, code, stored: undefined, modifiedAt };
    return recordOf({ id: hexIdOf(`functiongraph ${name}`), package: defaultPackage, name, latest: version }, true);
  }

  #executable(fn: FunctionRecord, { version, settings, stored }: FunctionVersion): ExecutableFunction {
    if (stored === undefined) return refuse(functionNotFound());
    const { file, method } = stored.place(settings.handler);
    const { memory_size: memoryMb, timeout } = settings;
    const env = environmentOf(settings.user_data);
    return {
      urn: urnOf({ package: fn.package, name: fn.name, qualifier: version }, this.place),
      name: fn.name,
      version,
      isDisabled: fn.maxInstances === 0,
      image: {
        key: `functiongraph ${stored.version} ${hexIdOf(JSON.stringify([file, env, memoryMb]))}`,
        entry: file,
        adapter: nativeAdapter,
        env,
        memoryMb,
      },
      facts: { ...this.#facts(fn.package, version, memoryMb, timeout), method, userData: env },
    };
  }

  #facts(packageName: string, version: string, memoryMb: number, timeoutSeconds: number): FunctionFacts {
    const { projectId } = this.place;
    const cpu = cpuOf(memoryMb);
    const rest = { method: "default", userData: {} };
    return { package: packageName, version, memoryMb, cpu, timeoutSeconds, projectId, ...rest };
  }
}

function recordOf(made: Pick<FunctionRecord, "id" | "package" | "name" | "latest">, isFixed: boolean): FunctionRecord {
  return { ...made, versions: new Map(), aliases: new Map(), maxInstances: -1, isFixed };
}

/** CPU in millicores, which follows from the memory. */
export function cpuOf(memoryMb: number): number {
  return Math.round((memoryMb / 128) * 100 + 200);
}

/** Environment variables from their text. The text was checked when it was set. */
function environmentOf(userData: string): Readonly<Record<string, string>> {
  if (userData === "") return {};
  const values: Readonly<Record<string, unknown>> = JSON.parse(userData);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

function versionOf(fn: FunctionRecord, qualifier: string): FunctionVersion | undefined {
  if (qualifier === latest) return fn.latest;
  if (!qualifier.startsWith("!")) return fn.versions.get(qualifier);
  const alias = fn.aliases.get(qualifier.slice(1));
  if (alias === undefined) return undefined;
  alias.calls++;
  const { additional } = alias;
  // Evenly spread: of a hundred calls, as many as the percentage says go to the second version.
  const isAdditional = additional !== undefined && (alias.calls * additional.percent) % 100 < additional.percent;
  const version = isAdditional ? additional.version : alias.version;
  return version === latest ? fn.latest : fn.versions.get(version);
}

function keyOf(fn: { readonly package: string; readonly name: string }): string {
  return `${fn.package}:${fn.name}`;
}
