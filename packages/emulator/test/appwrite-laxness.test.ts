// Where the real server is lax, or wrong, and a client must not be led to believe that it is not.
import { expect, test } from "vitest";
import { tarGz } from "../../../test/support/archives.js";
import { type Answer, request, until } from "../../../test/support/http.js";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator({ appwrite: { keys: { "test-key-none": [] } } });

const credentials = () => {
  const { project, key } = emulator().providers.appwrite;
  return { "x-appwrite-project": project, "x-appwrite-key": key, "x-appwrite-response-format": "1.9.5" };
};

function api(path: string, options: Parameters<typeof request>[1] = {}): Promise<Answer> {
  const { endpoint } = emulator().providers.appwrite;
  return request(`${endpoint}${path}`, { ...options, headers: { ...credentials(), ...options.headers } });
}

const run = (name: string, options: Parameters<typeof request>[1]) => api(`/functions/${name}/executions`, options);

async function deployed(functionId: string, source: string, settings: object = {}): Promise<void> {
  await api("/functions", {
    json: { functionId, name: functionId, runtime: "node-22", entrypoint: "main.js", ...settings },
  });
  const form = new FormData();
  form.set("code", new Blob([tarGz({ "main.js": source })]), "code.tar.gz");
  form.set("activate", "1");
  await api(`/functions/${functionId}/deployments`, { body: form });
  await until(
    () => api(`/functions/${functionId}`),
    ({ json }) => json.deploymentId !== "",
  );
}

const echo = `module.exports = ({ req, res }) =>
  res.json({ method: req.method, path: req.path, hex: req.bodyBinary.toString("hex"), headers: req.headers });`;

test("a body that PHP cannot read runs the function with defaults", async () => {
  await deployed("echo-defaults", echo);
  const typed = { "content-type": "application/json" };
  for (const [headers, body] of [
    [typed, "{bad"],
    [typed, "null"],
    [typed, '{"path":"/x","body":"\\ud800"}'],
    [{ "content-type": "text/plain" }, '{"path":"/x"}'],
    [{ "content-type": "application/vnd.api+json" }, '{"path":"/x"}'],
  ] as const) {
    const { status, json } = await run("echo-defaults", { headers, body });
    expect([status, json.requestPath], body).toEqual([201, "/"]);
    expect(JSON.parse(json.responseBody)).toMatchObject({ method: "POST", path: "/", hex: "" });
  }
  const broken = await run("echo-defaults", { headers: typed, body: '"x"' });
  expect([broken.status, broken.headers.get("content-type")]).toEqual([500, "text/html"]);
});

test("what PHP and its SDK send for booleans, numbers and headers is taken", async () => {
  const made = await api("/functions", {
    json: { functionId: "php", name: "PHP", runtime: "node-22", enabled: "true", timeout: "30", logging: 1 },
  });
  expect([made.status, made.json.enabled, made.json.timeout]).toEqual([201, true, 30]);
  for (const headers of [[], {}, null, '{"x-a":"1"}', "nonsense"])
    expect((await run("hello", { json: { headers, async: "false" } })).status, JSON.stringify(headers)).toBe(201);
});

test("headers that a function cannot get are a 500 whose type is a sentence, and nothing runs", async () => {
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`x-${index}`, "1"]));
  for (const headers of [{ a_b: "1" }, { "x-appwrite-foo": "1" }, many, { "x-long": "x".repeat(16_384) }]) {
    const { status, json } = await run("hello", { json: { headers } });
    expect([status, json.message]).toEqual([500, "Server Error"]);
    expect(json.type).toMatch(/^Invalid headers: /);
  }
  expect(emulator().ledger.executions()).toEqual([]);
});

test("ids and paths are compared whatever their case", async () => {
  const { json } = await run("HELLO", { json: { path: "/Order-7a" } });
  expect(json).toMatchObject({ functionId: "hello", requestPath: "/Order-7a" });
  const query = encodeURIComponent(
    JSON.stringify({ method: "equal", attribute: "requestPath", values: ["/ORDER-7A"] }),
  );
  expect((await api(`/functions/hello/executions?queries[]=${query}`)).json.total).toBe(1);
});

test("an execution can be deleted through another function", async () => {
  const { json } = await run("hello", { json: {} });
  const gone = await api(`/functions/echo/executions/${json.$id}`, { method: "DELETE" });
  // Python's SDK looks at the content type of every response.
  expect([gone.status, gone.headers.get("content-type")]).toEqual([204, "text/html"]);
  expect((await api(`/functions/hello/executions/${json.$id}`)).json.type).toBe("execution_not_found");
});

test("bytes come and go as a form, and in no other way", async () => {
  await deployed(
    "bytes",
    `module.exports = ({ req, res }) => res.binary(Buffer.concat([req.bodyBinary, req.bodyBinary]));`,
  );
  const bytes = Buffer.from([0, 0xff, 0xfe, 13, 10]);
  const body = Buffer.concat([
    Buffer.from('--b\r\nContent-Disposition: form-data; name="body"\r\n\r\n'),
    bytes,
    Buffer.from("\r\n--b--\r\n"),
  ]);
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  const { endpoint } = emulator().providers.appwrite;
  const response = await fetch(`${endpoint}/functions/bytes/executions`, {
    method: "POST",
    headers: { ...credentials(), ...headers, accept: "multipart/form-data" },
    body,
  });
  expect(response.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=-+/);
  expect(Buffer.from(await response.arrayBuffer()).includes(Buffer.concat([bytes, bytes]))).toBe(true);
  const asJson = await run("bytes", { headers: { ...headers, accept: "application/json" }, body });
  expect([asJson.status, asJson.json.type]).toEqual([400, "general_unknown"]);
  const asAnything = await run("bytes", { headers: { ...headers, accept: "*/*" }, body });
  expect([asAnything.status, asAnything.json.type]).toEqual([500, "general_unknown"]);
});

