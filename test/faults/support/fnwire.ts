// What these suites test is what users get: the built packages, through their entries.
export {
  type Client,
  type Clock,
  type CommonOptions,
  type ErrorCode,
  FnwireError,
  type Handle,
  type Hooks,
  type Journal,
  JournalError,
  type PollInterval,
  RetryBudget,
  type RetryPolicy,
  type Service,
  safeTransport,
  systemClock,
  toRetryDirective,
} from "../../../packages/fnwire/dist/index.js";
export { fileJournal } from "../../../packages/fnwire/dist/journal/file-journal.js";
export { type Appwrite, appwrite } from "../../../packages/fnwire/dist/providers/appwrite.js";
export { type FunctionGraph, functiongraph } from "../../../packages/fnwire/dist/providers/functiongraph.js";
export { type Minapp, minapp } from "../../../packages/fnwire/dist/providers/minapp.js";
export { type Qinling, qinling } from "../../../packages/fnwire/dist/providers/qinling.js";
export {
  createClient,
  jsonBody,
  type Transport,
  type TransportContext,
  TransportError,
  type WireRequest,
  type WireResponse,
} from "../../../packages/runtime/dist/index.js";
export { fetchTransport } from "../../../packages/runtime/dist/transport/fetch.js";
export { nodeTransport } from "../../../packages/runtime/dist/transport/node.js";

/** The services that this repository has clients for. */
export type ProviderId = "appwrite" | "qinling" | "functiongraph" | "minapp";
