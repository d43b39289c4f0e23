import { createHash } from "node:crypto";
import { type FSWatcher, watch } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

// The alphabet that all providers take as a name.
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

// How long the folder is believed to be as it was. A watcher usually tells of a change sooner.
const believedMs = 200;
// Callers may ask for any name.
const maxKnown = 1000;

/**
 * The functions of one folder: each `NAME.js` whose default export is a function. A changed, new or removed file counts
 * within 200 milliseconds, and so does a change of any other file in the folder, as far as the system tells of it.
 */
export class FunctionFolder {
  readonly #directory: string | undefined;
  #watcher: FSWatcher | undefined;
  #generation = 0;
  readonly #known = new Map<string, { readonly until: number; readonly answer: Promise<unknown> }>();

  /** Without a directory there are no functions. */
  constructor(directory: string | undefined) {
    this.#directory = directory === undefined ? undefined : resolve(directory);
  }

  /** Checks that the folder is there and starts to watch it. Throws an error that names the folder when it is not. */
  async open(): Promise<void> {
    if (this.#directory === undefined) return;
    const found = await stat(this.#directory).catch(() => undefined);
    if (!found?.isDirectory()) throw new Error(`The functions folder ${this.#directory} does not exist.`);
    const watcher = watch(this.#directory, { recursive: true }, () => {
      this.#generation++;
      this.#known.clear();
    });
    watcher.unref();
    // Without a watcher (some file systems refuse it) a change of the function's own file is still seen.
    watcher.on("error", () => watcher.close());
    this.#watcher = watcher;
  }

  close(): void {
    this.#watcher?.close();
  }

  /** Names of all functions, sorted. */
  names(): Promise<readonly string[]> {
    return this.#believed("", async () => {
      if (this.#directory === undefined) return [];
      const files = await readdir(this.#directory).catch(() => []);
      return files.flatMap((file) => functionFile.exec(file)?.[1] ?? []).sort();
    });
  }

  /** The function of that name, or undefined. */
  find(name: string): Promise<FolderFunction | undefined> {
    return this.#believed(name, async () => {
      if (this.#directory === undefined) return undefined;
      for (const file of [`${name}.js`, `${name}.mjs`]) {
        if (!functionFile.test(file)) continue;
        const found = await this.#read(name, join(this.#directory, file));
        if (found !== undefined) return found;
      }
      return undefined;
    });
  }

  /** All functions, in the order of their names. */
  async files(): Promise<readonly FolderFunction[]> {
    const files = await Promise.all((await this.names()).map((name) => this.find(name)));
    return files.filter((file) => file !== undefined);
  }

  /** What a service calls the functions, by their names: `name` makes its name for one. */
  async named(name: (name: string) => string = String): Promise<Readonly<Record<string, string>>> {
    return Object.fromEntries((await this.names()).map((one) => [one, name(one)]));
  }

  async #read(name: string, path: string): Promise<FolderFunction | undefined> {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const version = createHash("sha256").update(`${path} ${found.mtimeMs} ${found.size} ${this.#generation}`);
    return { name, changedAt: found.mtime, entry: pathToFileURL(path).href, version: version.digest("hex") };
  }

  #believed<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.#known.get(key);
    if (known !== undefined && known.until > performance.now()) return known.answer as Promise<T>; // a key has one kind of answer
    const answer = ask();
    if (this.#known.size >= maxKnown) this.#known.clear();
    this.#known.set(key, { until: performance.now() + believedMs, answer });
    return answer;
  }
}
