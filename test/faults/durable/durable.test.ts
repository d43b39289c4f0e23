import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import {
  durable,
  type Memory,
  MemoryError,
  ParkedError,
  type Turn,
} from "../../../packages/fnwire/dist/client/durable/index.js";
import type { Emulator } from "../support/emulator.js";
import { useEmulator } from "../support/emulator.js";
import { appwrite, functiongraph, minapp, qinling } from "../support/fnwire.js";

const emulator = useEmulator();
afterEach(() => {
  emulator().faults.clear();
  emulator().ledger.clear();
});

type Input = { ms?: number; fail?: string; n?: number };
type Output = { n?: number };

const login = ({ authUrl, username, password, userDomain, project }: Emulator["providers"]["qinling"]) => ({
  authUrl,
  username,
  password,
  userDomain,
  project,
});

const onQinling = () => {
  const { endpoint, functions } = emulator().providers.qinling;
  return qinling({ endpoint, ...login(emulator().providers.qinling) }).fn<Input, Output>(functions.work ?? "");
};
const onAppwrite = () => {
  const { endpoint, project, key, functions } = emulator().providers.appwrite;
  return appwrite({ endpoint, project, key }).fn<Input, Output>(functions.work ?? "");
};
/** The same within a test, and never used again: what ran once under an id does not run again. */
const orderId = (what = "") => `${what}${expect.getState().currentTestName}`;

const services = [
  ["Qinling", () => durable(onQinling())],
  ["Qinling, waited for", () => durable(onQinling(), { shortMs: 5_000 })],
  ["Appwrite", () => durable(onAppwrite(), { searchMs: 1_500 })],
  ["Appwrite, waited for", () => durable(onAppwrite(), { shortMs: 5_000, searchMs: 1_500 })],
] as const;

const timesRun = () => emulator().ledger.executions().length;
const settled = () =>
  expect
    .poll(
      () =>
        emulator()
          .ledger.executions()
          .filter(({ outcome }) => outcome === "running").length,
    )
    .toBe(0);

/** A store as queues have them: what it keeps, it keeps as JSON. It fails when it is told to. */
class RawStore {
  text: string | undefined;
  saves = 0;
  failBefore = 0;
  failAfter = 0;
  failLoads = 0;

  load = async (): Promise<unknown> => {
    if (this.failLoads-- > 0) throw new Error("the store is down");
    return this.text === undefined ? undefined : JSON.parse(this.text);
  };

  save = async (next: Memory): Promise<void> => {
    this.saves += 1;
    if (this.saves === this.failBefore) throw new Error("the store is down");
    this.text = JSON.stringify(next);
    if (this.saves === this.failAfter) throw new Error("the store is down");
  };
}

type Job = { turn(input: Input, options: { id: string; memory: RawStore; holdMs?: number }): Promise<Turn> };

/** Turns a job as a queue does, each time in a new process as far as the job knows, until it has an end. */
async function untilEnd(make: () => unknown, store: RawStore, input: Input = {}, id = orderId()): Promise<Turn> {
  for (;;) {
    // Safe: the jobs of this file are all of the same function.
    const next = await (make() as Job).turn(input, { id, memory: store, holdMs: 50 }).catch((error: unknown) => {
      expect(error).toBeInstanceOf(MemoryError);
      return undefined;
    });
    if (next !== undefined && next.do !== "later" && next.do !== "busy") return next;
    await new Promise((resolve) => setTimeout(resolve, Math.min(next?.afterMs ?? 0, 300)));
  }
}

