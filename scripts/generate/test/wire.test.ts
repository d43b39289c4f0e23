import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check } from "./compile.js";
import { type Lab, openLab, specOf } from "./lab.js";

const text = { type: "string" };
const list = { type: "array", items: text };
const map = { type: "object", additionalProperties: text };
const nested = { type: "object", additionalProperties: true };
const inPath = (name: string, schema: object, rest: object = {}) => ({
  name,
  in: "path",
  required: true,
  schema,
  ...rest,
});
const inQuery = (name: string, schema: object, rest: object = {}) => ({ name, in: "query", schema, ...rest });
const inHeader = (name: string, schema: object, rest: object = {}) => ({ name, in: "header", schema, ...rest });
const inCookie = (name: string, schema: object, rest: object = {}) => ({ name, in: "cookie", schema, ...rest });
const get = (operationId: string, ...parameters: object[]) => ({ get: { operationId, parameters } });
const form = (operationId: string, type: string, properties: object, encoding: object) => ({
  post: {
    operationId,
    requestBody: { required: true, content: { [type]: { schema: { type: "object", properties }, encoding } } },
  },
});
const urlencoded = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";

const spec = specOf(
  {
    "/x#Qualifier": get("fragment", inQuery("Qualifier", text)),
    "/q?fixed=1": get("fixedQuery", inQuery("a", text)),
    "/q2?id={id}&kind=a%20b": get("queryInPath", inPath("id", text)),
    "/ünï/a b/{p}": get("unusual", inPath("p", text)),
    "/50%20/{+rest}": get("operators", inPath("rest", text)),
    "/simple/{v}": get("simple", inPath("v", { type: ["array", "boolean", "number", "string"], items: text })),
    "/object/{v}": get("simpleObject", inPath("v", map)),
    "/exploded/{v}": get("simpleExploded", inPath("v", map, { explode: true })),
    "/label/{v}": get("label", inPath("v", list, { style: "label" })),
    "/label-exploded/{v}": get("labelExploded", inPath("v", list, { style: "label", explode: true })),
    "/matrix/{v}": get("matrix", inPath("v", list, { style: "matrix" })),
    "/matrix-exploded/{v}": get("matrixExploded", inPath("v", map, { style: "matrix", explode: true })),
    "/flag/{v}": get("flag", inPath("v", { type: "boolean" })),
    "/decimal/{v}": get("decimal", inPath("v", { type: "number" })),
    "/query": get(
      "query",
      inQuery("deep", nested, { style: "deepObject" }),
      inQuery("json", {}, { schema: undefined, content: { "application/json": { schema: nested } } }),
      inQuery("map", map),
      inQuery("名前", text),
    ),
    "/headers": get(
      "headers",
      inHeader("X-Object", map),
      inHeader("X-Exploded", map, { explode: true }),
      inHeader("X-List", list),
      inHeader("X-Nullable", { type: ["string", "null"] }),
      inHeader("Accept", text, { required: true }),
      inHeader("Content-Type", text, { required: true }),
      inHeader("authorization", text, { required: true }),
    ),
    "/cookies": get(
      "cookies",
      inCookie("sid", text),
      inCookie("list", list),
      inCookie("flat", list, { explode: false }),
    ),
    "/deep-form": form(
      "deepForm",
      urlencoded,
      { metadata: nested, name: text },
      { metadata: { style: "deepObject", explode: true } },
    ),
    "/csv-form": form(
      "csvForm",
      urlencoded,
      { ids: list, gone: { type: ["string", "null"] } },
      { ids: { explode: false } },
    ),
    "/json-form": form("jsonForm", urlencoded, { ids: list }, { ids: { contentType: "application/json" } }),
    "/parts": form(
      "parts",
      multipart,
      {
        meta: nested,
        list,
        gone: { type: ["string", "null"] },
        photo: { type: "string", contentMediaType: "image/png" },
        pages: { type: "array", items: { type: "string", format: "binary" } },
        note: text,
      },
      {
        meta: {
          contentType: "application/json",
          headers: { "X-Part": { schema: { type: "string", default: "one" } } },
        },
        list: { contentType: "application/json" },
        note: { contentType: "text/markdown" },
      },
    ),
    "/versioned": { get: { operationId: "otherPath", servers: [{ url: "https://api.lab.test/v2/" }] } },
  },
  { servers: [{ url: "https://api.lab.test/v1" }] },
);

