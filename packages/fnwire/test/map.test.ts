import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { records, response } from "../../../test/support/responses.js";
import type { Minapp } from "../src/providers/minapp.js";
import "../src/client/map/runner.js";
import { sleep, VirtualClock } from "../../../test/support/virtual-clock.js";
import type { Journal, MapRun, Settled } from "../src/index.js";
import { fileJournal } from "../src/journal/file-journal.js";
import { functionId, scene } from "./support/clients.js";
import { answer, byOperation, lost, refused, type Step } from "./support/fake-service.js";

/** Answers each input after the milliseconds that it says. */
const echo: Step = async (request, context, clock) => {
  context.evidence.sent = true;
  const { data } = JSON.parse(String(request.body)) as { data: { n: number; ms?: number } };
  await sleep(clock, data.ms ?? 10, request.signal);
  return response(200, { code: 0, data, error: {} });
};

function numbers(count: number, ms?: (n: number) => number): { n: number; ms?: number }[] {
  return Array.from({ length: count }, (_, n) => (ms === undefined ? { n } : { n, ms: ms(n) }));
}

async function all<T>(run: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of run) items.push(item);
  return items;
}

function notFound(what: string): never {
  throw new Error(`no such ${what}`);
}

function journalThat(own: object): Journal {
  return { load: async function* () {}, intent: async () => {}, outcome: async () => {}, ...own } as Journal;
}

