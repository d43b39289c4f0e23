export { defaultTransport } from "#default-transport";
export type { CallOptions, OperationRequest } from "./call.js";
export { type Client, type ClientDefinition, type ClientOptions, createClient } from "./client.js";
export type { Clock } from "./clock.js";
export type { Credential, Credentials } from "./credentials.js";
export {
  CallError,
  RequestError,
  type RequestErrorCode,
  type ScrubbedCause,
  scrubCause,
  TransportError,
  type TransportErrorCode,
  type TransportErrorInit,
} from "./errors.js";
export type { BodyKind, HttpMethod, OperationDescriptor, QueryStyle, SecurityScheme } from "./operation.js";
export type { ErrorOutcome, Outcome, ResponseHeaders, SuccessOutcome, UndocumentedOutcome } from "./outcome.js";
export { SignalWatch } from "./signals.js";
export type {
  DefaultTransportOptions,
  Evidence,
  FetchLike,
  NodeAgent,
  Transport,
  TransportContext,
  WireRequest,
  WireResponse,
} from "./transport/transport.js";
