// Puts the bundled specs, the status page and the sample functions beside the compiled code.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const copyInto = (folder, files) => {
  mkdirSync(here(`../dist/${folder}/`), { recursive: true });
  for (const [name, source] of files) copyFileSync(here(source), here(`../dist/${folder}/${name}`));
};

// The specs are those that the generated packages ship: `npm run generate` makes them. A service without a package has its own.
const providers = readdirSync(here("../src/providers/"), { withFileTypes: true });
const slugs = providers
  .filter((entry) => entry.isDirectory() && !existsSync(here(`../src/providers/${entry.name}/description.ts`)))
  .map(({ name }) => name);
copyInto(
  "specs",
  slugs.map((slug) => [`${slug}.json`, `../../${slug}/openapi.json`]),
);

const page = ["page.html", "page.css", "page.js"];
copyInto(
  "status-page",
  page.map((file) => [file, `../src/status-page/${file}`]),
);

// The samples of `--seed-functions` are the functions of the repository's examples.
const samples = readdirSync(here("../../../examples/functions/"));
copyInto(
  "sample-functions",
  samples.map((file) => [file, `../../../examples/functions/${file}`]),
);

chmodSync(here("../dist/cli.js"), 0o755);
