import { describe, expect, it } from "vitest";
import { records, response } from "../../../test/support/responses.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import {
  AuthenticationError,
  type ExecutionStatus,
  FnwireError,
  FunctionFailedError,
  type Handle,
  type Hooks,
  type PollEvent,
  WaitTimeoutError,
} from "../src/index.js";
import type { Appwrite } from "../src/providers/appwrite.js";
import { functionId, scene } from "./support/clients.js";
import { answer, byOperation, lost, refused, type Step, silence, tooLarge } from "./support/fake-service.js";

const startedAt = new Date(VirtualClock.start).toISOString();
const appwriteHandle = { v: 1, provider: "appwrite", fn: "hello", id: "run1", startedAt } as const;
const runId = "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d";
const qinlingHandle = { v: 1, provider: "qinling", fn: functionId, id: runId, startedAt } as const;
const running = answer(
  200,
  records.appwrite({ status: "processing", responseStatusCode: 0, duration: 0, responseBody: "" }),
);
const done = answer(200, records.appwrite({ responseBody: "" }));
const unknownYet = answer(404, { message: "Execution not found", code: 404, type: "execution_not_found" });

type AppwriteHandle = Handle<Appwrite>;

const failureOf = (work: Promise<unknown>) => work.catch((thrown: unknown) => thrown);

describe("given a service that answers 404 for a run that was just started", () => {
  const statesOf = async (steps: readonly Step[], work: (handle: AppwriteHandle) => Promise<unknown>) => {
    const { clock, appwrite } = scene([...steps]);
    const handle = appwrite().resume(appwriteHandle);
    await clock.run(work(handle));
    const { state, provisional, executed } = await clock.run(handle.status());
    return { state, provisional, executed };
  };

  it("a handle that has never seen the run says that it is unknown, for now", async () => {
    const seen = await statesOf([unknownYet], async () => {});
    expect(seen).toEqual({ state: "unknown", provisional: true, executed: "maybe" });
  });

  it("a handle that has seen the run under way says that it is unknown, for now", async () => {
    const seen = await statesOf([running, unknownYet], (handle) => handle.status());
    expect(seen).toEqual({ state: "unknown", provisional: true, executed: "maybe" });
  });

  it("a handle that has seen the run end, by looking or by waiting, says that the record is lost for good", async () => {
    for (const work of ["status", "result"] as const) {
      const seen = await statesOf([done, unknownYet], (handle) => handle[work]());
      expect(seen, work).toEqual({ state: "lost", provisional: false, executed: "yes" });
    }
  });

  it("a handle that deleted the record says lost, and that a run in the service's queue may bring it back", async () => {
    const seen = await statesOf([answer(204), unknownYet], (handle) => handle.remove());
    expect(seen).toEqual({ state: "lost", provisional: true, executed: "maybe" });
  });

  it("a deletion that was refused changes nothing", async () => {
    const denied = answer(401, { message: "no", code: 401, type: "general_unauthorized_scope" });
    const seen = await statesOf([denied, unknownYet], (handle) => handle.remove().catch(() => {}));
    expect(seen).toEqual({ state: "unknown", provisional: true, executed: "maybe" });
  });

  it("waiting once more for a run that ended and was deleted fails after a minute", async () => {
    const { clock, appwrite } = scene([done, answer(204), unknownYet]);
    const handle = appwrite().resume(appwriteHandle);
    await clock.run(handle.status());
    await clock.run(handle.remove());
    expect(await clock.run(failureOf(handle.result()))).toMatchObject({ code: "EXECUTION_LOST", executed: "yes" });
    expect(clock.elapsedMs).toBeGreaterThanOrEqual(60_000);
    expect(clock.elapsedMs).toBeLessThan(70_000);
  });
});

