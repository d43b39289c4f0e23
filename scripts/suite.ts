// Runs one heavy suite, `test/<name>`, repeats what it measured, and ends with one line `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { suiteFailures, suiteFigures, suiteNames, suiteReport } from "./suite/suites.js";
import { closeWithCounts } from "./test/closing-line.js";
import { countFiles } from "./test/count-reports.js";
import { failures } from "./test/failures.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name = "", ...given] = process.argv.slice(2);
const at = given.indexOf("--from");
const from = at === -1 ? undefined : given[at + 1];
const filters = given.filter((_, index) => at === -1 || (index !== at && index !== at + 1));
const names = suiteNames(root);

const help = `Usage: tsx scripts/suite.ts <name> [--from DIR] [vitest arguments]

Runs the tests in test/<name> and ends with one line "N passed, N failed", counted from the test runner's report.
A suite that is about files of others takes those in DIR instead of its own.
Exit code 0 when nothing failed. Suites: ${names.join(", ")}.`;

if (name === "--help") {
  console.log(help);
  process.exit(0);
}
if (!names.includes(name)) {
  console.error(`There is no suite "${name}".\n\n${help}`);
  process.exit(2);
}

const started = performance.now();
// A report of an earlier run must not be counted for one that breaks before it writes its own.
const report = join(root, suiteReport(name));
const figures = join(root, suiteFigures(name));
const failuresFile = join(root, suiteFailures(name));
for (const file of [report, figures, failuresFile]) rmSync(file, { force: true });
const args = ["run", "--config", `test/${name}/vitest.config.ts`, ...filters];
const env = from === undefined ? process.env : { ...process.env, FNWIRE_SUITE_FROM: resolve(from) };
const { status } = spawnSync("vitest", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32", env });

const count = countFiles([report]);
if (existsSync(figures)) console.log(`\nFigures:\n\n${readFileSync(figures, "utf8").trimEnd()}`);
const failed = failures(root, [report]);
if (failed.length > 0) {
  writeFileSync(failuresFile, `${failed.join("\n")}\n`);
  console.log(`\nWhat failed:\n\n${failed.join("\n")}`);
}
console.log(`\nFinished in ${((performance.now() - started) / 1000).toFixed(1)} s`);
closeWithCounts({ tally: count, brokenRuns: status === 0 ? [] : [`vitest ${args.join(" ")}`] });
