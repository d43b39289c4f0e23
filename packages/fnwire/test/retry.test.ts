import { runInNewContext } from "node:vm";
import type { Transport } from "@fnwire/runtime";
import { describe, expect, it } from "vitest";
import { records } from "../../../test/support/responses.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import {
  AmbiguousOutcomeError,
  DeadlineError,
  FnwireError,
  type Hooks,
  RateLimitError,
  RetryBudget,
} from "../src/index.js";
import { appwrite as appwriteClient } from "../src/providers/appwrite.js";
import { functionId, scene } from "./support/clients.js";
import { answer, cut, lost, refused, type Step, silence, unresolved, untrusted } from "./support/fake-service.js";

const ok = answer(201, records.appwrite());
const limited = (headers: Record<string, string> = {}) =>
  answer(
    429,
    { message: "Rate limit exceeded", code: 429, type: "general_rate_limit_exceeded", version: "1.9.6" },
    headers,
  );

describe("given a failed attempt, the facade retries", () => {
  const harmless: [string, Step][] = [
    ["a refused connection", refused],
    ["a name that does not resolve", unresolved],
    ["a timeout before anything was sent", silence(false)],
    ["a 429", limited()],
  ];
  it.each(harmless)("%s: the function provably did not run", async (_name, fault) => {
    const { clock, service, appwrite } = scene([fault, ok]);
    const result = await clock.run(appwrite().fn("hello").invoke({ name: "Ada" }));
    expect(result.output).toEqual({ greeting: "Hello Ada" });
    expect(service.arrivals).toHaveLength(2);
    expect(result.attempts.map(({ n, executed }) => [n, executed])).toEqual([
      [1, "no"],
      [2, "yes"],
    ]);
  });

  const open: [string, Step, string][] = [
    ["a connection that broke after sending", lost, "CONNECTION_LOST"],
    ["silence after sending", silence(true), "ATTEMPT_TIMEOUT"],
    ["a 201 whose body was lost", cut(201), "CONNECTION_LOST"],
    ["a 201 that is no execution", answer(201, []), "RESPONSE_MALFORMED"],
    ["a 201 in HTML", answer(201, "<html>", { "content-type": "text/html" }), "RESPONSE_MALFORMED"],
    ["a 408 of some gateway", answer(408), "PLATFORM_ERROR"],
    ["a 500", answer(500), "PLATFORM_ERROR"],
    ["a 502", answer(502), "PLATFORM_ERROR"],
    ["a 503", answer(503), "UNAVAILABLE"],
    ["a 504", answer(504), "PLATFORM_ERROR"],
    ["a 499, which nobody documented", answer(499), "PLATFORM_ERROR"],
    ["a 303", answer(303), "REDIRECT_REFUSED"],
    ["a 302 to the result of what ran", answer(302, "", { location: "/results/1" }), "REDIRECT_REFUSED"],
    ["a 301 to somewhere else", answer(301, "", { location: "https://aw.example/" }), "REDIRECT_REFUSED"],
    ["a 301 to nowhere", answer(301), "REDIRECT_REFUSED"],
    ["a 300", answer(300), "REDIRECT_REFUSED"],
    ["a 304", answer(304), "REDIRECT_REFUSED"],
    ["a 305", answer(305), "REDIRECT_REFUSED"],
  ];
  it.each(open)("not %s: the function may have run", async (_name, fault, reason) => {
    const { clock, service, appwrite } = scene([fault, ok]);
    const error = await clock.run(
      appwrite()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toBeInstanceOf(AmbiguousOutcomeError);
    expect(error).toMatchObject({
      code: "AMBIGUOUS_OUTCOME",
      executed: "maybe",
      retryable: false,
      stopped: "ambiguous",
      reason,
    });
    expect(service.arrivals).toHaveLength(1);
  });

  const sameElsewhere = "https://elsewhere.example/v1/functions/hello/executions";
  const final: [string, Step, string][] = [
    ["an untrusted certificate", untrusted, "TLS_FAILED"],
    ["a 400", answer(400, { message: "bad", code: 400, type: "general_argument_invalid" }), "BAD_REQUEST"],
    ["a 401", answer(401), "UNAUTHENTICATED"],
    ["a 403", answer(403), "FORBIDDEN"],
    ["a 404", answer(404, { message: "no", code: 404, type: "function_not_found" }), "NOT_FOUND"],
    ["a 413", answer(413), "PAYLOAD_TOO_LARGE"],
    ["a 301 to the same path elsewhere", answer(301, "", { location: sameElsewhere }), "REDIRECT_REFUSED"],
    ["a 301 that adds a slash", answer(301, "", { location: `${sameElsewhere}/` }), "REDIRECT_REFUSED"],
    ["a 307", answer(307, "", { location: sameElsewhere }), "REDIRECT_REFUSED"],
    ["a 308", answer(308, "", { location: "/login" }), "REDIRECT_REFUSED"],
  ];
  it.each(final)("not %s: the next time would be the same", async (_name, fault, code) => {
    const { clock, service, appwrite } = scene([fault, ok]);
    const error = await clock.run(
      appwrite()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code, executed: "no", retryable: false, stopped: "not-retryable" });
    expect(service.arrivals).toHaveLength(1);
  });

  it("not a redirect, and the error names the place but nothing that its address holds", async () => {
    const { clock, appwrite } = scene([answer(301, "", { location: `${sameElsewhere}?token=test-4711` })]);
    const error = await clock.run(
      appwrite()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({
      message: expect.stringContaining(
        "a redirect to https://elsewhere.example; redirects are not followed. Check `endpoint`",
      ),
    });
    expect(JSON.stringify(error)).not.toContain("4711");
  });

  it("what may have run, when the caller says that running twice is harmless", async () => {
    const { clock, service, appwrite } = scene([lost, answer(503), ok]);
    const result = await clock.run(appwrite().fn("hello").invoke({}, { onAmbiguous: "retry" }));
    expect(result.attempts.map(({ executed }) => executed)).toEqual(["maybe", "maybe", "yes"]);
    expect(service.arrivals).toHaveLength(3);
  });

  it.each([408, 500, 502, 503, 504, 520])("a %s too, then", async (status) => {
    const { clock, service, appwrite } = scene([answer(status), ok]);
    await clock.run(appwrite().fn("hello").invoke({}, { onAmbiguous: "retry" }));
    expect(service.arrivals).toHaveLength(2);
  });

  it.each([303, 499])("but not a %s, which would come again", async (status) => {
    const { clock, service, appwrite } = scene([answer(status), ok]);
    const work = clock.run(appwrite().fn("hello").invoke({}, { onAmbiguous: "retry" }));
    await expect(work).rejects.toMatchObject({ executed: "maybe", stopped: "ambiguous" });
    expect(service.arrivals).toHaveLength(1);
  });

  const denials: [string, Step][] = [
    ["a refused connection", refused],
    ["a 404", answer(404, { message: "no", code: 404, type: "function_not_found" })],
    ["a 401", answer(401)],
    ["a 429 with a long wait", limited({ "retry-after": "3600" })],
  ];
  it.each(denials)("%s does not deny that an earlier attempt may have run", async (_name, denial) => {
    const { clock, appwrite } = scene([lost, denial]);
    const error = await clock.run(
      appwrite()
        .fn("hello")
        .invoke({}, { onAmbiguous: "retry" })
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toBeInstanceOf(AmbiguousOutcomeError);
    expect(error).toMatchObject({ executed: "maybe", retryable: false, reason: "CONNECTION_LOST" });
  });

  it("neither does a credential that cannot be had, nor one that comes too late", async () => {
    const gone = () => Promise.reject(new Error("gone"));
    const never = () => new Promise<string>(() => undefined);
    for (const give of [gone, never]) {
      const { clock, service } = scene(lost);
      let asked = 0;
      const key = () => (asked++ === 0 ? "test-key-0001" : give());
      const client = appwriteClient({
        endpoint: "https://aw.example/v1",
        project: "demo",
        key,
        transport: service.transport,
        clock,
      });
      const error = await clock.run(
        client
          .fn("hello")
          .invoke({}, { onAmbiguous: "retry", timeoutMs: 60_000 })
          .catch((thrown: unknown) => thrown),
      );
      expect(error).toBeInstanceOf(AmbiguousOutcomeError);
      expect(error).toMatchObject({ executed: "maybe", retryable: false, reason: "CONNECTION_LOST" });
    }
  });

  it("looking at a run, whatever broke: looking changes nothing", async () => {
    const { clock, service, appwrite } = scene([lost, answer(502), answer(200, records.appwrite())]);
    const handle = appwrite().resume({
      v: 1,
      provider: "appwrite",
      fn: "hello",
      id: "run1",
      startedAt: "2026-01-15T10:00:00Z",
    });
    await expect(clock.run(handle.status())).resolves.toMatchObject({ state: "succeeded", executed: "yes" });
    expect(service.arrivals).toHaveLength(3);
  });

  it("nothing at all with retry: false", async () => {
    const { clock, service, appwrite } = scene([refused, ok]);
    const error = await clock.run(
      appwrite({ retry: false })
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code: "CONNECT_FAILED", executed: "no", retryable: true, stopped: "attempts" });
    expect(service.arrivals).toHaveLength(1);
  });
});

describe("given a failure that is retried, the facade waits", () => {
  it("a random part of 100 ms, 200 ms, … after a fault, ten times that when throttled", async () => {
    const fault = scene(refused);
    const policy = { attempts: 5 };
    await fault.clock.run(
      fault
        .appwrite({ retry: policy })
        .fn("hello")
        .invoke({})
        .catch(() => undefined),
    );
    expect(gaps(fault.service.arrivals)).toEqual([50, 100, 200, 400]);
    const busy = scene(limited());
    await busy.clock.run(
      busy
        .appwrite({ retry: policy })
        .fn("hello")
        .invoke({})
        .catch(() => undefined),
    );
    expect(gaps(busy.service.arrivals)).toEqual([500, 1000, 2000, 4000]);
  });

  it("at least as long as Retry-After says, in seconds or as a date", async () => {
    const at = new Date(VirtualClock.start + 7_000).toUTCString();
    for (const value of ["7", at]) {
      const { clock, service, qinling } = scene([
        answer(429, "", { "retry-after": value }),
        answer(201, records.qinling()),
      ]);
      await clock.run(qinling().fn("hello").invoke({}));
      expect(gaps(service.arrivals)[0]).toBeCloseTo(7_350, 3);
    }
  });

  it("until the window of Appwrite's X-RateLimit-Reset ends", async () => {
    const reset = String(VirtualClock.start / 1000 + 9);
    const { clock, service, appwrite } = scene([limited({ "x-ratelimit-reset": reset }), ok]);
    await clock.run(appwrite().fn("hello").invoke({}));
    expect(gaps(service.arrivals)[0]).toBeGreaterThanOrEqual(9_000);
  });

  it("not at all when the service asks for more than a minute: the caller learns how long", async () => {
    const { clock, service, qinling } = scene([
      answer(429, "", { "retry-after": "61" }),
      answer(201, records.qinling()),
    ]);
    const error = await clock.run(
      qinling()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ executed: "no", retryable: true, retryAfterMs: 61_000, stopped: "retry-after" });
    expect(service.arrivals).toHaveLength(1);
    expect(clock.elapsedMs).toBe(0);
  });

  it("not at all when the wait would pass the deadline", async () => {
    const { clock, appwrite } = scene([limited({ "x-ratelimit-reset": String(VirtualClock.start / 1000 + 5) }), ok]);
    const error = await clock.run(
      appwrite()
        .fn("hello")
        .invoke({}, { timeoutMs: 4_000 })
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code: "RATE_LIMITED", executed: "no", stopped: "deadline", retryAfterMs: 5_000 });
    expect(clock.elapsedMs).toBe(0);
  });
});

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no error",
    (thrown: unknown) => thrown,
  );

