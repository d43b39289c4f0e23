import { Pool } from "pg";
import PgBoss from "pg-boss";
import { beforeAll, describe, test } from "vitest";
import { findPostgres, has, startPostgres } from "../../test/engines/support/servers.js";
import { services, tryOut } from "../../test/engines/support/trial.js";
import { enqueue, prepare, queueOptions } from "./pg-boss-around.js";

const postgres = findPostgres();

describe.skipIf(!has("PostgreSQL", postgres, "apt-get install postgresql"))("pg-boss on Postgres", () => {
  let server: string;
  beforeAll(async () => {
    server = await startPostgres(postgres ?? "", services);
  });

  test.concurrent.each(services)(
    "given workers that are killed and a service that fails, runs no job twice and loses none on %s",
    async (service) => {
      const url = `${server}/${service}`;
      const boss = await new PgBoss({ connectionString: url, supervise: false, schedule: false }).start();
      const pool = new Pool({ connectionString: url });
      await tryOut({
        engine: "pg-boss",
        service,
        worker: "pg-boss",
        url,
        enqueue: async (jobs, name, once) => {
          await prepare(boss, pool, name);
          // Of a worker that is killed, others take the jobs soon, for this is a test.
          await enqueue(boss, once, name, jobs, { ...queueOptions, expireInSeconds: 25 });
        },
        ended: async (name) => {
          const text = "select count(*)::int as ended from pgboss.job where name = $1 and state = 'completed'";
          return ((await pool.query(text, [name])).rows[0] as { ended: number }).ended;
        },
        standing: async (name) => {
          const text = `select
          (select count(*)::int from pgboss.job where name = $1 and state = 'completed') as completed,
          (select coalesce(json_agg(data), '[]') from pgboss.job where name = $2) as letters`;
          const { rows } = await pool.query(text, [name, `${name}-dead`]);
          const { completed, letters } = rows[0] as { completed: number; letters: Letter[] };
          return {
            done: completed - letters.length,
            parked: letters.filter(({ end }) => end === "park").map(({ input }) => input.n),
            failed: letters.filter(({ end }) => end !== "park").map(({ reason }) => reason),
          };
        },
      });
      await boss.stop({ graceful: false });
      await pool.end();
    },
  );
});

type Letter = { readonly end: string; readonly reason: string; readonly input: { readonly n: number } };
