import { describe, expect, test } from "vitest";
import { tarGz } from "../../../test/support/archives.js";
import { type Answer, request, until } from "../../../test/support/http.js";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator({ appwrite: { functionTimeoutSeconds: 2 } });
/** One that gives up on functions sooner than any of them can end, and writes its records late. */
const hasty = useEmulator({ appwrite: { syncTimeoutMs: 50, lateRecordMs: 2000 } });
const newer = useEmulator({ appwrite: { version: "2.x" } });

type Options = Parameters<typeof request>[1];

/** Calls the service with the API key, unless the headers say otherwise. */
function api(path: string, { headers, ...options }: Options = {}): Promise<Answer> {
  const { endpoint, project, key } = emulator().providers.appwrite;
  return request(`${endpoint}${path}`, {
    ...options,
    headers: headers ?? { "x-appwrite-project": project, "x-appwrite-key": key, "x-appwrite-response-format": "1.9.5" },
  });
}

const execute = (name: string, body: object = {}, headers?: Readonly<Record<string, string>>) =>
  api(`/functions/${name}/executions`, { json: body, ...(headers && { headers }) });

const queries = (...all: object[]) =>
  all.map((query) => `queries[]=${encodeURIComponent(JSON.stringify(query))}`).join("&");

describe("a synchronous execution", () => {
  test("is answered with 201, the output and everything about the run", async () => {
    const { status, json, headers } = await execute("hello", {
      body: '{"name":"Ada"}',
      path: "/greet?loud=1",
      method: "PATCH",
      headers: { "Content-Type": "application/json", "X-Custom": "yes" },
    });
    expect(status).toBe(201);
    expect(headers.get("content-type")).toBe("application/json; charset=UTF-8");
    expect(headers.get("server")).toBe("Appwrite");
    expect(json).toMatchObject({
      functionId: "hello",
      trigger: "http",
      status: "completed",
      requestMethod: "PATCH",
      requestPath: "/greet?loud=1",
      responseStatusCode: 200,
      responseBody: '{"greeting":"Hello, Ada!"}',
      scheduledAt: null,
    });
    // Of the request's headers only a few are kept.
    expect(json.requestHeaders.map(({ name }: { name: string }) => name)).toEqual([
      "content-type",
      "x-appwrite-client-ip",
    ]);
    expect(json.responseHeaders).toContainEqual({ name: "x-appwrite-execution-id", value: json.$id });
  });

  test("of a function that fails is still 201: the failure is in the body", async () => {
    const { status, json } = await execute("fail");
    expect([status, json.status, json.responseStatusCode]).toEqual([201, "failed", 500]);
  });

  test("that takes too long is answered with 408; its record says so, also when the function goes on to its end", async () => {
    const { endpoint, project, key } = hasty().providers.appwrite;
    const headers = { "x-appwrite-project": project, "x-appwrite-key": key, "x-appwrite-response-format": "1.9.5" };
    const { status, json } = await request(`${endpoint}/functions/sleep/executions`, {
      headers,
      json: { body: '{"ms":300}' },
    });
    expect([status, json.type]).toEqual([408, "function_synchronous_timeout"]);
    const [running] = await until(
      async () => hasty().ledger.executions(),
      (all) => all.length > 0,
    );
    await until(
      async () => hasty().ledger.executions(),
      ([run]) => run?.outcome === "returned",
    );
    const { json: record } = await request(`${endpoint}/functions/sleep/executions/${running?.executionId}`, {
      headers,
    });
    expect(record).toMatchObject({ status: "failed", responseStatusCode: 500 });
    expect(record.errors).toMatch(/Error Code: 408$/);
  });

  test("has the shape of the server's version: functionId in 1.9 whatever the response format, resourceId in 2.x unless an older one is asked for", async () => {
    const { project, key } = emulator().providers.appwrite;
    const plain = { "x-appwrite-project": project, "x-appwrite-key": key };
    const format = (version: string) => ({ ...plain, "x-appwrite-response-format": version });
    for (const headers of [plain, format("1.9.5"), format("2.0.0")])
      expect((await execute("hello", {}, headers)).json).toMatchObject({ functionId: "hello" });
    const ahead = await execute("hello", {}, format("2.0.0"));
    expect(ahead.headers.get("x-appwrite-warning")).toContain("built for Appwrite 2.0.0");
    expect((await execute("hello", {}, format("1.5.9"))).json).not.toHaveProperty("scheduledAt");
    expect((await execute("hello", {}, format("1.3.9"))).json).toMatchObject({ statusCode: 200, stdout: "" });

    const { endpoint } = newer().providers.appwrite;
    const ask = (headers: Readonly<Record<string, string>>) =>
      request(`${endpoint}/functions/hello/executions`, { headers, json: {} });
    for (const headers of [plain, format("2.0.0")]) {
      const { json, headers: answered } = await ask(headers);
      expect(json).toMatchObject({ resourceId: "hello", resourceType: "functions" });
      expect(json).not.toHaveProperty("functionId");
      expect(answered.get("x-appwrite-warning")).toBeNull();
    }
    expect((await ask(format("1.9.5"))).json).toMatchObject({ functionId: "hello" });
  });

  test("has no record before it ends, so that nobody finds it by its path while it runs", async () => {
    const running = execute("sleep", { body: '{"ms":300}', path: "/mine" });
    await until(
      async () => emulator().ledger.executions(),
      (all) => all.length > 0,
    );
    const find = () =>
      api(`/functions/sleep/executions?${queries({ method: "equal", attribute: "requestPath", values: ["/MINE"] })}`);
    expect((await find()).json.total).toBe(0);
    expect((await running).status).toBe(201);
    expect((await find()).json.total).toBe(1);
  });

  test("takes loose booleans, and trips over null where text belongs", async () => {
    expect((await execute("hello", { async: "1" })).status).toBe(202);
    const tripped = await execute("hello", { body: null });
    expect([tripped.status, tripped.json.type]).toEqual([500, "general_unknown"]);
    expect((await execute("hello", { async: null, headers: null, scheduledAt: null })).status).toBe(201);
    const refused = await execute("hello", { method: "TRACE" });
    expect([refused.status, refused.json.type]).toEqual([400, "general_argument_invalid"]);
    expect(refused.json.message).toContain("`method`");
  });
});