test("a function calls another with the key and the endpoint that it is given, as far as its scopes go", async () => {
  const caller = `module.exports = async ({ req, res }) => {
    const answer = await fetch(process.env.APPWRITE_FUNCTION_API_ENDPOINT + "/functions/hello/executions", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-appwrite-project": process.env.APPWRITE_FUNCTION_PROJECT_ID,
        "x-appwrite-key": req.headers["x-appwrite-key"],
      },
      body: JSON.stringify({ body: '{"name":"Ada"}' }),
    });
    return res.json({ status: answer.status, answer: await answer.json() });
  };`;
  await deployed("caller", caller, { scopes: ["executions.write"] });
  const called = JSON.parse((await run("caller", { json: {} })).json.responseBody);
  expect(called).toMatchObject({ status: 201, answer: { responseBody: '{"greeting":"Hello, Ada!"}' } });
  await deployed("powerless", caller);
  const refused = JSON.parse((await run("powerless", { json: {} })).json.responseBody);
  expect([refused.status, refused.answer.type]).toEqual([401, "general_unauthorized_scope"]);
});

test("callers with a session give their function a JWT; callers with a JWT do not", async () => {
  await deployed("whoami", echo, { execute: ["users"] });
  const { project, session, jwt, userId } = emulator().providers.appwrite;
  const headersFor = async (headers: Readonly<Record<string, string>>) => {
    const { endpoint } = emulator().providers.appwrite;
    const { json } = await request(`${endpoint}/functions/whoami/executions`, {
      headers: { "x-appwrite-project": project, ...headers },
      json: {},
    });
    return JSON.parse(json.responseBody).headers;
  };
  const bySession = await headersFor({ "x-appwrite-session": session });
  expect(bySession["x-appwrite-user-id"]).toBe(userId);
  const asUser = { "x-appwrite-project": project, "x-appwrite-jwt": bySession["x-appwrite-user-jwt"] };
  const { endpoint } = emulator().providers.appwrite;
  expect((await request(`${endpoint}/functions/whoami/executions`, { headers: asUser })).status).toBe(200);
  expect((await headersFor({ "x-appwrite-jwt": jwt }))["x-appwrite-user-jwt"]).toBe("");
});

test("packages are refused by their name and size before anything is built", async () => {
  await api("/functions", { json: { functionId: "files", name: "F", runtime: "node-22", entrypoint: "main.js" } });
  const upload = async (name: string | undefined, bytes: Uint8Array = tarGz({ "main.js": "" })) => {
    const form = new FormData();
    form.set("activate", "true");
    if (name !== undefined) form.set("code", new Blob([bytes]), name);
    const { status, json } = await api("/functions/files/deployments", { body: form });
    return [status, json.type];
  };
  expect(await upload("blob")).toEqual([400, "storage_file_type_unsupported"]);
  expect(await upload("fn.tgz")).toEqual([400, "storage_file_type_unsupported"]);
  expect(await upload(undefined)).toEqual([400, "storage_file_empty"]);
  expect((await upload("x.gz"))[0]).toBe(202);
  // Not gzip at all: that is for the build to find out.
  expect((await upload("code.tar.gz", Buffer.from("not gzip")))[0]).toBe(202);
});

test("schedules and roles of a function, and empty paths, are checked", async () => {
  const make = async (settings: object) => {
    const { status, json } = await api("/functions", {
      json: { functionId: "unique()", name: "X", runtime: "node-22", ...settings },
    });
    return [status, json.message];
  };
  expect((await make({ schedule: "zzz" }))[1]).toContain("`schedule`");
  expect((await make({ execute: ["zzz"] }))[1]).toContain('Role "zzz"');
  expect((await make({ timeout: 901 }))[1]).toContain("between 1 and 900");
  expect((await run("hello", { json: { path: "" } })).json.type).toBe("general_argument_invalid");
});

test("a request of more than 12 MiB is a 413 without a body", async () => {
  const { status, text } = await run("hello", { json: { body: "x".repeat(12 * 1024 * 1024) } });
  expect([status, text]).toEqual([413, ""]);
});

test("a key without scopes is told which one it lacks", async () => {
  const { status, json } = await run("hello", { headers: { "x-appwrite-key": "test-key-none" }, json: {} });
  expect([status, json.type]).toEqual([401, "general_unauthorized_scope"]);
  expect(json.message).toContain('missing scopes (["executions.write","execution.write"])');
});

test("a run that is lost on the service's side is a failed record, and the function did not run", async () => {
  const message = "Failed to connect to executor port 80\\nError Code: 0";
  emulator().faults.add({ operation: "createExecution", fault: { kind: "lose-run", message } });
  const { status, json } = await run("hello", { json: {} });
  expect(status).toBe(201);
  expect(json).toMatchObject({ status: "failed", responseStatusCode: 500, errors: message });
  expect(emulator().ledger.executions()).toEqual([]);
});

test("a log that is too long keeps its end, and says so", async () => {
  await deployed(
    "chatty",
    `module.exports = ({ log, res }) => { log("a".repeat(1_100_000) + "end"); return res.empty(); };`,
  );
  const { json } = await run("chatty", { json: {} });
  expect(json.logs).toMatch(/^\[WARNING\] Logs truncated\. /);
  expect(json.logs.endsWith("end")).toBe(true);
  expect(json.logs).toHaveLength(1_000_000);
});
