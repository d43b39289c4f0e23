import { Agent } from "node:http";
import { describe, expect, it } from "vitest";
import { qinlingId, records } from "../../../test/support/responses.js";
import { FnwireError, FunctionFailedError } from "../src/index.js";
import { appwrite as appwriteClient } from "../src/providers/appwrite.js";
import { functiongraph as functiongraphClient } from "../src/providers/functiongraph.js";
import { minapp as minappClient } from "../src/providers/minapp.js";
import { functionId, scene } from "./support/clients.js";
import { answer, byOperation } from "./support/fake-service.js";

/** Invokes once and gives the error. */
async function failureOf(work: Promise<unknown>): Promise<FnwireError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (FnwireError.is(error)) return error;
  throw new Error("it did not fail as expected", { cause: error });
}

describe("Appwrite", () => {
  const inputs: [string, unknown, Record<string, unknown>][] = [
    ["nothing", undefined, {}],
    ["an object", { a: 1 }, { body: '{"a":1}', headers: { "content-type": "application/json" } }],
    ["text", "hello", { body: "hello" }],
    ["null", null, { body: "null", headers: { "content-type": "application/json" } }],
    ["zero, which PHP takes for nothing", 0, { body: "0 ", headers: { "content-type": "application/json" } }],
    ["false", false, { body: "false", headers: { "content-type": "application/json" } }],
    ["empty text", "", { body: "" }],
  ];
  it.each(inputs)("given an input that is %s, the function gets it unchanged", async (_name, input, body) => {
    const { clock, service, appwrite } = scene(answer(201, records.appwrite()));
    await clock.run(appwrite().fn("hello").invoke(input));
    expect(service.bodies("createExecution")).toEqual([{ async: false, ...body }]);
  });

  it("passes path, method and headers on to the function", async () => {
    const record = records.appwrite({ requestPath: "/greet", requestMethod: "PUT" });
    const { clock, service, appwrite } = scene(answer(201, record));
    const request = { path: "/greet", method: "PUT", headers: { "x-lang": "en" } } as const;
    await clock.run(appwrite().fn("hello").invoke("hi", { request }));
    expect(service.bodies("createExecution")[0]).toEqual({
      async: false,
      body: "hi",
      path: "/greet",
      method: "PUT",
      headers: { "x-lang": "en" },
    });
    expect(service.arrivals[0]?.headers).toMatchObject({
      "x-appwrite-project": "demo",
      "x-appwrite-response-format": "1.9.5",
    });
  });

  it("schedules a run for a whole minute, and only one that can be scheduled", async () => {
    const { clock, service, appwrite } = scene(answer(202, records.appwrite({ status: "scheduled" })));
    const hello = appwrite().fn("hello");
    const inMs = (ms: number) => ({ request: { scheduleAt: new Date(clock.now() + ms) } });
    await clock.run(hello.start("hi", inMs(90_001)));
    expect(service.bodies("createExecution")[0]).toMatchObject({
      async: true,
      scheduledAt: "2026-01-15T10:02:00.000Z",
    });
    expect(await failureOf(hello.start("hi", inMs(30_000)))).toMatchObject({ code: "INPUT_INVALID" });
    expect(await failureOf(hello.start("hi", inMs(Number.NaN)))).toMatchObject({ code: "INPUT_INVALID" });
    expect(await failureOf(hello.invoke("hi", inMs(90_000)))).toMatchObject({ code: "INPUT_INVALID" });
    expect(service.arrivals).toHaveLength(1);
  });

  const outputs: [string, string, string | undefined, unknown][] = [
    ["JSON", '{"a":1}', "application/json; charset=utf-8", { a: 1 }],
    ["JSON null", "null", "application/json", null],
    ["text", '{"a":1}', "text/plain", '{"a":1}'],
    ["nothing", "", "application/json", undefined],
    ["JSON that is none", "{", "application/json", "{"],
    ["no content type", "hello", undefined, "hello"],
  ];
  it.each(outputs)(
    "given a response body that is %s, the caller gets it as output",
    async (_name, responseBody, type, output) => {
      const responseHeaders = type === undefined ? [] : [{ name: "Content-Type", value: type }];
      const { clock, appwrite } = scene(answer(201, records.appwrite({ responseBody, responseHeaders })));
      const result = await clock.run(appwrite().fn("hello").invoke({}));
      expect(result.output).toEqual(output);
      expect(result).toMatchObject({ id: "run1", durationMs: 400, response: { statusCode: 200 } });
    },
  );

  it("a function that answers 404 has answered", async () => {
    const { clock, appwrite } = scene(answer(201, records.appwrite({ responseStatusCode: 404 })));
    expect((await clock.run(appwrite().fn("hello").invoke({}))).response?.statusCode).toBe(404);
  });

  it("a function that threw is FunctionFailedError, with what it printed", async () => {
    const errors = "about to fail\nRangeError: oh no\n    at fail (main.js:4:9)";
    const record = records.appwrite({
      status: "failed",
      responseStatusCode: 500,
      responseBody: "",
      errors,
      logs: "before\n",
    });
    const { clock, appwrite } = scene(answer(201, record));
    const error = await clock.run(failureOf(appwrite().fn("hello").invoke({})));
    expect(error).toBeInstanceOf(FunctionFailedError);
    expect(error).toMatchObject({
      code: "FUNCTION_FAILED",
      layer: "function",
      executed: "yes",
      retryable: false,
      executionId: "run1",
      requestId: "run1",
      logs: `before\n\n${errors}`,
      detail: {
        type: "RangeError",
        message: "oh no",
        stack: "RangeError: oh no\n    at fail (main.js:4:9)",
        statusCode: 500,
      },
    });
  });

  it.each([
    ["a line that looks like one", "loading\nValueError: oh no\nbye", { type: "ValueError", message: "oh no" }],
    ["no line that looks like one", "it broke\nsomewhere", { type: undefined, message: "it broke" }],
  ])("finds the error among what was printed by %s", async (_name, errors, detail) => {
    const record = records.appwrite({ status: "failed", responseStatusCode: 500, errors });
    const { clock, appwrite } = scene(answer(201, record));
    const error = await clock.run(failureOf(appwrite().fn("hello").invoke({})));
    expect(error).toMatchObject({ code: "FUNCTION_FAILED", detail });
  });

  it("an output cannot bring a prototype along", async () => {
    const body = '{"a":1,"__proto__":{"admin":true}}';
    const { clock, appwrite } = scene(answer(201, records.appwrite({ responseBody: body })));
    const { output } = await clock.run(appwrite().fn("hello").invoke({}));
    expect(Object.getOwnPropertyNames(output)).toEqual(["a"]);
  });

  it("an executor that was not reached may have run the function", async () => {
    const errors = "Failed to connect\\nError Code: 503";
    const { clock, appwrite } = scene(
      answer(201, records.appwrite({ status: "failed", responseStatusCode: 500, errors })),
    );
    expect(await clock.run(failureOf(appwrite().fn("hello").invoke({})))).toMatchObject({
      code: "AMBIGUOUS_OUTCOME",
      executed: "maybe",
    });
  });

  it.each([
    ["goes on", { status: "processing", responseStatusCode: 0, duration: 0, responseBody: "" }],
    ["is overdue", { status: "failed", responseStatusCode: 0, duration: 0, responseBody: "" }],
  ])("a response that says that the run %s is no output, and none comes later", async (_name, change) => {
    const { clock, appwrite } = scene(
      byOperation({
        createExecution: answer(201, records.appwrite(change)),
        getExecution: answer(200, records.appwrite({ responseBody: "" })),
      }),
    );
    expect(await clock.run(failureOf(appwrite().fn("hello").invoke({})))).toMatchObject({
      code: "OUTPUT_LOST",
      executed: "yes",
      handle: { id: "run1" },
      attempts: [{ executed: "yes" }],
    });
  });

  it("a 408 says only that the service has waited 30 s: the function may have run, and nothing is sent again", async () => {
    const body = {
      message: "Synchronous function execution timed out.",
      code: 408,
      type: "function_synchronous_timeout",
    };
    const { clock, service, appwrite } = scene(answer(408, body));
    expect(await clock.run(failureOf(appwrite().fn("hello").invoke({}, { onAmbiguous: "retry" })))).toMatchObject({
      code: "AMBIGUOUS_OUTCOME",
      reason: "FUNCTION_TIMEOUT",
      executed: "maybe",
      stopped: "ambiguous",
    });
    expect(service.arrivals).toHaveLength(1);
  });

  it("a 400 about an output that is no text does not prove that nothing ran", async () => {
    const body = {
      message: "Failed to parse response: Malformed UTF-8 characters",
      code: 400,
      type: "general_unknown",
    };
    const { clock, appwrite } = scene(answer(400, body));
    expect(await clock.run(failureOf(appwrite().fn("hello").invoke({})))).toMatchObject({
      executed: "maybe",
      reason: "RESPONSE_MALFORMED",
    });
  });

  it.each([
    ["a cycle", cyclic()],
    ["a BigInt", 1n],
    ["a function", () => 1],
    ['the text "0"', "0"],
  ])("refuses %s before anything is sent", async (_name, input) => {
    const { service, appwrite } = scene(answer(201, records.appwrite()));
    expect(await failureOf(appwrite().fn("hello").invoke(input))).toMatchObject({
      code: "INPUT_INVALID",
      executed: "no",
      operation: "invoke",
    });
    expect(service.arrivals).toHaveLength(0);
  });
});