describe("a request that nobody could wait for", () => {
  /** A client whose credential comes when almost all of the call's time is over. */
  const late = (clock: VirtualClock, service: { readonly transport: Transport }, ms: number) =>
    appwriteClient({
      endpoint: "https://aw.example/v1",
      project: "demo",
      key: () => new Promise((resolve) => void clock.setTimeout(() => resolve("test-key-appwrite-0001"), ms)),
      transport: service.transport,
      clock,
    });
  const handle = { v: 1, provider: "appwrite", fn: "hello", id: "run1", startedAt: "2026-01-15T10:00:00Z" } as const;

  it.each([
    ["a call of 10 s with 400 ms left", 10_000, 9_600],
    ["a call of a minute with 900 ms left", 60_000, 59_100],
    ["a call of 200 ms with 5 ms left", 200, 195],
  ])("is not sent, so that it provably ran nothing: %s", async (_name, timeoutMs, ms) => {
    const { clock, service } = scene(ok);
    const error = await clock.run(failureOf(late(clock, service, ms).fn("hello").invoke({}, { timeoutMs })));
    expect(error).toMatchObject({ code: "DEADLINE_EXCEEDED", executed: "no", retryable: true, attempts: [] });
    expect(service.arrivals).toHaveLength(0);
  });

  it.each([
    ["a call of 10 s with 600 ms left", 10_000, 9_400],
    ["a call of a minute with 2 s left", 60_000, 58_000],
  ])("is sent where the time may do: %s", async (_name, timeoutMs, ms) => {
    const { clock, service } = scene(ok);
    await clock.run(late(clock, service, ms).fn("hello").invoke({}, { timeoutMs }));
    expect(service.arrivals).toHaveLength(1);
  });

  it.each(["status", "logs", "remove", "cancelScheduled"] as const)(
    "is not sent for %s either, which says of the run what was known before",
    async (operation) => {
      const { clock, service } = scene(ok);
      const run = late(clock, service, 9_700).resume({ ...handle, executed: "yes" });
      const error = await clock.run(failureOf(run[operation]({ timeoutMs: 10_000 })));
      expect(error).toMatchObject({ code: "DEADLINE_EXCEEDED", operation, executed: "yes", retryable: false });
      expect(service.arrivals).toHaveLength(0);
    },
  );

  it("is not waited for after a pause: what an earlier one left open stays open, what it did not stays unsent", async () => {
    const wait = answer(503, "", { "retry-after": "9" });
    const open = scene([wait, ok]);
    const main = open.appwrite().fn("hello");
    const error = await open.clock.run(failureOf(main.invoke({}, { timeoutMs: 9_300, onAmbiguous: "retry" })));
    expect(error).toMatchObject({ executed: "maybe", stopped: "deadline" });
    expect(open.service.arrivals).toHaveLength(1);
    const shut = scene([limited({ "retry-after": "9" }), ok]);
    const busy = await shut.clock.run(failureOf(shut.appwrite().fn("hello").invoke({}, { timeoutMs: 9_300 })));
    expect(busy).toMatchObject({ executed: "no", stopped: "deadline", retryAfterMs: 9_000 });
    expect(shut.service.arrivals).toHaveLength(1);
  });
});

