import { createServer as createSecureServer } from "node:https";
import {
  type Clock,
  createClient,
  type Evidence,
  type FetchLike,
  type Transport,
  TransportError,
} from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { describe, expect, it } from "vitest";
import { selfSigned } from "../../../test/support/self-signed.js";
import { operation } from "./support/operations.js";
import { rejectionOf } from "./support/rejection.js";
import { closedPort, httpServer, listen, tcpServer } from "./support/servers.js";
import { runOutOfTime } from "./support/timed.js";

const request = { path: { functionId: "f" }, body: { async: true } };
const platform: FetchLike = (url, init) => fetch(url, init);

type SetUp = {
  readonly fetch?: FetchLike;
  /** The call's time is over as soon as this is true. */
  readonly timeUp?: (evidence: Evidence) => boolean;
};

function call(endpoint: string, { fetch = platform, timeUp }: SetUp): Promise<unknown> {
  const client = createClient({ provider: "test", schemes: {} }, { endpoint, fetch, allowInsecureHttp: true });
  if (timeUp === undefined) return client.send(operation(), request, { timeoutMs: 10_000 });
  const makeTransport = (clock: Clock) => fetchTransport({ clock });
  return runOutOfTime({ client, operation: operation(), request, makeTransport, timeUp });
}

async function failureOf(endpoint: string, setUp: SetUp = {}): Promise<TransportError> {
  const error = await rejectionOf(call(endpoint, setUp));
  expect(error).toBeInstanceOf(TransportError);
  // Just asserted.
  return error as TransportError;
}

describe("fetch proves that nothing was sent when", () => {
  const unsent = { sent: false, responseStarted: false, httpStatus: undefined };

  it("the name does not exist", async () => {
    expect(await failureOf("http://no-such-host.invalid")).toMatchObject({ code: "DNS_FAILED", ...unsent });
  });

  it("nobody listens, at one address or at several", async () => {
    for (const host of ["127.0.0.1", "localhost"]) {
      const error = await failureOf(`http://${host}:${await closedPort()}`);
      expect(error).toMatchObject({ code: "CONNECT_FAILED", ...unsent });
    }
  });

  it("the certificate is not accepted", async () => {
    const { endpoint } = await listen(createSecureServer(selfSigned()), "https");
    expect(await failureOf(endpoint)).toMatchObject({
      code: "TLS_FAILED",
      ...unsent,
      cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
    });
  });

  const failure = (cause: object): TypeError => Object.assign(new TypeError("fetch failed"), { cause });

  it.each([
    ["undici's connect timeout", failure({ code: "UND_ERR_CONNECT_TIMEOUT" }), "CONNECT_FAILED"],
    ["a timeout while connecting", failure({ code: "ETIMEDOUT", syscall: "connect" }), "CONNECT_FAILED"],
    ["no route", failure({ code: "EHOSTUNREACH", syscall: "connect" }), "CONNECT_FAILED"],
    [
      "several addresses",
      failure(new AggregateError([Object.assign(new Error(), { code: "ECONNREFUSED", syscall: "connect" })])),
      "CONNECT_FAILED",
    ],
    ["Bun's refusal", Object.assign(new Error("Unable to connect"), { code: "ConnectionRefused" }), "CONNECT_FAILED"],
    ["a name server that is out of order", failure({ code: "EAI_AGAIN", syscall: "getaddrinfo" }), "DNS_FAILED"],
    ["an altname mismatch", failure({ code: "ERR_TLS_CERT_ALTNAME_INVALID" }), "TLS_FAILED"],
  ])("%s is told", async (_what, error, code) => {
    expect(await failureOf("https://api.example.com", { fetch: () => Promise.reject(error) })).toMatchObject({
      code,
      ...unsent,
    });
  });
});

