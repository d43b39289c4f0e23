#!/usr/bin/env node
// `npm run bench`: installs and builds what is compared, then measures. Zero dependencies: nothing is installed yet.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const help = `Usage: npm run bench [-- options]

Measures fnwire beside other clients on this machine and holds the figures against the goals.

  --quick           about a minute: fewer rounds, and only the clients that a goal names
  --only=<figures>  some of calls, json, heap, handles, map, import, bundle, types, generation (comma-separated)
  --help            this text

Prints a table of figure, goal, measured, and ok or short. A full run takes about twenty minutes and writes
bench/RESULTS.md and bench/calls.svg. The clients under comparison are installed into bench/node_modules
(700 MB) when it first runs. Exit code 0 when everything was measured, whatever the figures are.`;

const args = process.argv.slice(2);
if (args.includes("--help") || args.includes("-h")) {
  console.log(help);
  process.exit(0);
}

const bench = fileURLToPath(new URL(".", import.meta.url));
const pm = fileURLToPath(new URL("../scripts/pm.mjs", import.meta.url));
const aside = ["inherit", 2, "inherit"];

const install = ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"];
await run([pm, "--install", "--build", "--dir", bench, ...install], aside);
const { compileBench, compileHeyApi } = await import("./lab/compile.mjs");
await compileBench();
if (!args.includes("--quick")) await compileHeyApi();
// Through the package manager, for the build tool that generation is measured with asks for it.
await run([pm, "--dir", bench, "exec", "node", "dist/lab/main.js", ...args], "inherit");

/** Runs a Node program; ends this process as the child ended, unless all went well. */
function run(argv, stdio) {
  return new Promise((done) => {
    const child = spawn(process.execPath, argv, { stdio });
    // A Ctrl-C reaches the whole process group by itself: wait for the child to tidy up, then end as it did.
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
