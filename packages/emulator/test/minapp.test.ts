import { describe, expect, test } from "vitest";
import { type Answer, request, until } from "../../../test/support/http.js";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator({ minapp: { syncTimeoutMs: 500, asyncTimeoutMs: 700 } });

type Options = Parameters<typeof request>[1];
type Surface = "userve" | "oserve";

/** Calls a surface with the credentials that it takes. */
function api(path: string, { headers = {}, ...options }: Options = {}, surface: Surface = "oserve"): Promise<Answer> {
  const { endpoints, token, session, sessionCookie } = emulator().providers.minapp;
  const credentials: Readonly<Record<string, string>> =
    surface === "oserve" ? { authorization: `Bearer ${token}` } : { cookie: `${sessionCookie}=${session}` };
  return request(`${endpoints[surface]}${path}`, { ...options, headers: { ...credentials, ...headers } });
}

const run = (name: string, body: object, surface?: Surface) =>
  api(`/cloud-function/${name}/job/`, { json: body }, surface);
const jobs = async (name: string, query = "") => (await api(`/cloud-function/${name}/job/${query}`)).json;

describe("a synchronous run", () => {
  test("is answered with code 0 and what the function returned, on both surfaces", async () => {
    const bearer = await run("hello", { data: { name: "Ada" } });
    expect([bearer.status, bearer.json]).toEqual([200, { code: 0, data: { greeting: "Hello, Ada!" }, error: {} }]);
    expect((await run("hello", { data: {}, sync: true }, "userve")).json.code).toBe(0);
  });

  test("of a function that fails is 200 with code 1", async () => {
    const { status, json } = await run("fail", { data: {} });
    expect([status, json.code, json.data]).toEqual([200, 1, null]);
    expect(json.error).toMatchObject({ message: "out of range", type: "RangeError" });
    expect(json.error.stack).toContain("RangeError");
  });

  test("that takes longer than its limit is stopped", async () => {
    expect((await run("sleep", { data: { ms: 5000 } })).json.code).toBe(1);
    expect((await jobs("sleep")).objects[0]).toMatchObject({ status: "deadline_exceeded" });
    expect(emulator().ledger.executions()[0]?.outcome).toBe("timed-out");
  });

  test("needs an object as its data", async () => {
    const missing = await run("hello", {});
    expect([missing.status, missing.json]).toEqual([400, { status: "error", error_msg: "data is required" }]);
    expect((await run("hello", { data: "text" })).status).toBe(400);
    expect(emulator().ledger.executions()).toEqual([]);
  });
});

describe("an asynchronous run", () => {
  test("is accepted without an id and found in the job list only", async () => {
    const { status, json } = await run("sleep", { data: { ms: 100 }, sync: false });
    expect([status, json]).toEqual([200, { status: "ok" }]);
    const running = (await jobs("sleep")).objects[0];
    expect(["waiting", "executing"]).toContain(running.status);
    expect(running).toMatchObject({ finished_at: null, service_type: "batch", source: "open_api" });
    const { objects } = await until(
      () => jobs("sleep"),
      (page) => page.objects[0].status === "fulfilled",
    );
    const [job] = objects;
    expect(job.created_at).toBeLessThanOrEqual(job.started_at);
    expect(job.started_at).toBeLessThan(job.finished_at);
    expect(job).not.toHaveProperty("data");
  });
});

