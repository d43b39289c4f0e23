// pg-boss on Postgres. A table of its own keeps the memory; a turn that is not the last is thrown, and pg-boss comes back to the job.
import type { Durable, MemoryStore } from "fnwire/durable";
import type PgBoss from "pg-boss";
import type { Service } from "./service.js";

export type Data<I> = { readonly id: string; readonly input: I };
type Tools = { boss: Pick<PgBoss, "send">; memoryOf(id: string): MemoryStore; signal?: AbortSignal };

/** What a worker does with a job. What failed or is parked goes to the queue of dead letters, once: its key is the letter's id. */
export function handler<P extends Service, I, R, A>(once: Durable<P, I, R, A>, { boss, memoryOf, signal }: Tools) {
  return async ([job]: PgBoss.Job<Data<I>>[]) => {
    if (job === undefined) return undefined;
    const { id, input } = job.data;
    const next = await once.turn(input, { id, memory: memoryOf(id), signal });
    if (next.do === "done") return next.output;
    if (next.do === "later" || next.do === "busy") throw new Error(next.do); // Again after the queue's `retryDelay`.
    const letter = { ...job.data, end: next.do, reason: next.error.message, memory: next.memory };
    await boss.send(`${job.name}-dead`, letter, { id: next.memory.key });
    return undefined;
  };
}
