import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import ts from "typescript";
import type { GeneratedPackage } from "../generate-package.js";
import { repository, writeText } from "./workspace.js";

/** The settings of a careful user: strict, every declaration file checked, nothing ambient but the platform. */
const consumerOptions: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

/** A compiler host that parses the compiler's own libraries once for all programs: they are most of the work. */
function cachingHost(options: ts.CompilerOptions, libraries: Map<string, ts.SourceFile | undefined>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) => {
    if (!/[\\/]lib\.[^\\/]*\.d\.ts$/.test(file)) return read(file, version);
    if (!libraries.has(file)) libraries.set(file, read(file, version));
    return libraries.get(file);
  };
  return host;
}

/** Folders made by a test file; {@link Consumer.remove} takes one away. */
export type Consumer = {
  /** A project beside which the packages are installed. */
  readonly root: string;
  /** Messages of the compiler about building the packages; empty when all is well. */
  readonly messages: readonly string[];
  /** Libraries that have been parsed. */
  readonly libraries: Map<string, ts.SourceFile | undefined>;
  readonly remove: () => void;
};

/** Builds generated packages as `pnpm build` would, and installs them beside the real runtime. `libraries` spares parsing them again. */
export function installPackages(
  packages: readonly GeneratedPackage[],
  libraries: Consumer["libraries"] = new Map(),
): Consumer {
  const root = mkdtempSync(join(tmpdir(), "fnwire-consumer-"));
  writeText(join(root, "package.json"), JSON.stringify({ type: "module" }));
  mkdirSync(join(root, "node_modules/@fnwire"), { recursive: true });
  symlinkSync(join(repository, "packages/runtime"), join(root, "node_modules/@fnwire/runtime"), "dir");
  symlinkSync(
    join(repository, "packages/runtime/node_modules/openapi-fetch"),
    join(root, "node_modules/openapi-fetch"),
    "dir",
  );
  const messages = packages.flatMap(({ provider, files }) => {
    const folder = join(root, "packages", provider.slug);
    for (const [path, text] of files) writeText(join(folder, path), text);
    symlinkSync(folder, join(root, "node_modules/@fnwire", provider.slug), "dir");
    const buildOptions: ts.CompilerOptions = {
      ...consumerOptions,
      noEmit: false,
      declaration: true,
      isolatedModules: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      rootDir: join(folder, "src/generated"),
      outDir: join(folder, "dist"),
    };
    const host = cachingHost(buildOptions, libraries);
    const program = ts.createProgram([join(folder, "src/generated/index.ts")], buildOptions, host);
    program.emit();
    return messagesOf({ root, diagnostics: ts.getPreEmitDiagnostics(program) });
  });
  return { root, messages, libraries, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** What the compiler says of one module that uses the packages, and how many types it had to instantiate for it. */
export function check(options: {
  readonly consumer: Consumer;
  readonly text: string;
  /** Checks every declaration file as well. Default: false. */
  readonly everyFile?: boolean;
}) {
  const { consumer, text, everyFile = false } = options;
  const file = join(consumer.root, "consumer.mts");
  writeText(file, text);
  const compilerOptions = { ...consumerOptions, skipLibCheck: !everyFile };
  const program = ts.createProgram([file], compilerOptions, cachingHost(compilerOptions, consumer.libraries));
  const messages = messagesOf({ root: consumer.root, diagnostics: ts.getPreEmitDiagnostics(program) });
  return { messages, instantiations: program.getInstantiationCount() };
}

/** What the compiler says of modules that use the repository's own packages, as their sources are. */
export function checkAgainstSources(texts: ReadonlyMap<string, string>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), "fnwire-consumer-"));
  writeText(join(root, "package.json"), JSON.stringify({ type: "module" }));
  for (const [name, text] of texts) writeText(join(root, name), text);
  const files = [...texts.keys()].map((name) => join(root, name));
  const paths = { "@fnwire/*": [join(repository, "packages/*/src/generated/index.ts")] };
  const program = ts.createProgram(files, { ...consumerOptions, paths });
  const messages = messagesOf({ root, diagnostics: ts.getPreEmitDiagnostics(program) });
  rmSync(root, { recursive: true, force: true });
  return messages;
}

function messagesOf(options: {
  readonly root: string;
  readonly diagnostics: readonly ts.Diagnostic[];
}): readonly string[] {
  return options.diagnostics.map(({ file, start, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    if (file === undefined || start === undefined) return message;
    const { line } = file.getLineAndCharacterOfPosition(start);
    return `${relative(options.root, file.fileName)}:${line + 1} ${message}`;
  });
}
