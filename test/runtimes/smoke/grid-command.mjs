// For runtimes with a command line: the plan is the input, what was told is the output.
import process from "node:process";
import { nodeTransport } from "@fnwire/runtime/node";
import { runGrid } from "./grid.mjs";

const more = {
  node: nodeTransport,
  undici: async () => (await import("@fnwire/runtime/undici")).undiciTransport(),
};

let text = "";
process.stdin.setEncoding("utf8");
for await (const chunk of process.stdin) text += chunk;
console.log(JSON.stringify(await runGrid(JSON.parse(text), more)));
process.exit(0);
