import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lockFileName, ownedFiles, specHash } from "./lock.js";
import { readIfThere } from "./write-package.js";

/** What was made of a spec, and from what. Kept on this machine alone: a package's own lock says what belongs to its spec. */
export type Made = {
  /** Of all that a package is made from: the spec, this generator, its libraries, what all packages share. */
  readonly key: string;
  /** SHA-256 by path in the package. */
  readonly files: Readonly<Record<string, string>>;
  readonly operations: number;
  /** What was said of it. */
  readonly lines: readonly string[];
};

const here = dirname(fileURLToPath(import.meta.url));

/** What a package would be made from now; undefined where nothing can be kept, for nothing is installed. */
export function keyOf(options: {
  readonly root: string;
  readonly slug: string;
  readonly strict: boolean;
}): string | undefined {
  const { root, slug, strict } = options;
  if (!existsSync(join(root, "node_modules"))) return undefined;
  const require = createRequire(import.meta.url);
  const hash = createHash("sha256").update(JSON.stringify([strict, specHash(options)]));
  for (const name of readdirSync(here).sort()) if (name.endsWith(".ts")) hash.update(readFileSync(join(here, name)));
  for (const library of ["openapi-typescript", "@redocly/openapi-core", "typescript", "yaml", "ajv"])
    hash.update(readIfThere(require.resolve(`${library}/package.json`)) ?? "");
  const shared = ["package.json", "LICENSE", `packages/${slug}/package.json`, "../specs/extensions.schema.json"];
  for (const path of shared) hash.update(`\0${readIfThere(join(path.startsWith("..") ? here : root, path)) ?? ""}`);
  return hash.digest("hex");
}

/** What was made of it, where everything is as it was then and nobody has touched the package since. */
export function madeBefore(options: {
  readonly root: string;
  readonly slug: string;
  readonly key: string | undefined;
}): Made | undefined {
  const { root, slug, key } = options;
  const text = key === undefined ? undefined : readIfThere(placeOf(root, slug));
  if (text === undefined) return undefined;
  const made = parsed(text);
  if (made === undefined) return undefined;
  const folder = join(root, "packages", slug);
  const isAsMade =
    made.key === key &&
    ownedFiles(folder).every((path) => Object.hasOwn(made.files, path)) &&
    Object.entries(made.files).every(([path, hash]) => hashOf(readIfThere(join(folder, path))) === hash);
  return isAsMade ? made : undefined;
}

/** Notes what was made. */
export function keepMade(options: {
  readonly root: string;
  readonly slug: string;
  readonly key: string | undefined;
  readonly paths: Iterable<string>;
  readonly operations: number;
  readonly lines: readonly string[];
}): void {
  const { root, slug, key, paths, operations, lines } = options;
  if (key === undefined) return;
  const folder = join(root, "packages", slug);
  const files = Object.fromEntries(
    [...paths, lockFileName].map((path) => [path, hashOf(readIfThere(join(folder, path)))]),
  );
  const place = placeOf(root, slug);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify({ key, files, operations, lines }));
}

/** A file that another run is just writing says nothing. */
function parsed(text: string): Made | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function placeOf(root: string, slug: string): string {
  return join(root, "node_modules/.cache/fnwire-generate", `${slug}.json`);
}

function hashOf(text: string | undefined): string {
  return text === undefined ? "" : createHash("sha256").update(text).digest("hex");
}