describe("an asynchronous execution", () => {
  test("is answered with 202 and waits until it has ended; 2.x shows it under way; its record never has the output", async () => {
    const statesOf = async (version: typeof emulator) => {
      const { endpoint, project, key } = version().providers.appwrite;
      const headers = { "x-appwrite-project": project, "x-appwrite-key": key };
      const url = `${endpoint}/functions/sleep/executions`;
      const { status, json } = await request(url, { headers, json: { async: true, body: '{"ms":150}' } });
      expect([status, json.status, json.responseStatusCode]).toEqual([202, "waiting", 0]);
      const states = new Set<string>();
      const { json: done } = await until(
        () => request(`${url}/${json.$id}`, { headers }),
        ({ status: read, json: record }) => {
          if (read === 200) states.add(record.status);
          return record.status === "completed";
        },
      );
      return { states: [...states].filter((state) => state !== "waiting"), done };
    };
    expect((await statesOf(newer)).states).toEqual(["processing", "completed"]);
    const { states, done } = await statesOf(emulator);
    expect(states).toEqual(["completed"]);
    expect(done).toMatchObject({ responseStatusCode: 200, responseBody: "" });
    expect(done.duration).toBeGreaterThan(0.14);
  });

  test("may not be there yet when it is asked for at once", async () => {
    const { endpoint, project, key } = hasty().providers.appwrite;
    const headers = { "x-appwrite-project": project, "x-appwrite-key": key };
    const { json } = await request(`${endpoint}/functions/hello/executions`, { headers, json: { async: true } });
    const read = () => request(`${endpoint}/functions/hello/executions/${json.$id}`, { headers });
    expect((await read()).json.type).toBe("execution_not_found");
    await until(read, ({ status }) => status === 200);
  });

  test("that outlives its function's time limit fails, and its record says so", async () => {
    const { json } = await execute("sleep", { async: true, body: '{"ms":5000}' });
    const { json: failed } = await until(
      () => api(`/functions/sleep/executions/${json.$id}`),
      ({ json: record }) => record.status === "failed" && record.errors !== "",
    );
    expect(failed.errors).toContain("timed out");
  });

  test("can be scheduled for a whole minute ahead, and deleting it cancels it", async () => {
    const minute = Math.ceil(Date.now() / 60_000) * 60_000 + 120_000;
    const scheduledAt = new Date(minute).toISOString().replace("Z", "+00:00");
    const { status, json } = await execute("hello", { async: true, scheduledAt });
    expect([status, json.status, json.trigger, json.scheduledAt]).toEqual([202, "scheduled", "schedule", scheduledAt]);
    expect((await api(`/functions/hello/executions/${json.$id}`, { method: "DELETE" })).status).toBe(204);
    expect((await api(`/functions/hello/executions/${json.$id}`)).json.type).toBe("execution_not_found");

    const now = await execute("hello", { async: true, scheduledAt: new Date().toISOString() });
    expect([now.status, now.json.type]).toEqual([400, "general_bad_request"]);
    const odd = await execute("hello", { async: true, scheduledAt: new Date(minute + 1000).toISOString() });
    expect(odd.status).toBe(400);
    const sync = await execute("hello", { scheduledAt });
    expect([sync.status, sync.json.type]).toEqual([400, "general_bad_request"]);
    expect(emulator().ledger.executions()).toEqual([]);
  });

  test("cannot be deleted while it runs", async () => {
    const { json } = await execute("sleep", { async: true, body: '{"ms":300}' });
    const path = `/functions/sleep/executions/${json.$id}`;
    const refused = await api(path, { method: "DELETE" });
    expect([refused.status, refused.json.type]).toEqual([400, "execution_in_progress"]);
    await until(
      () => api(path),
      ({ json: record }) => record.status === "completed",
    );
    expect((await api(path, { method: "DELETE", json: {} })).status).toBe(204);
    expect((await api(path, { method: "DELETE" })).status).toBe(404);
  });
});

