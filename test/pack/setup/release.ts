import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Registry } from "./registry.js";
import { run } from "./run.js";
import { commit, copyWorkTree, fifthProvider, withoutProvenance } from "./work-tree.js";

/** A package as the registry serves it. */
export type PublishedPackage = {
  readonly name: string;
  readonly version: string;
  /** Folder below `packages/`. */
  readonly slug: string;
  /** Path of the tarball. */
  readonly tarball: string;
};

/** Releases everything to the registry with the commands of a real release, from a copy of the work tree. */
export async function releaseTo(options: {
  readonly registry: Registry;
  readonly repository: string;
  readonly folder: string;
}): Promise<readonly PublishedPackage[]> {
  const { registry, repository, folder } = options;
  const tree = join(folder, "work-tree");
  mkdirSync(tree, { recursive: true });
  copyWorkTree({ repository, folder: tree });
  const step = (command: string, ...args: readonly string[]) =>
    run({
      command,
      args,
      cwd: tree,
      // The environment goes before every file: whatever else is set on this machine, nothing is published anywhere else.
      env: { npm_config_registry: registry.url, npm_config_userconfig: registry.publisherConfig, CI: "true" },
    });
  await step("npm", "run", "generate", "--", fifthProvider);
  await step("npm", "run", "release:version");
  commit({ folder: tree, message: "Release" });
  // What the version pull request has to pass: new versions and changelogs are no hand edits of generated packages.
  await step("npm", "run", "generate:check");
  // The two halves of release:publish. Between them, for a build makes the manifests again.
  await step("node", "scripts/pm.mjs", "--install", "--build", "--version");
  withoutProvenance(tree);
  await step("node", "scripts/pm.mjs", "exec", "changeset", "publish");

  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs);
  const slugs = publishedIn(tree);
  return Promise.all(
    slugs.map((slug) => download({ registry, slug, manifest: join(tree, "packages", slug, "package.json"), tarballs })),
  );
}

/** Folders in `packages/` that are published. Providers that nobody has decided to publish yet say that they are private. */
export function publishedIn(root: string): readonly string[] {
  const isPublished = (slug: string): boolean => {
    const file = join(root, "packages", slug, "package.json");
    return existsSync(file) && JSON.parse(readFileSync(file, "utf8")).private !== true;
  };
  return readdirSync(join(root, "packages")).filter(isPublished).sort();
}

async function download(options: {
  readonly registry: Registry;
  readonly slug: string;
  readonly manifest: string;
  readonly tarballs: string;
}): Promise<PublishedPackage> {
  const { registry, slug, manifest, tarballs } = options;
  const { name, version }: { readonly name: string; readonly version: string } = JSON.parse(
    readFileSync(manifest, "utf8"),
  );
  const described = await fetch(registry.url + name.replace("/", "%2f"));
  if (!described.ok) throw new Error(`${name} was not published: the registry answers ${described.status}`);
  const { versions }: { readonly versions: Readonly<Record<string, { readonly dist: { readonly tarball: string } }>> } =
    JSON.parse(await described.text());
  const url = versions[version]?.dist.tarball;
  if (url === undefined)
    throw new Error(`${name}@${version} was not published; there are ${Object.keys(versions).join(", ")}`);
  const bytes = await (await fetch(url)).arrayBuffer();
  const tarball = join(tarballs, `${slug}.tgz`);
  writeFileSync(tarball, new Uint8Array(bytes));
  return { name, version, slug, tarball };
}
