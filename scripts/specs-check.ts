// Checks each spec against its recorded exchanges.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundleSpec } from "./specs/bundle.js";
import { prepareSpec } from "./specs/check/check-exchange.js";
import { checkProvider, checkRecordings, chooseSpec, findDeviations } from "./specs/check/check-provider.js";
import { parseListedDeviations } from "./specs/check/listed-deviations.js";
import { parseRecordings } from "./specs/check/recording.js";
import { formatDetails, formatFailures, formatTable, type ProviderResult, summarize } from "./specs/check/report.js";
import { runMain } from "./specs/run-main.js";
import { listSpecFolders, type SpecFolder } from "./specs/spec-folders.js";

const help = `Usage: npm run specs:check [-- options]

Compares every recorded exchange of specs/<slug>/recordings.ndjson and of test/real/recordings/<slug>.ndjson with the spec, and prints for each spec
how many exchanges belong to an operation (matched), fit the spec (agreeing; of evidence: answers that the recorder
composed left aside), differ in a place that specs/<slug>/deviations.yaml lists, or in one it does not list.

A request that is wrong by the spec agrees with it when the service refused it as the spec says. When the service took it, it
deviates, unless the spec describes that under x-fnwire-tolerates. Both are counted for each spec, above the table.

  --spec SLUG         only this spec
  --recordings FILE   check another file of the same form; its spec is found by its name or its paths, or given by --spec
  --deviations FILE   the list of FILE's known deviations; else <file>.deviations.yaml or deviations.yaml beside it, if there is one.
                      Entries for exchanges that FILE does not have are left aside
  --help              this text

Exit code 0: no unlisted deviation and no stale entry. 1: there is one. 2: the command or a file is wrong.`;

const advice = `
What to do: believe the recording. Correct the spec, or, when the spec is right (a client's bug, a response of a proxy,
an artifact of the recording), add to specs/<slug>/deviations.yaml:
  - recording: <name as printed above>
    where: <place as printed above>
    reason: <why the spec is right>
Delete entries that no longer deviate. scripts/specs/README.md has the rules.`;

await runMain(main);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      spec: { type: "string" },
      recordings: { type: "string" },
      deviations: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const all = listSpecFolders("specs");
  const folders = values.spec === undefined ? all : all.filter((folder) => folder.slug === values.spec);
  if (folders.length === 0) {
    throw new Error(`There is no spec "${values.spec}". Specs: ${all.map((folder) => folder.slug).join(", ")}`);
  }
  if (values.recordings !== undefined) {
    return checkOtherFile({ file: values.recordings, folders, deviations: values.deviations });
  }
  if (values.deviations !== undefined) throw new Error("--deviations belongs to --recordings FILE");

  const results: ProviderResult[] = [];
  for (const folder of folders) results.push(await checkProvider(folder));
  return print(results);
}

async function checkOtherFile(args: {
  file: string;
  folders: readonly SpecFolder[];
  deviations: string | undefined;
}): Promise<number> {
  const { file, folders } = args;
  const exchanges = parseRecordings({ text: readFileSync(file, "utf8"), file });
  const specs = new Map<string, ReturnType<typeof prepareSpec>>();
  for (const folder of folders) specs.set(folder.slug, prepareSpec(await bundleSpec(folder.spec)));
  const slug = folders.length === 1 ? folders[0]?.slug : chooseSpec({ file, exchanges, specs });
  const spec = slug === undefined ? undefined : specs.get(slug);
  if (slug === undefined || spec === undefined) {
    throw new Error(
      `${file} fits no spec better than the others. Say which one: -- --recordings ${file} --spec <slug>`,
    );
  }
  const list = args.deviations ?? findDeviations(file);
  const entries = list === undefined ? [] : parseListedDeviations({ text: readFileSync(list, "utf8"), file: list });
  console.log(`Known deviations of ${file}: ${list ?? "none are listed beside it (or give --deviations FILE)"}\n`);
  return print([checkRecordings({ slug, spec, exchanges, entries })]);
}

function print(results: readonly ProviderResult[]): number {
  for (const result of results) console.log(`${formatDetails(result)}\n`);
  console.log(formatTable(results));
  const failures = results.map(formatFailures).filter((text) => text !== "");
  const failed = results.some((result) => summarize(result).unlisted + summarize(result).stale > 0);
  if (!failed) return 0;
  console.error(`\n${failures.join("\n")}\n${advice}`);
  return 1;
}
