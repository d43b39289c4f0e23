import { Agent } from "node:http";
import { createServer as createSecureServer, Agent as SecureAgent } from "node:https";
import { createServer as createTlsServer } from "node:tls";
import { gzipSync } from "node:zlib";
import {
  type Clock,
  createClient,
  type Evidence,
  type NodeAgent,
  type Transport,
  TransportError,
} from "@fnwire/runtime";
import { nodeTransport } from "@fnwire/runtime/node";
import { describe, expect, it, onTestFinished } from "vitest";
import { selfSigned } from "../../../test/support/self-signed.js";
import { operation } from "./support/operations.js";
import { rejectionOf } from "./support/rejection.js";
import { closedPort, httpServer, json, listen, tcpServer } from "./support/servers.js";
import { runOutOfTime } from "./support/timed.js";

const start = operation();
const request = { path: { functionId: "f" }, body: { async: true } };

type SetUp = {
  readonly agent?: NodeAgent | undefined;
  readonly transport?: Transport;
  /** The call's time is over as soon as this is true. */
  readonly timeUp?: (evidence: Evidence) => boolean;
};

function call(endpoint: string, { agent, transport, timeUp }: SetUp = {}): Promise<unknown> {
  const client = createClient({ provider: "test", schemes: {} }, { endpoint, allowInsecureHttp: true });
  if (timeUp === undefined) {
    return client.send(start, request, { transport: transport ?? nodeTransport({ agent }), timeoutMs: 10_000 });
  }
  const makeTransport = (clock: Clock) => nodeTransport({ agent, clock });
  return runOutOfTime({ client, operation: start, request, makeTransport, timeUp });
}

async function failureOf(endpoint: string, setUp: SetUp = {}): Promise<TransportError> {
  const error = await rejectionOf(call(endpoint, setUp));
  expect(error).toBeInstanceOf(TransportError);
  expect(error).toMatchObject({ operation: "createExecution", message: expect.stringContaining("createExecution: ") });
  // Just asserted.
  return error as TransportError;
}

const unsent = { sent: false, responseStarted: false, httpStatus: undefined };
const sentOnly = { sent: true, responseStarted: false, httpStatus: undefined };