describe("one deadline over everything", () => {
  it("ends a call that provably did not run as DeadlineError", async () => {
    const { clock, service, appwrite } = scene(silence(false));
    const error = await clock.run(
      appwrite()
        .fn("hello")
        .invoke({}, { timeoutMs: 1_000 })
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ executed: "no", retryable: true });
    expect(clock.elapsedMs).toBe(1_000);
    expect(service.arrivals[0]?.timeoutMs).toBe(1_000);
  });

  it("ends a call that may have run as ambiguous", async () => {
    const { clock, appwrite } = scene(silence(true));
    const error = await clock.run(
      appwrite()
        .fn("hello")
        .invoke({}, { timeoutMs: 1_000 })
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code: "AMBIGUOUS_OUTCOME", reason: "ATTEMPT_TIMEOUT", executed: "maybe" });
    expect(clock.elapsedMs).toBe(1_000);
  });

  it("bounds each attempt by what is left and by the service's own ceiling", async () => {
    const { clock, service, qinling } = scene([silence(false), answer(201, records.qinling())]);
    await clock.run(qinling().fn(functionId).invoke({}, { timeoutMs: 210_000 }));
    expect(service.arrivals.map(({ timeoutMs }) => timeoutMs)).toEqual([200_000, 9_950]);
  });

  it("lets an attempt at a service with a queue last as long as the call, but for the time that another one needs", async () => {
    const first = async (options: { timeoutMs?: number; onAmbiguous?: "reconcile" }) => {
      const { clock, service, appwrite } = scene(ok);
      await clock.run(appwrite().fn("hello").invoke({}, options));
      return service.arrivals[0]?.timeoutMs;
    };
    expect(await first({})).toBe(285_000);
    expect(await first({ timeoutMs: 60_000 })).toBe(57_000);
    expect(await first({ timeoutMs: 30_000 })).toBe(30_000);
    expect(await first({ timeoutMs: 30_000, onAmbiguous: "reconcile" })).toBe(28_500);
  });

  it("leaves no timer behind", async () => {
    const { clock, appwrite } = scene([refused, limited(), ok]);
    await clock.run(appwrite().fn("hello").invoke({}));
    expect(clock.pending).toBe(0);
  });
});

