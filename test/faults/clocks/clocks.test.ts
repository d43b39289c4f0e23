import { describe, expect, test } from "vitest";
import { report } from "../support/figures.js";
import { plays, playWith } from "./play.js";
import { offsets } from "./wrong-clocks.js";

const hours = (ms: number) => `${ms / 3_600_000} h`;

describe("machines whose clocks are wrong", () => {
  const counts = { right: 0, lost: 0, lied: 0 };
  const named = plays.map((play) => [play.name, play] as const);
  test.each(named)("%s: nobody gives up a run, or is told wrong of one", async (_name, play) => {
    const wrong: string[] = [];
    await Promise.all(
      offsets.map(async (offset) => {
        const result = await playWith(play, offset, false);
        counts[result] += 1;
        if (result !== "right") wrong.push(`${hours(offset)}: ${result}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("a client that asked its own clock would be found out", async () => {
    const found = new Set<string>();
    for (const play of plays) {
      const results = await Promise.all(offsets.map((offset) => playWith(play, offset, true)));
      for (const result of results) found.add(result);
    }
    expect([...found].sort()).toEqual(["lied", "lost", "right"]);
  });

  test("in figures", () => {
    const calls = plays.length * offsets.length;
    report("wrong clocks", {
      clocks: offsets.length,
      "operations on them": plays.length,
      calls,
      "lost runs": counts.lost,
      "told wrong": counts.lied,
    });
    expect(counts).toEqual({ right: calls, lost: 0, lied: 0 });
  });
});
