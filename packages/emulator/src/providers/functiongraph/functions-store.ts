import type { FunctionFolder } from "../../functions/folder.js";
import type { FunctionImage } from "../../functions/run.js";
import { defaultPackage, latest, type Place, parseUrn, urnOf } from "./urn.js";

/** What an invocation needs to know of a function. */
export type ExecutableFunction = {
  /** URN with the version that runs. */
  readonly urn: string;
  readonly name: string;
  readonly version: string;
  readonly image: FunctionImage;
  /** Time that a run has, in seconds. */
  readonly timeoutSeconds: number;
};

const folderAdapter = new URL("./folder-adapter.js", import.meta.url).href;

/** Functions by URN: those of the functions folder, in the package `default`. */
export class FunctionStore {
  readonly #folder: FunctionFolder;
  readonly #place: Place;
  readonly #timeoutSeconds: number;
  readonly #memoryMb: number;

  constructor({
    folder,
    place,
    timeoutSeconds,
    memoryMb,
  }: {
    readonly folder: FunctionFolder;
    readonly place: Place;
    readonly timeoutSeconds: number;
    readonly memoryMb: number;
  }) {
    this.#folder = folder;
    this.#place = place;
    this.#timeoutSeconds = timeoutSeconds;
    this.#memoryMb = memoryMb;
  }

  /** Finds the version of a function that a URN names. */
  async find(urn: string): Promise<ExecutableFunction | undefined> {
    const wanted = parseUrn(urn, this.#place);
    if (wanted?.package !== defaultPackage || wanted.qualifier !== latest) return undefined;
    const found = await this.#folder.find(wanted.name);
    if (found === undefined) return undefined;
    return {
      urn: urnOf(wanted, this.#place),
      name: wanted.name,
      version: wanted.qualifier,
      timeoutSeconds: this.#timeoutSeconds,
      image: {
        key: `functiongraph ${found.version}`,
        entry: found.entry,
        adapter: folderAdapter,
        env: {},
        memoryMb: this.#memoryMb,
      },
    };
  }
}