describe("waiting for a run", () => {
  it("polls less often the longer the run takes, and never more than every 5 s apart", async () => {
    const { clock, service, appwrite } = scene([...Array.from({ length: 28 }, () => running), done]);
    const { output, response } = await clock.run(appwrite().resume(appwriteHandle).result());
    expect(output).toBeUndefined();
    expect(response?.statusCode).toBe(200);
    const times = service.arrivals.map(({ at }) => at - VirtualClock.start);
    expect(times.slice(0, 3)).toEqual([250, 500, 750]);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(5_000);
    expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
    // 29 polls reach past half a minute.
    expect(times.at(-1)).toBeGreaterThan(30_000);
  });

  it("bears that a run is unknown for as long as the caller waits", async () => {
    const early = scene([unknownYet, unknownYet, running, done]);
    await early.clock.run(early.appwrite().resume(appwriteHandle).result());
    const never = scene(unknownYet);
    const error = await never.clock.run(
      never
        .appwrite()
        .resume(appwriteHandle)
        .result()
        .catch((thrown: unknown) => thrown),
    );
    // Some servers show a run only when it has ended.
    expect(error).toMatchObject({ code: "WAIT_TIMEOUT", executed: "maybe", handle: appwriteHandle });
    expect(never.clock.elapsedMs).toBe(900_000);
  });

  it("gives up on a run that was there and has been gone for a minute, and on one that nobody has seen for a day", async () => {
    const gone = scene([running, unknownYet]);
    const error = await gone.clock.run(failureOf(gone.appwrite().resume(appwriteHandle).result()));
    expect(error).toMatchObject({ code: "EXECUTION_LOST", executed: "maybe" });
    expect(gone.clock.elapsedMs).toBeGreaterThanOrEqual(60_000);
    expect(gone.clock.elapsedMs).toBeLessThan(70_000);
    const old = scene(unknownYet);
    const startedAt = new Date(VirtualClock.start - 25 * 3_600_000).toISOString();
    const handle = { ...appwriteHandle, startedAt } as const;
    const never = await old.clock.run(failureOf(old.appwrite().resume(handle).result()));
    expect(never).toMatchObject({ code: "EXECUTION_LOST", executed: "maybe" });
    const scheduledAt = new Date(VirtualClock.start + 60_000).toISOString();
    const later = old.appwrite().resume({ ...handle, scheduledAt });
    await expect(old.clock.run(later.status())).resolves.toMatchObject({ state: "unknown", provisional: true });
  });

  it("goes on after polls that fail until one succeeds", async () => {
    const { clock, appwrite } = scene([
      refused,
      answer(503),
      lost,
      answer(200, "<html>"),
      answer(429),
      silence(true),
      done,
    ]);
    await expect(clock.run(appwrite().resume(appwriteHandle).result())).resolves.toMatchObject({ id: "run1" });
  });

  it("waits as long as the response to a poll asks for", async () => {
    const { clock, service, appwrite } = scene([answer(503, "", { "retry-after": "20" }), done]);
    await clock.run(appwrite().resume(appwriteHandle).result());
    expect((service.arrivals[1]?.at ?? 0) - (service.arrivals[0]?.at ?? 0)).toBe(20_000);
  });

  it("ends at once when no later look can help", async () => {
    const { clock, service, appwrite } = scene(answer(403, { message: "no", code: 403, type: "user_blocked" }));
    const error = await clock.run(
      appwrite()
        .resume(appwriteHandle)
        .result()
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code: "FORBIDDEN", operation: "result", executed: "maybe" });
    expect(service.arrivals).toHaveLength(1);
  });

  it("is AuthenticationError when the credential is refused, which says nothing of the run", async () => {
    const { clock, appwrite } = scene([running, answer(401, { message: "no", code: 401, type: "user_unauthorized" })]);
    const error = await clock.run(failureOf(appwrite().resume(appwriteHandle).result()));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ code: "UNAUTHENTICATED", operation: "result", executed: "maybe" });
  });

  it("ends at once when not the run but its function is unknown, or the record is more than may be read", async () => {
    const gone = {
      message: "Function with the requested ID could not be found.",
      code: 404,
      type: "function_not_found",
    };
    const early = scene(answer(404, gone));
    const error = await early.clock.run(failureOf(early.appwrite().resume(appwriteHandle).result()));
    expect(error).toMatchObject({ code: "NOT_FOUND", operation: "result", executed: "maybe" });
    expect(early.service.arrivals).toHaveLength(1);
    const huge = scene(tooLarge);
    const other = await huge.clock.run(failureOf(huge.appwrite().resume(appwriteHandle).result()));
    expect(other).toMatchObject({ code: "RESPONSE_TOO_LARGE", executed: "maybe" });
    expect(huge.service.arrivals).toHaveLength(1);
  });

  it("says what FunctionGraph needs when it never shows the run", async () => {
    const { clock, functiongraph } = scene(answer(200, { invocations: [] }));
    const handle = { v: 1, provider: "functiongraph", fn: "hello", id: "r1", startedAt } as const;
    const error = await clock.run(failureOf(functiongraph().resume(handle).result()));
    expect(error).toMatchObject({ code: "EXECUTION_LOST", message: expect.stringContaining("status logging") });
    expect(clock.elapsedMs).toBeGreaterThanOrEqual(60_000);
  });

  it.each([
    ["its handle is of a machine whose clock is hours behind", -5 * 3_600_000, 0],
    ["this machine's clock is set forward during the wait", 0, 600_000],
  ])("does not give up a run that is only not shown yet when %s", async (_name, startedMs, stepMs) => {
    const none = answer(200, { invocations: [] });
    const { clock, functiongraph } = scene([
      none,
      none,
      none,
      answer(200, { invocations: [{ request_id: "r1", status: "SUCCESS" }] }),
    ]);
    const handle = {
      v: 1,
      provider: "functiongraph",
      fn: "hello",
      id: "r1",
      startedAt: new Date(VirtualClock.start + startedMs).toISOString(),
    } as const;
    // In a hurry, so that the run shows itself within some seconds.
    const waiting = clock.run(
      functiongraph()
        .resume(handle)
        .result({ poll: { maxMs: 1_000 } }),
    );
    await clock.advance(300);
    clock.shift(stepMs);
    await expect(waiting).resolves.toMatchObject({ id: "r1" });
  });

  it("gives up an old run after some seconds in which the service did not know it, and not before", async () => {
    const { clock, functiongraph } = scene(answer(200, { invocations: [] }));
    const handle = {
      v: 1,
      provider: "functiongraph",
      fn: "hello",
      id: "r1",
      startedAt: "2026-01-01T00:00:00Z",
    } as const;
    expect(await clock.run(failureOf(functiongraph().resume(handle).result()))).toMatchObject({
      code: "EXECUTION_LOST",
    });
    expect(clock.elapsedMs).toBeGreaterThanOrEqual(5_000);
    expect(clock.elapsedMs).toBeLessThan(15_000);
    expect(clock.pending).toBe(0);
    const short = await clock.run(failureOf(functiongraph().resume(handle).result({ timeoutMs: 3_000 })));
    expect(short).toMatchObject({ code: "WAIT_TIMEOUT", handle: { id: "r1" } });
  });

  it("does not take an overdue run's end for granted", async () => {
    const overdue = answer(200, records.appwrite({ status: "failed", responseStatusCode: 0, duration: 0 }));
    const late = scene([overdue, overdue, done]);
    await expect(late.clock.run(late.appwrite().resume(appwriteHandle).result())).resolves.toMatchObject({
      id: "run1",
    });
    const stuck = scene(overdue);
    const error = await stuck.clock.run(
      stuck
        .appwrite()
        .resume(appwriteHandle)
        .result()
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code: "AMBIGUOUS_OUTCOME", reason: "FUNCTION_TIMEOUT", executed: "maybe" });
  });

  it("begins to wait anew when an end was taken back and comes again", async () => {
    const gaveUp = records.qinling({ status: "error", result: null });
    const story: Step = (request, context, clock) => {
      const seconds = (clock.now() - VirtualClock.start) / 1000;
      const isRunning = seconds > 170 && seconds < 176;
      const record = seconds > 300 ? records.qinling() : isRunning ? { ...gaveUp, status: "running" } : gaveUp;
      return answer(200, record)(request, context, clock);
    };
    const { clock, qinling } = scene(story);
    const { output } = await clock.run(qinling().resume(qinlingHandle).result());
    expect(output).toEqual({ greeting: "Hello Ada" });
  });

  it.each(["hibernating", "constructor", "__proto__"])(
    "goes on when the service sends %s, a state that no version is known to send",
    async (word) => {
      const { clock, appwrite } = scene([answer(200, records.appwrite({ status: word })), done]);
      await expect(clock.run(appwrite().resume(appwriteHandle).result())).resolves.toMatchObject({ id: "run1" });
      const rows = (status: string) => answer(200, { invocations: [{ request_id: "r1", status }] });
      const cloud = scene([rows(word), rows("SUCCESS")]);
      const handle = { v: 1, provider: "functiongraph", fn: "hello", id: "r1", startedAt } as const;
      await expect(cloud.clock.run(cloud.functiongraph().resume(handle).result())).resolves.toMatchObject({ id: "r1" });
    },
  );

  it("gives up in time, with a handle to go on from", async () => {
    const { clock, appwrite } = scene(running);
    const error = await clock.run(
      appwrite()
        .resume(appwriteHandle)
        .result({ timeoutMs: 20_000 })
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toBeInstanceOf(WaitTimeoutError);
    // The service writes "processing" before it hands the run to its executor.
    expect(error).toMatchObject({ executed: "maybe", handle: appwriteHandle });
    expect(clock.elapsedMs).toBe(20_000);
    expect(clock.pending).toBe(0);
  });

  it("goes on looking when the machine's clock is set back", async () => {
    const { clock, service, appwrite } = scene([running, running, running, done]);
    const waiting = appwrite().resume(appwriteHandle).result();
    await clock.advance(300);
    expect(service.arrivals.length).toBeGreaterThan(0);
    clock.shift(-3_600_000);
    await expect(clock.run(waiting, 60_000)).resolves.toMatchObject({ id: "run1" });
  });

  it("polls once more shortly before it gives up", async () => {
    const { clock, service, appwrite } = scene(running);
    await clock.run(
      appwrite()
        .resume(appwriteHandle)
        .result({ timeoutMs: 20_000 })
        .catch(() => undefined),
    );
    expect((service.arrivals.at(-1)?.at ?? 0) - VirtualClock.start).toBe(19_500);
  });

  it("is each caller's own: one leaves, the others go on, and a poll that nobody waits for is dropped", async () => {
    const reason = new Error("enough");
    const { clock, service, appwrite } = scene([running, silence(true), done]);
    const handle = appwrite().resume(appwriteHandle);
    const controller = new AbortController();
    const first = handle.result({ signal: controller.signal });
    first.catch(() => undefined);
    await clock.advance(600);
    expect(service.arrivals).toHaveLength(2);
    controller.abort(reason);
    await expect(first).rejects.toBe(reason);
    await clock.advance(0);
    expect(clock.pending).toBe(0);
    await expect(clock.run(handle.result())).resolves.toMatchObject({ id: "run1" });
  });

  it("a function that failed is FunctionFailedError here too, with its log", async () => {
    const { clock, qinling } = scene(
      byOperation({
        getExecution: answer(200, records.qinling({ status: "failed", result: '{"output": "boom", "duration": 1}' })),
        getExecutionLog: answer(200, "about to fail\n"),
      }),
    );
    const error = await clock.run(
      qinling()
        .resume(qinlingHandle)
        .result()
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toBeInstanceOf(FunctionFailedError);
    expect(error).toMatchObject({
      operation: "result",
      executed: "yes",
      executionId: runId,
      detail: { message: "boom" },
      logs: "about to fail\n",
    });
  });

  it("gives the whole output where the provider keeps it", async () => {
    const { clock, qinling } = scene(answer(200, records.qinling()));
    await expect(clock.run(qinling().resume<{ greeting: string }>(qinlingHandle).result())).resolves.toMatchObject({
      output: { greeting: "Hello Ada" },
      durationMs: 25,
    });
  });

  it("asks FunctionGraph for a day before the start, or it would see the last hour only, by a clock that nobody knows", async () => {
    const row = { request_id: "r1", status: "SUCCESS", error_code: 0, error_message: "" };
    const { clock, service, functiongraph } = scene(answer(200, { invocations: [row], count: 1 }));
    const handle = functiongraph().resume({
      v: 1,
      provider: "functiongraph",
      fn: "hello",
      id: "r1",
      startedAt: "2026-01-14T08:00:30Z",
    });
    await clock.run(handle.result());
    expect(new URL(service.arrivals[0]?.url ?? "").searchParams.get("query_begin_time")).toBe("2026-01-13T08:00:30");
  });

  it.each([
    ["FAIL", 4208, { code: "EXECUTION_CANCELLED", executed: "maybe" }],
    ["FAIL", 4001, { code: "AMBIGUOUS_OUTCOME", reason: "PLATFORM_ERROR", executed: "maybe", retryable: false }],
    ["DISCARD", 0, { code: "EXECUTION_DISCARDED", executed: "no", retryable: true }],
  ] as const)("reads FunctionGraph's %s with code %i", async (status, error_code, expected) => {
    const row = { request_id: "r1", status, error_code, error_message: "boom" };
    const { clock, functiongraph } = scene(answer(200, { invocations: [row] }));
    const handle = functiongraph().resume({ v: 1, provider: "functiongraph", fn: "hello", id: "r1", startedAt });
    expect(await clock.run(handle.result().catch((thrown: unknown) => thrown))).toMatchObject(expected);
  });
});

