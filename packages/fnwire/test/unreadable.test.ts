import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FnwireError, FunctionFailedError } from "../src/index.js";
import { appwrite } from "../src/providers/appwrite.js";
import { functiongraph } from "../src/providers/functiongraph.js";
import { minapp } from "../src/providers/minapp.js";
import { qinling } from "../src/providers/qinling.js";

const id = "167bba70-5ea0-4e88-ab60-b550067b5e88";
const json = { "content-type": "application/json" };
const notText = Buffer.from([0xff]);

type Answer = { readonly body: string | Buffer; readonly status?: number; readonly headers?: Record<string, string> };
let next: (body: string) => Answer;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { body, status = 200, headers = json } = next(Buffer.concat(chunks).toString());
    response.writeHead(status, headers).end(body);
  });
});
let endpoint = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const token = "test-token-0001";
type Options = { readonly integers?: "bigint" };

/** What the user of a function on Appwrite gets when it answered so. */
function onAppwrite(answered: object, options: Options = {}) {
  const record = { $id: "run1", functionId: "f1", status: "completed", responseStatusCode: 200, duration: 0.1 };
  next = () => ({ status: 201, body: JSON.stringify({ ...record, ...answered }) });
  return appwrite({ endpoint, project: "demo", ...options })
    .fn("f1")
    .invoke({});
}

function asJson(responseBody: string) {
  return { responseBody, responseHeaders: [{ name: "content-type", value: "application/json" }] };
}

function onFunctionGraph(answer: Answer, options: Options = {}) {
  next = () => ({ ...answer, headers: { ...json, "x-cff-request-id": "r-1", ...answer.headers } });
  return functiongraph({ endpoint, projectId: "demo", token, ...options })
    .fn("f1")
    .invoke({});
}

/** The same of one whose response is in the service's envelope. */
function inEnvelope(result: string) {
  return onFunctionGraph({ body: JSON.stringify({ request_id: "r-1", result, log: "", status: 200 }) });
}

function behindGateway(answered: object) {
  return inEnvelope(JSON.stringify({ statusCode: 200, isBase64Encoded: false, body: "", ...answered }));
}

function onMinapp(body: string | Buffer, options: Options = {}) {
  next = () => ({ body });
  return minapp({ endpoint, token, ...options })
    .fn("f1")
    .invoke({});
}

/** A run on Qinling whose record holds its result as JSON, where the service has text. */
function onQinling(result: string) {
  next = (body) => ({
    status: 201,
    body: `{"id":"${JSON.parse(body).id}","function_id":"${id}","status":"success","result":${result}}`,
  });
  return qinling({ endpoint, token }).fn(id).invoke({});
}

async function errorOf(call: Promise<unknown>): Promise<FnwireError> {
  // Safe: whatever else it is fails the test that reads it.
  return (await call.then(
    () => undefined,
    (error: unknown) => error,
  )) as FnwireError;
}

const unreadable = { code: "RESPONSE_MALFORMED", executed: "yes", retryable: false };