describe("nothing was sent when", () => {
  it("the name does not exist", async () => {
    expect(await failureOf("http://no-such-host.invalid")).toMatchObject({
      code: "DNS_FAILED",
      ...unsent,
      cause: { syscall: "getaddrinfo" },
    });
  });

  it.each([
    ["says so at once", "ENOTFOUND", (done: () => void) => done()],
    ["gives up after a while", "EAI_AGAIN", (done: () => void) => setImmediate(done)],
  ])("the agent's own name lookup %s", async (_what, code, when) => {
    const failure = Object.assign(new Error(`getaddrinfo ${code}`), { code, syscall: "getaddrinfo" });
    const agent = new Agent({
      keepAlive: true,
      lookup: (_name, _options, done) => when(() => done(failure, "")),
    });
    onTestFinished(() => agent.destroy());
    expect(await failureOf("http://api.example", { agent })).toMatchObject({ code: "DNS_FAILED", ...unsent });
  });

  it("nobody listens", async () => {
    const error = await failureOf(`http://127.0.0.1:${await closedPort()}`);
    expect(error).toMatchObject({ code: "CONNECT_FAILED", ...unsent, cause: { code: "ECONNREFUSED" } });
  });

  it("nobody listens on any of a name's addresses", async () => {
    const error = await failureOf(`http://localhost:${await closedPort()}`);
    expect(error).toMatchObject({ code: "CONNECT_FAILED", ...unsent, cause: { code: "ECONNREFUSED" } });
  });

  it.each([
    ["is signed by itself", {}, "DEPTH_ZERO_SELF_SIGNED_CERT"],
    ["has expired", { expired: true }, "CERT_HAS_EXPIRED"],
    ["is for another host", { host: "other.example", ip: [10, 0, 0, 1] }, "ERR_TLS_CERT_ALTNAME_INVALID"],
  ])("the server's certificate %s", async (_what, certificate, code) => {
    const pair = selfSigned(certificate);
    let handshakes = 0;
    let requests = 0;
    const server = createSecureServer(pair, () => {
      requests += 1;
    });
    server.on("secureConnection", () => {
      handshakes += 1;
    });
    const { endpoint } = await listen(server, "https");
    // Trusting the signer leaves the date and the host to complain about.
    const agent =
      code === "DEPTH_ZERO_SELF_SIGNED_CERT" ? undefined : new SecureAgent({ ca: pair.cert, keepAlive: true });
    const error = await failureOf(endpoint, { agent });
    expect(error).toMatchObject({ code: "TLS_FAILED", ...unsent, cause: { code } });
    expect(requests).toBe(0);
    expect(handshakes).toBeLessThanOrEqual(1);
  });

  it("the server speaks no TLS", async () => {
    const { endpoint } = await tcpServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    expect(await failureOf(endpoint.replace("http:", "https:"))).toMatchObject({ code: "TLS_FAILED", ...unsent });
  });

  it("the connection is lost during the TLS handshake", async () => {
    const { endpoint } = await tcpServer((socket) => socket.once("data", () => socket.resetAndDestroy()));
    expect(await failureOf(endpoint.replace("http:", "https:"))).toMatchObject({ code: "CONNECT_FAILED", ...unsent });
  });

  it("the TLS handshake hangs until the time is over", async () => {
    const { endpoint, sockets } = await tcpServer(() => {});
    const timeUp = () => sockets.length > 0;
    const error = await failureOf(endpoint.replace("http:", "https:"), { timeUp });
    expect(error).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...unsent });
  });

  it("connecting hangs until the time is over", async () => {
    // A lookup that never answers stands for every hang before the connection.
    let lookups = 0;
    const agent = new Agent({
      keepAlive: true,
      lookup: () => {
        lookups += 1;
      },
    });
    onTestFinished(() => agent.destroy());
    const error = await failureOf("http://stuck.example", { agent, timeUp: () => lookups > 0 });
    expect(error).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...unsent });
  });

  it("every socket of the agent is busy until the time is over", async () => {
    const { endpoint, seen } = await httpServer(() => {});
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    let queuedIsOver = false;
    const first = failureOf(endpoint, { agent, timeUp: () => queuedIsOver });
    const queued = await failureOf(endpoint, { agent, timeUp: () => seen.length > 0 });
    queuedIsOver = true;
    expect(queued).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...unsent });
    expect(await first).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...sentOnly });
    expect(seen).toHaveLength(1);
  });
});

