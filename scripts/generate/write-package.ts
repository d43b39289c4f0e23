import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PackageFiles } from "./generate-package.js";
import { emitLock, lockFileName, lockOf, ownedFiles } from "./lock.js";

/** Writes a package where it differs from what is there, removes what is no longer made, and gives the paths. */
export function writePackage(options: { readonly root: string; readonly slug: string; readonly files: PackageFiles }): {
  readonly written: readonly string[];
  readonly removed: readonly string[];
} {
  const { root, slug, files } = options;
  const folder = join(root, "packages", slug);
  const all = new Map([...files, [lockFileName, emitLock(slug, lockOf(options))]]);
  const written: string[] = [];
  for (const [path, text] of all) {
    const file = join(folder, path);
    if (readIfThere(file) === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    written.push(path);
  }
  const removed = ownedFiles(folder).filter((owned) => !all.has(owned));
  for (const path of removed) rmSync(join(folder, path));
  return { written, removed };
}

/** The file's text, or undefined when there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
