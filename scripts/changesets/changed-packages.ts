import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A published package that differs from a commit in something that its users can see. */
export type ChangedPackage = {
  readonly name: string;
  /** Paths below the package that changed. */
  readonly paths: readonly string[];
};

type Manifest = { readonly name?: string; readonly version?: string; readonly private?: boolean };

/** What users get of a package: its sources as built, what it says of itself, and its description of the API. */
const visible = /^(src\/.*(?<!\.test|\.test-d)\.[cm]?[jt]s|README\.md|openapi\.json|package\.json|build\/.*)$/;

/** What of a manifest concerns only those who develop the package. */
const developersFields = ["version", "scripts", "devDependencies", "//"];

/**
 * Published packages that the work tree changed for users since a commit. One whose version has changed is left out: its
 * changesets have just been turned into that version.
 */
export function changedPackages(options: {
  readonly root: string;
  readonly commit: string;
}): readonly ChangedPackage[] {
  const { root, commit } = options;
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" });
  const differing = [
    ...git("diff", "--name-only", "-z", commit, "--", "packages").split("\0"),
    ...git("ls-files", "--others", "--exclude-standard", "-z", "--", "packages").split("\0"),
  ];
  const bySlug = new Map<string, string[]>();
  for (const path of differing) {
    const [, slug, rest] = /^packages\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (slug === undefined || rest === undefined || !visible.test(rest)) continue;
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), rest]);
  }
  return [...bySlug].sort().flatMap(([slug, paths]) => {
    const manifest = readManifest(readIfThere(join(root, "packages", slug, "package.json")));
    if (manifest?.name === undefined || manifest.private === true) return [];
    const before = readManifest(showIfThere({ root, commit, path: `packages/${slug}/package.json` }));
    if (before !== undefined && before.version !== manifest.version) return [];
    const seen = paths.filter((path) => path !== "package.json" || usersPart(before) !== usersPart(manifest));
    return seen.length === 0 ? [] : [{ name: manifest.name, paths: seen }];
  });
}

function usersPart(manifest: Manifest | undefined): string {
  const fields = Object.entries(manifest ?? {}).filter(([field]) => !developersFields.includes(field));
  return JSON.stringify(fields);
}

function readManifest(text: string | undefined): Manifest | undefined {
  return text === undefined ? undefined : JSON.parse(text);
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function showIfThere(options: {
  readonly root: string;
  readonly commit: string;
  readonly path: string;
}): string | undefined {
  try {
    return execFileSync("git", ["show", `${options.commit}:${options.path}`], {
      cwd: options.root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined; // The package is new.
  }
}
