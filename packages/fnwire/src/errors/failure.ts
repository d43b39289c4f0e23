import { CallError, type TransportErrorCode, transportErrorTexts, type WireResponse } from "@fnwire/runtime";
import type { CallContext, Redaction } from "../model/call-context.js";
import type { ResponseClassification } from "../model/classification.js";
import type { KnownRun } from "../model/execution-state.js";
import type { Certainty, ErrorCause, ErrorCode, ErrorLayer, ProviderError, Stopped } from "../model/outcome.js";
import type { SerializedHandle } from "../model/serialized-handle.js";
import { inputError } from "./caller-error.js";
import {
  AmbiguousOutcomeError,
  AuthenticationError,
  DeadlineError,
  FnwireError,
  type FnwireErrorInit,
  FunctionFailedError,
  RateLimitError,
  WaitTimeoutError,
} from "./errors.js";
import { gatewayRequestIdOf, responseFacts } from "./response-facts.js";

/** More of a service's words than this helps nobody and may be a whole page of HTML. */
const maxExcerpt = 2048;

/** The error that a failed exchange ends with: the one place where classifications become errors. */
export function failure(args: {
  call: CallContext;
  classification: ResponseClassification;
  stopped: Stopped;
  response?: WireResponse | undefined;
  cause?: unknown;
  retryAfterMs?: number | undefined;
  /** Whether the operation runs functions; if not, an open outcome does no harm. */
  runsFunction: boolean;
  /** A response that is no error by its status, but cannot be used. */
  unread?: WireResponse | undefined;
}): FnwireError {
  const { call, classification, response, runsFunction } = args;
  const { client } = call;
  const { redactor } = client;
  const executed = runsFunction ? classification.executed : "no";
  const providerError = scrubProviderError(redactor, classification.providerError);
  const cause = args.cause === undefined ? undefined : scrubCause(redactor, args.cause);
  const isOpen = executed === "maybe";
  const overdue = args.stopped === "deadline" && !isOpen && classification.code !== "RATE_LIMITED";
  const code = isOpen ? "AMBIGUOUS_OUTCOME" : overdue ? "DEADLINE_EXCEEDED" : classification.code;
  const init: FnwireErrorInit = {
    message: describe({
      call,
      classification,
      providerError,
      cause,
      status: response?.status,
      stopped: args.stopped,
      isOpen,
    }),
    code,
    layer: classification.layer,
    provider: client.provider,
    operation: call.operation,
    executed,
    retryable:
      executed === "no" &&
      (classification.retryability === "transient" || classification.retryability === "throttling"),
    retryAfterMs: args.retryAfterMs,
    httpStatus: response?.status ?? args.unread?.status,
    requestId: clean(redactor, classification.requestId),
    providerError,
    attempts: call.attempts,
    stopped: args.stopped,
    cause,
    ...said(call, response ?? args.unread),
  };
  if (isOpen) {
    return ambiguous(call, init, classification.code);
  }
  return ofCall(call, typed(init), runsFunction);
}

/** Which function and run a call is about, and what the response holds besides the error. */
function said(call: CallContext, response: WireResponse | undefined) {
  const { redactor } = call.client;
  const gatewayRequestId = gatewayRequestIdOf(response);
  return {
    fn: call.fn,
    executionId: clean(redactor, call.executionId),
    gatewayRequestId: clean(redactor, gatewayRequestId),
    // The responses of a login are credentials.
    facts:
      response === undefined || call.operation === "login" ? undefined : () => responseFacts(call.client, response),
  } satisfies Partial<FnwireErrorInit>;
}

/** The class that callers recognize this error by. */
function typed(init: FnwireErrorInit): FnwireError {
  switch (init.code) {
    case "DEADLINE_EXCEEDED":
      return new DeadlineError(init);
    case "RATE_LIMITED":
      return new RateLimitError(init);
    case "UNAUTHENTICATED":
    case "CREDENTIAL_MISSING":
      return new AuthenticationError(init);
    case "FUNCTION_TIMEOUT": {
      const { message, type } = init.providerError ?? {};
      return new FunctionFailedError({ ...init, detail: { message, type } });
    }
    default:
      return new FnwireError(init);
  }
}

