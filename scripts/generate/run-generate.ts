import { loadExtensionRules } from "./extensions.js";
import { generatePackage } from "./generate-package.js";
import { plainLines } from "./names.js";
import { GenerationError } from "./problems.js";
import { chosenSlugs } from "./slugs.js";
import { writePackage } from "./write-package.js";

/** Where a command's lines go. */
export type Output = { readonly info: (line: string) => void; readonly error: (line: string) => void };

/** Makes the packages of the named specs, or of all. A spec that fails does not keep the others from being made. */
export async function runGenerate(options: {
  readonly root: string;
  readonly named: readonly string[];
  readonly output: Output;
}): Promise<{ readonly failed: boolean }> {
  const { root, named, output } = options;
  let failed = false;
  let slugs: readonly string[] = [];
  try {
    slugs = chosenSlugs({ root, named });
  } catch (error) {
    failed = true;
    reportFailure({ what: "generate", outcome: "nothing done", error, output });
  }
  const extensions = loadExtensionRules();
  for (const slug of slugs) {
    const started = performance.now();
    try {
      const { provider, files } = await generatePackage({ root, slug, extensions });
      const { written, removed } = writePackage({ root, slug, files });
      const changes = [...countWords(written.length, "written"), ...countWords(removed.length, "removed")];
      const elapsed = Math.round(performance.now() - started);
      const what = changes.length === 0 ? "nothing changed" : changes.join(", ");
      output.info(`packages/${slug}: ${provider.operations.length} operations, ${what}, ${elapsed} ms`);
    } catch (error) {
      failed = true;
      reportFailure({ what: slug, outcome: "not generated", error, output });
    }
  }
  return { failed };
}

function countWords(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? "file" : "files"} ${what}`];
}

/** Prints every problem of a failure; anything but a GenerationError is a bug of the generator and keeps its stack. */
export function reportFailure(options: {
  readonly what: string;
  readonly outcome: string;
  readonly error: unknown;
  readonly output: Output;
}): void {
  const { what, outcome, error, output } = options;
  if (!(error instanceof GenerationError)) throw error;
  output.error(`${what}: ${outcome}`);
  // A message repeats names from the spec: no line break and no terminal escape of theirs may pass.
  for (const { where, message } of error.problems) output.error(`  ${plainLines(`${where}: ${message}`).join(" ")}`);
}
