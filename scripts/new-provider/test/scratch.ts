import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** A copy of the repository as far as new providers matter to it. */
export type Scratch = {
  readonly root: string;
  /** Runs one of the repository's commands, as `npm run <script> -- <args>` does. */
  run(script: string, ...args: readonly string[]): Ended;
  /** Runs a script of a package's own manifest, as a package manager does. */
  runIn(folder: string, script: string): Ended;
  /** Links what a package says that it needs, as an installation does. Packages that are in the copy go first. */
  link(folder: string, ...names: readonly string[]): void;
  /** Runs a tool of the repository. */
  runBin(name: string, ...args: readonly string[]): Ended;
  /** Puts all that is there under version control. */
  commit(message: string): void;
  /** Files that are new or other than at the last commit. */
  changed(): readonly string[];
  remove(): void;
};

export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** What stands in the copy. Packages that are built are linked where somebody needs them. */
const parts = [
  ".changeset/config.json",
  ".gitignore",
  "LICENSE",
  "biome.json",
  "package.json",
  "redocly.yaml",
  "scripts",
  "tsconfig.base.json",
  "vitest.shared.ts",
];

/** Makes a copy without specs and packages, but with a spec, a package and a workspace whose names are taken. */
export function scratchRepository(): Scratch {
  const root = mkdtempSync(join(tmpdir(), "fnwire-new-provider-"));
  for (const path of parts) cpSync(join(repository, path), join(root, path), { recursive: true });
  for (const path of ["specs/parcels", "packages", "docs"]) mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, "docs/package.json"), "{}");
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"), "dir");
  // The generator compiles what it makes against the runtime's sources.
  symlinkSync(join(repository, "packages/runtime"), join(root, "packages/runtime"), "dir");
  const env = { ...process.env, PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter) };
  const tsx = join(repository, "node_modules/tsx/dist/cli.mjs");
  return {
    root,
    run: (script, ...args) =>
      spawnSync(process.execPath, [tsx, join(root, "scripts", `${script.replace(":", "-")}.ts`), ...args], {
        cwd: root,
        encoding: "utf8",
      }),
    runIn(folder, script) {
      const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
        readFileSync(join(root, folder, "package.json"), "utf8"),
      );
      return spawnSync(scripts[script] ?? "", { cwd: join(root, folder), env, shell: true, encoding: "utf8" });
    },
    link(folder, ...names) {
      for (const name of names) {
        const path = join(root, folder, "node_modules", name);
        mkdirSync(dirname(path), { recursive: true });
        if (!existsSync(path)) symlinkSync(placeOf(root, name), path, "dir");
      }
    },
    runBin: (name, ...args) =>
      spawnSync(join(root, "node_modules/.bin", name), args, {
        cwd: root,
        encoding: "utf8",
        shell: process.platform === "win32",
      }),
    commit(message) {
      const author = ["-c", "user.name=test", "-c", "user.email=test@fnwire.test"];
      git(root, "init", "--quiet", "--initial-branch=main");
      git(root, "add", "--all");
      git(root, ...author, "commit", "--quiet", "--message", message);
    },
    changed: () =>
      git(root, "status", "--porcelain", "--untracked-files=all")
        .trimEnd()
        .split("\n")
        .map((line) => line.slice(3)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function git(root: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" });
}

/** Where a workspace's package lies. */
function placeOf(root: string, name: string): string {
  const folder = `packages/${name.replace(/^@fnwire\//, "")}`;
  return [root, repository].map((place) => join(place, folder)).find((place) => existsSync(place)) ?? folder;
}
