// Inngest remembers what each step gave. Between looks at the run nothing is kept busy, whatever time the function takes.

import { type Client, toRetryDirective } from "fnwire";
import type { Qinling } from "fnwire/qinling";
import { type GetStepTools, type Inngest, NonRetriableError, RetryAfterError } from "inngest";
import type { Work } from "./work.js";

/** The handler of a function that `inngest.createFunction` makes. */
export function handler(fns: Client<Qinling>) {
  return async ({ event, step }: { event: { data: Work }; step: Pick<GetStepTools<Inngest>, "run" | "sleep"> }) => {
    const { fn, input, key } = event.data;
    const run = await step.run("start", () =>
      told(async () => (await fns.fn(fn).start(input, { idempotencyKey: key })).toJSON()),
    );
    for (let look = 1; ; look += 1) {
      const { state } = await step.run(`look ${look}`, () => told(() => fns.resume(run).status()));
      if (!["queued", "running", "unknown"].includes(state)) break;
      await step.sleep(`pause ${look}`, "5s");
    }
    return step.run("result", () => told(async () => (await fns.resume(run).result()).output));
  };
}

/** Failures in Inngest's words. "ask" is tried again like "retry": the key makes that harmless. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { action, afterMs } = toRetryDirective(error);
    if (action === "stop") throw new NonRetriableError(String(error));
    if (afterMs !== undefined) throw new RetryAfterError(String(error), afterMs);
    throw error;
  }
}
