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
  /** Inputs in more than one state: their consumer was told different things. */
  torn: number;
  /** Runs beyond the first of one input. */
  resent: number;
  ranOnce: number;
};

/** While it starts, or in the midst of its work; early enough that work is left for later lives. */
function randomKill(): Kill {
  const afterRuns = Math.random() < 0.25 ? 0 : 1 + Math.floor(Math.random() * 16);
  return { afterRuns, thenMs: Math.random() * (afterRuns === 0 ? 60 : 6) };
}

/** Kills a mapping at random instants until it was killed often enough, then lets it end. */
async function crash(mapping: Mapping, kills: number): Promise<Figures> {
  const figures: Figures = { kills: 0, inputs: mapping.count, ok: 0, open: 0, lost: 0, torn: 0, resent: 0, ranOnce: 0 };
  const told = new Map<number, string>();
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
  const total = { kills: 0, inputs: 0, lost: 0, torn: 0, resent: 0 };
  const add = ({ kills, inputs, lost, torn, resent }: Figures) => {
    total.kills += kills;
    total.inputs += inputs;
    total.lost += lost;
    total.torn += torn;
    total.resent += resent;
  };

  test("runs each input exactly once on Qinling, which can be asked", async () => {
    const figures = await crash({ provider: "qinling", count: 400, path: pathOf("qinling") }, 20);
    add(figures);
    report("crash and resume, Qinling", figures);
    expect(figures).toMatchObject({ ok: 400, open: 0, lost: 0, torn: 0, resent: 0, ranOnce: 400 });
  });

  test.each(["appwrite", "functiongraph", "minapp"] as const)(
    "sends nothing again on %s, which cannot",
    async (provider) => {
      const figures = await crash({ provider, count: 300, path: pathOf(provider) }, 12);
      add(figures);
      report(`crash and resume, ${provider}`, figures);
      expect(figures).toMatchObject({ lost: 0, torn: 0, resent: 0 });
      // Every kill leaves at most the inputs open that were under way.
      expect(figures.ok + figures.open).toBe(300);
      expect(figures.open).toBeLessThanOrEqual(12 * 8);
    },
  );

  test("ends with every input in exactly one state", () => {
    report("crash and resume of map", {
      kills: total.kills,
      inputs: total.inputs,
      lost: total.lost,
      "in two states": total.torn,
      "re-sent without consent": total.resent,
    });
    expect(total.kills).toBeGreaterThanOrEqual(50);
    expect(total).toMatchObject({ lost: 0, torn: 0, resent: 0 });
  });

  test("sends again with consent, so that nothing stays open", async () => {
    const path = pathOf("consent");
    const figures = await crash({ provider: "minapp", count: 100, path, onAmbiguous: "retry" }, 4);
    expect(figures).toMatchObject({ ok: 100, open: 0, lost: 0 });
  });

  test("would run inputs twice with a journal that forgets what was begun", async () => {
    const path = pathOf("amnesia");
    const { resent } = await crash({ provider: "minapp", count: 200, path, forgetful: true }, 6);
    expect(existsSync(path)).toBe(true);
    expect(resent).toBeGreaterThan(0);
  });
});
