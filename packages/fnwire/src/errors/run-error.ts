import type { CallContext, Redaction } from "../model/call-context.js";
import type { ExecutionState, Usage } from "../model/execution-state.js";
import type { AttemptRecord, Certainty } from "../model/outcome.js";
import type { SerializedHandle } from "../model/serialized-handle.js";
import {
  AmbiguousOutcomeError,
  type ErrorFacts,
  FnwireError,
  type FnwireErrorInit,
  FunctionFailedError,
  OutputLostError,
  WaitTimeoutError,
} from "./errors.js";
import { clean } from "./failure.js";
import { cleanHeaders, cleanValue, gatewayRequestIdOf, scrubbing } from "./response-facts.js";

/** What the result of a run that has ended is made from. */
export type EndedRun<P extends string = string> = {
  readonly client: { readonly redactor: Redaction };
  readonly provider: P;
  readonly operation: string;
  readonly fn: string;
  readonly attempts: readonly AttemptRecord[];
  readonly snapshot: ExecutionState;
  /** To the run, for an error that leaves something to ask for. */
  readonly handle?: SerializedHandle | undefined;
};

/** The error that the end of a run means. */
export function errorOfEnd(args: EndedRun): FnwireError {
  const { client, snapshot } = args;
  const { redactor } = client;
  const detail = {
    type: clean(redactor, snapshot.failure?.type),
    message: clean(redactor, snapshot.failure?.message),
    stack: clean(redactor, snapshot.failure?.stack),
    statusCode: snapshot.failure?.statusCode,
  };
  const says = detail.message === undefined ? "" : `: ${detail.message.replace(/\s+/g, " ").slice(0, 300)}`;
  const base = {
    provider: args.provider,
    operation: args.operation,
    fn: args.fn,
    executionId: clean(redactor, snapshot.id),
    executed: snapshot.executed,
    requestId: clean(redactor, snapshot.requestId ?? snapshot.id),
    attempts: args.attempts,
    stopped: "not-retryable",
    usage: usageOf(snapshot),
    gatewayRequestId: clean(redactor, gatewayRequestIdOf(snapshot.wire)),
    facts: () => factsOf(redactor, snapshot),
  } as const satisfies Partial<FnwireErrorInit>;
  const where = `${args.provider} ${args.operation}: `;
  if (snapshot.unreadable) {
    return new FnwireError({
      ...base,
      message: `${where}the function ran, but what it gave could not be read; error.body has the text`,
      code: "RESPONSE_MALFORMED",
      layer: "platform",
    });
  }
  switch (snapshot.state) {
    case "failed":
    case "timed-out": {
      const late = snapshot.state === "timed-out";
      // A run that is only said to be overdue may still be waiting for its start.
      if (snapshot.executed !== "yes") break;
      return new FunctionFailedError({
        ...base,
        message: `${where}the function ${late ? "ran out of time" : "failed"}${says}`,
        code: late ? "FUNCTION_TIMEOUT" : "FUNCTION_FAILED",
        layer: "function",
        detail,
        logs: clean(redactor, snapshot.logs),
      });
    }
    case "cancelled":
      return new FnwireError({
        ...base,
        message: `${where}the run was canceled`,
        code: "EXECUTION_CANCELLED",
        layer: "platform",
      });
    case "discarded":
      return new FnwireError({
        ...base,
        message: `${where}the service dropped the run${snapshot.executed === "no" ? " before it began" : ""}${says}`,
        code: "EXECUTION_DISCARDED",
        layer: "platform",
        retryable: snapshot.executed === "no",
      });
    case "lost":
      return new FnwireError({
        ...base,
        message: `${where}the service does not know the run`,
        code: "EXECUTION_LOST",
        layer: "platform",
      });
    default:
      break;
  }
  const message = `${where}the service failed to run the function${says}`;
  const { type, message: said } = detail;
  const providerError = said === undefined && type === undefined ? undefined : { type, message: said };
  if (snapshot.executed !== "maybe") {
    return new FnwireError({
      ...base,
      message,
      code: "PLATFORM_ERROR",
      layer: "platform",
      retryable: snapshot.executed === "no",
      providerError,
    });
  }
  return new AmbiguousOutcomeError({
    ...base,
    message: `${message}; it may have run`,
    code: "AMBIGUOUS_OUTCOME",
    layer: "platform",
    providerError,
    stopped: "ambiguous",
    reason: snapshot.state === "timed-out" ? "FUNCTION_TIMEOUT" : "PLATFORM_ERROR",
    handle: args.handle,
  });
}

