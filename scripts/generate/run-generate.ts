import { join } from "node:path";
import type { ExtensionRules } from "./extensions.js";
import { keepMade, keyOf, madeBefore } from "./made-before.js";
import { plainLines } from "./names.js";
import { failOn, GenerationError, type Note } from "./problems.js";
import { chosenSlugs } from "./slugs.js";
import { readIfThere, writePackage } from "./write-package.js";

/** Where a command's lines go. */
export type Output = { readonly info: (line: string) => void; readonly error: (line: string) => void };

/** Makes the packages of the named specs, or of all. A spec that fails does not keep the others from being made. */
export async function runGenerate(options: {
  readonly root: string;
  readonly named: readonly string[];
  readonly output: Output;
  /** Default: true. */
  readonly strict?: boolean;
  /** Has the compiler look at what is new. Default: false. */
  readonly compile?: boolean;
}): Promise<{ readonly failed: boolean }> {
  const { root, named, output, strict = true, compile = false } = options;
  let failed = false;
  let slugs: readonly string[] = [];
  try {
    slugs = chosenSlugs({ root, named });
  } catch (error) {
    failed = true;
    reportFailure({ what: "generate", outcome: "nothing done", error, output });
  }
  let extensions: ExtensionRules | undefined;
  for (const slug of slugs) {
    const started = performance.now();
    try {
      const before = madeBefore({ root, slug, key: keyOf({ root, slug, strict }) });
      if (before !== undefined) {
        const took = Math.round(performance.now() - started);
        output.info(`packages/${slug}: ${before.operations} operations, not made again, ${took} ms`);
        for (const line of before.lines) output.info(line);
        continue;
      }
      // Loaded only now: most of the time of a run that makes nothing would go into the libraries.
      const { generatePackage } = await import("./generate-package.js");
      extensions ??= (await import("./extensions.js")).loadExtensionRules();
      const { provider, files, notes } = await generatePackage({ root, slug, extensions, strict });
      const made = Math.round(performance.now() - started);
      const isNew = [...files].some(
        ([path, text]) => path.startsWith("src/") && readIfThere(join(root, "packages", slug, path)) !== text,
      );
      if (compile && isNew) failOn((await import("./compile-package.js")).compilePackage({ slug, files }));
      const { written, removed } = writePackage({ root, slug, files });
      const changes = [...countWords(written.length, "written"), ...countWords(removed.length, "removed")];
      const what = changes.length === 0 ? "nothing changed" : changes.join(", ");
      output.info(`packages/${slug}: ${provider.operations.length} operations, ${what}, ${made} ms`);
      const lines = reportNotes(notes);
      for (const line of lines) output.info(line);
      const kept = { paths: files.keys(), operations: provider.operations.length, lines };
      keepMade({ root, slug, key: keyOf({ root, slug, strict }), ...kept });
    } catch (error) {
      failed = true;
      reportFailure({ what: slug, outcome: "not generated", error, output });
    }
  }
  return { failed };
}

/** What a package is not, each kind under its number; what was missing in many places in one line. */
function reportNotes(notes: readonly Note[]): readonly string[] {
  const kinds = ["left out", "narrowed", "renamed"] as const;
  const listed = kinds.flatMap((kind) => {
    const all = notes.filter((note) => note.kind === kind);
    if (all.length === 0) return [];
    return [
      `  ${kind}: ${all.length}`,
      ...all.map(({ where, message }) => `    ${plainLines(`${where}: ${message}`).join(" ")}`),
    ];
  });
  const defaults = new Map<string, number>();
  for (const { kind, message } of notes)
    if (kind === "default") defaults.set(message, (defaults.get(message) ?? 0) + 1);
  const taken: Readonly<Record<string, string>> = {
    "x-fnwire-retry is missing": "`unsent` is taken",
    "x-fnwire-evidence is missing": "`inferred` is taken",
    "operationId is missing": "one is made of method and path",
  };
  return [
    ...listed,
    ...[...defaults].map(([message, count]) => `  default: ${message} in ${count} operations: ${taken[message] ?? ""}`),
  ];
}

function countWords(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? "file" : "files"} ${what}`];
}

/** Prints every problem of a failure. */
export function reportFailure(options: {
  readonly what: string;
  readonly outcome: string;
  readonly error: unknown;
  readonly output: Output;
}): void {
  const { what, outcome, error, output } = options;
  output.error(`${what}: ${outcome}`);
  if (!(error instanceof GenerationError)) {
    // A library's own words, such as those of openapi-typescript for a schema that is none. The stack says nothing to a spec's author.
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    output.error(`  ${plainLines(said).join(" ").slice(0, 500)}`);
    return;
  }
  // A message repeats names from the spec: no line break and no terminal escape of theirs may pass.
  for (const { where, message } of error.problems) output.error(`  ${plainLines(`${where}: ${message}`).join(" ")}`);
}