describe("the budget", () => {
  it("lets 35 retries pass when nothing works, then none", async () => {
    const { clock, service, appwrite } = scene(refused);
    const client = appwrite();
    let empty = 0;
    for (let call = 0; call < 100; call += 1) {
      const error = await clock.run(
        client
          .fn("hello")
          .invoke({})
          .catch((thrown: unknown) => thrown),
      );
      if (FnwireError.is(error) && error.stopped === "budget") empty += 1;
    }
    expect(service.arrivals).toHaveLength(135);
    expect(empty).toBe(83);
  });

  it("keeps a dead service at 1.01 times the calls, and a shaky one at 99.5 % of success", async () => {
    const random = seeded(42);
    for (const [p, most, least] of [
      [1, 1.01, 0],
      [0.1, 1.13, 0.995],
    ] as const) {
      const shaky: Step = (request, context, time) => (random() < p ? refused : ok)(request, context, time);
      const clock = new VirtualClock(random);
      const { service, appwrite } = scene(shaky, clock);
      const hello = appwrite().fn("hello");
      let succeeded = 0;
      const calls = 6_000;
      const run = async () => {
        await hello.invoke({}).then(
          () => {
            succeeded += 1;
          },
          () => undefined,
        );
      };
      for (let batch = 0; batch < calls / 100; batch += 1) {
        await clock.run(Promise.all(Array.from({ length: 100 }, run)));
      }
      expect(service.arrivals.length / calls).toBeLessThanOrEqual(most);
      expect(succeeded / calls).toBeGreaterThanOrEqual(least);
    }
  }, 60_000);

  it("can be shared between clients and switched off", async () => {
    const budget = new RetryBudget({ capacity: 14 });
    const { clock, service, appwrite } = scene(refused);
    await clock.run(
      appwrite({ retry: { budget } })
        .fn("hello")
        .invoke({})
        .catch(() => undefined),
    );
    await clock.run(
      appwrite({ retry: { budget } })
        .fn("hello")
        .invoke({})
        .catch(() => undefined),
    );
    expect(service.arrivals).toHaveLength(3);
    await clock.run(
      appwrite({ retry: { budget: false } })
        .fn("hello")
        .invoke({})
        .catch(() => undefined),
    );
    expect(service.arrivals).toHaveLength(6);
  });

  it("is paid back by what succeeds", () => {
    const budget = new RetryBudget({ capacity: 100 });
    expect(budget.take("transient")).toBe(14);
    expect(budget.take("throttle")).toBe(5);
    budget.refund(14);
    expect(budget.balance).toBe(95);
    budget.refund(1_000);
    expect(budget.balance).toBe(100);
  });
});

