import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { alignColumns } from "../check/report.js";
import { changesetFile, formatChangeset, packageName } from "./changeset.js";
import { bumpOf, isWeaker } from "./level.js";
import { diffAgainst, type SpecResult } from "./run-diff.js";
import { summarizeWords } from "./summarize-words.js";

/** Where the command prints; the console, for one. */
export type Output = { log: (text: string) => void; error: (text: string) => void };

/**
 * Compares the specs with a base and writes the changesets, or with `check` judges those that are there.
 * Gives the exit code. Throws when the comparison cannot be made.
 */
export async function runSpecsDiff({
  root,
  ref,
  check,
  output,
}: {
  root: string;
  ref: string;
  check: boolean;
  output: Output;
}): Promise<0 | 1> {
  const results = await diffAgainst({ root, ref });
  const changed = results.filter((result) => result.diff.level !== "none");
  for (const result of changed) output.log(`${formatChanges(result)}\n`);
  output.log(formatTable(results));
  if (!check) {
    for (const file of writeChangesets({ root, changed })) output.log(`wrote ${file}`);
    return 0;
  }
  const complaints = judgeChangesets({ changed, ref });
  for (const complaint of complaints) output.error(`\n${complaint}`);
  return complaints.length > 0 ? 1 : 0;
}

function formatChanges({ slug, diff, types }: SpecResult): string {
  const lines = summarizeWords(diff.changes).map(
    ({ level, place, message }) => `  ${level.padEnd(5)}  ${place === "" ? "" : `${place}: `}${message}`,
  );
  return [`${slug}: ${diff.level}`, ...lines, ...(types === undefined ? [] : [`  types ${types}`])].join("\n");
}

function formatTable(results: readonly SpecResult[]): string {
  return alignColumns([
    ["package", "bump", "changes", "changeset"],
    ...results.map(({ slug, diff, version, committed }) => {
      return [packageName(slug), bumpOf(diff.level, version), `${diff.changes.length}`, committed];
    }),
  ]);
}

/** Writes one changeset per touched package and gives their names. A package that is gone gets none. */
function writeChangesets({ root, changed }: { root: string; changed: readonly SpecResult[] }): string[] {
  return changed
    .filter(({ removed }) => !removed)
    .map(({ slug, diff, version }) => {
      const file = `.changeset/${changesetFile(slug)}`;
      writeFileSync(join(root, file), formatChangeset({ slug, diff, version }));
      return file;
    });
}

/** What is wrong with the changesets of changed specs: missing, or weaker than the changes. */
export function judgeChangesets({ changed, ref }: { changed: readonly SpecResult[]; ref: string }): string[] {
  return changed
    .filter(({ removed, committed, diff, version }) => !removed && isWeaker(committed, bumpOf(diff.level, version)))
    .map(({ slug, committed, diff, version }) => {
      const found = committed === "none" ? "there is no changeset for it" : `its changeset says ${committed}`;
      return `${packageName(slug)} needs a ${bumpOf(diff.level, version)} bump, but ${found}. Write it: npm run specs:diff -- ${ref}`;
    });
}