/** The error of a call that may have run the function; hooks are told what is done about it. */
function ambiguous(call: CallContext, init: FnwireErrorInit, reason: ErrorCode): AmbiguousOutcomeError {
  call.emitAmbiguous(reason, call.onAmbiguous === "reconcile" ? "reconcile" : "throw");
  return new AmbiguousOutcomeError({ ...init, reason, idempotencyKey: call.idempotencyKey });
}

/**
 * A 2xx whose body is not what the service promises, or is about something else than was asked for: whatever it was asked to do
 * may have been done.
 */
export function malformed(
  call: CallContext,
  answer: {
    httpStatus?: number;
    runsFunction: boolean;
    /** What is wrong with it, when it could be read. */
    flaw?: string | undefined;
    /** When it proves more of the function than that it may have run. */
    executed?: Certainty | undefined;
  },
): FnwireError {
  const { flaw, executed = "maybe" } = answer;
  const classification: ResponseClassification = {
    code: "RESPONSE_MALFORMED",
    layer: "transport",
    executed,
    retryability: "none",
    flaw,
  };
  return failure({
    call,
    classification,
    stopped: answer.runsFunction ? "ambiguous" : "not-retryable",
    runsFunction: answer.runsFunction,
    unread: call.response,
  });
}

/** A response that is about another run than the one that was asked about: nothing in it says anything of this one. */
export function foreign(call: CallContext, answer: { runsFunction: boolean; seen: string }): FnwireError {
  const seen = answer.seen.slice(0, 200);
  return malformed(call, { runsFunction: answer.runsFunction, flaw: `the response is about another run: ${seen}` });
}

/**
 * What the error of an attempt, or of something that kept it from being made, means for the call as a whole: that this one
 * did not run the function says nothing of those that were made before.
 */
export function ofCall<E>(call: CallContext, error: E, runsFunction: boolean): E | AmbiguousOutcomeError {
  const before = runsFunction ? call.attempts.findLast((attempt) => attempt.executed !== "no") : undefined;
  if (before === undefined || !FnwireError.is(error) || error.executed !== "no") return error;
  const { layer, provider, httpStatus, requestId, providerError, retryAfterMs, stopped, cause } = error;
  const init: FnwireErrorInit = {
    message: `${error.message}; an earlier attempt may have run the function`,
    code: "AMBIGUOUS_OUTCOME",
    layer,
    provider,
    operation: call.operation,
    executed: "maybe",
    httpStatus,
    requestId,
    providerError,
    retryAfterMs,
    attempts: call.attempts,
    stopped,
    cause,
    fn: call.fn,
    executionId: clean(call.client.redactor, call.executionId),
    facts: () => error,
  };
  return ambiguous(call, init, before.code ?? "RESPONSE_MALFORMED");
}

/** The error of a call whose time was over before a request could be made. */
export function deadlineError(call: CallContext, doing: string): DeadlineError {
  return new DeadlineError({
    message: `${call.client.provider} ${call.operation}: timeoutMs was over ${doing}`,
    code: "DEADLINE_EXCEEDED",
    layer: "caller",
    provider: call.client.provider,
    operation: call.operation,
    fn: call.fn,
    executed: "no",
    retryable: true,
    attempts: call.attempts,
    stopped: "deadline",
  });
}

/**
 * The error of a call, whatever was thrown: what a generated function refused before sending, what the caller's own getters and
 * proxies threw while it was prepared, and answers so odd that reading them failed. A signal's reason is left alone. Of a call
 * that asks about a run it says what is known of the run.
 */
export function translate(call: CallContext, error: unknown): unknown {
  if (call.signal?.aborted && error === call.signal.reason) return error;
  const own = FnwireError.is(error) ? error : typedError(call, error);
  const { known, operation, fn, executionId } = call;
  if (known !== undefined) return aboutRun(own, { known, operation, fn, executionId });
  return own.fn === undefined && call.fn !== undefined ? revise(own, { fn: call.fn }) : own;
}

