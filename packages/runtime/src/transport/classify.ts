import { RequestError, scrubCause, TransportError, type TransportErrorCode } from "../errors.js";
import type { TransportContext } from "./transport.js";

/** The name lookup failed: getaddrinfo(3) codes as Node spells them. */
const dnsCode = /^(ENOTFOUND|EAI_\w+|ENODATA|ENONAME)$/;
/** The connection was never made. Bare `ETIMEDOUT` and `ECONNRESET` are left out: they also happen on open connections. */
const connectCode = /^(ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;
/** The peer's certificate was not accepted (Node: "OpenSSL error codes", X509); this is decided before anything is sent. */
const certificateCode =
  /^(CERT_\w+|CRL_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|ERR_TLS_CERT_\w+|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/;
const tlsCode = /^(ERR_TLS_\w+|ERR_SSL_\w+|EPROTO)$/;

type Failure = { readonly code: TransportErrorCode; readonly provesUnsent: boolean };

/**
 * Names a failure by the lowest error that carries a code. `provesUnsent` where the code alone proves that nothing left;
 * `sent` is what the transport itself knows.
 */
export function classifyFailure({ error, sent }: { error: unknown; sent: boolean | "unknown" }): Failure {
  const { code, syscall } = codeOf(error);
  if (certificateCode.test(code)) return { code: "TLS_FAILED", provesUnsent: true };
  // A TLS alert can also come later: TLS 1.3 servers refuse a client certificate after the request was sent.
  if (tlsCode.test(code)) return { code: "TLS_FAILED", provesUnsent: false };
  if (dnsCode.test(code) || syscall === "getaddrinfo") return { code: "DNS_FAILED", provesUnsent: true };
  if (connectCode.test(code) || syscall === "connect") return { code: "CONNECT_FAILED", provesUnsent: true };
  if (sent === false) return { code: "CONNECT_FAILED", provesUnsent: false };
  if (code === "HPE_HEADER_OVERFLOW" || code === "UND_ERR_HEADERS_OVERFLOW") {
    return { code: "RESPONSE_TOO_LARGE", provesUnsent: false };
  }
  if (code.startsWith("HPE_") || code.startsWith("Z_")) {
    return { code: "RESPONSE_MALFORMED", provesUnsent: false };
  }
  return { code: "CONNECTION_LOST", provesUnsent: false };
}

/** fetch wraps the cause, and several addresses of a host give an AggregateError; neither is ever deeper than a few levels. */
function codeOf(error: unknown): { code: string; syscall: string } {
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === "object" && current !== null; depth += 1) {
    // undici's parser gives its code as undefined.
    const isParserError = Reflect.get(current, "name") === "HTTPParserError";
    const code: unknown = Reflect.get(current, "code") ?? (isParserError ? "HPE_UNKNOWN" : undefined);
    const syscall: unknown = Reflect.get(current, "syscall");
    if (typeof code === "string") return { code, syscall: typeof syscall === "string" ? syscall : "" };
    const errors: unknown = Reflect.get(current, "errors");
    current = Array.isArray(errors) ? errors[0] : Reflect.get(current, "cause");
  }
  return { code: "", syscall: "" };
}

/** What a failed attempt is told as. */
export type FailureReport = {
  readonly code: TransportErrorCode;
  readonly context: TransportContext;
  readonly httpStatus?: number | undefined;
  readonly cause?: unknown;
};

const explanations: Readonly<Record<TransportErrorCode, string>> = {
  DNS_FAILED: "the host name could not be resolved",
  CONNECT_FAILED: "no connection could be made",
  TLS_FAILED: "the TLS connection was refused",
  CONNECTION_LOST: "the connection was lost",
  ATTEMPT_TIMEOUT: "the time for this attempt ran out",
  REDIRECT_REFUSED: "the server answered with a redirect, and redirects are not followed",
  RESPONSE_TOO_LARGE: "the response is larger than allowed",
  RESPONSE_MALFORMED: "the response could not be read",
};

/** Makes the error of an attempt from the evidence gathered so far. */
export function transportError({ code, context, httpStatus, cause }: FailureReport): TransportError {
  const { operation, evidence } = context;
  const scrubbed = cause === undefined ? undefined : scrubCause(lowest(cause));
  return new TransportError({
    code,
    operation: operation.id,
    message: `${operation.id}: ${explanations[code]}${scrubbed?.code === undefined ? "" : ` (${scrubbed.code})`}`,
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
export function refusedByPlatform({ error, context }: { error: unknown; context: TransportContext }): RequestError {
  const { name, code } = scrubCause(error);
  const isProtocol = code === "ERR_INVALID_PROTOCOL";
  return new RequestError({
    code: isProtocol ? "CONFIG_INVALID" : "INPUT_INVALID",
    operation: context.operation.id,
    message: isProtocol
      ? `${context.operation.id}: \`agent\` does not fit the endpoint: pass an https.Agent for https, an http.Agent for http`
      : `${context.operation.id}: the platform refused the request (${code ?? name})`,
  });
}
