import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  createClient,
  type OperationDescriptor,
  type ServerSentEvent,
  streamed,
  type Transport,
} from "../src/index.js";
import { fetchTransport } from "../src/transport/fetch.js";
import { nodeTransport } from "../src/transport/node.js";
import { undiciTransport } from "../src/transport/undici.js";

const operation = {
  id: "watch",
  method: "GET",
  path: "/watch",
  security: [],
  retry: "unsent",
  headers: { accept: "text/event-stream" },
  responses: {
    200: {
      "text/event-stream": "text",
      "application/x-ndjson": "text",
      "application/json-seq": "text",
      "text/plain": "text",
      "application/octet-stream": "binary",
      "application/json": "json",
    },
    429: { "application/json": "json" },
  },
  stream: streamed({
    "text/event-stream": "events",
    "application/x-ndjson": "lines",
    "application/json-seq": "sequence",
    "text/plain": "text",
    "application/octet-stream": "bytes",
  }),
} as const satisfies OperationDescriptor;

const transports: readonly (readonly [string, () => Transport])[] = [
  ["node:http", () => nodeTransport()],
  ["fetch", () => fetchTransport()],
  ["undici", () => undiciTransport()],
];

/** A server that answers as it is told, and knows its open connections. */
async function serve(answer: RequestListener) {
  const sockets = new Set<Socket>();
  const server = createServer(answer);
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
  return { endpoint: `http://127.0.0.1:${port}`, sockets };
}

function clientFor(endpoint: string, transport: Transport) {
  return createClient({ provider: "lab", schemes: {} }, { endpoint, transport });
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !condition(); turn += 1) await sleep(10);
  expect(condition()).toBe(true);
}

