// Checks that whatever users will notice has a changeset.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkChangesets } from "./changesets/check.js";

const help = `Usage: npm run changeset:check -- BASE_REF

Compares the work tree with the commit at which it left BASE_REF, such as origin/main. Each published package whose
sources, README, manifest or API description changed must be named by a changeset that was added since.
A change that needs no release says so with an empty one: npm run changeset -- --empty

  --help   this text

Exit code 0: every such package has its changeset. 1: one has none. 2: the command is wrong.`;

const root = fileURLToPath(new URL("..", import.meta.url));
try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function main(): number {
  const { values, positionals } = parseArgs({ options: { help: { type: "boolean" } }, allowPositionals: true });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [base, ...more] = positionals;
  if (base === undefined || more.length > 0) throw new Error(`Name one base.\n\n${help}`);
  const { changed, unannounced, waived } = checkChangesets({ root, base });
  for (const { name, paths } of unannounced) console.error(`${name}: no changeset for ${summary(paths)}`);
  if (unannounced.length > 0) {
    console.error(
      "\nTo mend it, run: npm run changeset    (or, when users will not notice: npm run changeset -- --empty)",
    );
    return 1;
  }
  const how = changed.length === 0 ? "nothing that users see" : waived ? "an empty changeset" : "a changeset each";
  console.log(`${changed.length} packages changed for users since ${base}: ${how}`);
  return 0;
}

function summary(paths: readonly string[]): string {
  const more = paths.length - 3;
  return paths.slice(0, 3).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
