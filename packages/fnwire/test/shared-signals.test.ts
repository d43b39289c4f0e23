import { EventEmitter, getEventListeners, once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Transport } from "@fnwire/runtime";
import { nodeTransport } from "@fnwire/runtime/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { records } from "../../../test/support/responses.js";
import { durable } from "../src/client/durable/index.js";
import { safeTransport } from "../src/index.js";
import { appwrite } from "../src/providers/appwrite.js";
import { http } from "../src/providers/http.js";

/* A server's shutdown signal is given to everything that is under way in the process. Node warns of a leak beyond ten listeners. */

const state = { status: "waiting", responseStatusCode: 0, responseBody: "" };
const server = createServer((request, response) => {
  request.resume();
  const body = request.url?.startsWith("/v1/functions")
    ? JSON.stringify(records.appwrite({ $id: "run1", functionId: "hello", ...state }))
    : "{}";
  const status = request.method === "POST" && request.url?.startsWith("/v1") ? 202 : 200;
  setTimeout(() => response.writeHead(status, { "content-type": "application/json" }).end(body), 20);
});
let origin = "";
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port
  origin = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const warnings: string[] = [];
const onWarning = ({ name, message }: Error) => void warnings.push(`${name}: ${message}`);
beforeEach(() => {
  warnings.length = 0;
  process.on("warning", onWarning);
});
afterEach(() => void process.off("warning", onWarning));

/** Warnings are told a tick later. */
async function toldWarnings(): Promise<readonly string[]> {
  await new Promise((resolve) => setTimeout(resolve, 10));
  return warnings;
}

const many = (count: number) => Array.from({ length: count }, (_, n) => n);
const appwriteClient = (more: object = {}) =>
  appwrite({ endpoint: `${origin}/v1`, project: "demo", key: "test-key-0001", ...more });
const handle = { v: 1, provider: "appwrite", fn: "hello", id: "run1", startedAt: new Date().toISOString() } as const;

describe("given one signal, Node warns of no leak", () => {
  it("while many calls of each of 20 clients are under way, over the same signal", async () => {
    const { signal } = new AbortController();
    const clients = many(20).map(() => http({ endpoint: origin }));
    const calls = clients.flatMap((client) => many(4).map(() => client.fn("hello").invoke({}, { signal })));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await Promise.all(calls);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(await toldWarnings()).toEqual([]);
  });

  it("while many waits for runs of 20 clients go on, each by result and by watch", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const reason = new Error("the process shuts down");
    const ends: Promise<unknown>[] = [];
    for (const client of many(20).map(() => appwriteClient())) {
      for (const n of many(10)) {
        const run = client.resume({ ...handle, id: `run${n}` });
        ends.push(n % 2 === 0 ? run.result({ signal }) : run.watch({ signal })[Symbol.asyncIterator]().next());
      }
    }
    const told = Promise.allSettled(ends);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort(reason);
    expect((await told).every((end) => end.status === "rejected" && end.reason === reason)).toBe(true);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(await toldWarnings()).toEqual([]);
  });

  it("while 200 inputs are mapped, also over a transport of the caller's that listens to each request's signal", async () => {
    const { signal } = new AbortController();
    const own = nodeTransport();
    const listening: Transport = async (request, context) => {
      const onAbort = () => {};
      request.signal?.addEventListener("abort", onAbort);
      try {
        return await own(request, context);
      } finally {
        request.signal?.removeEventListener("abort", onAbort);
      }
    };
    for (const transport of [undefined, listening]) {
      let done = 0;
      const run = http({ endpoint: origin, transport }).fn("hello").map(many(200), { signal, concurrency: 32 });
      for await (const outcome of run) if (outcome.state === "ok") done += 1;
      expect(done).toBe(200);
    }
    expect(await toldWarnings()).toEqual([]);
  });

  it("while many durable jobs of 12 functions run in steps", async () => {
    const { signal } = new AbortController();
    const jobs = many(12).map(() => durable(http({ endpoint: origin }).fn("hello"), { shortMs: 10_000 }));
    const step = <T>(_name: string, work: () => Promise<T>) => work();
    const sleep = () => Promise.resolve();
    await Promise.all(jobs.flatMap((job) => many(4).map((n) => job.run({}, { id: `job-${n}`, step, sleep, signal }))));
    expect(await toldWarnings()).toEqual([]);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("while many turns of durable functions wait for a place, which they leave when it aborts", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    let sent = 0;
    const stalled: Transport = (request) =>
      new Promise((_resolve, reject) => {
        sent += 1;
        request.signal?.addEventListener("abort", () => reject(request.signal?.reason), { once: true });
      });
    const client = http({ endpoint: origin, transport: stalled });
    const job = durable(client.fn("hello"), { shortMs: 60_000, concurrency: "auto" });
    const turns = many(40).map((n) => {
      const memory = { load: async () => undefined, save: async () => true };
      return job.turn({}, { id: `job-${n}`, memory, holdMs: 60_000, signal });
    });
    const ends = Promise.allSettled(turns);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent).toBeLessThan(turns.length);
    // One for all turns, beside those of the transport.
    expect(getEventListeners(signal, "abort")).toHaveLength(sent + 1);
    controller.abort(new Error("the process shuts down"));
    await ends;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(await toldWarnings()).toEqual([]);
  });

  it("while many calls of 20 generated clients' transports wait for their next attempt", async () => {
    const { signal } = new AbortController();
    const operation = { id: "look", method: "GET", path: "/", security: [], retry: "safe", responses: {} } as const;
    const calls = many(20).flatMap(() => {
      const transport = safeTransport();
      return many(4).map(() =>
        transport(
          { method: "GET", url: origin, headers: {}, body: null, signal, maxResponseBytes: 1_000 },
          { operation, evidence: { sent: false, responseStarted: false } },
        ),
      );
    });
    await Promise.all(calls);
    expect(await toldWarnings()).toEqual([]);
  });

  it("and one that does leak is found out", async () => {
    const emitter = new EventEmitter();
    for (const _ of many(11)) emitter.on("abort", () => {});
    expect(await toldWarnings()).toHaveLength(1);
  });
});