function typedError(call: CallContext, error: unknown): FnwireError {
  // A binding refuses before anything is sent, or could not read what came.
  if (!CallError.is(error) || "sent" in error) {
    const { client, operation } = call;
    const cause = scrubCause(client.redactor, error);
    if (call.attempts.length > 0) {
      const classification: ResponseClassification = {
        code: "RESPONSE_MALFORMED",
        layer: "transport",
        executed: "maybe",
        retryability: "none",
      };
      const runsFunction = call.runAttempts > 0;
      const stopped = runsFunction ? "ambiguous" : "not-retryable";
      return failure({ call, classification, stopped, runsFunction, cause, unread: call.response });
    }
    return inputError("the input or an option could not be read", { provider: client.provider, operation }, cause);
  }
  // The caller gave an input, wherever the provider's request has it.
  const message = call.inputAt === undefined ? error.message : error.message.replaceAll(`\`${call.inputAt}`, "`input");
  return new FnwireError({
    message: `${call.client.provider} ${call.operation}: ${call.client.redactor.scrub(message)}`,
    code: error.code,
    layer: "caller",
    provider: call.client.provider,
    operation: call.operation,
    fn: call.fn,
    executed: "no",
    attempts: call.attempts,
    stopped: "not-retryable",
  });
}

/**
 * The error of an operation on a run: that the operation failed says nothing of the run, so `executed` is what is known of it,
 * and calling again for it is never advised.
 */
export function aboutRun(
  error: FnwireError,
  run: { known: KnownRun; operation: string; fn?: string | undefined; executionId?: string | undefined },
): FnwireError {
  const { operation, fn, executionId } = run;
  return revise(error, { operation, fn, executionId, executed: run.known.executed, retryable: false, about: "run" });
}

/** The error that a function's call was refused with before it began: it names the function, as every other does. */
export function aboutFunction(error: unknown, fn: string): unknown {
  return FnwireError.is(error) && error.fn === undefined ? revise(error, { fn }) : error;
}

/** A copy of an error that says something else in some respect: an error may be shared, and is never changed. */
function revise(error: FnwireError, change: Partial<FnwireErrorInit>): FnwireError {
  const init: FnwireErrorInit = { ...plain(error), facts: () => error, ...change };
  const copy =
    error instanceof WaitTimeoutError
      ? new WaitTimeoutError({ ...init, handle: error.handle })
      : error instanceof AmbiguousOutcomeError
        ? new AmbiguousOutcomeError({
            ...init,
            reason: error.reason,
            idempotencyKey: error.idempotencyKey,
            handle: error.handle,
          })
        : typed(init);
  // Where it was thrown is where the original was.
  Object.defineProperty(copy, "stack", { value: error.stack, configurable: true, writable: true });
  return copy;
}

/** What an error is built from, without what only its class knows. */
function plain(error: FnwireError): FnwireErrorInit {
  const { message, code, layer, provider, operation, fn, executionId, about, executed, retryable, attempts } = error;
  const { retryAfterMs, httpStatus, requestId, gatewayRequestId, usage, providerError, stopped, cause } = error;
  return {
    message,
    code,
    layer,
    provider,
    operation,
    fn,
    executionId,
    about,
    executed,
    retryable,
    attempts,
    retryAfterMs,
    httpStatus,
    requestId,
    gatewayRequestId,
    usage,
    providerError,
    stopped,
    cause,
  };
}

/** A copy of a service's own words without credentials and of bounded length. */
export function scrubProviderError(redactor: Redaction, error: ProviderError | undefined): ProviderError | undefined {
  if (error === undefined) return undefined;
  return {
    code: clean(redactor, error.code),
    type: clean(redactor, error.type),
    message: clean(redactor, error.message),
  };
}

/**
 * The same for one text. Scrubbed before it is cut, or half a credential could stay; of a text of megabytes only as much as can
 * be left over.
 */
