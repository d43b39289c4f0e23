import { createHash, createHmac, hkdfSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { request } from "../../../test/support/http.js";
import { tokenOf } from "../../../test/support/login.js";
import { useEmulator } from "./support/emulator.js";

const emulator = useEmulator();

type Signable = {
  readonly method: string;
  /** Path, with a query in its sorted form. */
  readonly target: string;
  /** Headers to sign, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly ak: string;
  readonly sk: string;
};

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function canonical({ method, target, headers, body }: Signable): string {
  const [path = "", query = ""] = target.split("?");
  const names = Object.keys(headers).sort();
  const segments = path.split("/").map((segment) => encodeURIComponent(decodeURIComponent(segment)));
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join("");
  return [method, `${segments.join("/")}/`, query, lines, names.join(";"), sha256(body)].join("\n");
}

/** As Open Telekom Cloud's Go client signs: with a key of the day, for no region and no service. */
function goAuthorization(all: Signable): string {
  const date = all.headers["x-sdk-date"] ?? "";
  const scope = `${date.slice(0, 8)}///sdk_request`;
  const key = scope
    .split("/")
    .reduce<string | Buffer>((previous, part) => createHmac("sha256", previous).update(part).digest(), `SDK${all.sk}`);
  const text = `SDK-HMAC-SHA256\n${date}\n${scope}\n${sha256(canonical(all))}`;
  const names = Object.keys(all.headers).sort().join(";");
  return `SDK-HMAC-SHA256 Credential=${all.ak}/${scope}, SignedHeaders=${names}, Signature=${createHmac("sha256", key).update(text).digest("hex")}`;
}

/** As Huawei's clients sign with a derived key. */
function derivedAuthorization(all: Signable): string {
  const date = all.headers["x-sdk-date"] ?? "";
  const scope = `${date.slice(0, 8)}/cn-north-4/functiongraph`;
  const key = Buffer.from(hkdfSync("sha256", all.sk, all.ak, scope, 32)).toString("hex");
  const text = `V11-HMAC-SHA256\n${date}\n${scope}\n${sha256(canonical(all))}`;
  const names = Object.keys(all.headers).sort().join(";");
  return `V11-HMAC-SHA256 Credential=${all.ak}/${scope}, SignedHeaders=${names}, Signature=${createHmac("sha256", key).update(text).digest("hex")}`;
}

const project = "0123456789abcdef0123456789abcdef";
const path = `/v2/${project}/fgs/functions/urn:fss:eu-de:${project}:function:default:hello:latest/invocations`;
const fixture = { ak: "TESTAK00000000000000", sk: "TESTSK0000000000000000000000000000000000" };
/** A request that gophertelekomcloud v0.9.6 sent to a recorder. */
const recorded = {
  method: "POST",
  target: path,
  body: '{"k":"v <&> ü"}\n',
  headers: {
    accept: "application/json",
    "content-type": "application/json",
    host: "127.0.0.1:37791",
    "user-agent": "golangsdk/2.0.0",
    "x-cff-instance-memory": "256",
    "x-cff-log-type": "tail",
    "x-cff-request-version": "v1",
    "x-sdk-date": "20261122T031400Z",
  },
} as const;

const now = () => new Date().toISOString().replace(/[-:]|\.\d+/g, "");
const own = () => {
  const { ak, sk, endpoint, authUrl, projectId, functions } = emulator().providers.functiongraph;
  return { ak, sk, endpoint, authUrl, projectId, hello: functions.hello ?? "" };
};

describe("a request signed with the access key", () => {
  test("as Open Telekom Cloud's Go client signs it is served: the recorded request, signed again for now", async () => {
    expect(goAuthorization({ ...recorded, ...fixture })).toContain(
      "Signature=a0ed03154667f576fc2ff0d6743bdd0820bc6e694865715cfb9f7ad9ebd97286",
    );
    const { ak, sk, endpoint, projectId, hello } = own();
    const url = new URL(`${endpoint}/v2/${projectId}/fgs/functions/${hello}/invocations`);
    const headers = { ...recorded.headers, host: url.host, "x-sdk-date": now() };
    const signed = { ...recorded, target: url.pathname, headers, ak, sk };
    const send = (authorization: string) =>
      request(url.href, {
        body: recorded.body,
        headers: { ...headers, authorization, "x-security-token": "unsigned" },
      });
    const { status, json } = await send(goAuthorization(signed));
    expect([status, json.result]).toEqual([200, '{"greeting":"Hello, world!"}']);
    const forged = await send(goAuthorization({ ...signed, sk: "another" }));
    expect([forged.status, forged.json.error_msg]).toEqual([
      401,
      "Incorrect IAM authentication information: verify aksk signature fail",
    ]);
  });

  test("with a derived key, as Huawei's clients do on demand, is served", async () => {
    const vector = {
      method: "POST",
      target: path,
      body: '{"k":"v"}',
      headers: {
        "content-type": "application/json",
        host: "functiongraph.cn-north-4.example.com",
        "x-project-id": project,
        "x-sdk-date": "20260102T030405Z",
      },
      ...fixture,
    };
    expect(derivedAuthorization(vector)).toContain(
      "Signature=856f57af3f26d4d356bb12ed9e0a7ba01ef99048e56169a55f70cd4bcf1c6a60",
    );
    const { ak, sk, endpoint, projectId } = own();
    const url = new URL(`${endpoint}/v2/${projectId}/fgs/functions?marker=0&maxitems=1`);
    const headers = { host: url.host, "x-sdk-date": now() };
    const target = `${url.pathname}${url.search}`;
    const authorization = derivedAuthorization({ method: "GET", target, headers, body: "", ak, sk });
    expect((await request(url.href, { headers: { ...headers, authorization } })).status).toBe(200);
  });

  test("finds project and catalog at the identity service, which can also be logged in to with the key itself", async () => {
    const { ak, sk, authUrl, projectId } = own();
    const ask = (route: string) => {
      const url = new URL(`${authUrl}${route}`);
      const headers = { host: url.host, "x-sdk-date": now() };
      const authorization = goAuthorization({
        method: "GET",
        target: `${url.pathname}${url.search}`,
        headers,
        body: "",
        ak,
        sk,
      });
      return request(url.href, { headers: { ...headers, authorization } });
    };
    expect((await ask("/projects?name=eu-de")).json.projects).toEqual([expect.objectContaining({ id: projectId })]);
    expect((await ask("/auth/catalog")).json.catalog.map(({ type }: { type: string }) => type)).toContain("volumev2");
    const login = (secret: string) =>
      request(`${authUrl}/auth/tokens`, {
        json: {
          auth: {
            identity: { methods: ["hw_ak_sk"], hw_ak_sk: { access: { key: ak }, secret: { key: secret } } },
            scope: { project: { name: "eu-de" } },
          },
        },
      });
    expect((await login(sk)).status).toBe(201);
    expect((await login("another")).status).toBe(401);
  });
});

test("the catalog leads Open Telekom Cloud's Go client to FunctionGraph: it rewrites the entry of volumes", async () => {
  const { authUrl, projectId } = own();
  const token = await tokenOf(emulator().providers.functiongraph);
  const { json } = await request(`${authUrl}/auth/catalog`, { headers: { "x-auth-token": token } });
  const entry = (type: string) =>
    json.catalog
      .find((service: { type: string }) => service.type === type)
      .endpoints.find(
        (endpoint: { interface: string; region: string }) =>
          endpoint.interface === "public" && endpoint.region === "eu-de",
      ).url;
  const base = entry("volumev2").replace("evs", "functiongraph");
  expect(base).toBe(entry("functiongraph"));
  expect(base).toContain(projectId);
  expect((await request(`${base}/fgs/functions`, { headers: { "x-auth-token": token } })).status).toBe(200);
});

test("optional headers that are empty say nothing: an invocation with them is served", async () => {
  const { endpoint, projectId, hello } = own();
  const { status } = await request(`${endpoint}/v2/${projectId}/fgs/functions/${hello}/invocations`, {
    headers: {
      "x-auth-token": await tokenOf(emulator().providers.functiongraph),
      "x-cff-log-type": "",
      "x-cff-instance-memory": "",
      "x-cff-request-version": "",
    },
    json: {},
  });
  expect(status).toBe(200);
});
