import type { WireResponse } from "@fnwire/runtime";
import { describe, expect, it } from "vitest";
import { records } from "../../../test/support/responses.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { AuthenticationError, type Hooks } from "../src/index.js";
import { appwrite } from "../src/providers/appwrite.js";
import { minapp } from "../src/providers/minapp.js";
import { qinling } from "../src/providers/qinling.js";
import { functionId } from "./support/clients.js";
import { answer, byOperation, FakeService, lost, refused, type Step, silence } from "./support/fake-service.js";

const login = {
  authUrl: "https://id.example/v3",
  username: "ada",
  password: "test-password-0001",
  userDomain: "Default",
  project: "demo",
} as const;

const ok = answer(201, records.qinling());
const unauthorized = answer(401, { code: 401, title: "Unauthorized", description: "This server could not verify…" });

/** A token for an hour, numbered. */
function issuing(lifetimeMs = 3_600_000): Step {
  let count = 0;
  return (request, context, clock) => {
    count += 1;
    const issued = new Date(clock.now() - 86_400_000); // The server's clock is a day behind.
    const expires = new Date(issued.getTime() + lifetimeMs);
    const token = { issued_at: issued.toISOString(), expires_at: expires.toISOString() };
    return answer(201, { token }, { "x-subject-token": `test-token-${count}-0001` })(request, context, clock);
  };
}

function stage(scripts: Parameters<typeof byOperation>[0], options: object = {}) {
  const clock = new VirtualClock();
  const service = new FakeService(clock, byOperation(scripts));
  const all = { endpoint: "https://ql.example", ...login, transport: service.transport, clock, ...options };
  // What a test sets to undefined it means to leave out.
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const client = qinling(given as typeof all);
  const tokens = () =>
    service.arrivals
      .filter(({ operation }) => operation !== "createToken")
      .map(({ headers }) => headers["x-auth-token"]);
  const logins = () => service.arrivals.filter(({ operation }) => operation === "createToken");
  return { clock, service, hello: client.fn(functionId), client, tokens, logins };
}