describe("map", () => {
  it.each<[string, (run: (options: object) => MapRun<Minapp, { n: number }, unknown>) => AsyncIterable<unknown>]>([
    ["a keyOf that fails", (run) => run({ keyOf: () => notFound("key") })],
    ["a keyOf that gives no text", (run) => run({ keyOf: () => 5 })],
    ["a journal that cannot be read", (run) => run({ journal: journalThat({ load: () => notFound("file") }) })],
    ["a journal that cannot be written", (run) => run({ journal: journalThat({ intent: () => notFound("disk") }) })],
    ["an option that means nothing", (run) => run({ concurency: 5 })],
    [
      "a second iteration",
      (run) => {
        const once = run({});
        void once[Symbol.asyncIterator]().next();
        return once;
      },
    ],
  ])("given %s, names the function in the error", async (_what, begin) => {
    const { clock, minapp } = scene(echo);
    const work = (async () => all(begin((options) => minapp().fn("hello").map(numbers(2), options))))();
    await expect(clock.run(work)).rejects.toMatchObject({ fn: "hello", operation: "map" });
  });

  it("gives one outcome for each input, as they come, with the numbers of them", async () => {
    const { clock, minapp } = scene(echo);
    const run = minapp()
      .fn("hello")
      .map(
        numbers(4, (n) => 100 - 20 * n),
        { concurrency: 4 },
      );
    const outcomes = await clock.run(all(run));
    expect(outcomes.map(({ index, state }) => [index, state])).toEqual([3, 2, 1, 0].map((index) => [index, "ok"]));
    expect(run.counts).toEqual({
      ...{ launched: 4, ok: 4, failed: 0, ambiguous: 0, outputLost: 0 },
      ...{ notStarted: 0, skipped: 0, leftOpen: 0, replayed: 0 },
    });
  });

  it("shows each function the key of its own input", async () => {
    const { clock, service, minapp } = scene(echo);
    const embedKey = (key: string, input: { n: number }) => ({ input: { ...input, key } });
    await clock.run(all(minapp().fn("hello").map(numbers(3), { embedKey })));
    const sent = service.bodies("invokeFunction").map(({ data }) => data as { n: number; key: string });
    expect(sent.map(({ n }) => n)).toEqual([0, 1, 2]);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
  });

  it("keeps the order of the inputs when asked", async () => {
    const { clock, minapp } = scene(echo);
    const inputs = numbers(20, (n) => (n % 5 === 0 ? 200 : 10));
    const outcomes = await clock.run(all(minapp().fn("hello").map(inputs, { concurrency: 4, order: "input" })));
    expect(outcomes.map(({ index }) => index)).toEqual(inputs.map(({ n }) => n));
  });

  it("never has more under way than it may", async () => {
    let underWay = 0;
    let most = 0;
    const counting: Step = async (request, context, clock) => {
      most = Math.max(most, ++underWay);
      const result = await echo(request, context, clock);
      underWay -= 1;
      return result;
    };
    const { clock, minapp } = scene(counting);
    await clock.run(all(minapp().fn("hello").map(numbers(50), { concurrency: 7 })));
    expect(most).toBe(7);
  });

  it("takes inputs only when there is room, so an endless source and a slow consumer are no danger", async () => {
    const { clock, minapp } = scene(echo);
    let taken = 0;
    function* endless() {
      for (;;) yield { n: taken++ };
    }
    const run = minapp().fn("hello").map(endless(), { concurrency: 4, prefetch: 2 });
    expect(taken).toBe(0);
    const iterator = run[Symbol.asyncIterator]();
    await clock.run(iterator.next());
    await clock.advance(60_000);
    // One was given, six wait for the consumer, and the next is taken when there is room for it.
    expect(taken).toBeLessThanOrEqual(8);
    await clock.run(Promise.resolve(iterator.return?.()));
    expect(clock.pending).toBe(0);
  });

  it("keeps to a rate exactly", async () => {
    const { clock, service, minapp } = scene(echo);
    await clock.run(
      all(
        minapp()
          .fn("hello")
          .map(numbers(25), { concurrency: 25, rate: { count: 10, perMs: 1_000 } }),
      ),
    );
    const times = service.arrivals.map(({ at }) => at - VirtualClock.start);
    for (const [index, time] of times.entries()) {
      if (index >= 10) expect(time - (times[index - 10] ?? 0)).toBeGreaterThanOrEqual(1_000);
    }
    expect(times.at(-1)).toBe(2_000);
  });

  it("a failure is its input's outcome and no one else's", async () => {
    const failing: Step = (request, context, clock) => {
      const { data } = JSON.parse(String(request.body)) as { data: { n: number } };
      if (data.n === 1)
        return answer(200, { code: 1, data: null, error: { message: "boom" } })(request, context, clock);
      if (data.n === 2) return lost(request, context, clock);
      if (data.n === 3) return answer(404)(request, context, clock);
      return echo(request, context, clock);
    };
    const { clock, minapp } = scene(failing);
    const run = minapp().fn("hello").map(numbers(5), { order: "input" });
    const outcomes = await clock.run(all(run));
    expect(outcomes.map(({ state }) => state)).toEqual(["ok", "failed", "ambiguous", "failed", "ok"]);
    expect(run.counts).toMatchObject({ launched: 5, ok: 2, failed: 2, ambiguous: 1 });
    const [, failed] = outcomes;
    expect(failed).toMatchObject({ error: { code: "FUNCTION_FAILED", executed: "yes" } });
  });

  it("begins nothing more after enough errors", async () => {
    const { clock, service, minapp } = scene(answer(404));
    const run = minapp().fn("hello").map(numbers(1_000), { concurrency: 2, stopAfterErrors: 5 });
    const outcomes = await clock.run(all(run));
    expect(service.arrivals.length).toBeLessThanOrEqual(7);
    expect(outcomes.filter(({ state }) => state === "failed").length).toBe(run.counts.launched);
    expect(run.counts.launched + run.counts.notStarted).toBe(outcomes.length);
  });

  it("waits for what is under way when the loop is left, or lets go of it", async () => {
    for (const onBreak of ["drain", "abort"] as const) {
      const { clock, service, minapp } = scene(echo);
      const run = minapp()
        .fn("hello")
        .map(
          numbers(100, (n) => (n === 0 ? 10 : 5_000)),
          { concurrency: 4, onBreak },
        );
      await clock.run(
        (async () => {
          for await (const { state } of run) {
            expect(state).toBe("ok");
            break;
          }
        })(),
      );
      expect(clock.elapsedMs).toBe(onBreak === "drain" ? 5_010 : 10);
      const { launched, ok, ambiguous, failed } = run.counts;
      expect(launched).toBe(ok + ambiguous + failed);
      expect(ok).toBe(onBreak === "drain" ? launched : 1);
      expect(service.arrivals).toHaveLength(launched);
    }
  });

  it("closes the source of its inputs when the loop is left", async () => {
    for (const onBreak of ["drain", "abort"] as const) {
      const { clock, minapp } = scene(echo);
      let closed = false;
      const source = async function* () {
        try {
          yield* numbers(100);
        } finally {
          closed = true;
        }
      };
      const work = (async () => {
        for await (const _outcome of minapp().fn("hello").map(source(), { concurrency: 2, onBreak })) break;
      })();
      await clock.run(work);
      expect(closed).toBe(true);
    }
  });

  it("ends with the signal's reason, at once", async () => {
    const reason = new Error("enough");
    const { clock, minapp } = scene(echo);
    const controller = new AbortController();
    const run = minapp()
      .fn("hello")
      .map(
        numbers(100, () => 60_000),
        { signal: controller.signal },
      );
    const ended = all(run);
    ended.catch(() => undefined);
    await clock.advance(1_000);
    controller.abort(reason);
    await expect(ended).rejects.toBe(reason);
    expect(run.counts).toMatchObject({ launched: 16, ambiguous: 16 });
    expect(clock.elapsedMs).toBe(1_000);
  });

  it.each(["aborted", "left"] as const)(
    "ends at once when it is %s while the source has nothing to give",
    async (how) => {
      const { clock, minapp } = scene(echo);
      let closed = false;
      const source: AsyncIterableIterator<{ n: number }> = {
        [Symbol.asyncIterator]: () => source,
        next: (() => {
          let n = 0;
          return () =>
            n === 0 ? Promise.resolve({ done: false, value: { n: n++ } }) : new Promise<never>(() => undefined);
        })(),
        return: async () => {
          closed = true;
          return { done: true, value: undefined };
        },
      };
      const controller = new AbortController();
      const iterator = minapp().fn("hello").map(source, { signal: controller.signal })[Symbol.asyncIterator]();
      await expect(clock.run(iterator.next())).resolves.toMatchObject({ value: { state: "ok" } });
      if (how === "aborted") {
        const waiting = iterator.next();
        waiting.catch(() => undefined);
        await clock.advance(1);
        controller.abort("enough");
        await expect(clock.run(waiting)).rejects.toBe("enough");
      } else {
        await clock.run(Promise.resolve(iterator.return?.()));
      }
      expect(closed).toBe(true);
      expect(clock.pending).toBe(0);
    },
  );

  it("does not wait for its rate when it is left", async () => {
    const { clock, minapp } = scene(echo);
    const iterator = minapp()
      .fn("hello")
      .map(numbers(10), { rate: { count: 1, perMs: 3_600_000 } })
      [Symbol.asyncIterator]();
    await clock.run(iterator.next());
    await clock.run(Promise.resolve(iterator.return?.()));
    expect(clock.elapsedMs).toBe(10);
  });

  it("keeps its rate when the machine's clock is set back", async () => {
    const { clock, service, minapp } = scene(echo);
    const iterator = minapp()
      .fn("hello")
      .map(numbers(3), { rate: { count: 1, perMs: 1_000 } })
      [Symbol.asyncIterator]();
    await clock.run(iterator.next());
    clock.shift(-3_600_000);
    await clock.run(iterator.next(), 10_000);
    await clock.run(iterator.next(), 10_000);
    expect(service.arrivals).toHaveLength(3);
  });

  it("takes a key that cannot be made for the failure of its input, and goes on", async () => {
    const { clock, service, minapp } = scene(echo);
    const embedKey = (key: string, input: { n: number }) => {
      if (input.n === 1) throw new RangeError("no key for this one");
      return { input: { ...input, key } };
    };
    const outcomes = await clock.run(all(minapp().fn("hello").map(numbers(3), { embedKey, order: "input" })));
    expect(outcomes.map(({ state }) => state)).toEqual(["ok", "failed", "ok"]);
    expect(outcomes[1]).toMatchObject({
      error: { code: "INPUT_INVALID", executed: "no", cause: { name: "RangeError", message: "no key for this one" } },
    });
    expect(service.arrivals).toHaveLength(2);
  });

  it("tells when the source of the inputs fails, after the outcomes of those it gave", async () => {
    async function* broken() {
      yield { n: 0 };
      yield { n: 1 };
      throw new Error("the source broke");
    }
    const { clock, minapp } = scene(echo);
    const outcomes: unknown[] = [];
    const work = (async () => {
      for await (const outcome of minapp().fn("hello").map(broken())) outcomes.push(outcome);
    })();
    await expect(clock.run(work)).rejects.toThrow("the source broke");
    expect(outcomes).toHaveLength(2);
  });

  it("can be iterated once", async () => {
    const { clock, minapp } = scene(echo);
    const run = minapp().fn("hello").map(numbers(1));
    await clock.run(all(run));
    await expect(clock.run(all(run))).rejects.toMatchObject({ code: "INPUT_INVALID" });
  });

  it.each([
    ["concurrency", { concurrency: 0 }],
    ["prefetch", { prefetch: -1 }],
    ["rate", { rate: { count: 1, perMs: 0 } }],
    ["stopAfterErrors", { stopAfterErrors: 0.5 }],
  ])("refuses a %s that makes no sense", (name, options) => {
    const { minapp } = scene(echo);
    expect(() => minapp().fn("hello").map(numbers(1), options)).toThrow(
      expect.objectContaining({ code: "CONFIG_INVALID", message: expect.stringContaining(name) }),
    );
  });
});

