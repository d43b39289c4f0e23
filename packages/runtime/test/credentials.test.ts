import { inspect } from "node:util";
import { type Credential, createClient, RequestError, type Transport, type WireRequest } from "@fnwire/runtime";
import { describe, expect, it } from "vitest";
import { plainGet, schemes } from "./support/operations.js";
import { recordingClient } from "./support/recorder.js";
import { rejectionOf, thrownBy } from "./support/rejection.js";

describe("credentials", () => {
  it.each([
    [{ key: "test-key" }, ["key"], { "x-key": "test-key" }, ""],
    [{ project: "p", key: "test-key" }, ["project", "key"], { "x-project": "p", "x-key": "test-key" }, ""],
    [{ bearer: "test-token" }, ["bearer"], { authorization: "Bearer test-token" }, ""],
    [{ session: "abc" }, ["session"], { cookie: "session=abc" }, ""],
    [{ session: "abc", csrf: "d" }, ["session", "csrf"], { cookie: "session=abc; csrf=d" }, ""],
    [{ token: "a&b=c" }, ["token"], {}, "&access_token=a%26b%3Dc"],
  ])("%j go where their schemes say", async (auth, keys, headers, query) => {
    for (const credentials of [auth, asFunctions(auth), asAsyncFunctions(auth)]) {
      const { client, requests } = recordingClient({ auth: credentials });
      await client.send(plainGet({ security: [keys] }), { query: { q: 1 } });
      expect(requests[0]?.headers).toEqual({ accept: "application/json", ...headers });
      expect(requests[0]?.url).toBe(`https://api.example.com/base/thing?q=1${query}`);
    }
  });

  it("in the query alone start it", async () => {
    const { client, requests } = recordingClient({ auth: { token: "x" } });
    await client.send(plainGet({ security: [["token"]] }));
    expect(requests[0]?.url).toBe("https://api.example.com/base/thing?access_token=x");
  });

  it.each([
    [
      "the first complete alternative",
      { project: "p", key: "k", bearer: "b" },
      [["project", "key"], ["bearer"]],
      ["x-project", "x-key"],
    ],
    [
      "a later one when the first is incomplete",
      { project: "p", bearer: "b" },
      [["project", "key"], ["bearer"]],
      ["authorization"],
    ],
    ["the shorter one when only that is complete", { project: "p" }, [["project", "key"], ["project"]], ["x-project"]],
    ["none when anonymous is all that is left", {}, [["key"], []], []],
    ["theirs before anonymous, wherever the spec lists it", { key: "k" }, [[], ["key"]], ["x-key"]],
    ["none when the operation asks for none", { key: "k" }, [], []],
  ])("given several alternatives, the client uses %s", async (_what, auth, security, names) => {
    const { client, requests } = recordingClient({ auth });
    await client.send(plainGet({ security }));
    expect(Object.keys(requests[0]?.headers ?? {})).toEqual(["accept", ...names]);
  });

  it("that are missing are named, with what to do, before anything is sent", async () => {
    const { client, requests } = recordingClient({ auth: { project: "p" } });
    const error = await rejectionOf(client.send(plainGet({ security: [["project", "key"], ["bearer"]] })));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "CREDENTIAL_MISSING", operation: "getThing" });
    expect((error as RequestError).message).toBe(
      "getThing: needs `project` and `key`, or `bearer`; given: project. Pass what is missing in the client's `auth`",
    );
    expect(requests).toEqual([]);
  });

  it("are asked for once per call, all at the same time", async () => {
    let asked = 0;
    let release = (): void => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const ask = async (): Promise<string> => {
      asked += 1;
      await gate;
      return `v${asked}`;
    };
    const { client, requests } = recordingClient({ auth: { project: ask, key: ask } });
    const secured = plainGet({ security: [["project", "key"]] });
    const first = client.send(secured);
    expect(asked).toBe(2);
    release();
    await first;
    await client.send(secured);
    expect(asked).toBe(4);
    expect(requests.map(({ headers }) => headers["x-key"])).toEqual(["v2", "v4"]);
  });

  it("whose function fails, or throws at once, refuse the call with a typed error that does not repeat its words", async () => {
    const reason = Object.assign(new Error("vault refused test-4711"), { code: "EVAULT", syscall: "connect" });
    for (const key of [
      () => Promise.reject(reason),
      (): string => {
        throw reason;
      },
    ]) {
      const { client, requests } = recordingClient({ auth: { project: () => Promise.reject(reason), key } });
      const error = await rejectionOf(client.send(plainGet({ security: [["project", "key"]] })));
      expect(error).toBeInstanceOf(RequestError);
      expect(error).toMatchObject({
        code: "CREDENTIAL_MISSING",
        operation: "getThing",
        message: expect.stringMatching(/the function given as credential `(project|key)` failed$/),
      });
      expect((error as RequestError).cause).toMatchObject({ name: "Error", code: "EVAULT", syscall: "connect" });
      expect(inspect(error, { showHidden: true })).not.toContain("-4711");
      expect(requests).toEqual([]);
    }
  });

  it.each(["", undefined, null, 5, {}])("whose function gives %o are refused", async (value) => {
    // A caller without types.
    const { client, requests } = recordingClient({ auth: { key: () => value as string } });
    const error = await rejectionOf(client.send(plainGet({ security: [["key"]] })));
    expect((error as RequestError).code).toMatch(/^(CREDENTIAL_MISSING|CONFIG_INVALID)$/);
    expect((error as RequestError).message).toContain("`key`");
    expect(requests).toEqual([]);
  });

  it("are left to the transport when it says so", async () => {
    const { client, requests } = recordingClient({ auth: "in-transport" });
    await client.send(plainGet({ security: [["key"]] }));
    expect(requests[0]?.headers).toEqual({ accept: "application/json" });
  });

  it.each([
    [{ key: "" }, "CREDENTIAL_MISSING", "`key` is empty"],
    [{ key: "test-4711\n" }, "CONFIG_INVALID", "ends with a line break: trim it"],
    [{ key: 5 }, "CONFIG_INVALID", "is not a string"],
    [{ key: null }, "CREDENTIAL_MISSING", "`key`"],
    [{ session: "a; admin=1" }, "CONFIG_INVALID", "cookie"],
    [{ apikey: "test-4711" }, "CONFIG_INVALID", 'unknown credential "apikey": did you mean "key"? known: project, key'],
    [{ constructor: "test-4711" }, "CONFIG_INVALID", 'unknown credential "constructor"'],
    ["test-4711", "CONFIG_INVALID", "in-transport"],
    [["test-4711"], "CONFIG_INVALID", "in-transport"],
  ])("%j are refused when the client is made", (auth, code, message) => {
    // @ts-expect-error callers without types
    const error = thrownBy(() => createClient({ provider: "test", schemes }, { endpoint: "https://a.example", auth }));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
    expect((error as RequestError).message).not.toContain("-4711");
  });
});

