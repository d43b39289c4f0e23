import { createClient, multipartForm, multipartReader, type OperationDescriptor } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";
import { describe, expect, it } from "vitest";
import { plainGet } from "./support/operations.js";
import { recordingClient } from "./support/recorder.js";
import { httpServer } from "./support/servers.js";

const files = { code: { filename: "code.tar.gz", contentType: "application/gzip" }, raw: { filename: false } } as const;
const uploading = plainGet({
  method: "POST",
  body: { "multipart/form-data": multipartForm(files) },
  responses: { 204: {} },
});

/** The parts as they are on the wire, in latin1 so that every byte is a character. */
async function partsOf(body: unknown): Promise<readonly string[]> {
  const { client, requests } = recordingClient();
  await client.send(uploading, { body });
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(requests[0]?.headers["content-type"] ?? "")?.[1];
  const text = Buffer.from(requests[0]?.body as Uint8Array).toString("latin1");
  const parts = text.split(`--${boundary}`);
  expect(parts[0]).toBe("");
  expect(parts.at(-1)).toBe("--\r\n");
  return parts.slice(1, -1);
}

const bytes = Uint8Array.of(0, 255, 13, 10, 45, 45);
const file = (head: string) => `\r\ncontent-disposition: form-data; ${head}\r\n\r\n\x00\xff\r\n--\r\n`;

describe("a form in a request", () => {
  it.each([
    ["bytes", bytes],
    ["a view of bytes", new DataView(Uint8Array.of(9, ...bytes, 9).buffer, 1, 6)],
    ["an ArrayBuffer", Uint8Array.from(bytes).buffer],
    ["a Blob", new Blob([bytes])],
  ])("gives %s the file name and media type that the service wants", async (_what, code) => {
    expect(await partsOf({ code })).toEqual([
      file('name="code"; filename="code.tar.gz"\r\ncontent-type: application/gzip'),
    ]);
  });

  it("keeps the name and type of a file that has its own", async () => {
    const code = new File([bytes], 'mine "1".tgz', { type: "application/x-tgz" });
    const head = 'name="code"; filename="mine %221%22.tgz"\r\ncontent-type: application/x-tgz';
    expect(await partsOf({ code })).toEqual([file(head)]);
    const form = new FormData();
    form.append("code", code);
    expect(await partsOf(form)).toEqual([file(head)]);
  });

  it("names a file of a FormData that has only the platform's name for what has none", async () => {
    const form = new FormData();
    form.append("code", new Blob([bytes]));
    expect((await partsOf(form))[0]).toContain('filename="code.tar.gz"');
  });

  it("sends bytes without any file name where the service takes a named part for an upload", async () => {
    for (const raw of [bytes, new Blob([bytes]), new File([bytes], "a.png", { type: "image/png" })]) {
      expect(await partsOf({ raw })).toEqual([file('name="raw"')]);
    }
  });

  it("sends other fields as they are: texts with their line breaks, lists as repeated fields, objects as JSON", async () => {
    expect(await partsOf({ a: "x\ny\r", b: [1, true], c: undefined, d: { e: "ä" } })).toEqual([
      '\r\ncontent-disposition: form-data; name="a"\r\n\r\nx\ny\r\r\n',
      '\r\ncontent-disposition: form-data; name="b"\r\n\r\n1\r\n',
      '\r\ncontent-disposition: form-data; name="b"\r\n\r\ntrue\r\n',
      `\r\ncontent-disposition: form-data; name="d"\r\n\r\n${Buffer.from('{"e":"ä"}').toString("latin1")}\r\n`,
    ]);
  });

  it("cannot be broken out of by a field's name", async () => {
    expect(await partsOf({ 'a"\r\nx: y': "1" })).toEqual([
      '\r\ncontent-disposition: form-data; name="a%22%0D%0Ax: y"\r\n\r\n1\r\n',
    ]);
  });

  it("has another boundary each time", async () => {
    const { client, requests } = recordingClient();
    for (let round = 0; round < 20; round += 1) await client.send(uploading, { body: { a: "1" } });
    expect(new Set(requests.map(({ headers }) => headers["content-type"])).size).toBe(20);
  });
});

const reading = plainGet({
  responses: {
    200: {
      "application/json": "json",
      "multipart/form-data": multipartReader({ count: "json", body: "bytes", at: "nullable" }),
    },
  },
});

/** A form as a server writes it, from the head and content of each part. */
const formOf = (parts: readonly (readonly [head: string, content: string])[], boundary = "b1") =>
  Buffer.from(
    `${parts.map(([head, content]) => `--${boundary}\r\n${head}\r\n\r\n${content}\r\n`).join("")}--${boundary}--\r\n`,
    "latin1",
  );
const field = (name: string) => `Content-Disposition: form-data; name="${name}"`;

