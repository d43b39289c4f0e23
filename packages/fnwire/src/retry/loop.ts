import {
  CallError,
  type CallOptions,
  type Evidence,
  type OperationDescriptor,
  scrubCause,
  type TransportContext,
  type WireRequest,
  type WireResponse,
} from "@fnwire/runtime";
import { timedOut, waitShared } from "../context/abort.js";
import { type ClientContext, emit } from "../context/client-context.js";
import type { OngoingCall } from "../context/ongoing-call.js";
import { deadlineError, failure, ofCall, translate } from "../errors/failure.js";
import type { HeaderFields } from "../model/authenticator.js";
import type { CallContext } from "../model/call-context.js";
import type { ResponseClassification } from "../model/classification.js";
import type { AttemptRecord, Stopped } from "../model/outcome.js";
import { classifyFailure, classifyStatus, sentBy } from "./classify.js";
import { pause } from "./pause.js";
import { classifyRedirect, isRedirect } from "./redirect.js";
import { parseHttpDate, parseRetryAfter } from "./retry-after.js";
import { stateOf } from "./retry-state.js";

/** What a generated function is given to send through a call. */
export function through(given: CallContext): CallOptions {
  // Safe: whoever is given a call is given one that this package began.
  const call = given as OngoingCall;
  const transport: CallOptions["transport"] = (request, context) => sendSafely(call, request, context);
  return call.signal === undefined ? { transport } : { transport, signal: call.signal };
}

/**
 * Sends one request of a call until it succeeds or must not be sent again. An operation that runs a function is repeated
 * only when the attempt before provably did not run it, or the caller accepted that it may run twice; any other operation
 * whenever that could help. Resolves with a 2xx answer, rejects with a typed error, or with
 * `signal.reason`; a call that keeps answers gets the last one, whatever its status.
 */
export async function sendSafely(
  call: OngoingCall,
  request: WireRequest,
  context: TransportContext,
): Promise<WireResponse> {
  const { client } = call;
  const state = stateOf(call);
  const runsFunction = context.operation.retry === "unsent";
  let tries = runsFunction ? state.runAttempts : 0;
  for (;;) {
    const credential = client.auth.authenticate(request);
    const headers =
      credential instanceof Promise ? await waitForCredential(call, credential, runsFunction) : credential;
    tries += 1;
    if (runsFunction) state.runAttempts = tries;
    const { response, cause, failed } = await attemptOnce({ call, request, context, headers, runsFunction });
    if (failed === undefined) {
      client.budget?.refund(state.paid === 0 ? 1 : state.paid);
      state.paid = 0;
      return response;
    }
    const { retryability } = failed;
    if (
      retryability === "credential" &&
      response !== undefined &&
      !(runsFunction && failed.executed !== "no") &&
      !state.renewed &&
      client.auth.refused(headers, response)
    ) {
      // Costs neither an attempt nor budget: the service did not consider the request at all.
      state.renewed = true;
      tries -= 1;
      continue;
    }
    const hintMs = response && hintOf(failed, response, serverNow(response, client.clock.now()));
    const stopped =
      whyNot(call, failed, runsFunction) ??
      (await pause({
        call,
        tries,
        throttled: retryability === "throttling",
        hintMs,
        isHintHidden: hintMs === undefined && mayHideHint(response),
        reason: failed.code,
      }));
    if (stopped === undefined) continue;
    if (call.keepResponses && response !== undefined) return response;
    throw failure({ call, classification: failed, stopped, response, cause, retryAfterMs: hintMs, runsFunction });
  }
}

/** Why there must not be another attempt, if by what is known of the last one there must not. */
function whyNot(
  call: OngoingCall,
  { retryability, executed, code }: ResponseClassification,
  runsFunction: boolean,
): Stopped | undefined {
  const mayHelp = retryability === "transient" || retryability === "throttling";
  if (!runsFunction || executed === "no") return mayHelp ? undefined : "not-retryable";
  if (executed === "yes") return "not-retryable";
  if (!mayHelp || call.onAmbiguous !== "retry") return "ambiguous";
  call.emitAmbiguous(code, "retry");
  return undefined;
}

