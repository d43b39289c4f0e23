import { describe, expect, test } from "vitest";
import { useEmulator } from "../support/emulator.js";
import { report } from "../support/figures.js";
import { qinling } from "../support/fnwire.js";

const concurrency = 100;
// A thread for each call under way, kept from the first to the last: what is compared is how calls are waited for.
const emulator = useEmulator({ maxThreads: concurrency, idleThreadMs: 120_000 });

/** Jobs a second, so many at a time. */
async function jobsPerSecond(count: number, work: (n: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const from = performance.now();
  const worker = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (1000 * count) / (performance.now() - from);
}

describe("start and result on Qinling, a hundred at a time", () => {
  test.each([
    // First, and once: a process that has run warm calls faster than any run can be followed that is asked about four times a second.
    [5, 1_000, 0.4, 1],
    [2_000, 200, 0.9, 5],
  ])("of functions that take %i ms keep up with invoke", async (ms, count, least, most) => {
    const { endpoint, authUrl, username, password, userDomain, project, functions } = emulator().providers.qinling;
    const client = qinling({ endpoint, authUrl, username, password, userDomain, project });
    const fn = client.fn(functions.work ?? "");
    // Calls that are all under way at once, so that every thread exists before anything is measured.
    while (emulator().threads < concurrency) await jobsPerSecond(concurrency, () => fn.invoke({ ms: 1_500 }));
    // One after the other, and the median of the pairs: a machine that others use too is not as fast in one second as in the next.
    const pairs: { invoked: number; followed: number; ratio: number; pollsPerSecond: number }[] = [];
    while (pairs.length < most) {
      const invoked = await jobsPerSecond(count, () => fn.invoke({ ms }));
      const from = emulator().ledger.exchanges({ provider: "qinling" }).length;
      const began = performance.now();
      const followed = await jobsPerSecond(count, async () => (await fn.start({ ms })).result());
      const polls = emulator().ledger.exchanges({ provider: "qinling" }).length - from - count;
      const pollsPerSecond = (1000 * polls) / (performance.now() - began);
      pairs.push({ invoked, followed, ratio: followed / invoked, pollsPerSecond });
    }
    const { invoked, followed, ratio } = pairs.sort((a, b) => a.ratio - b.ratio)[most >> 1] as (typeof pairs)[0];
    const pollsPerSecond = Math.max(...pairs.map((pair) => pair.pollsPerSecond));
    report(`start + result beside invoke, Qinling, ${ms} ms`, {
      "invoke jobs/s": invoked,
      "start + result jobs/s": followed,
      ratio,
      "polls/s": pollsPerSecond,
    });
    expect(ratio).toBeGreaterThanOrEqual(least);
    expect(pollsPerSecond).toBeLessThanOrEqual(21);
  });
});
