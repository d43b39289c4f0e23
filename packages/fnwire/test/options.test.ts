import { describe, expect, it } from "vitest";
import { records } from "../../../test/support/responses.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { type Clock, FnwireError, RetryBudget, safeTransport } from "../src/index.js";
import { otelHooks } from "../src/otel/index.js";
import { appwrite } from "../src/providers/appwrite.js";
import { functiongraph } from "../src/providers/functiongraph.js";
import { minapp } from "../src/providers/minapp.js";
import { qinling } from "../src/providers/qinling.js";
import { functionId, scene } from "./support/clients.js";
import { answer } from "./support/fake-service.js";

/** What a caller without types is told, and that nothing was sent. */
async function refusalOf(call: (stage: ReturnType<typeof scene>) => unknown): Promise<FnwireError> {
  const stage = scene(answer(500));
  let thrown: unknown;
  try {
    await call(stage);
  } catch (error) {
    thrown = error;
  }
  if (!FnwireError.is(thrown)) throw new Error("it was not refused", { cause: thrown });
  // What is refused on a handle says nothing of the run.
  const executed = thrown.about === "run" ? "maybe" : "no";
  expect(thrown).toMatchObject({ executed, layer: "caller", retryable: false });
  expect(stage.service.arrivals).toHaveLength(0);
  return thrown;
}

// Safe: these tests are callers without types.
const untyped = (options: unknown): never => options as never;

describe("given an option that does not exist, the caller learns which one was meant", () => {
  it.each([
    [
      "request.scheduledAt of Appwrite",
      (s) =>
        s
          .appwrite()
          .fn("f")
          .start({}, untyped({ request: { scheduledAt: 1 } })),
      "scheduleAt",
    ],
    [
      "request.versions of Qinling",
      (s) =>
        s
          .qinling()
          .fn(functionId)
          .invoke({}, untyped({ request: { versions: 1 } })),
      "version",
    ],
    [
      "request.log of FunctionGraph",
      (s) =>
        s
          .functiongraph()
          .fn("f")
          .invoke({}, untyped({ request: { log: true } })),
      "logs",
    ],
    [
      "retry.atempts of a call",
      (s) =>
        s
          .minapp()
          .fn("f")
          .invoke({}, untyped({ retry: { atempts: 1 } })),
      "attempts",
    ],
    ["retry.atempts of a client", (s) => s.minapp(untyped({ retry: { atempts: 1 } })), "attempts"],
    ["apiKey of a client", (s) => s.appwrite(untyped({ apiKey: "test" })), "key"],
    [
      "timeout of map",
      (s) =>
        s
          .appwrite()
          .fn("f")
          .map([], untyped({ timeout: 1 })),
      "timeoutMs",
    ],
    [
      "rate.per of map",
      (s) =>
        s
          .appwrite()
          .fn("f")
          .map([], untyped({ rate: { count: 1, perMS: 1 } })),
      "perMs",
    ],
    [
      "request.scheduledAt of map",
      (s) =>
        s
          .appwrite()
          .fn("f")
          .map([], untyped({ request: { scheduledAt: 1 } })),
      "scheduleAt",
    ],
    ["capcity of a budget", () => new RetryBudget(untyped({ capcity: 1 })), "capacity"],
    ["retries of a transport", () => safeTransport(untyped({ retry: { atempts: 1 } })), "attempts"],
    ["meters of the hooks", () => otelHooks(untyped({ meters: {} })), "meter"],
  ] as [string, (stage: ReturnType<typeof scene>) => unknown, string][])("%s", async (_what, call, meant) => {
    expect((await refusalOf(call)).message).toContain(`did you mean "${meant}"?`);
  });
});

