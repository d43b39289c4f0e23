// Checks that packages/<slug> is what specs/<slug> makes, byte for byte.
import { fileURLToPath } from "node:url";
import { parseCommand } from "./generate/command.js";
import { runCheck } from "./generate/run-check.js";

const help = `Usage: npm run generate:check [-- [--strict] <slug>...]

Fails when generated files were edited by hand, when they are older than their spec or the generator,
or when two runs over the same spec differ; prints the command that mends it. Writes nothing.
Without a slug: all packages. Exit code 0 when all are fresh.`;

const { named, strict } = parseCommand({ args: process.argv.slice(2), help });
const root = fileURLToPath(new URL("..", import.meta.url));
const { failed } = await runCheck({ root, named, strict, output: { info: console.log, error: console.error } });
process.exitCode = failed ? 1 : 0;
