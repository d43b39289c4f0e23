import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Release } from "./index.js";
import { run } from "./run.js";

const sources = fileURLToPath(new URL("../consumers", import.meta.url));

/**
 * Somebody's empty project: no workspace around it, nothing cached, the packages installed from the registry by name and
 * version. `files` are copied from `consumers/`, by the names they get here.
 */
export async function makeConsumer(options: {
  readonly release: Release;
  readonly files: Readonly<Record<string, string>>;
  /** Packages that are installed besides ours, with their versions. */
  readonly others?: Readonly<Record<string, string>>;
}): Promise<string> {
  const { release, files, others = {} } = options;
  const folder = mkdtempSync(join(release.scratch, "consumer-"));
  const ours = Object.fromEntries(release.packages.map(({ name, version }) => [name, version]));
  const manifest = { name: "consumer", private: true, type: "module", dependencies: { ...ours, ...others } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    cpSync(join(sources, source), join(folder, name), { recursive: true });
  }
  await run({
    command: "npm",
    args: ["install", "--engine-strict"],
    cwd: folder,
    env: { npm_config_userconfig: release.npmConfig, npm_config_cache: join(folder, ".npm-cache") },
  });
  return folder;
}