describe("the request may have been carried out when", () => {
  it("the time is over before the head of a response", async () => {
    const { endpoint, seen } = await httpServer(() => {});
    const error = await failureOf(endpoint, { timeUp: () => seen.length > 0 });
    expect(error).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...sentOnly });
  });

  it.each([
    ["reset", "resetAndDestroy"],
    ["closed", "destroy"],
    ["ended", "end"],
  ] as const)("the connection is %s before the head of a response", async (_what, how) => {
    const { endpoint } = await tcpServer((socket) => socket.once("data", () => socket[how]()));
    expect(await failureOf(endpoint)).toMatchObject({ code: "CONNECTION_LOST", ...sentOnly });
  });

  it("the connection is reset as soon as it is made", async () => {
    const { endpoint } = await tcpServer((socket) => socket.resetAndDestroy());
    // A race: either connecting already fails, and nothing is written, or the reset meets a connection in use.
    const { code, sent } = await failureOf(endpoint);
    expect([
      ["CONNECT_FAILED", false],
      ["CONNECTION_LOST", true],
    ]).toContainEqual([code, sent]);
  });

  it.each([
    ["no HTTP", "SSH-2.0-OpenSSH_9.6\r\n"],
    ["a broken status line", "HTTP/1.1 abc\r\n\r\n"],
    ["a broken header", "HTTP/1.1 200 OK\r\nbad header\r\n\r\n"],
    ["two lengths", "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx"],
  ])("the response is %s", async (_what, text) => {
    const { endpoint } = await tcpServer((socket) => socket.once("data", () => socket.end(text)));
    expect(await failureOf(endpoint)).toMatchObject({ code: "RESPONSE_MALFORMED", sent: true, httpStatus: undefined });
  });

  it("the head of the response is too large", async () => {
    const { endpoint } = await tcpServer((socket) =>
      socket.once("data", () => socket.end(`HTTP/1.1 200 OK\r\nx: ${"a".repeat(100_000)}\r\n\r\n`)),
    );
    expect(await failureOf(endpoint)).toMatchObject({ code: "RESPONSE_TOO_LARGE", ...sentOnly });
  });

  it("the server switches protocols unasked", async () => {
    const { endpoint } = await tcpServer((socket) =>
      socket.once("data", () =>
        socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
      ),
    );
    expect(await failureOf(endpoint)).toMatchObject({ code: "CONNECTION_LOST", sent: true });
  });

  it("a kept connection was closed while the next request was on its way", async () => {
    const { endpoint, sockets } = await tcpServer((socket) => {
      socket.once("data", () => {
        socket.write("HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
        socket.once("data", () => socket.resetAndDestroy());
      });
    });
    const transport = nodeTransport();
    await call(endpoint, { transport });
    const error = await failureOf(endpoint, { transport });
    expect(error).toMatchObject({ code: "CONNECTION_LOST", ...sentOnly, cause: { code: "ECONNRESET" } });
    expect(sockets).toHaveLength(1);
  });

  it("a client certificate is refused, which TLS 1.3 tells after the request was sent", async () => {
    const pair = selfSigned();
    const server = createTlsServer({ ...pair, requestCert: true, rejectUnauthorized: true, minVersion: "TLSv1.3" });
    server.on("tlsClientError", () => {});
    const { endpoint } = await listen(server, "https");
    const agent = new SecureAgent({ ca: pair.cert });
    const error = await failureOf(endpoint, { agent });
    expect(["TLS_FAILED", "CONNECTION_LOST"]).toContain(error.code);
    expect(error.sent).toBe(true);
  });
});

describe("a response had started when", () => {
  const started = { sent: true, responseStarted: true, httpStatus: 201 };
  const head = "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\n";

  it.each([
    ["reset within a counted body", `${head}content-length: 100\r\n\r\n{"a":`, "resetAndDestroy"],
    ["closed within a counted body", `${head}content-length: 100\r\n\r\n{"a":`, "end"],
    ["closed right after the head", `${head}content-length: 100\r\n\r\n`, "end"],
    ["closed within a chunk", `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"a`, "end"],
    ["closed between chunks", `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"a":\r\n`, "end"],
    ["reset in a body that lasts until the end", `${head}\r\n{"a":`, "resetAndDestroy"],
  ] as const)("the connection was %s", async (_what, text, how) => {
    const { endpoint } = await tcpServer((socket) =>
      socket.once("data", () => {
        socket.write(text);
        setTimeout(() => socket[how](), 20);
      }),
    );
    expect(await failureOf(endpoint)).toMatchObject({ code: "CONNECTION_LOST", ...started });
  });

  it("a chunk was malformed", async () => {
    const { endpoint } = await tcpServer((socket) =>
      socket.once("data", () => socket.end(`${head}transfer-encoding: chunked\r\n\r\nzz\r\n`)),
    );
    expect(await failureOf(endpoint)).toMatchObject({ code: "RESPONSE_MALFORMED", ...started });
  });

  it("the time was over within the body", async () => {
    const { endpoint } = await httpServer((_, response) => {
      response.writeHead(201, { "content-type": "application/json" });
      response.write('{"a":');
    });
    const timeUp = ({ responseStarted }: Evidence) => responseStarted;
    expect(await failureOf(endpoint, { timeUp })).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...started });
  });

  it("the body could not be decoded", async () => {
    const whole = gzipSync('{"a":1}');
    for (const [coding, body] of [
      ["gzip", Buffer.from("not gzip")],
      ["gzip", whole.subarray(0, whole.byteLength - 6)],
      ["br", Buffer.from("not brotli")],
      ["deflate", Buffer.from("not deflate")],
      ["zstd", whole],
      ["gzip, gzip, gzip, gzip", whole],
    ] as const) {
      const { endpoint } = await httpServer((_, response) =>
        response.writeHead(201, { "content-encoding": coding }).end(body),
      );
      expect(await failureOf(endpoint)).toMatchObject({ code: "RESPONSE_MALFORMED", ...started });
    }
  });
});

