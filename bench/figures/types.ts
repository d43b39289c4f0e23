import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { writeBigSpec } from "../lab/big-spec.js";
import {
  bindingProgram,
  nodeAppwriteProgram,
  octokitProgram,
  openaiProgram,
  openapiFetchProgram,
} from "../lab/fifty-calls.js";
import { benchFolder, rootFolder, workFolder } from "../lab/places.js";
import { run } from "../lab/processes.js";
import { rotated, type Spread, spreadOf } from "../lab/stats.js";
import type { Bench } from "./figure.js";

/** What checking fifty calls costs with one version of the compiler. */
export type TypeFigures = {
  readonly instantiations: number;
  readonly checkMs: readonly number[];
  readonly check: Spread;
};

type Program = { readonly label: string; readonly file: string; readonly source: string; readonly quick?: true };

/** Compilers by the name that tables show. */
const compilers = [
  { name: "5.9", entry: "typescript/bin/tsc", quick: true },
  { name: "7", entry: "typescript-7/bin/tsc", quick: false },
] as const;

/** Type figures by compiler and client. `@fnwire/appwrite ×10` is the binding of a spec ten times as large. */
export async function measureTypes(options: {
  readonly bench: Bench;
  readonly bigBinding: BigBinding;
}): Promise<ReadonlyMap<string, ReadonlyMap<string, TypeFigures>>> {
  const { bench, bigBinding } = options;
  const programs: readonly Program[] = [
    { label: "@fnwire/appwrite", file: "binding", source: bindingProgram("@fnwire/appwrite"), quick: true },
    { label: "@fnwire/appwrite ×10", file: "binding-big", source: bindingProgram(bigBinding.index), quick: true },
    { label: "node-appwrite", file: "node-appwrite", source: nodeAppwriteProgram, quick: true },
    {
      label: "openapi-fetch",
      file: "openapi-fetch",
      source: openapiFetchProgram(`${rootFolder}packages/appwrite/dist/schema.js`),
    },
    { label: "openapi-fetch ×10", file: "openapi-fetch-big", source: openapiFetchProgram(bigBinding.schema) },
    { label: "openai", file: "openai", source: openaiProgram },
    { label: "@octokit/request", file: "octokit", source: octokitProgram },
  ];
  const chosen = programs.filter(({ quick }) => !bench.quick || quick);
  const rounds = bench.quick ? 2 : 7;
  const folder = `${workFolder}types/`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}package.json`, JSON.stringify({ type: "module" }));
  for (const { file, source } of chosen) {
    writeFileSync(`${folder}${file}.ts`, source);
    writeFileSync(`${folder}${file}.json`, JSON.stringify({ compilerOptions, files: [`${file}.ts`] }));
  }
  const figures = new Map<string, Map<string, TypeFigures>>();
  for (const { name, entry } of compilers.filter(({ quick }) => !bench.quick || quick)) {
    const samples = new Map<string, { instantiations: number; checkMs: number }[]>(
      chosen.map(({ label }) => [label, []]),
    );
    for (let round = 0; round < rounds; round += 1) {
      bench.progress(`types: TypeScript ${name}, round ${round + 1} of ${rounds}`);
      for (const { label, file } of rotated(chosen, round)) {
        samples.get(label)?.push(await check({ entry, project: `${folder}${file}.json` }));
      }
    }
    figures.set(
      name,
      new Map(
        [...samples].map(([label, values]) => {
          const checkMs = values.map((value) => value.checkMs);
          return [
            label,
            { instantiations: values[0]?.instantiations ?? Number.NaN, checkMs, check: spreadOf(checkMs) },
          ];
        }),
      ),
    );
  }
  return figures;
}

/** The binding of a spec ten times as large as Appwrite's: modules to import. */
export type BigBinding = { readonly index: string; readonly schema: string };

/** Generates and builds the large binding. */
export async function buildBigBinding(bench: Bench): Promise<BigBinding> {
  bench.progress("types: making the binding of a spec ten times as large");
  rmSync(`${workFolder}big`, { recursive: true, force: true });
  const { root, slug } = writeBigSpec();
  await run({
    command: process.execPath,
    args: ["--import", "tsx", `${benchFolder}lab/generate-elsewhere.ts`, root, slug],
  });
  const folder = `${root}packages/${slug}`;
  const tsc = `${benchFolder}node_modules/typescript-7/bin/tsc`;
  await run({ command: process.execPath, args: [tsc, "-p", folder] });
  return { index: `${folder}/dist/index.js`, schema: `${folder}/dist/schema.js` };
}

/** What an application has: strict, and declarations of dependencies taken as they are. */
const compilerOptions = {
  noEmit: true,
  strict: true,
  target: "es2023",
  lib: ["es2023", "dom"],
  module: "nodenext",
  skipLibCheck: true,
  types: [],
};

async function check(options: { readonly entry: string; readonly project: string }) {
  const { stdout } = await run({
    command: process.execPath,
    args: [`${benchFolder}node_modules/${options.entry}`, "-p", options.project, "--extendedDiagnostics"],
  });
  const value = (name: string) => {
    const found = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1];
    if (found === undefined) throw new Error(`the compiler did not tell its ${name}\n${stdout}`);
    return Number(found);
  };
  return { instantiations: value("Instantiations"), checkMs: value("Check time") * 1000 };
}