describe.each([
  ["node", nodeTransport()],
  ["fetch", fetchTransport()],
] as const)("a form in a response over %s", (_, transport) => {
  async function read(body: Buffer, contentType = "multipart/form-data; boundary=b1", descriptor = reading) {
    const { endpoint, seen } = await httpServer((_request, response) => {
      response.writeHead(200, { "content-type": contentType });
      response.end(body);
    });
    const client = createClient({ provider: "test", schemes: {} }, { endpoint, transport });
    const outcome = await client.send(descriptor, { accept: "multipart/form-data" });
    return { outcome, accept: seen[0]?.headers.accept };
  }

  it("is asked for by the call and read field by field, bytes as bytes", async () => {
    const { outcome, accept } = await read(
      formOf([
        [field("$id"), "e1"],
        [`${field("list")}\r\nContent-Type: application/json`, '[{"a":1}]'],
        [field("count"), "0.25"],
        [field("body"), "\x00\xff\xfe\r\n\r\n--b\r\n--"],
        [field("at"), ""],
        [field("errors"), ""],
      ]),
    );
    expect(accept).toBe("multipart/form-data");
    expect(outcome.status).toBe(200);
    const { body, ...rest } = outcome.data as { body: Uint8Array };
    expect(rest).toEqual({ $id: "e1", list: [{ a: 1 }], count: 0.25, at: null, errors: "" });
    expect([...body]).toEqual([0, 255, 254, 13, 10, 13, 10, 45, 45, 98, 13, 10, 45, 45]);
  });

  it("may quote its boundary, and end in whatever follows", async () => {
    const boundary = "---- b:1";
    const body = Buffer.concat([formOf([[field("a"), "1"]], boundary), Buffer.from("epilogue")]);
    const { outcome } = await read(body, `multipart/form-data; charset=utf-8; boundary="${boundary}"`);
    expect(outcome).toMatchObject({ status: 200, data: { a: "1" } });
  });

  const whole = formOf([[field("a"), "1"]]);
  it.each([
    ["is cut short", whole.subarray(0, -8), undefined],
    ["has no boundary in its type", whole, "multipart/form-data"],
    ["has another boundary", whole, "multipart/form-data; boundary=b2"],
    ["has a part without a name", formOf([["Content-Disposition: form-data", "1"]]), undefined],
    ["has a part without headers", Buffer.from("--b1\r\n\r\n1\r\n--b1--\r\n"), undefined],
    [
      "has a field twice",
      formOf([
        [field("a"), "1"],
        [field("a"), "2"],
      ]),
      undefined,
    ],
    ["has a number that is none", formOf([[field("count"), "1,5"]]), undefined],
    ["would change a prototype", formOf([[field("__proto__"), "1"]]), undefined],
    ["is empty", Buffer.from(""), undefined],
    [
      "has thousands of parts",
      formOf(Array.from({ length: 2000 }, (_each, index) => [field(`f${index}`), "1"])),
      undefined,
    ],
    ["has headers without an end", Buffer.from(`--b1\r\n${field("a")}\r\n--b1--\r\n`), undefined],
  ])("that %s is undocumented, and its bytes are kept", async (_what, body, contentType) => {
    const { outcome } = await read(body, contentType);
    expect(outcome).toMatchObject({ ok: true, status: "undocumented" });
    expect(Buffer.from((outcome.data as Uint8Array | undefined) ?? [])).toEqual(body);
  });

  it("of eight megabytes of line breaks is read in a moment", async () => {
    const content = "\r\n-".repeat(2_500_000);
    const startedAt = performance.now();
    const { outcome } = await read(formOf([[field("body"), content]]));
    expect((outcome.data as { body: Uint8Array }).body.byteLength).toBe(content.length);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

describe("what a request asks for", () => {
  type Responses = OperationDescriptor["responses"];
  const form = multipartReader({});
  it.each<[string, Responses, string]>([
    ["anything, where a file may come", { 200: { "application/json": "json", "application/zip": "binary" } }, "*/*"],
    ["a file", { 200: { "application/gzip": "binary" }, 404: { "application/json": "json" } }, "*/*"],
    ["JSON before text", { 200: { "text/plain": "text", "application/json": "json" } }, "application/json, text/plain"],
    [
      "the JSON of a choice",
      { 200: { "application/json-home": "json" }, 300: { "application/json": "json" } },
      "application/json, application/json-home",
    ],
    ["no form beside JSON", { 201: { "multipart/form-data": form, "application/json": "json" } }, "application/json"],
    ["a form that is all there is", { 201: { "multipart/form-data": form } }, "multipart/form-data"],
    [
      "JSON errors of what has no content",
      { 204: {}, 400: { "application/json": "json", "text/html": "text" } },
      "application/json",
    ],
    ["the default's JSON", { default: { "application/json": "json" } }, "application/json"],
  ])("is %s", async (_what, responses, accept) => {
    const { client, requests } = recordingClient();
    await client.send(plainGet({ responses }));
    expect(requests[0]?.headers.accept).toBe(accept);
  });

  it("is what the call says", async () => {
    const { client, requests } = recordingClient();
    await client.send(reading, { accept: "multipart/form-data" });
    expect(requests[0]?.headers.accept).toBe("multipart/form-data");
  });
});

describe("a header with a fixed value", () => {
  it("is sent unless the caller gives another", async () => {
    const { client, requests } = recordingClient();
    const descriptor = plainGet({ headers: { "x-format": "1.9.5" }, responses: { 204: {} } });
    await client.send(descriptor);
    await client.send(descriptor, { headers: { "X-Format": "2.0.0" } });
    await client.send(descriptor, {}, { headers: { "x-format": "1.8.0" } });
    expect(requests.map(({ headers }) => headers["x-format"])).toEqual(["1.9.5", "2.0.0", "1.8.0"]);
  });
});

describe("a documented error without a body", () => {
  const media = {
    JSON: { "application/json": "json" },
    text: { "text/plain": "text" },
    bytes: { "image/png": "binary" },
  } as const;
  it.each(
    Object.entries(media).flatMap(([name, types]) =>
      [{}, { "content-type": "text/html" }, { "content-type": "application/json" }].map(
        (headers) => [name, types, headers] as const,
      ),
    ),
  )("keeps its status where %s is documented %j and the response has the headers %j", async (_name, types, headers) => {
    const { endpoint } = await httpServer((_request, response) => {
      response.writeHead(404, headers);
      response.end();
    });
    const client = createClient({ provider: "test", schemes: {} }, { endpoint });
    const outcome = await client.send(plainGet({ responses: { 200: {}, 404: types } }));
    expect(outcome).toMatchObject({ ok: false, status: 404, httpStatus: 404 });
    expect(outcome.error).toBeUndefined();
  });
});
