import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, expectTypeOf, test } from "vitest";
import { AmbiguousOutcomeError, FnwireError, FunctionFailedError } from "../src/index.js";
import { type HttpOwnOptions, http, httpIdempotent } from "../src/providers/http.js";

const fast = { retry: { baseMs: 1 } } as const;
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

type Seen = { readonly url: string; readonly headers: IncomingMessage["headers"]; readonly body: string };

/** A server on loopback that answers as it is told, and what it was asked. */
async function serve(respond: (response: ServerResponse, nth: number, seen: Seen) => void) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const one = { url: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString() };
      seen.push(one);
      respond(response, seen.length, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fns`, seen };
}

function json(response: ServerResponse, status: number, value: unknown, headers = {}) {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
}

async function failureOf(work: Promise<unknown>): Promise<FnwireError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!FnwireError.is(error)) throw new Error(`no FnwireError: ${String(error)}`);
  return error;
}

describe("a function behind a URL", () => {
  test("is called at its path below the endpoint, with JSON and the token, and gives what it answered", async () => {
    const { endpoint, seen } = await serve((response) => json(response, 201, { total: 3 }, { "x-trace": "t1" }));
    const fn = http({ endpoint, token: "test-token-0001" }).fn("orders/é charge");
    const result = await fn.invoke({ items: [1, 2] }, { request: { headers: { "x-tenant": "acme" } } });
    expect(result.output).toEqual({ total: 3 });
    expect(result.response?.statusCode).toBe(201);
    expect(result.response?.headers["x-trace"]).toBe("t1");
    expect(seen).toMatchObject([
      {
        url: "/fns/orders/%C3%A9%20charge",
        body: '{"items":[1,2]}',
        headers: { authorization: "Bearer test-token-0001", "content-type": "application/json", "x-tenant": "acme" },
      },
    ]);
  });

  test.each([
    ["text", "text/plain", "done", "done"],
    ["bytes", "application/octet-stream", Buffer.from([0, 255]), Buffer.from([0, 255])],
    ["JSON of a suffix", "application/problem+json", '{"a":1}', { a: 1 }],
  ])("may answer %s", async (_, type, body, output) => {
    const { endpoint } = await serve((response) => response.writeHead(200, { "content-type": type }).end(body));
    const result = await http({ endpoint }).fn("f").invoke(undefined);
    expect(result.output).toEqual(output);
  });

  test("that answers nothing gives nothing, and one at the endpoint itself is named by a slash", async () => {
    const { endpoint, seen } = await serve((response) => response.writeHead(204).end());
    expect((await http({ endpoint }).fn("/").invoke(undefined)).output).toBeUndefined();
    expect(seen).toMatchObject([{ url: "/fns/", body: "" }]);
  });

  test("started in the background is asked not to be waited for, and there is nothing to ask about its run", async () => {
    const { endpoint, seen } = await serve((response) => response.writeHead(202).end());
    const client = http({ endpoint });
    const started = await client.fn("f").start({});
    expect(seen[0]?.headers.prefer).toBe("respond-async");
    expectTypeOf(started).not.toHaveProperty("result");
    expectTypeOf(client).not.toHaveProperty("resume");
  });

  test.each([400, 401, 404, 408, 409, 429, 500, 502, 503, 504])(
    "that answers %i may have run: nobody but the caller can know, so it is not sent again",
    async (status) => {
      const { endpoint, seen } = await serve((response) => json(response, status, { why: "so" }));
      const token = async () => "test-token-0001";
      const error = await failureOf(
        http({ endpoint, token, ...fast })
          .fn("f")
          .invoke({}),
      );
      expect(error).toBeInstanceOf(AmbiguousOutcomeError);
      expect([error.executed, error.httpStatus, seen.length]).toEqual(["maybe", status, 1]);
    },
  );

  test("whose response says that it is JSON, and is none, ran perhaps: a cut body is no output", async () => {
    const { endpoint } = await serve((response) =>
      response.writeHead(200, { "content-type": "application/json" }).end('{"total":'),
    );
    const error = await failureOf(
      http({ endpoint, ...fast })
        .fn("f")
        .invoke({}),
    );
    expect([error.executed, error.code]).toEqual(["maybe", "AMBIGUOUS_OUTCOME"]);
  });

  test.each<[string, string | Buffer, unknown]>([
    ["the NaN and Infinity of Python", '{"a":NaN,"b":[-Infinity]}', { a: Number.NaN, b: [Number.NEGATIVE_INFINITY] }],
    ["nothing, and says how long that is", "", undefined],
  ])("whose response says that it is JSON may hold %s", async (_, body, output) => {
    const { endpoint } = await serve((response) => {
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      response.writeHead(200, headers).end(body);
    });
    expect((await http({ endpoint }).fn("f").invoke({})).output).toEqual(output);
  });

  test.each<[string, Buffer]>([
    ["bytes that are no text, as where it is cut inside a character", Buffer.from([0x22, 0xc3])],
    ["nothing, and does not say where it ends", Buffer.alloc(0)],
  ])("whose response says that it is JSON, and is %s, ran perhaps", async (_, body) => {
    const { endpoint } = await serve((response) => {
      response.socket?.end(
        Buffer.concat([
          Buffer.from("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n"),
          body,
        ]),
      );
    });
    const error = await failureOf(
      http({ endpoint, ...fast })
        .fn("f")
        .invoke({}),
    );
    expect([error.executed, error.code]).toEqual(["maybe", "AMBIGUOUS_OUTCOME"]);
  });

  test("whose response is cut off may have run, and is not sent again", async () => {
    const { endpoint, seen } = await serve((response) => response.destroy());
    const error = await failureOf(
      http({ endpoint, ...fast })
        .fn("f")
        .invoke({}),
    );
    expect([error.executed, seen.length]).toEqual(["maybe", 1]);
  });

  test.each([301, 302, 303, 307, 308])(
    "whose function answers with a redirect, %i, may have run, whoever asks",
    async (status) => {
      const { endpoint, seen } = await serve((response) =>
        json(response, status, {}, { location: "https://elsewhere.example/fns/pay" }),
      );
      for (const make of [http, httpIdempotent]) {
        const error = await failureOf(
          make({ endpoint, ...fast })
            .fn("pay")
            .invoke({}),
        );
        expect(error).toMatchObject({ executed: "maybe", retryable: false });
        expect(error.message).toContain("elsewhere.example");
      }
      // Once, and as often as a key allows.
      expect(seen).toHaveLength(1 + 3);
      const proves = () => "did-not-run" as const;
      expect(await failureOf(http({ endpoint, proves }).fn("pay").invoke({}))).toMatchObject({
        code: "REDIRECT_REFUSED",
        executed: "no",
      });
      const ran = await failureOf(
        http({ endpoint, proves: () => "ran" })
          .fn("pay")
          .invoke({}),
      );
      expect(ran).toMatchObject({ code: "REDIRECT_REFUSED", executed: "yes" });
    },
  );

  describe("of which the caller knows what its responses prove", () => {
    const proves: HttpOwnOptions["proves"] = ({ status, headers, text }) => {
      if (headers["x-gateway"] === "shed") return "did-not-run";
      return status < 500 && text().includes("why") ? "ran" : undefined;
    };

    test("fails with what it answered where that proves that it ran", async () => {
      const { endpoint, seen } = await serve((response) => json(response, 422, { why: "no such order" }));
      const error = await failureOf(
        http({ endpoint, proves, ...fast })
          .fn("f")
          .invoke({}),
      );
      expect(error).toBeInstanceOf(FunctionFailedError);
      expect(error).toMatchObject({ executed: "yes", response: { statusCode: 422, body: { why: "no such order" } } });
      expect(seen.length).toBe(1);
    });

    test("is sent again where that proves that it did not run", async () => {
      const { endpoint, seen } = await serve((response, nth) =>
        nth < 3 ? json(response, 503, {}, { "x-gateway": "shed" }) : json(response, 200, { nth }),
      );
      const result = await http({ endpoint, proves, ...fast })
        .fn("f")
        .invoke({});
      expect([result.output, seen.length]).toEqual([{ nth: 3 }, 3]);
      const refused = await serve((response) => json(response, 404, {}, { "x-gateway": "shed" }));
      const error = await failureOf(http({ endpoint: refused.endpoint, proves }).fn("f").invoke({}));
      expect([error.executed, error.code]).toEqual(["no", "NOT_FOUND"]);
    });

    test("leaves the outcome open where a rule throws, or says something else", async () => {
      const rules = [
        () => {
          throw new Error("a rule that fails");
        },
        () => "no" as never,
        () => Promise.resolve("did-not-run") as never,
      ];
      for (const rule of rules) {
        const { endpoint, seen } = await serve((response) => json(response, 503, {}));
        const error = await failureOf(
          http({ endpoint, proves: rule, ...fast })
            .fn("f")
            .invoke({}),
        );
        expect([error.executed, seen.length]).toEqual(["maybe", 1]);
      }
    });
  });

  test("is given CloudEvents in binary mode, each with an id that its repeats share", async () => {
    const { endpoint, seen } = await serve((response, nth) =>
      nth % 2 === 1 ? json(response, 503, {}) : json(response, 200, {}),
    );
    const cloudEvents = { source: "https://shop.example/orders", type: "example.order.paid" };
    const fn = http({ endpoint, cloudEvents, proves: () => "did-not-run", ...fast }).fn("f");
    await fn.invoke({ order: 1 });
    await fn.invoke({ order: 1 });
    expect(seen[0]).toMatchObject({
      body: '{"order":1}',
      headers: { "ce-specversion": "1.0", "ce-source": cloudEvents.source, "ce-type": cloudEvents.type },
    });
    const ids = seen.map(({ headers }) => headers["ce-id"]);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).toBe(ids[3]);
    expect(ids[0]).not.toBe(ids[2]);
  });
});

describe("a function that honors Idempotency-Key", () => {
  /** Runs once for each key, answers later calls as the first one; loses the responses that `isLost` names. */
  async function ledger(isLost: (nth: number) => boolean) {
    const runs = new Map<string, number>();
    const { endpoint, seen } = await serve((response, nth, { headers }) => {
      const key = String(headers["idempotency-key"]);
      if (!runs.has(key)) runs.set(key, runs.size + 1);
      if (isLost(nth)) response.destroy();
      else json(response, 200, { run: runs.get(key) });
    });
    return { endpoint, seen, runs };
  }

  test("is sent again with the same key when the response was lost, and runs once", async () => {
    const { endpoint, seen, runs } = await ledger((nth) => nth < 3);
    const result = await httpIdempotent({ endpoint, ...fast })
      .fn("f")
      .invoke({});
    expect([result.output, seen.length, runs.size]).toEqual([{ run: 1 }, 3, 1]);
    expect(seen[0]?.headers["idempotency-key"]).toMatch(/^"[0-9a-f-]{36}"$/);
  });

  test("cannot be searched for: nothing but sending it again tells what became of a call", async () => {
    const fn = httpIdempotent({ endpoint: "https://fns.example" }).fn("f");
    expectTypeOf(fn).not.toHaveProperty("find");
    // @ts-expect-error the same, for callers without types
    const error = await failureOf(fn.find("order-17"));
    expect(error.code).toBe("UNSUPPORTED");
  });

  test("is not run by another process that has the same key", async () => {
    const { endpoint, runs } = await ledger(() => false);
    const call = () => httpIdempotent({ endpoint }).fn("f").invoke({}, { idempotencyKey: "order 17" });
    expect((await call()).output).toEqual({ run: 1 });
    expect((await call()).output).toEqual({ run: 1 });
    expect([...runs.keys()]).toEqual(['"order 17"']);
  });

  test("stays open where every response is lost, and the error has the key", async () => {
    const { endpoint, runs } = await ledger(() => true);
    const error = await failureOf(
      httpIdempotent({ endpoint, ...fast })
        .fn("f")
        .invoke({}, { idempotencyKey: "order-17" }),
    );
    expect(error).toBeInstanceOf(AmbiguousOutcomeError);
    expect(error).toMatchObject({ executed: "maybe", idempotencyKey: "order-17" });
    expect(runs.size).toBe(1);
  });
});

describe("before anything is sent", () => {
  const client = http({ endpoint: "https://fns.example" });
  test.each(["", "a//b", "/a", "a/", "..", "a/../b", "./a", "a?b", "a#b", "a\\b", "a\nb"])(
    "the path %j is refused",
    (ref) => {
      expect(() => client.fn(ref)).toThrow(/path below the endpoint/);
    },
  );

  test.each([
    ["a header's name that is none", { apiKey: "test-key-0001", apiKeyHeader: "x key" }, /apiKeyHeader/],
    ["a header's name without the key", { apiKeyHeader: "x-key" }, /apiKeyHeader is given without apiKey/],
    [
      "a key in a header that the token is in",
      { token: "test-token-0001", apiKey: "k", apiKeyHeader: "Authorization" },
      /other options/,
    ],
    [
      "a key in the header of the media type",
      { apiKey: "test-key-0001", apiKeyHeader: "content-type" },
      /other options/,
    ],
    ["a key that is not set", { apiKey: undefined }, /apiKey/],
    ["an event's source with a line break", { cloudEvents: { source: "a\nb", type: "t" } }, /cloudEvents\.source/],
    ["an event without type", { cloudEvents: { source: "/a" } }, /cloudEvents\.type/],
    ["a rule that is none", { proves: "ran" }, /proves/],
    ["a misspelled option", { prove: () => "ran" }, /proves/],
  ])("%s is refused", (_, options, message) => {
    expect(() => http({ endpoint: "https://fns.example", ...options } as never)).toThrow(message);
  });

  test.each(["Authorization", "content-type", "Idempotency-Key", "ce-id", "X-Key"])(
    "the header %s, which is written from other options, is refused",
    async (name) => {
      const { endpoint, seen } = await serve((response) => json(response, 200, {}));
      const fn = http({ endpoint, apiKey: "test-key-0001", apiKeyHeader: "x-key" }).fn("f");
      const error = await failureOf(fn.invoke({}, { request: { headers: { [name]: "a" } } }));
      expect([error.executed, error.code, seen.length]).toEqual(["no", "INPUT_INVALID", 0]);
    },
  );

  test("a header that would replace the key in its default place is refused, and without a key it is the caller's", async () => {
    const { endpoint, seen } = await serve((response) => json(response, 200, {}));
    const request = { headers: { "X-Api-Key": "a" } };
    const error = await failureOf(http({ endpoint, apiKey: "test-key-0001" }).fn("f").invoke({}, { request }));
    expect([error.code, seen.length]).toEqual(["INPUT_INVALID", 0]);
    await http({ endpoint }).fn("f").invoke({}, { request });
    expect(seen[0]?.headers["x-api-key"]).toBe("a");
  });

  test("a key that cannot stand in the header is refused, and so is one where nobody honors it", async () => {
    const keyed = httpIdempotent({ endpoint: "https://fns.example" }).fn("f");
    for (const idempotencyKey of ['a"b', "a\\b", "ä", "a\nb", ""])
      expect(await failureOf(keyed.invoke({}, { idempotencyKey }))).toMatchObject({ executed: "no" });
    // @ts-expect-error nothing says that the function honors keys
    expect(await failureOf(client.fn("f").invoke({}, { idempotencyKey: "a" }))).toMatchObject({ executed: "no" });
  });
});
