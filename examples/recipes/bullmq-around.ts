// What stands around the recipe for BullMQ: how jobs are added, the options that matter, and how a worker ends.
import { type ConnectionOptions, Queue, Worker, type WorkerOptions } from "bullmq";
import type { Durable } from "fnwire/durable";
import { processor } from "./bullmq.js";
import type { Service } from "./service.js";

/** The id is the work's own: the queue's numbers begin anew with a new queue. `attempts` are for turns whose store failed. */
export const enqueue = <I>(queue: Queue, jobs: readonly { id: string; input: I }[]) =>
  queue.addBulk(
    jobs.map((data) => ({
      name: "run",
      data,
      opts: { jobId: `job-${data.id}`, attempts: 20, backoff: { type: "exponential", delay: 500 } },
    })),
  );

/** The defaults lose jobs: one whose worker died twice is failed (`maxStalledCount: 1`), one whose turn failed is not tried again. */
export const workerOptions = (connection: ConnectionOptions): WorkerOptions => ({
  connection,
  concurrency: 16,
  maxStalledCount: 1_000,
  limiter: { max: 500, duration: 1_000 }, // For all workers of the queue together.
});

/** A worker that SIGTERM stops: it takes no more jobs, and ends when the turns under way have ended. */
export function work<P extends Service, I, R, A>(
  once: Durable<P, I, R, A>,
  name: string,
  options: WorkerOptions,
): Worker {
  const queue = new Queue(name, { connection: options.connection });
  const worker = new Worker(name, processor(once, queue), options);
  process.once("SIGTERM", () => void worker.close().then(() => queue.close()));
  return worker;
}
