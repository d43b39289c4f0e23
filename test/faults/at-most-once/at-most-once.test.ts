import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { providerIds } from "../support/clients.js";
import { useEmulator } from "../support/emulator.js";
import { report } from "../support/figures.js";
import { type Ending, emptySentence, judge } from "../support/judge.js";
import { FaultProxy } from "../support/proxy/fault-proxy.js";
import { Runs } from "../support/runs.js";
import { callsOf } from "./cells.js";
import { faultPoints } from "./points.js";

/** Per point, provider and method: half of them meet the fault at every attempt, half at the first only. */
const callsPerCell = 20;

const emulator = useEmulator({ ledgerCapacity: 100, maxThreads: 40, idleThreadMs: 600_000 });
let proxies: ReadonlyMap<string, FaultProxy>;
let runs: Runs;

beforeAll(async () => {
  runs = new Runs(emulator());
  proxies = new Map(providerIds.map((provider) => [provider, new FaultProxy(emulator().url)]));
  await Promise.all([...proxies.values()].map((proxy) => proxy.listen()));
});
afterAll(async () => {
  runs.stop();
  await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
});

const proxyOf = (provider: string) => {
  const proxy = proxies.get(provider);
  if (proxy === undefined) throw new Error(`no proxy for ${provider}`);
  return proxy;
};

describe("given any fault, no call runs its function twice", () => {
  const sentence = emptySentence();
  const surprises: string[] = [];

  test.each(faultPoints)("$name", async (point) => {
    const cells = (["always", "first"] as const).flatMap((phase) =>
      (["invoke", "start"] as const).map((method) => ({ phase, method })),
    );
    const endings = await Promise.all(
      providerIds.map(async (provider) => {
        const all: { ending: Ending; expected: readonly string[] }[] = [];
        for (const { phase, method } of cells) {
          const cell = { provider, method, phase, point, calls: callsPerCell / 2 };
          const expected = point.told(cell)[phase];
          for (const ending of await callsOf(cell, emulator(), proxyOf(provider))) all.push({ ending, expected });
        }
        return all;
      }),
    );
    await runs.settled();
    const before = surprises.length;
    for (const { ending, expected } of endings.flat()) {
      const told = judge(sentence, ending, runs.of(ending.id));
      if (expected.includes(told)) continue;
      surprises.push(`${ending.id}: ${told}, expected ${expected.join(" or ")} (ran ${runs.of(ending.id)} times)`);
    }
    expect(surprises.slice(before)).toEqual([]);
  });

  test("nothing ran twice, and nobody was told wrong", () => {
    const { calls, duplicates, falseNo, falseYes, unclassified, ok, refused, open, failed } = sentence;
    report("at-most-once grid", {
      providers: providerIds.length,
      "fault points": faultPoints.length,
      calls,
      duplicates,
      'false "no"': falseNo,
      'false "yes"': falseYes,
      unclassified,
      ok,
      "not run": refused,
      open,
      failed,
    });
    expect(faultPoints.length).toBeGreaterThanOrEqual(22);
    expect(calls).toBe(faultPoints.length * providerIds.length * 2 * callsPerCell);
    expect({ duplicates, falseNo, falseYes, unclassified }).toEqual({
      duplicates: 0,
      falseNo: 0,
      falseYes: 0,
      unclassified: 0,
    });
  });
});
