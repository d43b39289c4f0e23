import {
  type BodyCodec,
  binaryBody,
  createClient,
  jsonBody,
  multipartBody,
  RequestError,
  textBody,
  urlencodedBody,
} from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";
import { describe, expect, it } from "vitest";
import { plainGet } from "./support/operations.js";
import { recordingClient } from "./support/recorder.js";
import { rejectionOf } from "./support/rejection.js";
import { httpServer } from "./support/servers.js";

const codecs = {
  json: jsonBody,
  text: textBody,
  binary: binaryBody,
  urlencoded: urlencodedBody,
  multipart: multipartBody,
};
const taking = (body: Readonly<Record<string, BodyCodec>>) =>
  plainGet({ method: "POST", body, responses: { 204: {} } });
const asJson = taking({ "application/json": jsonBody });

describe("a JSON body", () => {
  it.each([
    [{ a: 1, b: undefined }, '{"a":1}'],
    [[], "[]"],
    [null, "null"],
    [0, "0"],
    [false, "false"],
    ["", '""'],
    ["text", '"text"'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ])("%j is written as %s", async (body, text) => {
    const { client, requests } = recordingClient();
    await client.send(asJson, { body });
    expect(requests[0]).toMatchObject({ body: text, headers: { "content-type": "application/json" } });
  });

  it("is left out when undefined", async () => {
    const { client, requests } = recordingClient();
    await client.send(asJson, { body: undefined });
    await client.send(asJson);
    for (const request of requests) {
      expect(request.body).toBeNull();
      expect(request.headers).not.toHaveProperty("content-type");
    }
  });

  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  let deep: unknown = 1;
  for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];

  it.each([
    ["a cycle", cycle],
    ["a BigInt", { a: 1n }],
    ["20 000 levels", deep],
    [
      "a toJSON that throws",
      {
        toJSON: () => {
          throw new Error("test-4711");
        },
      },
    ],
    ["a function", () => 1],
    ["a symbol", Symbol("x")],
    ["bytes", new Uint8Array(3)],
    ["a Buffer", Buffer.from("x")],
    ["an ArrayBuffer", new ArrayBuffer(3)],
    ["a Blob", new Blob(["x"])],
    ["a form", new FormData()],
    ["URLSearchParams", new URLSearchParams("a=b")],
    ["a Map", new Map([["a", 1]])],
  ])("of %s is refused before anything is sent", async (_what, body) => {
    const { client, requests } = recordingClient();
    const error = await rejectionOf(client.send(asJson, { body }));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "INPUT_INVALID", operation: "getThing" });
    expect(String(error)).not.toContain("-4711");
    expect(requests).toEqual([]);
  });
});

describe("other bodies", () => {
  it.each([
    ["text/plain", "text", "größer", "größer"],
    ["text/plain", "text", "", ""],
    ["application/octet-stream", "binary", "text", "text"],
    ["application/octet-stream", "binary", Buffer.of(0, 255), Buffer.of(0, 255)],
    ["application/octet-stream", "binary", Buffer.of(0, 255).buffer.slice(0, 0), new Uint8Array()],
    ["application/octet-stream", "binary", new DataView(new Uint8Array([1, 2, 3]).buffer, 1, 1), Uint8Array.of(2)],
    ["application/octet-stream", "binary", new Blob(["bytes"]), Buffer.from("bytes")],
    [
      "application/x-www-form-urlencoded",
      "urlencoded",
      { a: "x y", b: [1, true], c: undefined, d: { e: 1 } },
      "a=x+y&b=1&b=true&d=%7B%22e%22%3A1%7D",
    ],
    ["application/x-www-form-urlencoded", "urlencoded", new URLSearchParams("a=b&a=c"), "a=b&a=c"],
    ["application/x-www-form-urlencoded", "urlencoded", "a=b", "a=b"],
  ] as const)("%s takes %s", async (type, kind, body, content) => {
    const { client, requests } = recordingClient();
    await client.send(taking({ [type]: codecs[kind] }), { body });
    expect(requests[0]?.headers["content-type"]).toBe(type);
    const sent = requests[0]?.body;
    if (typeof content === "string") expect(sent).toBe(content);
    else expect(Buffer.from(sent as Uint8Array)).toEqual(Buffer.from(content));
  });

  it.each([
    ["text/plain", "text", 5],
    ["text/plain", "text", null],
    ["application/octet-stream", "binary", {}],
    ["application/octet-stream", "binary", new ReadableStream()],
    ["application/x-www-form-urlencoded", "urlencoded", new FormData()],
    ["application/x-www-form-urlencoded", "urlencoded", { a: new Blob(["x"]) }],
    ["application/x-www-form-urlencoded", "urlencoded", ["a"]],
    ["multipart/form-data", "multipart", "text"],
    ["multipart/form-data", "multipart", new URLSearchParams("a=b")],
    ["multipart/form-data", "multipart", { a: 1n, b: { c: 1n } }],
  ] as const)("%s (%s) refuses %o", async (type, kind, body) => {
    const { client, requests } = recordingClient();
    expect(await rejectionOf(client.send(taking({ [type]: codecs[kind] }), { body }))).toMatchObject({
      code: "INPUT_INVALID",
    });
    expect(requests).toEqual([]);
  });

  it("are refused where the operation takes none", async () => {
    const { client } = recordingClient();
    for (const descriptor of [plainGet(), taking({})]) {
      const error = await rejectionOf(client.send(descriptor, { body: {} }));
      expect(error).toMatchObject({
        code: "INPUT_INVALID",
        message: "getThing: `body` is not taken by this operation",
      });
    }
  });

  const choice = taking({ "application/json": jsonBody, "text/plain": textBody, "multipart/form-data": multipartBody });

  it("are written as the first documented type unless told otherwise", async () => {
    const { client, requests } = recordingClient();
    await client.send(choice, { body: "x" });
    await client.send(choice, { body: "x", contentType: "text/plain" });
    await client.send(choice, { body: "x", contentType: "Text/Plain; charset=utf-8" });
    await client.send(choice, { body: new FormData() });
    expect(requests.map(({ headers, body }) => [headers["content-type"]?.split(";")[0], body === "x"])).toEqual([
      ["application/json", false],
      ["text/plain", true],
      ["Text/Plain", true],
      ["multipart/form-data", false],
    ]);
  });

  it.each(["image/png", "constructor", "", 5, null])(
    "are refused as %j, which is not documented",
    async (contentType) => {
      const { client } = recordingClient();
      // @ts-expect-error callers without types
      const error = await rejectionOf(client.send(choice, { body: "x", contentType }));
      expect(error).toMatchObject({
        code: "INPUT_INVALID",
        message: expect.stringContaining("documented: application/json, text/plain"),
      });
    },
  );

  it("need a type where the documented one is a range, and take any within it", async () => {
    const { client, requests } = recordingClient();
    const anything = taking({ "*/*": binaryBody });
    expect(await rejectionOf(client.send(anything, { body: "x" }))).toMatchObject({ code: "INPUT_INVALID" });
    await client.send(anything, { body: "x", contentType: "text/csv" });
    expect(requests[0]?.headers["content-type"]).toBe("text/csv");
  });

  it("cannot be of a type without being there", async () => {
    const error = await rejectionOf(recordingClient().client.send(choice, { contentType: "text/plain" }));
    expect(error).toMatchObject({ code: "INPUT_INVALID" });
  });
});

