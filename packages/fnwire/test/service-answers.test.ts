import { describe, expect, it } from "vitest";
import { qinlingId, records } from "../../../test/support/responses.js";
import { FnwireError, FunctionFailedError, toRetryDirective } from "../src/index.js";
import { functionId, scene, secrets } from "./support/clients.js";
import { answer, byOperation, refused } from "./support/fake-service.js";

const other = "9ea77cf3-bfc4-435b-ac07-e53761d47c7c";
const urn = "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest";
const startedAt = "2026-01-15T09:59:00Z";

async function failureOf(work: Promise<unknown>): Promise<FnwireError> {
  const error: unknown = await work.then(
    (value) => value,
    (thrown: unknown) => thrown,
  );
  if (FnwireError.is(error)) return error;
  throw new Error("it did not fail as expected", { cause: error });
}

describe("given a Qinling function that returns what only Python calls JSON, its output arrives", () => {
  const outputs: [string, string, unknown][] = [
    ["NaN in an object", '{"duration": 1, "output": {"x": NaN, "keep": "me"}}', { x: Number.NaN, keep: "me" }],
    ["infinities in a list", '{"output": [Infinity, -Infinity, 1.5], "duration": 1}', [Infinity, -Infinity, 1.5]],
    ["the words inside text", '{"output": "NaN, \\"Infinity\\"", "duration": 1}', 'NaN, "Infinity"'],
    ["the words beside each other", '{"output": {"a": "NaN", "b": NaN}, "duration": 1}', { a: "NaN", b: Number.NaN }],
    ["a byte order mark", '\ufeff{"output": 1, "duration": 1}', 1],
    ["no output at all", '{"duration": 0.2}', undefined],
  ];
  it.each(outputs)("%s", async (_name, result, output) => {
    const { clock, qinling } = scene(answer(201, records.qinling({ result })));
    expect((await clock.run(qinling().fn(functionId).invoke({}))).output).toEqual(output);
  });

  it.each([
    ["that is cut off", '{"duration": 1, "output": {"x"'],
    ["that is encoded twice", JSON.stringify('{"output": 1, "duration": 1}')],
    ["that is a list", "[1]"],
    ["that has NaN for a key", '{"output": {NaN: 1}, "duration": 1}'],
    ["that is no JSON", "<html>"],
  ])("and a result %s is an error that has the text, not an empty output", async (_name, result) => {
    const record = records.qinling({ result });
    const { clock, qinling } = scene(
      byOperation({ createExecution: answer(201, record), getExecution: answer(200, record) }),
    );
    for (const call of [
      qinling().fn(functionId).invoke({}),
      qinling().resume({ v: 1, provider: "qinling", fn: functionId, id: qinlingId, startedAt }).result(),
    ]) {
      const error = await clock.run(failureOf(call));
      expect(error).toMatchObject({ code: "RESPONSE_MALFORMED", executed: "yes", retryable: false, body: result });
      expect(toRetryDirective(error).action).toBe("stop");
    }
  });

  it.each(["NaN", "[NaN]", "-Infinity", '{"a": Infinity}', " NaN "])(
    "the text %j is refused as an input",
    async (input) => {
      const { service, qinling } = scene(answer(500));
      expect(await failureOf(qinling().fn(functionId).invoke(input))).toMatchObject({
        code: "INPUT_INVALID",
        executed: "no",
      });
      expect(service.arrivals).toHaveLength(0);
    },
  );

  it.each(["context", "__function_input"])(
    "an input with the key %s, which the service keeps for itself, is refused",
    async (key) => {
      const { clock, service, qinling } = scene(answer(201, records.qinling()));
      const hello = qinling().fn(functionId);
      const given = { toJSON: () => ({ [key]: 1 }) };
      for (const input of [{ [key]: 1 }, given]) {
        expect(await failureOf(hello.invoke(input))).toMatchObject({ code: "INPUT_INVALID", executed: "no" });
      }
      expect(service.arrivals).toHaveLength(0);
      await clock.run(hello.invoke({ nested: { [key]: 1 }, text: key }));
      expect(service.arrivals).toHaveLength(1);
    },
  );
});