describe("aborting", () => {
  const reason = new Error("the user left");
  const states: [string, Step[], number][] = [
    ["before anything", [ok], 0],
    ["while connecting", [silence(false)], 10],
    ["while waiting for the response", [silence(true)], 10],
    ["during a backoff", [limited({ "x-ratelimit-reset": String(VirtualClock.start / 1000 + 30) }), ok], 10],
  ];
  it.each(states)("%s rejects with the signal's own reason, at once", async (_name, steps, afterMs) => {
    const { clock, service, appwrite } = scene(steps);
    const controller = new AbortController();
    if (afterMs === 0) controller.abort(reason);
    const call = appwrite().fn("hello").invoke({}, { signal: controller.signal });
    call.catch(() => undefined);
    await clock.advance(afterMs);
    const before = service.arrivals.length;
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(clock.pending).toBe(0);
    await clock.advance(60_000);
    expect(service.arrivals).toHaveLength(before);
  });

  it("one long-lived signal serves many calls without a warning", async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on("warning", onWarning);
    const { clock, appwrite } = scene(silence(true));
    const controller = new AbortController();
    const hello = appwrite().fn("hello");
    const handle = appwrite().resume({
      v: 1,
      provider: "appwrite",
      fn: "hello",
      id: "run1",
      startedAt: "2026-01-15T10:00:00Z",
    });
    const calls = Array.from({ length: 50 }, (_, i) =>
      i % 2 === 0
        ? handle.result({ signal: controller.signal })
        : hello.invoke({}, { signal: AbortSignal.any([controller.signal]) }),
    );
    const all = Promise.allSettled(calls);
    await clock.advance(1);
    controller.abort(reason);
    expect((await all).every((end) => end.status === "rejected" && end.reason === reason)).toBe(true);
    process.off("warning", onWarning);
    expect(warnings).toEqual([]);
  });
});

