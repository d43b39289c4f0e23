import { describe, expect, test } from "vitest";
import { request } from "../../../test/support/http.js";
import { passwordLogin, tokenOf } from "../../../test/support/login.js";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator();

const settings = () => emulator().providers.keystone;
const tokens = () => `${settings().authUrl}/auth/tokens`;
const issue = (auth: object, query = "") => request(`${tokens()}${query}`, { json: { auth } });
const validate = (subject: string, by = subject, query = "") =>
  request(`${tokens()}${query}`, { headers: { "x-auth-token": by, "x-subject-token": subject } });

describe("a token", () => {
  test("is issued by password: the token in a header, what it is for in the body", async () => {
    const { status, headers, json } = await request(tokens(), { json: passwordLogin(settings()) });
    expect(status).toBe(201);
    expect(headers.get("x-subject-token")).toMatch(/^test-token-/);
    expect(json.token).toMatchObject({
      methods: ["password"],
      user: { name: "alice", domain: { id: "default", name: "Default" } },
      project: { name: "demo" },
      is_domain: false,
    });
    expect(json.token.expires_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    const service = json.token.catalog.find(({ type }: { type: string }) => type === "function-engine");
    expect(service.endpoints.map((endpoint: { interface: string }) => endpoint.interface)).toEqual([
      "public",
      "internal",
      "admin",
    ]);
    expect(service.endpoints[0].url).toBe(emulator().providers.qinling.endpoint);
  });

  test("is for the scope that was asked for", async () => {
    const { username: name, password, userDomain } = settings();
    const identity = { methods: ["password"], password: { user: { name, password, domain: { name: userDomain } } } };
    expect((await issue({ identity })).json.token.project.name).toBe("demo");
    const unscoped = (await issue({ identity, scope: "unscoped" })).json.token;
    expect(unscoped).not.toHaveProperty("project");
    expect(unscoped).not.toHaveProperty("catalog");
    expect((await issue({ identity }, "?nocatalog")).json.token).not.toHaveProperty("catalog");
    const byId = (await issue({ identity, scope: { project: { id: settings().projectId } } })).json.token;
    expect(byId.project.name).toBe("demo");
  });

  test("can be validated, checked, traded in and revoked", async () => {
    const token = await tokenOf(settings());
    const valid = await validate(token);
    expect([valid.status, valid.headers.get("x-subject-token")]).toEqual([200, token]);
    const checked = await request(tokens(), {
      method: "HEAD",
      headers: { "x-auth-token": token, "x-subject-token": token },
    });
    expect([checked.status, checked.text]).toEqual([200, ""]);

    const traded = await issue({ identity: { methods: ["token"], token: { id: token } } });
    expect(traded.json.token.expires_at).toBe(valid.json.token.expires_at);

    const other = traded.headers.get("x-subject-token") ?? "";
    const revoke = () =>
      request(tokens(), { method: "DELETE", headers: { "x-auth-token": other, "x-subject-token": token } });
    expect((await revoke()).status).toBe(204);
    expect((await revoke()).status).toBe(404);
    expect((await validate(token, other)).json.error.message).toBe("Failed to validate token");
    expect((await validate(other, token)).status).toBe(401);
  });

  test("expires: then it is not found, unless expired ones are asked for", async () => {
    const token = await tokenOf(settings());
    await request(`${emulator().url}/_emulator/expire-credentials/keystone`, { json: {} });
    const fresh = await tokenOf(settings());
    expect((await validate(token, fresh)).status).toBe(404);
    expect((await validate(token, fresh, "?allow_expired=1")).status).toBe(200);
  });

  test("gives the catalog, unless it is for nothing", async () => {
    const token = await tokenOf(settings());
    const catalog = (by: string) => request(`${settings().authUrl}/auth/catalog`, { headers: { "x-auth-token": by } });
    expect((await catalog(token)).json.catalog).toHaveLength(2);
    const unscoped = await issue({ identity: { methods: ["token"], token: { id: token } }, scope: "unscoped" });
    expect((await catalog(unscoped.headers.get("x-subject-token") ?? "")).status).toBe(403);
  });
});

test("a client that asks for JSON Home first gets that, with 200 where the list of versions has 300", async () => {
  const ask = (accept: string) => request(settings().endpoint, { headers: { accept } });
  const home = await ask("application/json-home");
  expect([home.status, home.headers.get("content-type")]).toEqual([200, "application/json-home"]);
  expect(Object.values(home.json.resources)).toEqual([{ href: "/v3/auth/tokens" }]);
  expect((await ask("application/json, application/json-home")).status).toBe(300);
});

describe("what is refused", () => {
  test("a wrong password, an unknown user and a project without a role read the same", async () => {
    const login = passwordLogin(settings());
    const refused = [
      passwordLogin({ ...settings(), password: "nope" }),
      passwordLogin({ ...settings(), username: "ghost" }),
      passwordLogin({ ...settings(), project: "admin" }),
    ];
    for (const body of refused) {
      const { status, json, headers } = await request(tokens(), { json: body });
      expect([status, json]).toEqual([
        401,
        { error: { code: 401, message: "The request you have made requires authentication.", title: "Unauthorized" } },
      ]);
      expect(headers.get("www-authenticate")).toBe(`Keystone uri="${settings().authUrl}"`);
    }
    expect(login.auth.identity.methods).toEqual(["password"]);
  });

  test("a body that is no JSON, or lacks what is needed", async () => {
    const broken = await request(tokens(), { body: "{x", headers: { "content-type": "application/json" } });
    expect([broken.status, broken.json.error.message]).toEqual([400, expect.stringContaining("valid JSON")]);
    const empty = await issue({});
    expect([empty.status, empty.json.error.message]).toEqual([400, "'identity' is a required property"]);
  });

  test("a path or method that is not there", async () => {
    const token = await tokenOf(settings());
    expect((await request(`${settings().authUrl}/nope`, { headers: { "x-auth-token": token } })).json.error.code).toBe(
      404,
    );
    expect((await request(tokens(), { method: "PATCH", json: {} })).status).toBe(405);
  });
});

describe("an application credential", () => {
  const byCredential = (id: string, secret: string, scope?: object) =>
    issue({
      identity: { methods: ["application_credential"], application_credential: { id, secret } },
      ...(scope && { scope }),
    });

  test("stands for its user in its project, and takes no scope", async () => {
    const { id, secret } = settings().applicationCredential;
    const { status, json } = await byCredential(id, secret);
    expect([status, json.token.project.name, json.token.methods]).toEqual([201, "demo", ["application_credential"]]);
    expect((await byCredential(id, "nope")).status).toBe(401);
    const scoped = await byCredential(id, secret, { project: { id: settings().projectId } });
    expect([scoped.status, scoped.json.error.message]).toEqual([
      401,
      expect.stringContaining("cannot request a scope"),
    ]);
  });

  test("is made by its user, shows its secret once, and takes its tokens along when it goes", async () => {
    const token = await tokenOf(settings());
    const userId = (await validate(token)).json.token.user.id;
    const url = `${settings().authUrl}/users/${userId}/application_credentials`;
    const headers = { "x-auth-token": token };
    const made = await request(url, {
      headers,
      json: { application_credential: { name: "ci", roles: [{ name: "reader" }] } },
    });
    expect(made.status).toBe(201);
    const { id, secret } = made.json.application_credential;
    expect((await request(url, { headers, json: { application_credential: { name: "ci" } } })).status).toBe(409);
    expect((await request(`${url}/${id}`, { headers })).json.application_credential).not.toHaveProperty("secret");
    expect((await request(`${url}?name=ci`, { headers })).json.application_credentials).toHaveLength(1);

    const own = await byCredential(id, secret);
    expect(own.json.token.roles).toEqual([expect.objectContaining({ name: "reader" })]);
    const ownToken = own.headers.get("x-subject-token") ?? "";
    // A delegated token may not delegate further.
    const further = await request(url, {
      headers: { "x-auth-token": ownToken },
      json: { application_credential: { name: "more" } },
    });
    expect(further.status).toBe(403);
    expect((await request(`${url}/${id}`, { method: "DELETE", headers })).status).toBe(204);
    expect((await validate(ownToken, token)).status).toBe(404);
    expect((await request(`${url}/${id}`, { headers })).status).toBe(404);
  });
});

test("the versions can be discovered without a token", async () => {
  const { endpoint, authUrl } = settings();
  expect((await request(authUrl)).json.version.id).toBe("v3.14");
  const root = await request(`${endpoint}/`);
  expect([root.status, root.headers.get("location")]).toEqual([300, `${authUrl}/`]);
  expect(root.json.versions.values).toHaveLength(1);
});
