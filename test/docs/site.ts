import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const siteFolder = join(root, "site");

/** Every HTML page of the site, below its root. */
export const sitePages: readonly string[] = readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".html"))
  .sort();

/** The references: pages that Redoc made. */
export const references: readonly string[] = sitePages.filter(
  (path) => path.startsWith("reference/") && path !== "reference/index.html",
);

/** Address of a page as it lies on the disk: the site needs no server. */
export function urlOf(path: string): string {
  const [file = "", ...rest] = path.split(/(?=[?#])/);
  return pathToFileURL(join(siteFolder, file)).href + rest.join("");
}
