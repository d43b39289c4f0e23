import { inspect } from "node:util";
import { type ClientOptions, createClient, multipartBody, RequestError, urlencodedBody } from "@fnwire/runtime";
import { describe, expect, it } from "vitest";
import { operation, plainGet, schemes } from "./support/operations.js";
import { recordingClient } from "./support/recorder.js";
import { rejectionOf, thrownBy } from "./support/rejection.js";

// Also for callers without types.
const make = (options: object) => createClient({ provider: "test", schemes }, options as ClientOptions<object>);

describe("an endpoint", () => {
  it.each([
    ["https://api.example.com", "https://api.example.com"],
    ["https://api.example.com/", "https://api.example.com"],
    ["https://api.example.com/v1/", "https://api.example.com/v1"],
    ["https://api.example.com/v1///", "https://api.example.com/v1"],
    ["https://api.example.com:8443/v1", "https://api.example.com:8443/v1"],
    ["https://api.example.com/a/../v1", "https://api.example.com/v1"],
    ["https://API.Example.com:443/V1", "https://api.example.com/V1"],
    ["http://localhost:4010/appwrite/v1", "http://localhost:4010/appwrite/v1"],
    ["http://app.localhost", "http://app.localhost"],
    ["http://127.0.0.1:80", "http://127.0.0.1"],
    ["http://127.8.9.10", "http://127.8.9.10"],
    ["http://[::1]:8080", "http://[::1]:8080"],
  ])("%s is taken as %s", (endpoint, base) => {
    expect(make({ endpoint }).endpoint).toBe(base);
  });

  it.each([
    [undefined, "missing"],
    ["", "missing"],
    [5, "must be text"],
    ["https://api.example.com/\r\nx", "white space or a control character"],
    ["https://api\t.example.com", "white space or a control character"],
    [" https://api.example.com", "white space or a control character"],
    ["https://api.example.com/\0", "white space or a control character"],
    ["https://api.example.com/\ud800", "surrogate"],
    ["api.example.com", "absolute URL"],
    ["/v1", "absolute URL"],
    ["https://", "absolute URL"],
    ["ftp://api.example.com", "https://"],
    ["javascript:alert(1)", "https://"],
    ["file:///etc/passwd", "https://"],
    ["https://user:test-4711@api.example.com", "user name or password"],
    ["https://test-4711@api.example.com", "user name or password"],
    ["https://api.example.com/?key=test-4711", "query"],
    ["https://api.example.com?", "query"],
    ["https://api.example.com/#test-4711", "fragment"],
    ["http://api.example.com", "clear text"],
    ["http://localhost.evil.example", "clear text"],
    ["http://127.0.0.1.evil.example", "clear text"],
    ["http://10.0.0.1", "clear text"],
    ["http://0.0.0.0", "clear text"],
    ["http://[::2]", "clear text"],
  ])("%s is refused: %s", (endpoint, message) => {
    const error = thrownBy(() => make({ endpoint }));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "CONFIG_INVALID", message: expect.stringContaining(message) });
    expect((error as RequestError).message).not.toContain("-4711");
  });

  it("over plain http is taken when the caller says so, and only by true", () => {
    expect(make({ endpoint: "http://10.0.0.1", allowInsecureHttp: true }).endpoint).toBe("http://10.0.0.1");
    expect(thrownBy(() => make({ endpoint: "http://10.0.0.1", allowInsecureHttp: "no" }))).toBeInstanceOf(RequestError);
  });
});

describe("options", () => {
  const endpoint = "https://api.example.com";
  const transport = async () => ({ status: 204, headers: {}, text: () => "", bytes: () => new Uint8Array() });
  const agent = { maxSockets: 1, maxFreeSockets: 1, destroy: () => {} };

  it.each([
    [{ endPoint: "x" }, 'unknown option "endPoint": did you mean "endpoint"?'],
    [{ retries: 3 }, 'unknown option "retries"'],
    [{ timeoutMs: 0 }, "`timeoutMs` must be a positive number"],
    [{ timeoutMs: -1 }, "`timeoutMs`"],
    [{ timeoutMs: Number.NaN }, "`timeoutMs`"],
    [{ timeoutMs: "5" }, "`timeoutMs`"],
    [{ maxResponseBytes: 0 }, "`maxResponseBytes`"],
    [{ transport: {} }, "`transport` must be a function"],
    [{ fetch: {} }, "`fetch` must be a function"],
    [{ transport, fetch }, "either `transport`"],
    [{ transport, agent }, "either `transport`"],
    [{ fetch, agent }, "either `fetch` or `agent`"],
    [{ headers: "x: y" }, "`headers` must be a plain object"],
  ])("given %o, they are refused with a typed error", (options, message) => {
    const error = thrownBy(() => make({ endpoint, ...options }));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "CONFIG_INVALID", message: expect.stringContaining(message) });
  });

  it("that are no object are refused", () => {
    for (const options of [undefined, null, "https://api.example.com", []]) {
      // @ts-expect-error callers without types
      expect(thrownBy(() => make(options))).toMatchObject({ code: "CONFIG_INVALID" });
    }
  });

  it.each(["auth", "headers"])("whose %s have a getter that fails are refused", (name) => {
    const failing = {
      get key(): never {
        throw new TypeError("test-4711");
      },
    };
    const error = thrownBy(() => make({ endpoint, [name]: failing }));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "CONFIG_INVALID", message: expect.stringContaining("could not be read") });
    expect((error as RequestError).message).not.toContain("-4711");
  });

  it("set to undefined count as absent", () => {
    expect(make({ endpoint, auth: undefined, headers: undefined, fetch: undefined, agent: undefined }).endpoint).toBe(
      endpoint,
    );
  });

  it("of a call win over the client's", async () => {
    const { client, requests } = recordingClient({ timeoutMs: 1000, maxResponseBytes: 10 });
    const signal = new AbortController().signal;
    await client.send(plainGet(), {}, { timeoutMs: 5, maxResponseBytes: 6, signal });
    await client.send(plainGet());
    const { client: plain, requests: defaults } = recordingClient();
    await plain.send(plainGet());
    expect(requests[0]).toMatchObject({ timeoutMs: 5, maxResponseBytes: 6, signal });
    expect(requests[1]).toMatchObject({ timeoutMs: 1000, maxResponseBytes: 10, signal: undefined });
    expect(defaults[0]).toMatchObject({ timeoutMs: 300_000, maxResponseBytes: 8_388_608 });
  });

  it("can send a single call through another transport, which learns of the operation", async () => {
    const { client, requests } = recordingClient();
    const descriptor = plainGet();
    const seen: unknown[] = [];
    await client.send(
      descriptor,
      {},
      {
        transport: async (request, context) => {
          seen.push(context.operation, { ...context.evidence }, request.url);
          return transport();
        },
      },
    );
    expect(seen).toEqual([descriptor, { sent: false, responseStarted: false }, "https://api.example.com/base/thing"]);
    expect(requests).toEqual([]);
  });
});

