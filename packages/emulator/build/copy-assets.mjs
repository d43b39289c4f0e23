// Puts the bundled specs and the status page beside the compiled code. The specs are those that the generated packages ship;
// where a package has not been generated, its spec is bundled here.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const specs = fileURLToPath(new URL("../dist/specs/", import.meta.url));
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

chmodSync(fileURLToPath(new URL("../dist/cli.js", import.meta.url)), 0o755);
