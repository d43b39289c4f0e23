import type { Handler, Operations, ServiceHost } from "../../contract.js";
import type { AliasRow } from "./aliases.js";
import type { Caller } from "./authentication.js";
import type { Execution } from "./executions.js";
import type { FunctionStore } from "./functions-store.js";
import type { Job } from "./jobs.js";
import type { Rows } from "./rows.js";
import type { Runtime } from "./runtimes.js";
import type { Webhook } from "./webhooks.js";
import type { WorkerStore } from "./workers.js";

/** Times of the service, in milliseconds. */
export type ServiceTimes = {
  /** How long the API waits for the engine in a synchronous call. */
  readonly rpcTimeoutMs: number;
  /** How long a token that was accepted is not asked about again. */
  readonly tokenCacheMs: number;
  /** How long the engine takes to create, upgrade or delete a runtime. */
  readonly engineMs: number;
};

/** What the operations of this service work with. */
export type ServiceContext = ServiceHost & {
  readonly runtimes: Rows<Runtime>;
  readonly functions: FunctionStore;
  readonly aliases: Rows<AliasRow>;
  readonly executions: Rows<Execution>;
  readonly webhooks: Rows<Webhook>;
  readonly jobs: Rows<Job>;
  readonly workers: WorkerStore;
  readonly times: ServiceTimes;
};

/** Its operations, and what carries one out. */
export type Api = Operations<Caller, ServiceContext>;
export type Handle = Handler<Caller, ServiceContext>;
