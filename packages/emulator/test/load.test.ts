import http from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator({ idleThreadMs: 200 });

const calls = 2000;
const concurrency = 64;

test("2,000 synchronous calls at concurrency 64 all succeed, run once each, and leave no memory behind", async () => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: concurrency });
  await burst(agent, 200);
  const before = await settledHeapMb();
  emulator().ledger.clear();

  const bodies = await burst(agent, calls);
  expect(bodies.filter((body) => body !== '{"code":0,"data":{"greeting":"Hello, Ada!"},"error":{}}')).toEqual([]);
  expect(emulator().ledger.totals).toMatchObject({ exchanges: calls, executions: calls, responseViolations: 0 });
  expect(emulator().threads).toBeLessThanOrEqual(32);

  emulator().ledger.clear();
  const after = await settledHeapMb();
  // What stays is the job list, which shows these calls.
  expect(after - before).toBeLessThan(6);
  expect(emulator().threads).toBe(0);
  agent.destroy();
}, 120_000);

async function burst(agent: http.Agent, count: number): Promise<readonly string[]> {
  const bodies: string[] = [];
  let left = count;
  const worker = async () => {
    while (left-- > 0) bodies.push(await call(agent));
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return bodies;
}

function call(agent: http.Agent): Promise<string> {
  const { endpoint, token } = emulator().providers.minapp;
  return new Promise((resolve, reject) => {
    const sent = http.request(
      `${endpoint}/cloud-function/hello/job/`,
      { method: "POST", agent, headers: { authorization: `Bearer ${token}`, "content-type": "application/json" } },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          body += chunk;
        });
        response.on("end", () => resolve(body));
      },
    );
    sent.on("error", reject);
    sent.end('{"data":{"name":"Ada"}}');
  });
}

/** Heap in use after idle threads are gone and garbage is collected, in MB. */
async function settledHeapMb(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  for (let tries = 0; emulator().threads > 0 && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}