describe("watch", () => {
  it("gives each state once, until the end", async () => {
    const waiting = answer(200, records.appwrite({ status: "waiting" }));
    const { clock, appwrite } = scene([waiting, waiting, running, running, done]);
    const seen: ExecutionStatus[] = [];
    const watching = (async () => {
      for await (const status of appwrite().resume(appwriteHandle).watch()) seen.push(status);
    })();
    await clock.run(watching);
    expect(seen.map(({ state }) => state)).toEqual(["queued", "running", "succeeded"]);
  });

  it("stops looking when the loop is left", async () => {
    const { clock, service, appwrite } = scene(running);
    const watching = (async () => {
      for await (const { state } of appwrite().resume(appwriteHandle).watch()) return state;
      return undefined;
    })();
    await expect(clock.run(watching)).resolves.toBe("running");
    await clock.advance(60_000);
    expect(service.arrivals).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });
});

describe("many handles", () => {
  const count = 10_000;

  it("share polls: 10,000 of one function stay under 20 a second and end within seconds", async () => {
    const ids = Array.from({ length: count }, (_, index) => `run${index}`);
    const endsAt = VirtualClock.start + 12_000;
    const list: Step = (request, context, clock) => {
      context.evidence.sent = true;
      const [filter] = new URL(request.url).searchParams.getAll("queries[]").map((query) => JSON.parse(query));
      const status = clock.now() >= endsAt ? "completed" : "processing";
      const executions = (filter.values as string[]).map(($id) => records.appwrite({ $id, status }));
      return response(200, { total: 0, executions });
    };
    const { clock, service, appwrite } = scene(byOperation({ listExecutions: list }));
    const client = appwrite();
    const before = process.memoryUsage().heapUsed;
    const waits = ids.map((id) => client.resume({ ...appwriteHandle, id }).result());
    await clock.advance(10_000);
    expect(service.arrivals.length / 10).toBeLessThanOrEqual(20);
    expect((process.memoryUsage().heapUsed - before) / count).toBeLessThan(6 * 1024);
    const results = await clock.run(Promise.all(waits));
    expect(results).toHaveLength(count);
    expect(clock.elapsedMs).toBeLessThan(12_000 + 15_000);
    const seconds = new Map<number, number>();
    for (const { at } of service.arrivals) {
      const second = Math.floor((at - VirtualClock.start) / 1000);
      seconds.set(second, (seconds.get(second) ?? 0) + 1);
    }
    expect(Math.max(...seconds.values())).toBeLessThanOrEqual(20);
  }, 60_000);

  it("wake up no more often than they may ask, however many come due in between", async () => {
    let timers = 0;
    const clock = new (class extends VirtualClock {
      override setTimeout(callback: () => void, delayMs: number): unknown {
        timers += 1;
        return super.setTimeout(callback, delayMs);
      }
    })(() => Math.random());
    const list: Step = (request, context, time) => {
      const [filter] = new URL(request.url).searchParams.getAll("queries[]").map((query) => JSON.parse(query));
      const executions = (filter.values as string[]).map(($id) => records.appwrite({ $id, status: "processing" }));
      return answer(200, { executions })(request, context, time);
    };
    const { appwrite } = scene(byOperation({ listExecutions: list }), clock);
    const client = appwrite();
    const ids = Array.from({ length: 2_000 }, (_, index) => `run${index}`);
    const waits = ids.map((id) => client.resume({ ...appwriteHandle, id }).result({ timeoutMs: 10_000 }));
    await clock.run(Promise.allSettled(waits));
    expect(timers / 10).toBeLessThanOrEqual(2 * 20);
  });

  it("one list shows what runs on Qinling; what has left it is asked for by itself", async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `00000000-0000-4000-8000-0000000000${10 + index}`);
    const list: Step = (request, context, clock) => {
      const left = clock.now() > VirtualClock.start + 3_000 ? 5 : 0;
      const executions = ids.slice(left).map((id) => records.qinling({ id, status: "running", result: null }));
      return answer(200, { executions })(request, context, clock);
    };
    const get: Step = (request, context, clock) =>
      answer(200, records.qinling({ id: new URL(request.url).pathname.split("/").at(-1) }))(request, context, clock);
    const { clock, service, qinling } = scene(byOperation({ listExecutions: list, getExecution: get }));
    const client = qinling();
    const waits = ids.map((id) => client.resume({ ...qinlingHandle, id }).result({ timeoutMs: 8_000 }));
    const ends = await clock.run(Promise.allSettled(waits));
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    expect(service.arrivals.filter(({ operation }) => operation === "getExecution")).toHaveLength(5);
    expect(new URL(service.arrivals[0]?.url ?? "").searchParams.get("function_id")).toBe(functionId);
  });

  it("tell onPoll what each look showed", async () => {
    const told: PollEvent[] = [];
    const hooks: Hooks = { onPoll: (event) => told.push(event) };
    const list: Step = answer(200, { executions: ["a", "b", "c"].map(($id) => records.appwrite({ $id })) });
    const { clock, appwrite } = scene(byOperation({ listExecutions: list }));
    const client = appwrite({ hooks });
    await clock.run(Promise.all(["a", "b", "c"].map((id) => client.resume({ ...appwriteHandle, id }).result())));
    expect(told).toEqual([
      { provider: "appwrite", executions: 3, states: { succeeded: 3 }, durationMs: 0, error: undefined },
    ]);
  });

  it("look at runs one by one where listing is not allowed", async () => {
    const forbidden = answer(401, { message: "no", code: 401, type: "general_unauthorized_scope" });
    const get: Step = (request, context, clock) =>
      answer(200, records.appwrite({ $id: request.url.split("/").at(-1) }))(request, context, clock);
    const { clock, appwrite } = scene(byOperation({ listExecutions: forbidden, getExecution: get }));
    const client = appwrite();
    const results = await clock.run(
      Promise.all(["a", "b", "c", "d"].map((id) => client.resume({ ...appwriteHandle, id }).result())),
    );
    expect(results.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });
});

