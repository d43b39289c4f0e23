import { afterAll, describe, expect, test } from "vitest";
import { seededRandom } from "../../support/random.js";
import { VirtualClock } from "../../support/virtual-clock.js";
import { report } from "../support/figures.js";
import { FnwireError, type PollInterval, type WireRequest } from "../support/fnwire.js";
import { scripted } from "../support/script.js";
import { type PollScript, pollScripts } from "./scripts.js";
import { answerTo, handleTo, type Poll, type Pollable, pollable, pollingClient, type Stage } from "./services.js";

const runId = "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d";
const aMinute = 60_000;

/** How a wait ended: `"ok"` or the error's code. */
async function endOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "ok";
  } catch (error) {
    return FnwireError.is(error) ? error.code : `not a FnwireError: ${String(error)}`;
  }
}

/** Plays a script to whoever polls. */
async function play({ provider, polls }: PollScript): Promise<{ end: string; timersLeft: number; polls: number }> {
  const clock = new VirtualClock();
  let count = 0;
  const transport = scripted(clock, (request) => {
    const poll: Poll = polls[Math.min(count, polls.length - 1)] ?? "unknown";
    count += 1;
    return typeof poll === "object" ? poll.fault : answerTo(provider, request, () => poll, [runId]);
  });
  const client = pollingClient(provider, { transport, clock });
  const handle = handleTo(client, runId, clock.now());
  const end = await clock.run(endOf(handle.result({ timeoutMs: 30 * aMinute })));
  return { end, timersLeft: clock.pending, polls: count };
}

/** A run that ends at an instant of virtual time. */
async function follow(options: { provider: Pollable; seconds: number; seed: number; waits?: number }) {
  const { provider, seconds, seed, waits = 1 } = options;
  const clock = new VirtualClock(seededRandom(seed));
  const endsAt = clock.now() + seconds * 1000;
  const requests: WireRequest[] = [];
  const transport = scripted(clock, (request) => {
    requests.push(request);
    const stage: Stage = clock.now() < endsAt ? "running" : "succeeded";
    return answerTo(provider, request, () => stage, [runId]);
  });
  const client = pollingClient(provider, { transport, clock });
  const handle = handleTo(client, runId, clock.now());
  const all = Array.from({ length: waits }, () => endOf(handle.result({ timeoutMs: 24 * 60 * aMinute })));
  const ends = await clock.run(Promise.all(all));
  expect(ends).toEqual(ends.map(() => "ok"));
  return { polls: requests.length, lagMs: clock.now() - endsAt, requests };
}

describe("a wait for the end of a run", () => {
  const wrong: string[] = [];
  test.each(pollable)("ends as the run did on %s, whatever the polls show on the way", async (provider) => {
    for (const script of pollScripts.filter((each) => each.provider === provider)) {
      const { end, timersLeft } = await play(script);
      if (!script.end.split("|").includes(end))
        wrong.push(`${provider} ${script.name}: ${end} instead of ${script.end}`);
      if (timersLeft > 0) wrong.push(`${provider} ${script.name}: ${timersLeft} timers left`);
    }
    expect(wrong).toEqual([]);
  });

  test("would be seen to end wrong", async () => {
    const { end } = await play({ name: "", provider: "qinling", polls: ["failed"], end: "" });
    expect(end).toBe("FUNCTION_FAILED");
    expect((await play({ name: "", provider: "appwrite", polls: ["running"], end: "" })).end).toBe("WAIT_TIMEOUT");
  });

  test("of 30 seconds takes few polls and ends soon after the run", async () => {
    const runs = [];
    for (const provider of pollable) {
      for (let seed = 1; seed <= 50; seed += 1) runs.push(await follow({ provider, seconds: 30, seed }));
    }
    const polls = Math.max(...runs.map((run) => run.polls));
    const lagPercent = runs.reduce((sum, run) => sum + run.lagMs, 0) / runs.length / 300;
    report("pollers", {
      scripts: pollScripts.length,
      "wrong ends": wrong.length,
      "polls of a 30 s run at most": polls,
      "mean lag %": lagPercent,
    });
    expect(pollScripts.length).toBeGreaterThanOrEqual(180);
    expect(polls).toBeLessThanOrEqual(32);
    expect(lagPercent).toBeLessThanOrEqual(10);
  });

  test("by a hundred callers takes no more polls than by one", async () => {
    const one = await follow({ provider: "qinling", seconds: 30, seed: 7 });
    const many = await follow({ provider: "qinling", seconds: 30, seed: 7, waits: 100 });
    expect(many.polls).toBe(one.polls);
  });

  test("of more than an hour asks FunctionGraph for more than its last hour", async () => {
    const { requests } = await follow({ provider: "functiongraph", seconds: 4_500, seed: 1 });
    for (const { url } of requests) {
      const begin = new URL(url).searchParams.get("query_begin_time");
      expect(Date.parse(`${begin}Z`)).toBeLessThanOrEqual(VirtualClock.start);
    }
  });
});