describe("given a response about another run, the caller does not get it as the result of their own", () => {
  const foreignIds: [string, Record<string, unknown>][] = [
    ["another id", { id: other }],
    ["another function", { function_id: other, function_alias: null }],
    ["no usable id", { id: "../../x" }],
    ["an empty id", { id: "" }],
  ];
  it.each(foreignIds)("Qinling, created with %s", async (_name, change) => {
    const { clock, service, qinling } = scene(answer(201, records.qinling(change)));
    for (const method of ["invoke", "start"] as const) {
      const error = await clock.run(failureOf(qinling({ onAmbiguous: "throw" }).fn(functionId)[method]({})));
      expect(error).toMatchObject({ code: "AMBIGUOUS_OUTCOME", executed: "maybe", reason: "RESPONSE_MALFORMED" });
      if (Object.values(change).includes(other)) expect(error.message).toContain(other);
    }
    expect(service.arrivals).toHaveLength(2);
  });

  it("Qinling finds its own run when the first response was another's", async () => {
    const { clock, service, qinling } = scene(
      byOperation({
        createExecution: answer(201, records.qinling({ id: other })),
        getExecution: answer(200, records.qinling()),
      }),
    );
    expect((await clock.run(qinling().fn(functionId).invoke({}))).output).toEqual({ greeting: "Hello Ada" });
    expect(service.bodies("createExecution")).toHaveLength(1);
  });

  it("Qinling, asked by alias", async () => {
    const { clock, qinling } = scene(answer(201, records.qinling({ function_id: other, function_alias: "charge" })));
    const error = await clock.run(failureOf(qinling({ onAmbiguous: "throw" }).fn("ship").invoke({})));
    expect(error).toMatchObject({ executed: "maybe", message: expect.stringContaining("charge") });
  });

  it("a wait for a run goes on when the response was about another one", async () => {
    const { clock, service, qinling } = scene(
      byOperation({ getExecution: [answer(200, records.qinling({ id: other })), answer(200, records.qinling())] }),
    );
    const run = qinling().resume({ v: 1, provider: "qinling", fn: functionId, id: qinlingId, startedAt });
    await clock.run(run.result());
    expect(service.arrivals).toHaveLength(2);
    const wrong = scene(answer(200, records.qinling({ id: other })));
    const again = wrong.qinling().resume({ v: 1, provider: "qinling", fn: functionId, id: qinlingId, startedAt });
    expect(await wrong.clock.run(failureOf(again.status()))).toMatchObject({
      executed: "maybe",
      message: expect.stringContaining(other),
    });
  });

  it("a handle that names another function than its run's does not give that one's output", async () => {
    const record = records.qinling({ function_id: other, function_alias: null });
    const { clock, qinling } = scene(answer(200, record));
    const run = qinling().resume({ v: 1, provider: "qinling", fn: functionId, id: qinlingId, startedAt });
    for (const call of [run.status(), run.result()]) {
      const error = await clock.run(failureOf(call));
      expect(error).toMatchObject({ executed: "maybe", retryable: false, message: expect.stringContaining(other) });
    }
  });

  it("FunctionGraph, with two request ids that differ", async () => {
    const headers = { "x-cff-request-id": other, "x-cff-response-version": "v1" };
    const sync = scene(answer(200, records.functiongraph(), headers));
    const async = scene(answer(202, { request_id: qinlingId }, headers));
    for (const [stage, method] of [
      [sync, "invoke"],
      [async, "start"],
    ] as const) {
      const error = await stage.clock.run(failureOf(stage.functiongraph().fn(urn)[method]({})));
      expect(error).toMatchObject({ executed: "maybe", message: expect.stringContaining(other) });
      expect(stage.service.arrivals).toHaveLength(1);
    }
  });

  it.each(["", "../../x", secrets.token])(
    "FunctionGraph, started with the id %j, gives no handle that cannot be used",
    async (request_id) => {
      const { clock, functiongraph } = scene(answer(202, { request_id }));
      const error = await clock.run(failureOf(functiongraph().fn(urn).start({})));
      expect(error).toMatchObject({ code: "AMBIGUOUS_OUTCOME", executed: "maybe" });
      expect(JSON.stringify(error)).not.toContain(secrets.token);
    },
  );
});

