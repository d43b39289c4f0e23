import type { CallOptions, Evidence, TransportContext, WireRequest, WireResponse } from "@fnwire/runtime";
import { timedOut, waitShared } from "../abort.js";
import type { HeaderFields } from "../auth/authoriser.js";
import type { Call } from "../call.js";
import { tell } from "../core.js";
import type { AttemptRecord, Stopped } from "../errors.js";
import { deadlineError, failure, translate, unattempted } from "../failure.js";
import { classifyFailure, classifyStatus, sentBy, type Verdict } from "./classify.js";
import { pause } from "./pause.js";
import { parseRetryAfter } from "./retry-after.js";

/** What a generated function is given to send through a call. */
export function through(call: Call): CallOptions {
  const transport: CallOptions["transport"] = (request, context) => sendSafely(call, request, context);
  return call.signal === undefined ? { transport } : { transport, signal: call.signal };
}

/**
 * Sends one request of a call until it succeeds or must not be sent again. An operation that runs a function is repeated
 * only when the attempt before provably did not run it, or the caller accepted that it may run twice; any other operation
 * whenever that could help. Resolves with a 2xx answer, rejects with a typed error, or with
 * `signal.reason`; a call that keeps answers gets the last one, whatever its status.
 */
export async function sendSafely(call: Call, request: WireRequest, context: TransportContext): Promise<WireResponse> {
  const { core, signal } = call;
  const { clock, hooks } = core;
  const { operation } = context;
  const launches = operation.retry === "unsent";
  let tries = launches ? call.launches : 0;
  for (;;) {
    const credential = core.auth.authorise(request);
    const headers = credential instanceof Promise ? await waitForCredential(call, credential, launches) : credential;
    const startedAt = clock.now();
    const remainingMs = call.deadlineAt - startedAt;
    if (remainingMs <= 0) throw unattempted(call, deadlineError(call, "before a request could be made"), launches);
    // Each attempt has its own: what one that was given up on notes later is not the word of the next.
    const evidence: Evidence = { sent: false, responseStarted: false };
    let sent: Evidence["sent"] = true;
    let response: WireResponse | undefined;
    let cause: unknown;
    let verdict: Verdict | undefined;
    tries += 1;
    if (launches) call.launches = tries;
    try {
      response = await core.transport(
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
      const { status } = response;
      if (status < 200 || status >= 300) {
        const read = core.classify(response, operation, clock.now()) ?? classifyStatus(status);
        if (read !== "answer") verdict = read;
      }
    } catch (error) {
      if (response === undefined) sent = sentBy(error, evidence);
      noteSent(context.evidence, sent);
      if (signal?.aborted) {
        const attempt = record({ call, operation: operation.id, startedAt, sent: evidence.sent, launches });
        if (hooks?.onAttempt) tell(core, hooks.onAttempt, { ...call.source(), attempt });
        throw signal.reason;
      }
      cause = error;
      verdict = classifyFailure(error, sent);
    }
    const httpStatus = response?.status ?? statusOf(cause);
    const attempt = record({ call, operation: operation.id, startedAt, sent, httpStatus, verdict, launches });
    if (hooks?.onAttempt) tell(core, hooks.onAttempt, { ...call.source(), attempt });
    if (verdict?.layer === "caller") throw unattempted(call, translate(call, cause), launches);
    if (response !== undefined && verdict === undefined) {
      core.budget?.refund(call.paid === 0 ? 1 : call.paid);
      call.paid = 0;
      noteSent(context.evidence, true);
      return response;
    }
    // One of the two is always set: an attempt without a verdict has returned above.
    const failed = verdict ?? classifyStatus(0);

    if (failed.again === "renew" && response !== undefined && !call.renewed && core.auth.refused(headers, response)) {
      // Costs neither an attempt nor budget: the service did not consider the request at all.
      call.renewed = true;
      tries -= 1;
      if (launches) call.launches = tries;
      continue;
    }

    const hintMs = response === undefined ? undefined : hintOf(failed, response, clock.now());
    const end = (stopped: Stopped): WireResponse => {
      if (call.keepAnswers && response !== undefined) return response;
      throw failure({ call, verdict: failed, stopped, response, cause, retryAfterMs: hintMs, launches });
    };

    const mayRepeat = failed.again === "transient" || failed.again === "throttle";
    if (!mayRepeat) return end(launches && failed.executed === "maybe" ? "ambiguous" : "not-retryable");
    if (launches && failed.executed !== "no") {
      if (failed.executed === "yes") return end("not-retryable");
      if (call.onAmbiguous !== "retry") return end("ambiguous");
      call.tellAmbiguous(failed.code, "retry");
    }
    const stopped = await pause({ call, tries, throttled: failed.again === "throttle", hintMs, reason: failed.code });
    if (stopped !== undefined) return end(stopped);
  }
}

/** Waits for the credential no longer than the call has time. */
async function waitForCredential(call: Call, work: Promise<HeaderFields>, launches: boolean): Promise<HeaderFields> {
  const { clock, signals } = call.core;
  const headers = await waitShared({
    work,
    clock,
    timeoutMs: Math.max(0, call.remainingMs()),
    signal: call.signal,
    signals,
  }).catch((error: unknown) => {
    throw unattempted(call, error, launches);
  });
  if (headers === timedOut) {
    throw unattempted(call, deadlineError(call, "while a credential was being obtained"), launches);
  }
  return headers;
}

/** Tells whoever called this transport what was sent in all: what is known of one attempt is not taken back by the next. */
function noteSent(evidence: Evidence, sent: Evidence["sent"]): void {
  if (evidence.sent !== true && sent !== false) evidence.sent = sent;
}

function record(args: {
  call: Call;
  operation: string;
  startedAt: number;
  sent: Evidence["sent"];
  httpStatus?: number | undefined;
  verdict?: Verdict | undefined;
  launches: boolean;
}): AttemptRecord {
  const { call, operation, startedAt, sent, httpStatus, verdict, launches } = args;
  const attempt: AttemptRecord = {
    n: call.attempts.length + 1,
    operation,
    startedAt,
    durationMs: Math.max(0, call.core.clock.now() - startedAt),
    waitedMs: call.waitedMs,
    bytesSent: sent,
    httpStatus,
    code: verdict?.code,
    executed: launches ? (verdict?.executed ?? (sent === false ? "no" : "maybe")) : "no",
  };
  call.attempts.push(attempt);
  if (launches) call.lastLaunch = attempt;
  call.waitedMs = 0;
  return attempt;
}

function hintOf(verdict: Verdict, response: WireResponse, nowMs: number): number | undefined {
  return verdict.retryAfterMs ?? parseRetryAfter(response.headers["retry-after"], nowMs);
}

function statusOf(cause: unknown): number | undefined {
  if (typeof cause !== "object" || cause === null) return undefined;
  const status: unknown = Reflect.get(cause, "httpStatus");
  return typeof status === "number" ? status : undefined;
}
