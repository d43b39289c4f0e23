export { defaultTransport } from "#default-transport";
export type { CallOptions, OperationRequest } from "./call.js";
export { type Client, type ClientDefinition, type ClientOptions, createClient } from "./client.js";
export type { Clock } from "./clock.js";
export type {
  BodyArgs,
  BodyCodec,
  BodyKind,
  BodyReader,
  ParameterCodec,
  QueryCodec,
  QueryStyle,
  QueryWriter,
  StreamCodec,
  StreamKind,
  WireBody,
} from "./codec.js";
export { binaryBody } from "./codecs/binary.js";
export { type EncodedFields, encodedMultipart, encodedUrlencoded, type FormField } from "./codecs/encoded-form.js";
export { jsonBody } from "./codecs/json.js";
export { type FormFile, multipartBody, multipartForm } from "./codecs/multipart.js";
export { type FormFields, multipartReader } from "./codecs/multipart-reader.js";
export { nestedQueryString } from "./codecs/nested-query.js";
export { queryString } from "./codecs/query.js";
export { rangeBody, rangeReader } from "./codecs/range.js";
export { type ServerSentEvent, streamed } from "./codecs/stream.js";
export { type ParameterStyle, type StyledParameters, styledParameters } from "./codecs/styled.js";
export { textBody } from "./codecs/text.js";
export { urlencodedBody } from "./codecs/urlencoded.js";
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
export type { Integers } from "./exact-json.js";
export type { HttpMethod, OperationDescriptor, SecurityScheme } from "./operation.js";
export type { ErrorOutcome, Outcome, ResponseHeaders, SuccessOutcome, UndocumentedOutcome } from "./outcome.js";
export { SignalWatch, throwIfAborted } from "./signals.js";
export { transportErrorTexts } from "./transport/classify.js";
export { isLeftOut } from "./transport/platform.js";
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
