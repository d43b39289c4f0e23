import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAppwriteClient, createExecution, getExecution } from "@fnwire/appwrite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { records } from "../../../test/support/responses.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { AmbiguousOutcomeError, FnwireError, safeTransport, toRetryDirective } from "../src/index.js";
import { scene } from "./support/clients.js";
import { answer, byOperation, FakeService, lost, refused, silence } from "./support/fake-service.js";

describe("safeTransport", () => {
  function stage(steps: ConstructorParameters<typeof FakeService>[1]) {
    const clock = new VirtualClock();
    const service = new FakeService(clock, steps);
    const transport = safeTransport({ transport: service.transport, clock, provider: "acme" });
    const client = createAppwriteClient({
      endpoint: "https://aw.example/v1",
      auth: { project: "demo", key: "test-key-0001" },
      transport,
    });
    return { clock, service, client };
  }
  const path = { functionId: "hello", executionId: "run1" };

  it("repeats for any generated client what its spec allows", async () => {
    const { clock, service, client } = stage(
      byOperation({
        getExecution: [lost, answer(503), answer(200, records.appwrite())],
        createExecution: [refused, answer(201, records.appwrite())],
      }),
    );
    expect(await clock.run(getExecution(client, { path }))).toMatchObject({ status: 200 });
    expect(await clock.run(createExecution(client, { path: { functionId: "hello" } }))).toMatchObject({ status: 201 });
    expect(service.arrivals).toHaveLength(5);
  });

  it("gives the last response back for the outcome to be narrowed", async () => {
    const { clock, service, client } = stage(
      answer(503, { message: "down", code: 503, type: "general_service_disabled", version: "1" }),
    );
    const outcome = await clock.run(createExecution(client, { path: { functionId: "hello" } }));
    expect(outcome).toMatchObject({ ok: false, status: 503 });
    expect(service.arrivals).toHaveLength(1);
    expect(await clock.run(getExecution(client, { path }))).toMatchObject({ ok: false, status: 503 });
    expect(service.arrivals).toHaveLength(4);
  });

  it("does not repeat what may have been carried out", async () => {
    const { clock, service, client } = stage(lost);
    const error = await clock.run(
      createExecution(client, { path: { functionId: "hello" } }).catch((thrown: unknown) => thrown),
    );
    expect(error).toBeInstanceOf(AmbiguousOutcomeError);
    expect(error).toMatchObject({ provider: "acme", operation: "createExecution", executed: "maybe" });
    expect(service.arrivals).toHaveLength(1);
  });

  it("keeps to the client's own time and signal", async () => {
    const late = stage(silence(false));
    const timed = createExecution(late.client, { path: { functionId: "hello" } }, { timeoutMs: 500 });
    await expect(late.clock.run(timed)).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED", executed: "no" });
    expect(late.clock.elapsedMs).toBe(500);
    const left = stage(silence(true));
    const controller = new AbortController();
    const aborted = createExecution(left.client, { path: { functionId: "hello" } }, { signal: controller.signal });
    aborted.catch(() => undefined);
    await left.clock.advance(10);
    controller.abort("enough");
    await expect(aborted).rejects.toBe("enough");
  });

  it.each([
    ["an unknown option", { retries: 3 }],
    ["a misspelled hook", { hooks: { onRetries: () => undefined } }],
    ["a rule that needs a provider", { onAmbiguous: "reconcile" }],
    ["too many attempts", { retry: { attempts: 6 } }],
  ])("given %s, it is refused before anything is sent", (_name, options) => {
    expect(() => safeTransport(options as object)).toThrow(expect.objectContaining({ code: "CONFIG_INVALID" }));
  });
});

describe("over a real socket", () => {
  let server: Server;
  let endpoint: string;
  let requests: number;
  let behave: (n: number) => "answer" | "reset" | "limit";

  beforeEach(async () => {
    requests = 0;
    server = createServer((request, reply) => {
      requests += 1;
      request.resume().on("end", () => {
        const what = behave(requests);
        if (what === "reset") return request.socket.resetAndDestroy();
        const status = what === "limit" ? 429 : 201;
        reply.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(records.appwrite()));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it("a 429 is repeated, a reset is not", async () => {
    const { appwrite } = scene(answer(500));
    behave = (n) => (n === 1 ? "limit" : n === 2 ? "answer" : "reset");
    const client = appwrite({ transport: undefined, clock: undefined, endpoint, retry: { baseMs: 1 } } as object);
    const result = await client.fn("hello").invoke({});
    expect(result.attempts.map(({ httpStatus, bytesSent }) => [httpStatus, bytesSent])).toEqual([
      [429, true],
      [201, true],
    ]);
    await expect(client.fn("hello").invoke({})).rejects.toMatchObject({
      code: "AMBIGUOUS_OUTCOME",
      cause: { code: "ECONNRESET" },
    });
    expect(requests).toBe(3);
  });

  it("a port where nobody listens is told from a service that is down", async () => {
    const { appwrite } = scene(answer(500));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const options = {
      transport: undefined,
      clock: undefined,
      endpoint: `http://127.0.0.1:${port}`,
      retry: { baseMs: 1 },
    };
    const error: unknown = await appwrite(options as object)
      .fn("hello")
      .invoke({})
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "CONNECT_FAILED", executed: "no", retryable: true, stopped: "attempts" });
    expect(FnwireError.is(error) && error.attempts.map(({ bytesSent }) => bytesSent)).toEqual([false, false, false]);
  });
});

describe("toRetryDirective", () => {
  it("says retry only of what provably did not run, with the wait that the service asked for", async () => {
    const limited = scene(answer(429, "", { "retry-after": "90" }));
    const busy: unknown = await limited.clock.run(
      limited
        .qinling()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(toRetryDirective(busy)).toEqual({ action: "retry", afterMs: 90_000, busy: true });
    const open = scene(lost);
    const ambiguous: unknown = await open.clock.run(
      open
        .minapp()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(toRetryDirective(ambiguous)).toEqual({ action: "ask" });
    const bad = scene(answer(404));
    const missing: unknown = await bad.clock.run(
      bad
        .minapp()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(toRetryDirective(missing)).toEqual({ action: "stop" });
    const thrown = scene(answer(200, records.minapp({ code: 1 })));
    const failed: unknown = await thrown.clock.run(
      thrown
        .minapp()
        .fn("hello")
        .invoke({})
        .catch((error: unknown) => error),
    );
    expect(toRetryDirective(failed)).toEqual({ action: "stop" });
    expect(toRetryDirective(new Error("something else"))).toEqual({ action: "ask" });
  });
});