describe("a Keystone login", () => {
  it("asks for a token of the project, once for a hundred calls at the same time", async () => {
    const { clock, hello, logins, tokens } = stage({ createToken: issuing(), createExecution: ok });
    await clock.run(Promise.all(Array.from({ length: 100 }, () => hello.invoke({}))));
    expect(logins()).toHaveLength(1);
    expect(new Set(tokens())).toEqual(new Set(["test-token-1-0001"]));
    expect(logins()[0]?.path).toBe("/v3/auth/tokens?nocatalog=true");
    expect(JSON.parse(String(logins()[0]?.body))).toEqual({
      auth: {
        identity: {
          methods: ["password"],
          password: { user: { name: "ada", domain: { name: "Default" }, password: login.password } },
        },
        scope: { project: { name: "demo", domain: { name: "Default" } } },
      },
    });
  });

  it("logs in with an application credential, which brings its project", async () => {
    const credential = { applicationCredentialId: "cred1", applicationCredentialSecret: "test-secret-0001" };
    const none = { username: undefined, password: undefined, userDomain: undefined, project: undefined };
    const { clock, hello, logins } = stage({ createToken: issuing(), createExecution: ok }, { ...none, ...credential });
    await clock.run(hello.invoke({}));
    expect(JSON.parse(String(logins()[0]?.body))).toEqual({
      auth: {
        identity: {
          methods: ["application_credential"],
          application_credential: { id: "cred1", secret: "test-secret-0001" },
        },
      },
    });
  });

  it("names user's domain and project by id where ids are what is known", async () => {
    const options = {
      userDomain: undefined,
      userDomainId: "default",
      project: undefined,
      projectId: "2f8edfe0fe4248678eb6",
    };
    const { clock, service, hello } = stage({ createToken: issuing(), createExecution: ok }, options);
    await clock.run(hello.invoke({}));
    expect(service.bodies("createToken")[0]).toMatchObject({
      auth: {
        identity: { password: { user: { name: "ada", domain: { id: "default" } } } },
        scope: { project: { id: "2f8edfe0fe4248678eb6" } },
      },
    });
  });

  it("renews before the end, by the server's own measure, without making anybody wait", async () => {
    const { clock, hello, tokens, logins } = stage({ createToken: issuing(), createExecution: ok });
    await clock.run(hello.invoke({}));
    await clock.advance(3_600_000 - 130_000);
    await clock.run(hello.invoke({}));
    expect(logins()).toHaveLength(1);
    await clock.advance(10_000);
    await clock.run(hello.invoke({}));
    await clock.run(hello.invoke({}));
    expect(tokens()).toEqual(["test-token-1-0001", "test-token-1-0001", "test-token-1-0001", "test-token-2-0001"]);
    expect(logins()).toHaveLength(2);
  });

  it("serves many calls with a token that is good for a minute only", async () => {
    const { clock, hello, logins } = stage({ createToken: issuing(60_000), createExecution: ok });
    for (let second = 0; second < 30; second += 10) {
      await clock.run(hello.invoke({}));
      await clock.advance(9_000);
    }
    expect(logins()).toHaveLength(1);
    await clock.advance(5_000);
    await clock.run(hello.invoke({}));
    await clock.advance(1_000);
    expect(logins()).toHaveLength(2);
  });

  it("costs a call none of its attempts when a token is refused", async () => {
    const { clock, service, hello } = stage({
      createToken: issuing(),
      createExecution: [refused, unauthorized, refused, ok],
    });
    await clock.run(hello.invoke({}));
    expect(service.bodies("createExecution")).toHaveLength(4);
  });

  it("keeps the token that it was given out of errors", async () => {
    const echoing = answer(403, { faultcode: "Client", faultstring: "no: test-token-1-0001", debuginfo: null });
    const { clock, hello } = stage({ createToken: issuing(), createExecution: echoing });
    await expect(clock.run(hello.invoke({}))).rejects.toMatchObject({ providerError: { message: "no: [redacted]" } });
  });

  it("goes on with the present token when its renewal fails", async () => {
    const issue = issuing();
    const { clock, hello, tokens } = stage({
      createToken: [issue, answer(503), answer(503), answer(503), issue],
      createExecution: ok,
    });
    await clock.run(hello.invoke({}));
    await clock.advance(3_600_000 - 60_000);
    await clock.run(hello.invoke({}));
    await clock.advance(10_000);
    await clock.run(hello.invoke({}));
    await clock.advance(10_000);
    await clock.run(hello.invoke({}));
    expect(tokens()).toEqual(["test-token-1-0001", "test-token-1-0001", "test-token-1-0001", "test-token-2-0001"]);
  });

  it("renews a refused token once, for all calls that it was refused to", async () => {
    const refusing: Step = (request, context, clock) =>
      (request.headers["x-auth-token"] === "test-token-1-0001" ? unauthorized : ok)(request, context, clock);
    const { clock, hello, logins } = stage({ createToken: issuing(), createExecution: refusing });
    const results = await clock.run(Promise.all(Array.from({ length: 100 }, () => hello.invoke({}))));
    expect(logins()).toHaveLength(2);
    expect(results.every(({ attempts }) => attempts.length === 2 && attempts[0]?.executed === "no")).toBe(true);
  });

  it("does not throw a fresh token away for a late refusal of the old one", async () => {
    // The first call's refusal comes when a second call has renewed already.
    let call = 0;
    const slowly: Step = async (request, context, clock) => {
      call += 1;
      const old = request.headers["x-auth-token"] === "test-token-1-0001";
      if (call === 1) await new Promise<void>((resolve) => clock.setTimeout(resolve, 5_000));
      return (old ? unauthorized : ok)(request, context, clock);
    };
    const { clock, hello, logins } = stage({ createToken: issuing(), createExecution: slowly });
    const first = hello.invoke({});
    await clock.advance(1_000);
    await clock.run(hello.invoke({}), 1_000);
    await clock.run(first);
    expect(logins()).toHaveLength(2);
  });

  it("ends a call whose second token is refused too", async () => {
    const { clock, hello, logins, service } = stage({ createToken: issuing(), createExecution: unauthorized });
    const error = await clock.run(hello.invoke({}).catch((thrown: unknown) => thrown));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ code: "UNAUTHENTICATED", executed: "no", httpStatus: 401 });
    expect(logins()).toHaveLength(2);
    expect(service.arrivals).toHaveLength(4);
  });

  it("does not repeat a refused password, and repeats a login that did not arrive", async () => {
    const wrong = answer(401, {
      error: { code: 401, message: "The request you have made requires authentication.", title: "Unauthorized" },
    });
    const bad = stage({ createToken: wrong, createExecution: ok });
    await expect(bad.clock.run(bad.hello.invoke({}))).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
      operation: "login",
      executed: "no",
    });
    expect(bad.logins()).toHaveLength(1);
    const shaky = stage({ createToken: [refused, lost, issuing()], createExecution: ok });
    await shaky.clock.run(shaky.hello.invoke({}));
    expect(shaky.logins()).toHaveLength(3);
  });

  it("keeps to each caller's own deadline and signal while the login hangs", async () => {
    const { clock, hello } = stage({ createToken: silence(true), createExecution: ok });
    const controller = new AbortController();
    const aborted = hello.invoke({}, { signal: controller.signal });
    const late = hello.invoke({}, { timeoutMs: 2_000 });
    aborted.catch(() => undefined);
    late.catch(() => undefined);
    await clock.advance(1_000);
    controller.abort("enough");
    await expect(aborted).rejects.toBe("enough");
    await clock.advance(1_000);
    await expect(late).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED", executed: "no" });
  });

  it("begins anew when a function that gives the password hung once, for all calls that come later", async () => {
    let asked = 0;
    const password = () => {
      asked += 1;
      return asked === 1 ? new Promise<string>(() => undefined) : "test-password-0001";
    };
    const { clock, hello, logins } = stage({ createToken: issuing(), createExecution: ok }, { password });
    const first: unknown = await clock.run(hello.invoke({}).catch((error: unknown) => error));
    expect(first).toMatchObject({ code: "CREDENTIAL_MISSING", executed: "no" });
    expect(String(first)).toContain("does a function given as a credential not answer?");
    await expect(clock.run(hello.invoke({}))).resolves.toMatchObject({ provider: "qinling" });
    expect([asked, logins().length]).toEqual([2, 1]);
  });

  it("tells its hook how long a login took", async () => {
    const told: unknown[] = [];
    const hooks: Hooks = { onAuthRefresh: (event) => told.push(event) };
    const { clock, hello } = stage({ createToken: issuing(), createExecution: ok }, { hooks });
    await clock.run(hello.invoke({}));
    expect(told).toEqual([{ provider: "qinling", durationMs: 0, error: undefined }]);
  });

  it.each([
    ["nothing to log in with", { username: undefined, password: undefined }, /login needs/],
    ["both a token and a login", { token: "test-token-0001" }, /not both/],
    ["a password in the URL", { authUrl: "https://ada:test@id.example" }, /authUrl/],
    ["no URL", { authUrl: undefined }, /credentials are missing/],
  ])("refuses %s", (_name, options, message) => {
    expect(() => stage({}, options)).toThrow(message);
  });
});

