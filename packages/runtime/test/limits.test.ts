import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { createClient, TransportError } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";
import { undiciTransport } from "@fnwire/runtime/undici";
import { describe, expect, it } from "vitest";
import { plainGet } from "./support/operations.js";
import { rejectionOf } from "./support/rejection.js";
import { httpServer, tcpServer } from "./support/servers.js";

const cap = 100_000;
const text = plainGet({ responses: { 200: { "text/plain": "text" } } });

describe.each([
  ["node", nodeTransport()],
  ["fetch", fetchTransport()],
  ["undici", undiciTransport()],
] as const)("over %s", (_, transport) => {
  function get(endpoint: string, maxResponseBytes = cap) {
    return createClient({ provider: "test", schemes: {} }, { endpoint, transport }).send(
      text,
      {},
      { maxResponseBytes },
    );
  }

  async function serve(body: Buffer | string, coding?: string): Promise<string> {
    const headers = { "content-type": "text/plain", ...(coding === undefined ? {} : { "content-encoding": coding }) };
    const { endpoint } = await httpServer((_, response) => response.writeHead(200, headers).end(body));
    return endpoint;
  }

  const plain = "größer ".repeat(1000);

  it.each([
    ["nothing", undefined, Buffer.from(plain)],
    ["identity", "identity", Buffer.from(plain)],
    ["gzip", "gzip", gzipSync(plain)],
    ["x-gzip", "X-GZIP", gzipSync(plain)],
    ["br", "br", brotliCompressSync(plain)],
    ["deflate", "deflate", deflateSync(plain)],
    ["raw deflate", "deflate", deflateRawSync(plain)],
    ["two codings", "gzip, br", brotliCompressSync(gzipSync(plain))],
  ] as const)("a body under %s is decoded", async (_what, coding, body) => {
    expect(await get(await serve(body, coding))).toMatchObject({ status: 200, data: plain });
  });

  it("an empty body needs no decoding", async () => {
    expect(await get(await serve("", "gzip"))).toMatchObject({ status: 200, data: "" });
  });

  it("a body of exactly the cap is taken, one byte more is not", async () => {
    expect(await get(await serve("x".repeat(cap)))).toMatchObject({ status: 200 });
    expect(await get(await serve(gzipSync("x".repeat(cap)), "gzip"))).toMatchObject({ status: 200 });
    for (const endpoint of [await serve("x".repeat(cap + 1)), await serve(gzipSync("x".repeat(cap + 1)), "gzip")]) {
      const error = await rejectionOf(get(endpoint));
      expect(error).toBeInstanceOf(TransportError);
      expect(error).toMatchObject({ code: "RESPONSE_TOO_LARGE", sent: true, responseStarted: true, httpStatus: 200 });
    }
  });

  const zeros = Buffer.alloc(64 * 1024 * 1024);

  it.each([
    ["gzip", gzipSync(zeros)],
    ["br", brotliCompressSync(zeros)],
    ["deflate", deflateSync(zeros)],
    ["gzip, gzip", gzipSync(gzipSync(zeros))],
    ["gzip, gzip, gzip", gzipSync(gzipSync(gzipSync(zeros)))],
  ])("a bomb under %s ends at the cap", async (coding, bomb) => {
    expect(bomb.byteLength).toBeLessThan(cap);
    const endpoint = await serve(bomb, coding);
    const before = process.memoryUsage().rss;
    expect(await rejectionOf(get(endpoint))).toMatchObject({ code: "RESPONSE_TOO_LARGE" });
    expect(process.memoryUsage().rss - before).toBeLessThan(zeros.byteLength / 2);
  });

  it("a body without an end is cut off at the cap, and its connection with it", async () => {
    const { endpoint, sockets } = await tcpServer((socket) =>
      socket.once("data", () => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n");
        const more = (): void => {
          if (!socket.destroyed) socket.write("x".repeat(10_000), () => setImmediate(more));
        };
        more();
      }),
    );
    expect(await rejectionOf(get(endpoint))).toMatchObject({ code: "RESPONSE_TOO_LARGE" });
    await expect.poll(() => sockets[0]?.destroyed).toBe(true);
  });

  it("no cap is a cap of Infinity", async () => {
    expect(await get(await serve(gzipSync("x".repeat(cap + 1)), "gzip"), Number.POSITIVE_INFINITY)).toMatchObject({
      status: 200,
    });
  });
});

it("only codings that can be decoded are asked for", async () => {
  const { endpoint, seen } = await httpServer((_, response) => response.writeHead(200).end());
  const client = createClient({ provider: "test", schemes: {} }, { endpoint });
  await client.send(text);
  await client.send(text, { headers: { "Accept-Encoding": "identity" } });
  expect(seen.map(({ headers }) => headers["accept-encoding"])).toEqual(["gzip, deflate, br", "identity"]);
});
