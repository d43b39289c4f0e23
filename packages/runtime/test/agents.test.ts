import { Agent, type AgentOptions, createServer } from "node:http";
import { createServer as createSecureServer, Agent as SecureAgent } from "node:https";
import { connect, type Socket } from "node:net";
import { Duplex } from "node:stream";
import { connect as connectSecure, TLSSocket } from "node:tls";
import { createClient, type NodeAgent, TransportError } from "@fnwire/runtime";
import { nodeTransport } from "@fnwire/runtime/node";
import { undiciTransport } from "@fnwire/runtime/undici";
import { type Dispatcher, Agent as UndiciAgent } from "undici";
import { describe, expect, it, onTestFinished } from "vitest";
import { selfSigned } from "../../../test/support/self-signed.js";
import { operation, plainGet } from "./support/operations.js";
import { rejectionOf } from "./support/rejection.js";
import { httpServer, json, listen, tcpServer } from "./support/servers.js";

const request = { path: { functionId: "f" }, body: { async: true } };

async function failureOf(endpoint: string, agent: NodeAgent): Promise<TransportError> {
  const client = createClient({ provider: "test", schemes: {} }, { endpoint, agent });
  const error = await rejectionOf(client.send(operation(), request, { timeoutMs: 10_000 }));
  expect(error).toBeInstanceOf(TransportError);
  // Just asserted.
  return error as TransportError;
}

/** An https server that runs the function of each request, and then resets the connection instead of answering. */
async function cuttingServer(): Promise<{
  readonly port: number;
  readonly endpoint: string;
  readonly runs: () => number;
}> {
  let runs = 0;
  const server = createSecureServer(selfSigned(), (incoming) => {
    runs += 1;
    incoming.socket.destroy();
  });
  const { endpoint, port } = await listen(server, "https");
  return { endpoint, port, runs: () => runs };
}

type Making = (port: number, done: (error: Error | null, stream: Duplex) => void) => Duplex | undefined;

/** An agent whose connections are made by hand. */
class OwnAgent extends SecureAgent {
  readonly #make: Making;
  constructor(make: Making) {
    super({ keepAlive: true });
    this.#make = make;
    onTestFinished(() => this.destroy());
  }
  // The types of Node name no callback here, which agents of tunnels use all the same.
  createConnection(options: AgentOptions & { port?: number }, done?: unknown): Duplex {
    return this.#make(Number(options.port), done as Parameters<Making>[1]) as Duplex;
  }
}

const insecure = { rejectUnauthorized: false };

/** Passes on what it is given, and shows nothing of the socket beneath. */
function wrapped(inner: Socket, fields: object = {}): Duplex {
  const outer = new Duplex({
    read: () => {},
    write: (chunk, _encoding, done) => void inner.write(chunk, () => done()),
    final: (done) => void inner.end(done),
  });
  inner.on("data", (chunk) => outer.push(chunk));
  inner.on("close", () => outer.destroy());
  inner.on("error", (error) => outer.destroy(error));
  return Object.assign(outer, fields);
}

describe("a function that ran behind an agent's own connection is never said not to have run, when that is", () => {
  it.each<readonly [string, Making]>([
    ["a bare TLS socket over one that still connects", (port) => new TLSSocket(connect(port, "127.0.0.1"), insecure)],
    [
      "a bare TLS socket that is handed over later",
      (port, done) => {
        const raw = connect(port, "127.0.0.1", () => done(null, new TLSSocket(raw, insecure)));
        return undefined;
      },
    ],
    [
      "a bare TLS socket whose handshake is over",
      (port, done) => {
        const secure = new TLSSocket(connect(port, "127.0.0.1"), insecure);
        secure.once("secure", () => done(null, secure));
        // Nothing but a write makes it shake hands.
        secure.write("");
        return undefined;
      },
    ],
    ["made by tls.connect", (port) => connectSecure({ port, host: "127.0.0.1", ...insecure })],
    [
      "made by tls.connect, and handed over when it is ready",
      (port, done) => {
        const secure = connectSecure({ port, host: "127.0.0.1", ...insecure }, () => done(null, secure));
        return undefined;
      },
    ],
    [
      "a stream of its own",
      (port) => wrapped(connectSecure({ port, host: "127.0.0.1", ...insecure }), { encrypted: true }),
    ],
    [
      "a stream that says it is still connecting, and never says more",
      (port) =>
        wrapped(connectSecure({ port, host: "127.0.0.1", ...insecure }), {
          encrypted: true,
          connecting: true,
          secureConnecting: true,
        }),
    ],
  ])("%s", async (_what, make) => {
    const { endpoint, runs } = await cuttingServer();
    const error = await failureOf(endpoint, new OwnAgent(make));
    expect(runs()).toBe(1);
    expect(error).toMatchObject({ code: "CONNECTION_LOST", sent: true });
  });

  it("a plain stream to a plain server", async () => {
    let runs = 0;
    const server = createServer((incoming) => {
      runs += 1;
      incoming.socket.destroy();
    });
    const { endpoint, port } = await listen(server);
    class PlainAgent extends Agent {
      createConnection(): Duplex {
        return wrapped(connect(port, "127.0.0.1"), { connecting: true });
      }
    }
    expect(await failureOf(endpoint, new PlainAgent())).toMatchObject({ code: "CONNECTION_LOST", sent: true });
    expect(runs).toBe(1);
  });
});

