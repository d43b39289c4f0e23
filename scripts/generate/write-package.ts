import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PackageFiles } from "./generate-package.js";
import { emitLock, lockFileName, lockOf, ownedFiles } from "./lock.js";

/** Writes a package where it differs from what is there, removes what is no longer made, and gives the paths that changed. */
export function writePackage(options: {
  readonly root: string;
  readonly slug: string;
  readonly files: PackageFiles;
}): readonly string[] {
  const { root, slug, files } = options;
  const folder = join(root, "packages", slug);
  const all = new Map([...files, [lockFileName, emitLock(slug, lockOf(options))]]);
  const changed: string[] = [];
  for (const [path, text] of all) {
    const file = join(folder, path);
    if (readIfThere(file) === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    changed.push(path);
  }
  for (const path of ownedFiles(folder).filter((owned) => !all.has(owned))) {
    rmSync(join(folder, path));
    changed.push(path);
  }
  return changed;
}

/** The file's text, or undefined when there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
