import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The specs as they were at a commit, in a folder of their own. */
export type BaseSpecs = { root: string; commit: string; remove: () => void };

/**
 * Writes `specs/` of a commit, branch or tag to a temporary folder, with the files of the repository that the generator reads.
 * Throws when git does not know the reference. `root`: the work tree.
 */
export function checkOutSpecs({ root, ref }: { root: string; ref: string }): BaseSpecs {
  const git = (args: readonly string[]) =>
    execFileSync("git", args, { cwd: root, maxBuffer: 512 * 1024 * 1024, stdio: ["ignore", "pipe", "ignore"] });
  let commit: string;
  try {
    commit = git(["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`])
      .toString()
      .trim();
  } catch (cause) {
    throw new Error(`git knows no commit "${ref}". In a shallow clone, fetch it first: git fetch --unshallow`, {
      cause,
    });
  }
  const folder = mkdtempSync(join(tmpdir(), "fnwire-specs-base-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const present = git(["ls-tree", "--name-only", commit, "--", "specs"]).toString().trim() !== "";
    if (present) {
      const archive = join(folder, "specs.tar");
      writeFileSync(archive, git(["archive", "--format=tar", commit, "--", "specs"]));
      execFileSync("tar", ["-xf", archive, "-C", folder]);
    }
    for (const file of ["package.json", "LICENSE"]) copyFileSync(join(root, file), join(folder, file));
  } catch (error) {
    remove();
    throw error;
  }
  return { root: folder, commit, remove };
}
