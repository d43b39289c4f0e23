import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Names of the heavy suites: the folders in `test/` that have a vitest configuration of their own. */
export function suiteNames(root: string): string[] {
  const folder = join(root, "test");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "vitest.config.ts")))
    .sort();
}

/** Where a suite leaves its JSON report, below the repository's root. */
export function suiteReport(name: string): string {
  return `reports/suites/${name}.json`;
}

/** Where a suite may leave what it measured, one line of text per figure, below the repository's root. */
export function suiteFigures(name: string): string {
  return `reports/suites/${name}.figures.txt`;
}

/** Where a suite leaves what failed, one line a test, below the repository's root. Not there when nothing did. */
export function suiteFailures(name: string): string {
  return `reports/suites/${name}.failures.txt`;
}
