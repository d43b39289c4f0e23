import type { PendingHandles } from "../lab/pending-handles.js";
import { startPartner } from "../lab/processes.js";
import type { Bench } from "./figure.js";

export const handleCount = 10_000;

export type HandleFigures = PendingHandles & {
  /** Requests for states that the service counted, in the second with the most of them. */
  readonly pollsPerSecond: number;
};

/** Ten thousand handles of one client, all pending: heap each, and how often the service is asked. */
export async function measureHandles(bench: Bench): Promise<HandleFigures> {
  bench.progress(`handles: ${handleCount.toLocaleString("en")} pending`);
  await bench.server.ask("polls");
  // 100 runs a request and 20 requests a second: after 5 s each run has been looked at.
  const watchMs = bench.quick ? 6_000 : 30_000;
  const partner = await startPartner<PendingHandles>({
    module: "lab/pending-handles.js",
    args: [bench.origin, String(handleCount), String(watchMs)],
    nodeArgs: ["--expose-gc"],
  });
  const { polls } = await bench.server.ask<{ polls: [second: number, count: number][] }>("polls");
  await partner.close();
  return { ...partner.hello, pollsPerSecond: Math.max(...polls.map(([, count]) => count)) };
}
