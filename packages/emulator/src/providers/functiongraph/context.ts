import type { BoundedMap, Call, Handler, Operations, ServiceHost } from "../../contract.js";
import type { AsyncConfig } from "./async-configs.js";
import type { AsyncExecution } from "./async-executions.js";
import type { FunctionStore } from "./functions-store.js";

/** Times of the service, in milliseconds. */
export type ServiceTimes = {
  /** How long the gateway waits for a synchronous run. */
  readonly gatewayTimeoutMs: number;
  /** How long an asynchronous run waits in the queue. */
  readonly queueMs: number;
};

/** What the operations of this service work with. */
export type ServiceContext = ServiceHost & {
  readonly functions: FunctionStore;
  /** Records of asynchronous runs, the newest 10,000 of them, by request id. */
  readonly asyncExecutions: BoundedMap<string, AsyncExecution>;
  /** By the URN of the version. */
  readonly asyncConfigs: BoundedMap<string, AsyncConfig>;
  readonly times: ServiceTimes;
};

/** The function that a request names. */
export function urnIn({ params }: Call): string {
  return params.function_urn ?? "";
}

/** A page of a list by `marker`, the offset of its first item, and a size. The next marker is the offset after its last item. */
export function page<Item>(items: readonly Item[], marker: string | null, size: string | null, most: number) {
  const start = Number(marker ?? 0) || 0;
  const shown = items.slice(start, start + (Number(size ?? most) || most));
  return { shown, nextMarker: start + shown.length };
}

/** Its operations, and what carries one out. */
export type Api = Operations<undefined, ServiceContext>;
export type Handle = Handler<undefined, ServiceContext>;
