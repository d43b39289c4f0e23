export type { ServedOperation } from "./app.js";
// biome-ignore lint/performance/noReExportAll: all that services are written with is public
export * from "./contract.js";
export type { ResponseViolation } from "./dispatch.js";
export type { Connections } from "./faults/connections.js";
export type { Fault, FaultRule, ThrottleHint } from "./faults/fault.js";
export type { ArmedFault, FaultPlan } from "./faults/fault-plan.js";
export type { FunctionFolder } from "./functions/folder.js";
export { callNeutral, type FunctionContext } from "./functions/folder-adapter.js";
export type { Adapter } from "./functions/run.js";
export type { FunctionRuntime } from "./functions/runtime.js";
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
export {
  type RunningService,
  ServiceDefinitionError,
  type ServiceDefinitionProblem,
  type ServiceInput,
  type ServiceSettings,
  type SettingsOf,
} from "./service/definition.js";
export type { Store } from "./service/resource.js";
export type { Violation } from "./spec/violation.js";
