// Runs every check and test of the repository and ends with one line `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { closeWithCounts } from "./test/closing-line.js";
import { countReports, reportsOf } from "./test/count-reports.js";
import { failures } from "./test/failures.js";

const help = `Usage: npm test [-- --help]

Checks formatting, specs, generated code and types, builds all packages, runs all their tests,
and ends with one line "N passed, N failed" counted from the test runners' reports.
Exit code 0 when nothing failed.`;

if (process.argv.includes("--help")) {
  console.log(help);
  process.exit(0);
}

const started = performance.now();
rmSync("reports", { recursive: true, force: true });

// Tests run one package at a time: some measure time, and two cores are all that a small machine has.
const steps = [
  ["turbo", "run", "build", "--continue=dependencies-successful", "--output-logs=errors-only"],
  ["turbo", "run", "test", "--continue=dependencies-successful", "--output-logs=new-only", "--concurrency=1"],
  ["vitest", "run"],
] as const;
const failedSteps = steps.filter(([command, ...args]) => {
  console.log(`\n> ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status !== 0;
});

const count = countReports(process.cwd());
const failed = failures(process.cwd(), reportsOf(process.cwd()));
if (failed.length > 0) console.log(`\nWhat failed:\n\n${failed.join("\n")}`);
for (const missing of count.missing) console.error(`No test report: ${missing} (its tests did not run)`);
console.log(`\nFinished in ${((performance.now() - started) / 1000).toFixed(1)} s`);

closeWithCounts({
  tally: { ...count, failed: count.failed + count.missing.length },
  brokenRuns: failedSteps.map((step) => step.join(" ")),
});