describe("a list of executions", () => {
  test("filters, orders and pages by its queries", async () => {
    const ids: string[] = [];
    for (const path of ["/a", "/b", "/c", "/d"]) ids.push((await execute("echo", { path })).json.$id);
    const list = async (query: string) => (await api(`/functions/echo/executions?${query}`)).json;
    const paths = (page: { executions: { requestPath: string }[] }) =>
      page.executions.map(({ requestPath }) => requestPath);

    expect(paths(await list(queries({ method: "equal", attribute: "requestPath", values: ["/b", "/d"] })))).toEqual([
      "/b",
      "/d",
    ]);
    expect(
      paths(await list(queries({ method: "orderDesc", attribute: "$createdAt" }, { method: "limit", values: [2] }))),
    ).toEqual(["/d", "/c"]);
    expect(paths(await list(queries({ method: "limit", values: [2] }, { method: "offset", values: [1] })))).toEqual([
      "/b",
      "/c",
    ]);
    expect(paths(await list(queries({ method: "cursorAfter", values: [ids[1]] })))).toEqual(["/c", "/d"]);
    expect(
      paths(await list(queries({ method: "cursorBefore", values: [ids[2]] }, { method: "limit", values: [1] }))),
    ).toEqual(["/b"]);
    expect(
      paths(await list(queries({ method: "orderDesc", attribute: "" }, { method: "cursorAfter", values: [ids[2]] }))),
    ).toEqual(["/b", "/a"]);
    const either = {
      method: "or",
      values: [
        { method: "startsWith", attribute: "requestPath", values: ["/a"] },
        { method: "between", attribute: "responseStatusCode", values: [500, 599] },
      ],
    };
    expect(paths(await list(queries(either)))).toEqual(["/a"]);
    expect(await list(queries({ method: "limit", values: [1] }))).toMatchObject({ total: 4 });
    expect(await list("total=0")).toMatchObject({ total: 0 });
    expect(await list("total=false")).toMatchObject({ total: 4 });
    // The way PHP builds it, with numbered brackets.
    const numbered = `queries%5B0%5D=${encodeURIComponent('{"method":"limit","values":[3]}')}`;
    expect((await list(numbered)).executions).toHaveLength(3);
  });

  test("refuses what it cannot use, in the service's words", async () => {
    const refused = async (query: string) => {
      const { status, json } = await api(`/functions/echo/executions?${query}`);
      return [status, json.type, json.message];
    };
    expect(await refused("queries=a&queries=b")).toEqual([
      400,
      "general_argument_invalid",
      expect.stringContaining("must be an array"),
    ]);
    expect(await refused("queries[]=nonsense")).toEqual([
      400,
      "general_argument_invalid",
      expect.stringContaining("Invalid query"),
    ]);
    expect(await refused(queries({ method: "equal", attribute: "secret", values: ["x"] }))).toEqual([
      400,
      "general_argument_invalid",
      expect.stringContaining("Attribute not found in schema: secret"),
    ]);
    expect((await refused(queries({ method: "explode" }))).at(-1)).toContain("Invalid query method: explode");
    expect(await refused(queries({ method: "cursorAfter", values: ["nope"] }))).toEqual([
      400,
      "general_cursor_not_found",
      expect.stringContaining("nope"),
    ]);
  });
});