describe("polls of many functions", () => {
  it("are four at a time at most, however slow the service is", async () => {
    let underWay = 0;
    let most = 0;
    const slow: Step = async (request, context, clock) => {
      most = Math.max(most, ++underWay);
      await new Promise<void>((resolve) => void clock.setTimeout(resolve, 2_000));
      underWay -= 1;
      return done(request, context, clock);
    };
    const { clock, appwrite } = scene(slow);
    const client = appwrite();
    const runs = Array.from({ length: 12 }, (_, index) => client.resume({ ...appwriteHandle, fn: `fn${index}` }));
    await clock.run(Promise.all(runs.map((run) => run.result())));
    expect(most).toBe(4);
  });
});

describe("lists that cannot be had", () => {
  it("do not keep many handles from being looked at one by one", async () => {
    const ids = Array.from({ length: 5 }, (_, index) => `00000000-0000-4000-8000-0000000000${10 + index}`);
    const get: Step = (request, context, clock) =>
      answer(200, records.qinling({ id: new URL(request.url).pathname.split("/").at(-1) }))(request, context, clock);
    const { clock, qinling } = scene(byOperation({ listExecutions: tooLarge, getExecution: get }));
    const client = qinling();
    const ends = await clock.run(Promise.all(ids.map((id) => client.resume({ ...qinlingHandle, id }).result())));
    expect(ends.map(({ id }) => id)).toEqual(ids);
    expect(clock.elapsedMs).toBeLessThan(5_000);
  });
});

