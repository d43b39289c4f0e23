import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { records } from "../../../test/support/responses.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { Redactor } from "../src/errors/redactor.js";
import { type Client, FnwireError, type Hooks } from "../src/index.js";
import { appwrite } from "../src/providers/appwrite.js";
import { type Minapp, minapp } from "../src/providers/minapp.js";
import { qinling } from "../src/providers/qinling.js";
import { functionId, scene, secrets } from "./support/clients.js";
import { answer, FakeService, lost, refused, type Step } from "./support/fake-service.js";

/** A service that says back what it was sent, in as many forms as it can. */
const parrot: Step = (request, context, clock) => {
  const said = Object.values(request.headers).join(" ");
  const forms = [said, encodeURIComponent(said), btoa(said), JSON.stringify(said)].join(" | ");
  return answer(
    500,
    { message: forms, code: 500, type: "general_unknown", faultstring: forms, error_msg: forms },
    { "x-request-id": said },
  )(request, context, clock);
};

/** Everything that a program may write of a value. */
function everythingOf(value: unknown): string {
  const own: unknown[] = [];
  const walk = (each: unknown, depth: number): void => {
    if (typeof each !== "object" || each === null || depth > 6) return;
    for (const key of Reflect.ownKeys(each)) {
      const inner: unknown = Reflect.get(each, key);
      own.push(String(key), typeof inner === "string" ? inner : "");
      walk(inner, depth + 1);
    }
  };
  walk(value, 0);
  const error = value instanceof Error ? [value.message, value.stack, String(value)] : [];
  return [
    inspect(value),
    inspect(value, { depth: 10, showHidden: true }),
    JSON.stringify(value),
    ...error,
    ...own,
  ].join("\n");
}

function leaks(text: string): string[] {
  return Object.values(secrets).filter((secret) =>
    [secret, encodeURIComponent(secret), btoa(secret), btoa(secret).replace(/=+$/, "")].some((form) =>
      text.includes(form),
    ),
  );
}

describe("a response of megabytes of escapes", () => {
  it.each([
    ["backslashes", "\\\\"],
    ["percent-encoding", "%41"],
    ["references of HTML", "&#65;"],
  ])("is shown up to where it was searched for credentials: %s", async (_name, unit) => {
    const body = `${secrets.key} ${unit.repeat(1_500_000)} ${secrets.key}`;
    const { clock, appwrite: client } = scene(answer(500, body));
    const error = (await clock.run(
      client()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    )) as FnwireError;
    const text = String(error.raw);
    expect(text.length).toBeLessThan(1_048_576);
    expect(text).toMatch(/^\[redacted\] .*\[cut: too long to be searched for credentials\]$/s);
    expect(text).not.toContain(secrets.key);
  });

  it("is shown whole up to a million characters", async () => {
    const body = JSON.stringify({
      message: "no",
      lines: Array.from({ length: 9_000 }, (_, n) => `${n} ${"x".repeat(90)}`),
    });
    const { clock, appwrite: client } = scene(answer(500, JSON.parse(body)));
    const error = (await clock.run(
      client()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    )) as FnwireError;
    expect(JSON.stringify(error.raw)).toBe(body);
  });
});