function asFunctions(auth: object): Record<string, () => string> {
  return Object.fromEntries(Object.entries(auth).map(([key, value]) => [key, () => value]));
}

function asAsyncFunctions(auth: object): Record<string, () => Promise<string>> {
  return Object.fromEntries(Object.entries(auth).map(([key, value]) => [key, async () => value]));
}

describe("a credential of Basic authentication", () => {
  const schemes = { login: { in: "header", name: "Authorization", prefix: "Basic " } } as const;
  const secured = plainGet({ security: [["login"]], responses: { 204: {} } });
  const open = (login: Credential) => {
    const requests: WireRequest[] = [];
    const transport: Transport = async (request) => {
      requests.push(request);
      return { status: 204, headers: {}, text: () => "", bytes: () => new Uint8Array() };
    };
    const endpoint = "https://api.example.com";
    return {
      requests,
      make: () => createClient({ provider: "test", schemes }, { endpoint, transport, auth: { login } }),
    };
  };

  it.each([
    ["Aladdin:open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="],
    ["test:123\u00a3", "dGVzdDoxMjPCow=="],
    [":key:with:colons", "OmtleTp3aXRoOmNvbG9ucw=="],
    ["user:", "dXNlcjo="],
  ])("is sent in UTF-8 and base64, given as %j (RFC 7617)", async (login, encoded) => {
    for (const given of [login, () => login, async () => login]) {
      const { requests, make } = open(given);
      await make().send(secured);
      expect(requests[0]?.headers.authorization).toBe(`Basic ${encoded}`);
    }
  });

  it.each([["user"], ["us\ner:x"], ["user:pass\u0000word"], ["user:pass\u007fword"], ["user:\ud800"], [""]])(
    "is refused as %j, without being repeated",
    async (login) => {
      expect(thrownBy(open(login).make)).toMatchObject({ message: expect.stringContaining("credential `login`") });
      const { requests, make } = open(() => login);
      const error = await rejectionOf(make().send(secured));
      expect(error).toBeInstanceOf(RequestError);
      expect(requests).toEqual([]);
    },
  );
});
