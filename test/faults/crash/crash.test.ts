import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useEmulator } from "../support/emulator.js";
import { report } from "../support/figures.js";
import { Runs } from "../support/runs.js";
import { journalled, type Kill, live, type Mapping } from "./mapping.js";

const emulator = useEmulator();
let runs: Runs;
let folder: string;
beforeAll(() => {
  runs = new Runs(emulator());
  folder = mkdtempSync(join(tmpdir(), "crash-"));
});
afterAll(() => {
  runs.stop();
  rmSync(folder, { recursive: true });
});

/** What killing a mapping again and again came to. */
type Figures = {
  kills: number;
  inputs: number;
  ok: number;
  open: number;
  /** Inputs that the journal does not know at the end, and outcomes that nobody can explain. */
  lost: number;
  /** Inputs that succeeded and whose outputs no consumer ever had. */
  outputsLost: number;
  /** Outcomes that a consumer had more than once. */
  givenAgain: number;
  /** Inputs in more than one state: their consumer was told different things. */
  torn: number;
  /** Runs beyond the first of one input. */
  resent: number;
  ranOnce: number;
};

/** While it starts, or in the midst of its work; early enough that work is left for later lives. */
function randomKill(): Kill {
  const afterRuns = Math.random() < 0.25 ? 0 : 1 + Math.floor(Math.random() * 4);
  return { afterRuns, thenMs: Math.random() * (afterRuns === 0 ? 60 : 4) };
}

/** Kills a mapping at random instants until it was killed often enough, then lets it end. */
async function crash(mapping: Mapping, kills: number): Promise<Figures> {
  const counts = { kills: 0, inputs: mapping.count, ok: 0, open: 0, lost: 0, outputsLost: 0, givenAgain: 0 };
  const figures: Figures = { ...counts, torn: 0, resent: 0, ranOnce: 0 };
  const told = new Map<number, string>();
  const received = new Set<number>();
  for (let isOver = false; !isOver; ) {
    const life = await live(mapping, emulator(), figures.kills < kills ? randomKill() : undefined);
    if (!life.killed && life.complaint !== "") throw new Error(life.complaint);
    if (life.killed) figures.kills += 1;
    for (const [index, state] of life.outcomes) {
      const before = told.get(index);
      // An input that was left open is told as ambiguous by every later run.
      if (before !== undefined && before !== state) figures.torn += 1;
      told.set(index, state);
    }
    for (const index of life.received) {
      if (received.has(index)) figures.givenAgain += 1;
      received.add(index);
    }
    isOver = !life.killed;
  }
  await runs.settled();
  const states = journalled(mapping.path);
  for (let index = 0; index < mapping.count; index += 1) {
    const state = states.get(index);
    const ran = runs.of(`${mapping.path} ${index}`);
    if (ran > 1) figures.resent += ran - 1;
    if (ran === 1) figures.ranOnce += 1;
    if (state === "ok") figures.ok += 1;
    if (state === "ok" && !received.has(index)) figures.outputsLost += 1;
    else if (state === "open" || state === "ambiguous") figures.open += 1;
    // What is neither done nor open, or done without a run, was lost.
    if (
      state === undefined ||
      (state !== "ok" && state !== "open" && state !== "ambiguous") ||
      (state === "ok" && ran === 0)
    ) {
      figures.lost += 1;
    }
    const heard = told.get(index);
    if (heard !== undefined && (heard === "ok") !== (state === "ok")) figures.torn += 1;
  }
  return figures;
}

const pathOf = (name: string) => join(folder, `${name}.jsonl`);

