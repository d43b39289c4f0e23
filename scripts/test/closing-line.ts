/** What a command that runs tests has to say at its end. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

/** The line that every test command ends with: `N passed, N failed`, and `, N skipped` when there are any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * Prints the closing line and ends the process: 0 when nothing failed. A run that found no test at all, or that failed
 * without a failed test (`brokenRuns`: a build, a set-up), counts as failed, for it must not look like success.
 */
export function closeWithCounts(options: { readonly tally: Tally; readonly brokenRuns: readonly string[] }): never {
  const { tally, brokenRuns } = options;
  const unseen = tally.failed > 0 ? 0 : brokenRuns.length;
  const nothing = tally.passed + tally.failed + tally.skipped + unseen === 0 ? 1 : 0;
  if (unseen > 0) console.error(`Failed outside the tests: ${brokenRuns.join("; ")}`);
  if (nothing > 0) console.error("No test was found.");
  const failed = tally.failed + unseen + nothing;
  console.log(closingLine({ ...tally, failed }));
  process.exit(failed > 0 ? 1 : 0);
}
