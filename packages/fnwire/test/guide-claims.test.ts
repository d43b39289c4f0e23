import { once } from "node:events";
import { Agent, createServer as createHttpServer, type RequestListener, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { qinlingId, records } from "../../../test/support/responses.js";
import { selfSigned } from "../../../test/support/self-signed.js";
import { FnwireError, type Hooks, RateLimitError } from "../src/index.js";
import { appwrite } from "../src/providers/appwrite.js";
import { functiongraph } from "../src/providers/functiongraph.js";
import { http } from "../src/providers/http.js";
import { minapp } from "../src/providers/minapp.js";
import { qinling } from "../src/providers/qinling.js";
import { functionId, scene } from "./support/clients.js";
import { answer, refused, silence } from "./support/fake-service.js";

/* What the guide "Retries and safety" promises and no other test holds, against servers that are no doubles of this project. */

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listening(server: Server): Promise<string> {
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port
  return `127.0.0.1:${port}`;
}

const serve = (listener: RequestListener) => listening(createHttpServer(listener));

async function failureOf(work: Promise<unknown>): Promise<FnwireError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!FnwireError.is(error)) throw new Error(`no FnwireError but ${inspect(error)}`);
  return error;
}

describe("what is known after a failure", () => {
  it("given an agent whose one connection is busy until an attempt is over, nothing was sent, and it is sent later", async () => {
    let runs = 0;
    const host = await serve((request, response) => {
      request.resume();
      runs += 1;
      const end = () => response.writeHead(200, { "content-type": "application/json" }).end("{}");
      if (request.url === "/slow") setTimeout(end, 2_400);
      else end();
    });
    const agent = new Agent({ maxSockets: 1, keepAlive: true });
    const client = http({ endpoint: `http://${host}`, agent });
    const occupying = client.fn("slow").invoke({});
    const error = await failureOf(client.fn("fast").invoke({}, { attemptTimeoutMs: 300, retry: false }));
    expect(error).toMatchObject({ code: "ATTEMPT_TIMEOUT", executed: "no", attempts: [{ bytesSent: false }] });
    const { attempts } = await client.fn("fast").invoke({}, { attemptTimeoutMs: 1_500, retry: { attempts: 5 } });
    expect(attempts.map(({ executed }) => executed)).toEqual([...attempts.slice(1).map(() => "no"), "yes"]);
    expect(attempts.length).toBeGreaterThan(1);
    await occupying;
    agent.destroy();
    expect(runs).toBe(2);
  });

  it("given a certificate that is not trusted, nothing reaches the server, and nothing is sent again", async () => {
    let requests = 0;
    const { key, cert } = selfSigned();
    const host = await listening(
      createHttpsServer({ key, cert }, (_request, response) => {
        requests += 1;
        response.end();
      }),
    );
    const clients = [
      appwrite({ endpoint: `https://${host}/v1`, project: "demo", key: "test-key-0001" }),
      http({ endpoint: `https://${host}` }),
    ];
    for (const client of clients) {
      const error = await failureOf(client.fn("hello").invoke({}));
      expect(error).toMatchObject({ code: "TLS_FAILED", executed: "no", retryable: false, stopped: "not-retryable" });
      expect(error.attempts).toHaveLength(1);
    }
    expect(requests).toBe(0);
  });

  it("given Qinling, every call has an id of its own, without that anybody asks for it", async () => {
    const { clock, service, qinling: client } = scene(answer(201, records.qinling()));
    await clock.run(
      client()
        .fn(functionId)
        .invoke({})
        .catch(() => undefined),
    );
    await clock.run(
      client()
        .fn(functionId)
        .start({})
        .catch(() => undefined),
    );
    const ids = service.bodies("createExecution").map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(2);
    expect(ids.every((id) => typeof id === "string" && /^[0-9a-f-]{36}$/.test(id))).toBe(true);
    expect(new Set([ids[0], ids.at(-1)]).size).toBe(2);
  });

  it.each([
    ["logs", "GET"],
    ["remove", "DELETE"],
  ] as const)("given a connection that breaks once under %s, it is asked again", async (operation, method) => {
    let asked = 0;
    const host = await serve((request, response) => {
      request.resume();
      if (request.method !== method) throw new Error("not what was asked for");
      asked += 1;
      if (asked === 1) request.socket.destroy();
      else if (method === "DELETE") response.writeHead(204).end();
      else {
        const body = JSON.stringify(records.appwrite({ $id: "run1", functionId: "hello", logs: "a line" }));
        response.writeHead(200, { "content-type": "application/json" }).end(body);
      }
    });
    const client = appwrite({ endpoint: `http://${host}/v1`, project: "demo", key: "test-key-0001" });
    const startedAt = new Date().toISOString();
    await client.resume({ v: 1, provider: "appwrite", fn: "hello", id: "run1", startedAt })[operation]();
    expect(asked).toBe(2);
  });
});

