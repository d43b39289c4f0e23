import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Installs the tools of a heavy suite, `test/<name>/tools`: a workspace with a lock file of its own, so that `npm start` and
 * `npm test` need not wait for it. Gives its folder; throws with the installer's output when that fails.
 */
export function installTools(name: string): string {
  return installWorkspace(`test/${name}/tools`);
}

/** The same for a workspace that stands elsewhere, such as `examples/recipes`. */
export function installWorkspace(path: string): string {
  const folder = join(root, path);
  const args = ["--dir", folder, "install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/pm.mjs"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${path} could not be installed:\n${stdout}${stderr}`);
  return folder;
}
