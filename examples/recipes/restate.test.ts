import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, test } from "vitest";
import { freePort, has, type Restate, startRestate } from "../../test/engines/support/servers.js";
import { services, tryOut, workerCount } from "../../test/engines/support/trial.js";
import { enqueue } from "./restate-around.js";

const platform = `${process.platform}-${process.arch}`;
const server = serverProgram();
// Restate's library asks for it.
const node = fileURLToPath(new URL(`node_modules/node-22-${platform}/bin/node`, import.meta.url));

const isHere =
  has("Restate", server, `@restatedev/restate-server has none for ${platform}`) &&
  has("Node 22", existsSync(node) ? node : undefined, `examples/recipes/package.json has none for ${platform}`);

describe.skipIf(!isHere)("Restate", () => {
  let restate: Restate;
  beforeAll(async () => {
    restate = await startRestate(server ?? "", 96);
  });

  test.concurrent.each(services)(
    "given workers that are killed and a service that fails, runs no job twice and loses none on %s",
    async (service) => {
      const ports = await Promise.all(Array.from({ length: workerCount }, freePort));
      const numbers = new Map<string, number>();
      const nameOf = (worker: number) => `${service}${worker}`;
      await tryOut({
        engine: "Restate",
        service,
        worker: "restate",
        url: restate.ingress,
        node,
        ports,
        enqueue: async (jobs, _queue, once) => {
          for (const { id, input } of jobs) numbers.set(once.keyOf(id), input.n);
          // Each worker is a deployment of its own: Restate calls it again at its address, whoever listens there.
          for (const [worker, port] of ports.entries()) {
            await deployed(restate, port);
            await enqueue(
              restate.ingress,
              once,
              nameOf(worker),
              jobs.filter((_, n) => n % workerCount === worker),
            );
          }
        },
        ended: async () => {
          const [row] = await ask<{ ended: number }>(
            restate,
            `select count(*) as ended from sys_invocation
           where status = 'completed' and target_service_name like '${service}%'`,
          );
          return row?.ended ?? 0;
        },
        standing: async () => {
          const ended = await ask<Ended>(
            restate,
            `select idempotency_key, completion_result, completion_failure from sys_invocation
           where status = 'completed' and target_service_name like '${service}%'`,
          );
          const failures = ended.filter(({ completion_result }) => completion_result === "failure");
          const isParked = ({ completion_failure }: Ended) => completion_failure?.includes("park: ") === true;
          return {
            done: ended.length - failures.length,
            parked: failures.filter(isParked).map(({ idempotency_key }) => numbers.get(idempotency_key) ?? -1),
            failed: failures
              .filter((one) => !isParked(one))
              .map(({ completion_failure }) => String(completion_failure)),
          };
        },
      });
    },
  );
});

type Ended = {
  readonly idempotency_key: string;
  readonly completion_result: string;
  readonly completion_failure?: string;
};

async function ask<Row>({ admin }: Restate, query: string): Promise<Row[]> {
  const response = await fetch(`${admin}/query`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { rows: Row[] }).rows;
}

/** Tells Restate of a worker, as soon as it is there to be asked for its services. */
async function deployed({ admin }: Restate, port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(`${admin}/deployments`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ uri: `http://127.0.0.1:${port}` }),
    });
    if (response.ok) return;
    await sleep(300);
  }
  throw new Error("Restate does not find a worker");
}

function serverProgram(): string | undefined {
  try {
    const wrapper = createRequire(import.meta.url).resolve("@restatedev/restate-server/package.json");
    return createRequire(wrapper).resolve(`@restatedev/restate-server-${platform}/bin/restate-server`);
  } catch {
    return undefined;
  }
}
