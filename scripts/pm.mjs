#!/usr/bin/env node
// Runs exactly the pnpm named in package.json's packageManager, on a machine that has only Node and npm.
// `--install` first brings the locked dependencies. Zero dependencies: this file runs before anything is installed.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager, engines } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`fnwire needs Node ${engines.node}; this is ${process.version}. Install a newer Node and run the command again.`);
  process.exit(1);
}

const args = process.argv.slice(2);
const install = args[0] === "--install";
if (install) args.shift();

if (install) await pnpm(["install", "--frozen-lockfile", "--reporter=append-only", "--prefer-offline"]);
await pnpm(args);

/** Runs pnpm with the arguments; ends this process with its exit code when it fails, or with its signal. */
function pnpm(argv) {
  return new Promise((done) => {
    const child = spawn("npm", ["exec", "--yes", `--package=${packageManager}`, "--", "pnpm", ...argv], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", npm_config_update_notifier: "false" },
    });
    // A Ctrl-C reaches the whole process group; wait for the child to end in its own way, then end as it did.
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
    child.on("exit", (code, signal) => {
      if (code === 0) return done();
      process.exit(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}
