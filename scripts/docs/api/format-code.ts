import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const between = "// ---- next ----";

/** Formats declarations as the repository formats its code, narrow enough for a page. One process for all of them. */
export function formatDeclarations(declarations: readonly string[]): readonly string[] {
  if (declarations.length === 0) return [];
  const manifest = createRequire(import.meta.url).resolve("@biomejs/biome/package.json");
  const args = [
    join(dirname(manifest), "bin", "biome"),
    "format",
    "--stdin-file-path=scripts/api.d.ts",
    "--line-width=84",
  ];
  const input = declarations.join(`\n${between}\n`);
  const run = spawnSync(process.execPath, args, { input, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const formatted = run.stdout.split(between).map((text) => text.trim());
  if (run.status !== 0 || formatted.length !== declarations.length) {
    throw new Error(`The declarations of the API could not be formatted:\n${run.stderr}`);
  }
  return formatted;
}
