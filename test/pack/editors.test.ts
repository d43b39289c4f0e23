import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { makeConsumer } from "./setup/consumer.js";
import { type Hover, hoversOfLibrary, hoversOfServer } from "./setup/hovers.js";

const release = inject("release");
let folder: string;

beforeAll(async () => {
  folder = await makeConsumer({ release, files: { "mistakes.ts": "mistakes.mts", "hovers.ts": "hovers.mts" } });
  const compilerOptions = {
    module: "nodenext",
    target: "es2023",
    lib: ["es2023", "dom"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
});

const compilers = [
  ["5.9", "typescript"],
  ["7.0", "typescript-7"],
] as const;
const tsc = (compiler: string) => join(release.tools, "node_modules", compiler, "bin/tsc");

/** More than one line of an editor's window is not read. */
const mostCharacters = 200;

/** The first line of what each compiler says of each mistake in consumers/mistakes.mts. */
const said: Readonly<Record<string, string>> = {
  "an option that is missing":
    "Argument of type '{ endpoint: string; key: string; }' is not assignable to parameter of type 'ProviderOptions<Appwrite>'.",
  "a call that is made as if the function were the client":
    "Property 'invoke' does not exist on type 'Client<Appwrite>'.",
  "an option with a typing error":
    "Object literal may only specify known properties, but 'timoutMs' does not exist in type 'ProviderOptions<Qinling>'. Did you mean to write 'timeoutMs'?",
  "an option that belongs to another service":
    "Object literal may only specify known properties, and 'project' does not exist in type 'ProviderOptions<Minapp>'.",
  "a field of the input with a typing error":
    "Object literal may only specify known properties, and 'nome' does not exist in type 'In'.",
  "an input that is missing": "Expected 1-2 arguments, but got 0.",
  "a field of the output that does not exist":
    "Property 'greting' does not exist on type 'Out'. Did you mean 'greeting'?",
  "a rule that does not exist": `Type '"ignore"' is not assignable to type 'OnAmbiguous<Qinling> | undefined'.`,
  "finding out what became of a call where the service cannot tell": `Type '"reconcile"' is not assignable to type 'OnAmbiguous<FunctionGraph> | undefined'.`,
  "a key that neither the service nor the function would see":
    "Argument of type '{ idempotencyKey: string; }' is not assignable to parameter of type 'InvokeOptions<FunctionGraph> | undefined'.",
  "an option of one invocation that the service does not have":
    "Object literal may only specify known properties, and 'path' does not exist in type 'QinlingRequest'.",
  "canceling a run that goes on where only scheduled ones can be":
    "Property 'cancel' does not exist on type 'Handle<Appwrite, Out>'.",
  "the logs of a run where the service has none":
    "Property 'logs' does not exist on type 'Handle<FunctionGraph, Out>'.",
  "the result of a run that has no handle": "Property 'result' does not exist on type 'Receipt<Minapp>'.",
  "a number as text": `Type '"4"' is not assignable to type 'number | "auto" | undefined'.`,
};

describe.each(compilers)("TypeScript %s", (_, compiler) => {
  test("says in one short line what is wrong with each of fifteen mistakes, naming the service and nothing longer", () => {
    const { stdout } = spawnSync(process.execPath, [tsc(compiler), "--project", folder, "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
    });
    const lines = readFileSync(join(folder, "mistakes.ts"), "utf8").split("\n");
    const errors = [...stdout.matchAll(/^(.+?)\((\d+),\d+\): error TS\d+: (.*)$/gm)];
    // Line numbers count from 1, and the comment stands above.
    const found = errors.map(([, file, line, message]) => [
      file,
      lines[Number(line) - 2]?.replace(/^\/\/ /, ""),
      message,
    ]);
    expect(found).toEqual(Object.entries(said).map(([mistake, message]) => ["mistakes.ts", mistake, message]));
    expect(found).toHaveLength(15);
    expect(errors.filter(([, , , message = ""]) => message.length > mostCharacters)).toEqual([]);
  });
});

/** Types as the editor shows them. Each has a comment besides. */
const shown: Readonly<Record<string, string>> = {
  invoke:
    "(method) invoke(input: In, options?: InvokeOptions<Qinling> | undefined): Promise<ExecutionResult<Qinling, Out>>",
  start: "(method) start(input: In, options?: InvokeOptions<Qinling> | undefined): Promise<Handle<Qinling, Out>>",
  result: "(method) result(options?: PollOptions): Promise<ExecutionResult<Qinling, Out>>",
  map: "(method) map<In>(inputs: Iterable<In> | AsyncIterable<In>, options?: MapOptions<Qinling, In> | undefined): MapRun<Qinling, In, Out>",
  onAmbiguous: "(property) onAmbiguous?: OnAmbiguous<Qinling> | undefined",
  idempotencyKey: "(property) idempotencyKey?: string | undefined",
  embedKey: "(property) embedKey?: EmbedKey<Qinling, unknown> | undefined",
  request: "(property) request?: QinlingRequest | undefined",
  signal: "(property) signal?: AbortSignal | undefined",
  timeoutMs: "(property) timeoutMs?: number | undefined",
  attemptTimeoutMs: "(property) attemptTimeoutMs?: number | undefined",
  retry: "(property) retry?: false | RetryPolicy | undefined",
  concurrency: '(property) concurrency?: number | "auto" | undefined',
  rate: "(property) rate?: { count: number; perMs: number; } | undefined",
  order: '(property) order?: "completion" | "input" | undefined',
  prefetch: "(property) prefetch?: number | undefined",
  onBreak: '(property) onBreak?: "drain" | "abort" | undefined',
  stopAfterErrors: "(property) stopAfterErrors?: number | undefined",
  journal: "(property) journal?: Journal | undefined",
  keyOf: "(property) keyOf?: ((input: In, index: number) => string) | undefined",
};
const names = Object.keys(shown);

describe("an editor that points at invoke, start, result, map and their options shows a short type and a comment", () => {
  test("by TypeScript 5.9", () => {
    const options: ts.CompilerOptions = {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
    };
    expectHovers(hoversOfLibrary(join(folder, "hovers.ts"), names, options));
  });

  test("by TypeScript 7.0", async () => {
    expectHovers(await hoversOfServer({ tsc: tsc("typescript-7"), folder, file: join(folder, "hovers.ts"), names }));
  });
});

function expectHovers(hovers: readonly Hover[]): void {
  // Which member of a union is named first is the compiler's own choice, and so are line breaks.
  const plain = (code: string) => code.match(/[\w"]+/g)?.sort();
  const codes = hovers.map(({ code }, index) => [names[index], plain(code)]);
  expect(codes).toEqual(Object.entries(shown).map(([name, code]) => [name, plain(code)]));
  expect(hovers.filter(({ code }) => code.length > mostCharacters)).toEqual([]);
  expect(names.filter((_, index) => (hovers[index]?.comment ?? "").length < 20)).toEqual([]);
}