describe("given FunctionGraph's envelope under any label, its status decides", () => {
  const thrown = {
    errorMessage: "boom",
    errorType: "RangeError",
    stackTrace: ["RangeError: boom", { toString: 1, valueOf: 1 }],
  };
  const envelope = (change: Record<string, unknown>) => JSON.stringify(records.functiongraph(change));
  const labels = [
    "text/plain",
    "text/plain; charset=utf-8",
    "application/octet-stream",
    "text/html",
    "application/json",
  ];

  it.each(labels)("%s", async (label) => {
    const headers = { "content-type": label, "x-cff-response-version": "v1" };
    const failed = scene(answer(200, envelope({ result: JSON.stringify(thrown), status: 500 }), headers));
    expect(await failed.clock.run(failureOf(failed.functiongraph().fn(urn).invoke({})))).toMatchObject({
      code: "FUNCTION_FAILED",
      executed: "yes",
      detail: { message: "boom", stack: "RangeError: boom" },
    });
    const ok = scene(answer(200, envelope({}), headers));
    expect((await ok.clock.run(ok.functiongraph().fn(urn).invoke({}))).output).toEqual({ greeting: "Hello Ada" });
    const started = scene(answer(202, '{"request_id": "r1"}', { "content-type": label }));
    expect((await started.clock.run(started.functiongraph().fn(urn).start({}))).id).toBe("r1");
  });

  it("an envelope that is cut off is an error that has the text", async () => {
    const text = envelope({}).slice(0, 40);
    const { clock, functiongraph } = scene(answer(200, text, { "x-cff-response-version": "v1" }));
    expect(await clock.run(failureOf(functiongraph().fn(urn).invoke({})))).toMatchObject({
      code: "RESPONSE_MALFORMED",
      executed: "yes",
      body: text,
    });
  });

  const looksLike: [string, object][] = [
    ["a report with a status", { statusCode: 503, body: "report", url: "https://example.test" }],
    ["an object with a body", { statusCode: 200, body: "x", other: 1 }],
  ];
  it.each(looksLike)(
    "%s is an output, unless the caller says that it is a response for API Gateway",
    async (_name, result) => {
      const { clock, functiongraph } = scene(answer(200, records.functiongraph({ result: JSON.stringify(result) })));
      const hello = functiongraph().fn(urn);
      expect((await clock.run(hello.invoke({}))).output).toEqual(result);
      expect((await clock.run(hello.invoke({}, { request: { gateway: false } }))).output).toEqual(result);
      const asked = clock.run(hello.invoke({}, { request: { gateway: true } }).catch((error: unknown) => error));
      expect(await asked).toMatchObject({ response: { statusCode: Reflect.get(result, "statusCode") } });
    },
  );

  const bare: [string, string, string, unknown][] = [
    ["text stays text", "text/plain", "123", "123"],
    ["JSON is read", "application/json", "123", 123],
    ["JSON text in JSON", "application/json", '"123"', "123"],
    ["JSON that is none is given as text", "application/json", "{half", "{half"],
  ];
  it.each(bare)("with v0 the label says what the output is: %s", async (_name, type, body, output) => {
    const headers = { "content-type": type, "x-cff-response-version": "v0", "x-cff-request-id": "r1" };
    const { clock, service, functiongraph } = scene(answer(200, body, headers));
    const call = functiongraph()
      .fn(urn)
      .invoke({}, { request: { responseVersion: "v0" } });
    expect((await clock.run(call)).output).toBe(output);
    expect(service.arrivals[0]?.headers["x-cff-request-version"]).toBe("v0");
  });

  it.each(["12345678901234567890", "1.0", "0123", "NaN", "1e400"])(
    "with v1 nothing is lost of the text %j",
    async (result) => {
      const { clock, functiongraph } = scene(answer(200, records.functiongraph({ result })));
      expect((await clock.run(functiongraph().fn(urn).invoke({}))).output).toBe(result);
    },
  );

  it.each(["FSS.1202", "FSS.1206", "FSS.1204"])(
    "%s says that the function ran: it is not repeated, whatever its status",
    async (error_code) => {
      for (const status of [400, 429, 500, 503]) {
        const { clock, service, functiongraph } = scene(answer(status, { error_code, error_msg: "no status code" }));
        const error = await clock.run(failureOf(functiongraph().fn(urn).invoke({}, { onAmbiguous: "retry" })));
        expect(error).toMatchObject({ executed: "maybe", retryable: false });
        expect(service.arrivals).toHaveLength(1);
      }
    },
  );

  it("a run is found by a clock that is hours ahead, also by one that was", async () => {
    const aheadMs = 5 * 3_600_000;
    const row = { request_id: "r1", status: "SUCCESS" };
    const begins: number[] = [];
    const { clock, functiongraph } = scene((request, context, now) => {
      // The service's own time is behind this machine's.
      const serverNow = now.now() - aheadMs;
      const headers = { date: new Date(serverNow).toUTCString() };
      if (context.operation.id === "invokeFunctionAsync")
        return answer(202, { request_id: "r1" }, headers)(request, context, now);
      const begin = Date.parse(`${new URL(request.url).searchParams.get("query_begin_time")}Z`);
      begins.push(begin);
      return answer(200, { invocations: begin <= serverNow ? [row] : [] }, headers)(request, context, now);
    });
    const run = await clock.run(functiongraph().fn(urn).start({}));
    expect(await clock.run(run.status())).toMatchObject({ state: "succeeded" });
    const resumed = scene(answer(200, { invocations: [row] }));
    await resumed.clock.run(resumed.functiongraph().resume(JSON.stringify(run)).status());
    expect(begins).toHaveLength(1);
  });
});

