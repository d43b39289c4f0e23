// Builds the documentation into site/.
import { fileURLToPath } from "node:url";
import { buildSite } from "./docs/build-site.js";

const help = `Usage: npm run docs:build [-- --help]

Builds the documentation into site/: a self-contained reference for each provider, guides, the API of the packages, and a
search. Open site/index.html; no server is needed.`;

if (process.argv.includes("--help")) {
  console.log(help);
  process.exit(0);
}

const started = performance.now();
const site = await buildSite({
  root: fileURLToPath(new URL("..", import.meta.url)),
  tell: (line) => console.log(`  ${line}`),
});
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${site.pages.length} pages in site/, ${seconds} s. Open site/index.html`);
