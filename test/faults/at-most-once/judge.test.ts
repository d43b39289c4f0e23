import { afterAll, beforeAll, expect, test } from "vitest";
import { clientOf, workOf } from "../support/clients.js";
import { useEmulator } from "../support/emulator.js";
import { report } from "../support/figures.js";
import { type Ending, emptySentence, judge, type Sentence } from "../support/judge.js";
import { Runs } from "../support/runs.js";
import { endingOf } from "./cells.js";
import { callNaively, type naiveWays } from "./naive.js";

/*
 * The grid is worth as much as its judge. Here the judge meets clients that are wrong in the ways that it looks
 * for, and this package's own client with the caller's consent to run twice.
 */

const emulator = useEmulator();
let runs: Runs;
beforeAll(() => {
  runs = new Runs(emulator());
});
afterAll(() => runs.stop());

const calls = 20;
const faults = {
  "answers lost": { kind: "reset", ran: true },
  "requests refused": { kind: "respond", ran: false, status: 503, body: {} },
} as const;

/** What the judge says of calls that were made while answers were lost, and while requests were refused. */
async function sentenceOn(call: (id: string) => Promise<Ending>, times: number | null): Promise<Sentence> {
  const sentence = emptySentence();
  for (const [name, fault] of Object.entries(faults)) {
    const armed = emulator().faults.add({ provider: "minapp", operation: "invokeFunction", fault, times });
    const ids = Array.from({ length: calls }, (_, n) => `${expect.getState().currentTestName} ${name} ${times} ${n}`);
    const endings = await Promise.all(ids.map(call));
    armed.remove();
    await runs.settled();
    for (const ending of endings) judge(sentence, ending, runs.of(ending.id));
  }
  return sentence;
}

const naively = (way: keyof typeof naiveWays) => (id: string) => callNaively({ emulator: emulator(), id, way });

test("a client that sends again whatever failed runs functions twice, and denies it", async () => {
  const { duplicates } = await sentenceOn(naively("hopeful"), calls);
  const { falseNo } = await sentenceOn(naively("hopeful"), null);
  report("judge's own test, a client that repeats", { duplicates, 'false "no"': falseNo });
  expect(duplicates).toBeGreaterThan(0);
  expect(falseNo).toBe(calls);
});

test("a client that takes every failure for a run is wrong about those that were not", async () => {
  const { duplicates, falseYes } = await sentenceOn(naively("boastful"), calls);
  expect({ duplicates, falseYes }).toEqual({ duplicates: 0, falseYes: calls });
});

test("an error that says nothing of the run is no classification", async () => {
  const { unclassified } = await sentenceOn(naively("mute"), calls);
  expect(unclassified).toBe(2 * calls);
});

test("with the caller's consent this package's client runs functions twice as well, and the judge sees it", async () => {
  const client = clientOf("minapp", emulator(), { onAmbiguous: "retry", retry: { baseMs: 5 } });
  const work = workOf("minapp", emulator(), client);
  const options = { timeoutMs: 20_000, attemptTimeoutMs: 10_000 };
  const call = (id: string) => endingOf({ id, method: "invoke", work, input: { id }, options });
  const { duplicates, falseNo, falseYes } = await sentenceOn(call, calls);
  expect(duplicates).toBeGreaterThan(0);
  expect({ falseNo, falseYes }).toEqual({ falseNo: 0, falseYes: 0 });
});
