// Makes packages/<slug> from specs/<slug>.
import { fileURLToPath } from "node:url";
import { parseCommand } from "./generate/command.js";
import { installNewPackages } from "./generate/install-packages.js";
import { runGenerate } from "./generate/run-generate.js";

const help = `Usage: npm run generate [-- [--strict] <slug>...]

Makes packages/<slug> from specs/<slug>/openapi.yaml: types, one function per operation, package.json,
README and the bundled description. Without a slug: all of them. Only files that differ are written.
A description may be OpenAPI 2.0, 3.0 or 3.1 as its service publishes it; overlay.yaml beside it (Overlay 1.0) may add to it.
An operation that cannot be expressed is left out, and a name that is taken gets a number; the report says so.
With --strict both end the generation instead. What is new is compiled before it is written.
A package that is new is installed and added to pnpm-lock.yaml.
Exit code 0 when every package was made.`;

const { named, strict } = parseCommand({ args: process.argv.slice(2), help });
const root = fileURLToPath(new URL("..", import.meta.url));
const { failed } = await runGenerate({
  root,
  named,
  strict,
  compile: true,
  output: { info: console.log, error: console.error },
});
process.exitCode = failed || !installNewPackages(root) ? 1 : 0;
