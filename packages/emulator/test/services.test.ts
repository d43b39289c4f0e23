import { defineService, ServiceDefinitionError, type ServiceInput, startEmulator } from "@fnwire/emulator";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { request } from "../../../test/support/http.js";
import { functions } from "./support/emulator.js";
import { loom, loomSpec } from "./support/loom.js";

const start = () => startEmulator({ functions, services: [loom] });

describe("a service that the emulator does not know", () => {
  let emulator: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    emulator = await start();
  });
  afterAll(() => emulator.close());

  const ask = (path: string, { method = "GET", body }: { readonly method?: string; readonly body?: unknown } = {}) => {
    const { endpoint, token } = emulator.providers.loom;
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { "content-type": "application/json" }),
    };
    return request(`${endpoint}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  };

  it("runs functions of the folder, and each run is in the ledger", async () => {
    const { status, json } = await ask("/weave/echo", { method: "POST", body: { threads: 3 } });
    const context = { provider: "loom", functionName: "echo", executionId: "1" };
    expect({ status, json }).toEqual({ status: 200, json: { id: "1", output: { input: { threads: 3 }, context } } });
    expect(emulator.ledger.executions({ provider: "loom" })).toMatchObject([{ function: "echo", outcome: "returned" }]);
    expect((await ask("/runs")).json).toEqual([json]);
    expect((await ask("/runs/1")).json).toEqual(json);
    expect((await ask("/runs/1", { method: "DELETE" })).status).toBe(204);
    expect((await ask("/runs/1")).json).toEqual({ message: "There is no run 1." });
  });

  it("refuses in its own words, and what it does not do is said to be not emulated", async () => {
    expect(await ask("/weave/echo", { method: "POST", body: {} })).toMatchObject({
      status: 400,
      json: { message: "threads is required" },
    });
    expect(await ask("/weave/nothing", { method: "POST", body: { threads: 1 } })).toMatchObject({ status: 404 });
    expect(await ask("/nowhere")).toMatchObject({ status: 404 });
    expect(await ask("/unravel", { method: "POST" })).toMatchObject({
      status: 501,
      json: { message: "The emulator does not emulate the operation unravel." },
    });
    expect(await request(`${emulator.providers.loom.endpoint}/runs`)).toMatchObject({ status: 401 });
  });

  it("can be made to fail like the others, by the names of its own operations", async () => {
    emulator.faults.add({ provider: "loom", operation: "listRuns", fault: { kind: "throttle", hint: "seconds" } });
    const { status, headers } = await ask("/runs");
    expect({ status, retryAfter: headers.get("retry-after") }).toEqual({ status: 429, retryAfter: "1" });
    expect(() => emulator.faults.add({ provider: "loom", operation: "listRun", fault: { kind: "throttle" } })).toThrow(
      /did you mean "listRuns"/,
    );
  });

  it("has its settings beside those of the services that come with the emulator, typed", () => {
    expect(emulator.services).toBe(emulator.providers);
    expect(Object.keys(emulator.providers)).toEqual([
      "appwrite",
      "qinling",
      "minapp",
      "functiongraph",
      "keystone",
      "http",
      "loom",
    ]);
    expectTypeOf(emulator.providers.loom.token).toEqualTypeOf<string>();
    expectTypeOf(emulator.providers.appwrite.project).toEqualTypeOf<string>();
    // @ts-expect-error there is no such service
    expect(emulator.providers.spindle).toBeUndefined();
  });

  it("whose response breaks its spec is answered with a loud 500 that names the place", async () => {
    const broken = defineService({
      id: "broken",
      title: "Broken",
      spec: loomSpec,
      mounts: ["/broken"],
      start: (host) => {
        const { refusals, settings } = loom.start(host);
        const handle = () => ({ status: 200, headers: {}, body: { kind: "text", text: "[]" } as const });
        return { routes: [{ method: "GET", path: "/runs", fromOrigin: false, handle }], refusals, settings };
      },
    });
    const other = await startEmulator({ services: [broken] });
    const { status, text } = await request(`${other.url}/broken/runs`);
    expect(status).toBe(500);
    expect(text).toContain("The emulator's response 200 to listRuns breaks the spec");
    await other.close();
  });
});

describe("a definition that cannot be run", () => {
  const good: ServiceInput<string, { readonly endpoint: string }> = {
    id: "mine",
    title: "Mine",
    spec: loomSpec,
    mounts: ["/mine"],
    start: loom.start,
  };

  it.each([
    ["an id in capitals", { id: "Mine" }, /id has to be/],
    ["no title", { title: undefined }, /title has to be text/],
    ["no mount", { mounts: [] }, /mounts has to be a list of at least one path/],
    ["a mount with a trailing slash", { mounts: ["/mine/"] }, /mounts has to be/],
    ["a mount with a parameter", { mounts: ["/{mine}"] }, /mounts has to be/],
    ["a limit of no bytes", { maxBodyBytes: 0 }, /maxBodyBytes has to be/],
    ["nothing to start", { start: undefined }, /start has to be a function/],
    ["a misspelled field", { mount: ["/mine"] }, /"mount" is no field of a service; did you mean "mounts"\?/],
  ])("with %s is refused when it is defined, by the name of the field", (_, change, message) => {
    const define = () => defineService({ ...good, ...change } as typeof good);
    expect(define).toThrow(ServiceDefinitionError);
    expect(define).toThrow(message);
  });

  const { contract: _, ...copied } = loom;
  it.each([
    ["was not made by defineService", [copied], "not-a-definition", /made by defineService/],
    ["is no object", [undefined], "not-a-definition", /made by defineService/],
    ["has the id of another one", [loom, loom], "id-taken", /the id "loom" is taken/],
    ["has the id of a built-in one", [defineService({ ...good, id: "qinling" })], "id-taken", /"qinling" is taken/],
    [
      "is at the place of another one",
      [defineService({ ...good, mounts: ["/qinling/v1"] })],
      "path-clash",
      /meets \/qinling/,
    ],
    [
      "is at the emulator's own place",
      [defineService({ ...good, mounts: ["/_emulator/mine"] })],
      "path-clash",
      /itself/,
    ],
    ["has no OpenAPI 3.1 document", [defineService({ ...good, spec: {} })], "spec", /no OpenAPI 3\.1 document/],
    [
      "has a document that is not there",
      [defineService({ ...good, spec: new URL("./none.json", import.meta.url) })],
      "spec",
      /the spec of "mine" cannot be used/,
    ],
    [
      "starts with nothing",
      // Safe: what a program without types could return.
      [defineService({ ...good, start: () => ({}) as ReturnType<typeof good.start> })],
      "start",
      /has to start with routes, refusals and settings/,
    ],
    [
      "serves one place twice",
      [
        defineService({
          ...good,
          start: (host) => {
            const running = loom.start(host);
            return { ...running, routes: [...running.routes, ...running.routes] };
          },
        }),
      ],
      "start",
      /serves POST \/weave\/\{name\} twice/,
    ],
  ])(
    "because it %s is refused when the emulator starts, with what to change",
    async (_, services, problem, message) => {
      // Safe: what a program without types could pass.
      const starting = startEmulator({ services: services as never });
      await expect(starting).rejects.toMatchObject({ name: "ServiceDefinitionError", problem });
      await expect(starting).rejects.toThrow(message);
    },
  );
});
