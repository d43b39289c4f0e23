import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sleep } from "../../../test/support/virtual-clock.js";
import "../src/journal/file-journal-node.js";
import { records, response } from "../../../test/support/responses.js";
import { FnwireError, type Journal, JournalError, type JournalRun } from "../src/index.js";
import { fileJournal } from "../src/journal/file-journal.js";
import { FileLock } from "../src/journal/lock-node.js";
import { lifeOf, ownMark } from "../src/journal/machine-node.js";
import { functionId, scene } from "./support/clients.js";
import { answer, byOperation, refused, type Step } from "./support/fake-service.js";

/** Answers each input after 10 ms. */
const echo: Step = async (request, context, clock) => {
  context.evidence.sent = true;
  const { data } = JSON.parse(String(request.body)) as { data: object };
  await sleep(clock, 10, request.signal);
  return response(200, { code: 0, data, error: {} });
};
async function all<T>(run: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of run) items.push(item);
  return items;
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fnwire-journal-"));
  path = join(folder, "run.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));
const journal = (more: object = {}) => fileJournal({ path, fsync: false, ...more });

type Scene = ReturnType<typeof scene>;

/** Maps and leaves the loop when so many outcomes were taken, the last of them unfinished. */
async function take(made: Scene, inputs: readonly { n: number }[], count: number, options: object = {}) {
  const run = made
    .minapp()
    .fn("hello")
    .map(inputs, { journal: journal(), order: "input", ...options });
  const taken: unknown[] = [];
  const work = (async () => {
    for await (const outcome of run) {
      taken.push(outcome.state === "ok" ? outcome.result.output : outcome.state);
      if (taken.length === count) break;
    }
  })();
  await made.clock.run(work);
  return { taken, counts: run.counts, sent: made.service.arrivals.length };
}

describe("an input of a map with a journal", () => {
  it("whose loop was left before it came back is given again by the next run, from what was kept, and not sent again", async () => {
    const first = await take(scene(echo), numbers(6), 2, { concurrency: 2 });
    expect(first.taken).toEqual([{ n: 0 }, { n: 1 }]);
    const second = await take(scene(echo), numbers(6), 99);
    // The first was followed by another `next()`, the second was not.
    expect(second.taken).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }, { n: 5 }]);
    expect(second.counts).toMatchObject({ skipped: 1, replayed: first.sent - 1, launched: 6 - first.sent });
    expect(first.sent + second.sent).toBe(6);
    expect((await take(scene(echo), numbers(6), 99)).taken).toEqual([]);
  });

  it("whose consumer threw is given again by the next run", async () => {
    const { clock, minapp } = scene(echo);
    const work = (async () => {
      for await (const _outcome of minapp().fn("hello").map(numbers(1), { journal: journal() })) throw new Error("no");
    })();
    await expect(clock.run(work)).rejects.toThrow("no");
    expect(await take(scene(echo), numbers(1), 9)).toMatchObject({ taken: [{ n: 0 }], sent: 0 });
  });

  it("that failed is given again with its error", async () => {
    const failing = answer(200, { code: 1, data: null, error: { message: "boom" } });
    await take(scene(failing), numbers(1), 1);
    const { clock, service, minapp } = scene(echo);
    const run = minapp().fn("hello").map(numbers(1), { journal: journal() });
    const [again] = await clock.run(all(run));
    expect(again).toMatchObject({
      state: "failed",
      error: { name: "FunctionFailedError", code: "FUNCTION_FAILED", executed: "yes", detail: { message: "boom" } },
    });
    expect(service.arrivals).toEqual([]);
    expect((await take(scene(echo), numbers(1), 9)).taken).toEqual([]);
  });

  it("is asked for by its key on Qinling, where its output is not written down", async () => {
    const made = byOperation({
      createExecution: (request, context, clock) => {
        const { id } = JSON.parse(String(request.body)) as { id: string };
        return answer(201, records.qinling({ id }))(request, context, clock);
      },
      getExecution: (request, context, clock) =>
        answer(200, records.qinling({ id: new URL(request.url).pathname.split("/").at(-1) }))(request, context, clock),
    });
    const first = scene(made);
    const map = (s: Scene) => s.qinling().fn(functionId).map(numbers(1), { journal: journal() });
    for await (const _outcome of map(first)) break;
    expect(readFileSync(path, "utf8")).not.toContain("Hello Ada");
    const second = scene(made);
    const run = map(second);
    expect(await second.clock.run(all(run))).toMatchObject([
      { state: "ok", result: { output: { greeting: "Hello Ada" } } },
    ]);
    const [{ id } = { id: "" }] = first.service.bodies("createExecution");
    expect(second.service.arrivals.map(({ operation, path: to }) => [operation, to.split("/").at(-1)])).toEqual([
      ["getExecution", id],
    ]);
    expect(run.counts).toMatchObject({ replayed: 1, launched: 0 });
  });

  it.each([
    ["does not have any more", answer(404, { faultstring: "not found" }), []],
    ["does not give now", answer(503), ["output-lost"]],
  ])("whose output Qinling %s is output-lost, not failed", async (_what, get, later) => {
    const create: Step = (request, context, clock) => {
      const { id } = JSON.parse(String(request.body)) as { id: string };
      return answer(201, records.qinling({ id }))(request, context, clock);
    };
    const steps = byOperation({ createExecution: create, getExecution: get });
    const map = (s: Scene) => s.qinling().fn(functionId).map(numbers(1), { journal: journal() });
    for await (const _outcome of map(scene(steps))) break;
    const second = scene(steps);
    expect(await second.clock.run(all(map(second)))).toMatchObject([
      { state: "output-lost", error: { code: "OUTPUT_LOST", executed: "yes", handle: { provider: "qinling" } } },
    ]);
    // What could not be had for the moment is asked for again, what is gone is settled.
    const third = scene(steps);
    const again = await third.clock.run(all(map(third)));
    expect(again.map(({ state }) => state)).toEqual(later);
  });

  it("that is larger than maxOutcomeBytes is output-lost after a crash, and counted as nothing else", async () => {
    await take(scene(echo), numbers(1), 1, { journal: journal({ maxOutcomeBytes: 10 }) });
    const second = await take(scene(echo), numbers(1), 9);
    expect(second).toMatchObject({ taken: ["output-lost"], sent: 0, counts: { failed: 0, launched: 0, replayed: 1 } });
  });

  it("is given again exactly as it was, whatever it holds", async () => {
    const odd = {
      big: 2n ** 70n,
      bytes: new Uint8Array([0, 255, 128]),
      special: [Number.NaN, Number.POSITIVE_INFINITY, -0, undefined],
      text: 'a \ud83d b \u2028 \0 "',
      $fnwire: ["bigint", "1"],
      nested: { $fnwire: { $fnwire: 1 } },
      nothing: undefined,
      __proto__x: {},
    };
    const loaded = journal();
    const run: JournalRun = { provider: "minapp", fn: "hello", endpoint: "https://x", keys: "named" };
    for await (const _entries of loaded.load(run));
    const { packResult, unpackResult } = await import("../src/client/map/kept.js");
    const result = { provider: "minapp", output: odd, attempts: [], raw: undefined } as const;
    await loaded.outcome({ key: "k", state: "ok", kept: packResult(result)?.packed });
    await loaded.close?.();
    const again = journal();
    const entries = await all(again.load(run));
    await again.close?.();
    expect(unpackResult("minapp", entries.flat()[0]?.kept)).toEqual(result);
  });
});

