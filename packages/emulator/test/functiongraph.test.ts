import { createHash, createHmac } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { zip } from "../../../test/support/archives.js";
import { type Answer, request, until } from "../../../test/support/http.js";
import { tokenOf } from "../../../test/support/login.js";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator();
/** One whose gateway gives up on functions sooner than any of them can end. */
const hasty = useEmulator({ functiongraph: { gatewayTimeoutMs: 50 } });

let token = "";
beforeAll(async () => {
  token = await tokenOf(emulator().providers.functiongraph);
});

type Options = Parameters<typeof request>[1];

/** Calls the service with a token, unless the headers bring other credentials. */
function api(path: string, { headers, ...options }: Options = {}): Promise<Answer> {
  const { endpoint, projectId } = emulator().providers.functiongraph;
  return request(`${endpoint}/v2/${projectId}/fgs${path}`, {
    ...options,
    headers: headers ?? { "x-auth-token": token },
  });
}

const urnOf = (name: string) => emulator().providers.functiongraph.functions[name] ?? "";

function invoke(urn: string, event: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return api(`/functions/${urn}/invocations`, {
    json: event,
    headers: { "x-auth-token": token, "x-cff-request-version": "v1", ...headers },
  });
}

describe("a synchronous invocation", () => {
  test("in v1 has an envelope whose result is text, and tells the rest in headers", async () => {
    const { status, json, headers } = await invoke(urnOf("hello"), { name: "Ada" });
    expect([status, json.status, json.result]).toEqual([200, 200, '{"greeting":"Hello, Ada!"}']);
    expect(json.log).toMatch(/Start invoke request '.*', version: latest\n[\s\S]*Finish invoke request/);
    expect(headers.get("x-cff-request-id")).toBe(json.request_id);
    expect(headers.get("x-cff-response-version")).toBe("v1");
    expect([headers.get("x-func-err-code"), headers.get("x-is-func-err")]).toEqual(["0", "false"]);
    expect(JSON.parse(headers.get("x-cff-invoke-summary") ?? "")).toMatchObject({ memorySize: 128 });
    expect(headers.get("x-cff-function-log")).toBeNull();
  });

  test("in v0, which is also what no version means, is the bare output", async () => {
    const plain = await api(`/functions/${urnOf("hello")}/invocations`, { json: {} });
    expect([plain.json, plain.headers.get("x-cff-response-version")]).toEqual([{ greeting: "Hello, world!" }, "v0"]);
    const text = await invoke(urnOf("talk"), {}, { "x-cff-request-version": "v0" });
    expect([text.headers.get("content-type"), text.text]).toEqual(["text/plain; charset=UTF-8", "said"]);
  });

  test("gives the end of its log when it is asked to, 2,000 bytes in base64", async () => {
    const { headers } = await invoke(urnOf("talk"), {}, { "x-cff-log-type": "tail" });
    const log = Buffer.from(headers.get("x-cff-function-log") ?? "", "base64");
    expect(log.toString()).toContain("to stdout");
    expect(log.byteLength).toBeLessThanOrEqual(2000);
  });

  test("of a function that fails is 200: two headers and the status in the body tell", async () => {
    const { status, json, headers } = await invoke(urnOf("fail"), {});
    expect([status, json.status, headers.get("x-is-func-err")]).toEqual([200, 500, "true"]);
    expect(headers.get("x-func-err-code")).not.toBe("0");
    expect(JSON.parse(json.result)).toMatchObject({ errorMessage: "out of range", errorType: "RangeError" });
    expect(json.log).toContain("(invoke Failed)");
  });

  test("is given up by the gateway while the function goes on", async () => {
    const { endpoint, projectId, functions, ...login } = hasty().providers.functiongraph;
    const { status, json } = await request(`${endpoint}/v2/${projectId}/fgs/functions/${functions.sleep}/invocations`, {
      headers: { "x-auth-token": await tokenOf(login) },
      json: { ms: 300 },
    });
    expect([status, json.error_code]).toEqual([504, "FSS.0504"]);
    await until(
      async () => hasty().ledger.executions(),
      ([run]) => run?.outcome === "returned",
    );
  });

  test("finds its function by every form of the URN", async () => {
    const { projectId } = emulator().providers.functiongraph;
    const forms = [
      "hello",
      "default:hello",
      `${projectId}:default:hello`,
      `${projectId}:default:hello:latest`,
      urnOf("hello").replace(/:latest$/, ""),
    ];
    for (const urn of [...forms, encodeURIComponent(urnOf("hello"))]) expect((await invoke(urn, {})).status).toBe(200);
    const unknown = [
      "nope",
      "other:hello",
      `${"0".repeat(32)}:default:hello`,
      "hello:v1:x:y:z",
      `${urnOf("hello").replace(/latest$/, "v9")}`,
    ];
    for (const urn of unknown) {
      const { status, json } = await invoke(urn, {});
      expect([status, json]).toEqual([404, { error_code: "FSS.1051", error_msg: "Not found the function" }]);
    }
  });

  test("refuses an empty body, a bad memory size and too much of everything", async () => {
    const path = `/functions/${urnOf("hello")}/invocations`;
    const empty = await api(path, { method: "POST" });
    expect([empty.status, empty.json]).toEqual([
      400,
      { error_code: "FSS.0400", error_msg: "function event body is empty" },
    ]);
    expect((await invoke(urnOf("hello"), {}, { "x-cff-instance-memory": "1,024" })).json.error_code).toBe("FSS.0406");
    const long = { text: "x".repeat(6 * 1024 * 1024) };
    expect((await invoke(urnOf("hello"), long)).json.error_code).toBe("FSS.0413");
    const async = await api(`/functions/${urnOf("hello")}/invocations-async`, {
      json: { text: "x".repeat(256 * 1024) },
    });
    expect([async.status, async.json.error_code]).toEqual([413, "FSS.1201"]);
    expect(emulator().ledger.executions()).toEqual([]);
  });
});

