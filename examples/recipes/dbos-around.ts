// What stands around the recipe for DBOS: how workflows are added, the options that matter, and how a worker ends.
import { DBOS, type DBOSClient, type DBOSConfig } from "@dbos-inc/dbos-sdk";
import type { Durable } from "fnwire/durable";
import { type Data, workflow } from "./dbos.js";
import type { Service } from "./service.js";

/** Workflows are named by the work's key: one that is added twice is one workflow. */
export async function enqueue<I>(
  client: DBOSClient,
  once: { keyOf(id: string): string },
  queueName: string,
  jobs: readonly Data<I>[],
): Promise<void> {
  const options = { workflowName: "run", queueName };
  for (const job of jobs) await client.enqueue({ ...options, workflowID: once.keyOf(job.id) }, job);
}

/** Once, after `DBOS.migrate`. The limits are for all workers of the queue together. */
export async function prepare(client: DBOSClient, queue: string): Promise<void> {
  const rateLimit = { limitPerPeriod: 500, periodSec: 1 };
  await client.registerQueue(queue, { workerConcurrency: 16, rateLimit, minPollingIntervalMs: 200 });
}

/**
 * A worker that SIGTERM stops: it waits for what is under way, and leaves the rest on record. `executorID` is its own for good, such as
 * the name of a StatefulSet's pod: what a worker leaves is taken up by the next one of that name.
 */
export async function work<P extends Service, I, R, A>(
  once: Durable<P, I, R, A>,
  options: DBOSConfig & { readonly executorID: string; readonly applicationVersion: string },
): Promise<void> {
  workflow(once);
  DBOS.setConfig({ runMigrations: false, ...options });
  await DBOS.launch();
  process.once("SIGTERM", () => void DBOS.shutdown({ workflowCompletionTimeoutMS: 20_000 }).then(() => process.exit()));
}
