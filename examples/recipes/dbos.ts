// DBOS on Postgres: what a step gave is a row. A process that comes back under its own `executorID` takes up what it left.
import { DBOS } from "@dbos-inc/dbos-sdk";
import type { Durable } from "fnwire/durable";
import type { Service } from "./service.js";

export type Data<I> = { readonly id: string; readonly input: I };

/** A workflow to register before `DBOS.launch`. What failed or is parked ends as `ERROR`: the dead letters. */
export function workflow<P extends Service, I, R, A>(once: Durable<P, I, R, A>) {
  return DBOS.registerWorkflow(
    ({ id, input }: Data<I>) =>
      once.run(input, {
        id,
        step: (name, work) => DBOS.runStep(work, { name }),
        sleep: (ms) => DBOS.sleepms(ms),
        map: ({ do: how, error }) => new Error(`${how}: ${error.message}`),
      }),
    // The default gives a workflow up whose process has died a hundred times.
    { name: "run", maxRecoveryAttempts: 100_000 },
  );
}