describe.each([
  ["node", nodeTransport()],
  ["fetch", fetchTransport()],
] as const)("over %s", (_, transport) => {
  async function sent(kind: keyof typeof codecs, type: string, body: unknown) {
    const { endpoint, seen } = await httpServer((_, response) => response.writeHead(204).end());
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport });
    await client.send(taking({ [type]: codecs[kind] }), { body });
    return seen[0];
  }

  it.each([
    ["text", "text/plain", "größer 🚀"],
    ["binary", "application/octet-stream", Buffer.of(0, 255, 13, 10)],
    ["json", "application/json", { a: "größer 🚀" }],
  ] as const)("a %s body arrives with its exact length", async (kind, type, body) => {
    const seen = await sent(kind, type, body);
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
    expect(seen?.body).toEqual(bytes);
    expect(seen?.headers["content-length"]).toBe(String(bytes.byteLength));
    expect(seen?.headers["transfer-encoding"]).toBeUndefined();
  });

  it("a form arrives as its parts, files under their names", async () => {
    const file = new File(["print(1)"], 'we"ird\r\nname.py', { type: "text/x-python" });
    const seen = await sent("multipart", "multipart/form-data", {
      code: file,
      raw: new Blob([Uint8Array.of(1, 2)]),
      activate: true,
      tags: ["a", "b"],
      settings: { cpu: 1 },
      absent: undefined,
    });
    const form = await new Response(new Uint8Array(seen?.body ?? []), {
      headers: { "content-type": seen?.headers["content-type"] ?? "" },
    }).formData();
    expect([...form.keys()]).toEqual(["code", "raw", "activate", "tags", "tags", "settings"]);
    const code = form.get("code") as File;
    expect(code.type).toBe("text/x-python");
    expect(await code.text()).toBe("print(1)");
    expect((form.get("raw") as File).name).toBe("blob");
    expect(form.getAll("tags")).toEqual(["a", "b"]);
    expect(form.get("settings")).toBe('{"cpu":1}');
    expect(seen?.body.toString("latin1")).not.toContain('we"ird\r\n');
    expect(seen?.headers["content-length"]).toBe(String(seen?.body.byteLength));
  });

  it("a ready FormData arrives as it is", async () => {
    const form = new FormData();
    form.append("code", new Blob(["tar"]), "code.tar.gz");
    const seen = await sent("multipart", "multipart/form-data", form);
    expect(seen?.body.toString()).toContain('name="code"; filename="code.tar.gz"');
  });

  it("a DELETE with a body says how long it is", async () => {
    const { endpoint, seen } = await httpServer((_, response) => response.writeHead(204).end());
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport });
    await client.send(plainGet({ method: "DELETE", body: { "application/json": jsonBody } }), { body: { a: 1 } });
    expect(seen[0]?.headers["content-length"]).toBe("7");
  });

  it("a POST without a body has length 0, a GET has none", async () => {
    const { endpoint, seen } = await httpServer((_, response) => response.writeHead(204).end());
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport });
    await client.send(asJson);
    await client.send(plainGet());
    expect(seen.map(({ headers }) => headers["content-length"])).toEqual(["0", undefined]);
  });
});
