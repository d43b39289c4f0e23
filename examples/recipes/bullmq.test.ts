import { type Job, Queue } from "bullmq";
import { Redis } from "ioredis";
import { beforeAll, describe, test } from "vitest";
import { findRedis, has, startRedis } from "../../test/engines/support/servers.js";
import { services, tryOut } from "../../test/engines/support/trial.js";
import { enqueue } from "./bullmq-around.js";

const redis = findRedis();

describe.skipIf(!has("Redis", redis, "apt-get install redis-server"))("BullMQ on Redis", () => {
  let url: string;
  beforeAll(async () => {
    url = await startRedis(redis ?? "");
  });

  test.concurrent.each(services)(
    "given workers that are killed and a service that fails, runs no job twice and loses none on %s",
    async (service) => {
      const connection = new Redis(url, { maxRetriesPerRequest: null });
      const queues = new Map<string, Queue>();
      const queueOf = (name: string) => {
        const queue = queues.get(name) ?? new Queue(name, { connection });
        queues.set(name, queue);
        return queue;
      };
      await tryOut({
        engine: "BullMQ",
        service,
        worker: "bullmq",
        url,
        enqueue: (jobs, name) => enqueue(queueOf(name), jobs),
        ended: (name) => queueOf(name).getJobCountByTypes("completed", "failed"),
        standing: async (name) => {
          const queue = queueOf(name);
          const [done, failed] = await Promise.all([queue.getCompletedCount(), queue.getFailed()]);
          const isParked = ({ failedReason }: Job) => failedReason.startsWith("park: ");
          return {
            done,
            parked: failed.filter(isParked).map(({ data }) => data.input.n),
            failed: failed.filter((job) => !isParked(job)).map(({ failedReason }) => failedReason),
          };
        },
      });
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      connection.disconnect();
    },
  );
});
