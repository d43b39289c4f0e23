import { describe, expect, test } from "vitest";
import { seededRandom } from "../support/random.js";
import { records } from "../support/responses.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { report } from "./support/figures.js";
import { minapp, type RetryPolicy } from "./support/fnwire.js";
import { type Answer, scripted } from "./support/script.js";

/*
 * What a service in trouble sees: calls come at a steady rate, whether or not the ones before have ended, and fail in ways
 * that may be repeated. Virtual time, several seeds; the worst of them counts.
 */

const perSecond = 100;
const seconds = 60;
const seeds = [1, 2, 3];

const refused: Answer = { kind: "refused", afterMs: 1 };
const ok: Answer = { kind: "answer", status: 200, body: records.minapp(), afterMs: 20 };

type Storm = { readonly calls: number; readonly requests: number; readonly ok: number; readonly timersLeft: number };

async function storm(options: {
  readonly seed: number;
  readonly failing: (atMs: number, chance: number) => boolean;
  readonly retry?: RetryPolicy;
}): Promise<Storm> {
  const { seed, failing, retry } = options;
  const random = seededRandom(seed);
  const clock = new VirtualClock(random);
  let requests = 0;
  const transport = scripted(clock, () => {
    requests += 1;
    return failing(clock.elapsedMs, random()) ? refused : ok;
  });
  const client = minapp({
    endpoint: "https://ma.example/oserve/v1.3",
    token: "test-token-0001",
    transport,
    clock,
    retry,
  });
  const work = client.fn("work");
  const calls = perSecond * seconds;
  const outcomes: Promise<boolean>[] = [];
  for (let n = 0; n < calls; n += 1) {
    outcomes.push(
      work.invoke({}).then(
        () => true,
        () => false,
      ),
    );
    await clock.advance(1000 / perSecond);
  }
  const all = await clock.run(Promise.all(outcomes));
  return { calls, requests, ok: all.filter(Boolean).length, timersLeft: clock.pending };
}

/** The worst of several storms: most requests per call, least success. */
async function worst(options: Omit<Parameters<typeof storm>[0], "seed">) {
  const storms = await Promise.all(seeds.map((seed) => storm({ ...options, seed })));
  expect(storms.map(({ timersLeft }) => timersLeft)).toEqual(seeds.map(() => 0));
  return {
    calls: storms.reduce((sum, each) => sum + each.calls, 0),
    amplification: Math.max(...storms.map((each) => each.requests / each.calls)),
    okPercent: Math.min(...storms.map((each) => (100 * each.ok) / each.calls)),
    retries: Math.max(...storms.map((each) => each.requests - each.calls)),
  };
}

describe("a storm of calls", () => {
  test("on a dead origin makes hardly a request more than callers make", async () => {
    const { calls, amplification, okPercent, retries } = await worst({ failing: () => true });
    report("dead origin 60 s (virtual)", { calls, amplification, "retries at most": retries, "ok %": okPercent });
    expect(amplification).toBeLessThanOrEqual(1.01);
    expect(retries).toBeLessThanOrEqual(35);
    expect(okPercent).toBe(0);
  });

  test("on an origin that fails one request in ten succeeds all the same", async () => {
    const { calls, amplification, okPercent } = await worst({ failing: (_at, chance) => chance < 0.1 });
    report("10 % failures (virtual)", { calls, amplification, "ok %": okPercent });
    expect(amplification).toBeLessThanOrEqual(1.13);
    expect(okPercent).toBeGreaterThanOrEqual(99.5);
  });

  test("on an origin that fails three in ten does not make it worse", async () => {
    const { calls, amplification, okPercent } = await worst({ failing: (_at, chance) => chance < 0.3 });
    report("30 % failures (virtual)", { calls, amplification, "ok %": okPercent });
    expect(amplification).toBeLessThanOrEqual(1.22);
  });

  test("is over the moment the origin is back", async () => {
    const { calls, okPercent } = await worst({ failing: (at) => at < 30_000 });
    report("origin back after 30 s (virtual)", { calls, "ok %": okPercent });
    // Half of the calls were made while it was down; all of the others succeed.
    expect(okPercent).toBeGreaterThanOrEqual(50);
  });

  test("would treble on a dead origin without the budget: these figures can be missed", async () => {
    const { calls, requests } = await storm({ seed: 1, failing: () => true, retry: { budget: false } });
    expect(requests / calls).toBeCloseTo(3, 2);
  });
});
