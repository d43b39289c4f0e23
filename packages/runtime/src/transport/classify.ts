import { RequestError, scrubCause, TransportError, type TransportErrorCode } from "../errors.js";
import { spokenReason } from "./reasons.js";
import type { TransportContext, WireRequest } from "./transport.js";

/** The name lookup failed: getaddrinfo(3) codes as Node spells them. */
const dnsCode = /^(ENOTFOUND|EAI_\w+|ENODATA|ENONAME)$/;
/** A platform gave up, or was refused, while it connected: undici, Node trying several addresses, Bun. */
const connectCode = /^(UND_ERR_CONNECT_TIMEOUT|ERR_SOCKET_CONNECTION_TIMEOUT|ConnectionRefused)$/;
/**
 * Bun names no system call: of a connection that it could not make it says this behind the code, and of one that was there
 * never, whatever the kernel says (seen with Bun 1.4 in networks that were broken on purpose).
 */
const bunConnecting = /^E[A-Z]+: (Unable to connect\.|Was there a typo in the url or port)/;
/** The peer's certificate was not accepted (Node: "OpenSSL error codes", X509); this is decided before anything is sent. */
const certificateCode =
  /^(CERT_\w+|CRL_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|ERR_TLS_CERT_\w+|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/;
const tlsCode = /^(ERR_TLS_\w+|ERR_SSL_\w+|EPROTO)$/;
/** What Node's and Bun's parsers and decoders say of a response that is none. */
const malformedCode =
  /^(HPE_|Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ZlibError|Brotli\w*Error|Zstd\w*Error|Malformed_HTTP_Response)/;

type Failure = { readonly code: TransportErrorCode; readonly provesUnsent: boolean };

/** What a failure is judged by. */
export type FailureArgs = {
  readonly error: unknown;
  /** What the transport itself knows. */
  readonly sent: boolean | "unknown";
  readonly responseStarted?: boolean | undefined;
  /** The request had a connection of its own, so what a platform says of connecting is true of the whole attempt. */
  readonly ownConnection?: boolean | undefined;
};

/**
 * Names a failure. `provesUnsent` where the errors alone prove that nothing left: `EHOSTUNREACH`, `ETIMEDOUT` and the like are
 * also what the kernel says of a connection that was used, so it is the system call that proves, and of several errors every
 * one has to. One that proves nothing then gives the name: what it leaves open is what the caller has to know.
 */
export function classifyFailure(args: FailureArgs): Failure {
  const failures = tracesOf(args.error).map((trace) => classifyTrace({ ...args, trace }));
  return (
    failures.find(({ provesUnsent }) => !provesUnsent) ??
    failures[0] ?? { code: "CONNECTION_LOST", provesUnsent: false }
  );
}

function classifyTrace(args: FailureArgs & { readonly trace: Trace }): Failure {
  const { sent, responseStarted = false, ownConnection = false } = args;
  const { code, syscall, message } = args.trace;
  const named = (name: TransportErrorCode, provesUnsent = false): Failure => ({ code: name, provesUnsent });
  const isConnecting = sent !== true && !responseStarted;
  // On a connection that is there these are what fails.
  const isEstablished = syscall === "read" || syscall === "write";
  if (code === "") {
    const said = spokenReason({ message, isAnswered: responseStarted });
    if (said !== undefined) return named(said.code, said.beforeConnection && ownConnection && isConnecting);
    return named(sent === false ? "CONNECT_FAILED" : "CONNECTION_LOST");
  }
  if (certificateCode.test(code)) return named("TLS_FAILED", isConnecting && !isEstablished);
  // A TLS alert can also come later: TLS 1.3 servers refuse a client certificate after the request was sent.
  if (tlsCode.test(code)) return named("TLS_FAILED");
  if (isConnecting && syscall === "getaddrinfo") return named("DNS_FAILED", true);
  if (isConnecting && syscall === "connect") return named("CONNECT_FAILED", true);
  if (isConnecting && !isEstablished) {
    if (dnsCode.test(code)) return named("DNS_FAILED");
    if (connectCode.test(code) || bunConnecting.test(message)) return named("CONNECT_FAILED", true);
  }
  if (sent === false) return named("CONNECT_FAILED");
  if (code === "HPE_HEADER_OVERFLOW" || code === "UND_ERR_HEADERS_OVERFLOW") return named("RESPONSE_TOO_LARGE");
  return named(malformedCode.test(code) ? "RESPONSE_MALFORMED" : "CONNECTION_LOST");
}

/** What one error says of a failure; empty where it says nothing. */
type Trace = { readonly code: string; readonly syscall: string; readonly message: string };

/** A report of a failure holds no more errors than this; what does is none to draw a proof from. */
const mostErrors = 100;

/**
 * The errors a failure consists of: `fetch` wraps its cause, several addresses of a host give an AggregateError, and wrappers
 * of `fetch` do both in any order. One that only wraps others says nothing by itself.
 */
function tracesOf(error: unknown): readonly Trace[] {
  const traces: Trace[] = [];
  const seen = new Set<unknown>();
  const waiting: unknown[] = [error];
  for (const current of waiting) {
    if (seen.has(current)) continue;
    seen.add(current);
    if (typeof current !== "object" || current === null || seen.size > mostErrors) {
      traces.push(nothing);
      continue;
    }
    const { code, syscall, message, cause, members } = partsOf(current);
    // An AggregateError of Node repeats the code of its first member.
    const isRepeated = members.length > 0 && code !== "" && syscall === "" && code === partsOf(members[0]).code;
    const isWrapper = members.length > 0 || isObject(cause);
    if (code === "" ? !isWrapper : !isRepeated) traces.push({ code, syscall, message });
    waiting.push(...members, ...(isObject(cause) ? [cause] : []));
  }
  return traces;
}

const nothing: Trace = { code: "", syscall: "", message: "" };

function partsOf(error: unknown): Trace & { readonly cause: unknown; readonly members: readonly unknown[] } {
  if (!isObject(error)) return { ...nothing, cause: undefined, members: [] };
  const text = (key: string): string => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === "string" ? value : "";
  };
  const errors: unknown = Reflect.get(error, "errors");
  // undici's parser gives its code as undefined.
  const code = text("code") || (text("name") === "HTTPParserError" ? "HPE_UNKNOWN" : "");
  return {
    code,
    syscall: text("syscall"),
    message: text("message"),
    cause: Reflect.get(error, "cause"),
    members: Array.isArray(errors) ? errors : [],
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** What a failed attempt is told as. */
export type FailureReport = {
  readonly code: TransportErrorCode;
  readonly request: WireRequest;
  readonly context: TransportContext;
  readonly httpStatus?: number | undefined;
  readonly cause?: unknown;
};

/** What each code of a `TransportError` means, in words that follow "the call failed: ". */
export const transportErrorTexts: Readonly<Record<TransportErrorCode, string>> = {
  DNS_FAILED: "the host name could not be resolved",
  CONNECT_FAILED: "no connection could be made",
  TLS_FAILED: "the server's identity could not be verified",
  CONNECTION_LOST: "the connection was lost",
  NO_REASON_GIVEN:
    "the request failed and the platform gives no reason: this machine may be offline, the host name unknown (DNS), the connection refused or lost, the service without CORS headers for this page, a content security policy in the way, the certificate not accepted (TLS), or http asked for from an https page (mixed content)",
  ATTEMPT_TIMEOUT: "no complete response in time",
  REDIRECT_REFUSED: "the service answered with a redirect, which is never followed",
  RESPONSE_TOO_LARGE: "the response was larger than maxResponseBytes",
  RESPONSE_MALFORMED: "the response could not be read",
};

/** Makes the error of an attempt from the evidence gathered so far. */
export function transportError({ code, request, context, httpStatus, cause }: FailureReport): TransportError {
  const { operation, evidence } = context;
  const scrubbed = cause === undefined ? undefined : scrubCause(lowest(cause), request);
  return new TransportError({
    code,
    operation: operation.id,
    message: `${operation.id}: ${transportErrorTexts[code]}${scrubbed?.code === undefined ? "" : ` (${scrubbed.code})`}`,
    sent: evidence.sent,
    responseStarted: evidence.responseStarted,
    httpStatus,
    cause: scrubbed,
  });
}

/** The wrapped error says more than "fetch failed". */
function lowest(error: unknown): unknown {
  const cause: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "cause") : undefined;
  return typeof cause === "object" && cause !== null ? cause : error;
}

/** The platform refused to build the request: nothing was sent, and sending it again would end the same way. */
export function refusedByPlatform({
  error,
  request,
  context,
}: {
  readonly error: unknown;
  readonly request: WireRequest;
  readonly context: TransportContext;
}): RequestError {
  const { name, code } = scrubCause(error, request);
  const isProtocol = code === "ERR_INVALID_PROTOCOL";
  return new RequestError({
    code: isProtocol ? "CONFIG_INVALID" : "INPUT_INVALID",
    operation: context.operation.id,
    message: isProtocol
      ? `${context.operation.id}: \`agent\` does not fit the endpoint: pass an https.Agent for https, an http.Agent for http`
      : `${context.operation.id}: the platform refused the request (${code ?? name})`,
  });
}
