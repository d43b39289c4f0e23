// Puts the bundled specs, the status page and the sample functions beside the compiled code. The specs are those that the generated packages ship;
// where a package has not been generated, its spec is bundled here.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = here("../../../");
const specs = here("../dist/specs/");
mkdirSync(specs, { recursive: true });

for (const slug of ["appwrite", "functiongraph", "keystone", "minapp", "qinling"]) {
  const bundled = `${root}packages/${slug}/openapi.json`;
  if (existsSync(bundled)) copyFileSync(bundled, `${specs}${slug}.json`);
  else
    execFileSync(
      process.execPath,
      [
        `${root}node_modules/@redocly/cli/bin/cli.js`,
        "bundle",
        `specs/${slug}/openapi.yaml`,
        "-o",
        `${specs}${slug}.json`,
      ],
      { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
    );
}

for (const file of ["page.html", "page.css", "page.js"])
  copyFileSync(here(`../src/status-page/${file}`), here(`../dist/status-page/${file}`));

// The samples of `--seed-functions` are the functions of the repository's examples.
mkdirSync(here("../dist/sample-functions/"), { recursive: true });
for (const file of readdirSync(here("../../../examples/functions/")))
  copyFileSync(here(`../../../examples/functions/${file}`), here(`../dist/sample-functions/${file}`));

chmodSync(here("../dist/cli.js"), 0o755);
