import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../packages/emulator/dist/index.js";
import type { ProviderId } from "../../packages/fnwire/dist/index.js";
import { ours } from "./lifecycle/fnwire.js";

declare module "vitest" {
  interface TaskMeta {
    /** What a load test measured, in words. */
    measured?: string;
  }
}

const calls = 2_000;
const concurrency = 64;
/** What records of this many runs may take, in MB: the services keep them to be listed. */
const recordsMb = 8;

const providers = ["appwrite", "qinling", "minapp", "functiongraph"] as const satisfies readonly ProviderId[];

describe.each(providers)("load on %s", (provider) => {
  let emulator: Emulator;

  beforeAll(async () => {
    const functions = fileURLToPath(new URL("functions/neutral", import.meta.url));
    emulator = await startEmulator({ functions, idleThreadMs: 200 });
  });

  afterAll(() => emulator?.close());

  test(`${calls} calls, ${concurrency} at a time, run once each and leave no memory behind`, async ({ task }) => {
    const fn = emulator.providers[provider].functions.greeter ?? "";
    const { invoke } = ours[provider](emulator);
    const burst = async (count: number) => {
      const outputs: unknown[] = [];
      let left = count;
      const work = async () => {
        while (left-- > 0) outputs.push((await invoke(fn, { name: "Ada" })).output);
      };
      await Promise.all(Array.from({ length: concurrency }, work));
      return outputs;
    };
    await burst(200);
    const before = await settledHeapMb(emulator);
    emulator.ledger.clear();

    const startedAt = performance.now();
    const outputs = await burst(calls);
    const seconds = (performance.now() - startedAt) / 1000;
    expect(outputs).toHaveLength(calls);
    expect(new Set(outputs.map((output) => JSON.stringify(output)))).toEqual(new Set(['{"greeting":"Hello, Ada!"}']));
    const { executions, responseViolations } = emulator.ledger.totals;
    expect({ executions, responseViolations }).toEqual({ executions: calls, responseViolations: 0 });

    emulator.ledger.clear();
    const after = await settledHeapMb(emulator);
    expect(emulator.threads).toBe(0);
    expect(after - before).toBeLessThan(recordsMb);
    const speed = `${seconds.toFixed(1)} s, ${Math.round(calls / seconds)} a second`;
    const memory = `heap ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after`;
    task.meta.measured = `${provider}: ${calls} calls, ${concurrency} at a time, ${executions} runs: ${speed}; ${memory}`;
  });
});

/** Heap in use once idle threads are gone and garbage is collected, in MB. */
async function settledHeapMb(emulator: Emulator): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  for (let tries = 0; emulator.threads > 0 && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}