describe("hooks", () => {
  it("are told every attempt, retry and ambiguity, and cannot break a call", async () => {
    const told: string[] = [];
    const hooks: Hooks = {
      onCallStart: ({ operation, fn }) => told.push(`start ${operation} ${fn}`),
      onAttempt: ({ attempt }) => told.push(`attempt ${attempt.n} ${attempt.code ?? attempt.httpStatus}`),
      onRetry: ({ delayMs, reason, budget }) => told.push(`retry ${delayMs} ${reason} ${budget}`),
      onAmbiguous: ({ reason, then }) => told.push(`ambiguous ${reason} ${then}`),
      onCallEnd: ({ error }) => {
        told.push(`end ${FnwireError.is(error) ? error.code : "ok"}`);
        throw new Error("a broken hook");
      },
    };
    const { clock, appwrite } = scene([refused, lost]);
    const client = appwrite({ hooks });
    await clock.run(
      client
        .fn("hello")
        .invoke({})
        .catch(() => undefined),
    );
    expect(told).toEqual([
      "start invoke hello",
      "attempt 1 CONNECT_FAILED",
      "retry 50 CONNECT_FAILED 486",
      "attempt 2 CONNECTION_LOST",
      "ambiguous CONNECTION_LOST throw",
      "end AMBIGUOUS_OUTCOME",
    ]);
    expect(client.hookErrors).toBe(1);
  });

  it("that are asynchronous and fail are counted like those that throw", async () => {
    const hooks: Hooks = { onAttempt: () => Promise.reject(new Error("the log server is down")) };
    const { clock, appwrite } = scene(ok);
    const client = appwrite({ hooks });
    await clock.run(client.fn("hello").invoke({}));
    expect(client.hookErrors).toBe(1);
  });

  it("that fail with a promise of another realm are counted, and nothing goes unhandled", async () => {
    const failing: unknown = runInNewContext("() => Promise.reject(new Error('the log server is down'))");
    // Safe: the context gives exactly this function.
    const hooks: Hooks = { onAttempt: failing as () => void };
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const { clock, appwrite } = scene(ok);
    const client = appwrite({ hooks });
    await clock.run(client.fn("hello").invoke({}));
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note);
    expect([client.hookErrors, unhandled]).toEqual([1, []]);
  });

  it("begin the work of a call once, however often and however late runCall does", async () => {
    for (const late of [true, false]) {
      const hooks: Hooks = {
        runCall: async (_event, run) => {
          if (late) await Promise.resolve();
          run();
          run();
        },
      };
      const { clock, service, appwrite } = scene(ok);
      const result = await clock.run(appwrite({ hooks }).fn("hello").invoke({}));
      expect(result.output).toEqual({ greeting: "Hello Ada" });
      expect(service.arrivals).toHaveLength(1);
    }
  });

  it("are shown nothing of a client: an event can be written to a log as it is", async () => {
    const events: { call: object }[] = [];
    const note = (event: { call: object }) => void events.push(event);
    const hooks: Hooks = { onCallStart: note, onAttempt: note, onCallEnd: note };
    const { clock, appwrite } = scene(ok);
    await clock.run(appwrite({ hooks }).fn("hello").invoke({}));
    expect(new Set(events.map(({ call }) => call)).size).toBe(1);
    expect(events.map(({ call }) => Reflect.ownKeys(call))).toEqual([[], [], []]);
  });
});

function gaps(arrivals: readonly { at: number }[]): number[] {
  return arrivals.slice(1).map(({ at }, index) => at - (arrivals[index]?.at ?? 0));
}

/** Mulberry32: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe("given a 301 to where the request went, the function may have run", () => {
  it.each([
    ["the same address", "https://aw.example/v1/functions/hello/executions"],
    ["no address of its own", ""],
    ["another query there", "?receipt=1"],
    ["another query elsewhere", "https://elsewhere.example/v1/functions/hello/executions?receipt=1"],
  ])("%s", async (_name, location) => {
    const { clock, service, appwrite } = scene(answer(301, "", { location }));
    const error = await clock.run(
      appwrite()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code: "AMBIGUOUS_OUTCOME", reason: "REDIRECT_REFUSED", executed: "maybe" });
    expect(service.arrivals).toHaveLength(1);
  });
});