describe("a journal", () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "fnwire-journal-"));
    path = join(folder, "run.jsonl");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const journal = () => fileJournal({ path, fsync: false });
  // Files are written in real time.
  const lines = () =>
    readFileSync(path, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  /** Where each input is, in the words of the journal: its last line. */
  const states = () => {
    const last = new Map<unknown, string>();
    for (const { key, state, acknowledged } of lines()) {
      if (key !== undefined) last.set(key, acknowledged ? "settled" : String(state));
    }
    return Object.fromEntries(last);
  };

  it("puts each intent on record before anything is sent, and the outcome after", async () => {
    const seen: unknown[] = [];
    const looking: Step = (request, context, clock) => {
      seen.push(lines().at(-1));
      return echo(request, context, clock);
    };
    const { clock, minapp } = scene(looking);
    await clock.run(all(minapp().fn("hello").map(numbers(2), { concurrency: 1, journal: journal() })));
    expect(seen).toMatchObject([
      { key: "0", state: "intent", index: 0 },
      { key: "1", state: "intent", index: 1 },
    ]);
    expect(states()).toEqual({ 0: "settled", 1: "settled" });
  });

  it("is the same when each line, and the new file's name, is waited for until it is on the disk", async () => {
    const { clock, minapp } = scene(echo);
    await clock.run(
      all(
        minapp()
          .fn("hello")
          .map(numbers(3), { journal: fileJournal({ path }) }),
      ),
    );
    expect(states()).toEqual({ 0: "settled", 1: "settled", 2: "settled" });
  });

  it("goes on where a run ended: what is settled is not sent again", async () => {
    const first = scene(echo);
    await first.clock.run(all(first.minapp().fn("hello").map(numbers(3), { journal: journal() })));
    const second = scene(echo);
    const run = second.minapp().fn("hello").map(numbers(5), { journal: journal(), order: "input" });
    const outcomes = await second.clock.run(all(run));
    expect(outcomes.map(({ index }) => index)).toEqual([3, 4]);
    expect(run.counts).toMatchObject({ launched: 2, ok: 2, skipped: 3 });
    expect(second.service.arrivals).toHaveLength(2);
  });

  it("never sends again, without consent, what may have run when the process died", async () => {
    writeFileSync(
      path,
      '{"v":1,"provider":"minapp","fn":"hello"}\n{"key":"0","state":"intent","index":0}\n{"key":"1","state":"inte',
    );
    const second = scene(echo);
    const run = second.minapp().fn("hello").map(numbers(2), { journal: journal() });
    const outcomes = await second.clock.run(all(run));
    expect(outcomes.find(({ index }) => index === 0)).toMatchObject({
      state: "ambiguous",
      error: { executed: "maybe" },
    });
    expect(outcomes.find(({ index }) => index === 1)).toMatchObject({ state: "ok" });
    expect(run.counts).toMatchObject({ launched: 1, leftOpen: 1 });
    expect(second.service.bodies("invokeFunction")).toEqual([{ data: { n: 1 }, sync: true }]);
    const third = scene(echo);
    await third.clock.run(
      all(third.minapp().fn("hello").map(numbers(2), { journal: journal(), onAmbiguous: "retry" })),
    );
    expect(third.service.bodies("invokeFunction")).toEqual([{ data: { n: 0 }, sync: true }]);
  });

  it("asks Qinling, under the same id, what became of a call that was open", async () => {
    const callKey = "9ea77cf3-bfc4-435b-ac07-e53761d47c7c";
    writeFileSync(
      path,
      `{"v":1,"provider":"qinling","fn":"${functionId}"}\n{"key":"0","state":"intent","index":0,"callKey":"${callKey}"}\n`,
    );
    const duplicate = answer(400, { faultstring: "Duplicate entry for Execution: ['id']" });
    const { clock, service, qinling } = scene(
      byOperation({ createExecution: duplicate, getExecution: answer(200, records.qinling()) }),
    );
    const run = qinling()
      .fn(functionId)
      .map([{ n: 0 }], { journal: journal() });
    const outcomes = await clock.run(all(run));
    expect(outcomes).toMatchObject([{ state: "ok", result: { output: { greeting: "Hello Ada" } } }]);
    expect(service.bodies("createExecution").map(({ id }) => id)).toEqual([callKey]);
  });

  it("searches on Appwrite for a call that was open, and never sends it again", async () => {
    writeFileSync(
      path,
      '{"v":1,"provider":"appwrite","fn":"hello"}\n{"key":"0","state":"intent","index":0,"callKey":"k0"}\n',
    );
    const { clock, service, appwrite } = scene(byOperation({ listExecutions: answer(200, { executions: [] }) }));
    const run = appwrite()
      .fn("hello")
      .map([{ n: 0 }], { journal: journal(), onAmbiguous: "reconcile" });
    const outcomes = await clock.run(all(run));
    expect(outcomes).toMatchObject([{ state: "ambiguous", error: { executed: "maybe", idempotencyKey: "k0" } }]);
    expect(service.bodies("createExecution")).toEqual([]);
  });

  it("tries again, in a later run, what provably did not run", async () => {
    const first = scene(refused);
    const retry = { attempts: 1 };
    await first.clock.run(all(first.minapp({ retry }).fn("hello").map(numbers(1), { journal: journal() })));
    expect(states()).toEqual({ 0: "not-started" });
    const second = scene(echo);
    const run = second.minapp().fn("hello").map(numbers(1), { journal: journal() });
    await second.clock.run(all(run));
    expect(run.counts).toMatchObject({ ok: 1, skipped: 0 });
  });

  it("knows inputs by name when they have one", async () => {
    const named = (
      run: { map: (inputs: { n: number }[], options: object) => MapRun<Minapp, { n: number }, unknown> },
      inputs: { n: number }[],
    ) =>
      all<Settled<Minapp, { n: number }, unknown>>(
        run.map(inputs, { journal: journal(), keyOf: ({ n }: { n: number }) => `order-${n}` }),
      );
    const first = scene(echo);
    await first.clock.run(named(first.minapp().fn("hello"), [{ n: 2 }, { n: 1 }]));
    const second = scene(echo);
    const outcomes = await second.clock.run(named(second.minapp().fn("hello"), [{ n: 1 }, { n: 2 }, { n: 3 }]));
    expect(outcomes.map(({ input }) => input)).toEqual([{ n: 3 }]);
  });

  it.each([
    ["of another function", '{"v":1,"provider":"minapp","fn":"other"}\n'],
    ["of another provider", '{"v":1,"provider":"appwrite","fn":"hello"}\n'],
    ["that is no journal", "hello\n"],
    ["with a line that is no entry", '{"v":1,"provider":"minapp","fn":"hello"}\n{"a":1}\n'],
  ])("refuses a file %s, before anything is sent", async (_name, content) => {
    writeFileSync(path, content);
    const { clock, service, minapp } = scene(echo);
    await expect(clock.run(all(minapp().fn("hello").map(numbers(1), { journal: journal() })))).rejects.toMatchObject({
      code: "CONFIG_INVALID",
    });
    expect(service.arrivals).toHaveLength(0);
  });

  it("begins nothing that it could not put on record", async () => {
    const { clock, service, minapp } = scene(echo);
    const full = { ...journal(), intent: () => Promise.reject(new Error("disk full")) };
    await expect(clock.run(all(minapp().fn("hello").map(numbers(1), { journal: full })))).rejects.toThrow("disk full");
    expect(service.arrivals).toHaveLength(0);
  });

  it("lets intents that come together share one wait for the disk", async () => {
    const { clock, minapp } = scene(echo);
    let waiting = 0;
    let most = 0;
    const slow = {
      ...journal(),
      async *load() {},
      intent: async () => {
        most = Math.max(most, ++waiting);
        await sleep(clock, 5);
        waiting -= 1;
      },
      outcome: async () => undefined,
    };
    await clock.run(all(minapp().fn("hello").map(numbers(16), { journal: slow, concurrency: 4 })));
    expect(most).toBe(4);
  });

  it("notes of what it was stopped before sending that it did not run", async () => {
    const { clock, service, minapp } = scene(echo);
    const controller = new AbortController();
    const stopping = journal();
    const intent: typeof stopping.intent = async (entry) => {
      await stopping.intent(entry);
      controller.abort("enough");
    };
    const run = minapp()
      .fn("hello")
      .map(numbers(1), { journal: { ...stopping, intent }, signal: controller.signal });
    await expect(clock.run(all(run))).rejects.toBe("enough");
    expect(service.arrivals).toHaveLength(0);
    expect(states()).toEqual({ 0: "not-started" });
  });

  it("does not forget, because a later run was stopped before sending, that an earlier one may have run", async () => {
    writeFileSync(path, '{"v":1,"provider":"minapp","fn":"hello"}\n{"key":"0","state":"intent","index":0}\n');
    const { clock, service, minapp } = scene(echo);
    const controller = new AbortController();
    const stopping = journal();
    const intent: typeof stopping.intent = async (entry) => {
      await stopping.intent(entry);
      controller.abort("enough");
    };
    const options = { journal: { ...stopping, intent }, signal: controller.signal, onAmbiguous: "retry" } as const;
    await expect(clock.run(all(minapp().fn("hello").map(numbers(1), options)))).rejects.toBe("enough");
    expect(states()).toEqual({ 0: "ambiguous" });
    const later = scene(echo);
    const run = later.minapp().fn("hello").map(numbers(1), { journal: journal() });
    expect(await later.clock.run(all(run))).toMatchObject([{ state: "ambiguous" }]);
    expect([...service.arrivals, ...later.service.arrivals]).toEqual([]);
  });

  it.each([
    ["came to its end", 2, false, undefined],
    ["was left", 100, true, undefined],
    ["got inputs from a source that failed", 2, false, new Error("no more")],
  ])("is closed, once, when the run %s", async (_name, count, isLeft, failure) => {
    const { clock, minapp } = scene(echo);
    let closed = 0;
    const journal: Journal = {
      load: () => [],
      intent: async () => undefined,
      outcome: async () => undefined,
      close: async () => {
        closed += 1;
      },
    };
    const source = function* () {
      yield* numbers(count);
      if (failure) throw failure;
    };
    const work = (async () => {
      for await (const _outcome of minapp().fn("hello").map(source(), { journal })) if (isLeft) break;
    })();
    await clock.run(work).catch((error: unknown) => expect(error).toBe(failure));
    expect(closed).toBe(1);
  });

  it("does not forget, because a later run was refused, that an earlier one may have run", async () => {
    writeFileSync(path, '{"v":1,"provider":"minapp","fn":"hello"}\n{"key":"0","state":"intent","index":0}\n');
    const consenting = scene(refused);
    const second = await consenting.clock.run(
      all(consenting.minapp().fn("hello").map(numbers(1), { journal: journal(), onAmbiguous: "retry" })),
    );
    expect(second).toMatchObject([{ state: "ambiguous", error: { code: "AMBIGUOUS_OUTCOME", executed: "maybe" } }]);
    const third = scene(echo);
    const outcomes = await third.clock.run(all(third.minapp().fn("hello").map(numbers(1), { journal: journal() })));
    expect(outcomes).toMatchObject([{ state: "ambiguous" }]);
    expect(third.service.arrivals).toHaveLength(0);
  });

  it("asks Qinling under the same id in every run, until one knows", async () => {
    const callKey = "9ea77cf3-bfc4-435b-ac07-e53761d47c7c";
    writeFileSync(
      path,
      `{"v":1,"provider":"qinling","fn":"${functionId}"}\n{"key":"0","state":"intent","index":0,"callKey":"${callKey}"}\n`,
    );
    const ids: unknown[] = [];
    for (const step of [refused, answer(429), answer(201, records.qinling())]) {
      for (const onAmbiguous of ["reconcile", "retry"] as const) {
        const { clock, service, qinling } = scene(byOperation({ createExecution: step }));
        await clock.run(
          all(
            qinling()
              .fn(functionId)
              .map([{ n: 0 }], { journal: journal(), onAmbiguous }),
          ),
        );
        ids.push(...service.bodies("createExecution").map(({ id }) => id));
      }
    }
    expect(new Set(ids)).toEqual(new Set([callKey]));
    expect(ids.length).toBeGreaterThan(6);
  });

  it("remembers the key of a call on Qinling whatever the rule, so that a later run can ask", async () => {
    const first = scene(lost);
    const once = { journal: journal(), onAmbiguous: "throw" } as const;
    await first.clock.run(
      all(
        first
          .qinling()
          .fn(functionId)
          .map([{ n: 0 }], once),
      ),
    );
    const [sent] = first.service.bodies("createExecution");
    expect(lines().find(({ state }) => state === "intent")?.callKey).toBe(sent?.id);
  });

  it("refuses names of inputs that are no text, before anything is sent", async () => {
    const { clock, service, minapp } = scene(echo);
    // Without types nothing keeps a number from being given.
    const keyOf = (({ n }: { n: number }) => n) as unknown as (input: { n: number }) => string;
    const run = minapp().fn("hello").map(numbers(1), { journal: journal(), keyOf });
    await expect(clock.run(all(run))).rejects.toMatchObject({ code: "INPUT_INVALID" });
    expect(service.arrivals).toHaveLength(0);
  });

  it("writes nothing more after a write that failed: the lines before it stay readable", async () => {
    const handle = await open(path, "a+");
    const files: { appendFile: (text: string) => Promise<void> } = Object.getPrototypeOf(handle);
    await handle.close();
    const { appendFile } = files;
    let writes = 0;
    const { clock, minapp } = scene(echo);
    // The disk takes half of the second write, and everything after that.
    files.appendFile = async function (text) {
      writes += 1;
      await appendFile.call(this, writes === 2 ? text.slice(0, 12) : text);
      if (writes === 2) throw new Error("no space left on device");
    };
    try {
      const run = minapp()
        .fn("hello")
        .map(
          numbers(4, (n) => 10 * n),
          { journal: journal(), concurrency: 2 },
        );
      await expect(clock.run(all(run))).rejects.toThrow("no space left");
    } finally {
      files.appendFile = appendFile;
    }
    const second = scene(echo);
    const inputs = numbers(4, (n) => 10 * n);
    const outcomes = await second.clock.run(all(second.minapp().fn("hello").map(inputs, { journal: journal() })));
    expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(["ambiguous", "ok"]));
  });

  it("drops a line that a crash cut off, and keeps the others", async () => {
    const first = scene(echo);
    await first.clock.run(all(first.minapp().fn("hello").map(numbers(2), { journal: journal() })));
    appendFileSync(path, '{"key":"2","sta');
    const second = scene(echo);
    await second.clock.run(all(second.minapp().fn("hello").map(numbers(3), { journal: journal() })));
    expect(second.service.arrivals).toHaveLength(1);
    expect(states()).toEqual({ 0: "settled", 1: "settled", 2: "settled" });
  });
});
