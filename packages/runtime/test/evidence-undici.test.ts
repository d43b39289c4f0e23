import { createServer as createSecureServer } from "node:https";
import { createServer as createTlsServer } from "node:tls";
import { gzipSync } from "node:zlib";
import { type Clock, createClient, type Evidence, RequestError, type Transport, TransportError } from "@fnwire/runtime";
import { undiciTransport } from "@fnwire/runtime/undici";
import { Agent, type Dispatcher, Pool } from "undici";
import { describe, expect, it, onTestFinished } from "vitest";
import { selfSigned } from "../../../test/support/self-signed.js";
import { operation, plainGet } from "./support/operations.js";
import { rejectionOf } from "./support/rejection.js";
import { closedPort, httpServer, json, listen, tcpServer } from "./support/servers.js";
import { runOutOfTime } from "./support/timed.js";

const start = operation();
const request = { path: { functionId: "f" }, body: { async: true } };

type SetUp = {
  readonly dispatcher?: Dispatcher;
  readonly transport?: Transport;
  /** The call's time is over as soon as this is true. */
  readonly timeUp?: (evidence: Evidence) => boolean;
};

function call(endpoint: string, { dispatcher, transport, timeUp }: SetUp = {}): Promise<unknown> {
  const client = createClient({ provider: "test", schemes: {} }, { endpoint, allowInsecureHttp: true });
  const makeTransport = (clock?: Clock) => undiciTransport({ dispatcher: dispatcher ?? ownAgent(), clock });
  if (timeUp === undefined) {
    return client.send(start, request, { transport: transport ?? makeTransport(), timeoutMs: 10_000 });
  }
  return runOutOfTime({ client, operation: start, request, makeTransport, timeUp });
}

/** An agent as the transport makes one, that ends with the test. */
function ownAgent(options: Agent.Options = {}): Agent {
  const agent = new Agent({ pipelining: 1, ...options });
  onTestFinished(() => agent.destroy());
  return agent;
}

async function failureOf(endpoint: string, setUp: SetUp = {}): Promise<TransportError> {
  const error = await rejectionOf(call(endpoint, setUp));
  expect(error).toBeInstanceOf(TransportError);
  // Just asserted.
  return error as TransportError;
}

async function nextTurns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const unsent = { sent: false, responseStarted: false, httpStatus: undefined };
const sentOnly = { sent: true, responseStarted: false, httpStatus: undefined };
const started = { sent: true, responseStarted: true, httpStatus: 201 };
const head = "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\n";

describe("over undici nothing was sent when", () => {
  it("the name does not exist", async () => {
    expect(await failureOf("http://no-such-host.invalid")).toMatchObject({ code: "DNS_FAILED", ...unsent });
  });

  it("nobody listens, on one address or on any of several", async () => {
    for (const host of ["127.0.0.1", "localhost"]) {
      const error = await failureOf(`http://${host}:${await closedPort()}`);
      expect(error).toMatchObject({ code: "CONNECT_FAILED", ...unsent, cause: { code: "ECONNREFUSED" } });
    }
  });

  it("the server's certificate is not trusted", async () => {
    let requests = 0;
    const server = createSecureServer(selfSigned(), () => {
      requests += 1;
    });
    const { endpoint } = await listen(server, "https");
    const error = await failureOf(endpoint);
    expect(error).toMatchObject({ code: "TLS_FAILED", ...unsent, cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" } });
    expect(requests).toBe(0);
  });

  it("the server speaks no TLS", async () => {
    const { endpoint } = await tcpServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    expect(await failureOf(endpoint.replace("http:", "https:"))).toMatchObject({ code: "TLS_FAILED", ...unsent });
  });

  it("the connection is lost during the TLS handshake", async () => {
    const { endpoint } = await tcpServer((socket) => socket.once("data", () => socket.resetAndDestroy()));
    expect(await failureOf(endpoint.replace("http:", "https:"))).toMatchObject({ code: "CONNECT_FAILED", ...unsent });
  });

  it("the TLS handshake hangs until the time is over, and nothing follows afterwards", async () => {
    const { endpoint, sockets } = await tcpServer(() => {});
    const timeUp = () => sockets.length > 0;
    const error = await failureOf(endpoint.replace("http:", "https:"), { timeUp });
    expect(error).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...unsent });
  });

  it("the time is over while connecting, even though the connection is made later", async () => {
    const { port, seen, sockets } = await httpServer((_, response) => json(response, 201, {}));
    const answers: (() => void)[] = [];
    const dispatcher = ownAgent({
      connect: {
        lookup: (_host, _options, answer) => {
          answers.push(() => answer(null, [{ address: "127.0.0.1", family: 4 }]));
        },
      },
    });
    const error = await failureOf(`http://slow.example:${port}`, { dispatcher, timeUp: () => answers.length > 0 });
    expect(error).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...unsent });
    for (const answer of answers) answer();
    await expect.poll(() => sockets.length).toBe(1);
    await nextTurns(5);
    expect(seen).toHaveLength(0);
  });

  it("every connection of the pool is busy until the time is over", async () => {
    const { endpoint, seen } = await httpServer(() => {});
    const dispatcher = new Pool(endpoint, { connections: 1, pipelining: 1 });
    onTestFinished(() => dispatcher.destroy());
    let queuedIsOver = false;
    const first = failureOf(endpoint, { dispatcher, timeUp: () => queuedIsOver });
    const queued = await failureOf(endpoint, { dispatcher, timeUp: () => seen.length > 0 });
    queuedIsOver = true;
    expect(queued).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...unsent });
    expect(await first).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...sentOnly });
    expect(seen).toHaveLength(1);
  });

  it("the dispatcher was closed", async () => {
    const { endpoint, seen } = await httpServer((_, response) => json(response, 201, {}));
    const dispatcher = ownAgent();
    await dispatcher.close();
    expect(await failureOf(endpoint, { dispatcher })).toMatchObject({ code: "CONNECT_FAILED", ...unsent });
    expect(seen).toHaveLength(0);
  });

  it("undici refuses the request", async () => {
    const { endpoint, seen } = await httpServer((_, response) => json(response, 201, {}));
    const context = { operation: start, evidence: { sent: false, responseStarted: false } };
    const wire = { method: "bad method", url: `${endpoint}/`, headers: {}, body: null, maxResponseBytes: 100 };
    const error = await rejectionOf(undiciTransport({ dispatcher: ownAgent() })(wire, context));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "INPUT_INVALID" });
    expect(seen).toHaveLength(0);
  });
});