describe("a handle, besides waiting,", () => {
  it("reads logs", async () => {
    const aw = scene(answer(200, records.appwrite({ logs: "out", errors: "err" })));
    await expect(aw.clock.run(aw.appwrite().resume(appwriteHandle).logs())).resolves.toBe("out\nerr");
    const ql = scene(answer(204, ""));
    await expect(ql.clock.run(ql.qinling().resume(qinlingHandle).logs())).resolves.toBe("");
    expect(ql.service.arrivals[0]?.headers.accept).toMatch(/^text\/plain/);
  });

  it("cancels a scheduled run, and leaves the record of one that has ended alone", async () => {
    const date = { date: new Date(VirtualClock.start).toUTCString() };
    const scheduledAt = new Date(VirtualClock.start + 120_000).toISOString();
    const scheduled = answer(200, records.appwrite({ status: "scheduled", scheduledAt }), date);
    const yes = scene(byOperation({ getExecution: scheduled, deleteExecution: answer(204, "", date) }));
    await expect(yes.clock.run(yes.appwrite().resume(appwriteHandle).cancelScheduled())).resolves.toBe(true);
    const no = scene(byOperation({ getExecution: done }));
    await expect(no.clock.run(no.appwrite().resume(appwriteHandle).cancelScheduled())).resolves.toBe(false);
    const begun = answer(400, { message: "in progress", code: 400, type: "execution_in_progress" });
    const late = scene(byOperation({ getExecution: scheduled, deleteExecution: begun }));
    await expect(late.clock.run(late.appwrite().resume(appwriteHandle).cancelScheduled())).resolves.toBe(false);
  });

  it("removes a record; gone after a repeated request is removed too", async () => {
    const { clock, qinling } = scene(
      byOperation({ deleteExecution: [lost, answer(404, { faultstring: "not found" })] }),
    );
    await expect(clock.run(qinling().resume(qinlingHandle).remove())).resolves.toBeUndefined();
    const absent = scene(byOperation({ deleteExecution: answer(404, { faultstring: "not found" }) }));
    await expect(absent.clock.run(absent.qinling().resume(qinlingHandle).remove())).rejects.toMatchObject({
      code: "NOT_FOUND",
      executed: "maybe",
    });
    const never = scene(byOperation({ deleteExecution: unknownYet }));
    await expect(never.clock.run(never.appwrite().resume(appwriteHandle).remove())).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const again = scene(byOperation({ deleteExecution: [lost, unknownYet] }));
    await expect(again.clock.run(again.appwrite().resume(appwriteHandle).remove())).resolves.toBeUndefined();
  });

  it("cancels on FunctionGraph only when the caller accepts what else that kills", async () => {
    const { clock, service, functiongraph } = scene(answer(200, null));
    const handle = functiongraph().resume({ v: 1, provider: "functiongraph", fn: "hello", id: "r1", startedAt });
    // @ts-expect-error The consent is required.
    await expect(handle.cancel()).rejects.toMatchObject({ code: "INPUT_INVALID" });
    await clock.run(handle.cancel({ acceptCollateral: true }));
    expect(service.bodies("cancelExecution")).toEqual([{ request_id: "r1", type: "force" }]);
  });

  it("refuses with a reason what the types refuse already", async () => {
    const { functiongraph } = scene(answer(200, null));
    const handle = functiongraph().resume({ v: 1, provider: "functiongraph", fn: "hello", id: "r1", startedAt });
    // @ts-expect-error FunctionGraph keeps no logs of asynchronous runs.
    await expect(handle.logs()).rejects.toMatchObject({ code: "UNSUPPORTED", executed: "maybe", about: "run" });
  });
});

