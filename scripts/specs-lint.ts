// Lints every spec by the rules in redocly.yaml.
import { parseArgs } from "node:util";
import { lintFolder } from "./specs/lint/lint-spec.js";
import { runMain } from "./specs/run-main.js";
import { listSpecFolders } from "./specs/spec-folders.js";

const help = `Usage: npm run specs:lint [-- SLUG…]

Lints the specs (all of ours, or those named) by the rules in redocly.yaml: those of the standard, strictly, and
our own in scripts/specs/lint/rules. Exit code 0: no error, no warning, nothing ignored. 1: otherwise. 2: could not run.`;

await runMain(main);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { help: { type: "boolean" } }, allowPositionals: true });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const folders = listSpecFolders("specs");
  const unknown = positionals.filter((slug) => !folders.some((folder) => folder.slug === slug));
  if (unknown.length > 0) {
    throw new Error(`No such spec: ${unknown.join(", ")}. Specs: ${folders.map((folder) => folder.slug).join(", ")}`);
  }
  const counts = { error: 0, warn: 0, ignored: 0 };
  for (const folder of folders) {
    if (positionals.length > 0 ? !positionals.includes(folder.slug) : folder.isForeign) continue;
    const { problems, ignored } = await lintFolder({ folder, cwd: process.cwd() });
    counts.ignored += ignored;
    for (const problem of problems) {
      counts[problem.severity]++;
      console.log(`${problem.place}\n  ${problem.severity}: ${problem.message} (${problem.rule})`);
    }
    console.log(`${folder.slug}: ${problems.length === 0 ? "clean" : `${problems.length} problems`}`);
  }
  console.log(`${counts.error} errors, ${counts.warn} warnings, ${counts.ignored} ignored`);
  return counts.error + counts.warn + counts.ignored === 0 ? 0 : 1;
}
