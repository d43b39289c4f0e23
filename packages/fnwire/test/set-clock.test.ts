import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { records } from "../../../test/support/responses.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { type Clock, FnwireError } from "../src/index.js";
import { appwrite } from "../src/providers/appwrite.js";
import { http } from "../src/providers/http.js";
import { functionId, scene } from "./support/clients.js";
import { answer, byOperation, FakeService, refused, silence } from "./support/fake-service.js";

/* Machines' clocks are set while calls are under way, by an administrator or by NTP. What a call may take does not change by that. */

/** A machine whose time of day can be set; what has passed is another time. */
class SetClock implements Clock {
  readonly time = new VirtualClock();
  #setMs = 0;

  now(): number {
    return this.time.now() + this.#setMs;
  }
  monotonic(): number {
    return this.time.now();
  }
  random(): number {
    return 0.5;
  }
  setTimeout(callback: () => void, delayMs: number): unknown {
    return this.time.setTimeout(callback, delayMs);
  }
  clearTimeout(timer: unknown): void {
    this.time.clearTimeout(timer);
  }
  step(ms: number): void {
    this.#setMs += ms;
  }
}

const running = answer(200, records.qinling({ status: "running", result: null }));
const startedAt = "2026-01-15T09:59:50Z";
const handle = {
  v: 1,
  provider: "qinling",
  fn: functionId,
  id: "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d",
  startedAt,
} as const;
const steps = [-3_600_000, -30_000, -2_000, 2_000, 30_000, 50_000, 3_600_000];

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => ({ value }),
    (error: unknown) => error,
  );
}

function clientsOf(clock: SetClock, script: ConstructorParameters<typeof FakeService>[1]) {
  const service = new FakeService(clock, script);
  const common = { transport: service.transport, clock };
  // A scene's clients, on another clock.
  const { qinling, minapp, functiongraph } = scene([]);
  return {
    service,
    qinling: () => qinling(common),
    minapp: (more: object = {}) => minapp({ ...common, ...more }),
    functiongraph: () => functiongraph(common),
  };
}

describe.each(steps)("given a machine whose clock is set by %i ms", (ms) => {
  it("while a call waits for its next attempt, it is made all the same", async () => {
    const clock = new SetClock();
    const { minapp, service } = clientsOf(clock, [
      answer(429, "", { "retry-after": "10" }),
      answer(200, records.minapp()),
    ]);
    const call = minapp().fn("hello").invoke({}, { timeoutMs: 20_000 });
    await clock.time.advance(5_000);
    clock.step(ms);
    await expect(clock.time.run(call)).resolves.toMatchObject({ output: { greeting: "Hello Ada" } });
    expect(service.arrivals).toHaveLength(2);
  });

  it("while a call that cannot succeed goes on, it ends at its own deadline", async () => {
    const clock = new SetClock();
    const { minapp, service } = clientsOf(clock, [refused, silence(false)]);
    const call = failureOf(
      minapp()
        .fn("hello")
        .invoke({}, { timeoutMs: 20_000, attemptTimeoutMs: 15_000, retry: { attempts: 5 } }),
    );
    clock.step(ms);
    await clock.time.advance(1_000);
    clock.step(ms);
    expect(await clock.time.run(call)).toMatchObject({ executed: "no", stopped: "deadline" });
    expect(clock.time.elapsedMs).toBeLessThanOrEqual(20_000);
    expect(clock.time.elapsedMs).toBeGreaterThan(15_000);
    const [first, second] = service.arrivals;
    expect(first?.timeoutMs).toBe(15_000);
    expect(second?.timeoutMs).toBe(15_000);
  });

  it("while a run is waited for, its end is seen when it comes", async () => {
    const clock = new SetClock();
    const { qinling } = clientsOf(clock, [running, running, running, answer(200, records.qinling())]);
    const wait = qinling().resume(handle).result({ timeoutMs: 30_000 });
    await clock.time.advance(1_000);
    clock.step(ms);
    await expect(clock.time.run(wait)).resolves.toMatchObject({ output: { greeting: "Hello Ada" } });
    expect(clock.time.elapsedMs).toBeLessThan(15_000);
  });

  it("while a run is waited for that does not end, the wait is over in time", async () => {
    const clock = new SetClock();
    const { qinling } = clientsOf(clock, running);
    const wait = failureOf(qinling().resume(handle).result({ timeoutMs: 30_000 }));
    await clock.time.advance(1_000);
    clock.step(ms);
    expect(await clock.time.run(wait)).toMatchObject({ code: "WAIT_TIMEOUT" });
    expect(clock.time.elapsedMs).toBe(30_000);
  });

  it("while a run is not shown yet, it is not given up before its grace is over", async () => {
    const clock = new SetClock();
    const { functiongraph } = clientsOf(
      clock,
      byOperation({
        invokeFunctionAsync: answer(202, { request_id: "r1" }),
        listAsyncExecutions: answer(200, { invocations: [] }),
      }),
    );
    const run = await clock.time.run(functiongraph().fn("hello").start({}));
    clock.step(ms);
    expect(await clock.time.run(run.status())).toMatchObject({ state: "unknown" });
    const begunMs = clock.time.elapsedMs;
    expect(await clock.time.run(failureOf(run.result()))).toMatchObject({ code: "EXECUTION_LOST" });
    expect(clock.time.elapsedMs - begunMs).toBeGreaterThan(55_000);
    expect(clock.time.elapsedMs - begunMs).toBeLessThan(70_000);
  });

  it("while a map keeps to its rate, the rate stays", async () => {
    const clock = new SetClock();
    const { minapp, service } = clientsOf(clock, answer(200, records.minapp()));
    const run = minapp()
      .fn("hello")
      .map([{}, {}, {}], { rate: { count: 1, perMs: 10_000 } })
      [Symbol.asyncIterator]();
    await clock.time.run(run.next());
    clock.step(ms);
    await clock.time.run(run.next());
    await clock.time.run(run.next());
    expect(service.arrivals).toHaveLength(3);
    expect(clock.time.elapsedMs).toBe(20_000);
  });

  it("what events say that calls and attempts took is what they took", async () => {
    const clock = new SetClock();
    const took: number[] = [];
    const note = ({ durationMs }: { durationMs: number }) => void took.push(durationMs);
    const hooks = { onCallEnd: note, onAttempt: ({ attempt }: { attempt: { durationMs: number } }) => note(attempt) };
    const { minapp } = clientsOf(clock, silence(true));
    const call = failureOf(minapp({ hooks }).fn("hello").invoke({}, { timeoutMs: 9_000 }));
    await clock.time.advance(1_000);
    clock.step(ms);
    await clock.time.run(call);
    expect(took).toEqual([9_000, 9_000]);
  });
});