describe("who calls decides what is seen and done", () => {
  test("users see what they started, without logs; others see nothing of it", async () => {
    const { project, jwt, session } = emulator().providers.appwrite;
    const asUser = { "x-appwrite-project": project, "x-appwrite-jwt": jwt, "x-appwrite-response-format": "1.9.5" };
    const own = await execute("talk", {}, asUser);
    expect(own.json).toMatchObject({ status: "completed", logs: "", errors: "" });
    expect(own.json.$permissions).toEqual(['read("user:emulator-user")']);
    const byKey = await api(`/functions/talk/executions/${own.json.$id}`);
    expect(byKey.json.logs).toContain("to stdout");

    const foreign = await execute("talk");
    const hidden = await api(`/functions/talk/executions/${foreign.json.$id}`, { headers: asUser });
    expect([hidden.status, hidden.json.type]).toEqual([404, "execution_not_found"]);
    const bySession = { "x-appwrite-project": project, cookie: `a_session_${project}=${session}` };
    expect((await api("/functions/talk/executions", { headers: bySession })).json.total).toBe(1);
  });

  test("wrong, missing and contradicting credentials get the service's own refusals", async () => {
    const { project, key, jwt, session } = emulator().providers.appwrite;
    const refusal = async (headers: Readonly<Record<string, string>>, path = "/functions/hello/executions") => {
      const { status, json } = await api(path, { headers });
      return [status, json.type];
    };
    expect(await refusal({})).toEqual([401, "general_access_forbidden"]);
    expect(await refusal({ "x-appwrite-key": key })).toEqual([403, "project_id_missing"]);
    expect(await refusal({ "x-appwrite-project": "other" })).toEqual([404, "project_not_found"]);
    expect(await refusal({ "x-appwrite-project": project })).toEqual([401, "general_unauthorized_scope"]);
    // A key that is wrong does not make a guest of its caller, whom a public function would serve.
    expect(await refusal({ "x-appwrite-project": project, "x-appwrite-key": "wrong" })).toEqual([
      401,
      "user_unauthorized",
    ]);
    expect(await refusal({ "x-appwrite-project": project, "x-appwrite-jwt": `${jwt}x` })).toEqual([
      401,
      "user_jwt_invalid",
    ]);
    expect(
      await refusal({ "x-appwrite-project": project, "x-appwrite-jwt": jwt, "x-appwrite-session": session }),
    ).toEqual([403, "user_jwt_and_cookie_set"]);
    const guest = await execute("hello", {}, { "x-appwrite-project": project });
    expect([guest.status, guest.json.type]).toEqual([401, "user_unauthorized"]);
    expect(emulator().ledger.executions()).toEqual([]);
  });

  test("what does not exist is named by its type", async () => {
    expect((await execute("nope")).json.type).toBe("function_not_found");
    // What has no route gets a page, not the API's answer.
    for (const path of ["/functions//executions", "/elsewhere"]) {
      const { status, headers, text } = await api(path, { json: {} });
      expect([status, headers.get("content-type")]).toEqual([404, "text/html; charset=UTF-8"]);
      expect(text).toContain("general_route_not_found");
    }
    const asGuest = { "x-appwrite-project": emulator().providers.appwrite.project };
    const templates = await api("/functions/templates", { headers: asGuest });
    expect(templates.status).toBe(501);
    expect(templates.json.message).toContain("does not emulate the operation listTemplates");
  });
});

