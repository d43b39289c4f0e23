import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { listSlugs } from "./slugs.js";

/** Packages that were made but never installed: their dependencies are not linked, and the lock file may not know them. */
function uninstalledPackages(root: string): readonly string[] {
  const isThere = (slug: string, path: string) => existsSync(join(root, "packages", slug, path));
  return listSlugs(root).filter((slug) => isThere(slug, "package.json") && !isThere(slug, "node_modules"));
}

/**
 * Installs packages that were made for the first time and adds them to the lock file, without which every later command
 * would refuse to install. False when that failed. Does nothing where there is no workspace to install into.
 */
export function installNewPackages(root: string): boolean {
  if (!existsSync(join(root, "pnpm-workspace.yaml")) || uninstalledPackages(root).length === 0) return true;
  const args = ["scripts/pm.mjs", "install", "--no-frozen-lockfile", "--prefer-offline", "--reporter=append-only"];
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;
}
