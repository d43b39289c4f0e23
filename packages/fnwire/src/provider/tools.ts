// What a provider needs of fnwire besides its definition: sending through a call, credentials and logins, classification, reading.
export { ask, checkGiven, checkSecret, loginSecret, obtain, passwordFlaw } from "../auth/credential.js";
export { type HeaderCredential, headerAuth } from "../auth/fixed-headers.js";
export { loginContext } from "../auth/login-context.js";
export { logIn } from "../auth/login-request.js";
export { tokenAuth } from "../auth/token-header.js";
export { TokenSource } from "../auth/token-source.js";
export { randomUuid } from "../client/uuid.js";
export type { ClientContext } from "../context/client-context.js";
export { loadPart } from "../context/load-part.js";
export { configError, inputError, unsupportedError } from "../errors/caller-error.js";
export { FnwireError } from "../errors/errors.js";
export { callError, foreign, malformed, maybeBegun } from "../errors/failure.js";
export {
  addHeader,
  asRecord,
  type JsonRecord,
  numberOf,
  requireObject,
  saysJson,
  textOf,
  toJson,
  tryParse,
} from "../errors/json.js";
export { asLoginError, noToken } from "../errors/login-error.js";
export { tryParseLoosely } from "../errors/loose-json.js";
export type { Redactor } from "../errors/redactor.js";
export type { Authenticator, HeaderFields } from "../model/authenticator.js";
export type { CallContext } from "../model/call-context.js";
export type { Classify, ResponseClassification } from "../model/classification.js";
export { type Clock, clockCheck, measuring, soundClock } from "../model/clock.js";
export type { Credential, IssuedToken } from "../model/credential.js";
export type { ExecutionState, FunctionResponse, State, Usage } from "../model/execution-state.js";
export type { Invocation, Limits, Methods } from "../model/methods.js";
export type { Certainty, FailureDetail } from "../model/outcome.js";
export { type RunRef, serialize } from "../model/serialized-handle.js";
export type { Can, Capabilities, JsonObject, Service, Tracked, Untracked } from "../model/service.js";
export { refuseFlaws } from "../options/check.js";
export type { CommonOptions } from "../options/client-options.js";
export type { Check, Checks } from "../options/rules.js";
export { classifyStatus } from "../retry/classify.js";
export { through } from "../retry/loop.js";
export { parseEpochSeconds, parseHttpDate } from "../retry/retry-after.js";
export type { BindingOptions, Given, ProviderOptions } from "./given.js";
