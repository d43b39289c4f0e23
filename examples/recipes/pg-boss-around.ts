// What stands around the recipe for pg-boss: how jobs are added, the options that matter, and how a worker ends.
import type { Durable } from "fnwire/durable";
import { Pool } from "pg";
import PgBoss from "pg-boss";
import { type Data, handler } from "./pg-boss.js";
import { memories, table } from "./postgres-memory.js";
import type { Service } from "./service.js";

/** The defaults lose jobs: one is tried three times in all, and one whose worker died is taken up again after 15 minutes. */
export const queueOptions = { retryLimit: 100_000, retryDelay: 1, expireInSeconds: 60 };

/** Once, where your database is migrated. */
export async function prepare(boss: PgBoss, pool: Pool, name: string): Promise<void> {
  await pool.query(table);
  for (const queue of [name, `${name}-dead`]) await boss.createQueue(queue);
}

/** Jobs are named by the work's key: one that is added twice is one job. */
export async function enqueue<I>(
  boss: PgBoss,
  once: { keyOf(id: string): string },
  name: string,
  jobs: readonly Data<I>[],
  options = queueOptions,
): Promise<void> {
  await boss.insert(jobs.map((data) => ({ id: once.keyOf(data.id), name, data, ...options })));
}

/** A worker of 16 jobs at a time that SIGTERM stops: its turns end at once, and others take its jobs up. */
export async function work<P extends Service, I, R, A>(
  once: Durable<P, I, R, A>,
  name: string,
  options: PgBoss.ConstructorOptions & { readonly connectionString: string; readonly workers?: number },
): Promise<PgBoss> {
  const { connectionString, workers = 16 } = options;
  // Connections to a database are few, and each worker process has these.
  const pool = new Pool({ connectionString, max: 4 });
  const boss = await new PgBoss({ max: 4, ...options }).start();
  const stop = new AbortController();
  const work = handler(once, { boss, memoryOf: memories(pool), signal: stop.signal });
  for (let n = 0; n < workers; n += 1) await boss.work<Data<I>>(name, { pollingIntervalSeconds: 0.5 }, work);
  process.once("SIGTERM", () => {
    stop.abort();
    void boss.stop({ graceful: true }).then(() => pool.end());
  });
  return boss;
}
