import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { startEmulator } from "../../packages/emulator/dist/index.js";
import { fileJournal } from "../../packages/fnwire/dist/journal/file-journal.js";
import { conformance } from "../../packages/fnwire/dist/provider/testing/index.js";
import { dropIn, repository } from "./drop-in.js";

// Types of a package that exists only while the tests run are checked in its own project, by `use.mts`.
type AnyRun = { watch(): AsyncIterable<{ state: string }>; result(): Promise<{ output: unknown }>; toJSON(): object };
type AnyFunction = {
  invoke(input: object): Promise<{ output: unknown }>;
  start(input: object): Promise<AnyRun>;
  map(inputs: object[], options?: object): AsyncIterable<{ state: string }>;
};
type LoomWorks = ((options: object) => { fn(ref: string): AnyFunction; resume(handle: object): AnyRun }) & {
  readonly definition: { readonly id: string; readonly can: never; readonly options: object };
};

const dropped = dropIn();
const load = (path: string) => import(pathToFileURL(join(dropped.outside, "dist", path)).href);
const { loomWorks }: { loomWorks: LoomWorks } = await load("loom-works.mjs");
const { loomWorksService } = await load("emulated.mjs");
const emulator = await startEmulator({
  seedFunctions: true,
  services: [loomWorksService(pathToFileURL(join(dropped.folder, "openapi.json")))],
});
afterAll(async () => {
  expect(emulator.responseViolations).toEqual([]);
  await emulator.close();
  dropped.remove();
});
// Safe: what the service above says of itself.
const { endpoint, session } = (emulator.providers as unknown as Record<string, { endpoint: string; session: string }>)[
  "loom-works"
] as { endpoint: string; session: string };
const options = { endpoint, session };

test("a provider in a package outside fnwire compiles without a word, its callers' mistakes do not", () => {
  expect(dropped.printed.outside).toBe("");
});

test("nothing of fnwire names it", () => {
  const table = readFileSync(join(repository, "packages/fnwire/package.json"), "utf8");
  expect(table).not.toContain("loom");
});

describe("a provider in a package outside fnwire gives what ours give", () => {
  const client = loomWorks(options);
  const hello = client.fn("hello");
  const greeting = { greeting: "Hello, Ada!" };

  test("invoke, start, watch, result and resume", async () => {
    expect((await hello.invoke({ name: "Ada" })).output).toEqual(greeting);
    const run = await hello.start({ name: "Ada" });
    const states: string[] = [];
    for await (const { state } of run.watch()) states.push(state);
    expect(states.at(-1)).toBe("succeeded");
    expect((await run.result()).output).toEqual(greeting);
    const resumed = loomWorks(options).resume(JSON.parse(JSON.stringify(run)) as object);
    expect((await resumed.result()).output).toEqual(greeting);
  });

  test("map, with a journal on disk that a later map goes on from", async () => {
    const inputs = ["Ada", "Grace", "Mary"].map((name) => ({ name }));
    const before = emulator.ledger.executions({ provider: "loom-works" }).length;
    for (let time = 0; time < 2; time += 1) {
      const journal = fileJournal({ path: join(dropped.root, "greetings.journal") });
      for await (const { state } of hello.map(inputs, { journal })) expect(state).toBe("ok");
    }
    expect(emulator.ledger.executions({ provider: "loom-works" }).length - before).toBe(3);
  });
});

describe("a provider in a package outside fnwire conforms", () => {
  const checks = conformance({
    provider: loomWorks,
    options,
    begins: ["createRun"],
    ran: () => emulator.ledger.executions({ provider: "loom-works" }).length,
    functions: {
      works: { fn: "hello", input: { name: "Ada" }, output: { greeting: "Hello, Ada!" } },
      fails: { fn: "fail", input: {} },
      slow: { fn: "slow", input: { ms: 600 }, ms: 600 },
      missing: { fn: "nosuch", input: {} },
    },
    secrets: [session],
    patienceMs: 10_000,
  });
  test.each(checks.map(({ title, run }) => [title, run] as const))("%s", async (_title, run) => run());
});
