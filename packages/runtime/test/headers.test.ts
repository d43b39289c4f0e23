import { createClient, RequestError, textBody } from "@fnwire/runtime";
import { describe, expect, it } from "vitest";
import { plainGet, schemes } from "./support/operations.js";
import { recordingClient } from "./support/recorder.js";
import { rejectionOf, thrownBy } from "./support/rejection.js";

/** The marker must never be seen in an error. */
const hostileValues = [
  "test-4711\r\nX-Injected: 1",
  "test-4711\n",
  "test-4711\r",
  "test-4711\r\n\r\nGET / HTTP/1.1",
  "\0test-4711",
  "test-4711\u007f",
  "test-4711\u0001",
  "test-4711\u000b",
  "test-4711é",
  "test-4711函数",
  "test-4711🚀",
  "test-4711\u0085",
  "test-4711\u2028",
  "test-4711\ud800",
];

const endpoint = "https://api.example.com";
const auth = { security: [["key"]] };

describe.each(hostileValues)("the header value %j", (value) => {
  const inputs: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["a request's headers", () => recordingClient().client.send(plainGet(), { headers: { "X-A": value } })],
    ["a call's headers", () => recordingClient().client.send(plainGet(), {}, { headers: { "X-A": value } })],
    ["a list in a header", () => recordingClient().client.send(plainGet(), { headers: { "X-A": ["ok", value] } })],
    ["a client's headers", async () => recordingClient({ headers: { "X-A": value } })],
    ["a credential", async () => recordingClient({ auth: { key: value } })],
    ["a credential function", () => recordingClient({ auth: { key: () => value } }).client.send(plainGet(auth))],
    ["an asynchronous one", () => recordingClient({ auth: { key: async () => value } }).client.send(plainGet(auth))],
    ["a cookie", async () => recordingClient({ auth: { session: value } })],
    ["a header name", () => recordingClient().client.send(plainGet(), { headers: { [value]: "x" } })],
    [
      "a content type",
      () => recordingClient().client.send(plainGet({ body: { "*/*": textBody } }), { body: "", contentType: value }),
    ],
  ];

  it.each(inputs)("is refused as %s", async (what, act) => {
    const error = await rejectionOf(Promise.resolve().then(act));
    expect(error).toBeInstanceOf(RequestError);
    expect((error as RequestError).code).toMatch(/^(INPUT|CONFIG)_INVALID$/);
    // A name is the caller's own code and is quoted; values never are.
    if (what !== "a header name") expect(String(error) + JSON.stringify(error)).not.toContain("-4711");
  });
});

describe("headers", () => {
  it("go out under lower-case names, undefined left out, lists joined", async () => {
    const { client, requests } = recordingClient({ headers: { "X-Client": "c", "X-Both": "client" } });
    await client.send(
      plainGet(),
      {
        headers: {
          "X-Text": "a b",
          "X-Number": 128,
          "X-Flag": false,
          "X-List": ["a", 1],
          "X-Absent": undefined,
          "X-Both": "request",
        },
      },
      { headers: { "x-call": "d", "x-empty": "", "x-both": "call" } },
    );
    expect(requests[0]?.headers).toEqual({
      accept: "application/json",
      "x-client": "c",
      "x-text": "a b",
      "x-number": "128",
      "x-flag": "false",
      "x-list": "a,1",
      "x-call": "d",
      "x-empty": "",
      "x-both": "call",
    });
  });

  it("may replace what the runtime would accept", async () => {
    const { client, requests } = recordingClient();
    await client.send(plainGet(), { headers: { Accept: "multipart/form-data" } });
    expect(requests[0]?.headers).toEqual({ accept: "multipart/form-data" });
  });

  it.each([
    "Host",
    "Content-Length",
    "transfer-encoding",
    "Connection",
    "Expect",
    "TE",
    "Upgrade",
    "Trailer",
    "Keep-Alive",
    "Proxy-Connection",
    "Content-Type",
  ])("leave %s to the transport", async (name) => {
    const error = await rejectionOf(recordingClient().client.send(plainGet(), { headers: { [name]: "x" } }));
    expect(error).toMatchObject({ code: "INPUT_INVALID" });
    expect(thrownBy(() => recordingClient({ headers: { [name]: "x" } }))).toMatchObject({ code: "CONFIG_INVALID" });
  });

  it.each(["", " ", "a b", "a:", "a\tb", "(x)", "ä", "x\r\ny"])("cannot be called %j", async (name) => {
    const error = await rejectionOf(recordingClient().client.send(plainGet(), { headers: { [name]: "x" } }));
    expect(error).toMatchObject({ code: "INPUT_INVALID" });
  });

  it.each([null, {}, () => "x", Symbol("x"), [null], [["a"]]])(
    "given a header whose value is %o, the request is refused",
    async (value) => {
      const error = await rejectionOf(recordingClient().client.send(plainGet(), { headers: { "x-a": value } }));
      expect(error).toMatchObject({ code: "INPUT_INVALID" });
    },
  );

  it("cannot replace a credential, neither in a call nor in a client", async () => {
    const secured = plainGet({ security: [["bearer"]] });
    const { client, requests } = recordingClient({ auth: { bearer: "test-token" } });
    for (const attempt of [
      client.send(secured, { headers: { Authorization: "Bearer other" } }),
      client.send(secured, {}, { headers: { authorization: "Bearer other" } }),
      recordingClient({ auth: { bearer: "test-token" }, headers: { authorization: "x" } }).client.send(secured),
      recordingClient({ auth: { bearer: () => "test-token" }, headers: { authorization: "x" } }).client.send(secured),
      recordingClient({ auth: { bearer: () => "test-token" } }).client.send(secured, {
        headers: { authorization: "x" },
      }),
      recordingClient({ auth: { session: () => "s" } }).client.send(plainGet({ security: [["session"]] }), {
        headers: { cookie: "x" },
      }),
    ]) {
      expect(await rejectionOf(attempt)).toMatchObject({
        message: expect.stringMatching(/header `(authorization|cookie)`/),
      });
    }
    expect(requests).toEqual([]);
  });

  it("of one call never show up in the next", async () => {
    const { client, requests } = recordingClient({ auth: { key: "test-key" } });
    const secured = plainGet({ security: [["key"]] });
    await client.send(secured, { headers: { "x-a": "1" } });
    await client.send(secured);
    expect(requests[1]?.headers).toEqual({ accept: "application/json", "x-key": "test-key" });
  });

  it("ask for the success type alone, for a server may choose whatever else is offered", async () => {
    const { client, requests } = recordingClient();
    await client.send(
      plainGet({
        responses: { 404: { "application/json": "json" }, 200: { "text/plain": "text" }, 502: { "text/html": "text" } },
      }),
    );
    await client.send(plainGet({ responses: { 204: {} } }));
    expect(requests.map(({ headers }) => headers.accept)).toEqual(["text/plain", "*/*"]);
  });

  it("are read from a plain object only, for other entries would be lost", async () => {
    const headers = new Headers({ "x-a": "1" });
    expect(await rejectionOf(recordingClient().client.send(plainGet(), { headers }))).toMatchObject({
      code: "INPUT_INVALID",
    });
    expect(
      // @ts-expect-error a Headers object has no properties to read
      thrownBy(() => createClient({ provider: "test", schemes }, { endpoint, headers })),
    ).toMatchObject({ code: "CONFIG_INVALID" });
  });
});
