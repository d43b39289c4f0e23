import { createClient, type FetchLike } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";
import { undiciTransport } from "@fnwire/runtime/undici";
import { describe, expect, it } from "vitest";
import { plainGet } from "./support/operations.js";
import { httpServer } from "./support/servers.js";

const operation = plainGet({
  responses: {
    200: { "application/json": "json", "text/plain": "text" },
    400: { "application/json": "json" },
  },
});

const bom = Buffer.from("\ufeff");
const gbk = Buffer.from([0xc4, 0xe3, 0xba, 0xc3]);

describe.each([
  ["node", () => nodeTransport()],
  ["undici", () => undiciTransport()],
  ["fetch", () => fetchTransport()],
])("a body that comes over %s", (_name, makeTransport) => {
  async function outcome(status: number, contentType: string, body: Buffer) {
    const { endpoint } = await httpServer((_, response) =>
      response.writeHead(status, { "content-type": contentType, "set-cookie": ["a=1", "b=2"] }).end(body),
    );
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport: makeTransport() });
    return client.send(operation);
  }

  it("is read without its byte order mark, errors and text too", async () => {
    const json = Buffer.concat([bom, Buffer.from('{"a":1}')]);
    expect(await outcome(200, "application/json", json)).toMatchObject({ status: 200, data: { a: 1 } });
    expect(await outcome(400, "application/json", json)).toMatchObject({ status: 400, error: { a: 1 } });
    const text = Buffer.concat([bom, Buffer.from("a")]);
    expect(await outcome(200, "text/plain", text)).toMatchObject({ status: 200, data: "a" });
  });

  it("is read in the charset that its content type names", async () => {
    expect(await outcome(200, "text/plain; charset=gbk", gbk)).toMatchObject({ data: "你好" });
    const quoted = Buffer.concat([Buffer.from('"'), gbk, Buffer.from('"')]);
    expect(await outcome(200, 'application/json; Charset="GBK"', quoted)).toMatchObject({ status: 200, data: "你好" });
  });

  it.each(["text/plain", "application/json", "text/plain; charset=nobody-knows"])(
    "is given as bytes when it is no text, and never with replacement characters (%s)",
    async (contentType) => {
      const body = Buffer.from([0x22, 0xff, 0xfe, 0x22]);
      const { status, data } = await outcome(200, contentType, body);
      expect(status).toBe("undocumented");
      expect(Buffer.from(data as Uint8Array)).toEqual(body);
    },
  );

  it("may hold a replacement character of its own", async () => {
    expect(await outcome(200, "text/plain", Buffer.from("a\ufffd"))).toMatchObject({ status: 200, data: "a\ufffd" });
  });

  it("comes with every cookie", async () => {
    const { response } = await outcome(200, "text/plain", Buffer.from("a"));
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });
});

describe("a request through fetch", () => {
  it("asks for no cached answer, and carries no cookies and no referrer; what a fetch of the caller's sets wins", async () => {
    let seen: RequestInit = {};
    const fetch: FetchLike = async (_url, init) => {
      seen = { ...init, credentials: "include" };
      return Response.json({});
    };
    const client = createClient({ provider: "test", schemes: {} }, { endpoint: "https://api.example.com", fetch });
    await client.send(operation);
    expect(seen).toMatchObject({ cache: "no-store", referrerPolicy: "no-referrer", credentials: "include" });
  });
});
