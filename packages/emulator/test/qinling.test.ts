import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { zip } from "../../../test/support/archives.js";
import { type Answer, request, until } from "../../../test/support/http.js";
import { tokenOf } from "../../../test/support/login.js";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator({ qinling: { functionTimeoutSeconds: 1, engineMs: 1000 } });
/** One that gives up on functions sooner than any of them can end. */
const hasty = useEmulator({ qinling: { rpcTimeoutMs: 50 } });

let member = "";
let admin = "";
beforeAll(async () => {
  const login = emulator().providers.qinling;
  const { username, password, project } = emulator().providers.keystone.admin;
  member = await tokenOf(login);
  admin = await tokenOf({ ...login, username, password, project });
});

type Options = Parameters<typeof request>[1];

/** Calls the service with the member's token, unless the headers bring another. */
function api(path: string, { headers = {}, ...options }: Options = {}): Promise<Answer> {
  return request(`${emulator().providers.qinling.endpoint}/v1${path}`, {
    ...options,
    headers: { "x-auth-token": member, ...headers },
  });
}

const idOf = (name: string) => emulator().providers.qinling.functions[name] ?? "";
const execute = (name: string, body: object = {}) => api("/executions", { json: { function_id: idOf(name), ...body } });
const ended = (id: string) =>
  until(
    () => api(`/executions/${id}`),
    ({ json }) => json.status !== "running" && json.result !== null,
  );

