import { inspect } from "node:util";
import { createClient } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";
import { describe, expect, it } from "vitest";
import { operation, plainGet } from "./support/operations.js";
import { httpServer, json } from "./support/servers.js";

const transports = [
  ["node", nodeTransport()],
  ["fetch", fetchTransport()],
] as const;

describe.each(transports)("an outcome over %s", (_, transport) => {
  type Answer = { status?: number; body?: string | Buffer; headers?: Record<string, string | string[]> };

  async function outcomeOf({ status = 200, body = "", headers = {} }: Answer, descriptor = plainGet()) {
    const { endpoint } = await httpServer((_, response) => {
      response.writeHead(status, headers);
      response.end(body);
    });
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport });
    return client.send(descriptor);
  }

  const typed = { "content-type": "application/json; charset=UTF-8" };

  it("is narrowed by a documented status", async () => {
    const { endpoint, seen } = await httpServer((_, response) => json(response, 201, { $id: "e1" }, { "x-id": "r1" }));
    const client = createClient({ provider: "test", schemes: {} }, { endpoint: `${endpoint}/v1/`, transport });
    const outcome = await client.send(operation(), { path: { functionId: "f1" }, body: { async: false } });
    expect(outcome).toMatchObject({ ok: true, status: 201, httpStatus: 201, data: { $id: "e1" }, error: undefined });
    expect(outcome.headers["x-id"]).toBe("r1");
    expect(outcome.headers["x-absent"]).toBeUndefined();
    expect(seen[0]).toMatchObject({ method: "POST", url: "/v1/functions/f1/executions" });
    expect(seen[0]?.headers).toMatchObject({ "content-type": "application/json", accept: "application/json" });
    expect(seen[0]?.body.toString()).toBe('{"async":false}');
  });

  it("carries the body of a documented error in `error`", async () => {
    const descriptor = plainGet({ responses: { 404: { "application/json": "json" } } });
    const outcome = await outcomeOf({ status: 404, body: '{"type":"function_not_found"}', headers: typed }, descriptor);
    expect(outcome).toMatchObject({ ok: false, status: 404, data: undefined, error: { type: "function_not_found" } });
  });

  it.each([
    [{ "4XX": { "application/json": "json" } }, "4XX"],
    [{ default: { "application/json": "json" } }, "default"],
    [{ default: {}, "4XX": {}, 418: { "application/json": "json" } }, 418],
    [{ 200: { "application/json": "json" } }, "undocumented"],
  ] as const)("is tagged by the most exact key of %j", async (responses, tag) => {
    const outcome = await outcomeOf({ status: 418, body: '{"a":1}', headers: typed }, plainGet({ responses }));
    expect(outcome).toMatchObject({ ok: false, status: tag, httpStatus: 418, error: { a: 1 } });
  });

  it.each([
    [
      "HTML where JSON is documented",
      { body: "<h1>Bad gateway</h1>", headers: { "content-type": "text/html" } },
      "<h1>Bad gateway</h1>",
    ],
    ["JSON that cannot be parsed", { body: '{"a":', headers: typed }, '{"a":'],
    ["a body that is missing", { body: "", headers: typed }, undefined],
    ["a body that is missing, without a type", { body: "" }, undefined],
    ["another kind of JSON", { body: '{"a":1}', headers: { "content-type": "application/problem+json" } }, { a: 1 }],
    [
      "JSON nested 100 000 deep under an odd key",
      { body: `${'{"__proto__":'.repeat(100_000)}1`, headers: typed },
      expect.any(String),
    ],
  ])("is undocumented for %s", async (_what, answer, data) => {
    const outcome = await outcomeOf(answer);
    expect(outcome).toMatchObject({ ok: true, status: "undocumented", httpStatus: 200 });
    expect(outcome.data).toEqual(data);
  });

  it("gives bytes for undocumented media that are no text", async () => {
    const outcome = await outcomeOf({
      status: 500,
      body: Buffer.of(0xff, 0),
      headers: { "content-type": "image/png" },
    });
    expect(outcome).toMatchObject({ ok: false, status: "undocumented" });
    expect(Buffer.from(outcome.error as Uint8Array)).toEqual(Buffer.of(0xff, 0));
  });

  it("accepts documented JSON that comes without a content type", async () => {
    expect(await outcomeOf({ body: "[1]" })).toMatchObject({ status: 200, data: [1] });
  });

  it("reads a byte order mark as no part of the JSON", async () => {
    expect(await outcomeOf({ body: '\ufeff{"a":1}', headers: typed })).toMatchObject({ status: 200, data: { a: 1 } });
  });

  it.each([
    ["text/plain", "text", "0"],
    ["text/plain", "text", ""],
    ["TEXT/Plain;charset=x", "text", "größer"],
    ["text/*", "text", "any"],
    ["*/*", "text", "any"],
  ] as const)("reads %s as %s", async (media, kind, text) => {
    const contentType = media.includes("*") ? "text/csv" : media;
    const descriptor = plainGet({ responses: { 200: { [media]: kind } } });
    const outcome = await outcomeOf({ body: text, headers: { "content-type": contentType } }, descriptor);
    expect(outcome).toMatchObject({ status: 200, data: text });
  });

  it("reads binary bodies as bytes, empty ones too", async () => {
    const descriptor = plainGet({ responses: { 200: { "application/octet-stream": "binary" } } });
    const headers = { "content-type": "application/octet-stream" };
    const full = await outcomeOf({ body: Buffer.of(0, 255, 13, 10), headers }, descriptor);
    expect(full.data).toBeInstanceOf(Uint8Array);
    expect(Buffer.from(full.data as Uint8Array)).toEqual(Buffer.of(0, 255, 13, 10));
    const empty = await outcomeOf({ headers }, descriptor);
    expect(empty).toMatchObject({ status: 200 });
    expect(empty.data).toHaveLength(0);
  });

  it('keeps 0, false, null and "" apart from an absent body', async () => {
    for (const value of [0, false, null, ""]) {
      const outcome = await outcomeOf({ body: JSON.stringify(value), headers: typed });
      expect(outcome).toMatchObject({ status: 200, data: value });
    }
  });

  it("has no data where none is documented: 204, and a body the spec leaves out", async () => {
    const descriptor = plainGet({ method: "DELETE", responses: { 204: {}, 202: {} } });
    const gone = await outcomeOf({ status: 204 }, descriptor);
    expect(gone).toMatchObject({ ok: true, status: 204, data: undefined });
    expect(gone.response.status).toBe(204);
    const accepted = await outcomeOf({ status: 202, body: "later" }, descriptor);
    expect(accepted).toMatchObject({ ok: true, status: 202, data: undefined });
    expect(await accepted.response.text()).toBe("later");
  });

  it("answers a HEAD without waiting for a body", async () => {
    const descriptor = plainGet({ method: "HEAD" });
    const outcome = await outcomeOf({ headers: { ...typed, "content-length": "5" } }, descriptor);
    expect(outcome).toMatchObject({ ok: true, status: 200, data: undefined });
    expect(outcome.headers["content-length"]).toBe("5");
  });

  it("makes `response` when asked, the same each time, body unread", async () => {
    const outcome = await outcomeOf({ body: '{"a":1}', headers: { ...typed, "set-cookie": ["a=1", "b=2"] } });
    expect(outcome.response).toBeInstanceOf(Response);
    expect(outcome.response).toBe(outcome.response);
    expect(outcome.response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await outcome.response.json()).toEqual({ a: 1 });
  });

  it("never lets a server's `__proto__` reach a prototype", async () => {
    for (const name of ["__proto__", "\\u005f_proto__", "__pr\\u006fto__"]) {
      const { data } = await outcomeOf({ body: `{"a":{"${name}":{"polluted":true},"b":1}}`, headers: typed });
      expect(data).toEqual({ a: { b: 1 } });
      const merged: { polluted?: unknown } = Object.assign({}, (data as { a: object }).a);
      expect(merged.polluted).toBeUndefined();
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("has headers without a prototype", async () => {
    const { headers } = await outcomeOf({ body: "{}", headers: { ...typed, "x-constructor": "1" } });
    expect(headers.constructor).toBeUndefined();
    expect(headers.toString).toBeUndefined();
  });

  it("shows no headers in logs, for they may hold tokens", async () => {
    const outcome = await outcomeOf({ body: "{}", headers: { ...typed, "x-subject-token": "test-token-4711" } });
    expect(outcome.headers["x-subject-token"]).toBe("test-token-4711");
    expect(inspect(outcome, { depth: 10 }) + JSON.stringify(outcome)).not.toContain("-4711");
  });
});

describe("statuses outside HTTP", () => {
  it("are told as they are", async () => {
    const { endpoint } = await httpServer((_, response) => {
      response.writeHead(799);
      response.end("odd");
    });
    const outcome = await createClient({ provider: "test", schemes: {} }, { endpoint }).send(plainGet());
    expect(outcome).toMatchObject({ ok: false, status: "undocumented", httpStatus: 799, error: "odd" });
    expect(outcome.response.status).toBe(799);
  });
});