describe("ten thousand handles", () => {
  const handles = 10_000;
  const figures: Record<string, number> = {};
  afterAll(() => report(`${handles.toLocaleString("en-US")} handles, most requests in any second`, figures));

  test.each(pollable)("on %s ask at most 20 times a second, all together", async (provider) => {
    const random = seededRandom(3);
    const clock = new VirtualClock(random);
    const ids = Array.from({ length: handles }, (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`);
    const ends = new Map(ids.map((id) => [id, clock.now() + random() * aMinute]));
    const at: number[] = [];
    const transport = scripted(clock, (request) => {
      at.push(clock.now());
      const stageOf = (id: string): Stage => (clock.now() < (ends.get(id) ?? 0) ? "running" : "succeeded");
      // FunctionGraph lists the newest 500; these are about whatever was asked for last.
      return answerTo(provider, request, stageOf, provider === "functiongraph" ? ids.slice(-500) : ids);
    });
    const client = pollingClient(provider, { transport, clock });
    const waits = ids.map((id) => endOf(handleTo(client, id, clock.now()).result({ timeoutMs: 60 * aMinute })));
    const outcomes = await clock.run(Promise.all(waits));
    expect(outcomes.filter((end) => end !== "ok")).toEqual([]);
    const most = mostWithinASecond(at);
    figures[provider] = most;
    expect(most).toBeLessThanOrEqual(20);
    expect(clock.pending).toBe(0);
  });
});

describe("a hundred runs that one request shows", () => {
  const count = 100;

  /** Waits for runs that all take a second, and says when they were seen to have ended, and what was asked for that. */
  async function wait(poll?: PollInterval) {
    const random = seededRandom(5);
    const clock = new VirtualClock(random);
    const ids = Array.from({ length: count }, (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`);
    const from = clock.now();
    const at: number[] = [];
    const transport = scripted(clock, (request) => {
      at.push(clock.now());
      return answerTo("appwrite", request, () => (clock.now() < from + 1_000 ? "running" : "succeeded"), ids);
    });
    const client = pollingClient("appwrite", { transport, clock });
    const waits = ids.map((id) => handleTo(client, id, from).result({ timeoutMs: aMinute, ...(poll ? { poll } : {}) }));
    await clock.run(Promise.all(waits));
    return { lateMs: clock.now() - from - 1_000, gapsMs: at.slice(1).map((each, n) => each - (at[n] ?? 0)) };
  }

  test("are seen to have ended sooner than one, and no interval that the caller gave is shortened", async () => {
    const shared = await wait();
    expect(shared.lateMs).toBeLessThanOrEqual(150);
    expect(Math.min(...shared.gapsMs)).toBeGreaterThanOrEqual(50);
    const asked = await wait({ minMs: 400, jitter: 0 });
    expect(Math.min(...asked.gapsMs)).toBeGreaterThanOrEqual(400);
  });
});

/** Most instants in any window of a second. */
function mostWithinASecond(at: readonly number[]): number {
  let most = 0;
  for (let from = 0, to = 0; to < at.length; to += 1) {
    while ((at[to] ?? 0) - (at[from] ?? 0) >= 1000) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most;
}