describe("no failure is", () => {
  it("a body that lasts until the connection ends", async () => {
    const { endpoint } = await tcpServer((socket) =>
      socket.once("data", () => {
        socket.write('HTTP/1.1 201 Created\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{"a":');
        setTimeout(() => socket.end("1}"), 20);
      }),
    );
    expect(await call(endpoint)).toMatchObject({ status: 201, data: { a: 1 } });
  });

  it("a response that came before the request was read to its end", async () => {
    const { endpoint, sockets } = await tcpServer((socket) => {
      socket.once("data", () => {
        socket.pause();
        socket.write("HTTP/1.1 413 Content Too Large\r\ncontent-length: 5\r\n\r\nlarge");
      });
    });
    const client = createClient({ provider: "test", schemes: {} }, { endpoint });
    const outcome = await client.send(start, { ...request, body: "x".repeat(20_000_000) });
    expect(outcome).toMatchObject({ ok: false, status: "undocumented", httpStatus: 413, error: "large" });
    // Nothing would ever end the upload, so its connection is given up.
    sockets[0]?.resume();
    await new Promise((resolve) => sockets[0]?.once("close", resolve));
  });

  it("bytes after the end of the response", async () => {
    const { endpoint } = await tcpServer((socket) =>
      socket.once("data", () =>
        socket.end("HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}garbage"),
      ),
    );
    expect(await call(endpoint)).toMatchObject({ status: 201, data: {} });
  });

  it("an informational response", async () => {
    const { endpoint } = await tcpServer((socket) =>
      socket.once("data", () =>
        socket.end(
          "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}",
        ),
      ),
    );
    expect(await call(endpoint)).toMatchObject({ status: 201, data: {} });
  });

  it("a certificate that the agent trusts", async () => {
    const pair = selfSigned();
    const { endpoint } = await listen(
      createSecureServer(pair, (_, response) => json(response, 201, { secure: true })),
      "https",
    );
    const agent = new SecureAgent({ ca: pair.cert, keepAlive: true });
    onTestFinished(() => agent.destroy());
    expect(await call(endpoint, { agent })).toMatchObject({
      status: 201,
      data: { secure: true },
    });
  });
});

describe("evidence is exact at every instant:", () => {
  it("connecting, connected, answered", async () => {
    let answer = (): void => {};
    const { endpoint, seen } = await httpServer((_, response) => {
      answer = () => json(response, 201, {});
    });
    const evidence = { sent: false as boolean | "unknown", responseStarted: false };
    const pending = nodeTransport()(
      { method: "GET", url: `${endpoint}/`, headers: {}, body: null, maxResponseBytes: 100 },
      { operation: start, evidence },
    );
    expect(evidence).toEqual({ sent: false, responseStarted: false });
    while (seen.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(evidence).toEqual({ sent: true, responseStarted: false });
    answer();
    await pending;
    expect(evidence).toEqual({ sent: true, responseStarted: true });
  });
});

describe("an agent that does not fit the endpoint", () => {
  it("is a mistake of the caller, found before anything is sent", async () => {
    const { endpoint, sockets } = await tcpServer(() => {});
    const error = await rejectionOf(call(endpoint, { agent: new SecureAgent() }));
    expect(error).toMatchObject({
      name: "RequestError",
      code: "CONFIG_INVALID",
      message: expect.stringContaining("`agent`"),
    });
    expect(sockets).toHaveLength(0);
  });

  it("is never something that is no agent", async () => {
    const { endpoint } = await tcpServer(() => {});
    const agent = { maxSockets: 1, maxFreeSockets: 1, destroy: () => {} };
    expect(await rejectionOf(call(endpoint, { agent }))).toMatchObject({
      name: "RequestError",
    });
  });
});
