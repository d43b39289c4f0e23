import { describe, expect, it } from "vitest";
import { response } from "../../../test/support/responses.js";
import { sleep, VirtualClock } from "../../../test/support/virtual-clock.js";
import { durable, type Memory } from "../src/client/durable/index.js";
import { scene } from "./support/clients.js";
import { limited } from "./support/limited.js";

/** A queue as engines have them: jobs wait until they are due, and each is with one worker at a time. */
function queueOf(jobs: number, clock: VirtualClock) {
  const ready = Array.from({ length: jobs }, (_, n) => n);
  const memories = new Map<number, Memory>();
  let left = jobs;
  return {
    left: () => left,
    /** Jobs that are there to be taken. */
    waiting: () => ready.length,
    take: () => ready.shift(),
    later: (n: number, afterMs: number) => void clock.setTimeout(() => ready.push(n), afterMs),
    end: () => {
      left -= 1;
    },
    memoryOf: (n: number) => ({
      load: () => memories.get(n),
      save: (next: Memory) => void memories.set(n, next),
    }),
  };
}

describe("durable with concurrency auto", () => {
  it("given 20 machines of 64 slots against a limit of 200, loses no job, runs none twice, uses the limit and asks little in vain", async () => {
    const jobs = 8_000;
    const { seen, step } = limited(200, 1_000);
    const clock = new VirtualClock();
    const queue = queueOf(jobs, clock);
    const began = clock.now();
    let used = 0;
    const slot = async (job: ReturnType<typeof machine>) => {
      while (queue.left() > 0) {
        // What is used is measured until there is no longer work for everybody.
        if (queue.waiting() === 0 && used === 0) used = seen.busyMs / ((clock.now() - began) * 200);
        const n = queue.take();
        if (n === undefined) {
          await sleep(clock, 100);
          continue;
        }
        const next = await job.turn({ n }, { id: `job-${n}`, memory: queue.memoryOf(n) });
        if (next.do === "later" || next.do === "busy") queue.later(n, next.afterMs);
        else if (next.do === "done") queue.end();
        else throw next.error;
      }
    };
    const machine = () => durable(scene(step, clock).minapp().fn("hello"), { shortMs: 60_000, concurrency: "auto" });
    const slots = Array.from({ length: 20 }, machine).flatMap((job) => Array.from({ length: 64 }, () => slot(job)));
    await clock.run(Promise.all(slots));
    const requestsEach = seen.requests / jobs;
    console.log(`durable auto: ${used.toFixed(3)} of the limit used, ${requestsEach.toFixed(3)} requests a job`);
    expect(seen.ran.size).toBe(jobs);
    expect(Math.max(...seen.ran.values())).toBe(1);
    expect(used).toBeGreaterThanOrEqual(0.94);
    expect(requestsEach).toBeLessThanOrEqual(1.2);
  }, 120_000);

  it("given turns that are aborted while their intent is saved, gives their places back, and later jobs run", async () => {
    const { seen, step } = limited(1_000, 100);
    const { clock, minapp } = scene(step);
    const job = durable(minapp().fn("hello"), { shortMs: 10_000, concurrency: "auto" });
    for (let n = 0; n < 64; n += 1) {
      const controller = new AbortController();
      const memory = { load: () => undefined, save: () => controller.abort(new Error("shutdown")) };
      const turn = job.turn({ n }, { id: `job-${n}`, memory, signal: controller.signal });
      await expect(clock.run(turn)).rejects.toThrow("shutdown");
    }
    expect(seen.requests).toBe(0);
    const memory = { load: () => undefined, save: () => undefined };
    await expect(clock.run(job.turn({ n: 64 }, { id: "job-64", memory }))).resolves.toMatchObject({ do: "done" });
  });

  it("given a job for whose call there is no room, sends nothing, has no intent on record, and says when to come again", async () => {
    const { seen, step } = limited(1_000, 60_000);
    const { clock, minapp } = scene(step);
    const job = durable(minapp().fn("hello"), { shortMs: 120_000, concurrency: "auto" });
    const saved: Memory[] = [];
    const turn = (n: number, list: Memory[]) =>
      job.turn({ n }, { id: `job-${n}`, memory: { load: () => undefined, save: (next) => void list.push(next) } });
    const running = Array.from({ length: 8 }, (_, n) => turn(n, []));
    const ninth = await clock.run(turn(8, saved));
    expect(ninth).toEqual({ do: "later", afterMs: expect.any(Number), memory: { v: 1, key: job.keyOf("job-8") } });
    expect(saved).toEqual([]);
    expect(seen.requests).toBe(8);
    expect((await clock.run(Promise.all(running))).map((next) => next.do)).toEqual(Array(8).fill("done"));
  });

  it("given steps of an engine and no room, sleeps by the engine and runs the job once when there is", async () => {
    const { seen, step } = limited(1_000, 5_000);
    const { clock, minapp } = scene(step);
    const job = durable(minapp().fn<{ n: number }, { n: number }>("hello"), { shortMs: 60_000, concurrency: "auto" });
    const slept: string[] = [];
    const run = (n: number) =>
      job.run(
        { n },
        {
          id: `job-${n}`,
          step: async (_name, work) => JSON.parse(JSON.stringify((await work()) ?? null)),
          sleep: (ms, name) => {
            slept.push(name);
            return sleep(clock, ms);
          },
        },
      );
    const outputs = await clock.run(Promise.all(Array.from({ length: 12 }, (_, n) => run(n))));
    expect(outputs).toEqual(Array.from({ length: 12 }, (_, n) => ({ n })));
    expect([seen.requests, seen.ran.size]).toEqual([12, 12]);
    // Eight at first, and one more for each that ended well.
    expect(seen.most).toBeLessThan(12);
    expect(slept).toContain("fnwire pause 1");
  });

  it("given a store that cannot keep the intents of as many jobs as there is room for, still begins others", async () => {
    const { clock, minapp } = scene(limited(1_000, 10).step);
    const job = durable(minapp().fn("hello"), { shortMs: 60_000, concurrency: "auto" });
    const broken = {
      load: (): undefined => undefined,
      save: () => {
        throw new Error("the store is down");
      },
    };
    const failed = Array.from({ length: 16 }, (_, n) => job.turn({}, { id: `job-${n}`, memory: broken }));
    const seen = await clock.run(Promise.allSettled(failed));
    expect(seen.every(({ status }) => status === "rejected")).toBe(true);
    const memory = { load: (): undefined => undefined, save: (): undefined => undefined };
    expect(await clock.run(job.turn({}, { id: "another", memory }))).toMatchObject({ do: "done" });
  });

  it("refuses any other word, and a number: how many jobs there are is the engine's", () => {
    const { minapp } = scene(limited(1, 1).step);
    for (const concurrency of ["fast", 8] as const) {
      // @ts-expect-error: what the types refuse is tried.
      const make = () => durable(minapp().fn("hello"), { shortMs: 1_000, concurrency });
      expect(make).toThrow(/concurrency.* must be "auto"/);
    }
  });
});

