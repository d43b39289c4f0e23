import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import type { ImportGraph } from "./layers.js";
import { sourceFiles } from "./source-files.js";

/** What the modules below a folder import of each other: types, re-exports and dynamic imports count like any other. */
export function importGraph(folder: string): ImportGraph {
  const modules = sourceFiles(folder);
  const known = new Set(modules);
  return new Map(
    modules.map((module) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, module), "utf8"));
      const targets = importedFiles
        .map(({ fileName }) => fileName)
        .filter((name) => name.startsWith("."))
        .map((name) => posix.join(posix.dirname(module), name).replace(/\.js$/, ".ts"));
      return [module, [...new Set(targets)].filter((target) => known.has(target))];
    }),
  );
}
