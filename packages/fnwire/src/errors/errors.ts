import type { FunctionResponse, Usage } from "../model/execution-state.js";
import type {
  AttemptRecord,
  Certainty,
  ErrorCause,
  ErrorCode,
  ErrorLayer,
  FailureDetail,
  ProviderError,
  Stopped,
} from "../model/outcome.js";
import type { SerializedHandle } from "../model/serialized-handle.js";

/** What the service's response holds besides the error itself. Free of credentials. */
export type ErrorFacts = {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly response?: FunctionResponse | undefined;
  readonly body?: unknown;
  readonly text?: string | undefined;
  readonly raw?: unknown;
};

/** Everything a {@link FnwireError} is built from. */
export type FnwireErrorInit = {
  readonly message: string;
  readonly code: ErrorCode;
  readonly layer: ErrorLayer;
  readonly provider: string;
  readonly operation: string;
  readonly fn?: string | undefined;
  readonly executionId?: string | undefined;
  readonly about?: "run" | undefined;
  readonly usage?: Usage | undefined;
  readonly gatewayRequestId?: string | undefined;
  /** Asked at most once, when somebody reads one of them. */
  readonly facts?: (() => ErrorFacts) | undefined;
  readonly executed: Certainty;
  readonly retryable?: boolean | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly httpStatus?: number | undefined;
  readonly requestId?: string | undefined;
  readonly providerError?: ProviderError | undefined;
  readonly attempts?: readonly AttemptRecord[] | undefined;
  readonly stopped?: Stopped | undefined;
  readonly cause?: ErrorCause | undefined;
};

// Registered, so that errors of two copies of this package recognize each other.
const brand = Symbol.for("fnwire.FnwireError");

/** Optional properties that are shown only when they have a value. */
const optionalKeys = [
  "fn",
  "executionId",
  "about",
  "retryAfterMs",
  "httpStatus",
  "requestId",
  "gatewayRequestId",
  "usage",
  "providerError",
  "stopped",
  "reason",
  "idempotencyKey",
  "detail",
  "logs",
  "handle",
  "cause",
] as const;

/**
 * The one error that everything in this package fails with, except that aborting rejects with the signal's own reason.
 * Printed or as JSON it holds no credential, no header, no URL and no input of the function. What the service answered is there
 * for who asks, without credentials: `headers`, `response`, `body`, `text` and `raw` are worked out when they are read.
 */
export class FnwireError extends Error {
  static {
    setName(FnwireError, "FnwireError");
  }

  readonly code: ErrorCode;
  readonly layer: ErrorLayer;
  /** Which service, by the id of its provider. */
  readonly provider: string;
  /** What was called: `invoke`, `start`, `result` … or, through `safeTransport`, the spec's operation. */
  readonly operation: string;
  /** The function, as it was given to `fn`. */
  declare readonly fn?: string;
  /** The provider's id of the run, where it is known. */
  declare readonly executionId?: string;
  /**
   * `"run"`: an operation on a run failed (`status`, `logs`, `remove` …), which says nothing of the run. `executed` is what is
   * known of the run all the same: what was last seen of it through its handle, else `"maybe"`.
   */
  declare readonly about?: "run";
  /** Whether the function ran. `"no"` is a proof, not a guess. */
  readonly executed: Certainty;
  /** Calling again runs nothing twice and may help. Never true unless the function provably did not run; never of an operation on a run. */
  readonly retryable: boolean;
  /** Milliseconds the service asked to wait before the next try. */
  declare readonly retryAfterMs?: number;
  declare readonly httpStatus?: number;
  /** The service's id of the failed request or run, to quote in a support ticket. */
  declare readonly requestId?: string;
  /** The id that a gateway in front of the service gave the request (`X-Request-Id`), where it is not the same. */
  declare readonly gatewayRequestId?: string;
  /** What the run took, as far as the service says it. */
  declare readonly usage?: Usage;
  declare readonly providerError?: ProviderError;
  /** Every request that was made for the call, in order. */
  readonly attempts: readonly AttemptRecord[];
  declare readonly stopped?: Stopped;
  declare readonly cause?: ErrorCause;
  #facts: (() => ErrorFacts) | ErrorFacts | undefined;

  constructor(init: FnwireErrorInit) {
    super(init.message);
    this.#facts = init.facts;
    this.code = init.code;
    this.layer = init.layer;
    this.provider = init.provider;
    this.operation = init.operation;
    this.executed = init.executed;
    this.retryable = init.retryable ?? false;
    this.attempts = init.attempts ?? [];
    assignDefined(this, {
      fn: init.fn,
      executionId: init.executionId,
      about: init.about,
      retryAfterMs: init.retryAfterMs,
      httpStatus: init.httpStatus,
      requestId: init.requestId,
      gatewayRequestId: init.gatewayRequestId,
      usage: init.usage,
      providerError: init.providerError,
      stopped: init.stopped,
      cause: init.cause,
    });
  }

  /** Recognizes errors of every copy and version of this package, where `instanceof` knows only its own. */
  static is(error: unknown): error is FnwireError {
    return typeof error === "object" && error !== null && brand in error;
  }

  get [brand](): true {
    return true;
  }

  #read(): ErrorFacts {
    if (typeof this.#facts === "function") this.#facts = this.#facts();
    return this.#facts ?? noFacts;
  }

