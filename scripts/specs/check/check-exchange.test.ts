import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleSpec } from "../bundle.js";
import { type CheckableSpec, checkExchange, prepareSpec } from "./check-exchange.js";
import { type Exchange, parseRecordings } from "./recording.js";

let spec: CheckableSpec;
beforeAll(async () => {
  spec = prepareSpec(await bundleSpec(fileURLToPath(new URL("./fixtures/openapi.yaml", import.meta.url))));
});

type Recording = {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: unknown;
  response?: { status: number; headers?: Record<string, string>; body?: unknown } | undefined;
  evidence?: string;
};

const run = { $id: "0b0c1a34-8d5a-4f3e-9b51-2d9f7d1c5a11", status: "ok", result: '{"n":1}' };
const created = { status: 201, headers: { "content-type": "application/json", location: "/runs/1" }, body: run };
const create: Recording = {
  method: "POST",
  path: "/user/v1/functions/hello/runs",
  headers: { "Content-Type": "application/json", "X-Attempt": "1" },
  body: { input: { a: 1 }, wait: true },
  response: created,
};
const list: Recording = {
  method: "GET",
  path: "/open/v1/functions/hello/runs",
  response: { status: 200, body: [run] },
};

/** An exchange as a line of a recordings file would give it. */
function record(recording: Recording): Exchange {
  const text = (body: unknown) => (body === undefined || typeof body === "string" ? body : JSON.stringify(body));
  const { response } = recording;
  const line = {
    name: "one",
    request: { method: recording.method, path: recording.path, headers: recording.headers, body: text(recording.body) },
    ...(response && { response: { ...response, body: text(response.body) } }),
    ...(recording.evidence && { responseEvidence: recording.evidence }),
  };
  const [exchange] = parseRecordings({ text: JSON.stringify(line), file: "test.ndjson" });
  if (exchange === undefined) throw new Error("no exchange");
  return exchange;
}

/** Operation and places of deviation of a recording. */
function check(recording: Recording): { operation: string | undefined; where: string[] } {
  const finding = checkExchange({ spec, exchange: record(recording) });
  return { operation: finding.operationId, where: finding.deviations.map((deviation) => deviation.where) };
}

const multipart = (...parts: string[]): Recording => ({
  ...create,
  headers: { "Content-Type": "multipart/form-data; boundary=b", "X-Attempt": "1" },
  body: `${parts.map((part) => `--b\r\nContent-Disposition: form-data; ${part}\r\n`).join("")}--b--\r\n`,
});

describe("an exchange that fits", () => {
  it.each<[string, Recording, string]>([
    ["JSON in and out", create, "createRun"],
    ["a list without recorded headers", list, "listRuns"],
    ["no recorded response", { ...create, response: undefined }, "createRun"],
    ["a status that a range covers, without its body", { ...list, response: { status: 418 } }, "listRuns"],
    [
      "a literal path beside a templated one",
      { method: "GET", path: "/user/v1/functions/latest/runs", response: { status: 204 } },
      "listLatestRuns",
    ],
    ["an operation on the origin", { method: "DELETE", path: "/token", response: { status: 204 } }, "deleteToken"],
    [
      "content that has no meaning",
      { method: "DELETE", path: "/token", body: "{}", response: { status: 204 } },
      "deleteToken",
    ],
    [
      "numbers, lists, objects and JSON in a query",
      { ...list, path: `${list.path}?limit=5&tags[]=a&tags[1]=b&ids=1,2&range[from]=3&filter=%7B%7D` },
      "listRuns",
    ],
    ["an unknown request header", { ...create, headers: { ...create.headers, "X-Trace": "t" } }, "createRun"],
    [
      "a value that an open enum does not know",
      { ...list, response: { status: 200, body: [{ ...run, status: "new" }] } },
      "listRuns",
    ],
    ["a field the spec does not know", { ...list, response: { status: 200, body: [{ ...run, more: 1 }] } }, "listRuns"],
    [
      "URL-encoded fields",
      {
        ...create,
        headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Attempt": "1" },
        body: "input=%7B%7D&wait=true",
      },
      "createRun",
    ],
    [
      "multipart fields",
      multipart(
        'name="input"\r\n\r\n{"a":1}',
        'name="wait"\r\n\r\nfalse',
        'name="code"; filename="a"\r\nContent-Type: application/zip\r\n\r\nPK',
      ),
      "createRun",
    ],
    ["a body that the recorder shortened", { ...create, body: '{"input":{…(900 chars)' }, "createRun"],
    [
      "a refused request that breaks every rule",
      {
        ...create,
        headers: {},
        path: "/user/v1/functions//runs?x=1",
        body: "nonsense",
        response: { status: 400, headers: { "content-type": "application/json" }, body: { message: "no" } },
      },
      "createRun",
    ],
  ])("%s", (_, recording, operation) => {
    expect(check(recording)).toEqual({ operation, where: [] });
  });
});