describe("a handle as JSON", () => {
  it("is enough for another process, and holds no credential and no URL", async () => {
    const { clock, qinling } = scene(
      byOperation({
        createExecution: answer(201, records.qinling({ status: "running", result: null })),
        getExecution: answer(200, records.qinling()),
      }),
    );
    const run = await clock.run(qinling().fn(functionId).start({ name: "Ada" }));
    const text = JSON.stringify(run);
    expect(JSON.parse(text)).toEqual({ ...qinlingHandle, id: run.id, key: run.id });
    expect(run.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(text).not.toMatch(/https?:|token/);
    const later = qinling().resume<{ greeting: string }>(text);
    await expect(clock.run(later.result())).resolves.toMatchObject({ output: { greeting: "Hello Ada" } });
  });

  const hostile: [string, unknown][] = [
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["a list", []],
    ["text that is no JSON", "{"],
    ["very long text", JSON.stringify(appwriteHandle) + " ".repeat(20_000)],
    ["another version", { ...appwriteHandle, v: 2 }],
    ["another provider", { ...appwriteHandle, provider: "qinling" }],
    ["an unknown field", { ...appwriteHandle, endpoint: "https://evil.example" }],
    ["a path as id", { ...appwriteHandle, id: "../../users" }],
    ["an empty id", { ...appwriteHandle, id: "" }],
    ["an id that is an object", { ...appwriteHandle, id: {} }],
    ["a path as function", { ...appwriteHandle, fn: "a/b" }],
    ["no date", { ...appwriteHandle, startedAt: "yesterday" }],
    ["a date that is no UTC", { ...appwriteHandle, startedAt: "2026-01-15T10:00:00+02:00" }],
    ["a key that is an object", { ...appwriteHandle, key: {} }],
    ["a certainty that is none", { ...appwriteHandle, executed: "perhaps" }],
  ];
  it.each(hostile)("is refused when it is %s", (_name, handle) => {
    const { appwrite } = scene(done);
    const client = appwrite();
    expect(() => client.resume(handle as string)).toThrow(FnwireError);
    expect(() => client.resume(handle as string)).toThrow(
      expect.objectContaining({ code: "INPUT_INVALID", operation: expect.any(String) }),
    );
  });
});
