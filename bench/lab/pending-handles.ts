// Ten thousand runs of one client that all go on, each waited for. Tells the parent what they take of the heap.
import { setTimeout as sleep } from "node:timers/promises";
import { appwrite } from "fnwire/appwrite";
import { workload } from "./workload.js";

const [origin = "", handles = "10000", watchMs = "7000"] = process.argv.slice(2);
const client = appwrite({ endpoint: `${origin}/v1`, project: workload.project, key: workload.key });
const startedAt = new Date().toISOString();
const resume = (id: number) =>
  client.resume({ v: 1, provider: "appwrite", fn: "background", id: `run${String(id).padStart(9, "0")}`, startedAt });

// Loads and compiles what waiting needs, so that it is not counted as a handle's.
await Promise.all(
  [resume(0), resume(1), resume(2), resume(3)].map((run) => run.result({ timeoutMs: 600 }).catch(() => {})),
);

const settledHeap = async () => {
  await sleep(50);
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = await settledHeap();
const cpuBefore = process.cpuUsage();
const count = Number(handles);
const waiting = Array.from({ length: count }, (_, id) => resume(id).result({ timeoutMs: 3_600_000 }));
// A run that ended would not be pending any more.
for (const promise of waiting) promise.then(() => process.exit(1));
await sleep(Number(watchMs));
const { user, system } = process.cpuUsage(cpuBefore);
// Every run has been looked at by now, so each handle also holds what was last seen.
const after = await settledHeap();
process.on("disconnect", () => process.exit());
process.send?.({
  bytesEach: (after - before) / waiting.length,
  cpuShare: (user + system) / 1000 / Number(watchMs),
} satisfies PendingHandles);

export type PendingHandles = {
  readonly bytesEach: number;
  /** Part of one processor that polling took, 1 is all of it. */
  readonly cpuShare: number;
};
