import { describe, expect, it } from "vitest";
import { records } from "../../../test/support/responses.js";
import { AmbiguousOutcomeError, FnwireError, FunctionFailedError, OutputLostError } from "../src/index.js";
import { functionId, scene } from "./support/clients.js";
import { answer, byOperation, cut, lost, refused, type Step, silence } from "./support/fake-service.js";

const missing = answer(404, { faultcode: "Client", faultstring: "Execution not found.", debuginfo: null });
const duplicate = answer(400, {
  faultcode: "Client",
  faultstring: "Duplicate entry for Execution: ['id']",
  debuginfo: null,
});

describe("Qinling, where the caller chooses the execution's id", () => {
  it("sends a call whose response was lost again under the same id when the first never arrived", async () => {
    const { clock, service, qinling } = scene(
      byOperation({ createExecution: [lost, answer(201, records.qinling())], getExecution: missing }),
    );
    const { output } = await clock.run(qinling().fn(functionId).invoke({ name: "Ada" }));
    expect(output).toEqual({ greeting: "Hello Ada" });
    expect(service.arrivals.map(({ operation }) => operation)).toEqual([
      "createExecution",
      "getExecution",
      "createExecution",
    ]);
    const [first, second] = service.bodies("createExecution");
    expect(first?.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(second?.id).toBe(first?.id);
  });

  it("takes the result of the run that had arrived, and sends nothing again", async () => {
    const { clock, service, qinling } = scene(
      byOperation({
        createExecution: cut(201),
        getExecution: [
          answer(200, records.qinling({ status: "running", result: null })),
          answer(200, records.qinling()),
        ],
      }),
    );
    const { output } = await clock.run(qinling().fn(functionId).invoke({ name: "Ada" }));
    expect(output).toEqual({ greeting: "Hello Ada" });
    expect(service.bodies("createExecution")).toHaveLength(1);
  });

  it("counts a refusal as a duplicate as an acceptance", async () => {
    const { clock, service, qinling } = scene(
      byOperation({
        createExecution: [lost, duplicate],
        getExecution: [missing, answer(200, records.qinling())],
      }),
    );
    const { output } = await clock.run(qinling().fn(functionId).invoke({}));
    expect(output).toEqual({ greeting: "Hello Ada" });
    expect(service.bodies("createExecution")).toHaveLength(2);
  });

  it("credits the run to the attempt that may have made it, not to one that was refused", async () => {
    const { clock, qinling } = scene(
      byOperation({
        createExecution: [lost, answer(401, "Unauthorized")],
        getExecution: [missing, answer(200, records.qinling())],
      }),
    );
    const { attempts } = await clock.run(qinling().fn(functionId).invoke({}));
    const launches = attempts.filter(({ operation }) => operation === "createExecution");
    expect(launches.map(({ executed }) => executed)).toEqual(["yes", "no"]);
  });

  it("does not take the run of another function for its own, when a key is used twice", async () => {
    const other = "9ea77cf3-bfc4-435b-ac07-e53761d47c7c";
    const options = { idempotencyKey: "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d" };
    for (const [ref, names] of [
      [functionId, { function_id: other, function_alias: "charge" }],
      ["ship", { function_id: other, function_alias: "charge" }],
      ["ship", { function_id: other, function_alias: null }],
    ] as const) {
      const others = records.qinling(names);
      for (const created of [duplicate, [lost, duplicate]]) {
        const scripts = { createExecution: created, getExecution: answer(200, others) };
        const invoked = scene(byOperation(scripts));
        const started = scene(byOperation(scripts));
        const message = expect.stringMatching(new RegExp(`another function.*${options.idempotencyKey}.*${other}`));
        const refusal = { code: "INPUT_INVALID", executed: "maybe", retryable: false, message };
        await expect(invoked.clock.run(invoked.qinling().fn(ref).invoke({}, options))).rejects.toMatchObject(refusal);
        await expect(started.clock.run(started.qinling().fn(ref).start({}, options))).rejects.toMatchObject(refusal);
      }
    }
  });

  it("gives the result of the first call with a key, by id and by alias", async () => {
    const options = { idempotencyKey: "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d" };
    for (const ref of [functionId, "ship"]) {
      const first = records.qinling({ function_id: functionId, function_alias: ref === "ship" ? "ship" : null });
      const { clock, qinling } = scene(byOperation({ createExecution: duplicate, getExecution: answer(200, first) }));
      const { output } = await clock.run(qinling().fn(ref).invoke({}, options));
      expect(output).toEqual({ greeting: "Hello Ada" });
    }
  });

  it("counts an acceptance as one when the run cannot be polled", async () => {
    const scripts = { createExecution: duplicate, getExecution: answer(500) };
    const { clock, service, qinling } = scene(byOperation(scripts));
    const run = await clock.run(qinling().fn(functionId).start({}));
    expect(run.id).toBe(service.bodies("createExecution")[0]?.id);
  });

  it("takes nothing else for an acceptance, whatever the server calls it", async () => {
    const { clock, service, qinling } = scene(
      answer(500, { faultcode: "duplicate", faultstring: "Duplicate entry for Execution", debuginfo: null }),
    );
    const call = qinling().fn(functionId).start({}, { onAmbiguous: "throw" });
    await expect(clock.run(call)).rejects.toMatchObject({ code: "AMBIGUOUS_OUTCOME", executed: "maybe" });
    expect(service.arrivals).toHaveLength(1);
  });

  it("tells hooks that an outcome was open once, not again when it is accepted", async () => {
    const told: string[] = [];
    const onAmbiguous = ({ reason, then }: { reason: string; then: string }) => told.push(`${reason} ${then}`);
    const { clock, qinling } = scene(
      byOperation({ createExecution: [lost, duplicate], getExecution: [missing, answer(200, records.qinling())] }),
    );
    const { attempts } = await clock.run(qinling({ hooks: { onAmbiguous } }).fn(functionId).invoke({}));
    expect(told).toEqual(["CONNECTION_LOST reconcile"]);
    expect(attempts.map(({ operation, code }) => [operation, code])).toEqual([
      ["createExecution", "CONNECTION_LOST"],
      ["getExecution", "NOT_FOUND"],
      ["createExecution", undefined],
      ["getExecution", undefined],
    ]);
  });

  it("gives a handle to a start whose response was lost", async () => {
    const { clock, service, qinling } = scene(
      byOperation({
        createExecution: silence(true),
        getExecution: answer(200, records.qinling({ status: "running", result: null })),
      }),
    );
    const run = await clock.run(qinling().fn(functionId).start({}));
    expect(run.id).toBe(service.bodies("createExecution")[0]?.id);
  });

  it("stays ambiguous, with the key, when every response is lost and nobody can be asked", async () => {
    const { clock, service, qinling } = scene(byOperation({ createExecution: lost, getExecution: refused }));
    const key = "9ea77cf3-bfc4-435b-ac07-e53761d47c7c";
    const error = await clock.run(
      qinling()
        .fn(functionId)
        .invoke({}, { idempotencyKey: key })
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toBeInstanceOf(AmbiguousOutcomeError);
    expect(error).toMatchObject({ executed: "maybe", idempotencyKey: key, reason: "CONNECTION_LOST" });
    expect(service.bodies("createExecution").map(({ id }) => id)).toEqual([key, key, key]);
  });

  it("waits for a runtime that is being made: the execution did not exist yet", async () => {
    const busy = answer(409, { faultcode: "Client", faultstring: "Runtime 705f is not available.", debuginfo: null });
    const { clock, service, qinling } = scene(byOperation({ createExecution: [busy, answer(201, records.qinling())] }));
    const { attempts } = await clock.run(qinling().fn(functionId).invoke({}));
    expect(attempts.map(({ executed }) => executed)).toEqual(["no", "yes"]);
    expect(service.arrivals).toHaveLength(2);
  });

  it("waits for a Keystone that is away: its guard has let nothing through", async () => {
    const guard = answer(503, "The Keystone service is temporarily unavailable.");
    const { clock, service, qinling } = scene(
      byOperation({ createExecution: [guard, answer(201, records.qinling())] }),
    );
    const { attempts } = await clock.run(qinling().fn(functionId).invoke({}, { onAmbiguous: "throw" }));
    expect(attempts.map(({ executed }) => executed)).toEqual(["no", "yes"]);
    expect(service.arrivals).toHaveLength(2);
  });

  it("keeps nothing of a 401, which repeats the caller's token", async () => {
    const text = "Auth token is invalid: gAAAAAB-somebody-elses-token";
    const { clock, qinling } = scene(answer(401, { code: 401, title: "Unauthorized", description: text }));
    const error = await clock.run(
      qinling()
        .fn(functionId)
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code: "UNAUTHENTICATED", executed: "no" });
    expect(JSON.stringify(error)).not.toContain("gAAAA");
  });

  it("follows a run that the API stopped waiting for until its real end", async () => {
    const gaveUp = records.qinling({ status: "error", result: null });
    const { clock, qinling } = scene(
      byOperation({
        createExecution: answer(201, gaveUp),
        getExecution: [...Array.from({ length: 8 }, () => answer(200, gaveUp)), answer(200, records.qinling())],
      }),
    );
    const { output } = await clock.run(qinling().fn(functionId).invoke({}));
    expect(output).toEqual({ greeting: "Hello Ada" });
  });

  it("believes a run that stays in error after three minutes, and says that it may have run", async () => {
    const gaveUp = answer(201, records.qinling({ status: "error", result: null }));
    const { clock, qinling } = scene(
      byOperation({
        createExecution: gaveUp,
        getExecution: answer(200, records.qinling({ status: "error", result: null })),
      }),
    );
    const error = await clock.run(
      qinling()
        .fn(functionId)
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code: "AMBIGUOUS_OUTCOME", executed: "maybe" });
    expect(clock.elapsedMs).toBeGreaterThan(180_000);
    expect(clock.elapsedMs).toBeLessThan(190_000);
  });

  it("knows an engine that could not begin from one that ran", async () => {
    const result = '{"output": "Function execution failed."}';
    const { clock, qinling } = scene(answer(201, records.qinling({ status: "error", result })));
    const error = await clock.run(
      qinling()
        .fn(functionId)
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code: "PLATFORM_ERROR", executed: "no", retryable: true });
    expect(FnwireError.is(error) && error.attempts.at(-1)?.executed).toBe("no");
  });

  it("does not send again what may have reached the database", async () => {
    const broken = answer(400, {
      faultcode: "Client",
      faultstring: "DB error: (pymysql) lost connection",
      debuginfo: null,
    });
    const { clock, service, qinling } = scene(byOperation({ createExecution: broken, getExecution: missing }));
    const error = await clock.run(
      qinling()
        .fn(functionId)
        .invoke({}, { onAmbiguous: "throw" })
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code: "AMBIGUOUS_OUTCOME", executed: "maybe" });
    expect(service.bodies("createExecution")).toHaveLength(1);
  });
});

