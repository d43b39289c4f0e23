import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { safeTransport } from "../../../packages/fnwire/dist/index.js";
import { createClient, jsonBody, type OperationDescriptor } from "../../../packages/runtime/dist/index.js";
import { report } from "../support/figures.js";
import { FnwireError } from "../support/fnwire.js";

/*
 * A gateway hands each request to a function, which does its work and answers with a status of its own, as behind OpenFaaS, Knative
 * or a function URL. The server counts what ran; nothing of this project is in it.
 */

const runs = new Map<string, number>();
let server: Server;
let endpoint = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const id = url.searchParams.get("id") ?? "";
    const status = Number(url.searchParams.get("status"));
    request.resume().on("end", () => {
      runs.set(id, (runs.get(id) ?? 0) + 1);
      const headers = { "content-type": "application/json", "retry-after": "0", location: "/function/other" };
      if (url.searchParams.get("how") === "cut") {
        response.writeHead(status, { ...headers, "content-length": "100" }).write("{");
        setTimeout(() => response.destroy(), 5);
      } else response.writeHead(status, headers).end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const statuses = [
  301, 302, 303, 307, 308, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 412, 413, 414, 415, 422, 425, 426, 428,
  429, 431, 451, 500, 501, 502, 503, 504, 505, 507, 599,
];

const operation = (path: string, status: OperationDescriptor["status"]): OperationDescriptor => ({
  id: "callFunction",
  method: "POST",
  path,
  body: { "application/json": jsonBody },
  security: [[]],
  retry: "unsent",
  ...(status === undefined ? {} : { status }),
  responses: { "200": { "application/json": "json" } },
});

let calls = 0;
let second = 0;
let falseNo = 0;

async function call(
  id: string,
  args: { status: number; how: string; mark: OperationDescriptor["status"]; whole?: "platform" | "function" },
): Promise<void> {
  const said: string[] = [];
  const transport = safeTransport({
    retry: { baseMs: 1, maxDelayMs: 2 },
    ...(args.whole === undefined ? {} : { statuses: args.whole }),
    hooks: { onAttempt: ({ attempt }) => void said.push(attempt.executed) },
  });
  const client = createClient({ provider: "gateway", schemes: {} }, { endpoint, transport, auth: {} });
  const path = `/function/work?id=${encodeURIComponent(id)}&status=${args.status}&how=${args.how}`;
  calls += 1;
  await client
    .send(
      operation("/function/work", args.mark),
      { body: {} },
      { transport: (request, context) => transport({ ...request, url: endpoint + path }, context) },
    )
    .catch((error: unknown) => {
      if (FnwireError.is(error) && error.executed === "no") said.push("no");
    });
  if (args.whole === "platform") return;
  if ((runs.get(id) ?? 0) > 1) second += 1;
  if (said.includes("no")) falseNo += 1;
}

test.each(["whole", "cut"])(
  "a function that answers any status after its work, its body %s, runs once",
  async (how) => {
    for (const status of statuses) {
      await call(`unmarked ${how} ${status}`, { status, how, mark: undefined });
      await call(`marked ${how} ${status}`, { status, how, mark: "function" });
      await call(`marked among platform's ${how} ${status}`, { status, how, mark: "function", whole: "platform" });
      await call(`said ${how} ${status}`, { status, how, mark: undefined, whole: "function" });
    }
    expect([...runs].filter(([, times]) => times > 1)).toEqual([]);
    expect([...runs.values()].every((times) => times === 1)).toBe(true);
  },
);

test("a 429 of a service that says that its statuses are its own is repeated", async () => {
  await call("platform", { status: 429, how: "whole", mark: undefined, whole: "platform" });
  expect(runs.get("platform")).toBe(3);
});

test("nothing ran a second time", () => {
  report("the function's own statuses", {
    statuses: statuses.length,
    calls,
    "second runs": second,
    'false "no"': falseNo,
  });
  expect({ second, falseNo }).toEqual({ second: 0, falseNo: 0 });
});
