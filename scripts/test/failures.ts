import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Report } from "./count-reports.js";

/** What failed in vitest's JSON reports, a line for each: its file below `root`, the test's title, and the first line of why. */
export function failures(root: string, reports: readonly string[]): string[] {
  return reports
    .filter((report) => existsSync(report))
    .flatMap((report) => {
      const { testResults } = JSON.parse(readFileSync(report, "utf8")) as Report;
      return testResults.flatMap(({ name, status, message, assertionResults }) => {
        const file = relative(root, name);
        const failed = assertionResults.filter((test) => test.status === "failed");
        // A file that failed to load has no failed test.
        if (failed.length === 0) return status === "failed" ? [`${file} › ${firstLine(message)}`] : [];
        return failed.map((test) => `${file} › ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? "")}`);
      });
    });
}

function firstLine(text: string): string {
  const [line = ""] = text.split("\n");
  return line.slice(0, 300);
}
