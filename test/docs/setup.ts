import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The site is tested as it was built. Screenshots of an earlier run would look like this one's. */
export function setup(): void {
  if (!existsSync(fileURLToPath(new URL("../../site/index.html", import.meta.url)))) {
    throw new Error("There is no site/ to test: run npm run docs:build first.");
  }
  rmSync(fileURLToPath(new URL("../../reports/screenshots", import.meta.url)), { recursive: true, force: true });
}