describe("an exchange that deviates from the spec is reported", () => {
  const answer = (change: object): Recording => ({ ...create, response: { ...created, ...change } });
  it.each<[string, Recording, string[]]>([
    ["unknown path", { ...create, path: "/user/v1/function/hello/runs" }, ["operation"]],
    ["unknown server base", { ...create, path: "/admin/v1/functions/hello/runs" }, ["operation"]],
    ["origin operation under the base path", { method: "DELETE", path: "/user/v1/token" }, ["operation"]],
    ["unknown method", { ...create, method: "PUT" }, ["operation"]],
    ["empty path parameter, though accepted", { ...create, path: "/user/v1/functions//runs" }, ["operation"]],
    ["path parameter", { ...create, path: "/user/v1/functions/far%20too%20long/runs" }, ["request.path.name"]],
    ["query parameter of another type", { ...list, path: `${list.path}?limit=many` }, ["request.query.limit"]],
    ["query parameter out of range", { ...list, path: `${list.path}?limit=0` }, ["request.query.limit"]],
    ["single query parameter sent twice", { ...list, path: `${list.path}?limit=1&limit=2` }, ["request.query.limit"]],
    ["query list too long", { ...list, path: `${list.path}?tags[0]=a&tags[1]=b&tags[2]=c` }, ["request.query.tags[]"]],
    ["query list items of another type", { ...list, path: `${list.path}?ids=1,b` }, ["request.query.ids"]],
    ["query object of another shape", { ...list, path: `${list.path}?range[from]=b` }, ["request.query.range"]],
    ["query JSON of another type", { ...list, path: `${list.path}?filter=[]` }, ["request.query.filter"]],
    ["unknown query parameter", { ...list, path: `${list.path}?page=1` }, ["request.query.page"]],
    [
      "required header absent",
      { ...create, headers: { "Content-Type": "application/json" } },
      ["request.header.X-Attempt"],
    ],
    [
      "header of another type",
      { ...create, headers: { ...create.headers, "X-Attempt": "first" } },
      ["request.header.X-Attempt"],
    ],
    ["request body absent", { ...create, body: undefined }, ["request.body"]],
    ["request body not JSON", { ...create, body: "{" }, ["request.body"]],
    ["request field of another type", { ...create, body: { input: {}, wait: "yes" } }, ["request.body/wait"]],
    ["request field absent", { ...create, body: {} }, ["request.body"]],
    ["unknown field in a closed request", { ...create, body: { input: {}, more: 1 } }, ["request.body/more"]],
    [
      "request media type",
      { ...create, headers: { ...create.headers, "Content-Type": "text/xml" } },
      ["request.header.content-type"],
    ],
    [
      "multipart field of another type",
      multipart('name="input"\r\n\r\n{"a":1}', 'name="wait"\r\n\r\nperhaps'),
      ["request.body/wait"],
    ],
    [
      "multipart without an end",
      { ...multipart('name="input"\r\n\r\n{}'), body: '--b\r\nContent-Disposition: form-data; name="input"\r\n\r\n{}' },
      ["request.body"],
    ],
    ["undocumented status", { ...create, response: { status: 503, body: "" } }, ["response.status"]],
    [
      "response header absent",
      answer({ headers: { "content-type": "application/json" } }),
      ["response.header.location"],
    ],
    [
      "response header of another form",
      answer({ headers: { ...created.headers, location: "runs/1" } }),
      ["response.header.location"],
    ],
    [
      "response media type",
      answer({ headers: { ...created.headers, "content-type": "text/html" }, body: "<p>" }),
      ["response.header.content-type"],
    ],
    ["response not JSON", answer({ body: "<p>" }), ["response.body"]],
    ["response body absent", answer({ body: undefined }), ["response.body"]],
    ["response field absent", answer({ body: { $id: run.$id } }), ["response.body"]],
    ["response field of another format", answer({ body: { ...run, $id: "1" } }), ["response.body/$id"]],
    ["string that should hold JSON", answer({ body: { ...run, result: "{" } }), ["response.body/result"]],
    ["open enum of another type", answer({ body: { ...run, status: 7 } }), ["response.body/status"]],
    [
      "field of an item",
      { ...list, response: { status: 200, body: [run, { ...run, status: null }] } },
      ["response.body/1/status"],
    ],
    [
      "body where none is documented",
      { method: "DELETE", path: "/token", response: { status: 204, body: "{}" } },
      ["response.body"],
    ],
    ["refusal of another shape", { ...create, response: { status: 400, body: { error: "no" } } }, ["response.body"]],
    [
      "two at once",
      { ...create, body: { input: {}, wait: 1 }, response: { status: 202 } },
      ["request.body/wait", "response.status"],
    ],
  ])("%s", (_, recording, where) => {
    expect(check(recording).where).toEqual(where);
  });
});