describe("an input that JSON cannot say", () => {
  it.each(["appwrite", "qinling", "minapp", "functiongraph"] as const)(
    "is named as the caller gave it, on %s",
    async (service) => {
      const stage = scene(answer(200, {}));
      const fn = (stage[service]() as { fn: (name: string) => { invoke: (input: unknown) => Promise<unknown> } }).fn(
        service === "qinling" ? functionId : "hello",
      );
      const error = await failureOf(fn.invoke({ order: [{ when: Number.NaN }] }));
      expect(error.message).toContain("`input.order[0].when` is NaN");
      expect(error).toMatchObject({ code: "INPUT_INVALID", executed: "no" });
      const looped: Record<string, unknown> = { id: 1 };
      looped.again = looped;
      expect((await failureOf(fn.invoke(looped))).message).toContain("`input.again` is `input` again");
      expect(stage.service.arrivals).toHaveLength(0);
    },
  );
});

describe("Qinling", () => {
  it("names a function by UUID or by alias, with version and description", async () => {
    const { clock, service, qinling } = scene(answer(201, records.qinling()));
    const client = qinling();
    await clock.run(client.fn(functionId).invoke(undefined, { request: { version: 3, description: "nightly" } }));
    await clock.run(client.fn("prod").invoke("plain text"));
    const [byId, byAlias] = service.bodies("createExecution");
    expect(byId).toMatchObject({ function_id: functionId, function_version: 3, description: "nightly", sync: true });
    expect(byId).not.toHaveProperty("input");
    expect(byAlias).toMatchObject({ function_alias: "prod", input: "plain text" });
  });

  it.each([[[1]], [""], ["true"], ['"quoted"'], ['{"a":1}'], ["1.5"]])(
    "refuses %j, which would not arrive as it is",
    async (input) => {
      const { service, qinling } = scene(answer(201, records.qinling()));
      expect(
        await failureOf(
          qinling()
            .fn(functionId)
            .invoke(input as string),
        ),
      ).toMatchObject({ code: "INPUT_INVALID" });
      expect(service.arrivals).toHaveLength(0);
    },
  );

  it.each(["plain words", "6", "-12", "{half"])("passes the text %s on as text", async (input) => {
    const { clock, service, qinling } = scene(byOperation({ createExecution: answer(201, records.qinling()) }));
    await clock.run(qinling().fn(functionId).invoke(input));
    expect(service.bodies("createExecution")[0]?.input).toBe(input);
  });

  it("a function that raised brings its log along", async () => {
    const { clock, qinling } = scene(
      byOperation({
        createExecution: answer(
          201,
          records.qinling({ status: "failed", result: '{"output": "boom", "duration": 0.016}' }),
        ),
        getExecutionLog: answer(200, "Start execution\nabout to fail\n"),
      }),
    );
    expect(await clock.run(failureOf(qinling().fn(functionId).invoke({})))).toMatchObject({
      code: "FUNCTION_FAILED",
      executed: "yes",
      detail: { message: "boom" },
      logs: "Start execution\nabout to fail\n",
    });
  });

  it("reports the failure also when the log cannot be read", async () => {
    const { clock, qinling } = scene(
      byOperation({
        createExecution: answer(
          201,
          records.qinling({ status: "failed", result: '{"output": "boom", "duration": 0.1}' }),
        ),
        getExecutionLog: answer(500),
      }),
    );
    expect(await clock.run(failureOf(qinling().fn(functionId).invoke({})))).toMatchObject({ code: "FUNCTION_FAILED" });
  });

  // The python3 runtime measures every run; a result without a duration was written by the engine (real server, 5.0.0).
  const platform = { layer: "platform" };
  const failures: [string, object, object][] = [
    [
      "a function that ran out of time",
      { output: "Function execution timeout.", duration: 5 },
      { code: "FUNCTION_TIMEOUT", executed: "yes" },
    ],
    ["a function that raised", { output: "boom", duration: 0.1 }, { code: "FUNCTION_FAILED", executed: "yes" }],
    [
      "a function that raised what the engine says",
      { output: "Function execution failed.", duration: 0.1 },
      { code: "FUNCTION_FAILED", executed: "yes" },
    ],
    ["a runtime that broke", { output: "Internal service error.", duration: 0.1 }, { ...platform, executed: "maybe" }],
    [
      "a package that the engine could not fetch",
      { output: "Function execution failed." },
      { ...platform, code: "PLATFORM_ERROR", executed: "no", retryable: true },
    ],
    [
      "an engine that stopped waiting",
      { output: "Function execution timeout." },
      { ...platform, code: "AMBIGUOUS_OUTCOME", reason: "FUNCTION_TIMEOUT", executed: "maybe" },
    ],
    ["an engine with other words", { output: "boom" }, { ...platform, code: "AMBIGUOUS_OUTCOME", executed: "maybe" }],
  ];
  it.each(failures)(
    "decides by the duration whether the function or the engine failed: %s",
    async (_name, result, expected) => {
      const record = records.qinling({ status: "failed", result: JSON.stringify(result) });
      const scripts = { getExecution: answer(200, record), getExecutionLog: answer(204) };
      const { clock, qinling } = scene(byOperation({ ...scripts, createExecution: answer(201, record) }));
      expect(await clock.run(failureOf(qinling().fn(functionId).invoke({})))).toMatchObject(expected);
      const handle = {
        v: 1,
        provider: "qinling",
        fn: functionId,
        id: qinlingId,
        startedAt: "2026-01-15T10:00:00Z",
      } as const;
      const later = clock.run(failureOf(qinling().resume(handle).result()));
      expect(await later).toMatchObject({ ...expected, operation: "result" });
    },
  );
});

