import { createServer as createSecureServer } from "node:https";
import { createClient, type FetchLike, TransportError } from "@fnwire/runtime";
import { describe, expect, it } from "vitest";
import { operation } from "./support/operations.js";
import { rejectionOf } from "./support/rejection.js";
import { selfSigned } from "./support/self-signed.js";
import { closedPort, httpServer, listen, tcpServer } from "./support/servers.js";

const request = { path: { functionId: "f" }, body: { async: true } };
const platform: FetchLike = (url, init) => fetch(url, init);

async function failureOf(endpoint: string, { fetch = platform, timeoutMs = 5000 } = {}): Promise<TransportError> {
  const client = createClient({ provider: "test", schemes: {} }, { endpoint, fetch, allowInsecureHttp: true });
  const error = await rejectionOf(client.send(operation(), request, { timeoutMs }));
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
      failure(new AggregateError([Object.assign(new Error(), { code: "ECONNREFUSED" })])),
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
    expect(await failureOf(endpoint, { timeoutMs: 200 })).toMatchObject({ code: "ATTEMPT_TIMEOUT", ...open });
    expect(seen.length).toBeLessThanOrEqual(1);
  });

  it("the connection is lost before the head of a response", async () => {
    const { endpoint } = await tcpServer((socket) => socket.once("data", () => socket.resetAndDestroy()));
    expect(await failureOf(endpoint)).toMatchObject({ code: "CONNECTION_LOST", ...open });
  });

  it.each([
    ["a bare timeout, which also happens on open connections", failure({ code: "ETIMEDOUT" }), "CONNECTION_LOST"],
    ["a bare reset", failure({ code: "ECONNRESET" }), "CONNECTION_LOST"],
    ["a browser's network error", new TypeError("Failed to fetch"), "CONNECTION_LOST"],
    ["a TLS alert, which may come late", failure({ code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }), "TLS_FAILED"],
    ["something that is no error", "test-4711", "CONNECTION_LOST"],
    ["nothing", undefined, "CONNECTION_LOST"],
  ])("%s is all there is", async (_what, error, code) => {
    const told = await failureOf("https://api.example.com", { fetch: () => Promise.reject(error) });
    expect(told).toMatchObject({ code, ...open });
    expect(JSON.stringify(told.cause ?? null)).not.toContain("4711");
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
    expect(await failureOf(endpoint, { timeoutMs: 400 })).toMatchObject({
      code: "ATTEMPT_TIMEOUT",
      sent: true,
      responseStarted: true,
    });
  });

  it("the body cannot be decoded", async () => {
    const { endpoint } = await httpServer((_, response) =>
      response.writeHead(201, { "content-encoding": "gzip" }).end("not gzip"),
    );
    expect(await failureOf(endpoint)).toMatchObject({ code: "RESPONSE_MALFORMED", ...started });
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
});