describe("fetch leaves open whether anything was sent when", () => {
  const open = { sent: "unknown", responseStarted: false, httpStatus: undefined };
  const failure = (cause: object): TypeError => Object.assign(new TypeError("fetch failed"), { cause });

  it("the time is over before the head of a response", async () => {
    const { endpoint, seen } = await httpServer(() => {});
    const error = await failureOf(endpoint, { timeUp: () => seen.length > 0 });
    expect(error).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...open });
  });

  it("the connection is lost before the head of a response", async () => {
    const { endpoint } = await tcpServer((socket) => socket.once("data", () => socket.resetAndDestroy()));
    expect(await failureOf(endpoint)).toMatchObject({ code: "CONNECTION_LOST", ...open });
  });

  it.each([
    ["a bare timeout, which also happens on open connections", failure({ code: "ETIMEDOUT" }), "CONNECTION_LOST"],
    ["a bare reset", failure({ code: "ECONNRESET" }), "CONNECTION_LOST"],
    ["a browser's network error", new TypeError("Failed to fetch"), "NO_REASON_GIVEN"],
    ["a TLS alert, which may come late", failure({ code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }), "TLS_FAILED"],
    ["something that is no error", "test-4711", "CONNECTION_LOST"],
    ["nothing", undefined, "CONNECTION_LOST"],
  ])("%s is all there is", async (_what, error, code) => {
    const told = await failureOf("https://api.example.com", { fetch: () => Promise.reject(error) });
    expect(told).toMatchObject({ code, ...open });
    expect(JSON.stringify(told.cause ?? null)).not.toContain("-4711");
  });

  it("the passed fetch itself throws", async () => {
    const fetch = (): never => {
      throw new TypeError("Illegal invocation");
    };
    expect(await failureOf("https://api.example.com", { fetch })).toMatchObject({ code: "CONNECTION_LOST", ...open });
  });
});

describe("fetch knows that a response had started when", () => {
  const started = { sent: true, responseStarted: true, httpStatus: 201 };

  it("the connection is lost within the body", async () => {
    const { endpoint } = await tcpServer((socket) =>
      socket.once("data", () => {
        socket.write("HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\nabc");
        setTimeout(() => socket.resetAndDestroy(), 50);
      }),
    );
    expect(await failureOf(endpoint)).toMatchObject({ code: "CONNECTION_LOST", ...started });
  });

  it("the time is over within the body", async () => {
    const { endpoint } = await httpServer((_, response) => {
      response.writeHead(201);
      response.write("abc");
    });
    const timeUp = ({ responseStarted }: Evidence) => responseStarted;
    expect(await failureOf(endpoint, { timeUp })).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...started });
  });

  it("the body cannot be decoded", async () => {
    const { endpoint } = await httpServer((_, response) =>
      response.writeHead(201, { "content-encoding": "gzip" }).end("not gzip"),
    );
    expect(await failureOf(endpoint)).toMatchObject({ code: "RESPONSE_MALFORMED", ...started });
  });
});

describe("a transport that calls fetch twice for one attempt", () => {
  it("is not said to have sent nothing when only the second time proves so", async () => {
    const { endpoint } = await tcpServer((socket) => socket.on("data", () => socket.resetAndDestroy()));
    const dead = `http://127.0.0.1:${await closedPort()}`;
    const once = fetchTransport();
    const transport: Transport = (wire, context) =>
      once(wire, context).catch(() => once({ ...wire, url: wire.url.replace(endpoint, dead) }, context));
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport });
    expect(await rejectionOf(client.send(operation(), request))).toMatchObject({
      code: "CONNECT_FAILED",
      sent: "unknown",
    });
  });
});

describe("a fetch that is passed", () => {
  it("is called without a `this`, on the URL, with redirects refused", async () => {
    const calls: unknown[] = [];
    const fetch = async function (this: unknown, url: string, init: RequestInit): Promise<Response> {
      calls.push(this, url, init.method, init.redirect, init.body, init.headers);
      return Response.json({}, { status: 201 });
    };
    const client = createClient({ provider: "test", schemes: {} }, { endpoint: "https://api.example.com", fetch });
    expect(await client.send(operation(), request)).toMatchObject({ status: 201, data: {} });
    expect(calls).toEqual([
      undefined,
      "https://api.example.com/functions/f/executions",
      "POST",
      "manual",
      '{"async":true}',
      { accept: "application/json", "content-type": "application/json" },
    ]);
  });

  it("may have responses without a stream, as on some platforms", async () => {
    const bytes = new TextEncoder().encode('{"a":1}');
    const make = (body: null | undefined) => ({
      status: 201,
      type: "basic",
      redirected: false,
      headers: new Headers({ "content-type": "application/json" }),
      body,
      arrayBuffer: async () => bytes.buffer,
    });
    for (const body of [null, undefined]) {
      // No platform here makes such responses; these fields are all that is read of them.
      const fetch: FetchLike = async () => make(body) as unknown as Response;
      const client = createClient({ provider: "test", schemes: {} }, { endpoint: "https://api.example.com", fetch });
      expect(await client.send(operation(), request)).toMatchObject({ status: 201, data: { a: 1 } });
      const small = rejectionOf(client.send(operation(), request, { maxResponseBytes: 6 }));
      expect(await small).toMatchObject({ code: "RESPONSE_TOO_LARGE", sent: true, httpStatus: 201 });
    }
  });
});