export function clean(redactor: Redaction, text: string | undefined): string | undefined {
  return text === undefined ? undefined : redactor.scrubForeign(text.slice(0, maxExcerpt * 4)).slice(0, maxExcerpt);
}

/** What is kept of an underlying error, by allow-list: enough to recognize it, no credential and no URL. */
export function scrubCause(redactor: Redaction, error: unknown): ErrorCause {
  // A transport's error carries the scrubbed copy of the lower one; anything else is copied by allow-list.
  const lower = CallError.is(error) && error.cause !== undefined ? error.cause : error;
  if (typeof lower !== "object" || lower === null)
    return { name: "Error", message: "something other than an Error was thrown" };
  const text = (key: string): string | undefined => {
    const value: unknown = Reflect.get(lower, key);
    return typeof value === "string"
      ? clean(redactor, value)?.replace(/[a-z][a-z0-9+.-]*:\/\/\S*/gi, "[url]")
      : undefined;
  };
  const code = text("code");
  const syscall = text("syscall");
  return {
    name: text("name") ?? "Error",
    message: text("message") ?? "",
    ...(code === undefined ? {} : { code }),
    ...(syscall === undefined ? {} : { syscall }),
  };
}

function describe(args: {
  call: CallContext;
  classification: ResponseClassification;
  providerError: ProviderError | undefined;
  cause: ErrorCause | undefined;
  status: number | undefined;
  stopped: Stopped;
  isOpen: boolean;
}): string {
  const { call, classification, providerError, cause, status } = args;
  let what = status === undefined ? wordsOf(classification.code) : `the service answered ${status}`;
  if (classification.flaw !== undefined) what = oneLine(call.client.redactor.scrub(classification.flaw));
  const type = providerError?.type ?? providerError?.code;
  if (type !== undefined) what += ` ${oneLine(type)}`;
  if (providerError?.message !== undefined) what += `: ${oneLine(providerError.message)}`;
  else if (cause?.code !== undefined) what += ` (${cause.code})`;
  if (args.isOpen) what += "; the function may have run";
  if (args.stopped !== "not-retryable" && args.stopped !== "ambiguous")
    what += `; no further attempt: ${stopWords[args.stopped]}`;
  return `${call.client.provider} ${call.operation}: ${what}`;
}

const stopWords = {
  attempts: "all attempts are used",
  budget: "the retry budget is empty",
  deadline: "it would pass the deadline",
  "retry-after": "the service asked for a longer wait than retry.maxRetryAfterMs",
} as const;

function wordsOf(code: ErrorCode): string {
  // Safe: what is not one of a transport's codes has no text there.
  return transportErrorTexts[code as TransportErrorCode] ?? code;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 300);
}

/** The error of a call that failed for a reason of one service's own. */
export function callError(
  call: CallContext,
  error: {
    readonly code: ErrorCode;
    readonly layer: ErrorLayer;
    readonly fn?: string | undefined;
    readonly executionId?: string | undefined;
    /** What went wrong, as the end of a sentence. Holds nothing of a caller's or a service's. */
    readonly what: string;
  },
): FnwireError {
  const { what, ...init } = error;
  return new FnwireError({
    ...init,
    message: `${call.client.provider} ${call.operation}: ${what}`,
    provider: call.client.provider,
    operation: call.operation,
    executed: "maybe",
    attempts: call.attempts,
    stopped: "not-retryable",
  });
}

/** The error of a cancellation that came too late, or too near to the beginning, to prove anything. */
export function maybeBegun(call: CallContext, what: string, handle: SerializedHandle): AmbiguousOutcomeError {
  return new AmbiguousOutcomeError({
    message: `${call.client.provider} ${call.operation}: ${what}`,
    code: "AMBIGUOUS_OUTCOME",
    layer: "platform",
    provider: call.client.provider,
    operation: call.operation,
    executed: "maybe",
    attempts: call.attempts,
    stopped: "ambiguous",
    reason: "EXECUTION_CANCELLED",
    handle,
  });
}
