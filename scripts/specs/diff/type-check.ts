import { existsSync, readFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { loadExtensionRules } from "../../generate/extensions.js";
import { type GeneratedPackage, generatePackage } from "../../generate/generate-package.js";
import { type Compilation, compile } from "./compile.js";
import type { RatedChange } from "./rated-change.js";

/** File beside a spec that uses its package as its callers do. */
export const consumerFile = "consumer.test-d.ts";

/** The repository of these scripts: the runtime that packages import, and the compiler's settings. */
const home = fileURLToPath(new URL("../../..", import.meta.url))
  .split(sep)
  .join("/")
  .replace(/\/$/, "");

/** What the compiler says, and whether there was a consumer to ask. */
export type TypeDiff = {
  changes: RatedChange[];
  consumer: "compiled" | "absent";
  /** Errors of the consumer that the base's own package has too; no change of the spec caused them. */
  brokenBefore: string[];
};

/**
 * Compares two states of a spec by the types of their packages. Both packages are made in memory by today's generator, so
 * a change of the generator does not count.
 *
 * - Every name that the base exports still exists.
 * - What an operation took, it still takes; what it answered with a status still fits what callers expect of it.
 * - The base's consumer type test compiles against the new package.
 *
 * `root` and `baseRoot` are folders that have `specs/`, `package.json` and `LICENSE`. Throws when a spec cannot be generated.
 */
export async function diffTypes({
  root,
  baseRoot,
  slug,
}: {
  root: string;
  baseRoot: string;
  slug: string;
}): Promise<TypeDiff> {
  const extensions = loadExtensionRules();
  const base = await generatePackage({ root: baseRoot, slug, extensions });
  const next = await generatePackage({ root, slug, extensions });

  // Paths that exist in memory only; the compiler wants them to be absolute.
  const memory = `${home}/.specs-diff/${slug}`;
  const sources = new Map([...place(base, `${memory}/base`), ...place(next, `${memory}/next`)]);
  const assertions = writeAssertions({ base, next });
  sources.set(`${memory}/assertions.ts`, assertions.text);

  const consumerPath = join(baseRoot, "specs", slug, consumerFile);
  const consumer = existsSync(consumerPath) ? readFileSync(consumerPath, "utf8") : undefined;
  if (consumer !== undefined) sources.set(`${memory}/${consumerFile}`, consumer);

  const compiled = compileWith({ sources, slug, target: `${memory}/next/index.ts` });
  for (const { file, line, message } of compiled.problems) {
    if (file.startsWith(`${memory}/base/`) || file.startsWith(`${memory}/next/`)) {
      throw new Error(`The package of ${slug} does not compile: ${file.slice(memory.length + 1)}:${line} ${message}`);
    }
  }

  const consumerLines = checkConsumer({ slug, memory, sources, compiled });
  const changes: RatedChange[] = [
    ...lostExports({ compiled, memory }),
    ...compiled.problems
      .filter((problem) => problem.file.endsWith("/assertions.ts"))
      .map(({ line, message }) => ({
        level: "major" as const,
        place: assertions.places.get(line) ?? "types",
        message: `${firstLine(message)} Change the calls that the compiler points to.`,
      })),
    ...consumerLines.changes,
  ];
  return {
    changes,
    consumer: consumer === undefined ? "absent" : "compiled",
    brokenBefore: consumerLines.brokenBefore,
  };
}

/** Generated sources of a package, below a folder. */
function place({ files }: GeneratedPackage, folder: string): [string, string][] {
  return [...files]
    .filter(([path]) => path.startsWith("src/generated/"))
    .map(([path, text]) => [`${folder}/${basename(path)}`, text]);
}

function compileWith({
  sources,
  slug,
  target,
}: {
  sources: ReadonlyMap<string, string>;
  slug: string;
  target: string;
}): Compilation {
  const paths = { [`@fnwire/${slug}`]: target, "@fnwire/runtime": `${home}/packages/runtime/src/index.ts` };
  return compile({ root: home, sources, paths });
}

/** A function per operation and status: it compiles when the two types fit, in the direction in which callers use them. */
function writeAssertions({ base, next }: { base: GeneratedPackage; next: GeneratedPackage }): {
  text: string;
  /** What a line asserts about. */
  places: Map<number, string>;
} {
  const lines = ['import type * as Base from "./base/index.js";', 'import type * as Next from "./next/index.js";'];
  const places = new Map<number, string>();
  const remaining = new Set(next.provider.operations.map((operation) => operation.typeName));
  for (const { functionName, typeName, responses } of base.provider.operations) {
    if (!remaining.has(typeName)) continue;
    places.set(
      lines.push(`export const a${lines.length} = (value: Base.${typeName}Request): Next.${typeName}Request => value;`),
      `\`${functionName}\`, \`${typeName}Request\``,
    );
    for (const { status } of responses) {
      if (!/^\d{3}$/.test(status)) continue;
      const outcome = (side: string) => `Extract<${side}.${typeName}Outcome, { readonly status: ${status} }>`;
      places.set(
        lines.push(`export const a${lines.length} = (value: ${outcome("Next")}): ${outcome("Base")} => value;`),
        `\`${functionName}\`, \`${typeName}Outcome\`, response ${status}`,
      );
    }
  }
  return { text: lines.join("\n"), places };
}

function lostExports({ compiled, memory }: { compiled: Compilation; memory: string }): RatedChange[] {
  const kept = new Set(compiled.exportsOf(`${memory}/next/index.ts`));
  return compiled
    .exportsOf(`${memory}/base/index.ts`)
    .filter((name) => !kept.has(name))
    .map((name) => ({ level: "major", place: "exports", message: `\`${name}\` is no longer exported.` }));
}

/** Lines of the consumer that do not compile against the new package, by whether they did against the base's. */
function checkConsumer({
  slug,
  memory,
  sources,
  compiled,
}: {
  slug: string;
  memory: string;
  sources: ReadonlyMap<string, string>;
  compiled: Compilation;
}): Pick<TypeDiff, "changes" | "brokenBefore"> {
  const file = `${memory}/${consumerFile}`;
  const broken = compiled.problems.filter((problem) => problem.file === file);
  if (broken.length === 0) return { changes: [], brokenBefore: [] };
  const before = compileWith({ sources, slug, target: `${memory}/base/index.ts` });
  const known = new Set(before.problems.filter((problem) => problem.file === file).map((problem) => problem.line));
  return {
    changes: broken
      .filter(({ line }) => !known.has(line))
      .map(({ line, message }) => ({
        level: "major",
        place: `${consumerFile} of the base, line ${line}`,
        message: firstLine(message),
      })),
    brokenBefore: broken
      .filter(({ line }) => known.has(line))
      .map(({ line, message }) => `${line}: ${firstLine(message)}`),
  };
}

/** The compiler's first line, which may quote whole types, at a length that people read. */
function firstLine(message: string): string {
  // A type is known by its name; where the compiler found it is this machine's.
  const [line = ""] = message.replace(/import\("[^"]*"(?:, \{[^()]*\})?\)\./g, "").split("\n");
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
