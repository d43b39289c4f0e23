import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../packages/emulator/dist/index.js";
import { ours } from "./lifecycle/fnwire.js";

type ProviderId = "appwrite" | "qinling" | "functiongraph" | "minapp";

declare module "vitest" {
  interface TaskMeta {
    /** What a load test measured, in words. */
    measured?: string;
  }
}

const calls = 2_000;
const concurrency = 64;
/** What the records of this many runs may take, in MB: a service keeps them to list them. */
const recordsMb = 8;
/** What an emulator that was stopped may leave behind, in MB: the engine's own, such as compiled code. */
const leftoverMb = 3;

const providers = ["appwrite", "qinling", "minapp", "functiongraph"] as const satisfies readonly ProviderId[];

for (const provider of providers) {
  test(`${calls} calls of ${provider}, ${concurrency} at a time, run once each and leave no memory behind`, async ({
    task,
  }) => {
    await load(provider, 200);
    const base = await settledHeapMb();

    const { outputs, executions, responseViolations, seconds, growthMb } = await load(provider, calls);
    expect(outputs).toHaveLength(calls);
    expect(new Set(outputs)).toEqual(new Set(['{"greeting":"Hello, Ada!"}']));
    expect({ executions, responseViolations }).toEqual({ executions: calls, responseViolations: 0 });
    expect(growthMb).toBeLessThan(recordsMb);

    const leftMb = (await settledHeapMb()) - base;
    expect(leftMb).toBeLessThan(leftoverMb);
    const speed = `${seconds.toFixed(1)} s, ${Math.round(calls / seconds)} a second`;
    const memory = `heap +${growthMb.toFixed(1)} MB of records, ${leftMb.toFixed(1)} MB when stopped`;
    task.meta.measured = `${provider}: ${calls} calls, ${concurrency} at a time, ${executions} runs: ${speed}; ${memory}`;
  });
}

type Load = {
  /** Outputs as JSON. */
  readonly outputs: readonly string[];
  readonly executions: number;
  readonly responseViolations: number;
  readonly seconds: number;
  /** Heap in use after the calls, less than what was in use before them, in MB. */
  readonly growthMb: number;
};

/** Starts an emulator, invokes a trivial function through fnwire, and stops the emulator again. */
async function load(provider: ProviderId, count: number): Promise<Load> {
  const functions = fileURLToPath(new URL("functions/neutral", import.meta.url));
  const emulator = await startEmulator({ functions, idleThreadMs: 200 });
  try {
    const fn = emulator.providers[provider].functions.greeter ?? "";
    const { invoke } = ours[provider](emulator);
    await invoke(fn, { name: "Ada" });
    await threadsGone(emulator);
    const before = await settledHeapMb();
    emulator.ledger.clear();

    const outputs: string[] = [];
    let left = count;
    const work = async () => {
      while (left-- > 0) outputs.push(JSON.stringify((await invoke(fn, { name: "Ada" })).output));
    };
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: concurrency }, work));
    const seconds = (performance.now() - startedAt) / 1000;

    const { executions, responseViolations } = emulator.ledger.totals;
    emulator.ledger.clear();
    await threadsGone(emulator);
    return { outputs, executions, responseViolations, seconds, growthMb: (await settledHeapMb()) - before };
  } finally {
    await emulator.close();
  }
}

async function threadsGone(emulator: Emulator): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (emulator.threads > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(emulator.threads).toBe(0);
}

/** Heap in use once garbage is collected, in MB. What finalizers let go of comes after a turn of the loop. */
async function settledHeapMb(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  for (let round = 0; round < 3; round += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed / 1_000_000;
}
