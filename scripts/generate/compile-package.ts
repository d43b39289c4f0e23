import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type ts from "typescript";
import type { PackageFiles } from "./generate-package.js";
import type { Problem } from "./problems.js";
import { compiler } from "./tools.js";

/** The runtime's own sources: it need not be built for a package to be checked against it. */
const runtime = fileURLToPath(new URL("../../packages/runtime/src/index.ts", import.meta.url));

/** What the compiler says of a package's sources, told by operation or schema. Nothing is written and nothing read but the runtime. */
export function compilePackage({
  slug,
  files,
}: {
  readonly slug: string;
  readonly files: PackageFiles;
}): readonly Problem[] {
  const folder = join(runtime, "../../../", slug, "src/generated");
  const sources = new Map(
    [...files]
      .filter(([path]) => path.startsWith("src/generated/"))
      .map(([path, text]) => [join(folder, path.slice("src/generated/".length)), text]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    module: compiler.ModuleKind.NodeNext,
    moduleResolution: compiler.ModuleResolutionKind.NodeNext,
    target: compiler.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: [],
    noEmit: true,
    paths: { "@fnwire/runtime": [runtime] },
  };
  const host = compiler.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const directoryExists = host.directoryExists?.bind(host);
  host.directoryExists = (path) => folder.startsWith(path) || (directoryExists?.(path) ?? true);
  host.getSourceFile = (file, version) => {
    const text = sources.get(file);
    return text === undefined ? getSourceFile(file, version) : compiler.createSourceFile(file, text, version);
  };
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  const program = compiler.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) return [];
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ start, messageText, code }) => ({
      where: placeOf(source, start ?? 0),
      message: `does not compile (TS${code}): ${compiler.flattenDiagnosticMessageText(messageText, " ").slice(0, 300)}`,
    }));
  });
}

/** The members and declarations around a place, outermost first: `operations, getThing`. */
function placeOf(source: ts.SourceFile, at: number): string {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (at < node.getStart(source) || at >= node.getEnd()) return;
    const { name } = node as { readonly name?: ts.Node };
    if (name !== undefined) names.push(name.getText(source).replace(/^"|"$/g, ""));
    compiler.forEachChild(node, visit);
  };
  compiler.forEachChild(source, visit);
  return names.slice(0, 3).join(", ") || source.fileName.replace(/.*\//, "");
}
