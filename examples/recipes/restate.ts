// Restate journals what `ctx.run` gave. A process that dies leaves its journal behind, and another one goes on from there.
import { type Context, service, TerminalError } from "@restatedev/restate-sdk";
import type { Durable } from "fnwire/durable";
import type { Service } from "./service.js";

export type Data<I> = { readonly id: string; readonly input: I };

/** A service to bind to an endpoint of HTTP/2. What failed or is parked ends as a failed invocation: the dead letters. */
export function functions<P extends Service, I, R, A>(once: Durable<P, I, R, A>, name = "functions") {
  const run = async (ctx: Pick<Context, "run" | "sleep">, { id, input }: Data<I>) =>
    once.run(input, {
      id,
      step: (step, work) => ctx.run(step, work),
      sleep: (ms, pause) => ctx.sleep(ms, pause),
      map: ({ do: how, error }) => new TerminalError(`${how}: ${error.message}`),
    });
  return service({ name, handlers: { run: (ctx: Context, job: Data<I>) => run(ctx, job) } });
}
