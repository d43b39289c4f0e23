import { inspect } from "node:util";
import { CallError, createClient, type FetchLike, RequestError, TransportError } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";
import { describe, expect, it } from "vitest";
import { operation, schemes } from "./support/operations.js";
import { rejectionOf } from "./support/rejection.js";
import { closedPort, httpServer, tcpServer } from "./support/servers.js";

const canary = "test-canary-4711";
const auth = { key: canary, bearer: canary, session: canary, token: canary };
const secured = operation({ security: [Object.keys(auth)] });
const request = {
  path: { functionId: canary },
  query: { q: canary },
  headers: { "x-own": canary },
  body: { secret: canary },
};

/** Every way an error commonly reaches a log. */
function shownBy(error: unknown): string {
  if (!(error instanceof Error)) throw new Error("expected an Error");
  const own = Reflect.ownKeys(error).map((key) => inspect(Reflect.get(error, key), { depth: 10, showHidden: true }));
  return [
    String(error),
    error.stack,
    inspect(error, { depth: 10, showHidden: true }),
    JSON.stringify(error),
    ...own,
  ].join("\n");
}

describe.each([
  ["node", nodeTransport()],
  ["fetch", fetchTransport()],
] as const)("an error over %s", (_, transport) => {
  const places: readonly (readonly [string, () => Promise<string>])[] = [
    ["refused", async () => `http://127.0.0.1:${await closedPort()}`],
    ["unknown host", async () => "http://no-such-host.invalid"],
    ["no TLS", async () => (await tcpServer((socket) => socket.end("plain"))).endpoint.replace("http:", "https:")],
    ["reset", async () => (await tcpServer((socket) => socket.once("data", () => socket.resetAndDestroy()))).endpoint],
    ["no HTTP", async () => (await tcpServer((socket) => socket.once("data", (data) => socket.end(data)))).endpoint],
    ["silence", async () => (await httpServer(() => {})).endpoint],
    [
      "redirect",
      async () => (await httpServer((one, response) => response.writeHead(307, { location: one.url }).end())).endpoint,
    ],
    ["too large", async () => (await httpServer((one, response) => response.end(one.url.repeat(100)))).endpoint],
    [
      "not gzip",
      async () =>
        (await httpServer((one, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(one.body)))
          .endpoint,
    ],
  ];

  it.each(places)("(%s) shows no secret of the request", async (_what, place) => {
    const client = createClient(
      { provider: "test", schemes },
      { endpoint: await place(), transport, auth, allowInsecureHttp: true },
    );
    const error = await rejectionOf(client.send(secured, request, { timeoutMs: 300, maxResponseBytes: 500 }));
    expect(error).toBeInstanceOf(TransportError);
    expect(shownBy(error)).not.toContain("-4711");
  });
});

describe("errors", () => {
  it("keep of a lower error only what is harmless", async () => {
    const cause = Object.assign(new Error(`connect to https://user:${canary}@host/?key=${canary} failed`), {
      code: "ECONNREFUSED",
      syscall: "connect",
      headers: { authorization: canary },
      rawPacket: Buffer.from(canary),
    });
    const fetch: FetchLike = () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause }));
    const client = createClient({ provider: "test", schemes }, { endpoint: "https://api.example.com", fetch });
    const error = await rejectionOf(client.send(operation(), { path: { functionId: "f" } }));
    expect(error).toMatchObject({ code: "CONNECT_FAILED" });
    expect((error as TransportError).cause).toEqual({
      name: "Error",
      code: "ECONNREFUSED",
      syscall: "connect",
      message: "connect to [url] failed",
    });
    expect(shownBy(error)).not.toContain("-4711");
  });

  it("are told apart by name, class and brand, also those of another copy of this package", () => {
    const request = new RequestError({ code: "INPUT_INVALID", message: "no" });
    const transport = new TransportError({
      code: "CONNECTION_LOST",
      message: "no",
      operation: "x",
      sent: true,
      responseStarted: false,
    });
    for (const error of [request, transport]) {
      expect(error).toBeInstanceOf(Error);
      expect(error).toBeInstanceOf(CallError);
      expect(CallError.is(error)).toBe(true);
      expect(String(error)).toBe(`${error.name}: no`);
    }
    const foreign = Object.assign(new Error("no"), { [Symbol.for("@fnwire/runtime/CallError")]: true });
    expect(CallError.is(foreign)).toBe(true);
    for (const other of [new Error("no"), null, undefined, "no", {}]) expect(CallError.is(other)).toBe(false);
  });
});
