// BullMQ runs a job again when its worker stalls. The key names the call and the job's data keep the run: it runs once all the same.
import { DelayedError, type Job, UnrecoverableError } from "bullmq";
import { type Client, toRetryDirective } from "fnwire";
import type { Run, Work } from "./work.js";

type WorkJob = Pick<Job<Work & { run?: Run }>, "data" | "updateData" | "moveToDelayed">;

/** What a worker does with a job: `new Worker("functions", processor(fns))`. */
export function processor(fns: Client<"qinling">) {
  return async (job: WorkJob, token?: string): Promise<unknown> => {
    const { fn, input, key, run: begun } = job.data;
    try {
      const run = begun ? fns.resume(begun) : await fns.fn(fn).start(input, { idempotencyKey: key });
      if (begun === undefined) await job.updateData({ ...job.data, run: run.toJSON() });
      return (await run.result()).output;
    } catch (error) {
      const { action, afterMs } = toRetryDirective(error);
      if (action === "stop") throw new UnrecoverableError(String(error));
      if (afterMs === undefined) throw error; // Again after the job's own backoff. "ask" too: the key makes that harmless.
      await job.moveToDelayed(Date.now() + afterMs, token);
      throw new DelayedError();
    }
  };
}