describe("over undici the request may have been carried out when", () => {
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
    const { endpoint, sockets } = await tcpServer((socket) => socket.once("data", () => socket[how]()));
    expect(await failureOf(endpoint)).toMatchObject({ code: "CONNECTION_LOST", ...sentOnly });
    expect(sockets).toHaveLength(1);
  });

  it.each([
    ["no HTTP", "SSH-2.0-OpenSSH_9.6\r\n"],
    ["a broken status line", "HTTP/1.1 abc\r\n\r\n"],
    ["a broken header", "HTTP/1.1 200 OK\r\nbad header\r\n\r\n"],
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
        socket.write(`${head}content-length: 2\r\n\r\n{}`);
        socket.once("data", () => socket.resetAndDestroy());
      });
    });
    const transport = undiciTransport({ dispatcher: ownAgent() });
    await call(endpoint, { transport });
    expect(await failureOf(endpoint, { transport })).toMatchObject({ code: "CONNECTION_LOST", ...sentOnly });
    expect(sockets).toHaveLength(1);
  });

  it("a dispatcher would send it a second time: it is stopped", async () => {
    let requests = 0;
    const { endpoint } = await tcpServer((socket) =>
      socket.on("data", () => {
        requests += 1;
        socket.destroy();
      }),
    );
    // What an interceptor that repeats requests does, in its shortest form.
    const dispatcher = ownAgent().compose((dispatch) => (options, handler) => {
      let again = true;
      return dispatch(options, {
        onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
        onResponseStart: (...args) => handler.onResponseStart?.(...args),
        onResponseData: (...args) => handler.onResponseData?.(...args),
        onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
        onResponseError: (controller, error) => {
          if (!again) return handler.onResponseError?.(controller, error);
          again = false;
          dispatch(options, handler);
        },
      });
    });
    expect(await failureOf(endpoint, { dispatcher })).toMatchObject({ code: "CONNECTION_LOST", ...sentOnly });
    expect(requests).toBe(1);
  });

  it("a client certificate is refused, which TLS 1.3 tells after the request was sent", async () => {
    const pair = selfSigned();
    const server = createTlsServer({ ...pair, requestCert: true, rejectUnauthorized: true, minVersion: "TLSv1.3" });
    server.on("tlsClientError", () => {});
    const { endpoint } = await listen(server, "https");
    const error = await failureOf(endpoint, { dispatcher: ownAgent({ connect: { ca: pair.cert } }) });
    expect(["TLS_FAILED", "CONNECTION_LOST"]).toContain(error.code);
    expect(error.sent).toBe(true);
  });
});

describe("over undici a response had started when", () => {
  it.each([
    ["reset within a counted body", `${head}content-length: 100\r\n\r\n{"a":`, "resetAndDestroy"],
    ["closed within a counted body", `${head}content-length: 100\r\n\r\n{"a":`, "end"],
    ["closed right after the head", `${head}content-length: 100\r\n\r\n`, "end"],
    ["closed within a chunk", `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"a`, "end"],
    ["closed between chunks", `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"a":\r\n`, "end"],
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
    const body = gzipSync('{"a":1}').subarray(0, 10);
    const { endpoint } = await httpServer((_, response) =>
      response.writeHead(201, { "content-encoding": "gzip" }).end(body),
    );
    expect(await failureOf(endpoint)).toMatchObject({ code: "RESPONSE_MALFORMED", ...started });
  });
});