describe("an agent that hands out a connection without TLS for https is refused before anything is sent to it:", () => {
  const record = 'HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 15\r\n\r\n{"$id":"forged"}';

  it.each<readonly [string, (socket: Socket) => Duplex]>([
    ["the socket to a proxy", (socket) => socket],
    ["a stream over it", (socket) => wrapped(socket)],
  ])("%s, which answers as if it were the service", async (_what, over) => {
    const received: string[] = [];
    const { port } = await tcpServer((socket) => {
      socket.on("data", (data) => {
        received.push(String(data));
        socket.write(record);
      });
      // What a proxy says to CONNECT, and agents pass on as the response.
      socket.write(record);
    });
    const agent = new OwnAgent((_port, done) => {
      const socket = connect(port, "127.0.0.1", () => done(null, over(socket)));
      return undefined;
    });
    const error = await failureOf("https://api.example.com", agent);
    expect(error).toMatchObject({ code: "TLS_FAILED", sent: false, cause: { code: "NOT_ENCRYPTED" } });
    expect(received).toEqual([]);
  });
});

describe("a dispatcher that keeps the start of a request to itself", () => {
  /** Interceptors may hand undici a handler of their own. */
  const silent: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) =>
    dispatch(options, {
      onRequestStart: () => {},
      onResponseStart: (...args) => handler.onResponseStart?.(...args),
      onResponseData: (...args) => handler.onResponseData?.(...args),
      onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
      onResponseError: (...args) => handler.onResponseError?.(...args),
    });

  async function failure(endpoint: string, timeoutMs = 10_000): Promise<unknown> {
    const agent = new UndiciAgent();
    onTestFinished(() => agent.destroy());
    const transport = undiciTransport({ dispatcher: agent.compose(silent) });
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport });
    return rejectionOf(client.send(operation(), request, { timeoutMs }));
  }

  it("leaves open whether the function ran when the connection is lost, or the time is over", async () => {
    let runs = 0;
    const { endpoint } = await tcpServer((socket) =>
      socket.once("data", () => {
        runs += 1;
        if (runs === 1) socket.resetAndDestroy();
      }),
    );
    expect(await failure(endpoint)).toMatchObject({ code: "CONNECTION_LOST", sent: "unknown" });
    expect(await failure(endpoint, 200)).toMatchObject({ code: "ATTEMPT_TIMEOUT", sent: "unknown" });
    expect(runs).toBe(2);
  });

  it("does not hide that a connection was refused", async () => {
    expect(await failure("http://127.0.0.1:9")).toMatchObject({ code: "CONNECT_FAILED", sent: false });
  });
});

