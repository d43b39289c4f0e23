import { createHash } from "node:crypto";
import { type FSWatcher, watch } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

// The alphabet that all providers take as a name (FunctionGraph's is the narrowest).
const functionFile = /^([A-Za-z][A-Za-z0-9_-]{0,59})\.m?js$/;

/** A function of the folder. */
export type FolderFunction = {
  readonly name: string;
  /** `file:` URL of its module. */
  readonly entry: string;
  /** Changes whenever the file or another one in the folder does. */
  readonly version: string;
  /** When its file was last changed. */
  readonly changedAt: Date;
};

/**
 * The functions of one folder: each `NAME.js` whose default export is a function. Read afresh for every call, so that a
 * changed, new or removed file counts from the next call on; other files in the folder are watched for changes.
 */
export class FunctionFolder {
  readonly #directory: string | undefined;
  #watcher: FSWatcher | undefined;
  #generation = 0;

  /** Without a directory there are no functions. */
  constructor(directory: string | undefined) {
    this.#directory = directory === undefined ? undefined : resolve(directory);
  }

  /** Checks that the folder is there and starts to watch it. Throws an error that names the folder when it is not. */
  async open(): Promise<void> {
    if (this.#directory === undefined) return;
    const found = await stat(this.#directory).catch(() => undefined);
    if (!found?.isDirectory()) throw new Error(`The functions folder ${this.#directory} does not exist.`);
    const watcher = watch(this.#directory, { recursive: true }, () => this.#generation++);
    watcher.unref();
    // Without a watcher (some file systems refuse it) a change of the function's own file is still seen.
    watcher.on("error", () => watcher.close());
    this.#watcher = watcher;
  }

  close(): void {
    this.#watcher?.close();
  }

  /** Names of all functions, sorted. */
  async names(): Promise<readonly string[]> {
    if (this.#directory === undefined) return [];
    const files = await readdir(this.#directory).catch(() => []);
    return files.flatMap((file) => functionFile.exec(file)?.[1] ?? []).sort();
  }

  /** The function of that name, or undefined. */
  async find(name: string): Promise<FolderFunction | undefined> {
    if (this.#directory === undefined) return undefined;
    for (const file of [`${name}.js`, `${name}.mjs`]) {
      if (!functionFile.test(file)) continue;
      const path = join(this.#directory, file);
      const found = await stat(path).catch(() => undefined);
      if (!found?.isFile()) continue;
      const version = createHash("sha256").update(`${path} ${found.mtimeMs} ${found.size} ${this.#generation}`);
      return {
        name,
        changedAt: found.mtime,
        entry: pathToFileURL(path).href,
        version: version.digest("hex"),
      };
    }
    return undefined;
  }
}
