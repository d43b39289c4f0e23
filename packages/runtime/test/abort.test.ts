import { getEventListeners } from "node:events";
import { Agent } from "node:http";
import { gzipSync } from "node:zlib";
import { binaryBody, createClient, type Transport } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";
import { undiciTransport } from "@fnwire/runtime/undici";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ManualClock } from "./support/clock.js";
import { plainGet, schemes } from "./support/operations.js";
import { recordingClient } from "./support/recorder.js";
import { rejectionOf } from "./support/rejection.js";
import { httpServer, json, tcpServer } from "./support/servers.js";

const make: Record<string, (clock: ManualClock, agent?: Agent) => Transport> = {
  node: (clock, agent) => nodeTransport({ clock, agent }),
  fetch: (clock) => fetchTransport({ clock }),
  undici: (clock) => undiciTransport({ clock }),
};

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

type SetUp = { readonly platform: string; readonly endpoint: string; readonly agent?: Agent };

function setUp({ platform, endpoint, agent }: SetUp) {
  const clock = new ManualClock();
  const transport = make[platform]?.(clock, agent);
  const client = createClient({ provider: "test", schemes }, { endpoint, transport, allowInsecureHttp: true });
  return { clock, client };
}

async function expectAbortAtOnce(args: SetUp & { readonly until: () => boolean }): Promise<void> {
  const { clock, client } = setUp(args);
  const controller = new AbortController();
  const reason = { why: "the user left" };
  const pending = rejectionOf(client.send(plainGet(), {}, { signal: controller.signal, timeoutMs: 60_000 }));
  while (!args.until()) await nextTurn();
  controller.abort(reason);
  // At once: before the event loop turns.
  expect(await Promise.race([pending, nextTurn().then(() => "too late")])).toBe(reason);
  expect(clock.pending).toBe(0);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
}

