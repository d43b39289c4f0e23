/** A description of a few operations that has one kind of difficulty, three calls, and the bytes that must come of them, written by hand. */
export type Miniature = {
  readonly kind: string;
  readonly document: unknown;
  readonly auth?: object;
  readonly calls: readonly {
    readonly operation: string;
    readonly request?: unknown;
    readonly target: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** A character for each byte. */
    readonly body?: string;
    /** What the server answers: its media type and body. */
    readonly answer?: readonly [type: string, body: string];
    /** What the caller then has. */
    readonly data?: unknown;
  }[];
};

const text = { type: "string" };
const list = { type: "array", items: text };
const object = { type: "object", additionalProperties: true };
const done = { responses: { 204: { description: "Done." } } };
const answers = (content: object) => ({ responses: { 200: { description: "It.", content } } });
const parameter = (place: string, name: string, schema: object, rest: object = {}) => ({
  in: place,
  name,
  schema,
  ...(place === "path" ? { required: true } : {}),
  ...rest,
});
const api = (paths: object, rest: object = {}) => ({
  openapi: "3.1.0",
  info: { title: "Miniature", version: "1" },
  paths,
  ...rest,
});
const sends = (content: object) => ({ requestBody: { required: true, content }, ...done });

export const miniatures: readonly Miniature[] = [
  {
    kind: "media types whose schema says another thing than their bytes",
    document: api({
      "/xml": { get: answers({ "application/xml": { schema: object } }) },
      "/any": { get: answers({ "*/*": { schema: object } }) },
      "/zip": { get: answers({ "application/json": { schema: { type: "string", format: "binary" } } }) },
    }),
    calls: [
      { operation: "getXml", target: "/base/xml", answer: ["application/xml", "<a/>"], data: "<a/>" },
      { operation: "getAny", target: "/base/any", answer: ["application/problem+json", '{"a":1}'], data: { a: 1 } },
      { operation: "getZip", target: "/base/zip", answer: ["application/json", "PK"], data: Uint8Array.of(80, 75) },
    ],
  },
  {
    kind: "paths with fragments, queries and letters of any script",
    document: api({
      "/functions/{name}#Qualifier": {
        get: { parameters: [parameter("path", "name", text), parameter("query", "Qualifier", text)], ...done },
      },
      "/search?kind=all&q={q}": { get: { parameters: [parameter("path", "q", text)], ...done } },
      "/ünï/a b": { get: done },
    }),
    calls: [
      {
        operation: "getFunctionsByNameQualifier",
        request: { path: { name: "f/1" }, query: { Qualifier: "$LATEST" } },
        target: "/base/functions/f%2F1?Qualifier=%24LATEST",
      },
      { operation: "getSearchKindAllQByQ", request: { query: { q: "a&b" } }, target: "/base/search?kind=all&q=a%26b" },
      { operation: "getÜnïAB", target: "/base/%C3%BCn%C3%AF/a%20b" },
    ],
  },
  {
    kind: "forms whose fields are encoded each in its own way",
    document: api({
      "/deep": {
        post: sends({
          "application/x-www-form-urlencoded": {
            schema: { type: "object", properties: { metadata: object, ids: list } },
            encoding: { metadata: { style: "deepObject", explode: true }, ids: { explode: false } },
          },
        }),
      },
      "/plain": {
        post: sends({
          "application/x-www-form-urlencoded": { schema: { type: "object", properties: { a: list, gone: text } } },
        }),
      },
      "/json": {
        post: sends({
          "application/x-www-form-urlencoded": {
            schema: { type: "object", properties: { ids: list } },
            encoding: { ids: { contentType: "application/json" } },
          },
        }),
      },
    }),
    calls: [
      {
        operation: "postDeep",
        request: { body: { metadata: { a: "b c", d: { e: 1 } }, ids: ["1", "2"] } },
        target: "/base/deep",
        body: "metadata[a]=b+c&metadata[d][e]=1&ids=1,2",
      },
      {
        operation: "postPlain",
        request: { body: { a: ["1", "ü"], gone: null } },
        target: "/base/plain",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "a=1&a=%C3%BC",
      },
      { operation: "postJson", request: { body: { ids: ["1"] } }, target: "/base/json", body: "ids=%5B%221%22%5D" },
    ],
  },
  {
    kind: "parameters with several values",
    document: api({
      "/p/{v}": { get: { parameters: [parameter("path", "v", list, { style: "label" })], ...done } },
      "/h": {
        get: {
          parameters: [
            parameter("header", "X-Map", { type: "object", additionalProperties: text }, { explode: true }),
            parameter("header", "Accept", text, { required: true }),
          ],
          ...done,
        },
      },
      "/m/{v}": { get: { parameters: [parameter("path", "v", object, { style: "matrix", explode: true })], ...done } },
    }),
    calls: [
      { operation: "getPByV", request: { path: { v: ["a", "b c"] } }, target: "/base/p/.a,b%20c" },
      {
        operation: "getH",
        request: { headers: { "X-Map": { a: "1", b: "2" } } },
        target: "/base/h",
        headers: { "x-map": "a=1,b=2" },
      },
      { operation: "getMByV", request: { path: { v: { a: "1", b: "2" } } }, target: "/base/m/;a=1;b=2" },
    ],
  },
  {
    kind: "names in queries that are any text",
    document: api({
      "/q": {
        get: {
          parameters: [
            parameter("query", "名前", text),
            parameter("query", "page[size]", { type: "integer" }),
            parameter("query", "labels", { type: "object", additionalProperties: text }),
            parameter("query", "filter", object, { style: "deepObject" }),
          ],
          ...done,
        },
      },
    }),
    calls: [
      {
        operation: "getQ",
        request: { query: { 名前: "x", "page[size]": 5 } },
        target: "/base/q?%E5%90%8D%E5%89%8D=x&page[size]=5",
      },
      {
        operation: "getQ",
        request: { query: { labels: { "a b": "1", "c#d": "2" } } },
        target: "/base/q?a%20b=1&c%23d=2",
      },
      { operation: "getQ", request: { query: { filter: { a: { b: ["x"] } } } }, target: "/base/q?filter[a][b][0]=x" },
    ],
  },
  {
    kind: "Swagger 2.0 as a gateway of functions writes it",
    document: {
      swagger: "2.0",
      info: { title: "Gateway", version: "1" },
      basePath: "/",
      securityDefinitions: { basicAuth: { type: "basic" } },
      security: [{ basicAuth: [] }],
      paths: {
        "/function/{name}": {
          post: {
            consumes: ["*/*"],
            produces: ["*/*"],
            parameters: [
              { in: "path", name: "name", type: "string", required: true },
              { in: "body", name: "input", schema: { type: "string", format: "binary" } },
            ],
            responses: { 200: { description: "", schema: { type: "string" } } },
          },
        },
        "/system/functions": {
          get: {
            parameters: [
              { in: "query", name: "namespace", type: "array", items: { type: "string" }, collectionFormat: "pipes" },
            ],
            responses: { 200: { description: "" } },
          },
          put: {
            consumes: ["multipart/form-data"],
            parameters: [{ in: "formData", name: "code", type: "file", required: true }],
            responses: { 202: { description: "" } },
          },
        },
      },
    },
    auth: { basicAuth: "user:test-password" },
    calls: [
      {
        operation: "postFunctionByName",
        request: { path: { name: "f" }, body: Uint8Array.of(255, 0) },
        target: "/base/function/f",
        headers: { "content-type": "application/octet-stream", authorization: "Basic dXNlcjp0ZXN0LXBhc3N3b3Jk" },
        body: "\xff\x00",
        answer: ["text/plain", "hello"],
        data: "hello",
      },
      {
        operation: "getSystemFunctions",
        request: { query: { namespace: ["a", "b"] } },
        target: "/base/system/functions?namespace=a|b",
      },
      {
        operation: "postFunctionByName",
        request: { path: { name: "f" }, body: '{"a":1}', contentType: "application/json" },
        target: "/base/function/f",
        headers: { "content-type": "application/json" },
        body: '{"a":1}',
      },
    ],
  },
  {
    kind: "OpenAPI 3.0, where null is a word of its own",
    document: {
      openapi: "3.0.3",
      info: { title: "x", version: "1" },
      paths: {
        "/a": {
          post: sends({
            "application/json": {
              schema: { type: "object", required: ["a"], properties: { a: { type: "string", nullable: true } } },
            },
          }),
          get: {
            parameters: [parameter("query", "a", { type: "integer", minimum: 0, exclusiveMinimum: true })],
            ...done,
          },
        },
        "/b": { get: answers({ "application/json": { schema: { type: "string", nullable: true } } }) },
      },
    },
    calls: [
      { operation: "postA", request: { body: { a: null } }, target: "/base/a", body: '{"a":null}' },
      { operation: "getA", request: { query: { a: 0 } }, target: "/base/a?a=0" },
      { operation: "getB", target: "/base/b", answer: ["application/json", "null"], data: null },
    ],
  },
  {
    kind: "operations that cannot be expressed beside such that can",
    document: api({
      "/ok": { get: { operationId: "ok", ...done }, post: { operationId: "Ok", ...done } },
      "/trace": { trace: { operationId: "trace", ...done } },
      "/elsewhere": { get: { operationId: "elsewhere", servers: [{ url: "https://elsewhere.test" }], ...done } },
      "/client": { get: { operationId: "client", ...done } },
    }),
    calls: [
      { operation: "ok", target: "/base/ok" },
      { operation: "ok2", target: "/base/ok" },
      { operation: "client", target: "/base/client" },
    ],
  },
  {
    kind: "schemas that hold themselves, and references to anywhere in the document",
    document: api(
      {
        "/json": { post: sends({ "application/json": { schema: { $ref: "#/components/schemas/Json" } } }) },
        "/self": { post: sends({ "application/json": { schema: { $ref: "#/components/schemas/Self" } } }) },
        "/deep": {
          post: sends({
            "application/json": {
              schema: { $ref: "#/paths/~1self/post/requestBody/content/application~1json/schema" },
            },
          }),
        },
      },
      {
        components: {
          schemas: {
            Json: {
              oneOf: [
                text,
                { type: "array", items: { $ref: "#/components/schemas/Json" } },
                { type: "object", additionalProperties: { $ref: "#/components/schemas/Json" } },
              ],
            },
            Self: { allOf: [{ $ref: "#/components/schemas/Self" }, { type: "object", properties: { a: text } }] },
          },
        },
      },
    ),
    calls: [
      {
        operation: "postJson",
        request: { body: ["a", { b: ["c"] }] },
        target: "/base/json",
        body: '["a",{"b":["c"]}]',
      },
      { operation: "postSelf", request: { body: { a: "1" } }, target: "/base/self", body: '{"a":"1"}' },
      { operation: "postDeep", request: { body: { a: "1" } }, target: "/base/deep", body: '{"a":"1"}' },
    ],
  },
  {
    kind: "names that every object has",
    document: api({
      "/{constructor}": {
        get: {
          operationId: "constructor",
          parameters: [
            parameter("path", "constructor", text),
            parameter("query", "__proto__", text),
            parameter("header", "toString", text),
          ],
          ...done,
        },
      },
      "/form": {
        post: {
          operationId: "hasOwnProperty",
          ...sends({ "application/json": { schema: { type: "object", properties: { valueOf: text } } } }),
        },
      },
    }),
    calls: [
      { operation: "constructor", request: { path: { constructor: "a" } }, target: "/base/a" },
      {
        operation: "constructor",
        request: { path: { constructor: "a" }, headers: { toString: "b" } },
        target: "/base/a",
        headers: { tostring: "b" },
      },
      {
        operation: "hasOwnProperty",
        request: { body: { valueOf: "1" } },
        target: "/base/form",
        body: '{"valueOf":"1"}',
      },
    ],
  },
  {
    kind: "servers of an operation alone",
    document: api(
      {
        "/same": { get: { servers: [{ url: "https://api.test/v1" }], ...done } },
        "/old": { get: { servers: [{ url: "https://api.test/v0/" }], ...done } },
        "/both": { servers: [{ url: "https://elsewhere.test" }, { url: "https://api.test/v2" }], get: done },
      },
      { servers: [{ url: "https://api.test/v1" }] },
    ),
    calls: [
      { operation: "getSame", target: "/base/same" },
      { operation: "getOld", target: "/v0/old" },
      { operation: "getBoth", target: "/v2/both" },
    ],
  },
  {
    kind: "credentials in headers, queries and cookies, which parameters repeat",
    document: api(
      {
        "/a": { get: { parameters: [parameter("query", "key", text, { required: true })], ...done } },
        "/b": {
          get: { security: [{ session: [] }], parameters: [parameter("cookie", "theme", text)], ...done },
        },
        "/c": { get: { security: [], parameters: [parameter("query", "key", text)], ...done } },
      },
      {
        security: [{ key: [] }],
        components: {
          securitySchemes: {
            key: { type: "apiKey", in: "query", name: "key" },
            session: { type: "apiKey", in: "cookie", name: "sid" },
          },
        },
      },
    ),
    auth: { key: "test-key", session: "test-session" },
    calls: [
      { operation: "getA", target: "/base/a?key=test-key" },
      {
        operation: "getB",
        request: { cookies: { theme: "dark" } },
        target: "/base/b",
        headers: { cookie: "sid=test-session; theme=dark" },
      },
      { operation: "getC", request: { query: { key: "mine" } }, target: "/base/c?key=mine" },
    ],
  },
];