describe.each([
  ["node", () => nodeTransport()],
  ["undici", () => undiciTransport()],
])("over %s a connection", (_name, makeTransport) => {
  it.each([408, 502, 503, 504])(
    "is not used again after %i, for the late response would be taken for the next one",
    async (status) => {
      const bodies = ["content-length: 4\r\n\r\nbusy", "transfer-encoding: chunked\r\n\r\n4\r\nbusy\r\n0\r\n\r\n"];
      for (const body of bodies) {
        const { endpoint, sockets } = await tcpServer((socket) => {
          let requests = 0;
          socket.on("data", () => {
            requests += 1;
            // The second request on a connection gets the response that the first one was waiting for.
            const late = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 6\r\n\r\n"late"';
            socket.write(requests === 1 ? `HTTP/1.1 ${status} X\r\n${body}` : late);
          });
        });
        const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport: makeTransport() });
        const statuses = [];
        for (let call = 0; call < 3; call += 1) statuses.push((await client.send(plainGet())).httpStatus);
        expect(statuses).toEqual([status, status, status]);
        expect(sockets).toHaveLength(3);
      }
    },
  );

  it("is used again after an error that was the last word", async () => {
    const { endpoint, sockets } = await httpServer((_, response) => json(response, 500, {}));
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport: makeTransport() });
    for (let call = 0; call < 3; call += 1) await client.send(plainGet());
    expect(sockets).toHaveLength(1);
  });

  it("is not used again when it brought bytes that nobody asked for", async () => {
    const answer = (text: string) =>
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
    const { endpoint, sockets } = await tcpServer((socket) => {
      socket.on("data", () => socket.write(answer("1")));
      socket.once("data", () => setTimeout(() => socket.write(answer("2").slice(0, -1)), 30));
    });
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport: makeTransport() });
    const data = [];
    for (let call = 0; call < 3; call += 1) {
      data.push((await client.send(plainGet())).data);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(data).toEqual([1, 1, 1]);
    expect(sockets).toHaveLength(3);
  });
});

describe("a call that waited for a connection until nearly all of its time was over", () => {
  /** A server that answers each request after `holdMs`. */
  const slow = (holdMs: number) => httpServer((_, response) => setTimeout(() => json(response, 201, {}), holdMs));

  it.each<readonly [string, () => ReturnType<typeof nodeTransport>]>([
    ["node", () => nodeTransport({ agent: new Agent({ keepAlive: true, maxSockets: 1 }) })],
    ["undici", () => undiciTransport({ dispatcher: new UndiciAgent({ connections: 1 }) })],
  ])("is not sent, and says so (%s)", async (_name, makeTransport) => {
    const { endpoint, seen } = await slow(970);
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport: makeTransport() });
    const first = client.send(operation(), request, { timeoutMs: 10_000 });
    const queued = await rejectionOf(client.send(operation(), request, { timeoutMs: 1000 }));
    expect(queued).toMatchObject({ code: "ATTEMPT_TIMEOUT", sent: false });
    expect(await first).toMatchObject({ status: 201 });
    // Nor is it sent afterwards.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(seen).toHaveLength(1);
  });

  it.each([
    ["a twentieth of it", 1000, 960, "QUEUED_TOO_LONG"],
    ["a second of a long one", 60_000, 59_001, "QUEUED_TOO_LONG"],
  ])("by its own clock: less than %s is left", async (_what, timeoutMs, waitedMs, code) => {
    let now = 0;
    const clock = { setTimeout: () => 0, clearTimeout: () => {}, now: () => now };
    const { endpoint, seen } = await slow(100);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const transport = nodeTransport({ agent, clock });
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport });
    const first = client.send(operation(), request);
    const queued = rejectionOf(client.send(operation(), request, { timeoutMs }));
    while (seen.length === 0) await new Promise((resolve) => setImmediate(resolve));
    now = waitedMs;
    expect(await queued).toMatchObject({ code: "ATTEMPT_TIMEOUT", sent: false, cause: { code } });
    expect(await first).toMatchObject({ status: 201 });
    expect(seen).toHaveLength(1);
  });

  it("is sent while enough of it is left", async () => {
    const { endpoint, seen } = await slow(50);
    const transport = nodeTransport({ agent: new Agent({ keepAlive: true, maxSockets: 1 }) });
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport });
    await Promise.all([1, 2, 3].map(() => client.send(operation(), request, { timeoutMs: 5000 })));
    expect(seen).toHaveLength(3);
  });
});

describe("a kept connection that the server has closed", () => {
  it("is not written to by a caller whose timer runs before the event loop has looked", async () => {
    const { endpoint, sockets, seen } = await httpServer((_, response) => json(response, 201, {}));
    const client = createClient({ provider: "test", schemes: {} }, { endpoint });
    for (let call = 0; call < 20; call += 1) {
      await client.send(operation(), request);
      await new Promise((resolve) => setTimeout(resolve, 5));
      sockets.at(-1)?.destroy();
      // As long as a busy program keeps the loop from polling: what the kernel got meanwhile, nobody has read.
      const until = performance.now() + 5;
      while (performance.now() < until);
      await client.send(operation(), request);
    }
    expect(seen).toHaveLength(40);
  });
});
