import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { PackageFiles } from "./generate-package.js";
import { madeBy } from "./header.js";

/** File in each package that says what the generator wrote, and from what. It is not published. */
export const lockFileName = "generate.lock.json";

/** SHA-256 hashes, hexadecimal. */
export type Lock = {
  readonly spec: string;
  /** By path in the package. */
  readonly files: Readonly<Record<string, string>>;
};

/** Folders in which every file is the generator's. */
const ownedFolders = ["src/generated"];

export function lockOf(options: { readonly root: string; readonly slug: string; readonly files: PackageFiles }): Lock {
  const hashes = [...options.files]
    .map(([path, text]) => [path, fileHash(path, text)] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return { spec: specHash(options), files: Object.fromEntries(hashes) };
}

export function emitLock(slug: string, lock: Lock): string {
  return `${JSON.stringify({ "//": madeBy(slug), ...lock }, null, 2)}\n`;
}

/** The lock on disk, or undefined when there is none that can be read. */
export function readLock(folder: string): Lock | undefined {
  try {
    const lock: Partial<Lock> = JSON.parse(readFileSync(join(folder, lockFileName), "utf8"));
    const { spec, files } = lock;
    return typeof spec === "string" && typeof files === "object" && files !== null ? { spec, files } : undefined;
  } catch {
    return undefined;
  }
}

/** Hash of a generated file. Releases change the version in package.json, so that line does not count. */
export function fileHash(path: string, text: string): string {
  const counted = path === "package.json" ? text.replace(/^ {2}"version": ".*",$/m, '  "version": "",') : text;
  return sha256(counted);
}

/** Hash of all files from which the package is made: the descriptions in the spec's folder. */
export function specHash(options: { readonly root: string; readonly slug: string }): string {
  const folder = join(options.root, "specs", options.slug);
  const hash = createHash("sha256");
  for (const path of filesBelow(folder).filter((name) => /\.(ya?ml|json)$/.test(name) && name !== "deviations.yaml")) {
    hash.update(`${path}\0${sha256(readFileSync(join(folder, path), "utf8"))}\n`);
  }
  return hash.digest("hex");
}

/** Files in the generator's own folders, by path in the package. */
export function ownedFiles(folder: string): readonly string[] {
  return ownedFolders.flatMap((owned) => filesBelow(join(folder, owned)).map((path) => `${owned}/${path}`));
}

/** Paths of all files below a folder, with `/`, in an order that does not depend on the machine. */
function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort((left, right) => (left < right ? -1 : 1));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