let lab: Lab;

beforeAll(async () => {
  lab = await openLab({ spec });
}, 120_000);
afterAll(() => lab.close());

describe("a request goes out as its description says", () => {
  it.each<[string, string, object | undefined, string]>([
    ["without a fragment, and with its query", "fragment", { query: { Qualifier: "1" } }, "/x?Qualifier=1"],
    ["with the query that the path fixes", "fixedQuery", { query: { a: "v" } }, "/q?fixed=1&a=v"],
    ["with the query parameters that stand in the path", "queryInPath", { query: { id: "7" } }, "/q2?kind=a%20b&id=7"],
    ["with fixed text percent-encoded", "unusual", { path: { p: "ä" } }, "/%C3%BCn%C3%AF/a%20b/%C3%A4"],
    ["with the name of a template's parameter without its operator", "operators", { path: { rest: "r" } }, "/50%20/r"],
    ["with a list in the path", "simple", { path: { v: ["a,b", "c"] } }, "/simple/a%2Cb,c"],
    ["with a boolean in the path", "flag", { path: { v: false } }, "/flag/false"],
    ["with a decimal in the path", "decimal", { path: { v: 1.5 } }, "/decimal/1.5"],
    ["with an object in the path", "simpleObject", { path: { v: { a: "1", b: "2" } } }, "/object/a,1,b,2"],
    ["with an exploded object in the path", "simpleExploded", { path: { v: { a: "1", b: "2" } } }, "/exploded/a=1,b=2"],
    ["with a label in the path", "label", { path: { v: ["a", "b"] } }, "/label/.a,b"],
    ["with an exploded label in the path", "labelExploded", { path: { v: ["a", "b"] } }, "/label-exploded/.a.b"],
    ["with a matrix in the path", "matrix", { path: { v: ["a", "b"] } }, "/matrix/;v=a,b"],
    ["with an exploded matrix in the path", "matrixExploded", { path: { v: { a: "1" } } }, "/matrix-exploded/;a=1"],
    [
      "with objects in objects",
      "query",
      { query: { deep: { a: { b: [1, "x y"] }, "c]": true } } },
      "/query?deep[a][b][0]=1&deep[a][b][1]=x%20y&deep[c%5D]=true",
    ],
    ["with JSON in a query", "query", { query: { json: { a: [1] } } }, "/query?json=%7B%22a%22%3A%5B1%5D%7D"],
    [
      "with keys of a map that are any text",
      "query",
      { query: { map: { "a b": "1", "c#d": "2", 'e"': "3" } } },
      "/query?a%20b=1&c%23d=2&e%22=3",
    ],
    ["with a parameter whose name is not ASCII", "query", { query: { 名前: "x" } }, "/query?%E5%90%8D%E5%89%8D=x"],
  ])("%s", async (_, operation, request, target) => {
    expect((await lab.call(operation, request)).seen.target).toBe(`/base${target}`);
  });

  it("to its own server's path where that is on the same host", async () => {
    expect((await lab.call("otherPath")).seen.target).toBe("/v2/versioned");
  });

  it("with lists and objects in headers, and without those that OpenAPI ignores", async () => {
    const headers = { "X-Object": { a: "1", b: "2" }, "X-Exploded": { a: "1" }, "X-List": ["x", "y"] };
    const { seen } = await lab.call("headers", { headers });
    expect(seen.headers).toMatchObject({ "x-object": "a,1,b,2", "x-exploded": "a=1", "x-list": "x,y" });
    expect(seen.headers).not.toHaveProperty("content-type");
  });

  it("with cookies", async () => {
    const { seen } = await lab.call("cookies", { cookies: { sid: "a;b", list: ["x", "y"], flat: ["1", "2"] } });
    expect(seen.headers.cookie).toBe("sid=a%3Bb; list=x; list=y; flat=1,2");
    await expect(lab.call("cookies", { cookies: { other: "1" } })).rejects.toMatchObject({ code: "INPUT_INVALID" });
    await expect(lab.call("fragment", { cookies: { sid: "1" } })).rejects.toMatchObject({ code: "INPUT_INVALID" });
  });

  it.each<[string, string, object, string]>([
    [
      "objects in a form, key by key",
      "deepForm",
      { metadata: { a: "b", "c d": { e: null, f: [1] } }, name: "x&y" },
      "metadata[a]=b&metadata[c+d][f][0]=1&name=x%26y",
    ],
    ["a list in a form in one field, and null as nothing", "csvForm", { ids: ["a,b", "c"], gone: null }, "ids=a%2Cb,c"],
    ["JSON in a form's field", "jsonForm", { ids: ["a"] }, "ids=%5B%22a%22%5D"],
  ])("with %s", async (_, operation, body, sent) => {
    expect((await lab.call(operation, { body })).seen.body).toBe(sent);
  });

  it("with the parts of a form labeled as its encoding says", async () => {
    const body = {
      meta: { a: 1 },
      list: ["x", "y"],
      gone: null,
      photo: Uint8Array.of(137),
      pages: [new Blob(["1"]), new Blob(["2"])],
      note: "# hello",
    };
    const { seen } = await lab.call("parts", { body });
    const boundary = /boundary=(\S+)/.exec(String(seen.headers["content-type"]))?.[1] ?? "";
    const head = (name: string) => `\r\ncontent-disposition: form-data; name="${name}"`;
    const file = '; filename="blob"\r\ncontent-type: ';
    expect(seen.body.split(`--${boundary}`).slice(1, -1)).toEqual([
      `${head("meta")}\r\ncontent-type: application/json\r\nx-part: one\r\n\r\n{"a":1}\r\n`,
      `${head("list")}\r\ncontent-type: application/json\r\n\r\n["x","y"]\r\n`,
      `${head("photo")}${file}image/png\r\n\r\n\x89\r\n`,
      `${head("pages")}${file}application/octet-stream\r\n\r\n1\r\n`,
      `${head("pages")}${file}application/octet-stream\r\n\r\n2\r\n`,
      `${head("note")}\r\ncontent-type: text/markdown\r\n\r\n# hello\r\n`,
    ]);
  });

  it("or is refused before anything is sent", async () => {
    for (const v of [["a", { b: 1 }], [null], "..", "", [".."], ["\ud800"]]) {
      await expect(lab.call("simple", { path: { v } })).rejects.toMatchObject({ name: "RequestError" });
    }
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    await expect(lab.call("query", { query: { deep: cycle } })).rejects.toMatchObject({ code: "INPUT_INVALID" });
    await expect(lab.call("deepForm", { body: { metadata: cycle } })).rejects.toMatchObject({ code: "INPUT_INVALID" });
  });
});

