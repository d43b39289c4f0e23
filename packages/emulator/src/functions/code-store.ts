import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** Code that was deployed through a provider's API, unpacked on disk. */
export type StoredCode = {
  /** Changes with every deployment. */
  readonly version: string;
  /** `file:` URL of a file of the code. */
  entry(path: string): string;
  /**
   * Where an entry such as `index.handler` is: the `file:` URL of its module, whose extension may be `.js`, `.mjs` or `.cjs`, and the
   * name of the export. A module that is not there fails when it is run.
   */
  place(entry: string): { readonly file: string; readonly method: string };
  /** Removes the files. */
  remove(): Promise<void>;
};

/** Files of a deployment by path. */
export type CodeFiles = ReadonlyMap<string, Uint8Array>;

/** A deployment that cannot be stored; the message says why. */
export class CodeError extends Error {
  override readonly name = "CodeError";
}

const extensions = ["js", "mjs", "cjs"];

/** What all deployed code may have, in bytes. */
const maxBytes = 2 ** 31;

/** Keeps deployed code in a temporary folder, which is removed with `close`. */
export class CodeStore {
  #root: Promise<string> | undefined;
  #bytes = 0;

  /** Writes the files of one deployment. A path that leaves the deployment's folder is refused with a `CodeError`. */
  async put(files: CodeFiles): Promise<StoredCode> {
    let bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
    if (this.#bytes + bytes > maxBytes)
      throw new CodeError(`All deployed code may have ${maxBytes} bytes; delete some first.`);
    this.#bytes += bytes;
    this.#root ??= mkdtemp(join(tmpdir(), "fnwire-emulator-"));
    const version = randomUUID();
    const folder = join(await this.#root, version);
    for (const [path, bytes] of files) {
      const target = join(folder, inside(path));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
    const entry = (path: string) => pathToFileURL(join(folder, inside(path))).href;
    return {
      version,
      entry,
      place: (name) => {
        const dot = name.lastIndexOf(".");
        const paths = extensions.map((end) => `${name.slice(0, dot)}.${end}`);
        return { file: entry(paths.find((path) => files.has(path)) ?? `${paths[0]}`), method: name.slice(dot + 1) };
      },
      remove: async () => {
        this.#bytes -= bytes;
        bytes = 0;
        await rm(folder, { recursive: true, force: true });
      },
    };
  }

  async close(): Promise<void> {
    if (this.#root !== undefined) await rm(await this.#root, { recursive: true, force: true });
  }
}

function inside(path: string): string {
  const normal = normalize(path);
  if (normal === ".." || normal.startsWith(`..${sep}`) || normal.startsWith(sep))
    throw new CodeError(`The path ${path} leaves the folder of the code.`);
  return normal;
}
