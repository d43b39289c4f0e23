import { join } from "node:path";
import ts from "typescript";

/** A module that exists only in memory, at the place its imports are resolved from. */
export type SourceModule = { readonly path: string; readonly code: string };

/** Something that does not compile. */
export type TypeProblem = {
  /** The module's path, or undefined when the fault is none of them's. */
  readonly path: string | undefined;
  /** Line of its code, counted from 1. */
  readonly line: number;
  readonly message: string;
};

/** Compiles modules against the built packages, as strictly as the repository itself, and says what is wrong with them. */
export function checkTypes(options: {
  readonly root: string;
  readonly modules: readonly SourceModule[];
}): readonly TypeProblem[] {
  const { root, modules } = options;
  const base = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
  const parsed = ts.convertCompilerOptionsFromJson(base.config.compilerOptions, root);
  const compilerOptions: ts.CompilerOptions = {
    ...parsed.options,
    noEmit: true,
    declaration: false,
    declarationMap: false,
    skipLibCheck: true,
    lib: ["lib.es2023.d.ts"],
    types: ["node"],
  };
  const sources = new Map(modules.map(({ path, code }) => [path.replaceAll("\\", "/"), code]));
  const host = ts.createCompilerHost(compilerOptions);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => root;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const code = sources.get(path);
    return code === undefined
      ? getSourceFile.call(host, path, languageVersion, ...rest)
      : ts.createSourceFile(path, code, languageVersion, true);
  };
  const program = ts.createProgram({
    rootNames: [...sources.keys(), join(root, "docs/environment.d.ts")],
    options: compilerOptions,
    host,
  });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => ({
    path: diagnostic.file?.fileName,
    line: (diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0) + 1,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"),
  }));
}