describe("code that is deployed through the service's own API", () => {
  const main = `
    export default async ({ req, res, log, error }) => {
      log("got " + req.method + " " + req.path);
      error("a warning");
      if (req.path === "/binary") return res.binary(new Uint8Array([0xff, 0x00]));
      if (req.path === "/created") return res.json({ made: req.query.what, secret: process.env.SECRET }, 201, { "X-Own": "1" });
      if (req.path === "/error") return res.text("went wrong", 503);
      if (req.path === "/nothing") return;
      return res.text("Hello from " + process.env.APPWRITE_FUNCTION_ID);
    };
  `;

  async function deploy(functionId: string, files: Readonly<Record<string, string>>, activate = true) {
    const form = new FormData();
    form.set("code", new Blob([tarGz(files)]), "code.tar.gz");
    form.set("activate", String(activate));
    const { status, json } = await api(`/functions/${functionId}/deployments`, { body: form });
    expect([status, json.status]).toEqual([202, "waiting"]);
    const { json: built } = await until(
      () => api(`/functions/${functionId}/deployments/${json.$id}`),
      ({ json: deployment }) => ["ready", "failed"].includes(deployment.status),
    );
    return built;
  }

  test("goes from function to deployment to execution", async () => {
    const made = await api("/functions", {
      json: {
        functionId: "site",
        name: "Site",
        runtime: "node-22",
        entrypoint: "src/main.js",
        execute: ["any"],
        timeout: 5,
      },
    });
    expect(made.status).toBe(201);
    expect(made.headers.get("x-ratelimit-limit")).toBe("50");
    expect(made.json).toMatchObject({ $id: "site", deploymentId: "", live: true, timeout: 5 });
    expect((await execute("site")).json.type).toBe("deployment_not_found");

    const built = await deploy("site", { "src/main.js": main, "package.json": '{"type":"module"}' });
    expect(built).toMatchObject({ status: "ready", activate: true, entrypoint: "src/main.js" });
    expect((await api("/functions/site")).json).toMatchObject({
      live: true,
      deploymentId: built.$id,
      latestDeploymentStatus: "ready",
    });

    const plain = await execute("site", { method: "GET", path: "/hi" });
    expect(plain.json).toMatchObject({
      deploymentId: built.$id,
      responseBody: "Hello from site",
      logs: "got GET /hi",
      errors: "a warning",
    });

    const secret = await api("/functions/site/variables", {
      json: { variableId: "unique()", key: "SECRET", value: "hush" },
    });
    expect([secret.status, secret.json.value]).toEqual([201, ""]);
    const created = await execute("site", { path: "/created?what=it" });
    expect(created.json).toMatchObject({ status: "completed", responseStatusCode: 201 });
    expect(JSON.parse(created.json.responseBody)).toEqual({ made: "it", secret: "hush" });
    expect(created.json.responseHeaders).toContainEqual({ name: "x-own", value: "1" });

    expect((await execute("site", { path: "/error" })).json).toMatchObject({
      status: "failed",
      responseStatusCode: 503,
    });
    expect((await execute("site", { path: "/nothing" })).json.errors).toContain("Return statement missing");
    // The function ran, but JSON cannot carry its response.
    const binary = await execute("site", { path: "/binary" });
    expect([binary.status, binary.json.type]).toEqual([500, "general_unknown"]);

    // `execute: ["any"]` lets in callers without credentials. They cannot read what they started.
    const project = { "x-appwrite-project": emulator().providers.appwrite.project };
    const guest = await execute("site", { async: true }, project);
    expect(guest.status).toBe(202);
    expect((await api(`/functions/site/executions/${guest.json.$id ?? ""}`, { headers: project })).json.type).toBe(
      "general_unauthorized_scope",
    );

    expect((await api("/functions/site", { method: "DELETE" })).status).toBe(204);
    expect((await execute("site")).json.type).toBe("function_not_found");
  });

  test("may come in chunks, in any order", async () => {
    await api("/functions", { json: { functionId: "big", name: "Big", runtime: "node-22", entrypoint: "index.js" } });
    const filler = Array.from({ length: 40_000 }, (_, index) => `// ${Math.sin(index)}`).join("\n");
    const archive = tarGz({ "index.js": `module.exports = ({ res }) => res.json({ big: true });\n${filler}` });
    const size = Math.ceil(archive.byteLength / 3);
    const send = (part: number, id?: string) => {
      const first = part * size;
      const last = Math.min(first + size, archive.byteLength) - 1;
      const form = new FormData();
      form.set("code", new Blob([archive.slice(first, last + 1)]), "code.tar.gz");
      form.set("activate", "true");
      const { project, key } = emulator().providers.appwrite;
      return api("/functions/big/deployments", {
        body: form,
        headers: {
          "x-appwrite-project": project,
          "x-appwrite-key": key,
          "content-range": `bytes ${first}-${last}/${archive.byteLength}`,
          ...(id !== undefined && { "x-appwrite-id": id }),
        },
      });
    };
    const { json: started } = await send(0);
    await Promise.all([send(2, started.$id), send(1, started.$id)]);
    await until(
      () => api(`/functions/big/deployments/${started.$id}`),
      ({ json }) => json.status === "ready",
    );
    expect((await execute("big")).json.responseBody).toBe('{"big":true}');
    const download = await api(`/functions/big/deployments/${started.$id}/download`);
    expect(download.headers.get("content-type")).toBe("application/gzip");
  });

  test("fails to build without its entrypoint, and says so", async () => {
    await api("/functions", { json: { functionId: "lost", name: "Lost", runtime: "node-22", entrypoint: "main.js" } });
    const built = await deploy("lost", { "other.js": "" });
    expect(built.status).toBe("failed");
    expect(built.buildLogs).toContain("main.js is not among the files");
    expect((await execute("lost")).json.type).toBe("build_not_ready");
    const again = await api("/functions/lost/deployments/duplicate", { json: { deploymentId: built.$id } });
    expect(again.status).toBe(202);
  });

  test("stays inactive until it is activated", async () => {
    await api("/functions", { json: { functionId: "calm", name: "Calm", runtime: "node-22", entrypoint: "main.js" } });
    const source = (word: string) => ({ "main.js": `module.exports = ({ res }) => res.text("${word}");` });
    const first = await deploy("calm", source("first"));
    const second = await deploy("calm", source("second"), false);
    expect((await execute("calm")).json.responseBody).toBe("first");
    await api("/functions/calm/deployment", { method: "PATCH", json: { deploymentId: second.$id } });
    expect((await execute("calm")).json.responseBody).toBe("second");
    expect((await api(`/functions/calm/deployments?${queries({ method: "limit", values: [1] })}`)).json).toMatchObject({
      total: 2,
    });
    await api(`/functions/calm/deployments/${first.$id}`, { method: "DELETE" });
    expect((await api("/functions/calm/deployments")).json.total).toBe(1);
  });

  test("is refused where the emulator cannot run it, or where it would not be true", async () => {
    const python = await api("/functions", { json: { functionId: "py", name: "Py", runtime: "python-3.12" } });
    expect([python.status, python.json.type]).toEqual([404, "function_runtime_unsupported"]);
    expect(
      (await api("/functions", { json: { functionId: "hello", name: "Taken", runtime: "node-22" } })).json.type,
    ).toBe("function_already_exists");
    const fixed = await api("/functions/hello", { method: "PUT", json: { name: "Renamed" } });
    expect(fixed.json.message).toContain("functions folder");
    expect((await api("/functions")).json.functions[0]).toMatchObject({ $id: "count" });
    expect(
      (await api("/functions/runtimes", { headers: { "x-appwrite-project": "emulator" } })).json.total,
    ).toBeGreaterThan(2);
  });
});
