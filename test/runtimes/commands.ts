import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Longest time that a script may take on one runtime, milliseconds. */
const runTimeoutMs = 120_000;

/** A runtime with a command line. */
export type Command = {
  readonly name: string;
  /** Where its binary is. Throws where the runtime is not on this machine: what was not tried has not passed. */
  readonly find: () => string;
  /** What stands before the name of a script. */
  readonly args: readonly string[];
};

/** The runtimes that are run by a command, as far as they can be told before they are started; `tools` is where they are installed. */
export function findCommands(
  tools: string,
): Readonly<Record<"node20" | "node22" | "node24" | "node26" | "bun" | "deno", Command>> {
  const node = (major: string): Command => ({ name: `Node ${major}`, find: () => nodeIn(tools, major), args: [] });
  return {
    node20: node("20"),
    node22: node("22"),
    node24: node("24"),
    node26: node("26"),
    bun: { name: "Bun", find: () => bunIn(tools), args: ["run"] },
    // It may reach loopback, and nothing else: no file, no variable of the environment.
    deno: {
      name: "Deno",
      find: () => denoIn(tools),
      args: ["run", "--quiet", "--no-prompt", "--node-modules-dir=manual", "--allow-net=127.0.0.1"],
    },
  };
}

/** Runs a script of a project, gives it `input` as JSON and reads what it prints as JSON. */
export function runScript<Output>(options: {
  readonly command: Command;
  readonly folder: string;
  readonly script: string;
  readonly input: unknown;
}): Promise<Output> {
  const { command, folder, script, input } = options;
  const { name, find, args } = command;
  return new Promise((done, fail) => {
    const limits = { cwd: folder, timeout: runTimeoutMs };
    const child = execFile(found({ name, file: find() }), [...args, script], limits, (error, stdout, stderr) => {
      if (error === null) done(JSON.parse(stdout));
      else fail(new Error(`${error.signal ?? error.code}: ${stderr}`));
    });
    child.stdin?.end(JSON.stringify(input));
  });
}

function nodeIn(tools: string, major: string): string {
  return join(tools, "node_modules", `node-${major}-${process.platform}-${process.arch}`, "bin/node");
}

function bunIn(tools: string): string {
  const os = process.platform === "darwin" ? "darwin" : "linux";
  const arch = process.arch === "arm64" ? "aarch64" : "x64";
  return join(besideWrapper({ tools, wrapper: "bun", name: `@oven/bun-${os}-${arch}` }), "bin/bun");
}

function denoIn(tools: string): string {
  const platform = process.platform === "linux" ? `linux-${process.arch}-glibc` : `${process.platform}-${process.arch}`;
  return join(besideWrapper({ tools, wrapper: "deno", name: `@deno/${platform}` }), "deno");
}

/** The folder of a package with a binary that only its wrapper depends on. The script that would link it is not run. */
function besideWrapper(options: { readonly tools: string; readonly wrapper: string; readonly name: string }): string {
  const { tools, wrapper, name } = options;
  const inWrapper = createRequire(createRequire(join(tools, "package.json")).resolve(`${wrapper}/package.json`));
  return dirname(inWrapper.resolve(`${name}/package.json`));
}

function found({ name, file }: { readonly name: string; readonly file: string }): string {
  if (existsSync(file)) return file;
  throw new Error(`${name} is not there for ${process.platform}-${process.arch}: see test/runtimes/tools/package.json`);
}
