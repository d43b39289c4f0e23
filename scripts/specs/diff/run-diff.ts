import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundleSpec } from "../bundle.js";
import { listSpecFolders } from "../spec-folders.js";
import { checkOutSpecs } from "./base-specs.js";
import { changesetsSince, committedLevel, versionAt } from "./changeset.js";
import { diffSpecs, type SpecDiff } from "./diff-spec.js";
import { type Level, strongest } from "./level.js";
import { sortChanges } from "./rated-change.js";
import { consumerFile, diffTypes } from "./type-check.js";

/** What became of one spec since the base. */
export type SpecResult = {
  slug: string;
  diff: SpecDiff;
  /** How the type-level check went; undefined when there was nothing to check. */
  types: string | undefined;
  /** Version of the package at the base; undefined when there was none. */
  version: string | undefined;
  /** Strongest bump in the changesets made since the base. */
  committed: Level;
  /** The spec, and with it the package, is gone: nothing can be released of it. */
  removed: boolean;
};

/** Compares every spec of the work tree with its state at `ref`. */
export async function diffAgainst({ root, ref }: { root: string; ref: string }): Promise<SpecResult[]> {
  const base = checkOutSpecs({ root, ref });
  try {
    const changesets = changesetsSince({ root, commit: base.commit });
    const slugsOf = (folder: string) =>
      existsSync(join(folder, "specs")) ? listSpecFolders(join(folder, "specs")).map(({ slug }) => slug) : [];
    const now = slugsOf(root);
    const before = slugsOf(base.root);
    const results: SpecResult[] = [];
    for (const slug of [...new Set([...now, ...before])].sort()) {
      const committed = committedLevel({ slug, changesets });
      const version = versionAt({ root, commit: base.commit, slug });
      if (!before.includes(slug)) {
        const changes = [{ level: "minor" as const, place: "", message: "The spec is new." }];
        results.push({ slug, diff: { level: "minor", changes }, types: undefined, version, committed, removed: false });
      } else if (!now.includes(slug)) {
        const changes = [{ level: "major" as const, place: "", message: "The spec is gone." }];
        results.push({ slug, diff: { level: "major", changes }, types: undefined, version, committed, removed: true });
      } else {
        results.push({
          slug,
          ...(await diffOne({ root, baseRoot: base.root, slug })),
          version,
          committed,
          removed: false,
        });
      }
    }
    return results;
  } finally {
    base.remove();
  }
}

async function diffOne({
  root,
  baseRoot,
  slug,
}: {
  root: string;
  baseRoot: string;
  slug: string;
}): Promise<Pick<SpecResult, "diff" | "types">> {
  const file = (folder: string) => join(folder, "specs", slug, "openapi.yaml");
  const diff = await diffSpecs({ base: await bundleSpec(file(baseRoot)), next: await bundleSpec(file(root)) });
  if (diff.level === "none") return { diff, types: undefined };
  let found: Awaited<ReturnType<typeof diffTypes>>;
  try {
    found = await diffTypes({ root, baseRoot, slug });
  } catch (error) {
    // A base that today's generator refuses has no types to compare with. The document's own diff still counts.
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    return { diff, types: `not compared: ${reason}` };
  }
  const changes = sortChanges([...diff.changes, ...found.changes]);
  const consumer =
    found.consumer === "absent" ? `, no ${consumerFile} at the base` : ` and ${consumerFile} of the base`;
  return {
    diff: { level: strongest(changes.map((change) => change.level)), changes },
    types: `compared: exports, requests, answers${consumer}; ${found.changes.length} breaking`,
  };
}
