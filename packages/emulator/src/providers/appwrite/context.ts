import type { Handler, Operations, ServiceHost } from "../../contract.js";
import type { Caller, Credentials } from "./authentication.js";
import type { ExecutionStore } from "./executions.js";
import type { FunctionStore } from "./functions-store.js";
import type { Uploads } from "./uploads.js";
import type { VersionTraits } from "./versions.js";

/** Times of the service, in milliseconds. */
export type ServiceTimes = {
  /** How long a synchronous call is held. */
  readonly syncTimeoutMs: number;
  /** How long an asynchronous execution, or a build, waits in the queue. */
  readonly queueMs: number;
  /** How long after the response an asynchronous execution can first be read. */
  readonly lateRecordMs: number;
};

/** What the operations of this service work with. */
export type ServiceContext = ServiceHost & {
  readonly functions: FunctionStore;
  readonly executions: ExecutionStore;
  readonly uploads: Uploads;
  readonly times: ServiceTimes;
  readonly credentials: Credentials;
  readonly traits: VersionTraits;
};

/** Its operations, and what carries one out. */
export type Api = Operations<Caller, ServiceContext>;
export type Handle = Handler<Caller, ServiceContext>;