describe.each(services)("a durable job on %s", (name, make) => {
  const isAppwrite = name.startsWith("Appwrite");
  const givesOutput = name !== "Appwrite";

  it("gives its output, having run once, also when it is turned again", async () => {
    const store = new RawStore();
    const first = await untilEnd(make, store, { n: 7 });
    expect(first).toMatchObject(givesOutput ? { do: "done", output: { n: 7 } } : { do: "done", outputLost: true });
    expect(await untilEnd(make, store, { n: 7 })).toMatchObject({ do: "done" });
    expect(timesRun()).toBe(1);
  });

  it("has its intent on record before anything is sent, as plain JSON", async () => {
    const store = new RawStore();
    store.failAfter = 1;
    // Safe: see `Job`.
    const error: unknown = await (make() as unknown as Job).turn({}, { id: orderId(), memory: store }).catch((e) => e);
    expect(error).toMatchObject({ name: "MemoryError", problem: "unwritable", executed: "no" });
    expect(emulator().ledger.exchanges({ operation: "createExecution" })).toEqual([]);
    expect(JSON.parse(store.text ?? "")).toEqual({ v: 1, key: expect.any(String), sentAt: expect.any(String) });
  });

  it.each([1, 2] as const)("given a store that fails before its save number %i, runs once", async (failBefore) => {
    const store = new RawStore();
    store.failBefore = failBefore;
    expect(await untilEnd(make, store)).toMatchObject({ do: "done" });
    expect(timesRun()).toBe(1);
  });

  it("given a store that cannot be read, sends nothing, and runs once when it can", async () => {
    const store = new RawStore();
    store.failLoads = 1;
    // Safe: see `Job`.
    const error: unknown = await (make() as unknown as Job).turn({}, { id: orderId(), memory: store }).catch((e) => e);
    expect(error).toMatchObject({ name: "MemoryError", problem: "unreadable", executed: "maybe", retryable: false });
    expect(await untilEnd(make, store)).toMatchObject({ do: "done" });
    expect(timesRun()).toBe(1);
  });

  it("given a store that fails after it has saved the intent, never runs twice, and says so when it cannot know", async () => {
    const store = new RawStore();
    store.failAfter = 1;
    const end = await untilEnd(make, store);
    expect(end.do).toBe(isAppwrite ? "park" : "done");
    expect(timesRun()).toBe(isAppwrite ? 0 : 1);
  });

  it("given a response that is lost after the run began, runs once", async () => {
    emulator().faults.add({ operation: "createExecution", fault: { kind: "reset", ran: true } });
    const end = await untilEnd(make, new RawStore(), { n: 7 });
    expect(end).toMatchObject({ do: "done", ...(isAppwrite ? { outputLost: true } : { output: { n: 7 } }) });
    expect(timesRun()).toBe(1);
  });

  it("given a connection that is lost before the run began, never runs it twice", async () => {
    emulator().faults.add({ operation: "createExecution", fault: { kind: "reset", ran: false } });
    const store = new RawStore();
    const end = await untilEnd(make, store);
    if (!isAppwrite) {
      expect(end).toMatchObject({ do: "done" });
      expect(timesRun()).toBe(1);
      return;
    }
    expect(end).toMatchObject({ do: "park", memory: { v: 1, sentAt: expect.any(String) } });
    expect(end).toHaveProperty("error.memory", JSON.parse(store.text ?? ""));
    expect(timesRun()).toBe(0);
  });

  it("given a service that is busy, says for how long the queue is to be held, and runs once afterwards", async () => {
    emulator().faults.add({
      operation: "createExecution",
      fault: { kind: "throttle", hint: "seconds", retryAfterSeconds: 90 },
    });
    const store = new RawStore();
    // Safe: see `Job`.
    const next = await (make() as unknown as Job).turn({}, { id: orderId(), memory: store });
    expect(next).toMatchObject({ do: "busy", afterMs: 90_000 });
    expect(await untilEnd(make, store)).toMatchObject({ do: "done" });
    expect(timesRun()).toBe(1);
  });

  it("given a function that fails, fails, and fails the same way when it is turned again", async () => {
    const store = new RawStore();
    expect(await untilEnd(make, store, { fail: "no stock" })).toMatchObject({ do: "fail", error: { executed: "yes" } });
    expect(await untilEnd(make, store, { fail: "no stock" })).toMatchObject({ do: "fail", error: { executed: "yes" } });
    expect(timesRun()).toBe(1);
  });

  it("gives its place back while a run goes on, and is done in a later turn", async () => {
    const store = new RawStore();
    const job = make() as unknown as Job; // Safe: see `Job`.
    if (!name.endsWith("waited for")) {
      const next = await job.turn({ ms: 2_500 }, { id: orderId(), memory: store, holdMs: 0 });
      expect(next).toMatchObject({ do: "later", afterMs: expect.any(Number), memory: { run: { v: 1 } } });
    }
    expect(await untilEnd(make, store, { ms: 2_500 })).toMatchObject({ do: "done" });
    expect(timesRun()).toBe(1);
  });

  it.each([
    ["no id", { id: undefined }, "INPUT_INVALID"],
    ["an empty id", { id: "" }, "INPUT_INVALID"],
    ["no store", { memory: undefined }, "INPUT_INVALID"],
    ["a store that cannot save", { memory: { load: (): undefined => undefined } }, "INPUT_INVALID"],
    ["a memory of another version", { memory: keeping({ v: 2, key: "x" }) }, "INPUT_INVALID"],
    ["a memory that is text", { memory: keeping("{}") }, "INPUT_INVALID"],
    ["a memory without a key", { memory: keeping({ v: 1 }) }, "INPUT_INVALID"],
    ["a misspelled option", { holdMS: 1 }, "INPUT_INVALID"],
  ] as const)("given %s, is refused before anything is sent", async (_what, options, code) => {
    const job = make() as unknown as { turn(input: Input, options: object): Promise<unknown> }; // Safe: what types refuse is tried.
    const error: unknown = await job
      .turn({}, { id: orderId(), memory: new RawStore(), ...options })
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ code });
    expect(emulator().ledger.exchanges({ operation: "createExecution" })).toEqual([]);
  });

  it("given the memory of another function or another id, is refused before anything is sent", async () => {
    const other = durable(
      functiongraph({
        endpoint: emulator().providers.functiongraph.endpoint,
        projectId: emulator().providers.functiongraph.projectId,
        ...login(emulator().providers.qinling),
      }).fn("other"),
    );
    const own = make();
    for (const key of [other.keyOf(orderId()), own.keyOf(orderId("another "))]) {
      const error: unknown = await (own as unknown as Job)
        .turn({}, { id: orderId(), memory: keeping({ v: 1, key }) as unknown as RawStore })
        .catch((e) => e);
      expect(error).toMatchObject({ name: "MemoryError", problem: "mismatch", code: "INPUT_INVALID" });
    }
    expect(() => own.settle({ v: 1, key: other.keyOf(orderId()) }, "ran")).toThrow(MemoryError);
    expect(emulator().ledger.exchanges({ operation: "createExecution" })).toEqual([]);
  });

  it("takes a person's word for a job that was parked", async () => {
    const job = make();
    const store = new RawStore();
    const parked: Memory = { v: 1, key: job.keyOf(orderId()), sentAt: new Date(0).toISOString() };
    store.text = JSON.stringify(job.settle(parked, "ran"));
    expect(await untilEnd(make, store)).toMatchObject({ do: "done", outputLost: true });
    expect(timesRun()).toBe(0);
    store.text = JSON.stringify(job.settle(parked, "did-not-run"));
    expect(await untilEnd(make, store)).toMatchObject({ do: "done" });
    expect(timesRun()).toBe(1);
  });
});

