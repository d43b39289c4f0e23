import { randomUUID } from "node:crypto";
import { BoundedMap } from "../../bounded-map.js";
import type { FolderFunction, FunctionFolder } from "../../functions/folder.js";
import type { FunctionImage } from "../../functions/run.js";
import { hexIdOf } from "../../ids.js";
import type { FunctionFacts } from "./function-call.js";
import { type CodePackage, resolveHandler } from "./package.js";
import { defaultPackage, type FunctionName, latest, type Place, parseUrn, urnOf } from "./urn.js";

/** What a caller can set of a function, and what a version freezes. */
export type FunctionSettings = {
  readonly runtime: string;
  /** Time that a run has, in seconds. */
  readonly timeout: number;
  /** Entry point, such as `index.handler`. */
  readonly handler: string;
  /** MB. */
  readonly memorySize: number;
  readonly codeType: string;
  readonly codeFilename: string;
  /** Environment variables, a JSON object as text. */
  readonly userData: string;
  readonly xrole: string;
  readonly description: string;
  readonly enterpriseProjectId: string;
};

/** The code and settings that run under one version. */
export type FunctionVersion = {
  /** `latest`, or the name that it was published under. */
  readonly version: string;
  /** Text given when it was published. */
  readonly description: string;
  readonly settings: FunctionSettings;
  readonly code: CodePackage;
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

/** A function that was created through the service's API. */
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
};

/** A function of the functions folder, as the service shows it. It can be changed in the folder only. */
export type FixedFunction = {
  readonly file: FolderFunction;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
};

/** What an invocation needs to know of a function. */
export type ExecutableFunction = {
  /** URN with the version that runs. */
  readonly urn: string;
  readonly name: string;
  readonly version: string;
  readonly image: FunctionImage;
  /** Time that a run has, in seconds. */
  readonly timeoutSeconds: number;
  /** Calls are refused. */
  readonly isDisabled: boolean;
  readonly facts: FunctionFacts;
};

const folderAdapter = new URL("./folder-adapter.js", import.meta.url).href;
const nativeAdapter = new URL("./native-adapter.js", import.meta.url).href;

/** Functions by URN: those that were created, and those of the functions folder, in the package `default`. */
export class FunctionStore {
  readonly place: Place;
  readonly #folder: FunctionFolder;
  readonly #timeoutSeconds: number;
  readonly #memoryMb: number;
  readonly #created = new BoundedMap<string, FunctionRecord>();

  constructor({
    folder,
    place,
    timeoutSeconds,
    memoryMb,
  }: {
    readonly folder: FunctionFolder;
    readonly place: Place;
    /** Time that a function of the folder has, in seconds. */
    readonly timeoutSeconds: number;
    readonly memoryMb: number;
  }) {
    this.#folder = folder;
    this.place = place;
    this.#timeoutSeconds = timeoutSeconds;
    this.#memoryMb = memoryMb;
  }

  /** Reads a URN; undefined when it is not one of this project and region. */
  read(urn: string): FunctionName | undefined {
    return parseUrn(urn, this.place);
  }

  /** Makes a function. */
  create({
    package: packageName,
    name,
    latest: version,
  }: Pick<FunctionRecord, "package" | "name" | "latest">): FunctionRecord {
    const created: FunctionRecord = {
      id: randomUUID(),
      package: packageName,
      name,
      latest: version,
      versions: new Map(),
      aliases: new Map(),
      maxInstances: -1,
    };
    this.#created.set(keyOf(created), created);
    return created;
  }

  /** The created function that a URN names, whatever its version. */
  findCreated(urn: string): FunctionRecord | undefined {
    const wanted = this.read(urn);
    return wanted && this.#created.get(keyOf(wanted));
  }

  /** The function of the folder that a URN names. */
  async findFixed(urn: string): Promise<FixedFunction | undefined> {
    const wanted = this.read(urn);
    if (wanted?.package !== defaultPackage) return undefined;
    const file = await this.#folder.find(wanted.name);
    return file && { file, timeoutSeconds: this.#timeoutSeconds, memoryMb: this.#memoryMb };
  }

  /** The folder's functions, then the created ones, oldest first. */
  async list(): Promise<readonly (FunctionRecord | FixedFunction)[]> {
    const files = await Promise.all((await this.#folder.names()).map((name) => this.#folder.find(name)));
    const fixed = files
      .filter((file) => file !== undefined)
      .map((file) => ({ file, timeoutSeconds: this.#timeoutSeconds, memoryMb: this.#memoryMb }));
    return [...fixed, ...this.#created.values()];
  }

  /** Finds the version of a function that a URN names, by its own name or by an alias. */
  async find(urn: string): Promise<ExecutableFunction | undefined> {
    const wanted = this.read(urn);
    if (wanted === undefined) return undefined;
    const created = this.#created.get(keyOf(wanted));
    if (created !== undefined) {
      const version = versionOf(created, wanted.qualifier);
      return version && this.#executable(created, version);
    }
    const fixed = wanted.qualifier === latest ? await this.findFixed(urn) : undefined;
    return fixed && this.#executableFile(fixed, wanted);
  }

  async delete(fn: FunctionRecord): Promise<void> {
    this.#created.delete(keyOf(fn));
    await Promise.all([fn.latest, ...fn.versions.values()].map(({ code }) => code.stored.remove()));
  }

  clear(): void {
    this.#created.clear();
  }

  #executable(fn: FunctionRecord, { version, settings, code }: FunctionVersion): ExecutableFunction {
    const { file, method } = resolveHandler(settings.handler, code);
    const userData = environmentOf(settings.userData);
    const memoryMb = settings.memorySize;
    return {
      urn: urnOf({ package: fn.package, name: fn.name, qualifier: version }, this.place),
      name: fn.name,
      version,
      timeoutSeconds: settings.timeout,
      isDisabled: fn.maxInstances === 0,
      image: {
        key: `functiongraph ${code.stored.version} ${hexIdOf(JSON.stringify([file, userData, memoryMb]))}`,
        entry: file,
        adapter: nativeAdapter,
        env: userData,
        memoryMb,
      },
      facts: {
        method,
        package: fn.package,
        version,
        memoryMb,
        cpu: cpuOf(memoryMb),
        timeoutSeconds: settings.timeout,
        projectId: this.place.projectId,
        userData,
      },
    };
  }

  #executableFile({ file, timeoutSeconds, memoryMb }: FixedFunction, wanted: FunctionName): ExecutableFunction {
    return {
      urn: urnOf(wanted, this.place),
      name: file.name,
      version: wanted.qualifier,
      timeoutSeconds,
      isDisabled: false,
      image: {
        key: `functiongraph ${file.version}`,
        entry: file.entry,
        adapter: folderAdapter,
        env: {},
        memoryMb,
      },
      facts: {
        method: "default",
        package: wanted.package,
        version: wanted.qualifier,
        memoryMb,
        cpu: cpuOf(memoryMb),
        timeoutSeconds,
        projectId: this.place.projectId,
        userData: {},
      },
    };
  }
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
