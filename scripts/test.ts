// Runs every check and test of the repository and ends with one line `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { countReports, type Count } from "./test/count-reports.js";

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

const count: Count = countReports(process.cwd());
for (const missing of count.missing) console.error(`No test report: ${missing} (its tests did not run)`);
console.log(`\nFinished in ${((performance.now() - started) / 1000).toFixed(1)} s`);

const failed = count.failed + count.missing.length;
// A step can fail without a failed test (a build, say). It must not look like success.
const unseen = failedSteps.length > 0 && failed === 0 ? failedSteps.length : 0;
if (unseen > 0) console.error(`Failed outside the tests: ${failedSteps.map((step) => step.join(" ")).join("; ")}`);
console.log(`${count.passed} passed, ${failed + unseen} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`);
process.exit(failed + unseen > 0 ? 1 : 0);