  /** Headers of the service's response by lower-case name, cookies and tokens left out. Absent without a response. */
  get headers(): Readonly<Record<string, string>> | undefined {
    return this.#read().headers;
  }

  /** What the function itself answered, with its body, where functions speak HTTP. */
  get response(): FunctionResponse | undefined {
    return this.#read().response;
  }

  /** What a run that failed gave: the body of the function's response, or what it returned or threw. */
  get body(): unknown {
    return this.#read().body;
  }

  /**
   * The text that `body` was read from, or without a run the service's response: every digit of its numbers, without credentials.
   * Absent where there was none.
   */
  get text(): string | undefined {
    return this.#read().text;
  }

  /** The service's own record of the run, or its response: JSON where it is that, else text. */
  get raw(): unknown {
    return this.#read().raw;
  }

  /** An allow-list of the properties above: safe to log and to store. */
  toJSON(): Record<string, unknown> {
    const json: Record<string, unknown> = {
      name: this.name,
      message: this.message,
      code: this.code,
      layer: this.layer,
      provider: this.provider,
      operation: this.operation,
      executed: this.executed,
      retryable: this.retryable,
    };
    for (const key of optionalKeys) {
      // Safe: reading an absent property of an object gives undefined.
      const value = (this as Readonly<Record<string, unknown>>)[key];
      if (value !== undefined) json[key] = value;
    }
    json.attempts = this.attempts;
    return json;
  }
}

const noFacts: ErrorFacts = {};

/**
 * The function may or may not have run, and nothing can tell. Calling again may run it twice: do so only if that is
 * harmless, or look at the effect of the function first.
 */
export class AmbiguousOutcomeError extends FnwireError {
  static {
    setName(AmbiguousOutcomeError, "AmbiguousOutcomeError");
  }

  declare readonly code: "AMBIGUOUS_OUTCOME";
  declare readonly executed: "maybe";
  /** What left the outcome open, such as `CONNECTION_LOST`. */
  readonly reason: ErrorCode;
  /**
   * The key that the call carried, for the service or for the function. Where the service enforces
   * keys, the same call with this key cannot run the function a second time; elsewhere it can.
   */
  declare readonly idempotencyKey?: string;
  /** The run, where the service named one: what became of it may be asked for. */
  declare readonly handle?: SerializedHandle;

  constructor(
    init: FnwireErrorInit & {
      reason: ErrorCode;
      idempotencyKey?: string | undefined;
      handle?: SerializedHandle | undefined;
    },
  ) {
    super(init);
    this.reason = init.reason;
    assignDefined(this, { idempotencyKey: init.idempotencyKey, handle: init.handle });
  }
}

/** The function ran and failed: threw, timed out, or answered with a server error. Never retried by this package. */
export class FunctionFailedError extends FnwireError {
  static {
    setName(FunctionFailedError, "FunctionFailedError");
  }

  declare readonly code: "FUNCTION_FAILED" | "FUNCTION_TIMEOUT";
  declare readonly executed: "yes";
  readonly detail: FailureDetail;
  declare readonly logs?: string;

  constructor(init: FnwireErrorInit & { detail: FailureDetail; logs?: string | undefined }) {
    super(init);
    this.detail = init.detail;
    assignDefined(this, { logs: init.logs });
  }
}

/** The service asked to slow down, for longer than the call could wait. An invocation did not run the function. */
export class RateLimitError extends FnwireError {
  static {
    setName(RateLimitError, "RateLimitError");
  }

  declare readonly code: "RATE_LIMITED";
}

/**
 * The credential was refused, also after renewing it once, or could not be obtained. An invocation did not run the function;
 * of a run that was waited for `executed` says what the last poll said.
 */
export class AuthenticationError extends FnwireError {
  static {
    setName(AuthenticationError, "AuthenticationError");
  }

  declare readonly code: "UNAUTHENTICATED" | "CREDENTIAL_MISSING";
}

/** The call's `timeoutMs` is over and the function provably has not run; of an operation on a run `executed` says what is known. */
export class DeadlineError extends FnwireError {
  static {
    setName(DeadlineError, "DeadlineError");
  }

  declare readonly code: "DEADLINE_EXCEEDED";
}

/** The wait is over, the run may still go on: resume it from `handle`, in this process or another. */
export class WaitTimeoutError extends FnwireError {
  static {
    setName(WaitTimeoutError, "WaitTimeoutError");
  }

  declare readonly code: "WAIT_TIMEOUT";
  readonly handle: SerializedHandle;

  constructor(init: FnwireErrorInit & { handle: SerializedHandle }) {
    super(init);
    this.handle = init.handle;
  }
}

/** The run is known but its output is not available any more: the response was lost and the provider keeps none. */
export class OutputLostError extends FnwireError {
  static {
    setName(OutputLostError, "OutputLostError");
  }

  declare readonly code: "OUTPUT_LOST";
  readonly handle: SerializedHandle;

  constructor(init: FnwireErrorInit & { handle: SerializedHandle }) {
    super(init);
    this.handle = init.handle;
  }
}

/** Names are literals, so that minifiers leave them alone, and live on the prototype, not in every error. */
function setName(type: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(type.prototype, "name", { value: name, configurable: true, writable: true });
}

function assignDefined(target: object, values: Readonly<Record<string, unknown>>): void {
  for (const key in values) {
    if (values[key] !== undefined) Object.defineProperty(target, key, { value: values[key], enumerable: true });
  }
}