describe("given a function that failed, the error carries the function's own response", () => {
  it("Appwrite", async () => {
    const record = records.appwrite({
      responseStatusCode: 502,
      responseBody: `{"why":"upstream","token":"${secrets.key}"}`,
      responseHeaders: [
        { name: "Content-Type", value: "application/json" },
        { name: "x-trace", value: secrets.key },
      ],
    });
    const { clock, appwrite } = scene(answer(201, record, { "x-request-id": "gw-1", "set-cookie": "a=b" }));
    const error = await clock.run(failureOf(appwrite().fn("hello").invoke({})));
    expect(error).toBeInstanceOf(FunctionFailedError);
    expect(error).toMatchObject({
      fn: "hello",
      response: { statusCode: 502, headers: { "x-trace": "[redacted]" }, body: { why: "upstream" } },
      body: { why: "upstream", token: "[redacted]" },
      raw: { $id: "run1" },
      usage: { durationMs: 400 },
      gatewayRequestId: "gw-1",
    });
    expect(error.headers).toMatchObject({ "content-type": "application/json", "x-request-id": "gw-1" });
    expect(error.headers).not.toHaveProperty("set-cookie");
    const json = JSON.parse(JSON.stringify(error));
    expect(json).not.toHaveProperty("raw");
    expect(json).not.toHaveProperty("headers");
  });

  it("FunctionGraph", async () => {
    const headers = {
      "x-cff-response-version": "v1",
      "x-cff-invoke-summary": '{"duration":1.913,"billingDuration":100,"memorySize":128,"memoryUsed":41.5}',
      "x-func-err-code": "4001",
      "x-request-id": "gw-2",
    };
    const usage = { durationMs: 1.913, billedDurationMs: 100, memoryMb: 128, maxMemoryMb: 41.5 };
    const failed = scene(answer(200, records.functiongraph({ result: '{"errorMessage":"boom"}' }), headers));
    const error = await failed.clock.run(failureOf(failed.functiongraph().fn(urn).invoke({})));
    expect(error).toMatchObject({ fn: urn, body: { errorMessage: "boom" }, usage, gatewayRequestId: "gw-2" });
    expect(error.headers).toMatchObject({ "x-func-err-code": "4001" });
    const { "x-func-err-code": _, ...good } = headers;
    const ok = scene(answer(200, records.functiongraph(), { ...good, "x-other": "1" }));
    const result = await ok.clock.run(ok.functiongraph().fn(urn).invoke({}));
    expect(result).toMatchObject({ usage, durationMs: 1.913, gatewayRequestId: "gw-2", headers: { "x-other": "1" } });
    const billed = scene(answer(200, records.functiongraph(), { "x-cff-billing-duration": "3" }));
    expect((await billed.clock.run(billed.functiongraph().fn(urn).invoke({}))).usage).toEqual({ billedDurationMs: 3 });
  });

  it("Qinling and Minapp", async () => {
    const record = records.qinling({ status: "failed", result: '{"output": "boom", "duration": 0.5}' });
    const ql = scene(byOperation({ createExecution: answer(201, record), getExecutionLog: answer(204) }));
    expect(await ql.clock.run(failureOf(ql.qinling().fn(functionId).invoke({})))).toMatchObject({
      fn: functionId,
      body: "boom",
      raw: { status: "failed" },
      usage: { durationMs: 500 },
    });
    const ma = scene(answer(200, records.minapp({ code: 1, error: { message: "boom", extra: 1 } })));
    expect(await ma.clock.run(failureOf(ma.minapp().fn("hello").invoke({})))).toMatchObject({
      fn: "hello",
      body: { message: "boom", extra: 1 },
      raw: { code: 1 },
    });
    const text = scene(answer(200, records.minapp({ code: 1, error: "boom" })));
    expect(await text.clock.run(failureOf(text.minapp().fn("hello").invoke({})))).toMatchObject({
      detail: { message: "boom" },
    });
  });

  it("and a refusal has the service's own words, whole", async () => {
    const { clock, minapp } = scene(answer(404, { error_msg: "no such function", hint: [1, 2] }));
    expect(await clock.run(failureOf(minapp().fn("hello").invoke({})))).toMatchObject({
      raw: { error_msg: "no such function", hint: [1, 2] },
      headers: { "content-type": "application/json" },
    });
  });

  it("names the function also where nothing was answered", async () => {
    const { clock, qinling } = scene(refused);
    expect(await clock.run(failureOf(qinling().fn(functionId).invoke({})))).toMatchObject({ fn: functionId });
  });
});

