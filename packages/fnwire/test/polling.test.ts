import { describe, expect, it } from "vitest";
import { records } from "../../../test/support/responses.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { toRetryDirective } from "../src/index.js";
import { functionId, scene } from "./support/clients.js";
import { answer, byOperation, refused, type Step } from "./support/fake-service.js";

const runId = "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d";
const startedAt = new Date(VirtualClock.start).toISOString();
const handle = { v: 1, provider: "appwrite", fn: "hello", id: "run1", startedAt } as const;
const running = answer(200, records.appwrite({ status: "processing", responseStatusCode: 0, responseBody: "" }));

describe("a wait for a run", () => {
  it("given one 503 that asks for a day, asks again after a minute", async () => {
    const { clock, service, appwrite } = scene([
      answer(503, "", { "retry-after": "86400" }),
      answer(200, records.appwrite()),
    ]);
    await clock.run(appwrite().resume(handle).result({ timeoutMs: 900_000 }));
    expect(service.arrivals).toHaveLength(2);
    expect(clock.elapsedMs).toBeLessThanOrEqual(61_000);
  });

  it.each([
    ["a 503 that asks for longer than the wait has left", 10_000, answer(503, "", { "retry-after": "30" }), undefined],
    ["intervals longer than the wait", 5_000, running, { minMs: 60_000, maxMs: 60_000, firstMs: 1_000 }],
    ["a first poll that is due after the deadline", 5_000, running, { firstMs: 3_600_000 }],
  ])("given %s, polls once more before the deadline", async (_what, timeoutMs, first, poll) => {
    const late: Step = (request, context, clock) =>
      (clock.now() < VirtualClock.start + timeoutMs - 1_000 ? first : answer(200, records.appwrite()))(
        request,
        context,
        clock,
      );
    const { clock, appwrite } = scene(late);
    await expect(clock.run(appwrite().resume(handle).result({ timeoutMs, poll }))).resolves.toMatchObject({
      id: "run1",
    });
    expect(clock.elapsedMs).toBeLessThan(timeoutMs);
  });

  it("polls as often as pollsPerSecond allows, over all runs of the client", async () => {
    for (const [pollsPerSecond, least, most] of [
      [undefined, 190, 201],
      [100, 900, 1_001],
      [2, 19, 21],
    ] as const) {
      const { clock, service, functiongraph } = scene(answer(404, { error_code: "FSS.0404" }));
      service.arrivals.length = 0;
      const client = functiongraph(pollsPerSecond === undefined ? {} : { pollsPerSecond });
      // Each of them in a function of its own, so that none is shown together with another.
      const waits = Array.from({ length: 400 }, (_, n) =>
        client
          .resume({ v: 1, provider: "functiongraph", fn: `fn${n}`, id: runId, startedAt })
          .result({ timeoutMs: 10_000, poll: { minMs: 250, maxMs: 250 } }),
      );
      await clock.run(Promise.allSettled(waits));
      expect(service.arrivals.length).toBeGreaterThanOrEqual(Math.min(least, 400));
      expect(service.arrivals.length).toBeLessThanOrEqual(most);
    }
  });

  it.each([0, 1_001, Number.NaN, "20", null])("refuses %s as pollsPerSecond", (pollsPerSecond) => {
    const { qinling } = scene(answer(200));
    expect(() => qinling({ pollsPerSecond: pollsPerSecond as number })).toThrow(/pollsPerSecond` must be a number/);
  });
});

describe("watch", () => {
  it("given a run that does not end, return() ends it at once with the pending next(), and polling stops", async () => {
    const { clock, service, appwrite } = scene(running);
    const iterator = appwrite().resume(handle).watch()[Symbol.asyncIterator]();
    await expect(clock.run(iterator.next())).resolves.toMatchObject({ value: { state: "running" } });
    const pending = iterator.next();
    await clock.advance(1_000);
    const polls = service.arrivals.length;
    await iterator.return?.();
    await expect(pending).resolves.toEqual({ done: true, value: undefined });
    await clock.advance(60_000);
    expect(service.arrivals).toHaveLength(polls);
    expect(clock.pending).toBe(0);
  });

  it("given several next() at a time, serves them in order, and all of them end with the run", async () => {
    const { clock, appwrite } = scene([running, running, answer(200, records.appwrite())]);
    const iterator = appwrite().resume(handle).watch()[Symbol.asyncIterator]();
    const results = await clock.run(Promise.all([iterator.next(), iterator.next(), iterator.next(), iterator.next()]));
    expect(results.map(({ value, done }) => value?.state ?? done)).toEqual(["running", "succeeded", true, true]);
  });

  it("polls nothing before the first next()", async () => {
    const { clock, service, appwrite } = scene(running);
    const iterator = appwrite().resume(handle).watch()[Symbol.asyncIterator]();
    await clock.advance(60_000);
    await iterator.return?.();
    await expect(iterator.next()).resolves.toEqual({ done: true, value: undefined });
    expect(service.arrivals).toHaveLength(0);
  });
});

describe("runs that were started on Qinling", () => {
  /** A service whose runs take two seconds, with the filters of a real one. */
  function service() {
    const runs = new Map<string, { description: string | undefined; at: number }>();
    const recordOf = (id: string, now: number) => {
      const { description, at = 0 } = runs.get(id) ?? {};
      const isOver = now - at >= 2_000;
      const state = isOver ? {} : { status: "running", result: null };
      return records.qinling({ id, description: description ?? null, function_id: functionId, ...state });
    };
    const create: Step = (request, context, clock) => {
      const { id, description } = JSON.parse(String(request.body)) as { id: string; description?: string };
      runs.set(id, { description, at: clock.now() });
      return answer(201, recordOf(id, clock.now()))(request, context, clock);
    };
    const list: Step = (request, context, clock) => {
      const { searchParams } = new URL(request.url);
      const marks = searchParams.get("description")?.replace(/^in:/, "").split(",");
      const all = [...runs].filter(([, run]) => marks === undefined || marks.includes(run.description ?? ""));
      const executions = all.map(([id]) => recordOf(id, clock.now()));
      const isShown = (record: { status: string }) =>
        !searchParams.has("status") || record.status === searchParams.get("status");
      return answer(200, { executions: executions.filter(isShown) })(request, context, clock);
    };
    const get: Step = (request, context, clock) =>
      answer(200, recordOf(new URL(request.url).pathname.split("/").at(-1) ?? "", clock.now()))(
        request,
        context,
        clock,
      );
    return scene(byOperation({ createExecution: create, listExecutions: list, getExecution: get }));
  }

  it("are seen to have ended in shared polls, so that a hundred take as long as one", async () => {
    const { clock, service: fake, qinling } = service();
    const fn = qinling().fn(functionId);
    const one = async () => (await fn.start({})).result();
    const results = await clock.run(Promise.all(Array.from({ length: 100 }, one)));
    expect(new Set(results.map(({ id }) => id)).size).toBe(100);
    expect(clock.elapsedMs).toBeLessThan(2_500);
    expect(fake.arrivals.filter(({ operation }) => operation === "getExecution")).toEqual([]);
    const polls = fake.arrivals.filter(({ operation }) => operation === "listExecutions");
    expect(polls.length).toBeLessThanOrEqual(20 * 2.5);
    expect(Math.max(...polls.map(({ path }) => path.length))).toBeLessThan(8_192);
  });

  it("keep a description that the caller gave, and are then polled one by one when they have ended", async () => {
    const { clock, service: fake, qinling } = service();
    const fn = qinling().fn(functionId);
    const one = async () => (await fn.start({}, { request: { description: "nightly" } })).result();
    await clock.run(Promise.all(Array.from({ length: 5 }, one)));
    expect(new Set(fake.bodies("createExecution").map(({ description }) => description))).toEqual(new Set(["nightly"]));
    expect(fake.arrivals.filter(({ operation }) => operation === "getExecution")).toHaveLength(5);
  });
});

describe("toRetryDirective", () => {
  const directiveOf = async (step: Step) => {
    const { clock, minapp } = scene(step);
    const work = minapp({ retry: false }).fn("hello").invoke({});
    return toRetryDirective(await clock.run(work.catch((thrown: unknown) => thrown)));
  };

  it.each([
    ["a connection that is refused", refused, { action: "retry", afterMs: 1_000 }],
    ["a 429 without a hint", answer(429), { action: "retry", afterMs: 5_000, busy: true }],
    [
      "a 429 that asks for 90 s",
      answer(429, "", { "retry-after": "90" }),
      { action: "retry", afterMs: 90_000, busy: true },
    ],
    [
      "a 429 that asks for a year",
      answer(429, "", { "retry-after": "31536000" }),
      { action: "retry", afterMs: 86_400_000, busy: true },
    ],
    ["a 503 with a hint", answer(503, "", { "retry-after": "7" }), { action: "ask", afterMs: 7_000, busy: true }],
    ["a 503 without one", answer(503), { action: "ask" }],
  ] as const)("given %s, says when to come back and whether everybody should wait", async (_what, step, directive) => {
    expect(await directiveOf(step)).toEqual(directive);
  });
});

it.each(["0", "Thu, 01 Jan 1970 00:00:00 GMT"])(
  "given a service that answers polls with Retry-After: %s, it is polled no more often than without",
  async (hint) => {
    const handle = { v: 1, provider: "qinling", fn: functionId, id: runId, startedAt } as const;
    const polls = async (headers: Record<string, string>) => {
      const { clock, service, qinling } = scene(answer(503, "", headers));
      await clock.run(
        qinling()
          .resume(handle)
          .result({ timeoutMs: 60_000 })
          .catch(() => undefined),
      );
      return service.arrivals.length;
    };
    expect(await polls({ "retry-after": hint })).toBe(await polls({}));
  },
);
