// One contender in a process of its own, with so much room for young objects that nothing is collected while it calls.
import { setTimeout as sleep } from "node:timers/promises";
import { createContender } from "../contenders/index.js";
import { type Spread, spreadOf } from "./stats.js";

const [name = "", origin = "", warm = "2000", blocks = "5"] = process.argv.slice(2);
const callsPerBlock = 500;
const call = await createContender({ name, origin });
for (let count = 0; count < Number(warm); count += 1) await call();

const bytes: number[] = [];
for (let block = 0; block < Number(blocks); block += 1) {
  // Finalizers and closed sockets of the calls before get their turn.
  await sleep(20);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let count = 0; count < callsPerBlock; count += 1) await call();
  bytes.push((process.memoryUsage().heapUsed - before) / callsPerBlock);
}
process.on("disconnect", () => process.exit());
process.send?.(spreadOf(bytes) satisfies Spread);
