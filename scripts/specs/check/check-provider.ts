import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleSpec } from "../bundle.js";
import type { SpecFolder } from "../spec-folders.js";
import { type CheckableSpec, checkExchange, prepareSpec } from "./check-exchange.js";
import { type ListedDeviation, parseListedDeviations, reconcile } from "./listed-deviations.js";
import { type Exchange, parseRecordings } from "./recording.js";
import type { ProviderResult } from "./report.js";

/** Checks a spec against its own recordings, with its list of known deviations. */
export async function checkProvider(folder: SpecFolder): Promise<ProviderResult> {
  if (!existsSync(folder.recordings)) {
    throw new Error(`${folder.recordings} is missing: a spec needs at least one recorded exchange`);
  }
  const exchanges = [
    ...parseRecordings({ text: readFileSync(folder.recordings, "utf8"), file: folder.recordings }),
    ...realExchanges(folder.realRecordings),
  ];
  const entries = existsSync(folder.deviations)
    ? parseListedDeviations({ text: readFileSync(folder.deviations, "utf8"), file: folder.deviations })
    : [];
  const spec = prepareSpec(await bundleSpec(folder.spec));
  const findings = exchanges.map((exchange) => checkExchange({ spec, exchange }));
  return { slug: folder.slug, spec, findings, reconciliation: reconcile({ findings, entries }) };
}

/** Exchanges with a real server are called `real/…` in the list of deviations: both files number theirs alike. */
function realExchanges(file: string): Exchange[] {
  if (!existsSync(file)) return [];
  return parseRecordings({ text: readFileSync(file, "utf8"), file }).map((exchange) => ({
    ...exchange,
    name: `real/${exchange.name}`,
  }));
}

/** The list of known deviations that lies beside a file of recordings, if there is one. */
export function findDeviations(recordings: string): string | undefined {
  const own = recordings.replace(/\.[^./\\]+$/, "");
  return [`${own}.deviations.yaml`, join(dirname(recordings), "deviations.yaml")].find((file) => existsSync(file));
}

/** Checks a file of recordings from elsewhere. Entries for exchanges that it does not have say nothing about it. */
export function checkRecordings({
  slug,
  spec,
  exchanges,
  entries,
}: {
  slug: string;
  spec: CheckableSpec;
  exchanges: readonly Exchange[];
  entries: readonly ListedDeviation[];
}): ProviderResult {
  const names = new Set(exchanges.map(({ name }) => name));
  const findings = exchanges.map((exchange) => checkExchange({ spec, exchange }));
  const own = entries.filter(({ recording }) => names.has(recording));
  return { slug, spec, findings, reconciliation: reconcile({ findings, entries: own }) };
}

/**
 * The spec that a file of recordings belongs to: the one named like the file, else the one with the most matching operations.
 * Undefined when none or several match best.
 */
export function chooseSpec({
  file,
  exchanges,
  specs,
}: {
  file: string;
  exchanges: readonly Exchange[];
  specs: ReadonlyMap<string, CheckableSpec>;
}): string | undefined {
  const named = /([^/\\]+?)\.[^./\\]+$/.exec(file)?.[1];
  if (named !== undefined && specs.has(named)) return named;
  const ranked = [...specs]
    .map(([slug, spec]) => ({
      slug,
      matches: exchanges.filter((exchange) => checkExchange({ spec, exchange }).operationId !== undefined).length,
    }))
    .sort((a, b) => b.matches - a.matches);
  const [best, next] = ranked;
  if (best === undefined || best.matches === 0 || best.matches === next?.matches) return undefined;
  return best.slug;
}
