// Compares each spec with a base and says which version bump its package needs.
import { parseArgs } from "node:util";
import { runSpecsDiff } from "./specs/diff/command.js";
import { runMain } from "./specs/run-main.js";

const help = `Usage: npm run specs:diff -- BASE_REF [--check]

Compares every spec with its state at BASE_REF (a commit, branch or tag), prints what changed and the bump that each
change asks for, and writes one changeset per touched package to .changeset/spec-<slug>.md.

  --check   write nothing; fail when a changed spec has no changeset as strong as its changes

Exit code 0: nothing changed, or the changesets were written, or (--check) they are strong enough.
1: (--check) a changeset is missing or too weak. 2: the comparison could not be made.`;

await runMain(main);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [ref, ...more] = positionals;
  if (ref === undefined || more.length > 0) throw new Error(help);
  return runSpecsDiff({ root: process.cwd(), ref, check: values.check, output: console });
}