describe("how often, how long", () => {
  it("a call has 300 s unless it says otherwise", async () => {
    const { clock, minapp: client } = scene(silence(false));
    const error = await clock.run(failureOf(client().fn("hello").invoke({}, { attemptTimeoutMs: 1e9 })));
    expect(error.executed).toBe("no");
    expect(clock.elapsedMs).toBeGreaterThan(280_000);
    expect(clock.elapsedMs).toBeLessThanOrEqual(300_000);
  });

  it("makes three attempts, or as many as it is told to, five at most", async () => {
    for (const [retry, attempts] of [
      [undefined, 3],
      [{ attempts: 5 }, 5],
      [false, 1],
    ] as const) {
      const { clock, service, appwrite: client } = scene(refused);
      await clock.run(failureOf(client({ retry }).fn("hello").invoke({})));
      expect(service.arrivals).toHaveLength(attempts);
    }
    const { appwrite: client } = scene(refused);
    expect(() => client({ retry: { attempts: 6 } })).toThrow(FnwireError);
  });

  it.each([
    [{ baseMs: 1_000, maxDelayMs: 1_500 }, 2_500],
    [{ baseMs: 40_000 }, 40_000],
  ])("given the policy %j, waits no longer than its longest backoff", async (policy, longestMs) => {
    const { clock, appwrite: client } = scene(refused);
    // Chance that always draws what is longest.
    clock.random = () => 0.999_999;
    await clock.run(failureOf(client({ retry: policy }).fn("hello").invoke({})));
    expect(clock.elapsedMs).toBeGreaterThan(longestMs * 0.99);
    expect(clock.elapsedMs).toBeLessThanOrEqual(longestMs);
  });

  it("is RateLimitError also when the service asked for no time and every attempt is used up", async () => {
    const { clock, service, appwrite: client } = scene(answer(429));
    const error = await clock.run(failureOf(client().fn("hello").invoke({})));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ executed: "no", stopped: "attempts" });
    expect(service.arrivals).toHaveLength(3);
  });
});

describe("no error, event or handle of its own holds an input or an address", () => {
  const input = { note: "marzipan-and-periwinkle", nested: { card: "4000-0000-0000-0002" } };
  const marks = ["marzipan", "periwinkle", "4000-0000", "127.0.0.1", "localhost"];
  const projectId = "0123456789abcdef0123456789abcdef";
  const clientsAt = (host: string, hooks: Hooks) => {
    const endpoint = `http://${host}`;
    const common = { hooks, retry: { attempts: 2, baseMs: 1 } };
    return [
      appwrite({ endpoint: `${endpoint}/v1`, project: "demo", key: "test-key-0001", ...common }).fn("hello"),
      qinling({ endpoint, token: "test-token-0001", ...common }).fn(functionId),
      functiongraph({ endpoint, projectId, token: "test-token-0001", ...common }).fn("hello"),
      minapp({ endpoint: `${endpoint}/oserve/v1.3`, token: "test-token-0001", ...common }).fn("hello"),
      http({ endpoint, ...common }).fn("hello"),
    ];
  };
  /** What a server does that repeats nothing of a request by itself. */
  const deeds: Readonly<Record<string, RequestListener>> = {
    "a reset": (request) => void request.socket.resetAndDestroy(),
    silence: () => {},
    ...Object.fromEntries(
      [302, 400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503].map((status): [string, RequestListener] => [
        `a ${status}`,
        (_request, response) => void response.writeHead(status, { location: "https://elsewhere.example/" }).end("{}"),
      ]),
    ),
    "what is no HTTP": (request) => void request.socket.end("SSH-2.0-test\r\n\r\n"),
    "what is no JSON": (_request, response) =>
      void response.writeHead(200, { "content-type": "application/json" }).end("{"),
  };

  const traces = (error: FnwireError, events: readonly unknown[], shown: readonly unknown[]) =>
    [
      error.message,
      String(error.stack).split("\n")[0],
      JSON.stringify(error),
      inspect(error, { depth: 9 }),
      inspect(error.cause),
    ]
      .concat(inspect(events, { depth: 9 }), inspect(shown, { depth: 9 }))
      .join("\n")
      // Where the error was made is a place in a file.
      .replace(/^\s+at .*$/gm, "");

  it.each([...Object.keys(deeds), "nobody who listens"])("given %s", async (deed) => {
    const host = await serve((request, response) => {
      request.resume();
      deeds[deed]?.(request, response);
    });
    if (deed === "nobody who listens") for (const server of servers.splice(0)) server.close();
    const events: unknown[] = [];
    const note = (event: unknown) => void events.push(event);
    // Of all events this one alone says where calls go: telemetry wants to know.
    const onCallStart: Hooks["onCallStart"] = ({ origin, ...event }) => note(event);
    const hooks: Hooks = { onCallStart, onCallEnd: note, onAttempt: note, onRetry: note, onAmbiguous: note };
    for (const fn of clientsAt(host, hooks)) {
      // Safe: functions of all services are called alike.
      const { invoke } = fn as unknown as { invoke(input: object, options: object): Promise<unknown> };
      const error = await failureOf(invoke.call(fn, input, { timeoutMs: 600, onAmbiguous: "throw" }));
      const left = traces(error, events, [fn]);
      expect(marks.filter((mark) => left.includes(mark))).toEqual([]);
      expect(left).not.toContain(host);
    }
    expect(events.length).toBeGreaterThan(10);
  });

  it("in a handle", async () => {
    const {
      clock,
      appwrite: client,
      qinling: other,
    } = scene(answer(202, records.appwrite({ status: "waiting", functionId: "hello" })));
    const run = await clock.run(client().fn("hello").start(input));
    const left = JSON.stringify(run) + inspect(run, { depth: 9 });
    expect([...marks, "aw.example"].filter((mark) => left.includes(mark))).toEqual([]);
    const handle = other().resume({
      v: 1,
      provider: "qinling",
      fn: functionId,
      id: qinlingId,
      startedAt: "2026-01-15T10:00:00Z",
    });
    expect(JSON.stringify(handle) + inspect(handle, { depth: 9 })).not.toContain("ql.example");
  });

  it("but a redirect's origin is named, for that is what the endpoint is to be", async () => {
    const { clock, appwrite: client } = scene(
      answer(307, "", { location: "https://elsewhere.example/v1?token=test-4711" }),
    );
    const error = await clock.run(failureOf(client().fn("hello").invoke(input)));
    expect(error.message).toContain("https://elsewhere.example");
    expect(JSON.stringify(error) + inspect(error, { depth: 9 })).not.toContain("4711");
  });
});
