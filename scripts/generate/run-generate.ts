import { loadExtensionRules } from "./extensions.js";
import { generatePackage } from "./generate-package.js";
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
  const report = (slug: string, error: unknown) => {
    failed = true;
    reportFailure({ what: slug, error, output });
  };
  let slugs: readonly string[] = [];
  try {
    slugs = chosenSlugs({ root, named });
  } catch (error) {
    report("generate", error);
  }
  const extensions = loadExtensionRules();
  for (const slug of slugs) {
    const started = performance.now();
    try {
      const { provider, files } = await generatePackage({ root, slug, extensions });
      const changed = writePackage({ root, slug, files });
      const elapsed = Math.round(performance.now() - started);
      const written = changed.length === 0 ? "nothing changed" : `${changed.length} of ${files.size} files written`;
      output.info(`packages/${slug}: ${provider.operations.length} operations, ${written}, ${elapsed} ms`);
    } catch (error) {
      report(slug, error);
    }
  }
  return { failed };
}

/** Prints every problem of a failure; anything but a GenerationError is a bug of the generator and keeps its stack. */
export function reportFailure(options: {
  readonly what: string;
  readonly error: unknown;
  readonly output: Output;
}): void {
  const { what, error, output } = options;
  if (!(error instanceof GenerationError)) throw error;
  output.error(`${what}: not generated`);
  for (const { where, message } of error.problems) output.error(`  ${where}: ${message}`);
}