/** A store that holds what it is told to. */
function keeping(kept: unknown): { readonly load: () => unknown; readonly save: () => undefined } {
  return { load: () => kept, save: () => undefined };
}

/** An engine's journal of steps. The process dies once, right after this step was carried out and before it is on record. */
class Engine {
  readonly records = new Map<string, string>();
  readonly slept: number[] = [];
  dying: string | undefined;

  step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    let text = this.records.get(name);
    if (text === undefined) {
      text = JSON.stringify(await work());
      if (this.dying !== undefined && name.startsWith(this.dying)) {
        this.dying = undefined;
        throw new Crash();
      }
      this.records.set(name, text);
    }
    return JSON.parse(text);
  };

  sleep = async (ms: number): Promise<void> => {
    this.slept.push(ms);
    await new Promise((resolve) => setTimeout(resolve, Math.min(ms, 300)));
  };
}
class Crash extends Error {}

async function throughCrashes<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }
}

describe.each(services)("a durable job in steps on %s", (name, make) => {
  type Stepped = { run(input: Input, options: object): Promise<unknown> };
  const job = () => make() as unknown as Stepped; // Safe: the jobs of this file are all of the same function.
  const isAppwrite = name.startsWith("Appwrite");

  it.each(["fnwire intent 1", "fnwire move 1", "fnwire move 2"])(
    "given a process that dies after its step %s and before that is on record, never runs twice",
    async (dying) => {
      const engine = new Engine();
      engine.dying = dying;
      const end = await throughCrashes(() =>
        job().run({ n: 7 }, { id: orderId(), step: engine.step, sleep: engine.sleep }),
      ).catch((error: unknown) => error);
      await settled();
      expect(timesRun()).toBe(1);
      if (!isAppwrite) expect(end).toEqual({ n: 7 });
      else expect(end instanceof Error).toBe(false);
    },
  );

  it("waits as long as a busy service asks for, in a sleep of the engine", async () => {
    emulator().faults.add({
      operation: "createExecution",
      fault: { kind: "throttle", hint: "seconds", retryAfterSeconds: 90 },
    });
    const engine = new Engine();
    await job().run({ n: 7 }, { id: orderId(), step: engine.step, sleep: engine.sleep });
    expect(engine.slept[0]).toBe(90_000);
    expect(timesRun()).toBe(1);
  });

  it("ends with the engine's own error when the function failed, the same when it is carried out again", async () => {
    const engine = new Engine();
    class Terminal extends Error {}
    const map = ({ do: how, error }: { do: string; error: Error }) => new Terminal(`${how}: ${error.message}`);
    for (let time = 1; time <= 2; time += 1) {
      const end: unknown = await job()
        .run({ fail: "no stock" }, { id: orderId(), step: engine.step, sleep: engine.sleep, map })
        .catch((error: unknown) => error);
      expect(end).toBeInstanceOf(Terminal);
      expect(end).toHaveProperty("message", expect.stringMatching(/^fail: /));
    }
    expect(timesRun()).toBe(1);
  });

  it("given a step that gives nothing, is refused before anything is sent", async () => {
    const step = async (_name: string, work: () => Promise<unknown>) => {
      await work();
    };
    const end = job().run({}, { id: orderId(), step, sleep: async () => undefined });
    await expect(end).rejects.toMatchObject({ name: "MemoryError", problem: "step", code: "CONFIG_INVALID" });
    expect(emulator().ledger.exchanges({ operation: "createExecution" })).toEqual([]);
  });

  it("given a step that never returns, sends nothing, and ends with the signal's reason", async () => {
    const reason = new Error("shut down");
    const controller = new AbortController();
    const step = () => new Promise<never>(() => undefined);
    const end = job().run({}, { id: orderId(), step, sleep: async () => undefined, signal: controller.signal });
    setTimeout(() => controller.abort(reason), 20);
    await expect(end).rejects.toBe(reason);
    expect(emulator().ledger.exchanges({ operation: "createExecution" })).toEqual([]);
  });
});

