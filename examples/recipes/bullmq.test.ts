import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { beforeAll, describe, expect, test } from "vitest";
import { findRedis, has, startRedis } from "../../test/engines/support/servers.js";
import { tryOut } from "../../test/engines/support/trial.js";
import { enqueue } from "./bullmq-around.js";

const redis = findRedis();

describe.skipIf(!has("Redis", redis, "apt-get install redis-server"))("BullMQ on Redis", () => {
  let port: number;
  beforeAll(async () => {
    port = await startRedis(redis ?? "");
  });

  test.each(["qinling", "appwrite"] as const)(
    "given workers that are killed and a service that fails, runs no job twice and loses none on %s",
    async (service) => {
      const connection = new Redis({ host: "127.0.0.1", port, maxRetriesPerRequest: null });
      const queues = new Map<string, Queue>();
      const queueOf = (name: string) => {
        const queue = queues.get(name) ?? new Queue(name, { connection });
        queues.set(name, queue);
        return queue;
      };
      const figures = await tryOut({
        engine: "BullMQ",
        service,
        worker: "bullmq",
        port,
        enqueue: (jobs, name) => enqueue(queueOf(name), jobs),
        standing: async (name) => {
          const queue = queueOf(name);
          const [done, failed] = await Promise.all([queue.getCompletedCount(), queue.getFailed()]);
          const reasons = failed.map(({ failedReason }) => failedReason);
          return {
            done,
            parked: reasons.filter((reason) => reason.startsWith("park: ")).length,
            failed: reasons.filter((reason) => !reason.startsWith("park: ")),
          };
        },
      });
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      connection.disconnect();
      expect(figures.failed).toEqual([]);
      expect(figures).toMatchObject({ jobs: 2_000, kills: 30, duplicates: 0, lost: 0 });
      expect(figures.parked).toBeLessThanOrEqual(service === "qinling" ? 0 : figures.bound);
    },
  );
});