describe("a Qinling record that says error", () => {
  const endOf = (result: string | null) => {
    const record = records.qinling({ status: "error", result });
    const { clock, qinling } = scene(
      byOperation({ createExecution: answer(201, record), getExecution: answer(200, record) }),
    );
    return clock.run(failureOf(qinling().fn(functionId).invoke({})));
  };

  it.each([
    ["the engine could not begin", '{"output": "Function execution failed."}', "no"],
    [
      "the same words come with a duration, which only the function's runtime measures",
      '{"output": "Function execution failed.", "duration": 1}',
      "maybe",
    ],
    ["it has other words", '{"output": "boom"}', "maybe"],
    ["nothing tells why", null, "maybe"],
  ])("proves what it can: %s", async (_name, result, executed) => {
    expect(await endOf(result)).toMatchObject({ layer: "platform", executed, retryable: executed === "no" });
  });
});

describe("Minapp", () => {
  it("sends data and reads the callback's value", async () => {
    const { clock, service, minapp } = scene(answer(200, records.minapp()));
    const result = await clock.run(minapp().fn("测试").invoke(undefined));
    expect(result.output).toEqual({ greeting: "Hello Ada" });
    expect(service.bodies("invokeFunction")).toEqual([{ data: {}, sync: true }]);
    expect(service.arrivals[0]?.path).toBe("/oserve/v1.3/cloud-function/%E6%B5%8B%E8%AF%95/job/");
    expect(service.arrivals[0]?.headers.authorization).toMatch(/^Bearer /);
  });

  it("a code other than 0 is a failed function, whatever the HTTP status says", async () => {
    const error = { type: "TypeError", message: "x is undefined", stack: "TypeError: x is undefined\n    at main" };
    const { clock, minapp } = scene(answer(200, records.minapp({ code: 1, data: null, error })));
    expect(await clock.run(failureOf(minapp().fn("hello").invoke({})))).toMatchObject({
      code: "FUNCTION_FAILED",
      detail: error,
    });
  });

  it("starts with a receipt, for there is nothing to ask for later", async () => {
    const { clock, service, minapp } = scene(answer(200, { status: "ok" }));
    const receipt = await clock.run(minapp().fn("hello").start({ a: 1 }));
    expect(receipt).toEqual({ provider: "minapp", fn: "hello", acceptedAt: new Date(clock.now()), tracked: false });
    expect(service.bodies("invokeFunction")).toEqual([{ data: { a: 1 }, sync: false }]);
  });

  it("a code other than 0 under another status than 200 is a failed function all the same", async () => {
    const { clock, minapp } = scene(answer(400, { code: 1, data: null, error: { message: "boom" } }));
    expect(await clock.run(failureOf(minapp().fn("hello").invoke({})))).toMatchObject({
      code: "FUNCTION_FAILED",
      executed: "yes",
      detail: { message: "boom" },
    });
  });

  it("a 400 leaves the outcome open: it may be about the scheduling or about the run", async () => {
    const { clock, service, minapp } = scene(answer(400, { error_msg: "scheduling or execution failed" }));
    expect(await clock.run(failureOf(minapp().fn("hello").invoke({})))).toMatchObject({
      executed: "maybe",
      reason: "BAD_REQUEST",
      providerError: { message: "scheduling or execution failed" },
    });
    expect(service.arrivals).toHaveLength(1);
  });

  it("an acceptance where a result was asked for leaves the outcome open", async () => {
    const { clock, minapp } = scene(answer(200, { status: "ok" }));
    expect(await clock.run(failureOf(minapp().fn("hello").invoke({})))).toMatchObject({ executed: "maybe" });
  });
});

