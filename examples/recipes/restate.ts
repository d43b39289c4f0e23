// Restate journals what `ctx.run` gave. A process that dies while it waits leaves the run behind, and another one goes on waiting.

import { type Context, RetryableError, service, TerminalError } from "@restatedev/restate-sdk";
import { type Client, toRetryDirective } from "fnwire";
import type { Qinling } from "fnwire/qinling";
import type { Work } from "./work.js";

/** A service to bind to an endpoint. */
export const functions = (fns: Client<Qinling>) =>
  service({ name: "functions", handlers: { run: (ctx: Context, work: Work) => runFunction(fns, ctx, work) } });

/** What its handler does. The key could be made here too, with `ctx.rand.uuidv4()`. */
export async function runFunction(fns: Client<Qinling>, ctx: Pick<Context, "run">, work: Work): Promise<unknown> {
  const { fn, input, key } = work;
  const run = await ctx.run("start", () =>
    told(async () => (await fns.fn(fn).start(input, { idempotencyKey: key })).toJSON()),
  );
  return ctx.run("result", () => told(async () => (await fns.resume(run).result()).output));
}

/** Failures in Restate's words. "ask" is tried again like "retry": the key makes that harmless. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { action, afterMs } = toRetryDirective(error);
    if (action === "stop") throw new TerminalError(String(error));
    throw RetryableError.from(error, afterMs === undefined ? undefined : { retryAfter: afterMs });
  }
}
