export type { Client } from "./client/client.js";
export type { FindOptions, Found, FunctionRef } from "./client/function-ref.js";
export type { Handle, Receipt, Started } from "./client/handle.js";
export type { EmbedKey, InvokeOptions } from "./client/invoke-options.js";
export type { MapCounts, MapOptions, MapRun, Settled } from "./client/map/types.js";
export type { AsyncOutput, ExecutionResult } from "./client/result.js";
export {
  AmbiguousOutcomeError,
  AuthenticationError,
  DeadlineError,
  type ErrorFacts,
  FnwireError,
  type FnwireErrorInit,
  FunctionFailedError,
  OutputLostError,
  RateLimitError,
  WaitTimeoutError,
} from "./errors/errors.js";
export { JournalError, type JournalHolder, type JournalProblem } from "./errors/journal-error.js";
export { type RetryDirective, toRetryDirective } from "./errors/retry-directive.js";
export type { CallOptions } from "./model/call-options.js";
export { type Clock, systemClock } from "./model/clock.js";
export type { Credential } from "./model/credential.js";
export type { ExecutionStatus, FunctionResponse, State, Usage } from "./model/execution-state.js";
export type { Journal, JournalEntry, JournalOutcome, JournalRun, JournalState } from "./model/journal.js";
export type {
  AttemptRecord,
  Certainty,
  ErrorCause,
  ErrorCode,
  ErrorLayer,
  FailureDetail,
  ProviderError,
  Stopped,
} from "./model/outcome.js";
export type { RetryKind, RetryPolicy } from "./model/retry-policy.js";
export type { SerializedHandle } from "./model/serialized-handle.js";
export type { Can, Capabilities, Service, Tracked, Untracked } from "./model/service.js";
export type { CommonOptions, OnAmbiguous } from "./options/client-options.js";
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
} from "./options/hooks.js";
export type { PollInterval } from "./polling/poll-interval.js";
export type { PollOptions } from "./polling/wait.js";
export { RetryBudget, type RetryBudgetOptions } from "./retry/budget.js";
export { type SafeTransportOptions, safeTransport } from "./retry/safe-transport.js";
