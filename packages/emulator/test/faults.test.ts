import http from "node:http";
import { createConnection } from "node:net";
import { gunzipSync } from "node:zlib";
import { startEmulator } from "@fnwire/emulator";
import { describe, expect, test } from "vitest";
import { request, until } from "../../../test/support/http.js";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator({ faultSeed: 7 });

const invoke = (signal?: AbortSignal) => {
  const { endpoint, token } = emulator().providers.minapp;
  return fetch(`${endpoint}/cloud-function/hello/job/`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ data: { name: "Ada" } }),
    ...(signal && { signal }),
  });
};
const operation = { provider: "minapp", operation: "invokeFunction" };
const executed = () => emulator().ledger.executions().length;
/** What became of the exchanges, once none is under way. */
const ended = () => {
  const outcomes = async () => {
    const exchanges = emulator().ledger.exchanges();
    return exchanges.map(({ outcome }) => outcome);
  };
  return until(outcomes, (all) => !all.includes("open"));
};

describe("a fault that is armed", () => {
  test("a reset before the function ran leaves no execution; one after it leaves one", async () => {
    emulator().faults.add({ ...operation, fault: { kind: "reset", ran: false } });
    await expect(invoke()).rejects.toThrow();
    expect(executed()).toBe(0);

    emulator().faults.add({ ...operation, fault: { kind: "reset", ran: true } });
    await expect(invoke()).rejects.toThrow();
    expect(executed()).toBe(1);
    expect(
      emulator()
        .ledger.exchanges()
        .map(({ outcome, fault }) => [outcome, fault]),
    ).toEqual([
      ["cut", "reset"],
      ["cut", "reset"],
    ]);

    expect((await invoke()).status).toBe(200);
  });

  test("stalled headers keep the client waiting until it leaves", async () => {
    emulator().faults.add({ ...operation, fault: { kind: "stall-headers", ran: true } });
    await expect(invoke(AbortSignal.timeout(300))).rejects.toThrow();
    expect(executed()).toBe(1);
  });

  test("stalled headers end with the connection when a time is given", async () => {
    emulator().faults.add({ ...operation, fault: { kind: "stall-headers", ran: false, forMs: 50 } });
    await expect(invoke()).rejects.toThrow();
    expect(executed()).toBe(0);
  });

  test("a stalled body gives headers and a start, then nothing", async () => {
    emulator().faults.add({ ...operation, fault: { kind: "stall-body", afterBytes: 5 } });
    const response = await invoke(AbortSignal.timeout(500));
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('{"cod');
    await expect(reader?.read()).rejects.toThrow();
  });

  test("a truncated body ends short of its length", async () => {
    emulator().faults.add({ ...operation, fault: { kind: "truncate" } });
    const response = await invoke();
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(10);
    await expect(response.text()).rejects.toThrow();
  });

  test("a dripping body arrives whole, in its time", async () => {
    emulator().faults.add({ ...operation, fault: { kind: "drip", bytes: 10, everyMs: 10 } });
    const start = performance.now();
    const response = await invoke();
    expect(await response.json()).toMatchObject({ code: 0 });
    expect(performance.now() - start).toBeGreaterThan(40);
  });

  test.each(["stall-body", "truncate", "drip"] as const)(
    "%s leaves a response alone that has no body",
    async (kind) => {
      emulator().faults.add({ ...operation, fault: { kind } });
      const { endpoint } = emulator().providers.minapp;
      const refused = await fetch(`${endpoint}/cloud-function/hello/job/`, { method: "POST" });
      expect([refused.status, refused.headers.get("content-length")]).toEqual([401, "0"]);
      expect(await ended()).toEqual(["answered"]);
    },
  );

  test("a scripted answer replaces the real one, whether or not the function runs", async () => {
    emulator().faults.add({
      ...operation,
      fault: { kind: "respond", ran: false, status: 503, headers: { "Retry-After": "2" }, body: { busy: true } },
    });
    const refused = await invoke();
    expect([refused.status, refused.headers.get("retry-after"), await refused.json()]).toEqual([
      503,
      "2",
      { busy: true },
    ]);
    expect(executed()).toBe(0);

    emulator().faults.add({ ...operation, fault: { kind: "respond", ran: true, status: 502, body: "<h1>Bad</h1>" } });
    const lost = await invoke();
    expect([lost.status, await lost.text()]).toEqual([502, "<h1>Bad</h1>"]);
    expect(executed()).toBe(1);
  });

  test("an oversized body is the real one and spaces", async () => {
    emulator().faults.add({ ...operation, fault: { kind: "oversize", bytes: 300_000 } });
    const text = await (await invoke()).text();
    expect(text.length).toBe(300_000);
    expect(JSON.parse(text)).toMatchObject({ code: 0 });
  });

  test("a compressed bomb is small on the wire", async () => {
    emulator().faults.add({ ...operation, fault: { kind: "compressed-bomb", bytes: 5_000_000 } });
    const { endpoint, token } = emulator().providers.minapp;
    const compressed = await new Promise<Buffer>((resolve, reject) => {
      const sent = http.request(
        `${endpoint}/cloud-function/hello/job/`,
        { method: "POST", headers: { authorization: `Bearer ${token}`, "content-type": "application/json" } },
        (response) => {
          expect(response.headers["content-encoding"]).toBe("gzip");
          const chunks: Buffer[] = [];
          response.on("data", (chunk) => chunks.push(chunk)).on("end", () => resolve(Buffer.concat(chunks)));
        },
      );
      sent.on("error", reject);
      sent.end(JSON.stringify({ data: {} }));
    });
    expect(compressed.byteLength).toBeLessThan(20_000);
    expect(gunzipSync(compressed).byteLength).toBe(5_000_000);
  });

  test("a throttled call gets the provider's own 429, with the hint that was asked for", async () => {
    const { endpoint, project, key } = emulator().providers.appwrite;
    const headers = { "x-appwrite-project": project, "x-appwrite-key": key, "x-appwrite-response-format": "1.9.5" };
    const throttled = (hint: "none" | "seconds" | "date" | "own") => {
      emulator().faults.add({ provider: "appwrite", fault: { kind: "throttle", hint, retryAfterSeconds: 30 } });
      return request(`${endpoint}/functions/hello/executions`, { headers, json: {} });
    };
    const plain = await throttled("none");
    expect(plain.status).toBe(429);
    expect(plain.json).toMatchObject({ type: "general_rate_limit_exceeded", code: 429 });
    expect(plain.headers.get("retry-after")).toBeNull();
    expect((await throttled("seconds")).headers.get("retry-after")).toBe("30");
    expect(Date.parse((await throttled("date")).headers.get("retry-after") ?? "")).toBeGreaterThan(Date.now() + 25_000);
    const own = await throttled("own");
    expect(Number(own.headers.get("x-ratelimit-reset"))).toBeGreaterThan(Date.now() / 1000 + 25);
    expect(executed()).toBe(0);
  });

  test("expired credentials get the provider's own refusal", async () => {
    const { authUrl, endpoint, username, password, userDomain, project } = emulator().providers.qinling;
    const login = await request(`${authUrl}/auth/tokens`, {
      json: {
        auth: {
          identity: {
            methods: ["password"],
            password: { user: { name: username, domain: { name: userDomain }, password } },
          },
          scope: { project: { name: project, domain: { name: userDomain } } },
        },
      },
    });
    const headers = { "x-auth-token": login.headers.get("x-subject-token") ?? "", accept: "application/json" };
    expect((await request(`${endpoint}/v1/executions`, { headers })).status).toBe(200);
    emulator().faults.add({ provider: "qinling", fault: { kind: "expire-credentials" } });
    const refused = await request(`${endpoint}/v1/executions`, { headers });
    expect(refused.status).toBe(401);
    expect(refused.json.description).toContain("Auth token is invalid");
  });
});

