import { createClient, type FetchLike, TransportError } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";
import { describe, expect, it } from "vitest";
import { operation, plainGet, schemes } from "./support/operations.js";
import { rejectionOf } from "./support/rejection.js";
import { httpServer } from "./support/servers.js";

const auth = {
  project: "p",
  key: "test-key",
  bearer: "test-token",
  session: "test-session",
  csrf: "c",
  token: "test-query",
};
const everything = operation({ security: [Object.keys(auth)] });
const request = { path: { functionId: "f" }, body: { secret: "test-body" } };

describe.each([
  ["node", nodeTransport()],
  ["fetch", fetchTransport()],
] as const)("over %s", (_, transport) => {
  describe.each([301, 302, 303, 307, 308])("a %i", (status) => {
    it.each(["the same origin", "another origin", "another scheme", "nowhere"])(
      "to %s is refused and leaks nothing",
      async (where) => {
        const other = await httpServer((_, response) => response.writeHead(201).end());
        const { endpoint, seen } = await httpServer((one, response) => {
          const location = {
            "the same origin": "/elsewhere",
            "another origin": `${other.endpoint}/?code=test-secret-canary`,
            "another scheme": "ftp://files.example/test-secret-canary",
          }[where];
          response.writeHead(status, location === undefined ? {} : { location }).end(one.url);
        });
        const client = createClient({ provider: "test", schemes }, { endpoint, transport, auth });
        const error = await rejectionOf(client.send(everything, request));
        expect(error).toBeInstanceOf(TransportError);
        expect(error).toMatchObject({
          code: "REDIRECT_REFUSED",
          sent: true,
          responseStarted: true,
          httpStatus: status,
        });
        expect(seen).toHaveLength(1);
        expect(other.seen).toHaveLength(0);
        expect((error as TransportError).message).not.toContain("secret-canary");
        if (where === "another origin") expect((error as TransportError).message).toContain(other.endpoint);
      },
    );
  });

  it("a documented one is an outcome like any other", async () => {
    const { endpoint } = await httpServer((_, response) => response.writeHead(302, { location: "/next" }).end());
    const client = createClient({ provider: "test", schemes }, { endpoint, transport });
    const outcome = await client.send(plainGet({ responses: { 302: {} } }));
    expect(outcome).toMatchObject({ ok: false, status: 302 });
    expect(outcome.headers.location).toBe("/next");
  });

  it("one that only `default` covers is refused, for that stands for errors", async () => {
    const { endpoint } = await httpServer((_, response) => response.writeHead(302, { location: "/next" }).end());
    const client = createClient({ provider: "test", schemes }, { endpoint, transport });
    const error = await rejectionOf(client.send(plainGet({ responses: { default: {} } })));
    expect(error).toMatchObject({ code: "REDIRECT_REFUSED" });
  });

  it("statuses that only look like redirects are responses", async () => {
    for (const status of [300, 304, 305]) {
      const { endpoint } = await httpServer((_, response) => response.writeHead(status).end());
      const client = createClient({ provider: "test", schemes }, { endpoint, transport });
      expect(await client.send(plainGet())).toMatchObject({ ok: false, status: "undocumented", httpStatus: status });
    }
  });
});

describe("in a browser, which hides where a redirect goes,", () => {
  const refusal = { code: "REDIRECT_REFUSED", sent: true, responseStarted: true, httpStatus: undefined };

  it.each([
    ["an opaque answer is refused", { type: "opaqueredirect", redirected: false, status: 0, body: null }],
    ["a response that followed one anyway is refused", { type: "basic", redirected: true, status: 200, body: null }],
  ])("%s", async (_what, response) => {
    // No platform here makes such responses; these fields are all that is read of them.
    const fetch: FetchLike = async () => response as unknown as Response;
    const client = createClient({ provider: "test", schemes }, { endpoint: "https://api.example.com", fetch });
    const error = await rejectionOf(client.send(plainGet()));
    expect(error).toMatchObject(refusal);
  });
});
