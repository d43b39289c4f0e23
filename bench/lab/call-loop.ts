// One contender in a process of its own: makes calls for a while, as often as it is asked to, and tells what they cost.
import { createContender } from "../contenders/index.js";

/** What the loop is asked for: calls, `concurrency` at a time, for at least so long and at least so many. */
export type LoopQuestion = { readonly concurrency: number; readonly ms: number; readonly calls: number };

/** What the calls of one slice of time cost. */
export type LoopAnswer = {
  readonly calls: number;
  readonly elapsedMs: number;
  /**
   * Processor time of the whole process in microseconds, user and system, all threads: compiling and collecting garbage
   * included.
   */
  readonly cpuUs: number;
};

const [name = "", origin = ""] = process.argv.slice(2);
const call = await createContender({ name, origin });
await call();

process.on("message", async (message) => {
  // The parent is a module of the bench and sends nothing else.
  const { concurrency, ms, calls: least } = message as LoopQuestion;
  const before = process.cpuUsage();
  const started = performance.now();
  const calls = await callUntil({ until: started + ms, least, concurrency });
  const elapsedMs = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  process.send?.({ calls, elapsedMs, cpuUs: user + system } satisfies LoopAnswer);
});
process.on("disconnect", () => process.exit());
process.send?.("ready");

/** Keeps `concurrency` calls under way until the time is over and `least` were begun; returns how many were made. */
async function callUntil(options: { until: number; least: number; concurrency: number }): Promise<number> {
  const { until, least, concurrency } = options;
  let calls = 0;
  const worker = async () => {
    do {
      calls += 1;
      await call();
    } while (performance.now() < until || calls < least);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return calls;
}