describe("the keys of calls", () => {
  it("are the same in every process that has the journal, and others with another journal", async () => {
    const create: Step = (request, context, clock) => {
      const { id } = JSON.parse(String(request.body)) as { id: string };
      return answer(201, records.qinling({ id }))(request, context, clock);
    };
    const idsWith = async (own: Journal) => {
      const { clock, service, qinling } = scene(create);
      await clock.run(all(qinling().fn(functionId).map(numbers(3), { journal: own })));
      return service.bodies("createExecution").map(({ id }) => id);
    };
    const store = (id: string): Journal => ({
      id,
      load: () => [],
      intent: async () => undefined,
      outcome: async () => undefined,
    });
    const ids = await idsWith(store("journal-1"));
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await idsWith(store("journal-1"))).toEqual(ids);
    expect(await idsWith(store("journal-2"))).not.toContain(ids[0]);
  });

  it("are shown to functions that check for repeats themselves, the same in every run", async () => {
    const embedKey = (key: string, input: { n: number }) => ({ input: { ...input, key } });
    const keys: unknown[] = [];
    const first = scene(refused);
    for (const made of [first, scene(echo)]) {
      const options = { journal: journal(), embedKey, retry: false } as const;
      await made.clock.run(all(made.minapp().fn("hello").map(numbers(1), options)));
      keys.push(...made.service.bodies("invokeFunction").map(({ data }) => (data as { key: string }).key));
    }
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});

describe("a list of inputs without keyOf", () => {
  it.each([
    ["lost its first input", [{ n: 1 }, { n: 2 }]],
    ["got another one in front", [{ n: 9 }, { n: 0 }, { n: 1 }]],
    ["changed an input", [{ n: 0, priority: "high" }]],
  ])("that %s since the journal was begun is refused, and nothing is sent", async (_what, inputs) => {
    await take(scene(echo), numbers(3), 99);
    const { clock, service, minapp } = scene(echo);
    const run = minapp().fn("hello").map(inputs, { journal: journal() });
    await expect(clock.run(all(run))).rejects.toMatchObject({
      name: "JournalError",
      problem: "inputs-changed",
    });
    expect(service.arrivals).toEqual([]);
  });

  it("that grew, or whose inputs have their members in another order, is the same list", async () => {
    const ordered = [{ n: 0, a: { b: 1, c: 2 } }];
    await take(scene(echo), ordered, 99);
    const other = [{ a: { c: 2, b: 1 }, n: 0 }, { n: 7 }];
    expect(await take(scene(echo), other, 99)).toMatchObject({ taken: [{ n: 7 }], counts: { skipped: 1 } });
  });

  it("that ends before an input which was begun is refused at its end", async () => {
    await take(scene(echo), numbers(3), 2, { concurrency: 1 });
    const { clock, minapp } = scene(echo);
    const run = minapp().fn("hello").map(numbers(1), { journal: journal() });
    await expect(clock.run(all(run))).rejects.toMatchObject({ problem: "inputs-changed" });
  });

  it.each([
    ["with keyOf", undefined, ({ n }: { n: number }) => `order-${n}`],
    ["without keyOf", ({ n }: { n: number }) => `order-${n}`, undefined],
  ])("is refused when a journal is gone on with %s, and nothing is sent", async (_what, before, after) => {
    await take(scene(echo), numbers(2), 99, { keyOf: before });
    const { clock, service, minapp } = scene(echo);
    const run = minapp().fn("hello").map(numbers(2), { journal: journal(), keyOf: after });
    await expect(clock.run(all(run))).rejects.toMatchObject({ problem: "inputs-changed" });
    expect(service.arrivals).toEqual([]);
  });
});

/** What opening a journal for the inputs `{n: 0}` to `{n: 3}` ends with, and how much it sends. */
async function reopened(more: { client?: object; fn?: string } = {}) {
  const { clock, service, minapp } = scene(echo);
  const run = minapp(more.client as never)
    .fn(more.fn ?? "hello")
    .map(numbers(4), { journal: journal() });
  const error: unknown = await clock.run(all(run)).catch((thrown: unknown) => thrown);
  return { error, sent: service.arrivals.length };
}

describe("a journal's file", () => {
  const whole = async () => {
    await take(scene(echo), numbers(4), 3, { concurrency: 1 });
    return readFileSync(path);
  };
  const edited = (change: (text: string) => string | Uint8Array) => async () =>
    writeFileSync(path, change((await whole()).toString()));

  it("is for its owner alone, and so is its lock", async () => {
    const modes: number[] = [];
    const { clock, minapp } = scene((...args) => {
      modes.push(...readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777));
      return echo(...args);
    });
    await clock.run(all(minapp().fn("hello").map(numbers(1), { journal: journal() })));
    expect(modes).toEqual([0o600, 0o600]);
    expect(readdirSync(folder)).toEqual(["run.jsonl"]);
  });

  it.each([
    ["of another function", "mismatch", whole, { fn: "other" }],
    ["of another endpoint", "mismatch", whole, { client: { endpoint: "https://other.example/oserve/v1.3" } }],
    ["whose first line is cut", "damaged", async () => writeFileSync(path, (await whole()).subarray(0, 20)), {}],
    ["that is something else", "damaged", async () => writeFileSync(path, "my diary\nday one\n"), {}],
    ["that is something else in one line", "damaged", async () => writeFileSync(path, "my diary"), {}],
    ["with a line of foreign text in it", "damaged", edited((text) => text.replace("\n", "\nhello\n")), {}],
    ["with one letter changed", "damaged", edited((text) => text.replace('"key":"1"', '"key":"7"')), {}],
    ["with a line cut out of its middle", "damaged", edited((text) => text.replace(/"state":"intent".*\n/, "")), {}],
    [
      "with bytes that are no text",
      "damaged",
      edited((text) => Buffer.from(text.replace("intent", "\u00ff"), "latin1")),
      {},
    ],
    ["with zeros in its middle", "damaged", edited((text) => text.replace("intent", "\0\0\0\0\0\0")), {}],
    ["whose line ends an editor changed", "damaged", edited((text) => text.replaceAll("\n", "\r\n")), {}],
    ["of a version to come", "version", edited((text) => text.replace('"v":2', '"v":3')), {}],
    ["that is a folder", "unreadable", async () => mkdirSync(path), {}],
    ["in a folder that does not exist", "unreadable", async () => rmSync(folder, { recursive: true }), {}],
  ] as const)(
    "%s is refused by name, nothing is sent, and it stays as it is",
    async (_what, problem, prepare, more) => {
      await prepare();
      const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
      const { error, sent } = await reopened(more);
      expect(error).toBeInstanceOf(JournalError);
      expect(error).toMatchObject({ problem, executed: "no" });
      expect(FnwireError.is(error) && error.message).not.toContain(folder);
      expect(sent).toBe(0);
      if (before !== undefined) expect(readFileSync(path)).toEqual(before);
      mkdirSync(folder, { recursive: true });
    },
  );

  it.each([
    ["is cut in the middle", (size: number) => size - 10],
    ["is whole but for its newline", (size: number) => size - 1],
  ])("whose last line %s goes on without that line", async (_what, cut) => {
    const { length } = await whole();
    truncateSync(path, cut(length));
    const { error, sent } = await reopened();
    expect(Array.isArray(error) && error.map(({ index, state }) => [index, state])).toEqual([
      [2, "ok"],
      // Its intent is on record, its outcome is what was cut.
      [3, "ambiguous"],
    ]);
    expect(sent).toBe(0);
    expect(readFileSync(path, "utf8").endsWith("\n")).toBe(true);
  });

  it.skipIf(!existsSync("/dev/full"))(
    "given a disk that is full, nothing is sent that could not be put on record",
    async () => {
      symlinkSync("/dev/full", path);
      expect(await reopened()).toMatchObject({ error: { name: "JournalError" }, sent: 0 });
    },
  );

  it("of the first version is gone on with: what was settled stays so, what was open is not sent again", async () => {
    const lines = [
      { v: 1, provider: "minapp", fn: "hello" },
      ...[0, 1, 2].map((index) => ({ key: String(index), state: "intent", index })),
      { key: "0", state: "ok" },
      { key: "2", state: "not-started" },
    ];
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""), { mode: 0o644 });
    const { clock, service, minapp } = scene(echo);
    const run = minapp().fn("hello").map(numbers(4), { journal: journal(), order: "input" });
    const outcomes = await clock.run(all(run));
    expect(outcomes.map(({ index, state }) => [index, state])).toEqual([
      [1, "ambiguous"],
      [2, "ok"],
      [3, "ok"],
    ]);
    expect(service.arrivals).toHaveLength(2);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    // And once more, now that it is one of this version.
    expect((await reopened()).sent).toBe(0);
  });

  it("of the first version whose inputs had no names is refused when they get some", async () => {
    writeFileSync(path, '{"v":1,"provider":"minapp","fn":"hello"}\n{"key":"0","state":"intent","index":0}\n');
    const { clock, service, minapp } = scene(echo);
    const keyOf = ({ n }: { n: number }) => `order-${n}`;
    const run = minapp().fn("hello").map(numbers(1), { journal: journal(), keyOf });
    await expect(clock.run(all(run))).rejects.toMatchObject({ problem: "inputs-changed" });
    expect(service.arrivals).toEqual([]);
  });

  it.each([
    ["empty", { path: "" }],
    ["missing", {}],
    ["no text", { path: 7 }],
    ["with an option that nobody knows", { path: "x", fysnc: false }],
  ])("whose options are %s is refused", (_what, options) => {
    expect(() => fileJournal(options as { path: string })).toThrow(FnwireError);
  });
});