describe("given an option that cannot be meant so, the call is refused before anything is sent", () => {
  it.each([
    ["retry: null", { retry: null }],
    ["retry: true", { retry: true }],
    ["retry: a Map", { retry: new Map() }],
    ["retry: a Date", { retry: new Date() }],
    ["retry.attempts: text", { retry: { attempts: "3" } }],
    ["retry.budget: true", { retry: { budget: true } }],
    ["timeoutMs: null", { timeoutMs: null }],
    ["attemptTimeoutMs: more than a timer holds", { attemptTimeoutMs: 2 ** 31 }],
    ["signal: null", { signal: null }],
    ["onAmbiguous: null", { onAmbiguous: null }],
    ["embedKey: text", { embedKey: "key" }],
    ["idempotencyKey: null", { idempotencyKey: null }],
    ["idempotencyKey: half of a surrogate pair", { idempotencyKey: "\ud83d" }],
    ["request: null", { request: null }],
    ["request: a list", { request: [] }],
    ["request.path: null", { request: { path: null } }],
    ["request.path: half of a surrogate pair", { request: { path: "/\ud83d" } }],
    ["request.headers: a Headers", { request: { headers: new Headers() } }],
    ["request.headers: a Map", { request: { headers: new Map() } }],
    ["request.headers: pairs", { request: { headers: [["x-a", "b"]] } }],
    ["request.headers: null", { request: { headers: null } }],
    ["request.headers: a number", { request: { headers: { "x-a": 5 } } }],
    ["request.headers: half of a surrogate pair", { request: { headers: { "x-a": "\ud83d" } } }],
    ["request.method: lower case", { request: { method: "post" } }],
    ["request.scheduleAt: text", { request: { scheduleAt: "2027-01-01T00:00:00Z" } }],
    ["options: null", null],
    ["options: text", "x"],
    ["options: a list", []],
    ["options: a Map", new Map()],
    [
      "a getter that throws",
      Object.defineProperty({}, "timeoutMs", {
        enumerable: true,
        get: () => {
          throw new Error("TEST");
        },
      }),
    ],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("TEST");
          },
          get: () => {
            throw new Error("TEST");
          },
        },
      ),
    ],
  ])("%s", async (_what, options) => {
    for (const operation of ["invoke", "start"] as const) {
      const error = await refusalOf((s) => s.appwrite().fn("f")[operation]({}, untyped(options)));
      expect(error.message).not.toContain("TEST");
    }
  });

  it("also where a handle is asked", async () => {
    const startedAt = "2026-01-15T10:00:00Z";
    const run = (s: ReturnType<typeof scene>) =>
      s.qinling().resume({ v: 1, provider: "qinling", fn: functionId, id: functionId, startedAt });
    for (const poll of [null, true, { minMS: 5 }, { maxMs: 2 ** 31 }, { jitter: 1 }, { minMs: 10, maxMs: 5 }]) {
      await refusalOf((s) => run(s).result(untyped({ poll })));
    }
    await refusalOf((s) => run(s).status(untyped(null)));
    await refusalOf((s) => run(s).logs(untyped({ signal: null })));
    await refusalOf((s) => run(s).remove(untyped({ retry: 3 })));
    await refusalOf((s) =>
      s.qinling().resume(
        untyped({
          toJSON: () => {
            throw new Error("x");
          },
        }),
      ),
    );
    await refusalOf((s) =>
      s.qinling().resume(
        untyped(
          new Proxy(
            {},
            {
              ownKeys: () => {
                throw new Error("x");
              },
            },
          ),
        ),
      ),
    );
  });
});

describe("given a credential that is undefined, a client is refused instead of being made a guest", () => {
  const endpoint = "https://service.example";
  it.each([
    ["key of Appwrite", () => appwrite(untyped({ endpoint, project: "p", key: undefined })), "key"],
    ["jwt of Appwrite", () => appwrite(untyped({ endpoint, project: "p", jwt: undefined })), "jwt"],
    ["session of Appwrite", () => appwrite(untyped({ endpoint, project: "p", session: undefined })), "session"],
    ["token of Qinling", () => qinling(untyped({ endpoint, token: undefined })), "token"],
    ["password of Qinling", () => qinling(untyped({ endpoint, token: "test", password: undefined })), "password"],
    ["token of Minapp", () => minapp(untyped({ token: undefined })), "token"],
    ["cookie of Minapp", () => minapp(untyped({ token: "test", cookie: undefined })), "cookie"],
    [
      "secretKey of FunctionGraph",
      () => functiongraph(untyped({ endpoint, projectId: "p", secretKey: undefined })),
      "secretKey",
    ],
    [
      "accessKeys of FunctionGraph",
      () => functiongraph(untyped({ endpoint, projectId: "p", accessKeys: undefined })),
      "accessKeys",
    ],
  ] as const)("%s", async (_what, make, name) => {
    const error = await refusalOf(make);
    expect(error).toMatchObject({ code: "CONFIG_INVALID" });
    expect(error.message).toContain(`\`${name}\` is undefined, most likely a variable that is not set`);
  });

  it("and one that is left out makes a guest", () => {
    expect(appwrite({ endpoint, project: "p" }).provider).toBe("appwrite");
  });
});

