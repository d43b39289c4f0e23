// Runs every check and test of the repository and ends with one line `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { closeWithCounts } from "./test/closing-line.js";
import { countReports } from "./test/count-reports.js";

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

// One package at a time: several suites measure time, and two cores are all a small machine has.
const steps = [
  ["turbo", "run", "build", "test", "--continue=dependencies-successful", "--concurrency=2", "--output-logs=new-only"],
  ["vitest", "run"],
] as const;
const failedSteps = steps.filter(([command, ...args]) => {
  console.log(`\n> ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status !== 0;
});

const count = countReports(process.cwd());
for (const missing of count.missing) console.error(`No test report: ${missing} (its tests did not run)`);
console.log(`\nFinished in ${((performance.now() - started) / 1000).toFixed(1)} s`);

closeWithCounts({
  tally: { ...count, failed: count.failed + count.missing.length },
  brokenRuns: failedSteps.map((step) => step.join(" ")),
});
