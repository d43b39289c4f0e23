import type { CodeStore } from "../../functions/code-store.js";
import type { FunctionRuntime } from "../../functions/runtime.js";
import type { Timers } from "../../timers.js";
import type { AliasStore } from "./aliases-store.js";
import type { ExecutionStore } from "./executions-store.js";
import type { FunctionStore } from "./functions-store.js";
import type { JobStore } from "./jobs-store.js";
import type { RuntimeStore } from "./runtimes-store.js";
import type { WebhookStore } from "./webhooks-store.js";
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
export type ServiceContext = {
  readonly runtime: FunctionRuntime;
  readonly code: CodeStore;
  readonly runtimes: RuntimeStore;
  readonly functions: FunctionStore;
  readonly aliases: AliasStore;
  readonly executions: ExecutionStore;
  readonly webhooks: WebhookStore;
  readonly jobs: JobStore;
  readonly workers: WorkerStore;
  readonly timers: Timers;
  readonly times: ServiceTimes;
};
