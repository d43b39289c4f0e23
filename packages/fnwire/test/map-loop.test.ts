import { describe, expect, it } from "vitest";
import { response } from "../../../test/support/responses.js";
import { sleep } from "../../../test/support/virtual-clock.js";
import type { Journal, JournalOutcome } from "../src/index.js";
import { scene } from "./support/clients.js";
import type { Step } from "./support/fake-service.js";

/** Answers each input after the milliseconds that it says. */
const echo: Step = async (request, context, clock) => {
  context.evidence.sent = true;
  const { data } = JSON.parse(String(request.body)) as { data: { ms?: number } };
  await sleep(clock, data.ms ?? 10, request.signal);
  return response(200, { code: 0, data, error: {} });
};
const inputs = (count: number, ms = 10) => Array.from({ length: count }, (_, n) => ({ n, ms }));

/** A journal in memory that tells what it was told. */
function noted() {
  const settled: string[] = [];
  const outcomes: JournalOutcome[] = [];
  let closed = 0;
  const journal: Journal = {
    load: () => [],
    intent: async () => undefined,
    outcome: async ({ state }) => void outcomes.push(state),
    acknowledge: async ({ key }) => void settled.push(key),
    close: async () => {
      closed += 1;
    },
  };
  return { journal, settled, outcomes, closed: () => closed };
}

