import { execFileSync } from "node:child_process";
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The synthetic provider of test/fifth-provider: it is released here as if it had always been there. */
export const fifthProvider = "loom-works";

/** Copies what a commit of the work tree would hold, with a provider more in `specs/`, into a repository of its own. */
export function copyWorkTree(options: { readonly repository: string; readonly folder: string }): void {
  const { repository, folder } = options;
  const listed = git({ cwd: repository, args: ["ls-files", "-z", "--cached", "--others", "--exclude-standard"] });
  for (const path of listed.split("\0")) {
    const from = join(repository, path);
    // A link into node_modules is not for others, and a deleted file is gone.
    if (path === "" || !existsSync(from) || !lstatSync(from).isFile()) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(from, join(folder, path));
  }
  cpSync(join(repository, "test/fifth-provider/spec"), join(folder, "specs", fifthProvider), { recursive: true });
  // A package's first release needs a changeset, as CONTRIBUTING says.
  const changeset = `---\n"@fnwire/${fifthProvider}": minor\n---\n\nFirst release.\n`;
  writeFileSync(join(folder, ".changeset", `${fifthProvider}.md`), changeset);
  git({ cwd: folder, args: ["init", "--quiet", "--initial-branch=main"] });
  commit({ folder, message: "Copy the work tree" });
}

/** Changesets asks git since when a file is there. */
export function commit(options: { readonly folder: string; readonly message: string }): void {
  const { folder, message } = options;
  git({ cwd: folder, args: ["add", "--all"] });
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  git({ cwd: folder, args: [...author, "commit", "--quiet", "--no-verify", `--message=${message}`] });
}

/**
 * Takes `provenance` out of the manifests. It can only be made where an identity provider vouches for the machine, which a
 * loopback registry has none of; that the committed manifests ask for it is a test of its own.
 */
export function withoutProvenance(folder: string): void {
  for (const slug of readdirSync(join(folder, "packages"))) {
    const file = join(folder, "packages", slug, "package.json");
    const { publishConfig, ...manifest } = JSON.parse(readFileSync(file, "utf8"));
    const { provenance: _, ...rest } = publishConfig ?? {};
    writeFileSync(file, `${JSON.stringify({ ...manifest, publishConfig: rest }, null, 2)}\n`);
  }
}

function git(options: { readonly cwd: string; readonly args: readonly string[] }): string {
  return execFileSync("git", options.args, { cwd: options.cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}
