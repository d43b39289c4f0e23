import { describe, expect, it } from "vitest";
import { check } from "./compile.js";
import { labFor, specOf } from "./lab.js";

const text = { type: "string" };
const get = (operationId: string, rest: object = {}) => ({ get: { operationId, ...rest } });
const at = (url: string, rest: object = {}) => ({ servers: [{ url, ...rest }] });

/** Why each operation is left out, by its id. */
const leftOut = (lab: Awaited<ReturnType<typeof labFor>>) =>
  Object.fromEntries(
    lab.generated.notes
      .filter(({ kind }) => kind === "left out")
      .map(({ where, message }) => [/^operation (\w+)/.exec(where)?.[1], message]),
  );

describe("a credential never goes to another host than the endpoint", () => {
  it("because a path that does not start with a slash would become a part of the host: its operation is left out", async () => {
    const lab = await labFor(
      specOf({
        "@other.test/x": get("userInformation", at("/")),
        ".other.test/x": get("suffix"),
        ":81/x": get("port"),
        "{x}": get("parameter", { parameters: [{ name: "x", in: "path", required: true, schema: text }] }),
        "//other.test/x": get("twoSlashes", at("/")),
      }),
    );
    expect(leftOut(lab)).toEqual(
      Object.fromEntries(
        ["userInformation", "suffix", "port", "parameter"].map((id) => [id, "its path does not start with /"]),
      ),
    );
    const { seen } = await lab.call("twoSlashes");
    expect(seen.target).toBe("//other.test/x");
    expect(seen.headers.host).toBe(new URL(lab.origin).host);
  });

  it("because an operation whose servers are all on other hosts is left out, and any other goes to the endpoint's host", async () => {
    const root = "https://api.lab.test/v1";
    const lab = await labFor(
      specOf(
        {
          "/same": get("same", at(root)),
          "/other": get("otherPath", at("https://api.lab.test/v2/")),
          "/relative": get("relative", at("v3")),
          "/second": get("second", {
            servers: [{ url: "https://elsewhere.test/a" }, { url: "https://api.lab.test/b" }],
          }),
          "/region": get("region", at("https://{region}.lab.test/v4", { variables: { region: { default: "eu" } } })),
          "/path": { servers: [{ url: "https://uploads.lab.test" }], ...get("wholePath") },
          "/port": get("port", at("https://api.lab.test:8443/v1")),
          "/short": get("withoutScheme", at("//elsewhere.test/v1")),
          "/user": get("userInformation", at("https://api.lab.test@elsewhere.test/v1")),
          "/ftp": get("ftp", at("ftp://api.lab.test/v1")),
          "/unknown": get("unknownVariable", at("https://api.lab.test/{stage}")),
        },
        { servers: [{ url: root }] },
      ),
    );
    for (const [operation, target] of [
      ["same", "/base/same"],
      ["otherPath", "/v2/other"],
      ["relative", "/v3/relative"],
      ["second", "/b/second"],
      ["region", "/v4/region"],
    ] as const)
      expect((await lab.call(operation)).seen.target).toBe(target);
    const another = expect.stringContaining("is another host than the document's");
    expect(leftOut(lab)).toEqual({
      wholePath: another,
      port: another,
      withoutScheme: another,
      userInformation: another,
      ftp: "server ftp://api.lab.test/v1 is no http(s) URL",
      unknownVariable: "server https://api.lab.test/{stage} has a variable that is not described",
    });
  });

  it("and a document without servers, or with a path alone, knows no host that is its own", async () => {
    for (const servers of [undefined, [{ url: "/v1" }]]) {
      const lab = await labFor(
        specOf({ "/a": get("a", at("https://api.lab.test/v1")), "/b": get("b", at("/v1")) }, servers && { servers }),
      );
      expect(Object.keys(leftOut(lab))).toEqual(["a"]);
      expect((await lab.call("b")).seen.target).toBe(servers === undefined ? "/v1/b" : "/base/b");
    }
  });
});

