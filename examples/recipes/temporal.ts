// Temporal tries an activity again when its worker dies. The heartbeat keeps the run, so that the next attempt goes on waiting.

import { ApplicationFailure, activityInfo, cancellationSignal, heartbeat } from "@temporalio/activity";
import { type Client, toRetryDirective } from "fnwire";
import type { Qinling } from "fnwire/qinling";
import type { Run, Work } from "./work.js";

/**
 * Activities of a worker. Make the key in the workflow, with `uuid4()`: then all attempts have the same. The activity's
 * `heartbeatTimeout` must be longer than the 5 s between two heartbeats.
 */
export const activities = (fns: Client<Qinling>) => ({
  async runFunction({ fn, input, key }: Work): Promise<unknown> {
    const begun: Run | undefined = activityInfo().heartbeatDetails;
    const signal = cancellationSignal();
    let pulse: ReturnType<typeof setInterval> | undefined;
    try {
      const run = begun ? fns.resume(begun) : await fns.fn(fn).start(input, { idempotencyKey: key, signal });
      heartbeat(run.toJSON());
      pulse = setInterval(() => heartbeat(run.toJSON()), 5_000);
      return (await run.result({ signal })).output;
    } catch (error) {
      const { action, afterMs } = toRetryDirective(error);
      if (action === "stop") throw ApplicationFailure.nonRetryable(String(error));
      if (afterMs !== undefined) throw ApplicationFailure.create({ message: String(error), nextRetryDelay: afterMs });
      throw error; // Again by the activity's own policy. "ask" too: the key makes that harmless.
    } finally {
      clearInterval(pulse);
    }
  },
});