describe("the type of a request", () => {
  it("admits what is sent and nothing else", () => {
    const uses = `import * as p from "@fnwire/lab";
declare const client: p.LabClient;
export async function use() {
  await p.simple(client, { path: { v: ["a"] } });
  await p.flag(client, { path: { v: true } });
  await p.query(client, { query: { deep: { a: { b: [1] } }, json: { a: [1] }, map: { "a b": "1" } } });
  await p.cookies(client, { cookies: { sid: "1" } });
  await p.headers(client);
  await p.headers(client, { headers: { "X-Object": { a: "1" } } });
  await p.parts(client, { body: { photo: new Blob([]), pages: [new Uint8Array(1)], meta: { a: 1 } } });
  // @ts-expect-error a header has no word for null
  await p.headers(client, { headers: { "X-Nullable": null } });
  // @ts-expect-error OpenAPI ignores it as a parameter
  await p.headers(client, { headers: { Accept: "text/plain" } });
  // @ts-expect-error a list in a list
  await p.simple(client, { path: { v: [["a"]] } });
  // @ts-expect-error an object where a map of texts is
  await p.simpleObject(client, { path: { v: { a: { b: "1" } } } });
}
`;
    expect(check({ consumer: lab.consumer, text: uses }).messages).toEqual([]);
  });
});
