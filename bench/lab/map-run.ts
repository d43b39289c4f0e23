// `map` over many inputs that come from a generator; tells the parent how the heap went.
import { appwrite } from "fnwire/appwrite";
import { workload } from "./workload.js";

const [origin = "", inputs = "100000"] = process.argv.slice(2);
const { project, key, functionId } = workload;
const hello = appwrite({ endpoint: `${origin}/v1`, project, key }).fn<{ name: string }>(functionId);

function* names(): Generator<{ name: string }> {
  for (let index = 0; index < Number(inputs); index += 1) yield { name: `Ada ${index}` };
}

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};
const samples: number[] = [];
const every = Math.floor(Number(inputs) / 20);
const cpuBefore = process.cpuUsage();
const started = performance.now();
let ok = 0;
for await (const settled of hello.map(names(), { concurrency: 64, order: "completion" })) {
  if (settled.state === "ok") ok += 1;
  if ((ok + 1) % every === 0) samples.push(heap());
}
const { user, system } = process.cpuUsage(cpuBefore);
process.on("disconnect", () => process.exit());
process.send?.({
  ok,
  seconds: (performance.now() - started) / 1000,
  cpuUsEach: (user + system) / Number(inputs),
  heapMiB: samples,
} satisfies MapRun);

export type MapRun = {
  /** Inputs whose function succeeded. */
  readonly ok: number;
  readonly seconds: number;
  readonly cpuUsEach: number;
  /** Heap after a collection, at every twentieth part of the inputs. */
  readonly heapMiB: readonly number[];
};