describe.each(["node", "fetch", "undici"])("aborting over %s", (platform) => {
  it("before the call sends nothing", async () => {
    const { endpoint, sockets } = await httpServer((_, response) => json(response, 200, {}));
    const { clock, client } = setUp({ platform, endpoint });
    const reason = new Error("changed my mind");
    expect(await rejectionOf(client.send(plainGet(), {}, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    await nextTurn();
    expect(sockets).toHaveLength(0);
    expect(clock.started).toBe(0);
  });

  it("right after the call, before a socket was found", async () => {
    const { endpoint, seen } = await httpServer((_, response) => json(response, 200, {}));
    await expectAbortAtOnce({ platform, endpoint, until: () => true });
    await nextTurn();
    expect(seen).toHaveLength(0);
  });

  it("while the head of the response is waited for closes the connection", async () => {
    const { endpoint, seen, sockets } = await httpServer(() => {});
    await expectAbortAtOnce({ platform, endpoint, until: () => seen.length > 0 });
    // Only the one it used: Node's fetch opens another in advance.
    await expect.poll(() => sockets[0]?.destroyed).toBe(true);
  });

  it("within the body closes the connection", async () => {
    let headsSent = 0;
    const { endpoint, sockets } = await httpServer((_, response) => {
      response.writeHead(200);
      response.write("{", () => {
        headsSent += 1;
      });
    });
    await expectAbortAtOnce({ platform, endpoint, until: () => headsSent > 0 });
    // Only the one it used: Node's fetch opens another in advance.
    await expect.poll(() => sockets[0]?.destroyed).toBe(true);
  });

  it("during the TLS handshake", async () => {
    const { endpoint, sockets } = await tcpServer(() => {});
    await expectAbortAtOnce({
      platform,
      endpoint: endpoint.replace("http:", "https:"),
      until: () => sockets.length > 0,
    });
  });

  it("after the outcome changes nothing", async () => {
    const { endpoint } = await httpServer((_, response) => json(response, 200, { a: 1 }));
    const { client } = setUp({ platform, endpoint });
    const controller = new AbortController();
    const outcome = await client.send(plainGet(), {}, { signal: controller.signal });
    controller.abort();
    expect(outcome).toMatchObject({ status: 200, data: { a: 1 } });
    expect(await outcome.response.json()).toEqual({ a: 1 });
  });

  it("without a reason gives the platform's AbortError", async () => {
    const { endpoint } = await httpServer(() => {});
    const { client } = setUp({ platform, endpoint });
    const controller = new AbortController();
    const pending = rejectionOf(client.send(plainGet(), {}, { signal: controller.signal }));
    controller.abort();
    expect(await pending).toBe(controller.signal.reason);
    expect(controller.signal.reason).toMatchObject({ name: "AbortError" });
  });

  it("a signal that many calls share has one listener, and none when they have ended", async () => {
    const { endpoint } = await httpServer((_, response) => setTimeout(() => json(response, 200, {}), 20));
    const warnings = vi.fn();
    process.on("warning", warnings);
    onTestFinished(() => void process.off("warning", warnings));
    const { clock, client } = setUp({ platform, endpoint });
    const { signal } = new AbortController();
    const calls = Array.from({ length: 50 }, () => client.send(plainGet(), {}, { signal }));
    await nextTurn();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await Promise.all(calls);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    await nextTurn();
    expect(warnings).not.toHaveBeenCalled();
    expect(clock).toMatchObject({ pending: 0, started: 50 });
  });

  it("a shared signal ends all calls that wait for it", async () => {
    const { endpoint } = await httpServer(() => {});
    const { client } = setUp({ platform, endpoint });
    const controller = new AbortController();
    const calls = Array.from({ length: 20 }, () =>
      rejectionOf(client.send(plainGet(), {}, { signal: controller.signal })),
    );
    await nextTurn();
    controller.abort("stop");
    expect(new Set(await Promise.all(calls))).toEqual(new Set(["stop"]));
  });

  it("leaves no timer and no listener behind, however a call ends", async () => {
    const answers: readonly (readonly [number, string | Buffer, Record<string, string>])[] = [
      [200, "{}", { "content-type": "application/json" }],
      [500, "", {}],
      [302, "", { location: "/x" }],
      [200, "x".repeat(2000), {}],
      [200, gzipSync("x".repeat(2000)), { "content-encoding": "gzip" }],
      [200, "not gzip", { "content-encoding": "gzip" }],
    ];
    let next = 0;
    const { endpoint } = await httpServer((_, response) => {
      const [status, body, headers] = answers[next++] ?? [200, "", {}];
      response.writeHead(status, headers).end(body);
    });
    const { clock, client } = setUp({ platform, endpoint });
    const { signal } = new AbortController();
    for (const _ of answers) {
      await client.send(plainGet(), {}, { signal, maxResponseBytes: 1000 }).catch(() => {});
      expect(clock.pending).toBe(0);
      expect(getEventListeners(signal, "abort")).toEqual([]);
    }
    expect(clock.started).toBe(answers.length);
  });

  it("no timer is set where there is no limit, or one that no timer can hold", async () => {
    const { endpoint } = await httpServer((_, response) => json(response, 200, {}));
    const { clock, client } = setUp({ platform, endpoint });
    for (const timeoutMs of [Number.POSITIVE_INFINITY, 2 ** 31]) await client.send(plainGet(), {}, { timeoutMs });
    expect(clock.started).toBe(0);
  });
});

describe("aborting over an agent of Node", () => {
  const platform = "node";

  it("while the name is looked up", async () => {
    let lookups = 0;
    const agent = new Agent({
      lookup: () => {
        lookups += 1;
      },
    });
    onTestFinished(() => agent.destroy());
    await expectAbortAtOnce({ platform, endpoint: "http://stuck.example", until: () => lookups > 0, agent });
  });

  it("while every socket of the agent is busy", async () => {
    const { endpoint, seen } = await httpServer(() => {});
    const agent = new Agent({ maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const { client } = setUp({ platform, endpoint, agent });
    const first = new AbortController();
    const busy = rejectionOf(client.send(plainGet(), {}, { signal: first.signal }));
    await expectAbortAtOnce({ platform, endpoint, until: () => seen.length > 0, agent });
    first.abort();
    await busy;
    expect(seen).toHaveLength(1);
  });
});

describe("aborting before anything is sent", () => {
  it("while a credential is waited for ends the call at once", async () => {
    const controller = new AbortController();
    const { client, requests } = recordingClient({ auth: { key: () => new Promise<string>(() => {}) } });
    const pending = rejectionOf(client.send(plainGet({ security: [["key"]] }), {}, { signal: controller.signal }));
    await nextTurn();
    controller.abort("too slow");
    expect(await pending).toBe("too slow");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(requests).toEqual([]);
  });

  it("while a file is read ends the call at once", async () => {
    const controller = new AbortController();
    const slow = Object.assign(new Blob(["x"]), { arrayBuffer: () => new Promise<ArrayBuffer>(() => {}) });
    const { client, requests } = recordingClient();
    const binary = plainGet({ method: "POST", body: { "application/octet-stream": binaryBody } });
    const pending = rejectionOf(client.send(binary, { body: slow }, { signal: controller.signal }));
    controller.abort("too slow");
    expect(await pending).toBe("too slow");
    expect(requests).toEqual([]);
  });

  it("a credential that comes in time leaves no listener", async () => {
    const { signal } = new AbortController();
    const { client, requests } = recordingClient({ auth: { key: async () => "test-key" } });
    await client.send(plainGet({ security: [["key"]] }), {}, { signal });
    expect(requests).toHaveLength(1);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
