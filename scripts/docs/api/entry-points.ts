import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A module that people import: `fnwire/appwrite`, and the declarations it is known by. */
export type EntryPoint = {
  /** What stands in the import. */
  readonly specifier: string;
  /** Its page: `api/fnwire-appwrite.html`. */
  readonly path: string;
  /** Its file of declarations, absolute. */
  readonly file: string;
};

/** Packages that are written by hand; the generated ones are described by their references. */
const packages = ["fnwire", "runtime", "emulator"];

type Manifest = {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
};

/** The entry points of the hand-written packages, the facade's first. Throws when a package is not built. */
export function entryPoints(root: string): readonly EntryPoint[] {
  return packages.flatMap((folder) => {
    // A manifest of this repository, whose exports are conditions with types, or plain files.
    const manifest = JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8")) as Manifest;
    return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
      if (typeof target === "string" || target.types === undefined) return [];
      const specifier = join(manifest.name, subpath).replaceAll("\\", "/");
      const file = join(root, "packages", folder, target.types);
      if (!existsSync(file)) throw new Error(`${specifier} is not built: ${file} is missing; run npm run docs:build`);
      return [{ specifier, path: `api/${specifier.replace(/^@/, "").replaceAll("/", "-")}.html`, file }];
    });
  });
}
