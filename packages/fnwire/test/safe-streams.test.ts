import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient, type OperationDescriptor, streamed } from "@fnwire/runtime";
import { describe, expect, it, onTestFinished } from "vitest";
import { safeTransport } from "../src/index.js";

const operation = {
  id: "watch",
  method: "POST",
  path: "/watch",
  security: [],
  retry: "unsent",
  responses: { 200: { "application/x-ndjson": "text" }, 503: { "application/json": "json" } },
  stream: streamed({ "application/x-ndjson": "lines" }),
} as const satisfies OperationDescriptor;

const lines = { "content-type": "application/x-ndjson" };

/** Calls the operation through `safeTransport` on a server that answers each request as the next of `answers` says. */
async function open(options: {
  readonly answers: readonly RequestListener[];
  readonly retry?: "safe" | "unsent";
  readonly safe?: Parameters<typeof safeTransport>[0];
  readonly call?: object;
}) {
  const { answers, retry = "unsent", safe = {}, call } = options;
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((request, response) => {
    const answer = answers[Math.min(count, answers.length - 1)];
    count += 1;
    answer?.(request, response);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const transport = safeTransport(safe);
  const client = createClient({ provider: "lab", schemes: {} }, { endpoint: `http://127.0.0.1:${port}`, transport });
  const outcome = await client.send({ ...operation, retry }, undefined, call);
  // Safe: the server sends lines of JSON, which the descriptor hands over as they come.
  return { outcome, items: outcome.data as AsyncIterable<unknown>, sockets, requests: () => count };
}

async function collect(items: AsyncIterable<unknown>, seen: unknown[] = []): Promise<readonly unknown[]> {
  for await (const item of items) seen.push(item);
  return seen;
}

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !condition(); turn += 1) await sleep(10);
  expect(condition()).toBe(true);
}

describe("a response that is read as it comes, over safeTransport", () => {
  it("is handed over while the server is still sending", async () => {
    let sendMore = (): void => undefined;
    const { items, requests } = await open({
      answers: [
        (_request, response) => {
          response.writeHead(200, lines).write("1\n");
          sendMore = () => response.end("2\n");
        },
      ],
    });
    const seen: unknown[] = [];
    for await (const item of items) if (seen.push(item) === 1) sendMore();
    expect(seen).toEqual([1, 2]);
    expect(requests()).toBe(1);
  });

  it("is asked for again only before it begins: a safe operation after a 503, never what broke in the middle", async () => {
    const { items, requests } = await open({
      retry: "safe",
      safe: { retry: { baseMs: 1, maxDelayMs: 1 } },
      answers: [
        (_request, response) => response.writeHead(503, { "content-type": "application/json" }).end("{}"),
        (_request, response) => {
          response.writeHead(200, { ...lines, "content-length": "100" }).write("1\n");
          setTimeout(() => response.destroy(), 30);
        },
      ],
    });
    const seen: unknown[] = [];
    await expect(collect(items, seen)).rejects.toMatchObject({ code: "CONNECTION_LOST", sent: true, httpStatus: 200 });
    expect(seen).toEqual([1]);
    expect(requests()).toBe(2);
  });

  it("ends with the signal's reason when the caller aborts in the middle, and closes its connection", async () => {
    const controller = new AbortController();
    const { items, sockets } = await open({
      call: { signal: controller.signal },
      answers: [(_request, response) => void response.writeHead(200, lines).write("1\n")],
    });
    const reason = new Error("enough");
    setTimeout(() => controller.abort(reason), 50);
    await expect(collect(items)).rejects.toBe(reason);
    await until(() => sockets.size === 0);
  });

  it("may take longer in all than the time of the call, which counts until it begins and for each wait", async () => {
    const { items } = await open({
      safe: { timeoutMs: 1_200, attemptTimeoutMs: 1_200 },
      answers: [
        (_request, response) => {
          response.writeHead(200, lines);
          let count = 0;
          const timer = setInterval(() => {
            count += 1;
            response.write(`${count}\n`);
            if (count < 5) return;
            clearInterval(timer);
            response.end();
          }, 400);
        },
      ],
    });
    expect(await collect(items)).toEqual([1, 2, 3, 4, 5]);
  });

  it("keeps no connection where nobody ever loops over it", async () => {
    const { sockets } = await open({
      safe: { timeoutMs: 1_500 },
      answers: [(_request, response) => void response.writeHead(200, lines).write("1\n")],
    });
    await until(() => sockets.size === 0);
  });
});
