import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";
import { runRedocly } from "../redocly.js";
import type { SpecFolder } from "../spec-folders.js";

/** One finding of the linter. */
export type Problem = { severity: "error" | "warn"; rule: string; message: string; place: string };

/** `ignored`: problems hidden by an ignore file. Ours has none, so a lint must not rely on one. */
export type LintResult = { problems: Problem[]; ignored: number };

type LintOutput = {
  totals: { errors: number; warnings: number; ignored: number };
  problems: {
    severity: "error" | "warn";
    ruleId: string;
    message: string;
    location: { source: { ref: string }; pointer?: string; start?: { line: number; col: number } }[];
  }[];
};

/**
 * Lints one spec, named by its entry in redocly.yaml or by its file. Throws with the linter's own words when it could not run.
 * `config`: another configuration than the redocly.yaml of `cwd`.
 */
export async function lintSpec({
  api,
  cwd,
  config,
}: {
  api: string;
  cwd: string;
  config?: string;
}): Promise<LintResult> {
  const more = config === undefined ? [] : ["--config", config];
  const run = await runRedocly({ args: ["lint", api, "--format", "json", "--max-problems", "10000", ...more], cwd });
  let output: LintOutput;
  try {
    output = JSON.parse(run.stdout);
  } catch (cause) {
    throw new Error(`redocly lint ${api} failed:\n${run.stderr}`, { cause });
  }
  return {
    ignored: output.totals.ignored,
    problems: output.problems.map(({ severity, ruleId, message, location: [location] }) => {
      const file = relative(cwd, location?.source.ref ?? api);
      const at = location?.start === undefined ? "" : `:${location.start.line}:${location.start.col}`;
      return { severity, rule: ruleId, message, place: `${file}${at} ${location?.pointer ?? ""}`.trim() };
    }),
  };
}

/** Lints a spec by the redocly.yaml of `cwd`. Only a spec with settings of its own needs an entry there. */
export function lintFolder({ folder, cwd }: { folder: SpecFolder; cwd: string }): Promise<LintResult> {
  const config: { apis?: Record<string, unknown> } = parse(readFileSync(join(cwd, "redocly.yaml"), "utf8"));
  return lintSpec({ api: config.apis?.[folder.slug] === undefined ? folder.spec : folder.slug, cwd });
}
