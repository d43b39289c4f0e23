// Runs our generator in another folder, as `npm run generate` runs it in this repository, and prints what it took as JSON.
import { runGenerate } from "../../scripts/generate/run-generate.js";

const [root = "", slug = ""] = process.argv.slice(2);
const started = performance.now();
const { failed } = await runGenerate({ root, named: [slug], output: { info: () => {}, error: console.error } });
const ms = performance.now() - started;
console.log(JSON.stringify({ ms, processMs: performance.now(), peakMiB: process.resourceUsage().maxRSS / 1024 }));
process.exitCode = failed ? 1 : 0;
