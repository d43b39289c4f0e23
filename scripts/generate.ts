// Makes packages/<slug> from specs/<slug>.
import { fileURLToPath } from "node:url";
import { parseCommand } from "./generate/command.js";
import { installNewPackages } from "./generate/install-packages.js";
import { runGenerate } from "./generate/run-generate.js";

const help = `Usage: npm run generate [-- <slug>...]

Makes packages/<slug> from specs/<slug>/openapi.yaml: types, one function per operation, package.json,
README and the bundled description. Without a slug: all of them. Only files that differ are written.
A package that is new is installed and added to pnpm-lock.yaml.
Exit code 0 when every package was made.`;

const named = parseCommand({ args: process.argv.slice(2), help });
const root = fileURLToPath(new URL("..", import.meta.url));
const { failed } = await runGenerate({ root, named, output: { info: console.log, error: console.error } });
process.exitCode = failed || !installNewPackages(root) ? 1 : 0;