describe("an asynchronous invocation", () => {
  const start = async (name: string, event: object) => {
    const { status, json } = await api(`/functions/${urnOf(name)}/invocations-async`, { json: event });
    expect(status).toBe(202);
    return json.request_id as string;
  };
  const recordOf = async (name: string, id: string) =>
    (await api(`/functions/${urnOf(name)}/async-invocations?request_id=${id}`)).json.invocations[0];

  test("is recorded without its output and passes through its states", async () => {
    const id = await start("sleep", { ms: 100 });
    expect(["WAIT", "RUNNING"]).toContain((await recordOf("sleep", id)).status);
    const done = await until(
      () => recordOf("sleep", id),
      ({ status }) => status === "SUCCESS",
    );
    expect(done).toMatchObject({ request_id: id, error_code: 0, error_message: "" });
    expect(done.end_time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  });

  test("that fails says so in its record", async () => {
    const id = await start("fail", {});
    const failed = await until(
      () => recordOf("fail", id),
      ({ status }) => status === "FAIL",
    );
    expect(failed.error_code).not.toBe(0);
    expect(failed.error_message).toContain("out of range");
  });

  test("can be watched while it is active, and cancelled", async () => {
    const id = await start("sleep", { ms: 900 });
    const active = await until(
      () => api(`/functions/${urnOf("sleep")}/active-async-invocations`),
      ({ json }) => json.invocations[0]?.status === "RUNNING",
    );
    expect(active.json.invocations[0].request_id).toBe(id);
    const cancelled = await api(`/functions/${urnOf("sleep")}/cancel`, { json: { request_id: id, type: "force" } });
    expect([cancelled.status, cancelled.text]).toEqual([200, "null"]);
    expect(await recordOf("sleep", id)).toMatchObject({ status: "FAIL", error_code: 4208 });
    await until(
      async () => emulator().ledger.executions({ executionId: id }),
      ([run]) => run?.outcome === "cancelled",
    );
    expect((await api(`/functions/${urnOf("sleep")}/cancel`, { json: { request_id: "nope" } })).status).toBe(404);
  });

  test("can be configured for each version, which is kept and shown", async () => {
    const path = `/functions/${urnOf("echo")}/async-invoke-config`;
    expect((await api(path)).json.error_code).toBe("FSS.0404");
    const changed = await api(path, {
      method: "PUT",
      json: { max_async_retry_attempts: 3, enable_async_status_log: true },
    });
    expect(changed.json).toMatchObject({
      func_urn: urnOf("echo"),
      max_async_retry_attempts: 3,
      max_async_event_age_in_seconds: 3600,
    });
    expect((await api(path)).json).toEqual(changed.json);
    expect((await api(`${path}s`)).json).toMatchObject({ count: 1, page_info: { next_marker: 1, current_count: 1 } });
    expect((await api(path, { method: "PUT", json: { max_async_retry_attempts: 9 } })).status).toBe(400);
    expect([(await api(path, { method: "DELETE" })).status, (await api(path)).status]).toEqual([204, 404]);
  });

  test("is listed by window, state and page", async () => {
    for (let index = 0; index < 3; index++) await start("echo", { index });
    const list = async (query: string) => (await api(`/functions/${urnOf("echo")}/async-invocations?${query}`)).json;
    await until(
      () => list("status=SUCCESS"),
      ({ count }) => count === 3,
    );
    const first = await list("limit=2");
    expect([first.invocations.length, first.count, first.next_marker]).toEqual([2, 3, 2]);
    const rest = await list("limit=2&marker=2");
    // The offset after the last item, on the last page too.
    expect([rest.invocations.length, rest.next_marker]).toEqual([1, 3]);
    expect((await list("query_begin_time=2020-01-01T00:00:00&query_end_time=2020-01-02T00:00:00")).count).toBe(0);
    expect((await api(`/functions/${urnOf("echo")}/async-invocations?status=DONE`)).status).toBe(400);
  });
});

describe("the gateway", () => {
  test("takes a token for the project only", async () => {
    const refused = async (headers: Readonly<Record<string, string>>) => {
      const { status, json } = await api(`/functions/${urnOf("hello")}/invocations`, { headers, json: {} });
      return [status, json.error_code, json.error_msg];
    };
    expect(await refused({})).toEqual([
      401,
      "APIGW.0301",
      "Incorrect IAM authentication information: x-auth-token not found",
    ]);
    expect(await refused({ "x-auth-token": "wrong" })).toEqual([
      401,
      "APIGW.0301",
      expect.stringContaining("decrypt token fail"),
    ]);
    const elsewhere = await tokenOf(emulator().providers.qinling);
    expect(await refused({ "x-auth-token": elsewhere })).toEqual([403, "FSS.0403", expect.any(String)]);
    expect(emulator().ledger.executions()).toEqual([]);
  });

  test("verifies signatures over method, path, query, headers and body", async () => {
    const path = `/functions/${urnOf("hello")}/invocations`;
    const signed = await api(path, {
      headers: sign({ method: "POST", path, body: '{"name":"Ada"}' }),
      json: { name: "Ada" },
    });
    expect(signed.json).toEqual({ greeting: "Hello, Ada!" });
    const listed = `/functions/${urnOf("hello")}/async-invocations?limit=5&marker=0`;
    expect((await api(listed, { headers: sign({ method: "GET", path: listed }) })).status).toBe(200);
    // An encoded colon is the same path, also to the signature.
    const encoded = path.replaceAll(":", "%3A");
    expect((await api(encoded, { headers: sign({ method: "POST", path, body: "{}" }), json: {} })).status).toBe(200);

    const refused = async (headers: Readonly<Record<string, string>>, json: object = {}) =>
      (await api(path, { headers, json })).json.error_msg;
    const good = { method: "POST", path, body: "{}" };
    expect(await refused(sign(good), { other: true })).toContain("verify aksk signature fail");
    expect(await refused({ ...sign(good), "x-project-id": "changed" })).toContain("verify aksk signature fail");
    expect(await refused(sign({ ...good, secretKey: "wrong" }))).toContain("verify aksk signature fail");
    expect(await refused(sign({ ...good, accessKey: "NOBODY" }))).toContain("ak not found");
    expect(await refused(sign({ ...good, date: "20200101T000000Z" }))).toContain("signature expired");
    expect(await refused({ ...sign(good), authorization: "SDK-HMAC-SHA256 nonsense" })).toContain("malformed");
    expect(emulator().ledger.executions()).toHaveLength(2);
  });

  test("knows no other paths, and says which operations it does not emulate", async () => {
    expect((await api("/nowhere")).json.error_code).toBe("APIGW.0101");
    expect((await api("/quotas", { headers: {} })).status).toBe(401);
    const quotas = await api("/quotas");
    expect([quotas.status, quotas.json.error_msg]).toEqual([
      501,
      "The emulator does not emulate the operation listQuotas.",
    ]);
  });
});

describe("code that is deployed through the service's own API", () => {
  const code = (source: string) => ({
    code_type: "zip",
    func_code: { file: Buffer.from(zip({ "index.js": source })).toString("base64") },
  });
  const create = (name: string, source: string, more: object = {}) =>
    api("/functions", {
      json: {
        func_name: name,
        package: "default",
        runtime: "Node.js18.15",
        timeout: 3,
        handler: "index.handler",
        memory_size: 128,
        ...code(source),
        ...more,
      },
    });

  test("runs with its event, context and environment, and can be changed, disabled and deleted", async () => {
    const made = await create(
      "greeter",
      "exports.handler = async (event, context) => ({ event, name: context.getFunctionName(), mood: context.getUserData('MOOD') });",
      { user_data: '{"MOOD":"good"}' },
    );
    expect(made.status).toBe(200);
    const urn = made.json.func_urn as string;
    const bare = urn.replace(/:latest$/, "");
    expect(urn).toMatch(/:function:default:greeter:latest$/);
    expect(JSON.parse((await invoke(urn, { a: 1 })).json.result)).toEqual({
      event: { a: 1 },
      name: "greeter",
      mood: "good",
    });
    expect((await create("greeter", "")).json.error_code).toBe("FSS.1061");

    const changed = "exports.handler = (event, context, callback) => callback(null, 'changed');";
    expect((await api(`/functions/${bare}/code`, { method: "PUT", json: code(changed) })).status).toBe(200);
    expect((await invoke(urn, {})).json.result).toBe("changed");
    expect((await api(`/functions/${bare}/config`)).json.handler).toBe("index.handler");

    const disable = (max_instance_num: number) =>
      api(`/functions/${bare}/config-max-instance`, { method: "PUT", json: { max_instance_num } });
    await disable(0);
    const disabled = await invoke(urn, {});
    expect([disabled.status, disabled.json.error_code, disabled.json.error_msg]).toEqual([
      429,
      "FSS.0429",
      "Function Disabled",
    ]);
    await disable(-1);
    expect((await invoke(urn, {})).status).toBe(200);

    expect((await api(`/functions/${urn}`, { method: "DELETE" })).status).toBe(400);
    expect((await api(`/functions/${bare}`, { method: "DELETE" })).status).toBe(204);
    expect((await invoke(urn, {})).status).toBe(404);
  });

  test("is published in versions, which aliases name", async () => {
    const { json } = await create("versioned", "exports.handler = async () => 'one';");
    const bare = json.func_urn.replace(/:latest$/, "");
    const version = await api(`/functions/${bare}/versions`, { json: { version: "v1", description: "first" } });
    expect(version.status).toBe(200);
    await api(`/functions/${bare}/code`, { method: "PUT", json: code("exports.handler = async () => 'two';") });
    expect((await api(`/functions/${bare}/aliases`, { json: { name: "prod", version: "v1" } })).status).toBe(200);
    expect((await invoke(`${bare}:v1`, {})).json.result).toBe("one");
    expect((await invoke(`${bare}:!prod`, {})).json.result).toBe("one");
    expect((await invoke(bare, {})).json.result).toBe("two");
    expect((await api(`/functions/${bare}/aliases`)).json).toEqual([
      expect.objectContaining({ name: "prod", version: "v1" }),
    ]);
    await api(`/functions/${bare}/aliases/prod`, { method: "PUT", json: { version: "latest" } });
    expect((await invoke(`${bare}:!prod`, {})).json.result).toBe("two");
    expect((await api(`/functions/${bare}/versions`)).json.versions.length).toBeGreaterThan(0);
  });

  test("is refused when it is no zip, and left alone in the folder", async () => {
    const broken = await create("broken", "", { func_code: { file: Buffer.from("no zip").toString("base64") } });
    expect([broken.status, broken.json.error_code]).toEqual([400, "FSS.1011"]);
    expect((await api(`/functions/${urnOf("hello").replace(/:latest$/, "")}`, { method: "DELETE" })).status).toBe(403);
    expect((await api("/functions?maxitems=2")).json.functions).toHaveLength(2);
  });
});

function sha256(data: string): string {
  return createHash("sha256").update(data).digest("hex");
}

/** Signs a request to the service by the published rules, written here again so that the emulator is not its own judge. */
function sign({
  method,
  path,
  body = "",
  accessKey = emulator().providers.functiongraph.ak,
  secretKey = emulator().providers.functiongraph.sk,
  date = new Date().toISOString().replace(/[-:]|\.\d+/g, ""),
}: {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly accessKey?: string;
  readonly secretKey?: string;
  readonly date?: string;
}): Readonly<Record<string, string>> {
  const { endpoint, projectId } = emulator().providers.functiongraph;
  const url = new URL(`${endpoint}/v2/${projectId}/fgs${path}`);
  const headers = { host: url.host, "x-project-id": projectId, "x-sdk-date": date };
  const names = Object.keys(headers).join(";");
  const canonical = [
    method,
    `${url.pathname
      .split("/")
      .map((part) => encodeURIComponent(decodeURIComponent(part)))
      .join("/")}/`,
    url.searchParams.toString(),
    ...Object.entries(headers).map(([name, value]) => `${name}:${value}`),
    "",
    names,
    sha256(body),
  ].join("\n");
  const signature = createHmac("sha256", secretKey)
    .update(`SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`)
    .digest("hex");
  return {
    "x-project-id": projectId,
    "x-sdk-date": date,
    authorization: `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=${names}, Signature=${signature}`,
  };
}
