export type { Cors } from "./access/cors.js";
export type { ServedOperation } from "./app.js";
export { BoundedMap } from "./bounded-map.js";
export type { ResponseViolation } from "./dispatch.js";
export type { Connections } from "./faults/connections.js";
export type { Fault, FaultRule, ThrottleHint } from "./faults/fault.js";
export type { ArmedFault, FaultPlan } from "./faults/fault-plan.js";
export type { CodeFiles, CodeStore, StoredCode } from "./functions/code-store.js";
export type { FolderFunction, FunctionFolder } from "./functions/folder.js";
export { callNeutral, type FunctionContext } from "./functions/folder-adapter.js";
export type { PooledRun } from "./functions/pool.js";
export type { Adapter, FunctionImage, RunResult } from "./functions/run.js";
export { type FunctionRuntime, folderImage, type RunRequest } from "./functions/runtime.js";
export type { Call } from "./http/call.js";
export { checkedBody } from "./http/checked-body.js";
export { bytesReply, emptyReply, jsonReply, type Reply, textReply } from "./http/reply.js";
export type {
  ExchangeFilter,
  ExchangeOutcome,
  ExchangeRecord,
  ExecutionFilter,
  ExecutionOutcome,
  ExecutionRecord,
  Ledger,
  LedgerEvent,
  LedgerTotals,
} from "./ledger.js";
export type * from "./providers/index.js";
export { type Emulator, type EmulatorOptions, startEmulator } from "./server.js";
export { defineService } from "./service/define-service.js";
export {
  type RunningService,
  type ServiceDefinition,
  ServiceDefinitionError,
  type ServiceDefinitionProblem,
  type ServiceHost,
  type ServiceInput,
  type ServiceSettings,
  type SettingsOf,
} from "./service/definition.js";
export { Refusal, refuse } from "./service/refusal.js";
export { type Refusals, refusals } from "./service/refusals.js";
export { type Action, type ResourceTable, resource, type Store } from "./service/resource.js";
export { anyone, type Handler, type Operations, type Route, routes } from "./service/routes.js";
export type { Violation } from "./spec/violation.js";
export type { Timers } from "./timers.js";
export { within } from "./within.js";