describe("given a proxy in front of Minapp that writes a code into its own errors, nothing is claimed about the function", () => {
  const answers: [string, number, Record<string, unknown>, object][] = [
    ["a proxy's 502", 502, { code: 502, message: "Bad Gateway" }, { code: "AMBIGUOUS_OUTCOME", executed: "maybe" }],
    ["a 404", 404, { code: 404, error_msg: "no such function" }, { code: "NOT_FOUND", executed: "no" }],
    ["a 401", 401, { code: 401, error: "unauthorized" }, { code: "UNAUTHENTICATED", executed: "no" }],
    ["a 400", 400, { code: 1001, message: "scheduling failed" }, { code: "AMBIGUOUS_OUTCOME", executed: "maybe" }],
    ["a 200", 200, { code: 503, msg: "try later" }, { code: "AMBIGUOUS_OUTCOME", executed: "maybe" }],
    ["a 200 with code 0", 200, { code: 0, msg: "ok" }, { code: "AMBIGUOUS_OUTCOME", executed: "maybe" }],
  ];
  it.each(answers)("%s", async (_name, status, body, expected) => {
    const { clock, minapp } = scene(answer(status, body));
    expect(await clock.run(failureOf(minapp().fn("hello").invoke({})))).toMatchObject(expected);
  });

  it("a 429, after which the call is sent again", async () => {
    const { clock, service, minapp } = scene([
      answer(429, { code: 429, message: "slow down" }),
      answer(200, records.minapp()),
    ]);
    expect((await clock.run(minapp().fn("hello").invoke({}))).output).toEqual({ greeting: "Hello Ada" });
    expect(service.arrivals).toHaveLength(2);
  });
});

it("given a FunctionGraph handle from a machine whose clock is days ahead, the run is asked for by a time that has been", async () => {
  const { clock, service, functiongraph } = scene(answer(200, { invocations: [] }));
  const handle = { v: 1, provider: "functiongraph", fn: urn, id: "r1", startedAt: "2026-01-19T09:59:00Z" } as const;
  await clock.run(functiongraph().resume(handle).status());
  expect(decodeURIComponent(service.arrivals[0]?.path ?? "")).toContain("query_begin_time=2026-01-14T10:00:00");
});
