import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Emulator, startEmulator } from "@fnwire/emulator";
import { type ActivityFunction, ApplicationFailure } from "@temporalio/activity";
import { qinling } from "fnwire/qinling";
import { Inngest, NonRetriableError, RetryAfterError } from "inngest";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { attempt, StepJournal } from "./doubles.js";
import { handler } from "./inngest.js";
import { activities } from "./temporal.js";
import type { Work } from "./work.js";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ functions: fileURLToPath(new URL("../functions", import.meta.url)) });
});
afterAll(() => emulator.close());
afterEach(() => {
  emulator.faults.clear();
  emulator.ledger.clear();
});

const client = () => {
  const { endpoint, authUrl, username, password, userDomain, project } = emulator.providers.qinling;
  return qinling({ endpoint, authUrl, username, password, userDomain, project });
};
const workFor = (name: string, input: object = {}): Work => {
  const fn = emulator.providers.qinling.functions[name];
  if (fn === undefined) throw new Error(`the emulator has no function ${name}`);
  return { fn, input, key: randomUUID() };
};
const timesRun = () => emulator.ledger.executions().length;
const timesAsked = () => emulator.ledger.exchanges({ operation: "createExecution" }).length;

/** Attempts at an activity one after the other, with the heartbeat that the last one left. */
function activityOf(work: Work) {
  let beat: unknown;
  const { runFunction: run } = activities(client());
  return {
    beats: () => beat !== undefined,
    attempt: (signal = new AbortController().signal) =>
      attempt({ heartbeatDetails: beat, onHeartbeat: (details) => (beat = details), signal, work: () => run(work) }),
  };
}

// Safe: the recipes run steps and sleep, and do nothing else with their engines.
const inngest = (work: Work, journal = new StepJournal()) =>
  journal.untilDone(() => handler(client())({ event: { data: work }, step: journal as never }));

const engines: [string, (work: Work) => Promise<unknown>][] = [
  ["Temporal", (work) => activityOf(work).attempt()],
  ["Inngest", (work) => inngest(work)],
];

describe.each(engines)("a function run by %s", (engine, run) => {
  it("gives its output, and runs once", async () => {
    expect(await run(workFor("hello", { name: "Ada" }))).toEqual({ greeting: "Hello, Ada!" });
    expect(timesRun()).toBe(1);
  });

  it("runs once although the response to its start was lost", async () => {
    emulator.faults.add({ operation: "createExecution", fault: { kind: "reset", ran: true } });
    expect(await run(workFor("hello", { name: "Ada" }))).toEqual({ greeting: "Hello, Ada!" });
    expect(timesRun()).toBe(1);
  });

  it("is not tried again when it failed", async () => {
    const final = {
      Temporal: ApplicationFailure,
      Inngest: NonRetriableError,
    };
    const error = await run(workFor("fail")).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(final[engine as keyof typeof final]);
    expect(error).toMatchObject({ message: expect.stringContaining("this function always fails") });
    if (error instanceof ApplicationFailure) expect(error.nonRetryable).toBe(true);
    expect(timesRun()).toBe(1);
  });

  it("waits as long as a busy service asked for", async () => {
    emulator.faults.add({
      operation: "createExecution",
      fault: { kind: "throttle", hint: "seconds", retryAfterSeconds: 90 },
    });
    const later = {
      Temporal: ApplicationFailure,
      Inngest: RetryAfterError,
    };
    const error = await run(workFor("hello")).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(later[engine as keyof typeof later]);
    if (error instanceof ApplicationFailure)
      expect(error).toMatchObject({ nonRetryable: false, nextRetryDelay: 90_000 });
    if (error instanceof RetryAfterError) expect(error.retryAfter).toBe("90");
    expect(timesRun()).toBe(0);
  });
});

it("the recipes are what the engines take", () => {
  const fns = client();
  activities(fns) satisfies Record<string, ActivityFunction>;
  const made = new Inngest({ id: "app" }).createFunction(
    { id: "run-function", triggers: [{ event: "function/wanted" }] },
    handler(fns),
  );
  expect(made.id()).toBe("run-function");
});

describe("a process that dies", () => {
  it("Temporal: the next attempt waits for the run in the heartbeat", async () => {
    const work = workFor("slow", { ms: 600 });
    const activity = activityOf(work);
    const dead = activity.attempt();
    await expect.poll(() => activity.beats()).toBe(true);
    expect(await activity.attempt()).toEqual({ sleptMs: 600 });
    await dead;
    expect(timesAsked()).toBe(1);
    // And when it died before its first heartbeat.
    expect(await activityOf(work).attempt()).toEqual({ sleptMs: 600 });
    expect(timesRun()).toBe(1);
  });

  it("Temporal: a canceled activity ends with its own reason", async () => {
    const activity = activityOf(workFor("slow", { ms: 600 }));
    const controller = new AbortController();
    const ended = activity.attempt(controller.signal).catch((thrown: unknown) => thrown);
    await expect.poll(() => activity.beats()).toBe(true);
    const reason = new Error("cancelled");
    controller.abort(reason);
    expect(await ended).toBe(reason);
  });

  it("Inngest: steps that were carried out and not put on record run nothing twice", async () => {
    for (const step of ["start", "look 1", "result"]) {
      emulator.ledger.clear();
      expect(await inngest(workFor("hello", { name: step }), new StepJournal(step))).toEqual({
        greeting: `Hello, ${step}!`,
      });
      expect(timesRun()).toBe(1);
    }
  });
});