describe("two runs on one journal", () => {
  const run: JournalRun = { provider: "minapp", fn: "hello", endpoint: "https://x", keys: "named" };
  const open = async (given: Journal) => {
    await all(given.load(run));
    return given;
  };

  it("are one too many: the second is told who has it, where and since when, and sends nothing", async () => {
    const holder = await open(journal());
    const { error, sent } = await reopened();
    expect(error).toMatchObject({
      code: "JOURNAL_LOCKED",
      problem: "locked",
      executed: "no",
      retryable: true,
      holder: { host: hostname(), pid: process.pid, since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
    });
    expect(String(error)).toContain(`${process.pid}, on ${hostname()} since `);
    expect(sent).toBe(0);
    await holder.close?.();
    await (await open(journal())).close?.();
  });

  it("are told apart through a link to the same file too", async () => {
    await (await open(journal())).close?.();
    const other = join(folder, "other-name.jsonl");
    symlinkSync(path, other);
    const holder = await open(journal());
    await expect(open(fileJournal({ path: other }))).rejects.toMatchObject({ problem: "locked" });
    await holder.close?.();
  });

  it("are noticed by one journal object that is given to both", async () => {
    const shared = await open(journal());
    await expect(open(shared)).rejects.toMatchObject({ problem: "locked" });
    await shared.close?.();
    await shared.intent({ index: 0, key: "k" });
    await shared.close?.();
  });

  it("that share a journal object: the second is refused while the first still loads, and does not close it", async () => {
    const shared = await open(journal());
    await shared.intent({ index: 0, key: "before" });
    await shared.close?.();
    const loading = (shared.load(run) as AsyncIterable<unknown>)[Symbol.asyncIterator]();
    await loading.next();
    await expect(open(shared)).rejects.toMatchObject({ problem: "locked" });
    await loading.next();
    await shared.close?.();
    await shared.intent({ index: 1, key: "k" });
    await shared.close?.();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it("that share a journal object are one too many even when somebody has removed its lock", async () => {
    const shared = await open(journal());
    rmSync(`${path}.lock`);
    await expect(open(shared)).rejects.toMatchObject({ problem: "locked" });
    await shared.close?.();
    await expect(shared.intent({ index: 0, key: "k" })).rejects.toMatchObject({ problem: "lock-lost" });
    await shared.close?.();
  });

  it("cannot follow each other while the lock of a process that was killed is in the way: it is recognized", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    const mark = { ...ownMark(), pid: child.pid ?? 0 };
    const start = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ")[19] ?? "";
    await FileLock.take(`${path}.lock`, { takeOver: false, mark: { ...mark, start } });
    await expect(open(journal({ takeOver: true }))).rejects.toMatchObject({ holder: { pid: child.pid } });
    const gone = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGKILL");
    await gone;
    await (await open(journal())).close?.();
    expect(readdirSync(folder)).toEqual(["run.jsonl"]);
  });

  it.each([
    ["the same process id with another start", { start: "1" }, "dead"],
    ["a process id that nobody has", { pid: 2 ** 22 + 1 }, "dead"],
    ["another boot of this machine", { boot: "00000000-0000-0000-0000-000000000000" }, "dead"],
    ["the same host name, but another machine", { boot: "0", machine: "0" }, "unknown"],
    ["another machine", { boot: "0", host: "elsewhere", machine: "0" }, "unknown"],
    ["another container, with an equal process id", { namespace: "pid:[4026539999] time:[1]" }, "unknown"],
    ["a container of another boot with the same name", { boot: "0", namespace: "pid:[4026539999]" }, "unknown"],
    ["this process", {}, "alive"],
  ] as const)("given a lock of %s, the holder is %s", async (_what, change, life) => {
    const here = { ...ownMark(), namespace: "pid:[4026531836] time:[4026531834]", machine: "m", boot: "b" };
    const mark = { ...here, ...change };
    expect(lifeOf(mark, here)).toBe(life);
    await FileLock.take(`${path}.lock`, { takeOver: false, mark });
    const taking = (takeOver: boolean) => FileLock.take(`${path}.lock`, { takeOver, mark: here });
    if (life !== "dead") await expect(taking(false)).rejects.toMatchObject({ problem: "locked" });
    if (life === "alive") await expect(taking(true)).rejects.toMatchObject({ problem: "locked" });
    else await (await taking(life === "unknown")).release();
  });

  it.each(["", "{}", '{"id":"x"}', "\0\0\0"])("given a lock that says %j, asks for consent", async (text) => {
    writeFileSync(`${path}.lock`, text);
    await expect(open(journal())).rejects.toMatchObject({ problem: "locked" });
    await (await open(journal({ takeOver: true }))).close?.();
  });

  it("that start at once over a dead holder's lock: one gets it, again and again", async () => {
    const here = ownMark();
    for (let round = 0; round < 20; round += 1) {
      await FileLock.take(`${path}.lock`, { takeOver: false, mark: { ...here, start: "1" } });
      const taken = await Promise.allSettled(
        Array.from({ length: 8 }, () => FileLock.take(`${path}.lock`, { takeOver: true, mark: here })),
      );
      const winners = taken.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      expect(winners).toHaveLength(1);
      await winners[0]?.check();
      await winners[0]?.release();
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it.each([
    ["removed", () => rmSync(`${path}.lock`)],
    [
      "replaced",
      () => {
        rmSync(`${path}.lock`);
        writeFileSync(`${path}.lock`, "{}");
      },
    ],
  ])("given a lock that was %s under a run, it begins nothing more and says so", async (_what, disturb) => {
    const { clock, service, minapp } = scene(echo);
    const run = minapp().fn("hello").map(numbers(50), { journal: journal(), concurrency: 2 });
    const outcomes: string[] = [];
    const work = (async () => {
      for await (const { state } of run) if (outcomes.push(state) === 1) disturb();
    })();
    await expect(clock.run(work)).rejects.toMatchObject({
      name: "JournalError",
      code: "JOURNAL_FAILED",
      problem: "lock-lost",
      executed: "maybe",
    });
    // What was under way is given all the same.
    expect(outcomes).toHaveLength(service.arrivals.length);
    expect(service.arrivals.length).toBeLessThan(10);
  });
});

describe("a disk", () => {
  it.skipIf(process.getuid?.() !== 0)(
    "given one that fills up in the midst of a run, what was begun is given, and nothing is lost or sent twice",
    async () => {
      const disk = join(folder, "disk");
      mkdirSync(disk);
      if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", disk]).status !== 0) return;
      try {
        const small = () => fileJournal({ path: join(disk, "j"), fsync: false });
        const first = scene(echo);
        const run = first.minapp().fn("hello").map(numbers(200), { journal: small(), concurrency: 4 });
        const given: number[] = [];
        const work = (async () => {
          for await (const { index } of run) given.push(index);
        })();
        await expect(first.clock.run(work)).rejects.toMatchObject({ problem: "unwritable", cause: { code: "ENOSPC" } });
        expect(given).toHaveLength(first.service.arrivals.length);
        spawnSync("mount", ["-o", "remount,size=1m", disk]);
        const second = scene(echo);
        const rest = await second.clock.run(all(second.minapp().fn("hello").map(numbers(200), { journal: small() })));
        const sent = [...first.service.bodies("invokeFunction"), ...second.service.bodies("invokeFunction")];
        expect(new Set(sent.map(({ data }) => (data as { n: number }).n)).size).toBe(sent.length);
        expect(new Set([...given, ...rest.map(({ index }) => index)]).size).toBe(200);
        spawnSync("mount", ["-o", "remount,ro", disk]);
        const third = scene(echo);
        await expect(
          third.clock.run(all(third.minapp().fn("hello").map(numbers(201), { journal: small() }))),
        ).rejects.toMatchObject({ problem: "unwritable", cause: { code: "EROFS" } });
        expect(third.service.arrivals).toEqual([]);
      } finally {
        spawnSync("umount", [disk]);
      }
    },
  );
});

describe("a platform without files that last", () => {
  it("is refused a file journal at once, by name", async () => {
    const { fileJournal: none } = await import("../src/journal/no-files.js");
    expect(() => none({ path })).toThrow(expect.objectContaining({ code: "UNSUPPORTED" }));
  });

  it("is recognized when it calls itself Node too, as workerd does", () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
    const navigator = { userAgent: "Cloudflare-Workers" };
    Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true, writable: true });
    try {
      expect(() => fileJournal({ path })).toThrow(expect.objectContaining({ code: "UNSUPPORTED" }));
    } finally {
      if (before === undefined) Reflect.deleteProperty(globalThis, "navigator");
      else Object.defineProperty(globalThis, "navigator", before);
    }
  });
});

describe("a journal of one's own", () => {
  it.each(["load", "intent", "outcome", "close"] as const)(
    "whose %s fails ends the run with a typed error",
    async (what) => {
      const fails = () => Promise.reject(new Error("the database is gone"));
      const own: Journal = {
        load: () => [],
        intent: async () => undefined,
        outcome: async () => undefined,
        close: async () => undefined,
        [what]:
          what === "load"
            ? () => {
                throw new Error("the database is gone");
              }
            : fails,
      };
      const { clock, minapp } = scene(echo);
      const outcomes: string[] = [];
      const work = (async () => {
        for await (const { state } of minapp().fn("hello").map(numbers(1), { journal: own })) outcomes.push(state);
      })();
      await expect(clock.run(work)).rejects.toMatchObject({
        name: "JournalError",
        code: "JOURNAL_FAILED",
        cause: { message: "the database is gone" },
        executed: what === "load" || what === "intent" ? "no" : "maybe",
      });
      // What is in hand is given, also when it could not be put on record.
      expect(outcomes).toEqual(what === "outcome" || what === "close" ? ["ok"] : []);
    },
  );

  it("that notes no acknowledgments takes an outcome on record for settled", async () => {
    const entries = [{ key: "0", state: "intent" } as const, { key: "0", state: "ok" } as const];
    const own: Journal = { load: () => entries, intent: async () => undefined, outcome: async () => undefined };
    const { clock, minapp } = scene(echo);
    const run = minapp().fn("hello").map(numbers(2), { journal: own });
    expect((await clock.run(all(run))).map(({ index }) => index)).toEqual([1]);
  });
});
