import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { bindingProgram, facadeProgram } from "../../bench/lab/fifty-calls.js";
import { budgets } from "./budgets.js";

// A place from which the packages resolve as they do for a user.
const file = fileURLToPath(new URL("../../packages/fnwire/fifty-calls.ts", import.meta.url));

/** The compiler's work for one program, in an application's usual settings. */
function check(source: string) {
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (name) => (name === file ? source : readFile(name));
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, languageVersion) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, languageVersion);
  };
  const program = ts.createProgram({ rootNames: [file], options, host });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  return { problems, instantiations: program.getInstantiationCount() };
}

it("fifty calls of a binding are checked with next to no instantiations", () => {
  const { problems, instantiations } = check(bindingProgram("@fnwire/appwrite"));
  expect(problems).toEqual([]);
  expect(instantiations).toBeLessThanOrEqual(budgets.instantiationsOfFiftyCalls);
});

it("and they are really checked: a wrong field of a response is found", () => {
  const { problems } = check(bindingProgram("@fnwire/appwrite").replaceAll("r.data.$id", "r.data.noSuchField"));
  expect(problems).toHaveLength(5);
  expect(problems[0]).toContain("noSuchField");
});

it("fifty mixed calls of the facade, over services of each kind, are checked within their budget of instantiations", () => {
  const { problems, instantiations } = check(facadeProgram);
  expect(problems).toEqual([]);
  expect(instantiations).toBeLessThanOrEqual(budgets.instantiationsOfFiftyFacadeCalls);
});

it("and these are really checked: an output that the function does not give is found", () => {
  const { problems } = check(facadeProgram.replaceAll("output.greeting", "output.noSuchField"));
  expect(problems).toHaveLength(25);
  expect(problems[0]).toContain("noSuchField");
});