describe("FunctionGraph", () => {
  const urn = "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest";
  const envelope = (result: unknown, change: Record<string, unknown> = {}) =>
    records.functiongraph({ result: typeof result === "string" ? result : JSON.stringify(result), ...change });

  it("asks for the envelope and keeps the colons of the URN", async () => {
    const { clock, service, functiongraph } = scene(answer(200, envelope({ a: 1 })));
    const result = await clock.run(
      functiongraph()
        .fn(urn)
        .invoke({ name: "Ada" }, { request: { logs: true, instanceMemoryMb: 512 } }),
    );
    expect(result.output).toEqual({ a: 1 });
    expect(service.arrivals[0]?.path).toBe(`/v2/0123456789abcdef0123456789abcdef/fgs/functions/${urn}/invocations`);
    expect(service.arrivals[0]?.headers).toMatchObject({
      "x-cff-request-version": "v1",
      "x-cff-log-type": "tail",
      "x-cff-instance-memory": "512",
    });
  });

  const apiGateway = (change: Record<string, unknown>) => ({
    statusCode: 200,
    isBase64Encoded: false,
    headers: { "Content-Type": "application/json" },
    body: '{"key":"value"}',
    ...change,
  });
  const outputs: [string, unknown, unknown][] = [
    ["text", "hello", "hello"],
    ["a number", "42", 42],
    ["a response for API Gateway", apiGateway({}), { key: "value" }],
    ["the same in base64", apiGateway({ isBase64Encoded: true, body: btoa('{"key":"value"}') }), { key: "value" }],
    ["the same as text", apiGateway({ headers: {}, body: "hi" }), "hi"],
    ["an object that only looks like one", { statusCode: 200 }, { statusCode: 200 }],
  ];
  it.each(outputs)("given a result that is %s, the caller gets it as output", async (_name, result, output) => {
    const { clock, functiongraph } = scene(answer(200, envelope(result)));
    expect((await clock.run(functiongraph().fn(urn).invoke({}))).output).toEqual(output);
  });

  it("reads the bare output of servers without the envelope", async () => {
    for (const body of [{ message: "hi" }, "plain"]) {
      const { clock, functiongraph } = scene(
        answer(200, body, { "x-cff-response-version": "v0", "x-cff-request-id": "r1" }),
      );
      expect(await clock.run(functiongraph().fn(urn).invoke({}))).toMatchObject({ output: body, requestId: "r1" });
    }
  });

  const thrown = { errorMessage: "boom", errorType: "RangeError", stackTrace: ["RangeError: boom", "at main"] };
  const failures: [string, unknown, Record<string, string>][] = [
    ["a header", envelope(thrown), { "x-is-func-err": "true" }],
    ["a code in a header", envelope(thrown), { "x-func-err-code": "4001" }],
    ["the status in the envelope", envelope(thrown, { status: 500 }), {}],
    ["the same as text", envelope(thrown, { status: "500" }), {}],
  ];
  it.each(failures)("learns from %s that the function failed", async (_name, body, headers) => {
    const { clock, functiongraph } = scene(answer(200, body, headers));
    expect(await clock.run(failureOf(functiongraph().fn(urn).invoke({})))).toMatchObject({
      code: "FUNCTION_FAILED",
      executed: "yes",
      requestId: "1cbe80f3-3c65-475e-ad88-76ac518d386a",
      detail: { type: "RangeError", message: "boom", stack: "RangeError: boom\nat main" },
    });
  });

  it.each([400, 404, 429, 500])("a %i that is marked as the function's own means that it ran", async (status) => {
    const { clock, service, functiongraph } = scene(answer(status, thrown, { "x-is-func-err": "true" }));
    expect(await clock.run(failureOf(functiongraph().fn(urn).invoke({})))).toMatchObject({
      code: "FUNCTION_FAILED",
      executed: "yes",
      attempts: [{ httpStatus: status, executed: "yes" }],
      detail: { type: "RangeError", message: "boom" },
    });
    expect(service.arrivals).toHaveLength(1);
  });

  it("a refusal with a code for the function's failure proves nothing", async () => {
    const { clock, service, functiongraph } = scene(answer(429, {}, { "x-func-err-code": "4001" }));
    expect(await clock.run(failureOf(functiongraph().fn(urn).invoke({})))).toMatchObject({ executed: "maybe" });
    expect(service.arrivals).toHaveLength(1);
  });

  it("a response for API Gateway with a 5xx is a failed function", async () => {
    const { clock, functiongraph } = scene(
      answer(200, envelope(apiGateway({ statusCode: 502, body: '{"errorMessage":"down"}' }))),
    );
    expect(await clock.run(failureOf(functiongraph().fn(urn).invoke({})))).toMatchObject({
      detail: { statusCode: 502, message: "down" },
    });
  });

  it("reads a log that was cut inside a character", async () => {
    const bytes = new TextEncoder().encode("größer");
    const header = btoa(String.fromCharCode(...bytes.slice(3)));
    const { clock, functiongraph } = scene(answer(200, envelope("1"), { "x-cff-function-log": header }));
    expect((await clock.run(functiongraph().fn(urn).invoke({}))).logs).toContain("ßer");
  });

  it("does not wait for a function that is disabled, although the status is 429", async () => {
    const { clock, service, functiongraph } = scene(
      answer(429, { error_code: "FSS.0429", error_msg: "Function Disabled" }),
    );
    expect(await clock.run(failureOf(functiongraph().fn(urn).invoke({})))).toMatchObject({
      code: "FORBIDDEN",
      executed: "no",
      providerError: { code: "FSS.0429", message: "Function Disabled" },
    });
    expect(service.arrivals).toHaveLength(1);
  });

  it.each([
    ["an image that was not obtained, by a document that nobody has held against the service", 503, "FSS.1401"],
    ["a gateway that let go after 90 s", 504, "FSS.0504"],
    ["a time-out", 408, "FSS.0408"],
  ])("does not take %s for a proof", async (_name, status, error_code) => {
    const { clock, service, functiongraph } = scene(answer(status, { error_code, error_msg: "no" }));
    expect(await clock.run(failureOf(functiongraph().fn(urn).invoke({})))).toMatchObject({
      code: "AMBIGUOUS_OUTCOME",
      executed: "maybe",
      providerError: { code: error_code },
    });
    expect(service.arrivals).toHaveLength(1);
  });

  it.each([
    ["FSS.1202", 500],
    ["FSS.1319", 502],
  ])("does not repeat %s, which stays, although it comes with a %s", async (error_code, status) => {
    const { clock, service, functiongraph } = scene(answer(status, { error_code, error_msg: "no" }));
    const work = functiongraph().fn(urn).invoke({}, { onAmbiguous: "retry" });
    expect(await clock.run(failureOf(work))).toMatchObject({ executed: "maybe", stopped: "ambiguous" });
    expect(service.arrivals).toHaveLength(1);
  });

  it("renews a token once for a 403 that calls it invalid", async () => {
    const refusal = answer(403, { error_code: "APIG.0307", error_msg: "Incorrect IAM authentication: Invalid token" });
    const { clock, service } = scene([refusal, answer(200, records.functiongraph())]);
    let asked = 0;
    const client = functiongraphClient({
      endpoint: "https://fg.example",
      projectId: "0123456789abcdef0123456789abcdef",
      token: () => `test-token-${++asked}`,
      transport: service.transport,
      clock,
    });
    await clock.run(client.fn(urn).invoke({}));
    expect(service.arrivals.map(({ headers }) => headers["x-auth-token"])).toEqual(["test-token-1", "test-token-2"]);
  });

  it.each([
    ["nothing", ""],
    ["a page of somebody else", "<html>"],
    ["an empty object", {}],
    ["an envelope with a status that is none", { result: "1", status: "fine" }],
  ])("does not take %s for an output", async (_name, body) => {
    const { clock, functiongraph } = scene(answer(200, body));
    expect(await clock.run(failureOf(functiongraph().fn(urn).invoke({})))).toMatchObject({
      executed: "maybe",
      reason: "RESPONSE_MALFORMED",
    });
  });

  const thrownAsJson = '{"errorMessage":"oh no","errorType":"RangeError","stackTrace":["at handler (index.js:2:9)"]}';
  const printed = "RangeError: oh no\n    at handler (index.js:2:9)";
  const endOf = async (row: object) => {
    const { clock, functiongraph } = scene(
      byOperation({
        invokeFunctionAsync: answer(202, { request_id: "r1" }),
        listAsyncExecutions: answer(200, { invocations: [{ request_id: "r1", ...row }] }),
      }),
    );
    const run = await clock.run(functiongraph().fn(urn).start({}));
    return clock.run(failureOf(run.result()));
  };

  it.each([
    [
      "the JSON of what it threw",
      thrownAsJson,
      { type: "RangeError", message: "oh no", stack: "at handler (index.js:2:9)" },
    ],
    ["the stack that Node printed", printed, { type: "4001", message: printed }],
    ["the traceback that Python printed", "Traceback (most recent call last):\nKeyError: 'a'", { type: "4001" }],
  ])("an asynchronous run failed by the function's own doing when its record has %s", async (_name, text, detail) => {
    expect(await endOf({ status: "FAIL", error_code: 4001, error_message: text })).toMatchObject({
      code: "FUNCTION_FAILED",
      executed: "yes",
      requestId: "r1",
      detail,
    });
  });

  it.each([
    ["a sentence", "out of memory"],
    ["nothing", ""],
    ["null", null],
    ["JSON without an error's type and stack", '{"errorMessage":"no instance could be started"}'],
    ["JSON of the service's own errors", '{"error_code":"FSS.1401","error_msg":"Failed to pull the image."}'],
    ["the name of an error without its stack", "ImagePullError: no such image"],
  ])("an asynchronous run whose record says FAIL with %s may never have begun", async (_name, error_message) => {
    const error = await endOf({ status: "FAIL", error_code: 4001, error_message });
    expect(error).toMatchObject({
      code: "AMBIGUOUS_OUTCOME",
      reason: "PLATFORM_ERROR",
      layer: "platform",
      executed: "maybe",
      retryable: false,
      providerError: { type: "4001" },
      handle: { id: "r1" },
    });
  });

  it.each([
    ["is dropped unseen did not run", "", "no", true],
    ["is dropped after it threw has run", thrownAsJson, "yes", false],
  ])("an asynchronous run that %s", async (_name, error_message, executed, retryable) => {
    expect(await endOf({ status: "DISCARD", error_message })).toMatchObject({
      code: "EXECUTION_DISCARDED",
      executed,
      retryable,
    });
  });

  it("only a 202 accepts a start", async () => {
    const { clock, functiongraph } = scene(answer(200, { request_id: "r1" }));
    expect(await clock.run(failureOf(functiongraph().fn(urn).start({})))).toMatchObject({
      executed: "maybe",
      reason: "RESPONSE_MALFORMED",
    });
  });
});

