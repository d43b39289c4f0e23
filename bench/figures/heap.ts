import { type Contender, contenders } from "../contenders/index.js";
import { startPartner } from "../lab/processes.js";
import type { Spread } from "../lab/stats.js";
import type { Bench } from "./figure.js";

const flags = ["--expose-gc", "--min-semi-space-size=400", "--max-semi-space-size=400"];
/** What the goals compare; the others are measured in full runs. */
const needed: readonly string[] = ["fnwire", "global-fetch"];

/** Bytes of JavaScript heap that one call allocates, by contender. One call at a time, after the compiler has settled. */
export async function measureHeap(bench: Bench): Promise<ReadonlyMap<string, Spread>> {
  const figures = new Map<string, Spread>();
  const [warm, blocks] = bench.quick ? ["800", "2"] : ["4000", "5"];
  for (const { name, label } of contenders as readonly Contender[]) {
    if (bench.quick && !needed.includes(name)) continue;
    bench.progress(`heap: ${label}`);
    const partner = await startPartner<Spread>({
      module: "lab/heap-loop.js",
      args: [name, bench.origin, warm, blocks],
      nodeArgs: flags,
    });
    figures.set(name, partner.hello);
    await partner.close();
  }
  return figures;
}
