// BullMQ on Redis. The job's data keep its memory; between turns its slot is free.
import { DelayedError, type Job, type Queue, UnrecoverableError, Worker } from "bullmq";
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
