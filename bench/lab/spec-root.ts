import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { rootFolder, workFolder } from "./places.js";

/** A repository with one spec, which the generator can work in. */
export type SpecRoot = { readonly root: string; readonly slug: string; readonly file: string };

/** Lays out what the generator expects, below the bench's work folder. */
export function writeSpecRoot(options: {
  readonly folder: string;
  readonly slug: string;
  readonly document: object;
}): SpecRoot {
  const root = `${workFolder}${options.folder}/`;
  const file = `${root}specs/${options.slug}/openapi.yaml`;
  mkdirSync(`${root}specs/${options.slug}`, { recursive: true });
  mkdirSync(`${root}packages/${options.slug}`, { recursive: true });
  for (const name of ["package.json", "LICENSE", "tsconfig.base.json"]) {
    writeFileSync(`${root}${name}`, readFileSync(`${rootFolder}${name}`));
  }
  // JSON is YAML too (YAML 1.2, §1.3), and quicker to read.
  writeFileSync(file, JSON.stringify(options.document));
  return { root, slug: options.slug, file };
}

/** A spec of this repository in one document, as its package ships it. */
export function readBundledSpec(slug: string): object {
  return JSON.parse(readFileSync(`${rootFolder}packages/${slug}/openapi.json`, "utf8"));
}
