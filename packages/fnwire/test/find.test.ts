import { describe, expect, it } from "vitest";
import { records } from "../../../test/support/responses.js";
import { toRetryDirective } from "../src/index.js";
import { functionId, scene } from "./support/clients.js";
import { answer, byOperation, lost } from "./support/fake-service.js";

const key = "9ea77cf3-bfc4-435b-ac07-e53761d47c7c";

describe("find", () => {
  it("given the key of a call whose response was lost, gives a handle to its run on Qinling", async () => {
    const { clock, service, qinling } = scene(
      byOperation({ createExecution: lost, getExecution: answer(200, records.qinling({ id: key })) }),
    );
    const fn = qinling({ onAmbiguous: "throw" }).fn(functionId);
    await expect(clock.run(fn.invoke({}, { idempotencyKey: key }))).rejects.toMatchObject({ idempotencyKey: key });
    const found = await clock.run(fn.find(key));
    expect(found).toMatchObject({ id: key, state: "succeeded", executed: "yes", provisional: false });
    expect(JSON.parse(JSON.stringify(found))).toMatchObject({ v: 1, provider: "qinling", id: key, key });
    if (found === undefined) throw new Error("nothing was found");
    await expect(clock.run(found.result())).resolves.toMatchObject({ output: { greeting: "Hello Ada" } });
    expect(service.bodies("createExecution")).toHaveLength(1);
  });

  it("given the key of a call that never arrived, gives nothing and sends nothing that runs a function", async () => {
    const { clock, service, qinling } = scene(answer(404, { faultstring: "Execution not found" }));
    await expect(clock.run(qinling().fn(functionId).find(key))).resolves.toBeUndefined();
    expect(service.arrivals.map(({ operation }) => operation)).toEqual(["getExecution"]);
  });

  it("given a mark in the path, finds the run on Appwrite", async () => {
    const record = records.appwrite({ requestPath: "/jobs?fnwire-key=order-7" });
    const { clock, service, appwrite } = scene(byOperation({ listExecutions: answer(200, { executions: [record] }) }));
    const found = await clock.run(
      appwrite()
        .fn("hello")
        .find("order-7", { request: { path: "/jobs" } }),
    );
    expect(found).toMatchObject({ id: record.$id, state: "succeeded" });
    expect(decodeURIComponent(service.arrivals[0]?.path ?? "")).toContain("fnwire-key=order-7");
  });

  it.each([
    ["is down", answer(503), { action: "ask" }],
    ["asks to slow down", answer(429), { action: "ask", afterMs: 5_000, busy: true }],
  ] as const)("given a service that %s, does not say that the call never ran", async (_what, step, directive) => {
    const { clock, qinling } = scene(step);
    const work = qinling({ retry: false }).fn(functionId).find(key);
    const error: unknown = await clock.run(work.catch((thrown: unknown) => thrown));
    expect(error).toMatchObject({ executed: "maybe", retryable: false });
    expect(toRetryDirective(error)).toEqual(directive);
  });

  it.each(["functiongraph", "minapp"] as const)("is refused by %s, whose service knows no keys", async (provider) => {
    const made = scene(answer(200));
    // Safe: what the type hides is what is tried.
    const fn = made[provider]().fn("hello") as unknown as { find(key: string): Promise<unknown> };
    await expect(made.clock.run(fn.find(key))).rejects.toMatchObject({ code: "UNSUPPORTED" });
    expect(made.service.arrivals).toEqual([]);
  });

  it.each([
    ["no key", undefined],
    ["a key that the service could not have taken", "not-a-uuid"],
  ])("given %s, refuses before anything is sent", async (_what, given) => {
    const { clock, service, qinling } = scene(answer(200));
    await expect(
      clock.run(
        qinling()
          .fn(functionId)
          .find(given as string),
      ),
    ).rejects.toMatchObject({
      code: "INPUT_INVALID",
    });
    expect(service.arrivals).toEqual([]);
  });
});
