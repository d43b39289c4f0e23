import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Tally } from "./closing-line.js";

/** Tests counted over all reports. `missing` names the places that have tests but left no report. */
export type Count = Tally & { readonly missing: readonly string[] };

/** What is read of a report that vitest's JSON reporter wrote. */
export type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
};

/** Where the repository at `root` has its vitest JSON reports: its own and one for each package with a `test` script. */
export function reportsOf(root: string): string[] {
  const places = [root, ...["packages", "."].flatMap((folder) => packagesIn(join(root, folder)))];
  return places.map((place) => join(place, "reports", "vitest.json"));
}

/** Adds up the vitest JSON reports of the repository at `root`. */
export function countReports(root: string): Count {
  return countFiles(reportsOf(root));
}

/** Adds up vitest JSON reports. A report that is not there is `missing`. */
export function countFiles(files: readonly string[]): Count {
  let [passed, failed, skipped] = [0, 0, 0];
  const missing: string[] = [];
  for (const file of files) {
    if (!existsSync(file)) {
      missing.push(file);
      continue;
    }
    // Written by vitest's JSON reporter, whose shape this is.
    const report = JSON.parse(readFileSync(file, "utf8")) as Report;
    passed += report.numPassedTests;
    failed += report.numFailedTests + report.testResults.filter(brokeBeforeItsTests).length;
    skipped += report.numPendingTests + report.numTodoTests;
  }
  return { passed, failed, skipped, missing };
}

/** A file that failed to load has no failed test, but it is a failure all the same. */
function brokeBeforeItsTests(file: Report["testResults"][number]): boolean {
  return file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed");
}

function packagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
    .map((entry) => join(folder, entry.name))
    .filter((path) => existsSync(join(path, "package.json")))
    .filter((path) => JSON.parse(readFileSync(join(path, "package.json"), "utf8")).scripts?.test !== undefined);
}
