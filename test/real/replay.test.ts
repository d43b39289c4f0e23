import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { suiteFigures } from "../../scripts/suite/suites.js";
import { listedExchanges, listedPlaces, problemsOf } from "./listed.js";
import type { Difference } from "./replay/compare.js";
import { readExchanges } from "./replay/exchange.js";
import { replay } from "./replay/replay.js";
import { services } from "./services/index.js";

/** Part of a service's exchanges that may differ, each with its reason. */
const mayDiffer = 0.05;
const replayTimeoutMs = 600_000;

describe.each(services)("$slug", (service) => {
  const { slug } = service;
  const names = service.recordings.flatMap((file) => readExchanges(file).map(({ name }) => name));
  const differences = new Map<string, readonly Difference[]>();

  beforeAll(async () => {
    for (const judged of await replay(service)) differences.set(judged.exchange.name, judged.differences);
  }, replayTimeoutMs);

  afterAll(() => {
    const differing = names.filter((name) => differences.get(name)?.length !== 0);
    const known = new Set(listedExchanges(slug));
    const listed = differing.filter((name) => known.has(name)).length;
    const figures = [
      `exchanges ${names.length}`,
      `same ${names.length - differing.length}`,
      `listed ${listed} (${((100 * listed) / names.length).toFixed(1)} %)`,
      `unlisted ${differing.length - listed}`,
    ];
    report(`${slug}: ${figures.join(", ")}`);
  });

  test.each(names)("%s is answered as the real server answered it", (name) => {
    const found = differences.get(name);
    expect(found && problemsOf({ differences: found, places: listedPlaces({ slug, name }) })).toEqual([]);
  });

  test("has each exchange once, and lists only differences of exchanges that it has", () => {
    expect(new Set(names).size).toBe(names.length);
    expect(listedExchanges(slug).filter((name) => !names.includes(name))).toEqual([]);
  });

  test(`lists differences of at most ${100 * mayDiffer} % of the exchanges`, () => {
    expect(new Set(listedExchanges(slug)).size).toBeLessThanOrEqual(mayDiffer * names.length);
  });
});

function report(line: string): void {
  console.log(line);
  const file = fileURLToPath(new URL(`../../${suiteFigures("real")}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${line}\n`);
}