describe("no credential", () => {
  const faults: [string, Step][] = [
    ["a response that repeats them", parrot],
    ["a refused connection", refused],
    ["a lost connection", lost],
    [
      "a transport of one's own that puts them into its error",
      (request) => {
        throw new TypeError(
          `bad header ${request.headers["x-appwrite-key"]} for https://ada:${secrets.key}@aw.example/`,
        );
      },
    ],
    [
      "a 401 that repeats them",
      (request, context, clock) =>
        answer(401, { description: `Auth token is invalid: ${request.headers["x-auth-token"]}` })(
          request,
          context,
          clock,
        ),
    ],
  ];
  it.each(faults)("is in the error of %s, in any form it can be written", async (_name, fault) => {
    for (const provider of ["appwrite", "qinling", "minapp", "functiongraph"] as const) {
      const events: unknown[] = [];
      const hooks: Hooks = {
        onAttempt: (event) => events.push(event),
        onAmbiguous: (event) => events.push(event),
        onCallEnd: (event) => events.push(event),
        onRetry: (event) => events.push(event),
      };
      const stage = scene(fault);
      // Safe: each client has fn, and each function invoke; the types of their inputs differ.
      const client = stage[provider]({ hooks, onAmbiguous: "throw" }) as Client<Minapp>;
      const ref = client.fn("hello");
      const error: unknown = await stage.clock.run(ref.invoke({}).catch((thrown: unknown) => thrown));
      expect(FnwireError.is(error)).toBe(true);
      for (const thing of [error, client, ref, events]) expect(leaks(everythingOf(thing))).toEqual([]);
    }
  });

  it("is in a handle or in what a handle shows", async () => {
    const { clock, qinling: client } = scene(answer(201, records.qinling({ status: "running", result: null })));
    const run = await clock.run(client().fn(functionId).start({}));
    expect(leaks(everythingOf(run))).toEqual([]);
  });

  it("is in the refusal of an option", () => {
    for (const make of [
      () => appwrite({ endpoint: `https://ada:${secrets.key}@aw.example/v1`, project: "demo" }),
      () => appwrite({ endpoint: "https://aw.example/v1", project: "demo", key: `${secrets.key}\n` }),
      () => qinling({ endpoint: "https://ql.example", token: `${secrets.token}ü€` }),
      () => qinling({ endpoint: `https://ql.example?token=${secrets.token}`, token: secrets.token }),
      () => appwrite({ endpoint: secrets.key, project: "demo" }),
    ]) {
      let error: unknown;
      try {
        make();
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toMatchObject({ code: "CONFIG_INVALID" });
      expect(leaks(everythingOf(error))).toEqual([]);
    }
  });

  it("is told with the name of its cookie, or without", async () => {
    const clock = new VirtualClock();
    const error = answer(500, { message: `no session ${secrets.token}; try again` });
    const cookie = `lang=en; sessionid=${secrets.token}; theme=dark`;
    for (const given of [cookie, async () => cookie]) {
      const { transport } = new FakeService(clock, error);
      const client = minapp({ endpoint: "https://ma.example/userve/v1.3", cookie: given, transport, clock });
      const thrown: unknown = await clock.run(
        client
          .fn("hello")
          .invoke({})
          .catch((each: unknown) => each),
      );
      expect(thrown).toMatchObject({ providerError: { message: "no session [redacted]; try again" } });
    }
  });

  it("of a login is in the error of the login", async () => {
    const clock = new VirtualClock();
    const echo: Step = (request, context, time) =>
      answer(401, { error: { message: String(request.body), title: "Unauthorized" } })(request, context, time);
    const service = new FakeService(clock, echo);
    const login = {
      authUrl: "https://id.example",
      username: "ada",
      password: secrets.secretKey,
      userDomain: "Default",
      project: "demo",
    };
    const client = qinling({ endpoint: "https://ql.example", ...login, transport: service.transport, clock });
    const error: unknown = await clock.run(
      client
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ operation: expect.any(String), executed: "no" });
    expect(leaks(everythingOf(error))).toEqual([]);
  });
});

describe("the redactor", () => {
  it("finds a credential in every form that text has", () => {
    const redactor = new Redactor();
    const secret = 'p@ss "word"/+=~~~???>>>';
    redactor.add(secret);
    const base64 = btoa(secret);
    // Or the forms below would be one.
    expect(base64).toMatch(/\+.*=$/);
    for (const form of [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      base64,
      base64.replace(/=+$/, ""),
      base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""),
    ]) {
      expect(redactor.scrub(`before ${form} after`)).toMatch(/^before \[redacted\]=* after$/);
    }
  });

  it("leaves values of one to three characters in our own words alone, and forgets the oldest of many", () => {
    const redactor = new Redactor();
    redactor.add("own");
    expect(redactor.scrub("our own text")).toBe("our own text");
    expect(redactor.scrubForeign("their own text")).toBe("[redacted]");
    for (let n = 0; n < 100; n += 1) redactor.add(`test-token-number-${1000 + n}`);
    expect(redactor.scrub("test-token-number-1000")).toBe("test-token-number-1000");
    expect(redactor.scrub("test-token-number-1099")).toBe("[redacted]");
  });

  it("never forgets what was given for good, however many tokens it was exchanged for", () => {
    const redactor = new Redactor();
    redactor.keep("test-password-0001");
    for (let n = 0; n < 100; n += 1) redactor.add(`test-token-number-${1000 + n}`);
    expect(redactor.scrub("not with test-password-0001")).toBe("not with [redacted]");
  });
});

describe("errors", () => {
  it("are recognized across copies of the package, and shown by an allow-list", async () => {
    const { clock, appwrite: client } = scene(
      answer(404, { message: "Function not found", code: 404, type: "function_not_found" }),
    );
    const error: unknown = await clock.run(
      client()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    if (!FnwireError.is(error)) throw new Error("not a FnwireError");
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "FnwireError",
      fn: "hello",
      message: "appwrite invoke: the service answered 404 function_not_found: Function not found",
      code: "NOT_FOUND",
      layer: "platform",
      provider: "appwrite",
      operation: "invoke",
      executed: "no",
      retryable: false,
      httpStatus: 404,
      providerError: { type: "function_not_found", message: "Function not found" },
      stopped: "not-retryable",
      attempts: [
        {
          n: 1,
          operation: "createExecution",
          startedAt: VirtualClock.start,
          durationMs: 0,
          waitedMs: 0,
          bytesSent: true,
          httpStatus: 404,
          code: "NOT_FOUND",
          executed: "no",
        },
      ],
    });
    expect(FnwireError.is({ [Symbol.for("fnwire.FnwireError")]: true })).toBe(true);
    expect(FnwireError.is(new Error("another"))).toBe(false);
  });

  it("keep what came before as their cause, by an allow-list too", async () => {
    const { clock, appwrite: client } = scene(refused);
    const error: unknown = await clock.run(
      client()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({
      cause: { name: "Error", message: "ECONNREFUSED", code: "ECONNREFUSED", syscall: "connect" },
    });
  });
});