describe("a loop over map", () => {
  it("that is left by return() while next() is pending ends both at once, and what is under way goes on", async () => {
    const { clock, minapp } = scene(echo);
    const run = minapp().fn("hello").map(inputs(2, 60_000));
    const iterator = run[Symbol.asyncIterator]();
    const pending = iterator.next();
    await clock.advance(1_000);
    await iterator.return?.();
    await expect(pending).resolves.toEqual({ done: true, value: undefined });
    expect(clock.elapsedMs).toBe(1_000);
    await clock.advance(120_000);
    expect(run.counts).toMatchObject({ launched: 2, ok: 2 });
    expect(clock.pending).toBe(0);
  });

  it("that is left by return() with onBreak abort abandons the calls under way", async () => {
    const { clock, minapp } = scene(echo);
    const run = minapp().fn("hello").map(inputs(2, 60_000), { onBreak: "abort" });
    const iterator = run[Symbol.asyncIterator]();
    const pending = iterator.next();
    await clock.advance(1_000);
    await clock.run(Promise.resolve(iterator.return?.()));
    await expect(pending).resolves.toMatchObject({ done: true });
    expect(run.counts).toMatchObject({ launched: 2, ambiguous: 2 });
    expect([clock.elapsedMs, clock.pending]).toEqual([1_000, 0]);
  });

  it("that is left by return() with a journal resolves when everything is on record and the journal is closed", async () => {
    const { clock, minapp } = scene(echo);
    const { journal, outcomes, settled, closed } = noted();
    const iterator = minapp().fn("hello").map(inputs(2, 5_000), { journal })[Symbol.asyncIterator]();
    const pending = iterator.next();
    await clock.advance(1_000);
    const left = Promise.resolve(iterator.return?.());
    await expect(pending).resolves.toMatchObject({ done: true });
    await clock.run(left);
    expect([outcomes, settled, closed()]).toEqual([["ok", "ok"], [], 1]);
    expect(clock.elapsedMs).toBe(5_000);
  });

  it("that is left before it began sends nothing and takes no input", async () => {
    const { clock, service, minapp } = scene(echo);
    const taken: number[] = [];
    const source = function* () {
      for (let n = 0; ; n += 1) {
        taken.push(n);
        yield { n };
      }
    };
    const iterator = minapp().fn("hello").map(source())[Symbol.asyncIterator]();
    await iterator.return?.();
    await expect(iterator.next()).resolves.toEqual({ done: true, value: undefined });
    await clock.advance(1_000);
    expect([taken, service.arrivals]).toEqual([[], []]);
  });

  it("settles an input when it comes back for the next one, and not the one at which it is left", async () => {
    const { clock, minapp } = scene(echo);
    const { journal, settled, closed } = noted();
    const run = minapp().fn("hello").map(inputs(5), { journal, concurrency: 1 });
    const work = (async () => {
      let seen = 0;
      for await (const { index } of run) {
        expect(settled).toEqual(Array.from({ length: index }, (_, n) => String(n)));
        seen += 1;
        if (seen === 3) break;
      }
    })();
    await clock.run(work);
    expect([settled, closed()]).toEqual([["0", "1"], 1]);
  });

  it("settles the last input when next() returns done", async () => {
    const { clock, minapp } = scene(echo);
    const { journal, settled } = noted();
    const iterator = minapp().fn("hello").map(inputs(1), { journal })[Symbol.asyncIterator]();
    await clock.run(iterator.next());
    expect(settled).toEqual([]);
    await expect(clock.run(iterator.next())).resolves.toMatchObject({ done: true });
    expect(settled).toEqual(["0"]);
  });

  it("of several workers gives each outcome to one of them, and settles only while all of them have come back", async () => {
    const { clock, minapp } = scene(echo);
    const { journal, settled } = noted();
    const iterator = minapp().fn("hello").map(inputs(12), { journal, concurrency: 12 })[Symbol.asyncIterator]();
    const got: number[] = [];
    const worker = async (delayMs: number) => {
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
        got.push(next.value.index);
        await sleep(clock, delayMs);
        // What another worker holds has not been dealt with.
        if (delayMs === 1) expect(settled).toEqual([]);
      }
    };
    await clock.run(Promise.all([worker(1), worker(1_000)]));
    expect(got.toSorted((a, b) => a - b)).toEqual(inputs(12).map(({ n }) => n));
  });

  it("whose source hangs in next() ends at once when it is left, and the source is told", async () => {
    const { clock, minapp } = scene(echo);
    let told = 0;
    const source: AsyncIterableIterator<{ n: number }> = {
      [Symbol.asyncIterator]: () => source,
      next: () => new Promise(() => undefined),
      return: () => {
        told += 1;
        return new Promise(() => undefined);
      },
    };
    const { journal, closed } = noted();
    const iterator = minapp().fn("hello").map(source, { journal })[Symbol.asyncIterator]();
    const pending = iterator.next();
    await clock.advance(1_000);
    await clock.run(Promise.resolve(iterator.return?.()));
    await expect(pending).resolves.toMatchObject({ done: true });
    expect([told, closed(), clock.elapsedMs, clock.pending]).toEqual([1, 1, 1_000, 0]);
  });

  it("whose source hangs in return() is not held up for more than a second", async () => {
    const { clock, minapp } = scene(echo);
    const source: AsyncIterableIterator<{ n: number }> = {
      [Symbol.asyncIterator]: () => source,
      next: async () => ({ done: false, value: { n: 0 } }),
      return: () => new Promise(() => undefined),
    };
    const work = (async () => {
      for await (const _outcome of minapp().fn("hello").map(source, { concurrency: 1 })) break;
    })();
    await clock.run(work);
    expect(clock.elapsedMs).toBeLessThanOrEqual(1_100);
    expect(clock.pending).toBe(0);
  });

  it("gives what a source gave before it threw, then its error, and closes the journal", async () => {
    const { clock, minapp } = scene(echo);
    const { journal, settled, closed } = noted();
    const source = async function* () {
      yield { n: 0 };
      await sleep(clock, 100);
      throw new RangeError("the source broke");
    };
    const run = minapp().fn("hello").map(source(), { journal });
    const indexes: number[] = [];
    const work = (async () => {
      for await (const { index } of run) indexes.push(index);
    })();
    await expect(clock.run(work)).rejects.toThrow("the source broke");
    expect([indexes, settled, closed()]).toEqual([[0], ["0"], 1]);
  });

  it("given a signal that aborts while its body is at work, rejects with the reason and settles what came back", async () => {
    const { clock, minapp } = scene(echo);
    const { journal, settled, closed } = noted();
    const controller = new AbortController();
    const run = minapp().fn("hello").map(inputs(9), { journal, concurrency: 1, signal: controller.signal });
    const work = (async () => {
      for await (const { index } of run) if (index === 1) controller.abort("enough");
    })();
    await expect(clock.run(work)).rejects.toBe("enough");
    expect([settled, closed()]).toEqual([["0", "1"], 1]);
  });

  it("goes on with other work while it skips a hundred thousand inputs that are settled", async () => {
    const entries = Array.from(
      { length: 100_000 },
      (_, n) => ({ key: String(n), state: "ok", acknowledged: true }) as const,
    );
    const journal = { ...noted().journal, load: () => [entries] };
    const { clock, minapp } = scene(echo);
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const run = minapp().fn("hello").map(inputs(100_000), { journal });
    await clock.run(run[Symbol.asyncIterator]().next());
    clearInterval(timer);
    expect(run.counts.skipped).toBe(100_000);
    expect(turns).toBeGreaterThan(5);
  });
});