it("given options that are undefined, they count as absent", async () => {
  const { appwrite: client, clock } = scene(answer(201, records.appwrite()));
  const none = { timeoutMs: undefined, retry: undefined, hooks: undefined, onAmbiguous: undefined };
  const options = { ...none, request: { path: undefined, headers: undefined }, retry: { attempts: undefined } };
  const { hooks: _, ...ofCall } = options;
  await expect(clock.run(client(none).fn("f").invoke({}, ofCall))).resolves.toMatchObject({ provider: "appwrite" });
});

describe("given options that are inherited, such as those of a class or of Object.create, they count like others", () => {
  const reason = new Error("the caller has gone");
  const startedAt = "2026-01-15T09:59:00Z";
  const inherited = (options: object): never => Object.create(options) as never;

  it("an aborted signal given to find", async () => {
    const { service, appwrite: client } = scene(answer(200, { executions: [] }));
    const signal = AbortSignal.abort(reason);
    await expect(client().fn("hello").find("key-1", inherited({ signal }))).rejects.toBe(reason);
    expect(service.arrivals).toHaveLength(0);
  });

  it("an aborted signal given to cancel, which then kills nothing", async () => {
    const { service, functiongraph: client } = scene(answer(200, null));
    const signal = AbortSignal.abort(reason);
    const run = client().resume({ v: 1, provider: "functiongraph", fn: "hello", id: "r1", startedAt });
    await expect(run.cancel(inherited({ acceptCollateral: true, signal }))).rejects.toBe(reason);
    expect(service.arrivals).toHaveLength(0);
  });

  it("but not headers for the function, whose names would be lost: those are refused", async () => {
    const headers = inherited({ "x-order": "7" });
    const { message } = await refusalOf((s) => s.appwrite().fn("hello").invoke({}, { request: { headers } }));
    expect(message).toContain("pass a plain object");
  });
});

it("given a header for the function that is undefined, it is left out", async () => {
  const { clock, service, appwrite: client } = scene(answer(201, records.appwrite()));
  const headers = untyped({ "x-order": undefined, "x-kept": "1" });
  await clock.run(client().fn("hello").invoke({}, { request: { headers } }));
  expect(service.bodies("createExecution")[0]?.headers).toEqual({ "x-kept": "1", "content-type": "application/json" });
});

it("given the signal of a polyfill that lacks throwIfAborted, it is refused before anything is sent", async () => {
  const signal = untyped({ aborted: false, addEventListener: () => {}, removeEventListener: () => {} });
  const { message } = await refusalOf((s) => s.appwrite().fn("hello").invoke({}, { signal }));
  expect(message).toContain("must be an AbortSignal");
});

describe("a clock of the caller's that tells no time", () => {
  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY, "12:00", undefined])(
    "from the start (%s): the client is refused",
    (time) => {
      const clock = { ...new VirtualClock(), now: () => time as number, random: Math.random, setTimeout, clearTimeout };
      const make = () => appwrite({ endpoint: "https://aw.example/v1", project: "demo", clock: clock as Clock });
      expect(make).toThrow("`clock.now()` must give milliseconds since 1970");
    },
  );

  it("later: the call still ends, and once", async () => {
    const clock = new VirtualClock();
    const { service, appwrite: client } = scene(answer(201, records.appwrite()), clock);
    const told = [1_700_000_000_000, Number.NaN, -5, Number.POSITIVE_INFINITY];
    let asked = 0;
    const faulty: Clock = {
      now: () => told[Math.min(asked++, told.length - 1)] ?? 0,
      random: () => Number.NaN,
      setTimeout: (callback, ms) => clock.setTimeout(callback, ms),
      clearTimeout: (timer) => clock.clearTimeout(timer),
    };
    const result = await clock.run(client({ clock: faulty }).fn("hello").invoke({}));
    expect(result.durationMs === undefined || Number.isFinite(result.durationMs)).toBe(true);
    expect(service.arrivals).toHaveLength(1);
  });
});