/** What one attempt came to. */
type Attempted =
  | { readonly response: WireResponse; readonly failed?: undefined; readonly cause?: undefined }
  | { readonly response?: WireResponse | undefined; readonly failed: ResponseClassification; readonly cause?: unknown };

/** Sends a request once, and puts on record what is known of that. Rejects with `signal.reason`, or with a refusal to send. */
async function attemptOnce(args: {
  call: OngoingCall;
  request: WireRequest;
  context: TransportContext;
  headers: HeaderFields;
  runsFunction: boolean;
}): Promise<Attempted> {
  const { call, request, context, headers, runsFunction } = args;
  const { client, signal } = call;
  const { operation } = context;
  const startedAt = client.clock.now();
  const begunAt = client.clock.monotonic();
  const remainingMs = call.remainingMs();
  if (remainingMs <= 0) throw ofCall(call, deadlineError(call, "before a request could be made"), runsFunction);
  // Not so a search for what an earlier request of the call came to: what it leaves open is open already.
  if (remainingMs < call.leastMs && (runsFunction || call.runAttempts === 0)) {
    throw ofCall(
      call,
      deadlineError(call, "but for too little to wait for a response; nothing was sent"),
      runsFunction,
    );
  }
  // Each attempt has its own: what one that was given up on notes later is not the word of the next.
  const evidence: Evidence = { sent: false, responseStarted: false };
  let response: WireResponse | undefined;
  try {
    response = await client.transport(
      {
        method: request.method,
        url: request.url,
        headers,
        body: request.body,
        signal,
        timeoutMs: Math.min(call.attemptTimeoutMs, remainingMs),
        maxResponseBytes: request.maxResponseBytes,
      },
      { operation, evidence },
    );
    stateOf(call).response = response;
    noteSent(context.evidence, true);
    const { status } = response;
    const isSuccess = status >= 200 && status < 300;
    const read = isSuccess ? "success" : judge(call, { request, response, context });
    const failed = read === "success" ? undefined : read;
    record({
      call,
      operation: operation.id,
      runsFunction,
      startedAt,
      begunAt,
      sent: true,
      httpStatus: status,
      classification: failed,
    });
    return failed === undefined ? { response } : { response, failed };
  } catch (cause) {
    const sent = response === undefined ? sentBy(cause, evidence) : true;
    noteSent(context.evidence, sent);
    if (signal?.aborted) {
      record({ call, operation: operation.id, runsFunction, startedAt, begunAt, sent: evidence.sent });
      throw signal.reason;
    }
    const httpStatus = response?.status ?? statusOf(cause);
    const classified = classifyFailure(cause, sent);
    const failed = sent === false ? classified : doubted(client, operation, classified);
    record({
      call,
      operation: operation.id,
      runsFunction,
      startedAt,
      begunAt,
      sent,
      httpStatus,
      classification: failed,
    });
    if (failed.layer === "caller") throw ofCall(call, translate(call, cause), runsFunction);
    return { response, failed, cause: unquoted(cause, { ...request, headers }) };
  }
}

/** A failure without what it may quote of the request: the transport, and so its words, may be the caller's own. */
function unquoted(failure: unknown, request: WireRequest): unknown {
  if (!CallError.is(failure)) return scrubCause(failure, request);
  return failure.cause === undefined ? failure : scrubCause(failure.cause, request);
}

/**
 * What a response other than 2xx means. Of a redirect no provider knows more than the address it names, unless it may be the
 * function's own.
 */
