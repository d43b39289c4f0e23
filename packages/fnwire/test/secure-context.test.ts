import { afterEach, describe, expect, it, vi } from "vitest";
import { randomUuid } from "../src/client/uuid.js";
import { functiongraph } from "../src/providers/functiongraph.js";
import { http } from "../src/providers/http.js";
import { qinling } from "../src/providers/qinling.js";

/** What a page over http has: Web Cryptography leaves out `subtle` and `randomUUID` there. */
function leaveSecureContext(): void {
  const { crypto } = globalThis;
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
}

afterEach(() => vi.unstubAllGlobals());

describe("on a page that is no secure context", () => {
  it("keys are random UUIDs all the same", () => {
    leaveSecureContext();
    const keys = Array.from({ length: 1000 }, randomUuid);
    for (const key of keys)
      expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(keys).size).toBe(1000);
  });

  it("a run gets the id that makes a lost response harmless", async () => {
    leaveSecureContext();
    const ids: unknown[] = [];
    const client = qinling({
      endpoint: "https://qinling.example",
      token: "test-token",
      transport: async (request) => {
        ids.push(JSON.parse(String(request.body)).id);
        return { status: 400, headers: {}, text: () => "", bytes: () => new Uint8Array() };
      },
    });
    await expect(client.fn("11111111-1111-4111-8111-111111111111").invoke({})).rejects.toMatchObject({
      executed: "no",
    });
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  it("a CloudEvent gets its id", async () => {
    leaveSecureContext();
    const ids: unknown[] = [];
    const client = http({
      endpoint: "https://functions.example",
      cloudEvents: { source: "/test", type: "test.event" },
      transport: async (request) => {
        ids.push(request.headers["ce-id"]);
        return { status: 200, headers: {}, text: () => "", bytes: () => new Uint8Array() };
      },
    });
    await client.fn("hello").invoke({});
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  it("signing with an access key is refused before anything is sent, with the reason", async () => {
    leaveSecureContext();
    let sent = 0;
    const client = functiongraph({
      endpoint: "https://functiongraph.example",
      projectId: "testproject",
      accessKey: "TESTAK-0001",
      secretKey: "TESTSK-0001",
      transport: async () => {
        sent += 1;
        return { status: 200, headers: {}, text: () => "{}", bytes: () => new Uint8Array() };
      },
    });
    const call = client.fn("urn:fss:eu-de:testproject:function:default:hello:latest").invoke({});
    await expect(call).rejects.toMatchObject({
      code: "UNSUPPORTED",
      executed: "no",
      message: expect.stringContaining("secure context"),
    });
    expect(sent).toBe(0);
  });
});
