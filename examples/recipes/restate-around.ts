// What stands around the recipe for Restate: how invocations are added, the options that matter, and how a worker ends.
import { createServer } from "node:http2";
import { createEndpointHandler } from "@restatedev/restate-sdk";
import type { Durable } from "fnwire/durable";
import { type Data, functions } from "./restate.js";
import type { Service } from "./service.js";

/** Invocations are named by the work's key: one that is added twice is one invocation, for as long as Restate keeps it (a day). */
export async function enqueue<I>(
  ingress: string,
  once: { keyOf(id: string): string },
  name: string,
  jobs: readonly Data<I>[],
): Promise<void> {
  const rest = jobs.values();
  const add = async () => {
    for (const job of rest) {
      const headers = { "content-type": "application/json", "idempotency-key": once.keyOf(job.id) };
      const init = { method: "POST", headers, body: JSON.stringify(job) };
      const response = await fetch(`${ingress}/${name}/run/send`, init);
      const text = await response.text();
      if (!response.ok) throw new Error(`Restate refused a job: ${response.status} ${text}`);
    }
  };
  await Promise.all(Array.from({ length: 16 }, add)); // So many at a time.
}

/**
 * A worker that SIGTERM stops: it takes no more, and ends when what is under way has ended. HTTP/2 matters: over HTTP/1.1 and on Lambda
 * each step may be another process, so that no step could know whether the one before it sent anything.
 */
export function work<P extends Service, I, R, A>(once: Durable<P, I, R, A>, name: string, port: number): void {
  const server = createServer(createEndpointHandler({ services: [functions(once, name)] }));
  server.listen(port, "127.0.0.1");
  process.once("SIGTERM", () => server.close());
}