function judge(
  { client }: OngoingCall,
  { request, response, context }: { request: WireRequest; response: WireResponse; context: TransportContext },
): ResponseClassification | "success" {
  const { status, headers } = response;
  const { operation } = context;
  const isAway = isRedirect(status);
  const general = isAway
    ? classifyRedirect({ status, url: request.url, location: headers.location })
    : classifyStatus(status);
  const read = doubted(client, operation, general);
  if (isAway && client.isFunctionStatus?.(operation) !== true) return read;
  const said = client.classify(response, operation, serverNow(response, client.clock.now()));
  if (said === undefined || !isAway) return said ?? read;
  return { ...read, executed: said === "success" ? "yes" : said.executed };
}

/** A status that may be what the function answered proves nothing, whatever it is: what repeating could bring stays. */
function doubted(
  client: ClientContext,
  operation: OperationDescriptor,
  classification: ResponseClassification,
): ResponseClassification {
  return classification.executed === "no" && client.isFunctionStatus?.(operation)
    ? { ...classification, executed: "maybe" }
    : classification;
}

/** Waits for the credential no longer than the call has time. */
async function waitForCredential(
  call: OngoingCall,
  work: Promise<HeaderFields>,
  runsFunction: boolean,
): Promise<HeaderFields> {
  const { clock, signals } = call.client;
  const timeoutMs = Math.max(0, call.remainingMs());
  let headers: HeaderFields | typeof timedOut;
  try {
    headers = await waitShared({ work, clock, timeoutMs, signal: call.signal, signals });
  } catch (error) {
    throw ofCall(call, error, runsFunction);
  }
  if (headers !== timedOut) return headers;
  throw ofCall(call, deadlineError(call, "while a credential was being obtained"), runsFunction);
}

/** Tells whoever called this transport what was sent in all: what is known of one attempt is not taken back by the next. */
function noteSent(evidence: Evidence, sent: Evidence["sent"]): void {
  if (evidence.sent !== true && sent !== false) evidence.sent = sent;
}

function record(args: {
  call: OngoingCall;
  operation: string;
  runsFunction: boolean;
  startedAt: number;
  /** By a time that nobody sets. */
  begunAt: number;
  sent: Evidence["sent"];
  httpStatus?: number | undefined;
  classification?: ResponseClassification | undefined;
}): void {
  const { call, operation, runsFunction, startedAt, begunAt, sent, httpStatus, classification } = args;
  const { clock, hooks } = call.client;
  const attempt: AttemptRecord = {
    n: call.attempts.length + 1,
    operation,
    startedAt,
    durationMs: Math.max(0, clock.monotonic() - begunAt),
    waitedMs: call.waitedMs,
    bytesSent: sent,
    httpStatus,
    code: classification?.code,
    executed: runsFunction ? (classification?.executed ?? (sent === false ? "no" : "maybe")) : "no",
  };
  const state = stateOf(call);
  state.attempts.push(attempt);
  // One that was refused ran nothing, whatever an earlier one is found to have run.
  if (runsFunction && attempt.executed !== "no") state.lastRunAttempt = attempt;
  state.waitedMs = 0;
  if (hooks?.onAttempt) emit(call.client, hooks.onAttempt, { ...call.source(), attempt });
}

function hintOf(classification: ResponseClassification, response: WireResponse, nowMs: number): number | undefined {
  return classification.retryAfterMs ?? parseRetryAfter(response.headers["retry-after"], nowMs);
}

/** Whether the service may have said how long to wait, where a page cannot read it: these statuses come with `Retry-After`. */
function mayHideHint(response: WireResponse | undefined): boolean {
  return response?.hidesHeaders === true && (response.status === 429 || response.status === 503);
}

/** The time by the service's own clock, where it says it: hints are instants on that clock, and this machine's may be hours off. */
function serverNow(response: WireResponse, nowMs: number): number {
  const date = response.headers.date;
  return (date === undefined ? undefined : parseHttpDate(date, nowMs)) ?? nowMs;
}

function statusOf(cause: unknown): number | undefined {
  if (typeof cause !== "object" || cause === null) return undefined;
  const status: unknown = Reflect.get(cause, "httpStatus");
  return typeof status === "number" ? status : undefined;
}
