import { fetchTransport } from "@fnwire/runtime/fetch";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { records, response } from "../../../test/support/responses.js";
import { minapp } from "../src/providers/minapp.js";
import { qinling } from "../src/providers/qinling.js";
import { scene } from "./support/clients.js";
import type { Step } from "./support/fake-service.js";

/** What a page of another origin sees of a response: no more headers than those that are exposed to it. */
const crossOrigin =
  (status: number, body: unknown, exposed: Record<string, string> = {}): Step =>
  (_request, { evidence }) => {
    evidence.sent = true;
    evidence.responseStarted = true;
    return { ...response(status, body, exposed), hidesHeaders: true };
  };

/** A Request as pages have it, which leaves out what only the browser may write. */
class PageRequest extends Request {
  constructor(url: string, init: RequestInit) {
    super(url, init);
    this.headers.delete("cookie");
  }
}

describe("on a page", () => {
  let sent = 0;
  beforeEach(() => {
    sent = 0;
    vi.stubGlobal("Request", PageRequest);
    vi.stubGlobal("fetch", async () => {
      sent += 1;
      return new Response("{}");
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it("Minapp's cookie, which the browser would leave out, is refused before anything is sent", async () => {
    const client = minapp({ cookie: "sessionid=test-session-0001", transport: fetchTransport() });
    await expect(client.fn("hello").invoke({})).rejects.toMatchObject({
      code: "UNSUPPORTED",
      executed: "no",
      message: expect.stringContaining("`cookie`"),
    });
    expect(sent).toBe(0);
  });

  it("Minapp's login, whose redirects nobody sees there, is refused when the client is made", () => {
    const options = { clientId: "test-client", clientSecret: "test-secret-0001" };
    expect(() => minapp(options)).toThrow(
      expect.objectContaining({ code: "UNSUPPORTED", message: expect.stringContaining("`token`") }),
    );
    expect(sent).toBe(0);
  });
});

describe("on a page of another origin", () => {
  it.each([
    ["429", 429],
    ["503", 503],
  ])("a service that answers %s and may have said how long to wait gets a second at least", async (_name, status) => {
    const steps = [crossOrigin(status, { error: "busy" }), crossOrigin(200, records.qinling())];
    const { clock, service, qinling } = scene(steps);
    const run = qinling().resume({
      v: 1,
      provider: "qinling",
      id: records.qinling().id,
      fn: "11111111-1111-4111-8111-111111111111",
      startedAt: new Date(clock.now()).toISOString(),
    });
    await clock.run(run.status());
    const [first, second] = service.arrivals;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  it("a hint that is exposed is heeded as it is", async () => {
    const { clock, service, appwrite } = scene([
      crossOrigin(429, { type: "general_rate_limit_exceeded", code: 429 }, { "retry-after": "0" }),
      crossOrigin(201, records.appwrite()),
    ]);
    await clock.run(
      appwrite({ retry: { baseMs: 1 } })
        .fn("hello")
        .invoke({}),
    );
    const [first, second] = service.arrivals;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(100);
  });

  it("a Keystone token that the page cannot read fails with an error that names the header to expose", async () => {
    const expires = new Date(Date.now() + 3_600_000).toISOString();
    const token = { token: { issued_at: new Date().toISOString(), expires_at: expires } };
    const { clock, service } = scene(crossOrigin(201, token));
    const client = qinling({
      endpoint: "https://ql.example",
      authUrl: "https://id.example",
      username: "test-user",
      password: "test-password-0001",
      userDomain: "Default",
      project: "demo",
      projectDomain: "Default",
      transport: service.transport,
      clock,
    });
    await expect(clock.run(client.fn("11111111-1111-4111-8111-111111111111").invoke({}))).rejects.toMatchObject({
      executed: "no",
      message: expect.stringContaining("Access-Control-Expose-Headers: X-Subject-Token"),
    });
  });

  it("a response of FunctionGraph that hides whether the function failed is no success", async () => {
    const { clock, functiongraph } = scene(crossOrigin(200, records.functiongraph()));
    const call = functiongraph().fn("urn:fss:eu-de:0123456789abcdef0123456789abcdef:function:default:hello:latest");
    await expect(clock.run(call.invoke({}))).rejects.toMatchObject({
      executed: "maybe",
      message: expect.stringContaining("Access-Control-Expose-Headers: X-Cff-Request-Id"),
    });
  });
});
