import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { BoundedMap } from "../../bounded-map.js";
import type { CodeStore, StoredCode } from "../../functions/code-store.js";
import type { FunctionFolder } from "../../functions/folder.js";
import type { FunctionImage } from "../../functions/run.js";

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
  /** Belongs to the functions folder and can be changed there only. */
  readonly isFixed: boolean;
};

type Created = CloudFunction & { readonly stored: StoredCode };

const memoryMb: Readonly<Record<Plan, number>> = { P_FREE: 128, P_PERSONAL: 256 };
const folderAdapter = new URL("./folder-adapter.js", import.meta.url).href;
const nativeAdapter = new URL("./native-adapter.js", import.meta.url).href;

/** Functions by name: those that were created, and those of the functions folder. */
export class FunctionStore {
  readonly #folder: FunctionFolder;
  readonly #code: CodeStore;
  readonly #created = new BoundedMap<string, Created>();
  readonly #folderIds = new Map<string, number>();
  #nextId = 847;

  constructor({ folder, code }: { readonly folder: FunctionFolder; readonly code: CodeStore }) {
    this.#folder = folder;
    this.#code = code;
  }

  async find(name: string): Promise<CloudFunction | undefined> {
    return this.#created.get(name) ?? (await this.#fromFolder(name));
  }

  /** All functions, the newest first. */
  async list(): Promise<readonly CloudFunction[]> {
    const fromFolder = await Promise.all((await this.#folder.names()).map((name) => this.#fromFolder(name)));
    return [...this.#created.values(), ...fromFolder.filter((fn) => fn !== undefined)].sort((a, b) => b.id - a.id);
  }

  /** Makes a function, or replaces one: then `previous` keeps its id and time of creation. */
  async put({
    name,
    code,
    remark,
    plan,
    previous,
  }: Pick<CloudFunction, "name" | "code" | "remark" | "plan"> & {
    readonly previous?: CloudFunction;
  }): Promise<CloudFunction> {
    const stored = await this.#code.put(new Map([["index.cjs", Buffer.from(code)]]));
    const now = new Date();
    const created: Created = {
      id: previous?.id ?? this.#nextId++,
      name,
      code,
      remark,
      plan,
      createdAt: previous?.createdAt ?? now,
      updatedAt: now,
      isFixed: false,
      stored,
      image: {
        key: `minapp ${stored.version}`,
        entry: stored.entry("index.cjs"),
        adapter: nativeAdapter,
        env: {},
        memoryMb: memoryMb[plan],
      },
    };
    if (previous !== undefined) await this.delete(previous.name);
    this.#created.set(name, created);
    return created;
  }

  /** Removes a function. A run that has started goes on. */
  async delete(name: string): Promise<void> {
    const created = this.#created.get(name);
    this.#created.delete(name);
    await created?.stored.remove();
  }

  async #fromFolder(name: string): Promise<CloudFunction | undefined> {
    const found = await this.#folder.find(name);
    if (found === undefined) return undefined;
    const id = this.#folderIds.get(name) ?? this.#folderIds.size + 1;
    this.#folderIds.set(name, id);
    return {
      id,
      name,
      code: await readFile(fileURLToPath(found.entry), "utf8"),
      remark: "",
      plan: "P_FREE",
      createdAt: found.changedAt,
      updatedAt: found.changedAt,
      isFixed: true,
      image: {
        key: `minapp ${found.version}`,
        entry: found.entry,
        adapter: folderAdapter,
        env: {},
        memoryMb: memoryMb.P_FREE,
      },
    };
  }
}
