import type { MapRun } from "../lab/map-run.js";
import { startPartner } from "../lab/processes.js";
import type { Bench } from "./figure.js";

export const mapInputs = 100_000;

/** One `map` over many inputs, 64 at a time: time, and the heap on the way. */
export async function measureMap(bench: Bench): Promise<MapRun> {
  bench.progress(`map: ${mapInputs.toLocaleString("en")} inputs`);
  const partner = await startPartner<MapRun>({
    module: "lab/map-run.js",
    args: [bench.origin, String(mapInputs)],
    nodeArgs: ["--expose-gc"],
  });
  await partner.close();
  if (partner.hello.ok !== mapInputs) throw new Error(`only ${partner.hello.ok} of ${mapInputs} inputs went well`);
  return partner.hello;
}