/** What a run took: at least its duration, where that is all that is known. */
export function usageOf({ usage, durationMs }: ExecutionState): Usage | undefined {
  return usage ?? (durationMs === undefined ? undefined : { durationMs });
}

/** What the service and the function answered, without credentials. */
function factsOf(redactor: Redaction, snapshot: ExecutionState): ErrorFacts {
  const { wire, response, raw, output, text } = snapshot;
  // The record repeats what the function gave.
  const scrub = scrubbing(redactor);
  const body = cleanValue(redactor, output, scrub);
  return {
    headers: wire && cleanHeaders(redactor, wire),
    response: response && {
      statusCode: response.statusCode,
      // Safe: a copy of a record of texts is one.
      headers: cleanValue(redactor, response.headers) as Record<string, string>,
      body,
    },
    body,
    // Of a long response as much is searched again as of `body`, so only for who asks.
    get text() {
      return text && scrubbing(redactor)(text);
    },
    raw: cleanValue(redactor, raw, scrub),
  };
}

/** The error of a search for the run of an earlier call that found none. */
export function runNotFound(call: CallContext, run: { fn: string; key: string | undefined }): AmbiguousOutcomeError {
  return new AmbiguousOutcomeError({
    message: `${call.client.provider} ${call.operation}: no run of the earlier call was found; it may have run all the same`,
    code: "AMBIGUOUS_OUTCOME",
    layer: "platform",
    provider: call.client.provider,
    operation: call.operation,
    fn: run.fn,
    executed: "maybe",
    attempts: call.attempts,
    stopped: "ambiguous",
    reason: "NOT_FOUND",
    idempotencyKey: run.key,
  });
}

/** The error of a run that succeeded and whose output is not available. */
export function outputLost(
  call: CallContext,
  run: { fn: string; id: string; usage: Usage | undefined; handle: SerializedHandle },
): OutputLostError {
  return new OutputLostError({
    message: `${call.client.provider} ${call.operation}: the function ran and succeeded, but its response was lost on the way`,
    code: "OUTPUT_LOST",
    layer: "transport",
    provider: call.client.provider,
    operation: call.operation,
    fn: run.fn,
    executionId: run.id,
    executed: "yes",
    attempts: call.attempts,
    stopped: "not-retryable",
    usage: run.usage,
    handle: run.handle,
  });
}

/** What the error of a wait says of the run that was waited for. */
export type AwaitedRun = {
  readonly provider: string;
  readonly operation: string;
  readonly fn: string;
  readonly executionId: string;
  readonly executed: Certainty;
};

/** The error of a wait whose time is over. */
export function waitOver(
  run: AwaitedRun,
  more: { lastSeen: ExecutionState | undefined; handle: SerializedHandle },
): WaitTimeoutError {
  const seen = more.lastSeen ? ` (last seen ${more.lastSeen.state})` : "";
  return new WaitTimeoutError({
    message: `${run.provider} ${run.operation}: the run had not ended in time${seen}; resume it from error.handle`,
    code: "WAIT_TIMEOUT",
    layer: "caller",
    ...run,
    about: "run",
    stopped: "deadline",
    handle: more.handle,
  });
}

/** The error of a wait for a run that the service does not know, or not any more. */
export function runLost(run: AwaitedRun, showsRunsIf: string | undefined): FnwireError {
  const hint = showsRunsIf === undefined ? "" : `; it shows runs only if ${showsRunsIf}`;
  return new FnwireError({
    message: `${run.provider} ${run.operation}: the service does not know the run${hint}`,
    code: "EXECUTION_LOST",
    layer: "platform",
    ...run,
    about: "run",
    stopped: "not-retryable",
  });
}
