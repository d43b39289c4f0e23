import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The modules below a folder, by path from it, without tests, declarations and what was installed or generated. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name) && !/\.(?:test|d|test-d)\.ts$/.test(entry.name),
    )
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !/(?:^|\/)(?:node_modules|dist|generated|reports|test)\//.test(path))
    .sort();
}
