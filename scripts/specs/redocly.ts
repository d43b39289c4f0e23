import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** How a run of the Redocly CLI ended. */
export type RedoclyRun = { exitCode: number; stdout: string; stderr: string };

/** Runs the Redocly CLI of this repository, without its notices. `cwd` decides which redocly.yaml it reads. */
export function runRedocly({ args, cwd }: { args: readonly string[]; cwd: string }): RedoclyRun {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const cli = join(dirname(manifest), "bin", "cli.js");
  const child = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off", NO_COLOR: "1" },
  });
  if (child.error !== undefined) throw child.error;
  return { exitCode: child.status ?? 1, stdout: child.stdout, stderr: child.stderr };
}