describe("a durable job on a service without keys", () => {
  const loseResponse = () =>
    emulator().faults.add({ operation: "invokeFunction", fault: { kind: "reset", ran: true } });
  const onMinapp = () => {
    const { endpoint, token, functions } = emulator().providers.minapp;
    return minapp({ endpoint, token }).fn<Input, Output>(functions.work ?? "");
  };

  it("is parked with its memory when the response is lost, and never sent again by itself", async () => {
    const store = new RawStore();
    loseResponse();
    const make = () => durable(onMinapp(), { shortMs: 5_000 });
    for (let time = 1; time <= 2; time += 1) {
      const end = await untilEnd(make, store);
      expect(end).toMatchObject({ do: "park", memory: JSON.parse(store.text ?? "") });
      if (end.do === "park") expect(end.error).toBeInstanceOf(ParkedError);
    }
    expect(timesRun()).toBe(1);
  });

  it("is sent again when the caller says that running twice is harmless", async () => {
    loseResponse();
    const make = () => durable(onMinapp(), { shortMs: 5_000, onAmbiguous: "retry" });
    expect(make().guarantee).toBe("at-least-once");
    expect(await untilEnd(make, new RawStore(), { n: 3 })).toMatchObject({ do: "done", output: { n: 3 } });
    expect(timesRun()).toBe(2);
  });

  it("is refused without a time to wait for, or with a rule that the service cannot follow", () => {
    // @ts-expect-error: the service gives no id of a run, so the call must be waited for.
    expect(() => durable(onMinapp())).toThrow(/shortMs/);
    // @ts-expect-error: the service knows no keys.
    expect(() => durable(onMinapp(), { shortMs: 1_000, onAmbiguous: "reconcile" })).toThrow(/onAmbiguous/);
  });
});

