#!/usr/bin/env node
// Runs exactly the pnpm named in package.json's packageManager, on a machine that has only Node and npm.
// `--install` first brings the locked dependencies, `--build` first builds the packages; what those two print goes to
// standard error, so that standard output is the command's own. Zero dependencies: this runs before anything is installed.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager, engines } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `fnwire needs Node ${engines.node}; this is ${process.version}. Install a newer Node and run it again.`,
  );
  process.exit(1);
}

const args = process.argv.slice(2);
const wanted = (flag) => args[0] === flag && args.shift() !== undefined;
const aside = ["inherit", 2, "inherit"];

if (wanted("--install"))
  await pnpm(["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"], aside);
if (wanted("--build")) await pnpm(["exec", "turbo", "run", "build", "--output-logs=errors-only"], aside);
await pnpm(args, "inherit");

/** Runs pnpm with the arguments; ends this process as the child ended, unless all went well. */
function pnpm(argv, stdio) {
  return new Promise((done) => {
    const child = spawn("npm", ["exec", "--yes", `--package=${packageManager}`, "--", "pnpm", ...argv], {
      cwd: root,
      stdio,
      shell: process.platform === "win32",
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", npm_config_update_notifier: "false" },
    });
    // A Ctrl-C reaches the whole process group by itself. Wait for the child to end in its own way, then end as it did.
    const onInterrupt = () => {};
    const onTerminate = () => child.kill("SIGTERM");
    process.on("SIGINT", onInterrupt).on("SIGTERM", onTerminate);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", onInterrupt).off("SIGTERM", onTerminate);
      if (code === 0) return done();
      process.exit(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}
