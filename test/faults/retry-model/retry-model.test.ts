import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { report } from "../support/figures.js";
import { RetryBudget } from "../support/fnwire.js";
import { play, type Sabotage } from "./play.js";
import { type Scenario, scenario } from "./scenario.js";

const runs = 10_000;

/** The rules that users rely on most, by what the model says when one is broken. */
const rules: ReadonlyMap<string, RegExp> = new Map([
  ["attempts beyond max", /of at most/],
  ["attempts after the deadline", /after the deadline/],
  ["waits shorter than the hint", /before the service allowed one/],
  ["balances out of bounds", /tokens|a budget of|a balance of/],
  ["calls beyond their timeout", /with a timeout of|are left/],
  ["other surprises", /./],
]);

describe("the retry model", () => {
  test("holds for every scenario", async () => {
    let attempts = 0;
    let calls = 0;
    let longest = 0;
    const broken = Object.fromEntries([...rules.keys()].map((rule) => [rule, 0]));
    const outcome = await fc.check(
      fc.asyncProperty(scenario, async (given: Scenario) => {
        try {
          const made = await play(given);
          attempts += made;
          calls += given.steps.length;
          longest = Math.max(longest, made);
        } catch (error) {
          const rule = [...rules].find(([, complaint]) => complaint.test(String(error)))?.[0] ?? "other surprises";
          broken[rule] = (broken[rule] ?? 0) + 1;
          throw error;
        }
      }),
      { numRuns: runs },
    );
    report("retry model", { runs: outcome.numRuns, calls, attempts, "steps at most": longest, ...broken });
    expect(outcome.failed, fc.defaultReportMessage(outcome)).toBe(false);
    expect(outcome.numRuns).toBe(runs);
    expect(longest).toBeLessThanOrEqual(50);
    expect(attempts).toBeGreaterThan(runs);
  });

  const sabotages: [string, Sabotage, RegExp][] = [
    [
      "a client whose timers fire early",
      {
        clock: (clock) => ({
          now: () => clock.now(),
          random: () => clock.random(),
          setTimeout: (callback, ms) => clock.setTimeout(callback, ms * 0.9),
          clearTimeout: (timer) => clock.clearTimeout(timer),
        }),
      },
      /before the service allowed one/,
    ],
    [
      "a client whose clock runs slow",
      {
        clock: (clock) => ({
          now: () => clock.now() - clock.elapsedMs / 2,
          random: () => clock.random(),
          setTimeout: (callback, ms) => clock.setTimeout(callback, ms),
          clearTimeout: (timer) => clock.clearTimeout(timer),
        }),
      },
      /after the deadline|with a timeout of|are left/,
    ],
    [
      "a budget that never says no",
      {
        budget: (capacity) =>
          new (class extends RetryBudget {
            override take() {
              return 14;
            }
          })({ capacity }),
      },
      /tokens|a budget of/,
    ],
    [
      "a transport that sends everything twice",
      {
        transport: (transport) => async (request, context) => {
          await transport(request, context).catch(() => undefined);
          return transport(request, context);
        },
      },
      /attempt/,
    ],
  ];
  test.each(sabotages)("would not hold for %s", async (_name, sabotage, complaint) => {
    const outcome = await fc.check(
      fc.asyncProperty(scenario, async (given: Scenario) => {
        await play(given, sabotage);
      }),
      { numRuns: 500, endOnFailure: true },
    );
    expect(outcome.failed).toBe(true);
    expect(String(outcome.errorInstance)).toMatch(complaint);
  });
});