describe("two workers with the same job", () => {
  it("given a store that compares, only the first of them sends anything", async () => {
    let kept: string | undefined;
    let loads = 0;
    let letGo: () => void = () => undefined;
    const both = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const store = {
      load: async (): Promise<unknown> => {
        loads += 1;
        if (loads === 2) letGo();
        if (loads <= 2) await both;
        return kept === undefined ? undefined : JSON.parse(kept);
      },
      save: async (next: Memory, previous: Memory | undefined) => {
        if ((kept ?? "") !== (previous === undefined ? "" : JSON.stringify(previous))) return false;
        kept = JSON.stringify(next);
        return true;
      },
    };
    const make = () => durable(onAppwrite(), { shortMs: 5_000 });
    const turns = await Promise.all(
      [make(), make()].map((job) => job.turn({ ms: 100 }, { id: orderId(), memory: store })),
    );
    expect(turns.map((turn) => turn.do).sort()).toEqual(["done", "later"]);
    expect(timesRun()).toBe(1);
  });
});

describe("a service whose response never comes", () => {
  it("is left after shortMs, and the worker with it", async () => {
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const fn = appwrite({ endpoint: `http://127.0.0.1:${port}/v1`, project: "demo", key: "test-key-0001" }).fn("work");
    const store = new RawStore();
    const began = Date.now();
    const next = await durable(fn, { shortMs: 300, onAmbiguous: "park" }).turn({}, { id: orderId(), memory: store });
    expect(next.do).toBe("park");
    expect(Date.now() - began).toBeLessThan(5_000);
    server.closeAllConnections();
    server.close();
  });
});

describe("a job that may have run on a service that is hard to ask", () => {
  const row = (path: string) => ({
    $id: "run1",
    $createdAt: new Date().toISOString(),
    functionId: "work",
    requestPath: path,
    requestMethod: "POST",
    status: "completed",
    responseStatusCode: 200,
  });

  /** A raw server that loses the response to each call, and to the first questions after it. */
  async function lossy({ unanswered, knows }: { readonly unanswered: number; readonly knows: boolean }) {
    let path = "";
    let questions = 0;
    let calls = 0;
    const server = createServer(async (request, response) => {
      let text = "";
      for await (const chunk of request) text += String(chunk);
      if (request.method === "POST") {
        calls += 1;
        path = String((JSON.parse(text) as { path: unknown }).path);
        request.socket.destroy();
        return;
      }
      questions += 1;
      if (questions <= unanswered) {
        request.socket.destroy();
        return;
      }
      const isOne = request.url?.includes("/executions/run1") === true;
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(isOne ? row(path) : { total: 1, executions: knows ? [row(path)] : [] }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return {
      fn: appwrite({ endpoint: `http://127.0.0.1:${port}/v1`, project: "demo", key: "test-key-0001" }).fn("work"),
      calls: () => calls,
      close: () => {
        server.closeAllConnections();
        server.close();
      },
    };
  }

  it("is not parked because the search failed, and is done once the service has answered it", async () => {
    const { fn, calls, close } = await lossy({ unanswered: 2, knows: true });
    const store = new RawStore();
    const ends: string[] = [];
    for (let turn = 1; turn <= 5 && ends.at(-1) !== "done"; turn += 1) {
      ends.push((await durable(fn, { searchMs: 0 }).turn({}, { id: orderId(), memory: store })).do);
    }
    expect(ends).toEqual(["later", "later", "later", "done"]);
    expect(calls()).toBe(1);
    close();
  });

  it("is not parked while the call of another worker may still be waited for", async () => {
    const { fn, calls, close } = await lossy({ unanswered: 0, knows: false });
    const job = durable(fn, { searchMs: 0, shortMs: 60_000 });
    const ago = (ms: number) =>
      keeping({ v: 1, key: job.keyOf(orderId()), sentAt: new Date(Date.now() - ms).toISOString() });
    expect(await job.turn({}, { id: orderId(), memory: ago(50_000) })).toMatchObject({ do: "later" });
    expect(await job.turn({}, { id: orderId(), memory: ago(61_000) })).toMatchObject({ do: "park" });
    expect(calls()).toBe(0);
    close();
  });
});