describe("a credential that is a function", () => {
  it("is asked for each attempt, and once more when its response is refused", async () => {
    const clock = new VirtualClock();
    const service = new FakeService(clock, [answer(401), answer(201, records.appwrite())]);
    let asked = 0;
    const key = async () => `test-key-${++asked}`;
    const client = appwrite({
      endpoint: "https://aw.example/v1",
      project: "demo",
      key,
      transport: service.transport,
      clock,
    });
    await clock.run(client.fn("hello").invoke({}));
    expect(service.arrivals.map(({ headers }) => headers["x-appwrite-key"])).toEqual(["test-key-1", "test-key-2"]);
  });

  it("that gives something that cannot be sent ends the call without repeating it", async () => {
    const clock = new VirtualClock();
    const service = new FakeService(clock, answer(201, records.appwrite()));
    const key = () => "secret-with\nnewline";
    const client = appwrite({
      endpoint: "https://aw.example/v1",
      project: "demo",
      key,
      transport: service.transport,
      clock,
    });
    const error = await clock.run(
      client
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ code: "CREDENTIAL_MISSING", executed: "no" });
    expect(String(error)).not.toContain("secret-with");
    expect(service.arrivals).toHaveLength(0);
  });
});

describe("a secret of a login that is a function", () => {
  const numbered = (text: string) => {
    let asked = 0;
    return async () => `${text}-${++asked}`;
  };
  const secretsOf = (bodies: Record<string, unknown>[]) =>
    bodies.map((body) => /test-secret-\d/.exec(JSON.stringify(body))?.[0]);

  it.each([
    ["a password", { ...login, password: numbered("test-secret") }],
    [
      "an application credential",
      {
        username: undefined,
        project: undefined,
        password: undefined,
        applicationCredentialId: "credential-1",
        applicationCredentialSecret: numbered("test-secret"),
      },
    ],
  ])("is asked for each login: %s", async (_name, options) => {
    const { clock, service, hello, tokens } = stage(
      { createToken: issuing(), createExecution: [unauthorized, ok] },
      options,
    );
    await clock.run(hello.invoke({}));
    expect(secretsOf(service.bodies("createToken"))).toEqual(["test-secret-1", "test-secret-2"]);
    expect(tokens()).toEqual(["test-token-1-0001", "test-token-2-0001"]);
  });

  it.each([
    ["throws", () => Promise.reject(new Error("vault of ada is closed"))],
    ["gives nothing", () => ""],
  ])("ends the call when it %s, and says nothing of why", async (_name, password) => {
    const { clock, service, hello } = stage({ createToken: issuing(), createExecution: ok }, { password });
    const error = await clock.run(hello.invoke({}).catch((thrown: unknown) => thrown));
    expect(error).toMatchObject({ code: "CREDENTIAL_MISSING", executed: "no" });
    expect(String(error)).not.toContain("vault");
    expect(service.arrivals).toHaveLength(0);
  });

  it("is kept out of the error of the login", async () => {
    const refusal = answer(401, { error: { code: 401, title: "Unauthorized", message: "no: test-secret-1" } });
    const { clock, hello } = stage({ createToken: refusal }, { password: numbered("test-secret") });
    const error = await clock.run(hello.invoke({}).catch((thrown: unknown) => thrown));
    expect(JSON.stringify(error)).not.toContain("test-secret-1");
    expect(error).toMatchObject({ code: "UNAUTHENTICATED", providerError: { message: "no: [redacted]" } });
  });
});

