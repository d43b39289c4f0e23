import type { CodeStore } from "../../functions/code-store.js";
import type { FunctionRuntime } from "../../functions/runtime.js";
import type { Timers } from "../../timers.js";
import type { AsyncConfigStore } from "./async-configs.js";
import type { AsyncExecutionStore } from "./async-executions-store.js";
import type { FunctionStore } from "./functions-store.js";

/** Times of the service, in milliseconds. */
export type ServiceTimes = {
  /** How long the gateway waits for a synchronous run. */
  readonly gatewayTimeoutMs: number;
  /** How long an asynchronous run waits in the queue. */
  readonly queueMs: number;
};

/** What the operations of this service work with. */
export type ServiceContext = {
  readonly runtime: FunctionRuntime;
  readonly code: CodeStore;
  readonly functions: FunctionStore;
  readonly asyncExecutions: AsyncExecutionStore;
  readonly asyncConfigs: AsyncConfigStore;
  readonly timers: Timers;
  readonly times: ServiceTimes;
};
