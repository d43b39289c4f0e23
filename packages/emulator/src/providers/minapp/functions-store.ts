import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { FolderFunction, FunctionImage, ServiceHost, StoredCode } from "../../contract.js";
import { BoundedMap, folderImage } from "../../contract.js";

export type Plan = "P_FREE" | "P_PERSONAL";

/** A function with its code. */
export type CloudFunction = {
  readonly id: number;
  readonly name: string;
  readonly code: string;
  readonly remark: string;
  readonly plan: Plan;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly image: FunctionImage;
  /** The code of one that was created; those of the functions folder can be changed there only. */
  readonly stored: StoredCode | undefined;
};

const memoryMb: Readonly<Record<Plan, number>> = { P_FREE: 128, P_PERSONAL: 256 };
const nativeAdapter = new URL("./native-adapter.js", import.meta.url).href;

/** Functions by name: those that were created, and those of the functions folder. */
export class FunctionStore {
  readonly #created = new BoundedMap<string, CloudFunction>();
  readonly #folderIds = new Map<string, number>();
  #nextId = 847;

  constructor(private readonly host: ServiceHost) {}

  async find(name: string): Promise<CloudFunction | undefined> {
    return this.#created.get(name) ?? (await this.#fromFolder(await this.host.runtime.folder.find(name)));
  }

  /** All functions, the newest first. */
  async list(): Promise<readonly CloudFunction[]> {
    const files = await this.host.runtime.folder.files();
    const fromFolder = await Promise.all(files.map((file) => this.#fromFolder(file)));
    return [...this.#created.values(), ...fromFolder.filter((fn) => fn !== undefined)].sort((a, b) => b.id - a.id);
  }

  /** Makes a function, or replaces one: then `previous` keeps its id and time of creation. */
  async put(
    settings: Pick<CloudFunction, "name" | "code" | "remark" | "plan">,
    previous?: CloudFunction,
  ): Promise<CloudFunction> {
    const stored = await this.host.code.put(new Map([["index.cjs", Buffer.from(settings.code)]]));
    const now = new Date();
    const created: CloudFunction = {
      id: previous?.id ?? this.#nextId++,
      ...settings,
      createdAt: previous?.createdAt ?? now,
      updatedAt: now,
      stored,
      image: {
        key: `minapp ${stored.version}`,
        entry: stored.entry("index.cjs"),
        adapter: nativeAdapter,
        env: {},
        memoryMb: memoryMb[settings.plan],
      },
    };
    if (previous !== undefined) await this.delete(previous.name);
    this.#created.set(created.name, created);
    return created;
  }

  /** Removes a function. A run that has started goes on. */
  async delete(name: string): Promise<void> {
    const created = this.#created.get(name);
    this.#created.delete(name);
    await created?.stored?.remove();
  }

  async #fromFolder(file: FolderFunction | undefined): Promise<CloudFunction | undefined> {
    if (file === undefined) return undefined;
    const { name, changedAt } = file;
    const id = this.#folderIds.get(name) ?? this.#folderIds.size + 1;
    this.#folderIds.set(name, id);
    return {
      id,
      name,
      code: await readFile(fileURLToPath(file.entry), "utf8"),
      remark: "",
      plan: "P_FREE",
      createdAt: changedAt,
      updatedAt: changedAt,
      stored: undefined,
      image: folderImage("minapp", file, { memoryMb: memoryMb.P_FREE }),
    };
  }
}
