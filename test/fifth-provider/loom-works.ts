import type { Client, ClientOptions } from "../../packages/runtime/dist/index.js";

/*
 * The few exports of the generated package that the tests call at run time. The package exists only while they run, so its own
 * types are checked by consumer/consumer.mts.
 */
type Outcome = {
  readonly ok: boolean;
  readonly status: number | string;
  readonly data?: unknown;
  readonly error?: unknown;
};
type LoomWorksClient = Client<"loom-works">;

export type LoomWorks = {
  createLoomWorksClient(options: ClientOptions): LoomWorksClient;
  createRun(client: LoomWorksClient, request: object): Promise<Outcome>;
  getRun(client: LoomWorksClient, request: object): Promise<Outcome>;
  putPattern(client: LoomWorksClient, request: object): Promise<Outcome>;
};