describe("Minapp's authorization code", () => {
  const origin = "https://ma.example";
  const hop = (location: string, cookie: string): Step => answer(302, "", { location, "set-cookie": cookie });
  const code = answer(200, { code: "test-code-0001", expires_in: 600 });
  const token = answer(200, {
    access_token: "test-token-0001",
    token_type: "Bearer",
    expires_in: 31_535_999,
    refresh_token: "test-refresh-0001",
  });

  function client(hops: readonly Step[], more: Parameters<typeof byOperation>[0] = {}, given: object = {}) {
    const clock = new VirtualClock();
    const scripts = {
      createAuthorizationCode: hops,
      createAccessToken: token,
      invokeFunction: answer(200, records.minapp()),
      ...more,
    };
    const service = new FakeService(clock, byOperation(scripts));
    const options = { endpoint: `${origin}/oserve/v1.3`, clientId: "client-0001", clientSecret: "test-secret-0001" };
    return { clock, service, hello: minapp({ ...options, ...given, transport: service.transport, clock }).fn("hello") };
  }

  it("sends the cookies that a transport kept apart, whatever commas stand in them", async () => {
    const redirect: Step = (request, context, at) => ({
      ...(hop("/step/1", "wrong=1")(request, context, at) as WireResponse),
      setCookies: ["session=a, b=c; Path=/", "csrf=two"],
    });
    const { clock, service, hello } = client([redirect, code]);
    await clock.run(hello.invoke({}));
    expect(service.arrivals[1]?.headers.cookie).toBe("session=a, b=c; csrf=two");
  });

  it("follows two redirects with their cookies and without the secret", async () => {
    const { clock, service, hello } = client([
      hop("/step/1?a=b", "session=one; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT, csrf=two; HttpOnly"),
      hop(`${origin}/step/2`, "session=three"),
      code,
    ]);
    await clock.run(hello.invoke({}));
    const [first, second, third, exchange, invocation] = service.arrivals;
    expect(first).toMatchObject({ method: "POST", path: "/api/oauth2/hydrogen/openapi/authorize/" });
    expect(second).toMatchObject({
      method: "GET",
      path: "/step/1?a=b",
      body: null,
      headers: { cookie: "session=one; csrf=two" },
    });
    expect(third).toMatchObject({
      method: "GET",
      path: "/step/2",
      body: null,
      headers: { cookie: "session=three; csrf=two" },
    });
    expect(JSON.parse(String(exchange?.body))).toMatchObject({
      grant_type: "authorization_code",
      code: "test-code-0001",
    });
    expect(invocation?.headers.authorization).toBe("Bearer test-token-0001");
  });

  it.each([
    ["another origin", "https://evil.example/step"],
    ["http", "http://ma.example/step"],
    ["a URL that is none", "https://"],
  ])("does not follow to %s", async (_name, location) => {
    const { clock, service, hello } = client([hop(location, "session=one"), code]);
    await expect(clock.run(hello.invoke({}))).rejects.toMatchObject({
      code: "REDIRECT_REFUSED",
      operation: "login",
      executed: "no",
    });
    expect(service.arrivals).toHaveLength(1);
  });

  it("takes the secret from a function", async () => {
    const clientSecret = async () => "test-secret-0002";
    const { clock, service, hello } = client([code], {}, { clientSecret });
    await clock.run(hello.invoke({}));
    expect(service.bodies("createAuthorizationCode")[0]?.client_secret).toBe("test-secret-0002");
    expect(service.bodies("createAccessToken")[0]?.client_secret).toBe("test-secret-0002");
  });

  it("keeps code, token and refresh token out of errors", async () => {
    const refusal = client([code], { createAccessToken: answer(400, { error_msg: "used before: test-code-0001" }) });
    await expect(refusal.clock.run(refusal.hello.invoke({}))).rejects.toMatchObject({
      providerError: { message: "used before: [redacted]" },
    });
    const echoing = answer(403, { error_msg: "no: test-token-0001 test-refresh-0001" });
    const { clock, hello } = client([code], { invokeFunction: echoing });
    await expect(clock.run(hello.invoke({}))).rejects.toMatchObject({
      providerError: { message: "no: [redacted] [redacted]" },
    });
  });

  it("does not go round in circles", async () => {
    const { clock, service, hello } = client([hop("/again", "session=one")]);
    await expect(clock.run(hello.invoke({}))).rejects.toMatchObject({ code: "REDIRECT_REFUSED" });
    expect(service.arrivals).toHaveLength(4);
  });

  it("does not exchange a code twice when the response was lost: nobody knows what that would do", async () => {
    const { clock, service, hello } = client([code], { createAccessToken: lost });
    const error = await clock.run(hello.invoke({}).catch((thrown: unknown) => thrown));
    expect(error).toMatchObject({ code: "CONNECTION_LOST", operation: "login", executed: "no" });
    expect(service.arrivals).toHaveLength(2);
  });
});
