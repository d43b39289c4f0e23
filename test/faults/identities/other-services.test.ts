import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { report } from "../support/figures.js";
import { FnwireError, functiongraph, qinling } from "../support/fnwire.js";

/* A server that answers each request with a whole, successful response to somebody else's, as one that has mixed up two connections does. */

const own = "167bba70-5ea0-4e88-ab60-b550067b5e88";
const foreign = "9ea77cf3-bfc4-435b-ac07-e53761d47c7c";
const urn = "urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest";
let server: Server;
let endpoint = "";
/** What the next answers say: the request's own names unless they are given here. */
let says: Record<string, unknown> = {};

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on("end", () => {
      const body = text === "" ? {} : JSON.parse(text);
      const send = (status: number, value: unknown, headers = {}) =>
        response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
      const path = request.url ?? "";
      if (path.includes("/invocations")) {
        const id = own;
        const headers = { "x-cff-request-id": says.header ?? id, "x-cff-response-version": "v1" };
        if (path.endsWith("-async")) return send(202, { request_id: id }, headers);
        return send(200, { request_id: id, result: '{"secret":"of somebody else"}', log: "", status: 200 }, headers);
      }
      const record = {
        id: body.id ?? path.split("/").at(-1),
        function_id: own,
        function_alias: null,
        status: "success",
        sync: true,
        result: '{"output": "of somebody else", "duration": 1}',
        ...says,
      };
      return send(request.method === "POST" ? 201 : 200, record);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const total = { answers: 0, accepted: 0, falseNo: 0 };

async function isAccepted(call: Promise<unknown>): Promise<boolean> {
  total.answers += 1;
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (FnwireError.is(error) && (error.executed === "no" || error.retryable)) total.falseNo += 1;
  if (error !== undefined && !FnwireError.is(error)) throw error;
  if (error === undefined) total.accepted += 1;
  return error === undefined;
}

test.each([
  ["another execution", { id: foreign }],
  ["another function", { function_id: foreign }],
  ["an alias of another function", { function_id: foreign, function_alias: "other" }],
  ["an execution without a name", { id: "" }],
  ["a path for a name", { id: "../../x" }],
])("Qinling answers about %s, and the response is not taken for one's own", async (_name, change) => {
  says = change;
  for (const onAmbiguous of ["throw", "reconcile"] as const) {
    const client = qinling({ endpoint, token: "test-token-0001", onAmbiguous, retry: { baseMs: 1, maxDelayMs: 2 } });
    const work = client.fn(own);
    expect(await isAccepted(work.invoke({}, { timeoutMs: 400 }))).toBe(false);
    expect(await isAccepted(work.start({}, { timeoutMs: 400 }))).toBe(false);
    const startedAt = new Date().toISOString();
    const run = client.resume({ v: 1, provider: "qinling", fn: own, id: own, startedAt });
    expect(await isAccepted(run.status({ timeoutMs: 400 }))).toBe(false);
    expect(await isAccepted(run.result({ timeoutMs: 400 }))).toBe(false);
  }
});

test("FunctionGraph names two requests in one response, and the response is not taken for one's own", async () => {
  says = { header: foreign };
  const client = functiongraph({ endpoint, projectId: "0123456789abcdef0123456789abcdef", token: "test-token-0001" });
  expect(await isAccepted(client.fn(urn).invoke({}))).toBe(false);
  expect(await isAccepted(client.fn(urn).start({}))).toBe(false);
});

test("no response about another run was accepted", () => {
  report("foreign identities", { answers: total.answers, accepted: total.accepted, 'false "no"': total.falseNo });
  expect(total).toMatchObject({ accepted: 0, falseNo: 0 });
});