describe("before anything is sent, the client refuses", () => {
  it.each([
    ["appwrite", (s: ReturnType<typeof scene>) => s.appwrite().fn("../users")],
    ["appwrite", (s: ReturnType<typeof scene>) => s.appwrite().fn("")],
    ["qinling", (s: ReturnType<typeof scene>) => s.qinling().fn("a\u0000b")],
    ["minapp", (s: ReturnType<typeof scene>) => s.minapp().fn("..")],
    ["minapp", (s: ReturnType<typeof scene>) => s.minapp().fn("a/b")],
    ["functiongraph", (s: ReturnType<typeof scene>) => s.functiongraph().fn("urn:fss/../x")],
  ])("%s: a reference that no function can have", (provider, make) => {
    const stage = scene(answer(500));
    expect(() => make(stage)).toThrow(expect.objectContaining({ code: "INPUT_INVALID", provider }));
  });

  it("an option that is misspelled", async () => {
    const { appwrite } = scene(answer(201, records.appwrite()));
    // @ts-expect-error There is no option of this name.
    expect(() => appwrite({ timeout: 5 })).toThrow(/unknown option "timeout"/);
    // @ts-expect-error There is no option of this name.
    await expect(appwrite().fn("hello").invoke({}, { timeout: 5 })).rejects.toThrow(/unknown option "timeout"/);
    // The last one is more than a timer holds: it would fire at once.
    for (const timeoutMs of [Number.NaN, 0, -1, Number.POSITIVE_INFINITY, 2 ** 31]) {
      const refused = { code: "CONFIG_INVALID", executed: "no" };
      await expect(appwrite().fn("hello").invoke({}, { timeoutMs })).rejects.toMatchObject(refused);
    }
  });

  it("a hook that is misspelled, and a transport beside what a transport has of its own", () => {
    const { service, appwrite } = scene(answer(500));
    const misspelled = { hooks: { onRetries: () => undefined } } as object;
    expect(() => appwrite(misspelled)).toThrow(/unknown option "onRetries"/);
    expect(() => appwrite({ transport: service.transport, fetch })).toThrow(/either `transport`, or `fetch`/);
    // An agent may be a proxy, or bring a certificate: it is never dropped without a word.
    const agent = new Agent();
    expect(() => minappClient({ token: "test-token-0001", fetch, agent })).toThrow(/either `fetch` or `agent`/);
  });

  it("credentials beside each other", () => {
    const given = { endpoint: "https://aw.example/v1", project: "demo", key: "test-key-0001" };
    expect(() => appwriteClient({ ...given, jwt: "test-jwt-0001" })).toThrow(/only one of key, jwt and session/);
    const cookieAndToken = { token: "test-token-0001", cookie: "sessionid=test" };
    expect(() => minappClient(cookieAndToken)).toThrow(/one credential/);
  });

  it("an option of a handle that is misspelled, or that cannot be meant", async () => {
    const { service, appwrite, functiongraph } = scene(answer(200, records.appwrite()));
    const startedAt = "2026-01-15T10:00:00Z";
    const run = appwrite().resume({ v: 1, provider: "appwrite", fn: "hello", id: "run1", startedAt });
    const other = functiongraph().resume({ v: 1, provider: "functiongraph", fn: "hello", id: "r1", startedAt });
    const misspelled = { timeout: 5 } as object;
    for (const ask of [
      () => run.status(misspelled),
      () => run.result(misspelled),
      () => run.logs(misspelled),
      () => run.remove(misspelled),
      () => run.watch(misspelled)[Symbol.asyncIterator]().next(),
      () => other.cancel({ acceptCollateral: true, ...misspelled }),
    ]) {
      await expect(ask()).rejects.toThrow(/unknown option "timeout"/);
    }
    const notASignal = { signal: {} as AbortSignal };
    for (const ask of [() => run.status(notASignal), () => appwrite().fn("hello").invoke({}, notASignal)]) {
      await expect(ask()).rejects.toMatchObject({ code: "CONFIG_INVALID", message: expect.stringContaining("signal") });
    }
    expect(service.arrivals).toHaveLength(0);
  });
});

function cyclic(): object {
  const value: { self?: object } = {};
  value.self = value;
  return value;
}
