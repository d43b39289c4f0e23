export type { Credential } from "./auth/credential.js";
export type { CallOptions } from "./call-options.js";
export { type Can, type Capabilities, type Capability, capabilities, type ProviderId } from "./capabilities.js";
export { type Clock, systemClock } from "./clock.js";
export { type RetryDirective, toRetryDirective } from "./directive.js";
export {
  AmbiguousOutcomeError,
  type AttemptRecord,
  AuthenticationError,
  type Certainty,
  DeadlineError,
  type ErrorCause,
  type ErrorCode,
  type ErrorFacts,
  type ErrorLayer,
  type FailureDetail,
  FnwireError,
  type FnwireErrorInit,
  FunctionFailedError,
  OutputLostError,
  type ProviderError,
  RateLimitError,
  type Stopped,
  WaitTimeoutError,
} from "./errors.js";
export type { Client } from "./facade.js";
export type { FindOptions, Found, FunctionRef } from "./function.js";
export type { Handle, Receipt, Started } from "./handle.js";
export type {
  AmbiguousEvent,
  AttemptEvent,
  AuthRefreshEvent,
  BudgetEmptyEvent,
  CallEndEvent,
  CallStartEvent,
  EventSource,
  Hooks,
  PollEvent,
  RetryEvent,
} from "./hooks.js";
export type { EmbedKey, InvokeOptions } from "./invoke-options.js";
export type { Journal, JournalEntry, JournalOutcome, JournalRun, JournalState } from "./map/journal.js";
export { JournalError, type JournalHolder, type JournalProblem } from "./map/journal-error.js";
export type { MapCounts, MapOptions, MapRun, Settled } from "./map/types.js";
export type { CommonOptions, OnAmbiguous } from "./options.js";
export type { Pace } from "./poll/pace.js";
export type { PollOptions } from "./poll/wait.js";
export type { FunctionInput, ProviderRequest } from "./providers/types.js";
export type { AsyncOutput, ExecutionResult } from "./result.js";
export { RetryBudget, type RetryBudgetOptions, type RetryKind } from "./retry/budget.js";
export type { RetryPolicy } from "./retry/policy.js";
export { type SafeTransportOptions, safeTransport } from "./safe-transport.js";
export type { SerializedHandle } from "./serialized-handle.js";
export type { ExecutionStatus, FunctionResponse, State, Usage } from "./state.js";
