export type { ServedOperation } from "./app.js";
export type { ResponseViolation } from "./dispatch.js";
export type { Connections } from "./faults/connections.js";
export type { Fault, FaultRule, ThrottleHint } from "./faults/fault.js";
export type { ArmedFault, FaultPlan } from "./faults/fault-plan.js";
export type { FunctionContext } from "./functions/neutral.js";
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
export type { AppwriteOptions, AppwriteSettings } from "./providers/appwrite/index.js";
export type { FunctiongraphOptions, FunctiongraphSettings } from "./providers/functiongraph/index.js";
export type { ProviderOptions, ProviderSettings } from "./providers/index.js";
export type { KeystoneSettings, LoginSettings } from "./providers/keystone/index.js";
export type { MinappOptions, MinappSettings } from "./providers/minapp/index.js";
export type { QinlingOptions, QinlingSettings } from "./providers/qinling/index.js";
export { type Emulator, type EmulatorOptions, startEmulator } from "./server.js";
export type { Violation } from "./spec/violation.js";