describe("a durable job that a service leaves open each time", () => {
  const store = () => {
    let kept: string | undefined;
    return {
      load: (): unknown => (kept === undefined ? undefined : JSON.parse(kept)),
      save: (next: Memory) => {
        kept = JSON.stringify(next);
      },
    };
  };

  /** Turns a job until it has an end. */
  async function untilEnd(
    clock: VirtualClock,
    turn: () => Promise<{ readonly do: string; readonly afterMs?: number; readonly memory: Memory }>,
  ) {
    for (let turns = 1; ; turns += 1) {
      const next = await turn();
      if (next.do !== "later" && next.do !== "busy") return { ...next, turns };
      await sleep(clock, next.afterMs ?? 0);
    }
  }

  it.each([
    [
      "the service has the call sent again, and answers 500",
      "reconcile",
      () => response(500, { faultstring: "broken" }),
      300_000,
    ],
    [
      "the caller said that twice is harmless, and it answers 500",
      "retry",
      () => response(500, { faultstring: "broken" }),
      300_000,
    ],
    ["its answer cannot be read", "reconcile", () => response(201, "<html>"), 300_000],
    [
      "it throttles for more than a day",
      "reconcile",
      () => response(429, { faultstring: "busy" }, { "retry-after": "1800" }),
      86_400_000,
    ],
  ] as const)("is parked with its memory when %s", async (_what, onAmbiguous, answer, openMs) => {
    let lost = true;
    const { clock, service, qinling } = scene(async (_request, { evidence }) => {
      evidence.sent = true;
      // The first response is lost, so that the function may have run.
      if (lost) {
        lost = false;
        return response(500, {});
      }
      return answer();
    });
    const fn = qinling().fn("167bba70-5ea0-4e88-ab60-b550067b5e88");
    const memory = store();
    const began = clock.now();
    const end = await clock.run(
      untilEnd(clock, () => durable(fn, { shortMs: 5_000, onAmbiguous }).turn({}, { id: "order-1", memory })),
      2 * 86_400_000,
    );
    expect(end).toMatchObject({ do: "park", memory: memory.load() });
    expect(clock.now() - began).toBeGreaterThanOrEqual(openMs);
    expect(clock.now() - began).toBeLessThan(openMs + 120_000);
    expect(service.arrivals.length).toBe(end.turns);
  });

  it("is done when the service is well again after ten minutes without any response", async () => {
    let calls = 0;
    const { clock, qinling } = scene(async (request, { evidence }) => {
      evidence.sent = true;
      calls += 1;
      if (clock.now() - began < 600_000) throw new TypeError("connection reset");
      const { id } = JSON.parse(String(request.body)) as { id: string };
      return response(201, { id, status: "success", result: JSON.stringify({ duration: 0.1, output: { n: 1 } }) });
    });
    const began = clock.now();
    const fn = qinling().fn("167bba70-5ea0-4e88-ab60-b550067b5e88");
    const memory = store();
    const end = await clock.run(
      untilEnd(clock, () => durable(fn, { shortMs: 5_000 }).turn({}, { id: "order-1", memory })),
    );
    expect(end).toMatchObject({ do: "done", output: { n: 1 } });
    expect(calls).toBeGreaterThan(2);
  });
});