describe("an execution", () => {
  test("that is waited for has its result, as JSON in a string", async () => {
    const { status, json, text } = await execute("hello", { input: '{"name":"Ada"}', description: "first" });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      function_id: idOf("hello"),
      function_version: 0,
      function_alias: null,
      description: "first",
      status: "success",
      sync: true,
      input: '{"name": "Ada"}',
    });
    expect(JSON.parse(json.result)).toEqual({ output: { greeting: "Hello, Ada!" }, duration: expect.any(Number) });
    expect(text).toContain('"id": "');
    expect(json.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test("of a function that fails is no HTTP error", async () => {
    const { status, json } = await execute("fail");
    expect([status, json.status, JSON.parse(json.result).output]).toEqual([201, "failed", "out of range"]);
  });

  test("in the background runs to its end while it is polled", async () => {
    const { status, json } = await execute("sleep", { sync: false, input: '{"ms":150}' });
    expect([status, json.status, json.result, json.updated_at]).toEqual([201, "running", null, null]);
    expect((await api(`/executions/${json.id}/log`)).status).toBe(204);
    expect((await ended(json.id)).json.status).toBe("success");
  });

  test("that outlives the API's patience is `error` at first, and flips to `success`", async () => {
    const { qinling } = hasty().providers;
    const headers = { "x-auth-token": await tokenOf(qinling) };
    const executions = `${qinling.endpoint}/v1/executions`;
    const { json } = await request(executions, {
      headers,
      json: { function_id: qinling.functions.sleep, input: '{"ms":300}' },
    });
    expect([json.status, json.result]).toEqual(["error", null]);
    const { json: flipped } = await until(
      () => request(`${executions}/${json.id}`, { headers }),
      (answer) => answer.json.result !== null,
    );
    expect(flipped.status).toBe("success");
  });

  test("that outlives its function's limit has failed, without a log", async () => {
    const { json } = await execute("spin", { sync: false });
    const { json: failed } = await ended(json.id);
    expect([failed.status, JSON.parse(failed.result).output]).toEqual(["failed", "Function execution timeout."]);
    expect((await api(`/executions/${json.id}/log`)).status).toBe(204);
  });

  test("with an id that the client chose runs once, however often it is sent", async () => {
    const id = randomUUID();
    expect((await execute("hello", { id })).json).toMatchObject({ id, status: "success" });
    const again = await execute("hello", { id });
    expect([again.status, again.json.faultstring]).toEqual([400, "Duplicate entry for Execution: ['id']"]);
    expect(emulator().ledger.executions()).toHaveLength(1);
  });

  test("takes text, integers and nothing as its input; other JSON trips the service", async () => {
    const input = async (text: string | null) => {
      const { status, json } = await execute("echo", { input: text });
      return status === 201 ? [json.input, JSON.parse(json.result).output.input] : [status, json.faultstring];
    };
    expect(await input("plain text")).toEqual(["plain text", "plain text"]);
    expect(await input("6")).toEqual(["6", "6"]);
    expect(await input(null)).toEqual([null, null]);
    expect(await input('{"__function_input":"z"}')).toEqual(["z", "z"]);
    expect(await input('{"a":"ü"}')).toEqual(['{"a": "\\u00fc"}', { a: "ü" }]);
    expect(await input("[1,2]")).toEqual([500, "Attribute 'input' does not accept objects of type <class 'list'>"]);
    expect(await input('"str"')).toEqual([500, "Attribute 'input' does not accept objects of type <class 'str'>"]);
    expect(await input("")).toEqual([500, "Attribute 'input' does not accept objects of type <class 'str'>"]);
  });

  test("has a log that begins and ends with its id, as text only", async () => {
    const { json } = await execute("talk");
    const log = await api(`/executions/${json.id}/log`, { headers: { accept: "*/*" } });
    expect(log.headers.get("content-type")).toBe("text/plain; charset=UTF-8");
    expect(log.text).toBe(
      `Start execution: ${json.id}\nto stdout\nto stderr\nwithout a line feedFinished execution: ${json.id}\n`,
    );
    const asJson = await api(`/executions/${json.id}/log`, { headers: { accept: "application/json" } });
    expect([asJson.status, asJson.json.code]).toEqual([406, 406]);
    const asText = await api(`/executions/${json.id}`, { headers: { accept: "text/plain" } });
    expect(asText.status).toBe(406);
  });

  test("can be deleted while it runs, and the function goes on", async () => {
    const { json } = await execute("sleep", { sync: false, input: '{"ms":200}' });
    expect((await api(`/executions/${json.id}`, { method: "DELETE" })).status).toBe(204);
    expect((await api(`/executions/${json.id}`, { method: "DELETE" })).status).toBe(404);
    await until(
      async () => emulator().ledger.executions({ executionId: json.id }),
      ([run]) => run?.outcome === "returned",
    );
  });

  test.each([
    [{}, 400, "Either function_alias or function_id must be provided."],
    [{ function_id: "nope" }, 400, "Expected a uuid but received nope."],
    [
      { function_id: "d73865bd-2364-4b7d-8225-e32a7f86eb2f" },
      404,
      "Function not found [id=d73865bd-2364-4b7d-8225-e32a7f86eb2f]",
    ],
    [{ function_alias: "nobody" }, 404, "FunctionAlias not found [name=nobody]"],
    [{ memory: 1 }, 400, "Unknown attribute for argument body: memory"],
    [
      { status: "success" },
      400,
      "Invalid input for field/attribute status. Value: 'success'. Cannot set read only field.",
    ],
    [
      { function_id: "d73865bd-2364-4b7d-8225-e32a7f86eb2f", input: { name: "foo" } },
      400,
      "Invalid input for field/attribute input. Value: '{'name': 'foo'}'. Wrong type. Expected '<class 'str'>', got '<class 'dict'>'",
    ],
  ])("is refused for the body %j in the service's words", async (body, status, faultstring) => {
    const answer = await api("/executions", { json: body });
    expect([answer.status, answer.json.faultstring]).toEqual([status, faultstring]);
  });

  test("takes loose booleans, and forms of emptiness apart", async () => {
    expect((await execute("hello", { sync: "yes" })).json.status).toBe("success");
    expect((await execute("hello", { sync: "maybe" })).json.faultstring).toContain(
      "Value not an unambiguous boolean: maybe",
    );
    expect((await execute("hello", { sync: null })).json).toMatchObject({ sync: true, status: "running" });
    expect((await execute("hello", { function_version: null })).status).toBe(500);
    expect((await execute("hello", { function_version: 7 })).status).toBe(404);
    expect((await api("/executions", { method: "POST" })).json.faultstring).toBe('Missing argument: "body"');
    const headers = { "content-type": "application/json" };
    expect((await api("/executions", { body: "{bad", headers })).json.faultstring).toBe(
      "Request is not in valid JSON format",
    );
    expect((await api("/executions", { body: "{}" })).json.faultstring).toBe("Unknown mimetype: text/plain");
  });
});

describe("the list of executions", () => {
  test("filters with operators and pages with nothing", async () => {
    const marked = `mark-${randomUUID()}`;
    for (const [name, description] of [
      ["hello", `${marked}-one`],
      ["fail", `${marked}-two`],
    ] as const)
      await execute(name, { description });
    const found = async (query: string) =>
      (await api(`/executions?description=has:${marked}&${query}`)).json.executions.map(
        ({ status }: { status: string }) => status,
      );
    expect(await found("")).toEqual(["success", "failed"]);
    expect(await found("status=failed")).toEqual(["failed"]);
    expect(await found("status=in:failed,running")).toEqual(["failed"]);
    expect(await found("status=nin:failed,running")).toEqual(["success"]);
    expect(await found("status=neq%3Afailed")).toEqual(["success"]);
    expect(await found("status=gte:success")).toEqual(["success"]);
    expect(await found("status=success&status=failed")).toEqual(["failed"]);
    expect(await found("status=foo:bar")).toEqual([]);
    expect(await found(`function_id=eq:${idOf("hello")}`)).toEqual(["success"]);
    const refused = await api("/executions?limit=2");
    expect([refused.status, refused.json.faultstring]).toEqual([400, 'Unknown argument: "limit"']);
    expect((await api("/executions/?status=eq:none")).json).toEqual({ executions: [] });
  });

  test("shows one's own project only; administrators may look further", async () => {
    await execute("hello");
    const asAdmin = { "x-auth-token": admin };
    expect((await api("/executions?all_projects=false")).json.faultstring).toBe("Operation not allowed");
    expect((await api("/executions?project_id=x")).status).toBe(500);
    expect((await api("/executions?all_projects=true", { headers: asAdmin })).json.executions.length).toBeGreaterThan(
      0,
    );
  });
});

describe("tokens", () => {
  test("that are missing or wrong are refused in the form that the request accepts", async () => {
    const { endpoint, authUrl } = emulator().providers.qinling;
    const refused = (headers: Readonly<Record<string, string>>) => request(`${endpoint}/v1/executions`, { headers });
    const json = await refused({ accept: "application/json", "x-auth-token": "bogus" });
    expect([json.status, json.json]).toEqual([
      401,
      {
        code: 401,
        title: "Unauthorized",
        description: "Failed to validate access token: Auth token is invalid: bogus",
      },
    ]);
    expect(json.headers.get("www-authenticate")).toBe(`Keystone uri="${authUrl}"`);
    expect(json.headers.get("server-error-message")).toContain("bogus");
    expect((await refused({ accept: "*/*" })).headers.get("content-type")).toBe("text/html; charset=UTF-8");
    expect((await refused({ accept: "text/plain" })).text).toContain("401 Unauthorized");
  });

  test("are remembered: a revoked one is still taken for a while, an expired one is not", async () => {
    const { authUrl } = emulator().providers.qinling;
    const token = await tokenOf(emulator().providers.qinling);
    const headers = { "x-auth-token": token };
    expect((await api("/executions", { headers })).status).toBe(200);
    await request(`${authUrl}/auth/tokens`, { method: "DELETE", headers: { ...headers, "x-subject-token": token } });
    expect((await api("/executions", { headers })).status).toBe(200);

    const unknown = await tokenOf(emulator().providers.qinling);
    await request(`${authUrl}/auth/tokens`, {
      method: "DELETE",
      headers: { "x-auth-token": unknown, "x-subject-token": unknown },
    });
    expect((await api("/executions", { headers: { "x-auth-token": unknown } })).status).toBe(401);
  });

  test("for no project see empty lists and find nothing", async () => {
    const { authUrl } = emulator().providers.qinling;
    const auth = { identity: { methods: ["token"], token: { id: member } }, scope: "unscoped" };
    const unscoped = (await request(`${authUrl}/auth/tokens`, { json: { auth } })).headers.get("x-subject-token") ?? "";
    const headers = { "x-auth-token": unscoped };
    expect((await api("/executions", { headers })).json).toEqual({ executions: [] });
    expect((await api("/executions", { headers, json: { function_id: idOf("hello") } })).status).toBe(404);
  });
});

describe("code that is deployed through the service's own API", () => {
  const source = "exports.main = ({ name = 'World' }) => { console.log('in main'); return 'Hello, ' + name; };";

  function deploy(
    files: Readonly<Record<string, string>>,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const archive = zip(files);
    const form = new FormData();
    form.set("runtime_id", emulator().providers.qinling.runtimeId);
    form.set("code", JSON.stringify({ source: "package", md5sum: createHash("md5").update(archive).digest("hex") }));
    form.set("package", new Blob([archive]), "main.zip");
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return api("/functions", { body: form });
  }

  test("runs, in versions and by aliases, and can be changed and deleted", async () => {
    const made = await deploy({ "main.js": source }, { name: "greet", timeout: "5" });
    expect(made.status).toBe(201);
    const { id, code, entry } = made.json;
    expect([code.source, entry, made.json.timeout]).toEqual(["package", "main.main", 5]);
    const run = async (body: object) => JSON.parse((await api("/executions", { json: body })).json.result).output;
    expect(await run({ function_id: id, input: '{"name":"Ada"}' })).toBe("Hello, Ada");

    const version = await api(`/functions/${id}/versions`, { json: { description: "first" } });
    expect([version.status, version.json.version_number]).toEqual([201, 1]);
    expect((await api(`/functions/${id}/versions`, { json: {} })).status).toBe(403);
    const alias = await api("/aliases", { json: { name: "prod", function_id: id, function_version: 1 } });
    expect(alias.status).toBe(201);

    const changed = zip({ "main.js": source.replace("Hello", "Goodbye") });
    const form = new FormData();
    form.set("package", new Blob([changed]), "main.zip");
    form.set("code", JSON.stringify({ source: "package" }));
    expect((await api(`/functions/${id}`, { method: "PUT", body: form })).status).toBe(200);
    expect(await run({ function_id: id })).toBe("Goodbye, World");
    expect(await run({ function_alias: "prod" })).toBe("Hello, World");
    expect(await run({ function_id: id, function_version: 1 })).toBe("Hello, World");

    const download = await api(`/functions/${id}?download=true`, { headers: { accept: "*/*" } });
    expect(download.headers.get("content-type")).toBe("application/zip");
    expect((await api(`/functions/${id}`, { method: "DELETE" })).status).toBe(403);
    await api("/aliases/prod", { method: "DELETE" });
    expect((await api(`/functions/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await api("/executions", { json: { function_id: id } })).status).toBe(404);
  });

  test("shows its package's faults in the service's words", async () => {
    expect((await deploy({ "main.js": source }, { code: '{"source":"package","md5sum":"0"}' })).json).toEqual({
      faultstring: "Package md5 mismatch.",
    });
    expect((await deploy({ "main.js": source }, { cpu: "50" })).json.faultstring).toContain("100 ~ 300(millicpu)");
    expect((await deploy({ "main.js": source }, { runtime_id: "" })).json.faultstring).toBe(
      '"runtime_id" must be specified.',
    );
    const { json } = await deploy({ "other.js": source });
    expect((await api("/executions", { json: { function_id: json.id } })).json.status).toBe("failed");
  });

  test("can be called by a webhook, by anyone who knows its address", async () => {
    const { json: fn } = await deploy({ "main.js": source });
    const { status, json: hook } = await api("/webhooks", { json: { function_id: fn.id, function_version: 0 } });
    expect(status).toBe(201);
    const called = await request(`${hook.webhook_url}?name=Query`, { method: "POST" });
    expect(called.status).toBe(202);
    const { json: run } = await ended(called.json.execution_id);
    expect([JSON.parse(run.result).output, run.sync, run.description]).toEqual([
      "Hello, Query",
      false,
      `Created by Webhook ${hook.id}`,
    ]);
    const byBody = await request(hook.webhook_url, { json: { name: "Body" } });
    expect(JSON.parse((await ended(byBody.json.execution_id)).json.result).output).toBe("Hello, Body");

    // A webhook that was made without a version can be made, but not called.
    const { json: useless } = await api("/webhooks", { json: { function_id: fn.id } });
    const failed = await request(useless.webhook_url, { json: {} });
    expect([failed.status, failed.text]).toEqual([500, ""]);
    expect((await request(hook.webhook_url, { headers: { accept: "application/json" } })).status).toBe(404);

    expect((await api(`/functions/${fn.id}`, { method: "DELETE" })).json.faultstring).toContain("webhook");
    expect((await api("/webhooks")).json.webhooks).toHaveLength(2);
    expect((await api(`/webhooks/${hook.id}`, { method: "PUT", json: { description: "mine" } })).json.description).toBe(
      "mine",
    );
    for (const { id } of [hook, useless]) expect((await api(`/webhooks/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await request(hook.webhook_url, { json: {} })).status).toBe(404);
  });

  test("needs a runtime that is available, which administrators make", async () => {
    expect((await api("/runtimes", { json: { image: "node" } })).status).toBe(403);
    const headers = { "x-auth-token": admin };
    const { json: runtime } = await api("/runtimes", { headers, json: { image: "node", name: "more" } });
    expect(runtime.status).toBe("creating");
    const refused = await deploy({ "main.js": source }, { runtime_id: runtime.id });
    expect(refused.json.faultstring).toBe(`Runtime ${runtime.id} is not available.`);
    await until(
      () => api(`/runtimes/${runtime.id}`),
      ({ json }) => json.status === "available",
    );
    expect((await deploy({ "main.js": source }, { runtime_id: runtime.id })).status).toBe(201);
    expect((await api(`/runtimes/${runtime.id}`, { method: "DELETE", headers })).status).toBe(403);
  });
});

test("paths and methods that are not there get the web framework's answer", async () => {
  const headers = { accept: "application/json" };
  expect((await api("/nope", { headers })).json).toEqual({ code: 404, title: "Not Found", description: null });
  const head = await api("/executions/fc838a7e-e96f-4146-9006-a53d7a6fd93e", { method: "HEAD" });
  expect([head.status, head.headers.get("allow")?.split(", ").sort()]).toEqual([405, ["DELETE", "GET"]]);
  expect((await api("/executions/nope")).json.faultstring).toContain("unable to convert to uuid");
  const { endpoint } = emulator().providers.qinling;
  const moved = await request(`${endpoint}/v1`, { headers });
  expect([moved.status, moved.headers.get("location")]).toEqual([302, `${endpoint}/v1/`]);
  expect((await request(`${endpoint}/v1/`)).json).toEqual({ uri: `${endpoint}/v1` });
  expect((await request(`${endpoint}/`)).json.versions[0].links[0].href).toBe(`${endpoint}/v1`);
});

describe("a job", () => {
  const create = (json: object) => api("/jobs", { json: { function_id: idOf("hello"), ...json } });

  test("is kept with the times of its pattern, in UTC, can be paused, and is over when it is cancelled", async () => {
    const { status, json } = await create({
      name: "yearly",
      pattern: "0 0 1 1 *",
      count: 3,
      function_input: '{"name":"J"}',
    });
    const year = new Date().getUTCFullYear() + 1;
    expect(status).toBe(201);
    expect(json).toMatchObject({
      status: "running",
      count: 3,
      next_execution_time: `${year}-01-01T00:00:00Z`,
      updated_at: null,
    });
    const change = (body: object) => api(`/jobs/${json.id}`, { method: "PUT", json: body });
    expect((await change({ status: "paused", name: null })).json).toMatchObject({ status: "paused", name: "yearly" });
    expect((await change({ status: "done" })).json.faultstring).toBe("Invalid status.");
    expect((await change({ status: "cancelled" })).json.status).toBe("cancelled");
    expect((await change({ name: "other" })).json.faultstring).toBe("Can not update a finished job.");
    expect((await api("/jobs")).json.jobs).toContainEqual(expect.objectContaining({ id: json.id }));
    expect((await api(`/jobs/${json.id}`, { method: "DELETE" })).status).toBe(204);
    expect((await api(`/jobs/${json.id}`)).json.faultstring).toBe(`Job not found [id=${json.id}]`);
  });

  test("is refused without a time, with one that is too near, and with a pattern that is none", async () => {
    for (const [body, message] of [
      [{}, "pattern or first_execution_time must be specified."],
      [{ pattern: "nope" }, "The specified pattern is not valid: nope"],
      [{ first_execution_time: "2001-01-01T00:00:00" }, "Execution time must be at least 1 minute in the future."],
    ] as const) {
      const { status, json } = await create(body);
      expect([status, json.faultstring]).toEqual([400, message]);
    }
  });
});

test("workers appear when a function runs, follow the administrator's scaling, and go when they are detached", async () => {
  const path = `/functions/${idOf("hello")}`;
  const asAdmin = { headers: { "x-auth-token": admin } };
  await execute("hello");
  expect((await api(`${path}/workers`)).status).toBe(403);
  const workers = async () => (await api(`${path}/workers`, asAdmin)).json.workers.length;
  expect(await workers()).toBe(1);
  expect((await api(`${path}/scale_up`, { ...asAdmin, json: { count: 2 } })).status).toBe(202);
  await until(workers, (count) => count === 3);
  expect((await api(`${path}/scale_up`, { ...asAdmin, json: {} })).json.faultstring).toBe("'count'");
  expect((await api(`${path}/detach`, { ...asAdmin, method: "POST" })).status).toBe(202);
  expect(await workers()).toBe(0);
  const { runtimeId } = emulator().providers.qinling;
  expect((await api(`/runtimes/${runtimeId}/pool`, asAdmin)).json).toEqual({
    name: runtimeId,
    capacity: { total: 3, available: 3 },
  });
});

test("a download is a zip only for those who do not ask for JSON: they get null, as the framework makes it", async () => {
  const download = (accept: string) => api(`/functions/${idOf("hello")}?download=true`, { headers: { accept } });
  for (const accept of ["*/*", "application/zip"])
    expect((await download(accept)).headers.get("content-type")).toBe("application/zip");
  for (const accept of ["application/json", "application/json, application/zip"])
    expect([(await download(accept)).status, (await download(accept)).text]).toEqual([200, "null"]);
  expect((await download("application/octet-stream")).status).toBe(406);
});

test("a run whose input the service trips over is counted all the same, and a version below 0 fails", async () => {
  const countOf = async () => (await api(`/functions/${idOf("hello")}`)).json.count;
  const before = await countOf();
  expect((await execute("hello", { input: "NaN" })).json.faultstring).toContain("<class 'float'>");
  expect(await countOf()).toBe(before + 1);
  const { status, json } = await execute("hello", { function_version: -1 });
  expect([status, json.status, json.result]).toEqual([201, "failed", '{"output": "Function execution timeout."}']);
});