describe("a map whose process is killed", () => {
  const total = { kills: 0, inputs: 0, lost: 0, outputsLost: 0, torn: 0, resent: 0 };
  const add = ({ kills, inputs, lost, outputsLost, torn, resent }: Figures) => {
    total.kills += kills;
    total.inputs += inputs;
    total.lost += lost;
    total.outputsLost += outputsLost;
    total.torn += torn;
    total.resent += resent;
  };
  const speeds = [0, 2, 20];

  test.each(["qinling", "appwrite"] as const)(
    "fifty times at each of three speeds of its consumer loses no output on %s, and sends nothing again",
    async (provider) => {
      const count = 400;
      const series = speeds.entries();
      const all: Figures[] = [];
      // Two at a time: a life is mostly the start of its process, and more of them only wait for each other.
      const worker = async () => {
        for (const [n, consumerMs] of series) {
          all[n] = await crash({ provider, count, path: pathOf(`${provider}-${consumerMs}`), consumerMs }, 50);
        }
      };
      await Promise.all([worker(), worker()]);
      expect(all).toHaveLength(speeds.length);
      for (const [n, figures] of all.entries()) {
        add(figures);
        report(`crash and resume, ${provider}, consumer of ${speeds[n]} ms`, figures);
        expect(figures).toMatchObject({ kills: 50, lost: 0, outputsLost: 0, torn: 0, resent: 0 });
        expect(figures.ok + figures.open).toBe(count);
        // Qinling can be asked; elsewhere each kill leaves at most the inputs open that were under way.
        if (provider === "qinling") expect(figures).toMatchObject({ ok: count, open: 0, ranOnce: count });
        else expect(figures.open).toBeLessThanOrEqual(50 * 4);
      }
    },
  );

  test.each(["functiongraph", "minapp"] as const)(
    "sends nothing again on %s, which cannot be asked",
    async (provider) => {
      const figures = await crash({ provider, count: 150, path: pathOf(provider) }, 6);
      add(figures);
      report(`crash and resume, ${provider}`, figures);
      expect(figures).toMatchObject({ lost: 0, outputsLost: 0, torn: 0, resent: 0 });
      expect(figures.ok + figures.open).toBe(150);
    },
  );

  test("ends with every input in exactly one state", () => {
    report("crash and resume of map", {
      kills: total.kills,
      inputs: total.inputs,
      lost: total.lost,
      "outputs lost": total.outputsLost,
      "in two states": total.torn,
      "re-sent without consent": total.resent,
    });
    expect(total.kills).toBeGreaterThanOrEqual(300);
    expect(total).toMatchObject({ lost: 0, outputsLost: 0, torn: 0, resent: 0 });
  });

  test("sends again with consent, so that nothing stays open", async () => {
    const path = pathOf("consent");
    const figures = await crash({ provider: "minapp", count: 100, path, onAmbiguous: "retry" }, 4);
    expect(figures).toMatchObject({ ok: 100, open: 0, lost: 0, outputsLost: 0 });
  });

  test("would run inputs twice with a journal that forgets what was begun", async () => {
    const path = pathOf("amnesia");
    const { resent } = await crash({ provider: "minapp", count: 200, path, memory: "forgetful" }, 6);
    expect(existsSync(path)).toBe(true);
    expect(resent).toBeGreaterThan(0);
  });
});

describe("two processes on one journal", () => {
  const runsOf = async (mapping: Mapping) => {
    await runs.settled();
    const all = Array.from({ length: mapping.count }, (_, index) => runs.of(`${mapping.path} ${index}`));
    return { duplicates: all.filter((ran) => ran > 1).length, missing: all.filter((ran) => ran === 0).length };
  };

  test.each(["qinling", "minapp"] as const)(
    "that start at once on %s: one maps, the other is told who",
    async (provider) => {
      let refused = 0;
      let duplicates = 0;
      for (let round = 0; round < 5; round += 1) {
        const mapping: Mapping = { provider, count: 60, path: pathOf(`${provider}-two-${round}`) };
        const lives = await Promise.all([0, 1].map(() => live(mapping, emulator(), undefined)));
        // The second may have come when the first was done: then it has found everything settled.
        for (const { refusedFor } of lives) {
          if (refusedFor === undefined) continue;
          refused += 1;
          expect(lives.map(({ pid }) => pid)).toContain(refusedFor);
        }
        expect(lives.map(({ complaint }) => complaint)).toEqual(["", ""]);
        const found = await runsOf(mapping);
        duplicates += found.duplicates;
        expect(found.missing).toBe(0);
      }
      report(`two processes on one journal, ${provider}`, { rounds: 5, refused, duplicates });
      expect(duplicates).toBe(0);
      expect(refused).toBeGreaterThan(0);
    },
  );

  test("whom nothing keeps apart run each input once on Qinling, for they send the same keys", async () => {
    const mapping: Mapping = { provider: "qinling", count: 100, path: pathOf("unlocked"), memory: "unlocked" };
    const lives = await Promise.all([0, 1].map(() => live(mapping, emulator(), undefined)));
    expect(lives.map(({ received }) => received.size)).toEqual([100, 100]);
    const found = await runsOf(mapping);
    report("two processes without a lock, Qinling", { inputs: 100, ...found });
    expect(found).toEqual({ duplicates: 0, missing: 0 });
  });
});
