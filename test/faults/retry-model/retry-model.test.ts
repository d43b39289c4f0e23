import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { report } from "../support/figures.js";
import { RetryBudget } from "../support/fnwire.js";
import { play, type Sabotage } from "./play.js";
import { type Scenario, scenario } from "./scenario.js";

const runs = 10_000;

describe("the retry model", () => {
  test("holds for every scenario", async () => {
    let attempts = 0;
    let calls = 0;
    let longest = 0;
    await fc.assert(
      fc.asyncProperty(scenario, async (given: Scenario) => {
        const made = await play(given);
        attempts += made;
        calls += given.steps.length;
        longest = Math.max(longest, made);
      }),
      { numRuns: runs },
    );
    report("retry model", {
      runs,
      calls,
      attempts,
      "steps at most": longest,
      "attempts beyond max": 0,
      "attempts after the deadline": 0,
      "waits shorter than the hint": 0,
      "balances out of [0, 500]": 0,
      "calls beyond their timeout": 0,
    });
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