describe("a call", () => {
  it.each([
    ["multipart/form-data", multipartBody],
    ["application/x-www-form-urlencoded", urlencodedBody],
  ])("whose form of type %s has a getter that fails is refused, and not sent", async (type, codec) => {
    const { client, requests } = recordingClient();
    const body = {
      get name(): never {
        throw new TypeError("test-4711");
      },
    };
    const call = client.send(operation({ body: { [type]: codec } }), { path: { functionId: "f" }, body });
    const error = await rejectionOf(call);
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "INPUT_INVALID", message: expect.stringContaining("could not be read") });
    expect(requests).toEqual([]);
  });

  it.each(["path", "query", "headers"])("whose %s have a getter that fails is refused, and not sent", async (group) => {
    const { client, requests } = recordingClient();
    const failing = {
      get name(): never {
        throw new TypeError("test-4711");
      },
    };
    const error = await rejectionOf(client.send(operation(), { path: { functionId: "f" }, [group]: failing }));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "INPUT_INVALID", message: expect.stringContaining("could not be read") });
    expect(requests).toEqual([]);
  });

  it.each([
    [
      { Path: {} },
      undefined,
      'unknown option "Path": did you mean "path"? known: path, query, headers, body, contentType',
    ],
    [{ params: {} }, undefined, 'unknown option "params"'],
    ["x", undefined, "the request must be a plain object"],
    [null, undefined, "the request must be a plain object"],
    [{ path: "x" }, undefined, "`path` must be a plain object"],
    [{ query: null }, undefined, "`query` must be a plain object"],
    [{}, { timeout: 5 }, 'unknown option "timeout": did you mean "timeoutMs"?'],
    [{}, { timeoutMs: -5 }, "`timeoutMs` must be a positive number"],
    [{}, { maxResponseBytes: "1" }, "`maxResponseBytes`"],
    [{}, { signal: {} }, "`signal` must be an AbortSignal"],
    [{}, { signal: null }, "`signal` must be an AbortSignal"],
    [{}, { transport: {} }, "`transport` must be a function"],
    [{}, null, "the options must be a plain object"],
  ])("with %j and %j is refused before anything is sent", async (request, options, message) => {
    const { client, requests } = recordingClient();
    // @ts-expect-error callers without types
    const error = await rejectionOf(client.send(plainGet(), request, options));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({
      code: "INPUT_INVALID",
      operation: "getThing",
      message: expect.stringContaining(message),
    });
    expect(requests).toEqual([]);
  });
});

describe("a client", () => {
  it("shows no secret when it is printed, serialized, walked or cloned", async () => {
    const secret = "test-secret-4711";
    const client = createClient(
      { provider: "test", schemes },
      {
        endpoint: "https://api.example.com",
        auth: { key: secret, session: secret, bearer: async () => secret },
        headers: { "x-secret": secret },
      },
    );
    await rejectionOf(client.send(operation({ security: [["key"]] }), { path: { functionId: ".." } }));
    const shown = [
      inspect(client, { depth: 20, showHidden: true }),
      JSON.stringify(client),
      String(client),
      JSON.stringify(Object.entries(client)),
      JSON.stringify(Object.getOwnPropertyNames(client).map((name) => String(Reflect.get(client, name)))),
      inspect(structuredClone(JSON.parse(JSON.stringify(client)))),
    ].join("\n");
    expect(shown).not.toContain("-4711");
    expect(JSON.parse(JSON.stringify(client))).toEqual({ provider: "test", endpoint: "https://api.example.com" });
  });
});
