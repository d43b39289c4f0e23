import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Megabytes in use: by this thread, on its heap and outside it (buffers, what Node's own objects hold), and resident for the whole process. */
export type Memory = { readonly heldMb: number; readonly residentMb: number };

/** What is in use after everything that nobody holds any more is gone. */
export async function settledMemory(): Promise<Memory> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  for (let round = 0; round < 3; round += 1) {
    collect();
    // Finalisers, and what they let go of, come after a turn of the loop.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heldMb: (heapUsed + external) / 1_000_000, residentMb: rss / 1_000_000 };
}

/**
 * How many of each kind of thing keep the process busy: sockets, servers, threads. Not timers: the test runner has some of
 * its own.
 */
export function activeResources(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) {
    if (kind !== "Timeout" && kind !== "Immediate") counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
