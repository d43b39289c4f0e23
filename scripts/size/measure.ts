import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codeLines } from "./code-lines.js";
import { importGraph } from "./import-graph.js";
import { invokePath } from "./invoke-path.js";
import { cycles, floors, longestChain, risingImports, roomOf } from "./layers.js";
import { sourceFiles } from "./source-files.js";

/** What `npm run size` prints. Lines are lines of code, without blanks and comments. */
export type Sizes = {
  readonly linesPerRoom: Readonly<Record<string, number>>;
  readonly linesPerProvider: Readonly<Record<string, number>>;
  readonly linesPerPackage: Readonly<Record<string, number>>;
  readonly scriptLines: number;
  readonly modules: number;
  readonly floors: number;
  /** Files that lie beside the folders. */
  readonly flatFiles: readonly string[];
  /** Imports that do not go down, and circles of imports. */
  readonly arrowsBack: readonly string[];
  readonly longestChain: readonly string[];
  readonly frames: number;
  readonly modulesPassed: readonly string[];
  /** Modules outside `providers/` that name a service. */
  readonly namingServices: readonly string[];
};

/** Measures the repository at `root`. */
export async function measure(root: string): Promise<Sizes> {
  const facade = join(root, "packages/fnwire/src");
  const modules = sourceFiles(facade);
  const graph = importGraph(facade);
  const used = new Set(modules.map(roomOf));
  const slugs = readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !existsSync(join(root, "specs", entry.name, "overlay.yaml")))
    .map(({ name }) => name);
  const ofService = new RegExp(slugs.join("|"), "i");
  const { frames, modules: modulesPassed } = await invokePath(root);
  return {
    linesPerRoom: sums(modules, facade, roomOf),
    linesPerProvider: sums(
      modules.filter((module) => roomOf(module) === "providers"),
      facade,
      (module) => /^providers\/([a-z0-9]+)/.exec(module)?.[1] ?? module,
    ),
    linesPerPackage: Object.fromEntries(
      ["runtime", "fnwire", "emulator"].map((name) => [name, linesBelow(join(root, "packages", name, "src"))]),
    ),
    scriptLines: linesBelow(join(root, "scripts")),
    modules: modules.length,
    floors: new Set(Object.entries(floors).flatMap(([room, floor]) => (used.has(room) ? [floor] : []))).size,
    flatFiles: modules.filter((module) => !module.includes("/")),
    arrowsBack: [...risingImports(graph), ...cycles(graph)],
    longestChain: longestChain(graph),
    frames,
    modulesPassed,
    namingServices: modules.filter(
      (module) => roomOf(module) !== "providers" && ofService.test(readFileSync(join(facade, module), "utf8")),
    ),
  };
}

function linesBelow(folder: string): number {
  return sourceFiles(folder).reduce((sum, file) => sum + codeLines(join(folder, file)), 0);
}

/** Lines of code of some modules, summed by a name that each belongs to. */
function sums(
  modules: readonly string[],
  folder: string,
  nameOf: (module: string) => string,
): Readonly<Record<string, number>> {
  const lines: Record<string, number> = {};
  for (const module of modules) {
    const name = nameOf(module);
    lines[name] = (lines[name] ?? 0) + codeLines(join(folder, module));
  }
  return lines;
}
