import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import type { Deviation, Finding } from "./check-exchange.js";

/** An entry of `deviations.yaml`, one per recording it names. */
export type ListedDeviation = { recording: string; where: string; reason: string };

type Entry = { recording: string | string[]; where: string; reason: string };

/** Reads a list of known deviations. Throws when it is not of the form that deviations.schema.json describes. */
export function parseListedDeviations({ text, file }: { text: string; file: string }): ListedDeviation[] {
  const value: unknown = parse(text) ?? [];
  const schema = JSON.parse(readFileSync(new URL("../deviations.schema.json", import.meta.url), "utf8"));
  const ajv = new Ajv2020({ allErrors: true });
  const validate = ajv.compile<Entry[]>(schema);
  if (!validate(value)) {
    throw new Error(`${file} is not a list of deviations: ${ajv.errorsText(validate.errors, { dataVar: "entry" })}`);
  }
  return value.flatMap(({ recording, where, reason }) =>
    [recording].flat().map((name) => ({ recording: name, where, reason })),
  );
}

/** Deviations told apart by whether they are listed, and the entries that list nothing. */
export type Reconciliation = {
  unlisted: { finding: Finding; deviation: Deviation }[];
  listed: { finding: Finding; deviation: Deviation; reason: string }[];
  stale: ListedDeviation[];
};

/** An entry covers the deviations of its recording at its place and below. */
export function reconcile({
  findings,
  entries,
}: {
  findings: readonly Finding[];
  entries: readonly ListedDeviation[];
}): Reconciliation {
  const result: Reconciliation = { unlisted: [], listed: [], stale: [] };
  const used = new Set<ListedDeviation>();
  for (const finding of findings) {
    const mine = entries.filter((entry) => entry.recording === finding.exchange.name);
    for (const deviation of finding.deviations) {
      const covering = mine.filter((entry) => covers(entry.where, deviation.where));
      for (const entry of covering) used.add(entry);
      const [entry] = covering;
      if (entry === undefined) result.unlisted.push({ finding, deviation });
      else result.listed.push({ finding, deviation, reason: entry.reason });
    }
  }
  result.stale = entries.filter((entry) => !used.has(entry));
  return result;
}

function covers(listed: string, found: string): boolean {
  return found === listed || found.startsWith(`${listed}/`) || found.startsWith(`${listed}.`);
}