describe("a path that no operation has", () => {
  const elsewhere = (status: number, responseEvidence: string) =>
    checkExchange({
      spec,
      exchange: {
        ...record({ method: "GET", path: "/nowhere", response: { status } }),
        responseEvidence,
      },
    }).deviations.map((deviation) => deviation.where);

  it("agrees when the service itself refused it", () => {
    expect(elsewhere(404, "recorded")).toEqual([]);
    expect(elsewhere(405, "recorded")).toEqual([]);
  });

  it("deviates when the service answered, failed, or the refusal was made up", () => {
    expect(elsewhere(200, "recorded")).toEqual(["operation"]);
    expect(elsewhere(500, "recorded")).toEqual(["operation"]);
    expect(elsewhere(404, "composed")).toEqual(["operation"]);
  });
});

describe("an open object in the query", () => {
  it("takes every name that is no other parameter's", () => {
    const response = { status: 204 };
    expect(check({ method: "GET", path: "/user/v1/functions/latest/runs?q=1&color=red", response }).where).toEqual([]);
    expect(check({ ...list, path: `${list.path}?q=1` }).where).toEqual(["request.query.q"]);
  });
});

describe("what HTTP itself adds to an API", () => {
  const get = { method: "GET", path: list.path ?? "" };
  it.each<[string, Recording, string[]]>([
    ["a HEAD is its GET without content", { ...get, method: "HEAD", response: { status: 200 } }, []],
    [
      "a HEAD that is refused is an operation that is not there",
      { ...get, method: "HEAD", response: { status: 403 } },
      ["operation"],
    ],
    [
      "an OPTIONS without content is none of the API's business",
      { ...get, method: "OPTIONS", response: { status: 204 } },
      [],
    ],
    ["an OPTIONS with content is", { ...get, method: "OPTIONS", response: { status: 200, body: "x" } }, ["operation"]],
    ["a trailing slash that is answered alike is the same path", { ...list, path: `${list.path}/` }, []],
  ])("%s", (_what, recording, where) => {
    expect(check(recording).where).toEqual(where);
  });
});

describe("a request that the spec calls wrong", () => {
  const note = { method: "PUT", path: "/user/v1/notes", body: { text: "a" }, evidence: "recorded" };
  const taken = { status: 200, body: { id: 1 } };
  const tried = (recording: Recording) => {
    const { deviations, tolerated, isForetoldRefusal } = checkExchange({ spec, exchange: record(recording) });
    const places = (list: readonly { where: string }[]) => list.map(({ where }) => where);
    return { deviations: places(deviations), tolerated: places(tolerated), isForetoldRefusal };
  };

  it("agrees when the service refused it as the spec says, and only then", () => {
    const wrong = { ...note, body: { text: 1 } };
    const answered = (status: number) => tried({ ...wrong, response: { status } });
    expect(answered(400)).toEqual({ deviations: [], tolerated: [], isForetoldRefusal: true });
    expect(answered(409)).toEqual({ deviations: ["response.status"], tolerated: [], isForetoldRefusal: false });
    expect(tried({ ...wrong, response: taken }).deviations).toEqual(["request.body/text"]);
    expect(tried({ ...note, response: { status: 400 } }).isForetoldRefusal).toBe(false);
  });

  it.each<[string, Recording, string[], string[]]>([
    ["a body of the kind that it names", { ...note, body: {} }, [], ["request.body"]],
    ["another body", { ...note, body: { title: 1 } }, ["request.body"], []],
    ["a body that is no JSON", { ...note, body: "{text" }, [], ["request.body"]],
    ["JSON that it names beside that", { ...note, body: "null" }, [], ["request.body"]],
    ["JSON that it does not name beside that", { ...note, body: "[]" }, ["request.body"], []],
    [
      "a header's value that it does not name",
      { ...note, headers: { "X-Format": "-1" } },
      ["request.header.X-Format"],
      [],
    ],
    ["names in the query", { ...note, path: "/user/v1/notes?a=1" }, [], ["request.query.a"]],
    ["a known name with another value", { ...note, path: "/user/v1/notes?days=a" }, ["request.query.days"], []],
    ["a made-up answer", { ...note, body: {}, evidence: "composed" }, ["request.body"], []],
  ])("agrees as far as the spec says that it is tolerated: %s", (_, recording, deviations, tolerated) => {
    expect(tried({ ...recording, response: taken })).toMatchObject({ deviations, tolerated });
  });

  it("is not held to the shape of responses where the spec says that they are others", () => {
    const response = { status: 200, body: { number: 1 } };
    expect(tried({ ...note, headers: { "X-Format": "1" }, response })).toMatchObject({
      deviations: [],
      tolerated: ["request.header.X-Format", "response.body"],
    });
    expect(tried({ ...note, headers: { "X-Format": "2" }, response }).deviations).toEqual(["response.body"]);
  });
});