describe("the job list", () => {
  test("pages newest first, with links as paths that can be followed", async () => {
    for (const name of ["a", "b", "c"]) await run("echo", { data: { name } }, name === "b" ? "userve" : "oserve");
    const first = await jobs("echo", "?limit=2");
    expect(first.meta).toMatchObject({ limit: 2, offset: 0, previous: null, total_count: 3 });
    expect(first.meta.next).toBe("/oserve/v1.3/cloud-function/echo/job/?limit=2&offset=2");
    expect(first.objects[0].id).toBeGreaterThan(first.objects[1].id);
    const { token } = emulator().providers.minapp;
    const followed = await request(`${emulator().url}${first.meta.next}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(followed.json.objects).toHaveLength(1);
    expect(followed.json.meta).toMatchObject({
      next: null,
      previous: "/oserve/v1.3/cloud-function/echo/job/?limit=2&offset=0",
    });

    expect((await jobs("echo", "?source=user_dash")).meta.total_count).toBe(1);
    expect((await jobs("echo", "?status=fulfilled&service_type=time_sensitive")).meta.total_count).toBe(3);
    expect((await jobs("echo", `?created_at__lte=${Math.floor(Date.now() / 1000) - 60}`)).meta.total_count).toBe(0);
    expect((await api("/cloud-function/echo/job/?status=bogus")).status).toBe(400);
  });

  test("shows where a run's log is, for anyone who has the address", async () => {
    await run("talk", { data: { topic: "logs" } });
    const [job] = (await jobs("talk")).objects;
    const log = await request(job.user_log_url);
    expect(log.text).toContain("to stdout");
    expect(log.text).toContain('LOG event.data:  {"topic":"logs"}');
  });
});

describe("functions", () => {
  test("are made from their code, run, changed, renamed and deleted", async () => {
    const code = "exports.main = function (event, callback) { callback(null, event.data.n * 2); };";
    const made = await api("/cloud-function/", {
      json: { name: "测试.double", function_code: code, remark: "doubles" },
    });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({
      name: "测试.double",
      remark: "doubles",
      plan_circle: "P_FREE",
      audit_status: "approved",
    });
    const path = `/cloud-function/${encodeURIComponent("测试.double")}/`;
    expect((await api(`${path}job/`, { json: { data: { n: 21 } } })).json.data).toBe(42);

    const triple = code.replace("* 2", "* 3");
    const changed = await api(path, { method: "PATCH", json: { function_code: triple, name: "triple" } });
    expect([changed.status, changed.json.id, changed.json.name]).toEqual([202, made.json.id, "triple"]);
    expect((await run("triple", { data: { n: 2 } })).json.data).toBe(6);
    expect((await api(path)).status).toBe(404);
    expect((await jobs("triple")).meta.total_count).toBe(2);

    expect((await api("/cloud-function/?limit=1")).json.objects[0].name).toBe("triple");
    expect((await api("/cloud-function/triple/", { method: "DELETE" })).status).toBe(204);
    expect((await api("/cloud-function/triple/", { method: "DELETE" })).status).toBe(404);
    expect((await run("triple", { data: {} })).status).toBe(404);
  });

  test("may return promises, pass errors to their callback, or never end", async () => {
    const make = (name: string, body: string) =>
      api("/cloud-function/", { json: { name, function_code: `exports.main = ${body};` } });
    await make("promise", "async (event) => ({ got: event.data })");
    expect((await run("promise", { data: { a: 1 } })).json.data).toEqual({ got: { a: 1 } });
    await make("refuse", '(event, callback) => callback(new TypeError("no"))');
    expect((await run("refuse", { data: {} })).json).toMatchObject({
      code: 1,
      error: { type: "TypeError", message: "no" },
    });
    await make("silent", "async () => {}");
    expect((await run("silent", { data: {} })).json.code).toBe(1);
    await make("knows", "(event, callback) => callback(null, { type: event.eventType, job: event.jobId })");
    expect((await run("knows", { data: {} })).json.data).toEqual({
      type: "open_api",
      job: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  test("are refused without name or code, under a taken name, and in the folder", async () => {
    const refused = await api("/cloud-function/", { json: { name: "", function_code: "x" } });
    expect(refused.status).toBe(400);
    expect((await api("/cloud-function/", { json: { name: "hello", function_code: "x" } })).status).toBe(400);
    const fixed = await api("/cloud-function/hello/", { method: "DELETE" });
    expect([fixed.status, fixed.json.error_msg]).toEqual([403, expect.stringContaining("functions folder")]);
  });

  test("can be tried out with log and cost", async () => {
    const { status, json } = await api("/cloud-function/talk/debug/", { json: { data: {} } });
    expect(status).toBe(200);
    expect(json).toMatchObject({ code: 0, data: "said", log: expect.stringContaining("to stdout") });
    expect(json.job_id).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe("paths and credentials", () => {
  test("a path without its slash is redirected, which would turn a POST into a list", async () => {
    const { token, endpoint } = emulator().providers.minapp;
    const headers = { authorization: `Bearer ${token}` };
    const redirected = await request(`${endpoint}/cloud-function/hello/job`, { headers, json: { data: {} } });
    expect([redirected.status, redirected.headers.get("location")]).toEqual([
      301,
      "/oserve/v1.3/cloud-function/hello/job/",
    ]);
    expect((await request(`${endpoint}/elsewhere`, { headers })).status).toBe(404);
    expect((await request(`${endpoint}/cloud-function/`, { headers, method: "PUT", json: {} })).status).toBe(405);
    expect(emulator().ledger.executions()).toEqual([]);
  });

  test("each surface takes its own credentials only; refusals have no body", async () => {
    const { endpoints, token, session, sessionCookie } = emulator().providers.minapp;
    const cookie = { cookie: `${sessionCookie}=${session}` };
    const bearer = { authorization: `Bearer ${token}` };
    for (const [surface, headers] of [
      ["userve", bearer],
      ["oserve", cookie],
      ["oserve", { authorization: "Bearer wrong" }],
      ["userve", {}],
    ] as const) {
      const { status, text } = await request(`${endpoints[surface]}/cloud-function/`, { headers });
      expect([status, text]).toEqual([401, ""]);
    }
  });

  test("the client surface and the old open API name the function in the body", async () => {
    const { url } = emulator();
    const { clientId, userToken } = emulator().providers.minapp;
    const headers = { "x-hydrogen-client-id": clientId, authorization: `Hydrogen-r1 ${userToken}` };
    const asClient = await request(`${url}/hserve/v1/cloud-function/job/`, {
      headers,
      json: { function_name: "hello", data: { name: "allen" } },
    });
    expect(asClient.json).toMatchObject({ code: 0, data: { greeting: "Hello, allen!" } });
    expect((await jobs("hello")).objects[0].source).toBe("sdk");
    const { token } = emulator().providers.minapp;
    const legacy = await request(`${url}/oserve/v1/cloud-function/job/`, {
      headers: { authorization: `Bearer ${token}` },
      json: { function_name: "hello", data: {} },
    });
    expect(legacy.json.code).toBe(0);
  });

  test("a token is got by two redirects with cookies and an exchange, and refreshing invalidates all before", async () => {
    const { url } = emulator();
    const { clientId: client_id, clientSecret: client_secret, endpoint } = emulator().providers.minapp;
    const first = await request(`${url}/api/oauth2/hydrogen/openapi/authorize/`, {
      json: { client_id, client_secret },
    });
    expect(first.status).toBe(302);
    const hop = (from: Answer, withCookie: boolean) =>
      request(new URL(from.headers.get("location") ?? "", url).href, {
        headers: withCookie ? { cookie: (from.headers.get("set-cookie") ?? "").split(";", 1)[0] ?? "" } : {},
      });
    expect((await hop(first, false)).status).toBe(401);
    const second = await hop(first, true);
    expect(second.status).toBe(302);
    const { json: authorization } = await hop(second, true);
    expect(authorization).toEqual({ code: expect.stringMatching(/^[0-9a-f]{40}$/), expires_in: 600 });

    const exchange = (fields: object) =>
      request(`${url}/api/oauth2/access_token/`, { json: { client_id, client_secret, ...fields } });
    const byCode = { grant_type: "authorization_code", code: authorization.code };
    const { json: granted } = await exchange(byCode);
    expect(granted).toMatchObject({ token_type: "Bearer", scope: "write", expires_in: 31_535_999 });
    expect((await exchange(byCode)).status).toBe(401);

    const list = (token: string) =>
      request(`${endpoint}/cloud-function/`, { headers: { authorization: `Bearer ${token}` } });
    expect((await list(granted.access_token)).status).toBe(200);
    const { json: fresh } = await exchange({ grant_type: "refresh_token", refresh_token: granted.refresh_token });
    expect((await list(granted.access_token)).status).toBe(401);
    expect((await list(fresh.access_token)).status).toBe(200);

    // The vendor's command line tool sends a form.
    const form = new FormData();
    for (const [name, value] of Object.entries({ client_id, client_secret: "wrong", ...byCode })) form.set(name, value);
    expect((await request(`${url}/api/oauth2/access_token/`, { body: form })).status).toBe(401);
  });
});