describe("given a machine whose clock is set, and no clock that a caller passes", () => {
  const { now } = Date;
  const setBy = (ms: number): void => {
    Date.now = () => now() + ms;
  };
  afterEach(() => {
    Date.now = now;
  });

  async function serve(statuses: readonly number[]) {
    let seen = 0;
    const server = createServer((request, response) => {
      request.resume();
      const status = statuses[Math.min(seen, statuses.length - 1)] ?? 200;
      seen += 1;
      response.writeHead(status, { "retry-after": "1", "content-type": "application/json" }).end('{"ok":true}');
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo; // it listens on a port
    return { endpoint: `http://127.0.0.1:${port}`, close: () => server.close(), seen: () => seen };
  }

  it.each([-30_000, 30_000])(
    "by %i ms while a call waits for the service, it is sent again when the service asked for it",
    async (ms) => {
      const server = await serve([429, 200]);
      const proves = ({ status }: { status: number }) => (status === 429 ? "did-not-run" : undefined);
      const client = http({
        endpoint: server.endpoint,
        proves,
        hooks: { onRetry: () => setBy(ms) },
      });
      const begun = performance.now();
      const { output, attempts } = await client.fn("hello").invoke({}, { timeoutMs: 5_000 });
      expect(output).toEqual({ ok: true });
      expect(attempts.map(({ durationMs }) => durationMs < 5_000)).toEqual([true, true]);
      expect(performance.now() - begun).toBeLessThan(5_000);
      server.close();
    },
  );

  it("the deadline of a wait stays where it was", async () => {
    const server = createServer((request, response) => {
      request.resume();
      const body = JSON.stringify(
        records.appwrite({ $id: "run1", functionId: "hello", status: "waiting", responseStatusCode: 0 }),
      );
      response.writeHead(200, { "content-type": "application/json" }).end(body);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo; // it listens on a port
    const client = appwrite({ endpoint: `http://127.0.0.1:${port}/v1`, project: "demo", key: "test-key-0001" });
    const run = client.resume({
      v: 1,
      provider: "appwrite",
      fn: "hello",
      id: "run1",
      startedAt: new Date().toISOString(),
    });
    const begun = performance.now();
    setTimeout(setBy, 100, 60_000);
    const error = await failureOf(run.result({ timeoutMs: 1_200 }));
    expect(error).toSatisfy((thrown) => FnwireError.is(thrown) && thrown.code === "WAIT_TIMEOUT");
    expect(performance.now() - begun).toBeGreaterThan(1_150);
    server.close();
  });
});
