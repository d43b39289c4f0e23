import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));
export const slug = "loom-works";
const spec = fileURLToPath(new URL("spec", import.meta.url));
const consumer = fileURLToPath(new URL("consumer", import.meta.url));
const provider = fileURLToPath(new URL("provider", import.meta.url));

/** A copy of the repository as far as a provider can matter to it, with one folder more in `specs/`. */
export type DropIn = {
  readonly root: string;
  /** The package that was made, built. */
  readonly folder: string;
  /** The package with the provider and its emulated service, compiled. */
  readonly outside: string;
  /** What the commands printed, by command. */
  readonly printed: Readonly<Record<string, string>>;
  /** Paths that differ from before the generator ran. */
  readonly changed: readonly string[];
  readonly remove: () => void;
};

/**
 * Drops the spec into a copy of the repository, runs the generator there, links the runtime that is built here, and builds
 * the package with its own settings. Throws with the command's output when one fails.
 */
export function dropIn(): DropIn {
  const root = mkdtempSync(join(tmpdir(), "fnwire-fifth-provider-"));
  for (const path of ["scripts", "specs", "package.json", "LICENSE", "tsconfig.base.json", "redocly.yaml"]) {
    cpSync(join(repository, path), join(root, path), { recursive: true });
  }
  cpSync(spec, join(root, "specs", slug), { recursive: true });
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"), "dir");
  const folder = join(root, "packages", slug);
  mkdirSync(join(root, "packages"));
  // The generator compiles what it makes against the runtime's sources.
  symlinkSync(join(repository, "packages/runtime"), join(root, "packages/runtime"), "dir");

  const before = hashes(root);
  const generated = run({ root, command: "node_modules/tsx/dist/cli.mjs", args: ["scripts/generate.ts", slug] });
  const after = hashes(root);
  const changed = [...after.keys()].filter((path) => after.get(path) !== before.get(path));
  changed.push(...[...before.keys()].filter((path) => !after.has(path)));

  link({ target: join(repository, "packages/runtime"), path: join(folder, "node_modules/@fnwire/runtime") });
  const built = runScript({ root, folder, name: "build" });

  // Somebody's project, where both packages are installed.
  cpSync(consumer, join(root, "consumer"), { recursive: true });
  link({ target: folder, path: join(root, "consumer/node_modules/@fnwire", slug) });
  link({ target: join(repository, "packages/fnwire"), path: join(root, "consumer/node_modules/fnwire") });

  // The provider's author's project: a package outside fnwire, compiled against what is published.
  const outside = join(root, "provider");
  cpSync(provider, outside, { recursive: true });
  link({ target: folder, path: join(outside, "node_modules/@fnwire", slug) });
  for (const [name, path] of [
    ["fnwire", "fnwire"],
    ["@fnwire/emulator", "emulator"],
  ] as const) {
    link({ target: join(repository, "packages", path), path: join(outside, "node_modules", name) });
  }
  const compiled = run({ root, command: "node_modules/typescript/bin/tsc", args: ["-p", outside] });
  return {
    root,
    folder,
    outside,
    printed: { generate: generated, build: built, outside: compiled },
    changed,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Runs one of the repository's tools. Gives what it printed. */
export function run(options: {
  readonly root: string;
  readonly command: string;
  readonly args: readonly string[];
}): string {
  const { root, command, args } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, command), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** Runs a script of a package's manifest, as a package manager does. Gives what it printed. */
function runScript(options: { readonly root: string; readonly folder: string; readonly name: string }): string {
  const { root, folder, name } = options;
  const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const script = manifest.scripts[name] ?? "";
  const env = { ...process.env, PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter) };
  const { status, stdout, stderr } = spawnSync(script, { cwd: folder, env, shell: true, encoding: "utf8" });
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stdout}${stderr}`);
  return stdout + stderr;
}

function link(options: { readonly target: string; readonly path: string }): void {
  mkdirSync(join(options.path, ".."), { recursive: true });
  symlinkSync(options.target, options.path, "dir");
}

/** Every file below a folder with its hash; what is installed does not count. */
function hashes(root: string, path = ""): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(join(root, path)).sort()) {
    const below = path === "" ? name : `${path}/${name}`;
    const stats = lstatSync(join(root, below));
    // What is linked is the repository's own, which no command here may write to.
    if (stats.isSymbolicLink()) continue;
    if (stats.isDirectory()) {
      for (const [file, hash] of hashes(root, below)) found.set(file, hash);
    } else {
      found.set(
        below,
        createHash("sha256")
          .update(readFileSync(join(root, below)))
          .digest("hex"),
      );
    }
  }
  return found;
}
