import type { CodeStore } from "../../functions/code-store.js";
import type { FunctionRuntime } from "../../functions/runtime.js";
import type { Call } from "../../http/call.js";
import type { Timers } from "../../timers.js";
import type { Credentials } from "./authentication.js";
import type { ExecutionStore } from "./executions-store.js";
import type { FunctionStore } from "./functions-store.js";
import type { Arguments } from "./parameters.js";
import type { Uploads } from "./uploads.js";
import type { VersionTraits } from "./versions.js";

/** Times of the service, in milliseconds. */
export type ServiceTimes = {
  /** How long a synchronous call is held. */
  readonly syncTimeoutMs: number;
  /** How long an asynchronous execution, or a build, waits in the queue. */
  readonly queueMs: number;
  /** How long after the answer an asynchronous execution can first be read. */
  readonly lateRecordMs: number;
};

/** What the operations of this service work with. */
export type ServiceContext = {
  readonly runtime: FunctionRuntime;
  readonly code: CodeStore;
  readonly functions: FunctionStore;
  readonly executions: ExecutionStore;
  readonly uploads: Uploads;
  readonly timers: Timers;
  readonly times: ServiceTimes;
  readonly credentials: Credentials;
  readonly traits: VersionTraits;
};

/** A call with the arguments of its operation, as the server reads them. */
export type ServiceCall = Call & { readonly args: Arguments };
