// BullMQ on Redis. The job's data keep its memory; between turns its slot is free.
import {
  type ConnectionOptions,
  DelayedError,
  type Job,
  Queue,
  UnrecoverableError,
  Worker,
  type WorkerOptions,
} from "bullmq";
import type { Durable, Memory } from "fnwire/durable";
import type { Service } from "./service.js";

type Data<I> = { readonly id: string; readonly input: I; readonly memory?: Memory };

/** What a worker does with a job. What failed or is parked ends among the failed jobs, its memory in its data: the dead letters. */
export function processor<P extends Service, I, R, A>(once: Durable<P, I, R, A>, queue: Pick<Queue, "rateLimit">) {
  return async (job: Job<Data<I>>, token?: string, signal?: AbortSignal) => {
    const save = (memory: Memory) => job.updateData({ ...job.data, memory });
    const memory = { load: () => job.data.memory, save };
    const next = await once.turn(job.data.input, { id: job.data.id, memory, signal });
    if (next.do === "done") return next.output;
    if (next.do === "busy") await queue.rateLimit(next.afterMs); // All jobs wait, not this one alone.
    if (next.do === "busy") throw Worker.RateLimitError();
    if (next.do !== "later") throw new UnrecoverableError(`${next.do}: ${next.error.message}`);
    await job.moveToDelayed(Date.now() + next.afterMs, token);
    throw new DelayedError();
  };
}

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
