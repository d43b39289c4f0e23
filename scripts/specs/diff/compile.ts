import { join } from "node:path";
import ts from "typescript";

/** A TypeScript error in one of the compiled sources. */
export type TypeProblem = { file: string; line: number; message: string };

export type Compilation = {
  problems: TypeProblem[];
  /** Names that a source exports, types included. */
  exportsOf: (file: string) => string[];
};

/**
 * Compiles sources that are in memory, as strictly as the packages are. `sources`: contents by absolute path; nothing is written.
 * `paths`: files by the name they are imported under.
 */
export function compile({
  root,
  sources,
  paths,
}: {
  root: string;
  sources: ReadonlyMap<string, string>;
  paths: Readonly<Record<string, string>>;
}): Compilation {
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram({
    rootNames: [...sources.keys()],
    options: {
      ...options,
      noEmit: true,
      declaration: false,
      declarationMap: false,
      sourceMap: false,
      skipLibCheck: true,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: ["node"],
      typeRoots: [join(root, "node_modules", "@types")],
      paths: Object.fromEntries(Object.entries(paths).map(([name, file]) => [name, [file]])),
    },
    host: overlay(sources),
  });
  const problems = [...sources.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} was not compiled`);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      (diagnostic) => ({
        file,
        line: ts.getLineAndCharacterOfPosition(source, diagnostic.start ?? 0).line + 1,
        message: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"),
      }),
    );
  });
  const checker = program.getTypeChecker();
  return {
    problems,
    exportsOf(file) {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      return module === undefined ? [] : checker.getExportsOfModule(module).map((symbol) => symbol.name);
    },
  };
}

/** The file system with the sources laid over it. */
function overlay(sources: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost({});
  const onDisk = { readFile: host.readFile, fileExists: host.fileExists, directoryExists: host.directoryExists };
  const folders = new Set<string>();
  for (const file of sources.keys()) {
    for (let folder = file; folder.includes("/"); ) {
      folder = folder.slice(0, folder.lastIndexOf("/"));
      folders.add(folder);
    }
  }
  host.readFile = (file) => sources.get(file) ?? onDisk.readFile(file);
  host.fileExists = (file) => sources.has(file) || onDisk.fileExists(file);
  host.directoryExists = (folder) => folders.has(folder) || (onDisk.directoryExists?.(folder) ?? false);
  host.getSourceFile = (file, options) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, options);
  };
  return host;
}