describe("a client who leaves", () => {
  test("before a scripted answer is there is noted, and nothing stays under way", async () => {
    emulator().faults.add({ ...operation, fault: { kind: "respond", ran: true, status: 500, body: {} } });
    const controller = new AbortController();
    const stop = emulator().ledger.subscribe(() => controller.abort());
    await expect(invoke(controller.signal)).rejects.toThrow();
    stop();
    expect(await ended()).toEqual(["aborted"]);
  });

  test("while a second request waits behind the first one's response is noted for both", async () => {
    emulator().faults.add({ ...operation, fault: { kind: "stall-headers", ran: false } });
    const { endpoint, token } = emulator().providers.minapp;
    const { hostname, port, pathname } = new URL(`${endpoint}/cloud-function/hello/job/`);
    const body = JSON.stringify({ data: {} });
    const head = `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token}\r\n`;
    const message = `${head}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const socket = createConnection({ host: hostname, port: Number(port) });
    socket.write(message + message);
    await until(
      async () => executed(),
      (runs) => runs === 1,
    );
    socket.destroy();
    expect(await ended()).toEqual(["cut", "aborted"]);
  });
});

describe("a rule", () => {
  const broken = { kind: "respond", ran: false, status: 500 } as const;
  const statuses = async (count: number) => {
    const found: number[] = [];
    for (let index = 0; index < count; index++) found.push((await invoke()).status);
    return found;
  };

  test("hits once by default, then lets calls through", async () => {
    const armed = emulator().faults.add({ ...operation, fault: broken });
    expect(await statuses(2)).toEqual([500, 200]);
    expect(armed.hits).toBe(1);
  });

  test("skips and repeats as told", async () => {
    emulator().faults.add({ ...operation, skip: 1, times: 2, fault: broken });
    expect(await statuses(4)).toEqual([200, 500, 500, 200]);
  });

  test("hits every call until it is removed", async () => {
    const armed = emulator().faults.add({ ...operation, times: Number.POSITIVE_INFINITY, fault: broken });
    expect(await statuses(3)).toEqual([500, 500, 500]);
    armed.remove();
    expect(await statuses(1)).toEqual([200]);
    expect(emulator().faults.list()).toEqual([]);
  });

  test("with a probability hits some calls", async () => {
    emulator().faults.add({ ...operation, times: null, probability: 0.5, fault: broken });
    const found = await statuses(40);
    const hits = found.filter((status) => status === 500).length;
    expect(hits).toBeGreaterThan(8);
    expect(hits).toBeLessThan(32);
  });

  test("leaves other providers, operations and targets alone", async () => {
    emulator().faults.add({ provider: "qinling", fault: broken });
    emulator().faults.add({ operation: "listFunctions", fault: broken });
    emulator().faults.add({ target: "/goodbye/", fault: broken });
    expect(await statuses(2)).toEqual([200, 200]);
  });

  test("that makes no sense is refused with the reason", () => {
    const add = (rule: unknown) => () =>
      emulator().faults.add(rule as Parameters<ReturnType<typeof emulator>["faults"]["add"]>[0]);
    for (const [rule, words] of [
      [undefined, "it has to be an object with a fault"],
      [{}, "needs fault: an object with a kind"],
      [{ fault: { kind: "rest", ran: true } }, '"rest" is no kind of fault; did you mean "reset"?'],
      [{ fault: { kind: "explode" } }, '"explode" is no kind of fault; there is refuse, reset, stall-headers, '],
      [{ fault: { kind: "reset" } }, "reset needs ran: true or false"],
      [{ fault: { kind: "reset", ran: "yes" } }, "reset ran has to be true or false"],
      [{ fault: { kind: "drip", everyMS: 5 } }, '"everyMS" is no field of a drip fault; did you mean "everyMs"?'],
      [{ fault: { kind: "refuse", forMs: 1e12 } }, "refuse forMs has to be milliseconds from 0 to 2147483647"],
      [
        { fault: { kind: "respond", ran: false, status: 503, headers: { "x y": "z" } } },
        "an object of header names and texts",
      ],
      [{ ...operation, time: 3, fault: broken }, '"time" is no field of a rule; did you mean "times"?'],
      [
        { ...operation, times: -1, fault: broken },
        "times has to be a whole number of 0 or more, or Infinity (null in JSON) for all",
      ],
      [{ provider: "minap", fault: broken }, '"minap" is no provider; did you mean "minapp"?'],
      [
        { provider: "minapp", operation: "invokeFuntion", fault: broken },
        '"invokeFuntion" is no operation of minapp; did you mean "invokeFunction"?',
      ],
      [
        { provider: "minapp", operation: "createExecution", fault: broken },
        '"createExecution" is no operation of minapp; ',
      ],
      [
        { operation: "createExecutions", fault: broken },
        '"createExecutions" is no operation of any provider; did you mean "createExecution"?',
      ],
    ] as const)
      expect(add(rule)).toThrow(words);
    expect(emulator().faults.list()).toEqual([]);
  });

  test("that never hits is told when the emulator is closed, also when it was disarmed meanwhile", async () => {
    const short = await startEmulator();
    const warnings: string[] = [];
    const listen = ({ name, message }: Error) => name === "FnwireEmulatorWarning" && warnings.push(message);
    process.on("warning", listen);
    short.faults.add({ target: "/goodbye/", fault: broken });
    short.faults.clear();
    const hit = { provider: "keystone", fault: broken };
    short.faults.add(hit);
    short.faults.add({ ...operation, fault: broken });
    await request(short.providers.keystone.endpoint);
    await short.close();
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", listen);
    expect(short.faults.neverHit).toEqual([
      { target: "/goodbye/", fault: broken },
      { ...operation, fault: broken },
    ]);
    expect(warnings).toEqual([expect.stringMatching(/never hit an exchange:\n- .*goodbye.*\n- .*invokeFunction/)]);
  });
});

describe("refused connections", () => {
  test("get ECONNREFUSED until they are accepted again", async () => {
    emulator().connections.refuse();
    await expect(connect()).rejects.toMatchObject({ code: "ECONNREFUSED" });
    await emulator().connections.accept();
    await connect();
    expect((await invoke()).status).toBe(200);
  });

  test("can be scripted for the moment an operation arrives: the service goes down before it is carried out", async () => {
    emulator().faults.add({ ...operation, fault: { kind: "refuse", forMs: 150 } });
    await expect(invoke()).rejects.toThrow();
    await expect(connect()).rejects.toMatchObject({ code: "ECONNREFUSED" });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await invoke()).status).toBe(200);
    expect(executed()).toBe(1);
  });

  test("are accepted again by themselves when a time is given", async () => {
    emulator().connections.refuse({ forMs: 100 });
    await expect(connect()).rejects.toMatchObject({ code: "ECONNREFUSED" });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await connect();
  });

  function connect(): Promise<void> {
    const { hostname, port } = new URL(emulator().url);
    return new Promise((resolve, reject) => {
      const socket = createConnection({ host: hostname, port: Number(port) }, () => {
        socket.destroy();
        resolve();
      });
      socket.on("error", reject);
    });
  }
});
