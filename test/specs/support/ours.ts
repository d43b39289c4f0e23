// What `npm run generate` costs without its compiler: makes the package of the spec in a folder like the repository's. Prints what that took.
import { runGenerate } from "../../../scripts/generate/run-generate.js";
import { printCost } from "./print-cost.js";

const [root = ""] = process.argv.slice(2);
const lines: string[] = [];
const output = { info: (line: string) => void lines.push(line), error: console.error };
const { failed } = await runGenerate({ root, named: [], strict: false, compile: false, output });
if (failed) process.exit(1);
printCost(lines[0]);