describe("Appwrite, where a mark in the path can be searched for", () => {
  /** Rows with the path that they were asked for by. */
  const page =
    (...executions: object[]): Step =>
    (request, context, clock) => {
      const [query = "{}"] = new URL(request.url).searchParams.getAll("queries[]");
      const { values } = JSON.parse(query) as { values: string[] }; // as the client wrote it
      const rows = executions.map((row) => ({ ...row, requestPath: values[0] }));
      return answer(200, { total: 0, executions: rows })(request, context, clock);
    };

  it("reports that the function ran when only its response was lost", async () => {
    const { clock, service, appwrite } = scene(
      byOperation({ createExecution: lost, listExecutions: [page(), page(records.appwrite({ responseBody: "" }))] }),
    );
    const error = await clock.run(
      appwrite()
        .fn("hello")
        .invoke({}, { onAmbiguous: "reconcile", request: { path: "/greet?lang=en" } })
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toBeInstanceOf(OutputLostError);
    expect(error).toMatchObject({ executed: "yes", handle: { id: "run1", fn: "hello" } });
    const path = service.bodies("createExecution")[0]?.path;
    expect(path).toMatch(/^\/greet\?lang=en&fnwire-key=[0-9a-f-]{36}$/);
    const asked = new URL(service.arrivals[1]?.url ?? "").searchParams
      .getAll("queries[]")
      .map((query) => JSON.parse(query));
    expect(asked[0]).toEqual({ method: "equal", attribute: "requestPath", values: [path] });
    expect(service.bodies("createExecution")).toHaveLength(1);
  });

  it("gives the failure of the function whose response was lost", async () => {
    const failed = records.appwrite({
      status: "failed",
      responseStatusCode: 500,
      errors: "RangeError: too far\n    at main.js:1:1",
    });
    const { clock, appwrite } = scene(byOperation({ createExecution: lost, listExecutions: page(failed) }));
    const error = await clock.run(
      appwrite()
        .fn("hello")
        .invoke({}, { onAmbiguous: "reconcile" })
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toBeInstanceOf(FunctionFailedError);
    expect(error).toMatchObject({ detail: { type: "RangeError", message: "too far" } });
  });

  it("gives a handle to a start whose response was lost", async () => {
    const { clock, appwrite } = scene(
      byOperation({ createExecution: cut(202), listExecutions: page(records.appwrite({ status: "waiting" })) }),
    );
    const run = await clock.run(appwrite().fn("hello").start({}, { onAmbiguous: "reconcile" }));
    expect(run.id).toBe("run1");
  });

  it("never sends again when nothing is found: the record may only be late", async () => {
    const { clock, service, appwrite } = scene(byOperation({ createExecution: lost, listExecutions: page() }));
    const error = await clock.run(
      appwrite()
        .fn("hello")
        .invoke({}, { onAmbiguous: "reconcile" })
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code: "AMBIGUOUS_OUTCOME", executed: "maybe" });
    expect(service.bodies("createExecution")).toHaveLength(1);
    // The record of a run is written when it ends, and nobody knows how long it waits for its turn before.
    expect(clock.elapsedMs).toBeGreaterThan(290_000);
    expect(clock.elapsedMs).toBeLessThanOrEqual(300_000);
  });

  it("does not go on searching where it may not", async () => {
    const forbidden = answer(401, { message: "no", code: 401, type: "general_unauthorized_scope" });
    const { clock, service, appwrite } = scene(byOperation({ createExecution: lost, listExecutions: forbidden }));
    const work = clock.run(appwrite().fn("hello").invoke({}, { onAmbiguous: "reconcile" }));
    await expect(work).rejects.toMatchObject({ code: "AMBIGUOUS_OUTCOME", reason: "CONNECTION_LOST" });
    expect(service.arrivals.map(({ operation }) => operation)).toEqual(["createExecution", "listExecutions"]);
  });

  it("leaves paths alone when nobody asked for a mark", async () => {
    const { clock, service, appwrite } = scene(answer(201, records.appwrite()));
    await clock.run(appwrite().fn("hello").invoke({}));
    expect(service.bodies("createExecution")[0]).not.toHaveProperty("path");
  });
});

describe("keys for the function itself", () => {
  it("embedKey shows the key to functions that check for repeats", async () => {
    const { clock, service, minapp } = scene(answer(200, records.minapp()));
    const input = { name: "Ada" };
    await clock.run(
      minapp()
        .fn("hello")
        .invoke(input, { idempotencyKey: "order-17", embedKey: (key) => ({ input: { ...input, key } }) }),
    );
    expect(service.bodies("invokeFunction")).toEqual([{ data: { name: "Ada", key: "order-17" }, sync: true }]);
  });

  it("travels in a header where the provider forwards headers", async () => {
    const { clock, service, appwrite } = scene(answer(201, records.appwrite()));
    await clock.run(
      appwrite()
        .fn("hello")
        .invoke("text", { embedKey: (key) => ({ headers: { "idempotency-key": key } }), idempotencyKey: "order-17" }),
    );
    expect(service.bodies("createExecution")[0]?.headers).toEqual({ "idempotency-key": "order-17" });
  });

  it.each([
    ["gives a promise", async () => ({ input: {} })],
    ["gives nothing", () => undefined],
    [
      "fails",
      () => {
        throw new Error("no");
      },
    ],
  ])("a function for it that %s ends the call before anything is sent", async (_name, embedKey) => {
    const { clock, service, minapp } = scene(answer(200, records.minapp()));
    const work = minapp()
      .fn("hello")
      .invoke({}, { embedKey: embedKey as () => object });
    await expect(clock.run(work)).rejects.toMatchObject({ code: "INPUT_INVALID", executed: "no" });
    expect(service.arrivals).toHaveLength(0);
  });

  it("a key that nobody would see is refused", async () => {
    const { minapp, functiongraph } = scene(answer(200, records.minapp()));
    for (const ref of [minapp().fn("hello"), functiongraph().fn("hello")]) {
      // @ts-expect-error Without embedKey a key is not an option of these providers.
      await expect(ref.invoke({}, { idempotencyKey: "order-17" })).rejects.toMatchObject({ code: "INPUT_INVALID" });
    }
  });
});
