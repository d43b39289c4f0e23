import { expect, test } from "vitest";
import { clientOf, workOf } from "../support/clients.js";
import { useEmulator } from "../support/emulator.js";
import { report } from "../support/figures.js";
import { type Clock, FnwireError, systemClock } from "../support/fnwire.js";

/* The emulator keeps the machine's time; the client's clock is off by what the test says. */

const emulator = useEmulator();
const hours = [-20, -5, -1, 0.03, 1, 5, 20];

function offBy(ms: number): Clock {
  return {
    now: () => systemClock.now() + ms,
    random: () => systemClock.random(),
    setTimeout: (callback, delayMs) => systemClock.setTimeout(callback, delayMs),
    clearTimeout: (timer) => systemClock.clearTimeout(timer),
  };
}

type Run = { result(options: object): Promise<unknown>; toJSON(): object };

const total = { runs: 0, lost: 0 };

async function isLost(run: Run): Promise<boolean> {
  total.runs += 1;
  try {
    await run.result({ timeoutMs: 8_000, poll: { minMs: 50, firstMs: 50, notFoundGraceMs: 3_000 } });
    return false;
  } catch (error) {
    if (!FnwireError.is(error)) throw error;
    return true;
  }
}

test.each(hours)(
  "a run is found by a clock that is off by %d hours, and by another process whose clock is right",
  async (off) => {
    const found: string[] = [];
    for (const provider of ["appwrite", "qinling", "functiongraph"] as const) {
      const client = clientOf(provider, emulator(), { clock: offBy(off * 3_600_000) });
      const work = workOf(provider, emulator(), client);
      // Several at once are asked for with one request.
      const begun = (await Promise.all([1, 2, 3, 4].map((n) => work.start({ id: `${n}` })))) as unknown as Run[];
      const lost = await Promise.all(begun.map(isLost));
      const elsewhere = clientOf(provider, emulator()) as unknown as { resume(handle: object): Run };
      const later = await isLost(elsewhere.resume((begun[0] as Run).toJSON()));
      for (const each of [...lost, later]) if (each) found.push(provider);
    }
    total.lost += found.length;
    expect(found).toEqual([]);
  },
);

test("given machines whose clocks are hours off, no run was lost", () => {
  report("wrong clocks", { "hours off": hours.join(" "), runs: total.runs, "lost runs": total.lost });
  expect(total.lost).toBe(0);
});