describe("given a function whose output is not what it says, the user", () => {
  it("gets NaN and Infinity as numbers where the JSON of Python has them", async () => {
    expect((await onAppwrite(asJson('{"x":NaN,"y":[-Infinity],"keep":"me"}'))).output).toEqual({
      x: Number.NaN,
      y: [Number.NEGATIVE_INFINITY],
      keep: "me",
    });
  });

  it("gets its text where it is labeled JSON and is none, marked as such, and no mark where JSON is a text", async () => {
    const headers = { "Content-Type": "application/json" };
    const cut = '{"x":';
    for (const result of [
      await onAppwrite(asJson(cut)),
      await behindGateway({ headers, body: cut }),
      await onFunctionGraph({ body: cut, headers: { "x-cff-response-version": "v0" } }),
    ]) {
      expect(result).toMatchObject({ output: cut, mislabeled: true });
    }
    for (const result of [
      await onAppwrite(asJson('"x"')),
      await behindGateway({ headers, body: '"x"' }),
      await onFunctionGraph({ body: '"x"', headers: { "x-cff-response-version": "v0" } }),
      await onAppwrite({ responseBody: cut, responseHeaders: [] }),
      await behindGateway({ headers, body: "" }),
    ]) {
      expect(result).not.toHaveProperty("mislabeled");
    }
  });

  it("gets every digit in the text where the service writes the output into its own JSON, not as text in it", async () => {
    const digits = "9223372036854775807";
    const enveloped = await onFunctionGraph({
      body: `{"request_id":"r-1","result":{"n":${digits}},"log":"","status":200}`,
    });
    expect(enveloped).toMatchObject({ output: { n: 2 ** 63 }, text: expect.stringContaining(`"n":${digits}`) });
    const recorded = await onQinling(`{"duration":1,"output":${digits}}`);
    expect(recorded).toMatchObject({ output: 2 ** 63, text: expect.stringContaining(`"output":${digits}`) });
  });

  it("gets an error that it ran, with the text, where the base64 of a response is none", async () => {
    expect(await errorOf(behindGateway({ isBase64Encoded: true, body: "%%%" }))).toMatchObject({
      ...unreadable,
      body: "%%%",
    });
  });

  it.each(["text/plain", "application/json"])("gets the bytes that are no text, labeled %s", async (type) => {
    const headers = { "x-cff-response-version": "v0", "content-type": type };
    const { output, text } = await onFunctionGraph({ headers, body: Buffer.concat([Buffer.from("a"), notText]) });
    expect(output).toEqual(Buffer.from([0x61, 0xff]));
    expect(text).toBeUndefined();
  });

  it("gets an error that it ran where such bytes are inside of the service's own JSON", async () => {
    const around = (before: string, after: string) => Buffer.concat([Buffer.from(before), notText, Buffer.from(after)]);
    const envelope = around('{"request_id":"r-1","status":200,"result":"a', 'b"}');
    expect(await errorOf(onFunctionGraph({ body: envelope }))).toMatchObject(unreadable);
    expect(await errorOf(onMinapp(around('{"code":0,"data":"a', '","error":{}}')))).toMatchObject(unreadable);
  });

  it.each(["Infinity", "-Infinity", "NaN", " 12 ", "1E5", "-0"])(
    "gets the text %j as the text that it is",
    async (text) => {
      expect((await inEnvelope(text)).output).toBe(text);
    },
  );
});

describe("given headers of a function's response that come twice or are no text, the user", () => {
  const twice = [
    { name: "Set-Cookie", value: "a=1" },
    { name: "set-cookie", value: "b=2" },
    { name: "constructor", value: "x" },
  ];

  it("gets each value", async () => {
    const { response } = await onAppwrite({ responseBody: "x", responseHeaders: twice });
    expect(response?.headers).toEqual({ "set-cookie": "a=1, b=2", constructor: "x" });
    const headers = { "X-Count": 5, "x-on": true, Vary: ["a", "b"], vary: "c" };
    expect((await behindGateway({ headers })).response?.headers).toEqual({
      "x-count": "5",
      "x-on": "true",
      vary: "a, b, c",
    });
  });
});

describe("given a failure that names an integer beyond 2^53, the user", () => {
  const order = '{"order":9223372036854775807,"message":"no"}';
  const failures: Readonly<Record<string, (options?: Options) => Promise<unknown>>> = {
    appwrite: (options) =>
      onAppwrite({ ...asJson(order), status: "failed", responseStatusCode: 500, errors: "x" }, options),
    functiongraph: (options) =>
      onFunctionGraph({ body: order, headers: { "x-is-func-err": "true", "x-cff-response-version": "v0" } }, options),
    minapp: (options) => onMinapp(`{"code":1,"data":null,"error":${order}}`, options),
  };

  it.each(Object.entries(failures))("has every digit on %s", async (_service, call) => {
    const failed = await errorOf(call());
    expect(failed).toBeInstanceOf(FunctionFailedError);
    expect(failed.text).toContain('"order":9223372036854775807');
    expect((await errorOf(call({ integers: "bigint" }))).body).toMatchObject({ order: 9223372036854775807n });
  });

  it("has every digit where the service refused, and no credential", async () => {
    const refusal = { status: 400, body: `{"error_code":"FSS.0400","seen":"${token}","order":9223372036854775807}` };
    const refused = await errorOf(onFunctionGraph(refusal, { integers: "bigint" }));
    expect(refused.raw).toMatchObject({ order: 9223372036854775807n });
    expect(refused.text).toContain("9223372036854775807");
    expect(refused.text).not.toContain(token);
    expect(JSON.stringify(refused)).not.toContain("9223372036854775807");
  });
});

describe("given a log on Qinling", () => {
  const logs = () =>
    qinling({ endpoint, token })
      .resume({ v: 1, provider: "qinling", fn: id, id, startedAt: "2026-01-15T10:00:00Z" })
      .logs();

  it.each([
    ["with bytes that are no text", "text/plain", Buffer.concat([Buffer.from("a"), notText]), "a\ufffd"],
    ["that is labeled as JSON", "application/json", '{"line":1}', '{"line":1}'],
  ])("%s, the user gets its text", async (_what, type, body, expected) => {
    next = () => ({ body, headers: { "content-type": type } });
    expect(await logs()).toBe(expected);
  });
});
