import { startPartner } from "../lab/processes.js";
import type { Bench } from "./figure.js";

/** Microseconds of processor time that writing an input took, by round: as the engine does, and with what refuses losses. */
export type JsonTimes = { readonly plain: readonly number[]; readonly guarded: readonly number[] };

/** Inputs by what is written most in them. */
export const jsonInputs = ["small", "medium", "large", "numbers", "text"] as const;

/** What it costs that nothing is lost when an input becomes JSON, by input; each in a process of its own. */
export async function measureJson(bench: Bench): Promise<ReadonlyMap<string, JsonTimes>> {
  const times = new Map<string, JsonTimes>();
  for (const name of jsonInputs) {
    bench.progress(`json: ${name}`);
    const partner = await startPartner<JsonTimes>({
      module: "lab/json-loop.js",
      args: [name, bench.quick ? "5" : "21"],
    });
    times.set(name, partner.hello);
    await partner.close();
  }
  return times;
}
