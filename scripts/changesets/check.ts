import { execFileSync } from "node:child_process";
import { changesetsSince } from "../specs/diff/changeset.js";
import { type ChangedPackage, changedPackages } from "./changed-packages.js";

export type ChangesetCheck = {
  /** Packages that users will see changed. */
  readonly changed: readonly ChangedPackage[];
  /** Those of them that no changeset since the base names. */
  readonly unannounced: readonly ChangedPackage[];
  /** An empty changeset says that nothing of it needs a release. */
  readonly waived: boolean;
};

/** Compares the work tree with the commit at which it left `base`. Throws when there is no such commit. */
export function checkChangesets(options: { readonly root: string; readonly base: string }): ChangesetCheck {
  const { root, base } = options;
  const commit = mergeBase({ root, base });
  const changesets = changesetsSince({ root, commit });
  const changed = changedPackages({ root, commit });
  const announced = new Set(changesets.flatMap(({ bumps }) => [...bumps.keys()]));
  const waived = changesets.some(({ bumps }) => bumps.size === 0);
  return { changed, unannounced: waived ? [] : changed.filter(({ name }) => !announced.has(name)), waived };
}

function mergeBase(options: { readonly root: string; readonly base: string }): string {
  const { root, base } = options;
  // A ref that begins with a hyphen would be an option.
  if (base === "" || base.startsWith("-")) throw new Error(`${JSON.stringify(base)} is no commit`);
  try {
    const args = ["merge-base", base, "HEAD"];
    return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    throw new Error(`${base} is no commit that this branch has grown from; in a shallow clone, fetch more of it first`);
  }
}
