import { cpSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { writeGithubSpec } from "../lab/github-spec.js";
import { benchFolder, distFolder, rootFolder, workFolder } from "../lab/places.js";
import { run } from "../lab/processes.js";
import { readBundledSpec, type SpecRoot, writeSpecRoot } from "../lab/spec-root.js";
import { rotated, type Spread, spreadOf } from "../lab/stats.js";
import { temporaryFolder } from "../lab/temporary.js";
import type { Bench } from "./figure.js";

/** What one generator took for one description, by rounds; every round in a process of its own. */
export type GeneratorFigures =
  | {
      readonly ms: readonly number[];
      readonly peakMiB: readonly number[];
      readonly time: Spread;
      readonly memory: Spread;
    }
  | { readonly failed: string };

export type GenerationFigures = {
  /** All our specs through the build tool, milliseconds: nothing cached, and nothing to do. */
  readonly cold: Spread;
  readonly warm: Spread;
  /** By description, then by generator. */
  readonly byDescription: ReadonlyMap<string, ReadonlyMap<string, GeneratorFigures>>;
};

/** Our own generator, as tables name it. */
export const ourGenerator = "fnwire";
export const githubDescription = "GitHub";

export async function measureGeneration(bench: Bench): Promise<GenerationFigures> {
  const { cold, warm } = await measureBuildTool(bench);
  const github = writeGithubSpec();
  const alone = "openapi-typescript";
  const fullOnly = bench.quick ? [] : ["hey-api", "orval", "kubb"];
  const byDescription = new Map<string, ReadonlyMap<string, GeneratorFigures>>();
  if (!bench.quick) {
    const largest = largestSpec();
    byDescription.set(
      largest.slug,
      await measureGenerators({ bench, spec: largest, generators: [ourGenerator, alone, ...fullOnly], rounds: 5 }),
    );
  }
  byDescription.set(githubDescription, await measureGithub({ bench, github, alone, slow: fullOnly }));
  return { cold, warm, byDescription };
}

/** The slow ones get one round each; the two that a goal compares get more, taking turns. */
async function measureGithub(options: {
  readonly bench: Bench;
  readonly github: SpecRoot;
  readonly alone: string;
  readonly slow: readonly string[];
}): Promise<ReadonlyMap<string, GeneratorFigures>> {
  const { bench, github, alone, slow } = options;
  const rounds = bench.quick ? 1 : 5;
  const compared = await measureGenerators({ bench, spec: github, generators: [ourGenerator, alone], rounds });
  const others = await measureGenerators({ bench, spec: github, generators: slow, rounds: 1 });
  return new Map([...compared, ...others]);
}

/** `turbo run codegen` in a copy of what it needs, so that no file of this repository changes. */
async function measureBuildTool(bench: Bench): Promise<{ readonly cold: Spread; readonly warm: Spread }> {
  const copy = temporaryFolder();
  copyRepository(copy);
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 1; round <= (bench.quick ? 1 : 5); round += 1) {
    bench.progress(`generation: all our specs, round ${round}`);
    for (const slug of slugs()) rmSync(join(copy, "packages", slug, "src"), { recursive: true, force: true });
    rmSync(join(copy, ".turbo"), { recursive: true, force: true });
    cold.push(await generateAll(copy));
    for (let again = 0; again < 3; again += 1) warm.push(await generateAll(copy));
  }
  return { cold: spreadOf(cold), warm: spreadOf(warm) };
}

function slugs(): string[] {
  return readdirSync(join(rootFolder, "specs"));
}

function copyRepository(copy: string): void {
  const files = readdirSync(rootFolder, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files) cpSync(join(rootFolder, name), join(copy, name));
  for (const folder of ["specs", "scripts"]) cpSync(join(rootFolder, folder), join(copy, folder), { recursive: true });
  for (const slug of slugs()) {
    // A package without this folder is a new one, which the generator would install.
    mkdirSync(join(copy, "packages", slug, "node_modules"), { recursive: true });
    for (const name of ["package.json", "turbo.json", "tsconfig.json"]) {
      cpSync(join(rootFolder, "packages", slug, name), join(copy, "packages", slug, name));
    }
  }
  // Links to what is installed, one by one: whatever is done to the copy's folder, the repository's stays as it is.
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(join(rootFolder, "node_modules"))) {
    symlinkSync(join(rootFolder, "node_modules", name), join(copy, "node_modules", name));
  }
}

async function generateAll(copy: string): Promise<number> {
  const bin = join(rootFolder, "node_modules", ".bin");
  const { ms } = await run({
    command: join(bin, "turbo"),
    args: ["run", "codegen", "--output-logs=errors-only"],
    cwd: copy,
    env: { PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`, TURBO_TELEMETRY_DISABLED: "1" },
  });
  return ms;
}

async function measureGenerators(options: {
  readonly bench: Bench;
  readonly spec: SpecRoot;
  readonly generators: readonly string[];
  readonly rounds: number;
}): Promise<ReadonlyMap<string, GeneratorFigures>> {
  const { bench, spec, generators, rounds } = options;
  const samples = new Map<string, { ms: number; peakMiB: number }[]>();
  const failures = new Map<string, string>();
  const sample = async (generator: string, round: number) => {
    if (failures.has(generator)) return;
    bench.progress(`generation: ${spec.slug} by ${generator}, round ${round + 1} of ${rounds}`);
    try {
      samples.set(generator, [...(samples.get(generator) ?? []), await generateOnce({ generator, spec })]);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      failures.set(generator, /\w*Error: .*/.exec(text)?.[0].slice(0, 100) ?? "failed");
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    // A quick run has no time for one after the other; side by side they slow each other down alike.
    if (bench.quick) await Promise.all(generators.map((generator) => sample(generator, round)));
    else for (const generator of rotated(generators, round)) await sample(generator, round);
  }
  return new Map(
    generators.map((generator): readonly [string, GeneratorFigures] => {
      const values = samples.get(generator);
      if (values === undefined) return [generator, { failed: failures.get(generator) ?? "failed" }];
      const ms = values.map((value) => value.ms);
      const peakMiB = values.map((value) => value.peakMiB);
      return [generator, { ms, peakMiB, time: spreadOf(ms), memory: spreadOf(peakMiB) }];
    }),
  );
}

/** One generator in a process of its own: from the start of the process to the last file written, and its peak memory. */
async function generateOnce(options: { readonly generator: string; readonly spec: SpecRoot }) {
  const { generator, spec } = options;
  const { root, slug, file } = spec;
  if (generator === ourGenerator) {
    const generated = join(root, "packages", slug);
    rmSync(generated, { recursive: true, force: true });
    mkdirSync(generated, { recursive: true });
  }
  const args =
    generator === ourGenerator
      ? ["--import", "tsx", `${benchFolder}lab/generate-elsewhere.ts`, root, slug]
      : [`${distFolder}lab/peer-generate.js`, generator, file, `${workFolder}generated/${slug}/${generator}`];
  const { stdout } = await run({ command: process.execPath, args });
  const { processMs, peakMiB }: { processMs: number; peakMiB: number } = JSON.parse(
    stdout.trim().split("\n").at(-1) ?? "",
  );
  return { ms: processMs, peakMiB };
}

/** Our largest spec, bundled, in a place of its own. */
function largestSpec(): SpecRoot {
  const sizes = slugs().map((slug) => ({ slug, bytes: statSync(`${rootFolder}packages/${slug}/openapi.json`).size }));
  const { slug } = sizes.reduce((largest, each) => (each.bytes > largest.bytes ? each : largest));
  return writeSpecRoot({ folder: "largest", slug, document: readBundledSpec(slug) });
}
