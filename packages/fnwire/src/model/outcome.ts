/** What went wrong, stable across versions and providers. */
export type ErrorCode =
  // Caller: nothing was sent.
  | "CONFIG_INVALID"
  | "CREDENTIAL_MISSING"
  | "INPUT_INVALID"
  | "UNSAFE_PATH_PARAM"
  | "UNSUPPORTED"
  // The journal of a map, the memory of a durable function: see `JournalError` and `MemoryError`.
  | "JOURNAL_LOCKED"
  | "JOURNAL_FAILED"
  // Transport: no usable response.
  | "DNS_FAILED"
  | "CONNECT_FAILED"
  | "TLS_FAILED"
  | "CONNECTION_LOST"
  | "NO_REASON_GIVEN"
  | "ATTEMPT_TIMEOUT"
  | "REDIRECT_REFUSED"
  | "RESPONSE_TOO_LARGE"
  | "RESPONSE_MALFORMED"
  // Platform: the service answered, and the response is no.
  | "BAD_REQUEST"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "CONFLICT"
  | "PAYLOAD_TOO_LARGE"
  | "RATE_LIMITED"
  | "UNAVAILABLE"
  | "PLATFORM_ERROR"
  // Function: it was reached, or dropped on the way.
  | "FUNCTION_FAILED"
  | "FUNCTION_TIMEOUT"
  | "EXECUTION_DISCARDED"
  | "EXECUTION_CANCELLED"
  | "EXECUTION_LOST"
  | "OUTPUT_LOST"
  // Outcome of the call as a whole.
  | "AMBIGUOUS_OUTCOME"
  | "DEADLINE_EXCEEDED"
  | "WAIT_TIMEOUT";

/** Whose fault it is: the caller's, the way's, the service's or the function's. */
export type ErrorLayer = "caller" | "transport" | "platform" | "function";

/** Whether the function body was run: provably not, possibly, provably. */
export type Certainty = "no" | "maybe" | "yes";

/** Why no further attempt was made. */
export type Stopped =
  | "attempts"
  | "budget"
  | "deadline"
  /** The service asked for a longer wait than `retry.maxRetryAfterMs`. */
  | "retry-after"
  | "not-retryable"
  | "ambiguous";

/** One request that was made, or tried, for a call. */
export type AttemptRecord = {
  /** Counts from 1 over all requests of the call. */
  readonly n: number;
  /** Spec operation of the request, such as `createExecution`. */
  readonly operation: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** Milliseconds waited before this attempt. */
  readonly waitedMs: number;
  readonly bytesSent: boolean | "unknown";
  readonly httpStatus?: number | undefined;
  /** Absent when the attempt succeeded. */
  readonly code?: ErrorCode | undefined;
  /** Whether this attempt ran the function; `"no"` for requests that do not run functions. */
  executed: Certainty;
};

/** What the service itself said, as far as it said anything. Free of credentials, at most 2 KB of text. */
export type ProviderError = {
  readonly code?: string | undefined;
  readonly type?: string | undefined;
  readonly message?: string | undefined;
};

/** What is kept of an underlying error: enough to recognize it, nothing that could carry a credential. */
export type ErrorCause = {
  readonly name: string;
  readonly message: string;
  readonly code?: string | undefined;
  readonly syscall?: string | undefined;
};

/** What a function said when it failed. */
export type FailureDetail = {
  readonly type?: string | undefined;
  readonly message?: string | undefined;
  readonly stack?: string | undefined;
  /** HTTP status that the function answered with, where functions answer HTTP. */
  readonly statusCode?: number | undefined;
};