describe("over undici no failure is", () => {
  it("a body without a length that a reset cuts off, for undici takes it for complete", async () => {
    const { endpoint } = await tcpServer((socket) =>
      socket.once("data", () => {
        socket.write(`${head}\r\n{"a":`);
        setTimeout(() => socket.resetAndDestroy(), 20);
      }),
    );
    // JSON that stops halfway is no documented response, so the loss still shows.
    expect(await call(endpoint)).toMatchObject({ ok: true, status: "undocumented", data: '{"a":' });
  });

  it("a body that lasts until the connection ends", async () => {
    const { endpoint } = await tcpServer((socket) =>
      socket.once("data", () => {
        socket.write(`${head}connection: close\r\n\r\n{"a":`);
        setTimeout(() => socket.end("1}"), 20);
      }),
    );
    expect(await call(endpoint)).toMatchObject({ status: 201, data: { a: 1 } });
  });

  it("an informational response", async () => {
    const { endpoint } = await tcpServer((socket) =>
      socket.once("data", () =>
        socket.end(`HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${head}content-length: 2\r\n\r\n{}`),
      ),
    );
    expect(await call(endpoint)).toMatchObject({ status: 201, data: {} });
  });

  it("a certificate that the dispatcher trusts", async () => {
    const pair = selfSigned();
    const server = createSecureServer(pair, (_, response) => json(response, 201, { secure: true }));
    const { endpoint } = await listen(server, "https");
    const dispatcher = ownAgent({ connect: { ca: pair.cert } });
    expect(await call(endpoint, { dispatcher })).toMatchObject({ status: 201, data: { secure: true } });
  });

  it("a redirect: it is a response, and nobody follows it", async () => {
    const elsewhere = await httpServer((_, response) => json(response, 200, {}));
    const { endpoint } = await httpServer((_, response) =>
      response.writeHead(307, { location: elsewhere.endpoint }).end(),
    );
    expect(await failureOf(endpoint)).toMatchObject({ code: "REDIRECT_REFUSED", sent: true, httpStatus: 307 });
    expect(elsewhere.seen).toHaveLength(0);
  });
});

describe("over undici", () => {
  it("evidence is exact at every instant: connecting, connected, answered", async () => {
    let answer = (): void => {};
    const { endpoint, seen } = await httpServer((_, response) => {
      answer = () => json(response, 201, {});
    });
    const evidence: Evidence = { sent: false, responseStarted: false };
    const wire = { method: "GET", url: `${endpoint}/`, headers: {}, body: null, maxResponseBytes: 100 };
    const pending = undiciTransport({ dispatcher: ownAgent() })(wire, { operation: start, evidence });
    expect(evidence).toEqual({ sent: false, responseStarted: false });
    await expect.poll(() => seen.length).toBe(1);
    expect(evidence).toEqual({ sent: true, responseStarted: false });
    answer();
    await pending;
    expect(evidence).toEqual({ sent: true, responseStarted: true });
  });

  it("the server sees the request that it sees from the default transport", async () => {
    const { endpoint, seen } = await httpServer((_, response) => json(response, 201, {}));
    await call(endpoint);
    const client = createClient({ provider: "test", schemes: {} }, { endpoint });
    await client.send(start, request);
    const [ours, byDefault] = seen.map(({ method, url, headers, body }) => {
      return { method, url, headers: Object.fromEntries(Object.entries(headers).sort()), body: body.toString() };
    });
    expect(ours).toEqual(byDefault);
  });

  it("connections are kept, as many as calls run at once", async () => {
    const { endpoint, sockets } = await httpServer((_, response) => setTimeout(() => json(response, 201, {}), 10));
    const transport = undiciTransport({ dispatcher: ownAgent() });
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: 8 }, () => call(endpoint, { transport })));
    }
    expect(sockets).toHaveLength(8);
  });

  it("headers can be read alone and together, repeated ones joined, cookies apart", async () => {
    const { endpoint } = await httpServer((_, response) =>
      response
        .writeHead(200, { "X-One": "1", "X-Many": ["a", "b"], "Set-Cookie": ["c=1; Expires=Thu, 01 Jan", "d=2"] })
        .end("{}"),
    );
    const client = createClient(
      { provider: "test", schemes: {} },
      { endpoint, transport: undiciTransport({ dispatcher: ownAgent() }) },
    );
    const { headers, response } = await client.send(plainGet());
    expect(headers).toMatchObject({ "x-one": "1", "x-many": "a, b" });
    expect(headers.constructor).toBeUndefined();
    expect(response.headers.getSetCookie()).toEqual(["c=1; Expires=Thu, 01 Jan", "d=2"]);
  });
});