describe.each(transports)("over %s", (_, makeTransport) => {
  const open = async (answer: RequestListener, options?: object) => {
    const { endpoint, sockets } = await serve(answer);
    const client = clientFor(endpoint, makeTransport());
    const outcome = await client.send(operation, undefined, options);
    // biome-ignore lint/suspicious/noExplicitAny: each test knows what its server sends.
    return { outcome, items: outcome.data as AsyncIterable<any>, sockets };
  };

  it("events come while the server is still sending, each as the standard reads it", async () => {
    let sendMore = (): void => undefined;
    const { items, outcome } = await open((_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write('\ufeff: a comment\nid: 7\nevent: delta\nretry: 50\ndata: {"a":\ndata:1}\n\n');
      sendMore = () => {
        const rest = Buffer.from("data: ü\r\n\r\nid\r\ndata\r\n\r\ndata: [DONE]\n\nevent: lost\ndata: unfinished");
        response.write(rest.subarray(0, 7));
        setTimeout(() => response.end(rest.subarray(7)), 20);
      };
    });
    expect(outcome).toMatchObject({ ok: true, status: 200, text: "" });
    const seen: ServerSentEvent[] = [];
    for await (const event of items) {
      if (seen.push(event) === 1) sendMore();
    }
    expect(seen).toEqual([
      { event: "delta", data: '{"a":\n1}', id: "7", retry: 50, value: { a: 1 } },
      { event: "message", data: "ü", id: "7", retry: undefined, value: undefined },
      { event: "message", data: "", id: "", retry: undefined, value: undefined },
      { event: "message", data: "[DONE]", id: "", retry: undefined, value: undefined },
    ]);
  });

  it.each<[string, string, string, readonly unknown[]]>([
    ["lines of JSON", "application/x-ndjson; charset=utf-8", '{"a":1}\r\n\n[2]\n"three"', [{ a: 1 }, [2], "three"]],
    ["a sequence of JSON texts", "application/json-seq", '\u001e{"a":1}\n\u001e2\n', [{ a: 1 }, 2]],
  ])("%s are values", async (_title, type, body, expected) => {
    const { items } = await open((_request, response) => {
      response.writeHead(200, { "content-type": type });
      for (const byte of Buffer.from(body)) response.write(Buffer.of(byte));
      response.end();
    });
    expect(await collect(items)).toEqual(expected);
  });

  it("text and bytes come in pieces that are whole, packed or not", async () => {
    const text = "zwölf Boxkämpfer ".repeat(20_000);
    const packed = await open((_request, response) => {
      response.writeHead(200, { "content-type": "text/plain", "content-encoding": "gzip" });
      response.end(gzipSync(text));
    });
    expect((await collect(packed.items)).join("")).toBe(text);
    const large = Buffer.alloc(3_000_000, 7);
    const { items } = await open((request, response) => {
      expect(request.headers["accept-encoding"] ?? "identity").toBeTypeOf("string");
      response.writeHead(200, { "content-type": "application/octet-stream" });
      response.end(large);
    });
    let size = 0;
    for await (const piece of items) {
      if (size === 0) await sleep(30);
      size += piece.byteLength;
    }
    expect(size).toBe(large.byteLength);
  });

  it("leaving the loop closes the connection", async () => {
    const { items, sockets } = await open((_request, response) => {
      response.writeHead(200, { "content-type": "application/x-ndjson" });
      response.write("1\n2\n3\n");
    });
    for await (const item of items) if (item === 2) break;
    await until(() => sockets.size === 0);
  });

  it.each([
    ["that waits for more", (response: ServerResponse) => void response.write("1\n")],
    ["with more to come than is kept", (response: ServerResponse) => void response.write("1\n".repeat(1_000_000))],
  ])(
    "a response %s and that nobody ever loops over keeps its connection no longer than the time limit",
    async (_title, send) => {
      const { items, outcome, sockets } = await open(
        (_request, response) => {
          response.writeHead(200, { "content-type": "application/x-ndjson" });
          send(response);
        },
        { timeoutMs: 1_500 },
      );
      expect(outcome).toMatchObject({ ok: true, status: 200 });
      await until(() => sockets.size === 0);
      await expect(collect(items)).rejects.toMatchObject({
        code: "ATTEMPT_TIMEOUT",
        sent: true,
        responseStarted: true,
      });
    },
  );

  it("a loop may take longer than the time limit over each item once it has begun", async () => {
    const { items } = await open(
      (_request, response) => {
        response.writeHead(200, { "content-type": "application/x-ndjson" });
        response.end("1\n2\n");
      },
      { timeoutMs: 1_000 },
    );
    const seen: unknown[] = [];
    for await (const item of items) {
      seen.push(item);
      if (item === 1) await sleep(1_300);
    }
    expect(seen).toEqual([1, 2]);
  });

  it("leaving before the first item, or while one is waited for, closes the connection", async () => {
    for (const begin of [false, true]) {
      const { items, sockets } = await open((_request, response) => {
        response.writeHead(200, { "content-type": "application/x-ndjson" }).flushHeaders();
      });
      expect(sockets.size).toBe(1);
      const loop = items[Symbol.asyncIterator]();
      const waiting = begin ? loop.next() : undefined;
      expect(await loop.return?.()).toEqual({ done: true, value: undefined });
      if (waiting !== undefined) expect(await waiting).toEqual({ done: true, value: undefined });
      await until(() => sockets.size === 0);
    }
  });

  it("aborting ends the loop with the signal's reason, and closes the connection", async () => {
    const controller = new AbortController();
    const { items, sockets } = await open(
      (_request, response) => {
        response.writeHead(200, { "content-type": "application/x-ndjson" });
        response.write("1\n");
      },
      { signal: controller.signal },
    );
    const reason = new Error("enough");
    const reading = (async () => {
      for await (const item of items) if (item === 1) setTimeout(() => controller.abort(reason), 10);
    })();
    await expect(reading).rejects.toBe(reason);
    await until(() => sockets.size === 0);
  });

  it("a connection that breaks in the middle is an error that says the request was sent, after what had come", async () => {
    const { items } = await open((_request, response) => {
      response.writeHead(200, { "content-type": "application/x-ndjson", "content-length": "1000" });
      response.write("1\n2\n");
      setTimeout(() => response.destroy(), 30);
    });
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const item of items) seen.push(item);
    })();
    await expect(reading).rejects.toMatchObject({
      name: "TransportError",
      code: "CONNECTION_LOST",
      operation: "watch",
      sent: true,
      responseStarted: true,
      httpStatus: 200,
    });
    expect(seen).toEqual([1, 2]);
  });

  it("a server that falls silent is an error once the time limit has passed, and not before", async () => {
    const { items } = await open(
      (_request, response) => {
        response.writeHead(200, { "content-type": "application/x-ndjson" });
        let count = 0;
        const timer = setInterval(() => {
          count += 1;
          response.write(`${count}\n`);
          if (count === 4) clearInterval(timer);
        }, 150);
      },
      { timeoutMs: 400 },
    );
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const item of items) seen.push(item);
    })();
    await expect(reading).rejects.toMatchObject({ code: "ATTEMPT_TIMEOUT", sent: true, responseStarted: true });
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it("a line that is no JSON, or longer than allowed, is an error", async () => {
    const broken = await open((_request, response) => {
      response.writeHead(200, { "content-type": "application/x-ndjson" });
      response.end("1\n{oops\n");
    });
    await expect(collect(broken.items)).rejects.toMatchObject({ code: "RESPONSE_MALFORMED", sent: true });
    const long = await open(
      (_request, response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.end(`data: ${"x".repeat(5_000)}\n\n`);
      },
      { maxResponseBytes: 1_000 },
    );
    await expect(collect(long.items)).rejects.toMatchObject({ code: "RESPONSE_TOO_LARGE", httpStatus: 200 });
  });

  it("what is no stream is read as it is without one: errors, other media types, statuses nobody knows", async () => {
    const json = { "content-type": "application/json" };
    const refused = await open((_request, response) => response.writeHead(429, json).end('{"wait":1}'));
    expect(refused.outcome).toMatchObject({ ok: false, status: 429, error: { wait: 1 } });
    const whole = await open((_request, response) => response.writeHead(200, json).end('{"a":1}'));
    expect(whole.outcome).toMatchObject({ ok: true, status: 200, data: { a: 1 }, text: '{"a":1}' });
    const { outcome } = await open((_request, response) => response.writeHead(202, json).end("[]"));
    expect(outcome).toMatchObject({ status: "undocumented", httpStatus: 202, data: [] });
  });
});

it("over a transport that hands nothing over as it comes, the same items come at the end", async () => {
  const { endpoint } = await serve((_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).end("data: 1\n\ndata: 2\n\n");
  });
  const inner = nodeTransport();
  const buffering: Transport = (request, { operation: { stream: _stream, ...rest }, evidence }) =>
    inner(request, { operation: rest, evidence });
  const outcome = await clientFor(endpoint, buffering).send(operation);
  const values = (await collect(outcome.data as AsyncIterable<ServerSentEvent>)).map(({ value }) => value);
  expect(values).toEqual([1, 2]);
});
