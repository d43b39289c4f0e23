import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { report } from "../support/figures.js";
import { type AbortFigures, abortIn } from "./measure.js";
import { type AbortState, abortStates } from "./states.js";

const abortsPerState = 120;

const clean = { wrongReasons: 0, timers: 0, listeners: 0, sockets: 0, furtherRequests: 0 };

describe("aborting", () => {
  const all: AbortFigures[] = [];

  test.each(abortStates)("in the state: $name", async (state) => {
    const figures = await abortIn(state, abortsPerState);
    all.push(figures);
    expect(figures).toMatchObject(clean);
    expect(figures.p99Ms).toBeLessThan(20);
  });

  test("rejects with the signal's reason at once in every state, and leaves nothing behind", () => {
    const sum = (of: (figures: AbortFigures) => number) => all.reduce((total, each) => total + of(each), 0);
    report("abort", {
      states: all.length,
      aborts: sum((each) => each.aborts),
      "other reasons": sum((each) => each.wrongReasons),
      "p99 ms of the slowest state": Math.max(...all.map((each) => each.p99Ms)),
      "timers left": sum((each) => each.timers),
      "listeners left": sum((each) => each.listeners),
      "sockets left": sum((each) => each.sockets),
      "further requests": sum((each) => each.furtherRequests),
    });
    expect(all).toHaveLength(7);
  });

  test("is seen to fail with a call that sleeps through the signal and then goes on", async () => {
    const sleepy: AbortState = {
      name: "a call that does not listen well",
      begin: ({ service, agent, clock, signal, reached }) =>
        new Promise((_resolve, reject) => {
          service.behavior = () => undefined;
          const send = () =>
            request(service.origin, { agent, method: "POST" })
              .on("error", () => undefined)
              .end();
          clock.setTimeout(() => undefined, 60_000);
          signal.addEventListener("abort", () => {
            setTimeout(() => {
              reject(new Error("aborted"));
              setTimeout(send, 5);
            }, 25);
          });
          reached();
        }),
    };
    const { p99Ms, ...figures } = await abortIn(sleepy, 3);
    expect(p99Ms).toBeGreaterThan(20);
    expect(figures).toMatchObject({ wrongReasons: 3, timers: 3, listeners: 3 });
    expect(figures.furtherRequests).toBeGreaterThan(0);
    expect(figures.sockets).toBeGreaterThan(0);
  });
});
