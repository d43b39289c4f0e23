import { createClient, type Transport } from "@fnwire/runtime";
import { expect, test } from "vitest";
import { records } from "../../../test/support/responses.js";
import { durable } from "../src/client/durable/index.js";
import { RetryBudget, safeTransport } from "../src/index.js";
import { appwrite } from "../src/providers/appwrite.js";
import { signedTransport } from "../src/providers/functiongraph.js";
import { functionId, scene } from "./support/clients.js";
import { answer, byOperation, lost } from "./support/fake-service.js";

/** An option that gives its value once, and something else after that. */
function changing<T extends object>(options: T, name: string, later: () => unknown): T {
  let reads = 0;
  const first: unknown = Reflect.get(options, name);
  return Object.defineProperty({ ...options }, name, {
    enumerable: true,
    get: () => {
      reads += 1;
      return reads === 1 ? first : later();
    },
  });
}

const fails = (): never => {
  throw new Error("read twice");
};

const options = { endpoint: "https://cloud.example/v1", project: "shop", key: "test-key-0001" };

test.each(["endpoint", "project", "key"])(
  "a facade's `%s` whose getter fails on a second read is read once",
  (name) => {
    expect(() => appwrite(changing(options, name, fails))).not.toThrow();
  },
);

test("given an endpoint that changes after it was checked, a facade sends to the one that was checked", async () => {
  const urls: string[] = [];
  const transport = (request: { readonly url: string }): Promise<never> => {
    urls.push(request.url);
    return Promise.reject(new Error("not sent"));
  };
  const moving = changing(
    { ...options, transport, retry: false as const },
    "endpoint",
    () => "http://elsewhere.example",
  );
  await appwrite(moving)
    .fn("hello")
    .invoke({})
    .catch(() => {});
  expect(urls).toEqual([expect.stringMatching(/^https:\/\/cloud\.example\/v1\//)]);
});

test("given an `auth` that changes after it was checked, a binding uses the one that was checked", () => {
  const definition = { provider: "test", schemes: { key: { in: "header", name: "x-key" } } } as const;
  const moving = changing({ endpoint: "https://cloud.example", auth: { key: "test-key-0001" } }, "auth", fails);
  expect(() => createClient(definition, moving as never)).not.toThrow();
});

const evil = "test-secret-4711";

async function all<T>(run: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of run) items.push(item);
  return items;
}

/** As `changing`, but behind a proxy, of which nobody can tell that it is no plain object. */
function shifting<T extends object>(target: T, name: string, later: unknown): T {
  let reads = 0;
  return new Proxy(target, {
    get: (of, key) => {
      if (key !== name) return Reflect.get(of, key);
      reads += 1;
      return reads === 1 ? Reflect.get(of, key) : later;
    },
  });
}

test.each<[string, object, object]>([
  ["a member of `request`", {}, { request: changing({ path: "/pay" }, "path", () => evil) }],
  ["`request` itself", {}, changing({ request: { path: "/pay" } }, "request", () => ({ path: evil }))],
  ["a header in `request`", {}, { request: { headers: changing({ "x-a": "1" }, "x-a", () => evil) } }],
  ["headers in `request` behind a proxy", {}, { request: { headers: shifting({ "x-a": "1" }, "x-a", evil) } }],
  ["`idempotencyKey`", {}, changing({ idempotencyKey: "order-7" }, "idempotencyKey", () => evil)],
  ["what `embedKey` gives", {}, { embedKey: () => changing({ input: { n: 1 } }, "input", () => ({ n: evil })) }],
  ["the input", changing({ n: 1 }, "n", () => evil), {}],
  ["the input behind a proxy", shifting({ n: 1 }, "n", evil), {}],
  ["a list deep in the input", { list: [{ of: shifting([1, 2], "1", evil) }] }, {}],
])("given %s that changes after it was checked, sends what was checked", async (_, input, options) => {
  const { clock, service, appwrite: client } = scene(answer(201, records.appwrite()));
  // The record is of another path than some of them: what counts is what arrived.
  await clock.run(
    client()
      .fn("hello")
      .invoke(input, options)
      .catch(() => {}),
  );
  expect(service.arrivals).toHaveLength(1);
  expect(JSON.stringify(service.arrivals)).not.toContain(evil);
});

test("given members of `retry` and `budget` that change after they were checked, repeats as often as was checked", async () => {
  const { clock, service, appwrite: client } = scene(answer(429));
  const retry = changing({ attempts: 2, baseMs: 1 }, "attempts", () => 5);
  await clock.run(
    client({ retry })
      .fn("hello")
      .invoke({})
      .catch(() => {}),
  );
  expect(service.arrivals).toHaveLength(2);
  const call = { retry: changing({ attempts: 2, baseMs: 1 }, "attempts", () => 5) };
  await clock.run(
    client()
      .fn("hello")
      .invoke({}, call)
      .catch(() => {}),
  );
  expect(service.arrivals).toHaveLength(4);
  expect(new RetryBudget(changing({ capacity: 5 }, "capacity", () => 500)).capacity).toBe(5);
});

test("given hooks that change after they were checked, calls those that were checked", async () => {
  const told: string[] = [];
  const hooks = changing({ onCallEnd: () => void told.push("checked") }, "onCallEnd", () => () => void told.push(evil));
  const { clock, appwrite: client } = scene(answer(201, records.appwrite()));
  await clock.run(client({ hooks }).fn("hello").invoke({}));
  expect(told).toEqual(["checked"]);
});

test("given a `poll` that changes after it was checked, polls as was checked", async () => {
  const running = records.qinling({ status: "running", result: null });
  const { clock, service, qinling } = scene(
    byOperation({
      createExecution: answer(201, running),
      getExecution: [answer(200, running), answer(200, records.qinling())],
    }),
  );
  const run = await clock.run(qinling().fn(functionId).start({}));
  const poll = changing({ firstMs: 1_000, minMs: 1_000, jitter: 0 }, "minMs", () => 1);
  await clock.run(run.result({ poll }));
  const [first, second] = service.arrivals.filter(({ operation }) => operation === "getExecution");
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
});

test("given options of `map` that change after they were checked, keeps to those that were checked", async () => {
  const { clock, service, appwrite: client } = scene(answer(201, records.appwrite()));
  const options = {
    ...changing({ concurrency: 1 }, "concurrency", () => Number.NaN),
    request: changing({ path: "/pay" }, "path", () => evil),
    rate: changing({ count: 1, perMs: 10 }, "count", () => -1),
  };
  const map = client().fn("hello").map([1, 2, 3], options);
  const outcomes = await clock.run(all(map));
  expect(outcomes).toHaveLength(3);
  expect(JSON.stringify(service.arrivals)).not.toContain(evil);
});

test("given options of a search, a durable job and transports that change, uses those that were checked", async () => {
  const { clock, service, appwrite: client, qinling } = scene(answer(200, { executions: [] }));
  const search = { request: changing({ path: "/jobs" }, "path", () => evil) };
  await clock.run(client().fn("hello").find("order-7", search));
  expect(JSON.stringify(service.arrivals)).not.toContain(evil);
  const job = durable(
    qinling().fn(functionId),
    changing({ namespace: "a" }, "namespace", () => "b"),
  );
  expect(job.keyOf("1")).toBe(durable(qinling().fn(functionId), { namespace: "a" }).keyOf("1"));

  const sent: string[] = [];
  const transport: Transport = async (request) => {
    sent.push(JSON.stringify(request.headers));
    throw new Error("not sent");
  };
  const signed = signedTransport({
    ...changing({ accessKey: "TESTACCESSKEY" }, "accessKey", () => evil),
    ...changing({ secretKey: "test-secret-key-0001" }, "secretKey", () => evil),
    transport,
  });
  const safe = safeTransport({
    transport: signed,
    ...changing({ retry: false as const }, "retry", () => ({ attempts: 5 })),
  });
  const request = {
    method: "GET",
    url: "https://fg.example/v2/p/fgs/functions",
    headers: {},
    body: null,
    maxResponseBytes: 1_000,
  };
  const operation = {
    id: "listFunctions",
    method: "GET",
    path: "/",
    security: [],
    retry: "safe",
    responses: {},
  } as const;
  await safe(request, { operation, evidence: { sent: false, responseStarted: false } }).catch(() => {});
  expect(sent).toHaveLength(1);
  expect(sent[0]).toContain("Access=TESTACCESSKEY");
  expect(sent[0]).not.toContain(evil);
});

test("given a signal of a polyfill, without throwIfAborted, ends a call, a wait and a map with its reason", async () => {
  class OldSignal extends EventTarget {
    aborted = false;
    reason: unknown = undefined;
    abort(reason: unknown): void {
      this.aborted = true;
      this.reason = reason;
      this.dispatchEvent(new Event("abort"));
    }
  }
  const reason = { why: "the user left" };
  const { clock, service, qinling } = scene(
    byOperation({
      createExecution: answer(201, records.qinling({ status: "running", result: null })),
      getExecution: lost,
    }),
  );
  const make = () => {
    const signal = new OldSignal();
    // A caller's signal of another class.
    return { signal, given: { signal: signal as unknown as AbortSignal } };
  };
  const fn = qinling({ retry: false }).fn(functionId);
  const run = await clock.run(fn.start({}));
  const waiting = make();
  const wait = run.result(waiting.given).catch((error: unknown) => error);
  clock.setTimeout(() => waiting.signal.abort(reason), 700);
  expect(await clock.run(wait)).toBe(reason);
  const before = make();
  before.signal.abort(reason);
  const sent = service.arrivals.length;
  for (const call of [
    () => fn.invoke({}, before.given),
    () => run.status(before.given),
    () => run.result(before.given),
    () => all(fn.map([{ n: 1 }], before.given)),
  ]) {
    expect(await clock.run(call().catch((error: unknown) => error))).toBe(reason);
  }
  expect(service.arrivals).toHaveLength(sent);
});