describe("a parameter that is written from the client's options", () => {
  const schemes = {
    h: { type: "apiKey", in: "header", name: "X-Key" },
    q: { type: "apiKey", in: "query", name: "key" },
    c: { type: "apiKey", in: "cookie", name: "sid" },
  };
  const required = (place: string, name: string) => ({ name, in: place, required: true, schema: text });
  const spec = specOf(
    {
      "/a": {
        parameters: [required("header", "x-key"), required("query", "key")],
        ...get("a", { parameters: [required("cookie", "sid"), { name: "theme", in: "cookie", schema: text }] }),
      },
      "/open": get("open", { security: [], parameters: [required("query", "key")] }),
      "/framed": get("framed", {
        parameters: ["Content-Length", "Host", "TE"].map((name) => required("header", name)),
      }),
      "/bad": get("notAName", { parameters: [required("header", "X Bad")] }),
    },
    { security: [{ h: [], q: [], c: [] }], components: { securitySchemes: schemes } },
  );

  it("is asked of nobody else: a credential once in `auth`, what frames a message never", async () => {
    const lab = await labFor(spec, {}, { h: "test-h", q: "test-q", c: "test-c" });
    const { seen } = await lab.call("a", { cookies: { theme: "dark" } });
    expect(seen.target).toBe("/base/a?key=test-q");
    expect(seen.headers).toMatchObject({ "x-key": "test-h", cookie: "sid=test-c; theme=dark" });
    expect((await lab.call("open", { query: { key: "mine" } })).seen.target).toBe("/base/open?key=mine");
    await lab.call("framed");
    expect(leftOut(lab)).toEqual({ notAName: "parameter X Bad cannot be the name of a header" });
    const uses = `import * as p from "@fnwire/lab";
declare const client: p.LabClient;
void p.a(client);
void p.a(client, { cookies: { theme: "dark" } });
void p.framed(client);
// @ts-expect-error it is the client's credential
void p.a(client, { query: { key: "x" } });
// @ts-expect-error here it is a parameter
void p.open(client, {});
`;
    expect(check({ consumer: lab.consumer, text: uses }).messages).toEqual([]);
  });

  it("loses no cookie: those of the credential, the client, the call and the parameters go out together", async () => {
    const lab = await labFor(spec, {}, { h: "test-h", q: "test-q", c: () => "test-c" });
    const both = await lab.call("a", { cookies: { theme: "dark" }, headers: { Cookie: "mine=1" } });
    expect(both.seen.headers.cookie).toBe("sid=test-c; mine=1; theme=dark");
    const auth = { h: "test-h", q: "test-q" };
    const client = lab.module.createLabClient({
      endpoint: lab.origin,
      auth: "in-transport",
      headers: { cookie: "all=1" },
      transport: async (request: { readonly headers: object }) => {
        Object.assign(auth, request.headers);
        return { status: 204, headers: {}, text: () => "", bytes: () => new Uint8Array() };
      },
    });
    await lab.module.a(client, { cookies: { theme: "dark" } }, { headers: { cookie: "once=1" } });
    expect(auth).toMatchObject({ cookie: "all=1; theme=dark; once=1" });
  });
});

describe("a media type with parameters that tell it from others", () => {
  it("is sent and asked for with them, and a charset is not", async () => {
    const object = (name: string) => ({ schema: { type: "object", required: [name], properties: { [name]: text } } });
    const lab = await labFor(
      specOf({
        "/a": {
          post: {
            operationId: "send",
            requestBody: {
              required: true,
              content: { "application/json; odata=verbose": object("a"), "application/json;v=2": object("b") },
            },
            responses: {
              200: {
                description: "",
                content: { "text/plain": { schema: text }, 'application/json; profile="x y"': object("c") },
              },
            },
          },
        },
        "/b": {
          post: { operationId: "plain", requestBody: { content: { "application/json; charset=utf-8": object("a") } } },
        },
      }),
    );
    lab.answer({ status: 200, headers: { "content-type": "application/json;charset=utf-8" }, body: '{"c":"1"}' });
    const { seen, outcome } = await lab.call("send", { body: { a: "1" } });
    expect(seen.headers["content-type"]).toBe("application/json;odata=verbose");
    expect(seen.headers.accept).toBe('application/json;profile="x y", text/plain');
    expect(outcome).toMatchObject({ status: 200, data: { c: "1" } });
    const second = await lab.call("send", { body: { b: "1" }, contentType: "application/json;v=2" });
    expect(second.seen.headers["content-type"]).toBe("application/json;v=2");
    expect((await lab.call("plain", { body: { a: "1" } })).seen.headers["content-type"]).toBe("application/json");
  });
});

describe("a description with less in it than there should be", () => {
  it.each<[string, string]>([
    ["a version that is a number", "openapi: 3.1"],
    ["a version of two digits", 'openapi: "3.1"'],
    ["an older version that is a number", "openapi: 3.0"],
    ["a version of Swagger that is a number", "swagger: 2.0"],
  ])("may have %s", async (_, version) => {
    const lab = await labFor(`${version}\ninfo: {title: x, version: "1"}\npaths: {/a: {get: {responses: {}}}}\n`);
    expect((await lab.call("getA")).seen.target).toBe("/base/a");
  });

  it("may have keys that nothing stands behind: operations, responses, items of lists", async () => {
    const lab = await labFor(`openapi: 3.0.3
info: {title: x, version: "1"}
paths:
  /a:
    parameters:
    get:
    post: {parameters: [null], responses: {200: }}
    put: {responses: {200: done}}
  /b:
`);
    expect((await lab.call("getA")).seen.method).toBe("GET");
    lab.answer({ status: 200 });
    expect((await lab.call("postA")).outcome).toMatchObject({ ok: true, status: 200 });
    expect(leftOut(lab)).toEqual({ putA: "response 200 is no object" });
  });
});

describe("an object in a form", () => {
  it("is a part that says it is JSON, unless its encoding says otherwise", async () => {
    const object = { type: "object", properties: { a: text } };
    const lab = await labFor(
      specOf({
        "/a": {
          post: {
            operationId: "send",
            requestBody: {
              required: true,
              content: {
                "multipart/form-data": {
                  schema: { type: "object", properties: { meta: object, plain: object, name: text } },
                  encoding: { plain: { contentType: "text/plain" } },
                },
              },
            },
          },
        },
      }),
    );
    const { seen } = await lab.call("send", { body: { meta: { a: "1" }, plain: { a: "2" }, name: "n" } });
    const [, boundary = ""] = /boundary=(.*)$/.exec(String(seen.headers["content-type"])) ?? [];
    expect(seen.body.split(`--${boundary}`).slice(1, -1)).toEqual([
      '\r\ncontent-disposition: form-data; name="meta"\r\ncontent-type: application/json\r\n\r\n{"a":"1"}\r\n',
      '\r\ncontent-disposition: form-data; name="plain"\r\n\r\n{"a":"2"}\r\n',
      '\r\ncontent-disposition: form-data; name="name"\r\n\r\nn\r\n',
    ]);
  });
});
