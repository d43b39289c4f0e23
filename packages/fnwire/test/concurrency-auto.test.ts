import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import type { RetryPolicy } from "../src/index.js";
import { scene } from "./support/clients.js";
import { refused } from "./support/fake-service.js";
import { limited } from "./support/limited.js";

describe("map with concurrency auto", () => {
  it("given 20 machines of up to 64 invocations against a limit of 200, loses none, uses the limit and asks little in vain", async () => {
    const machines = 20;
    const jobsEach = 600;
    const { seen, step } = limited(200, 1_000);
    const clock = new VirtualClock();
    const began = clock.now();
    let firstEnded = Number.POSITIVE_INFINITY;
    let busyThen = 0;
    const states = await clock.run(
      Promise.all(
        Array.from({ length: machines }, async () => {
          const inputs = Array.from({ length: jobsEach }, (_, n) => ({ n }));
          const ended: string[] = [];
          const { minapp } = scene(step, clock);
          for await (const { state } of minapp().fn("hello").map(inputs, { concurrency: "auto" })) ended.push(state);
          if (firstEnded === Number.POSITIVE_INFINITY) {
            firstEnded = clock.now();
            busyThen = seen.busyMs;
          }
          return ended;
        }),
      ),
    );
    const used = busyThen / ((firstEnded - began) * 200);
    const requestsEach = seen.requests / (machines * jobsEach);
    console.log(`concurrency auto: ${used.toFixed(3)} of the limit used, ${requestsEach.toFixed(3)} requests a job`);
    expect(states.flat().filter((state) => state === "ok")).toHaveLength(machines * jobsEach);
    expect(used).toBeGreaterThanOrEqual(0.94);
    expect(requestsEach).toBeLessThanOrEqual(1.2);
  }, 120_000);

  it("given a service without a limit, goes up to 64 invocations at a time", async () => {
    const { seen, step } = limited(1_000, 100);
    const { clock, minapp } = scene(step);
    const inputs = Array.from({ length: 1_000 }, (_, n) => ({ n }));
    const run = minapp().fn("hello").map(inputs, { concurrency: "auto" });
    await clock.run(
      (async () => {
        for await (const _ of run);
      })(),
    );
    expect(run.counts).toMatchObject({ launched: 1_000, ok: 1_000 });
    expect(seen.most).toBe(64);
  });

  it("begins nothing more once the loop was left", async () => {
    const { seen, step } = limited(1_000, 100);
    const { clock, minapp } = scene(step);
    const inputs = Array.from({ length: 1_000 }, (_, n) => ({ n }));
    await clock.run(
      (async () => {
        for await (const _ of minapp().fn("hello").map(inputs, { concurrency: "auto" })) break;
      })(),
    );
    expect(seen.requests).toBeLessThan(24);
  });

  it("given a service that nobody can reach, begins no more retries than the client's policy and budget allow, and waits between them", async () => {
    const map = async (retry: RetryPolicy | false | undefined, inputs: number) => {
      const { clock, service, minapp } = scene(refused);
      const list = Array.from({ length: inputs }, (_, n) => ({ n }));
      const states: string[] = [];
      const from = clock.now();
      await clock.run(
        (async () => {
          const run = minapp({ retry }).fn("hello").map(list, { concurrency: "auto" });
          for await (const { state } of run) states.push(state);
        })(),
      );
      expect(states).toEqual(list.map(() => "failed"));
      return { requests: service.arrivals.length, elapsedMs: clock.now() - from };
    };
    expect(await map(false, 20)).toMatchObject({ requests: 20 });
    expect(await map({ attempts: 5 }, 5)).toMatchObject({ requests: 25 });
    expect(await map(undefined, 200)).toMatchObject({ requests: 235 });
    expect((await map({ attempts: 2, baseMs: 60_000 }, 1)).elapsedMs).toBeGreaterThan(1_000);
  });

  it("is refused as any other word", async () => {
    const { clock, minapp, service } = scene(limited(1, 1).step);
    // @ts-expect-error: what the types refuse is tried.
    const run = () => minapp().fn("hello").map([{}], { concurrency: "fast" });
    expect(run).toThrow(/"concurrency" must be a whole number or "auto"/);
    await clock.run(Promise.resolve());
    expect(service.arrivals).toEqual([]);
  });
});
