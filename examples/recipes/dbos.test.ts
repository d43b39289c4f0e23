import { DBOS, DBOSClient, type WorkflowStatus } from "@dbos-inc/dbos-sdk";
import { Pool } from "pg";
import { beforeAll, describe, test } from "vitest";
import { findPostgres, has, startPostgres } from "../../test/engines/support/servers.js";
import { services, tryOut } from "../../test/engines/support/trial.js";
import type { Data } from "./dbos.js";
import { enqueue, prepare } from "./dbos-around.js";
import type { Input } from "./workers/once.js";

const postgres = findPostgres();

describe.skipIf(!has("PostgreSQL", postgres, "apt-get install postgresql"))("DBOS on Postgres", () => {
  let server: string;
  beforeAll(async () => {
    server = await startPostgres(postgres ?? "", services);
  });

  test.concurrent.each(services)(
    "given workers that are killed and a service that fails, runs no job twice and loses none on %s",
    async (service) => {
      const url = `${server}/${service}`;
      await DBOS.migrate(url);
      const client = await DBOSClient.create({ systemDatabaseUrl: url, applicationName: "trial" });
      const pool = new Pool({ connectionString: url });
      await tryOut({
        engine: "DBOS",
        service,
        worker: "dbos",
        url,
        enqueue: async (jobs, queue, once) => {
          await prepare(client, queue);
          await enqueue(client, once, queue, jobs);
        },
        ended: async () => {
          const text = `select count(*)::int as ended from dbos.workflow_status
          where status in ('SUCCESS', 'ERROR', 'CANCELLED', 'MAX_RECOVERY_ATTEMPTS_EXCEEDED')`;
          return ((await pool.query(text)).rows[0] as { ended: number }).ended;
        },
        standing: async () => {
          const count = "select count(*)::int as done from dbos.workflow_status where status = 'SUCCESS'";
          const { done } = (await pool.query(count)).rows[0] as { done: number };
          const status = ["ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"] as const;
          const ended = await client.listWorkflows({ status: [...status], loadInput: true, loadOutput: true });
          const isParked = ({ error }: WorkflowStatus) => String(error).startsWith("Error: park: ");
          return {
            done,
            parked: ended.filter(isParked).map(({ input }) => (input as [Data<Input>])[0].input.n),
            failed: ended.filter((one) => !isParked(one)).map(({ status: how, error }) => `${how}: ${error}`),
          };
        },
      });
      await client.destroy();
      await pool.end();
    },
  );
});
