import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { createAppwriteClient, createExecution } from "../../packages/appwrite/dist/index.js";
import { appwrite } from "../../packages/fnwire/dist/providers/appwrite.js";
import { nodeTransport } from "../../packages/runtime/dist/transport/node.js";

const execution = JSON.stringify({
  $id: "run1",
  status: "completed",
  responseStatusCode: 200,
  responseBody: "{}",
  responseHeaders: [{ name: "content-type", value: "application/json" }],
});

/** A service that counts, and answers after a moment so that calls overlap. */
async function countingService() {
  const counts = { sockets: 0, requests: 0 };
  const server = createServer((request, response) => {
    counts.requests += 1;
    request.resume().on("end", () => {
      setTimeout(() => response.writeHead(201, { "content-type": "application/json" }).end(execution), 5);
    });
  });
  server.on("connection", () => {
    counts.sockets += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return { endpoint: `http://127.0.0.1:${address.port}/v1`, counts };
}

/** The machine's clock, and how many timers were asked of it and never ended. */
function countingClock() {
  const counts = { started: 0, open: 0 };
  const ended = new WeakSet<object>();
  const end = (timer: object): void => {
    if (ended.has(timer)) return;
    ended.add(timer);
    counts.open -= 1;
  };
  const clock = {
    now: () => Date.now(),
    random: () => Math.random(),
    setTimeout(callback: () => void, ms: number): unknown {
      counts.started += 1;
      counts.open += 1;
      const timer = setTimeout(() => {
        end(timer);
        callback();
      }, ms);
      return timer;
    },
    clearTimeout(timer: unknown): void {
      // Only what the function above returned comes back.
      const known = timer as NodeJS.Timeout;
      end(known);
      clearTimeout(known);
    },
  };
  return { clock, counts };
}

type Make = (options: {
  readonly endpoint: string;
  readonly clock: ReturnType<typeof countingClock>["clock"];
}) => (signal?: AbortSignal) => Promise<unknown>;

const clients: readonly (readonly [string, Make])[] = [
  [
    "a binding",
    ({ endpoint, clock }) => {
      const client = createAppwriteClient({
        endpoint,
        auth: { project: "p", key: "standard_test" },
        transport: nodeTransport({ clock }),
      });
      return (signal) => createExecution(client, { path: { functionId: "f" }, body: { async: false } }, { signal });
    },
  ],
  [
    "the facade",
    ({ endpoint, clock }) => {
      const fn = appwrite({ endpoint, project: "p", key: "standard_test", clock }).fn("f");
      return (signal) => fn.invoke({ name: "Ada" }, { signal });
    },
  ],
];

describe.each(clients)("a call of %s", (_what, make) => {
  it("is one request, and one after the other share one connection", async () => {
    const { endpoint, counts } = await countingService();
    const call = make({ endpoint, clock: countingClock().clock });
    for (let round = 0; round < 20; round += 1) await call();
    expect(counts).toEqual({ sockets: 1, requests: 20 });
  });

  it("needs as many connections as there are calls at a time", async () => {
    const { endpoint, counts } = await countingService();
    const call = make({ endpoint, clock: countingClock().clock });
    for (let round = 0; round < 5; round += 1) await Promise.all(Array.from({ length: 16 }, () => call()));
    expect(counts).toEqual({ sockets: 16, requests: 80 });
  });

  it("sets one timer and leaves none", async () => {
    const { endpoint } = await countingService();
    const { clock, counts } = countingClock();
    const call = make({ endpoint, clock });
    await Promise.all(Array.from({ length: 16 }, () => call()));
    expect(counts).toEqual({ started: 16, open: 0 });
  });

  it("shares one listener on a signal with all others, and leaves none", async () => {
    const { endpoint, counts } = await countingService();
    const call = make({ endpoint, clock: countingClock().clock });
    const { signal } = new AbortController();
    const calls = Promise.all(Array.from({ length: 16 }, () => call(signal)));
    await expect.poll(() => counts.requests).toBe(16);
    expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
    await calls;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
