import type { Call } from "./call.js";
import type { Can, ProviderId } from "./capabilities.js";
import type { Core } from "./core.js";
import {
  AmbiguousOutcomeError,
  type AttemptRecord,
  type Certainty,
  FnwireError,
  type FnwireErrorInit,
  FunctionFailedError,
} from "./errors.js";
import { clean } from "./failure.js";
import type { SerializedHandle } from "./serialized-handle.js";
import type { FunctionResponse, Snapshot } from "./state.js";

/** What a run that succeeded gave. */
export type ExecutionResult<P extends ProviderId, R> = {
  readonly provider: P;
  /** The provider's id of the run, where it has one. */
  readonly id?: string | undefined;
  readonly output: R;
  /** Status and headers that the function answered with, where functions speak HTTP. */
  readonly response?: FunctionResponse | undefined;
  /** Milliseconds that the function ran, by the provider's own measure. */
  readonly durationMs?: number | undefined;
  readonly logs?: string | undefined;
  /** The service's id of the request, or of the run where requests have none: to quote in a support ticket. */
  readonly requestId?: string | undefined;
  /** Every request that was made for the call alone. Looks at a run are not among them: other waits may share them. */
  readonly attempts: readonly AttemptRecord[];
  /** The service's own record. */
  readonly raw: unknown;
};

/** What `result()` gives of an asynchronous run: an output only where the provider keeps it. */
export type AsyncOutput<P extends ProviderId, R> = Can<P, "asyncResult"> extends "full" ? R : undefined;

/** The result of a run that has ended, or the error that its end means. */
export function settle<P extends ProviderId>(args: {
  core: Core;
  provider: P;
  operation: string;
  attempts: readonly AttemptRecord[];
  snapshot: Snapshot;
  /** To the run, for an error that leaves something to ask for. */
  handle?: SerializedHandle | undefined;
}): ExecutionResult<P, unknown> {
  const { snapshot, attempts } = args;
  if (snapshot.state !== "succeeded") throw ended(args);
  return {
    provider: args.provider,
    id: snapshot.id,
    output: snapshot.output,
    response: snapshot.response,
    durationMs: snapshot.durationMs,
    logs: snapshot.logs,
    requestId: snapshot.requestId ?? snapshot.id,
    attempts,
    raw: snapshot.raw,
  };
}

/** Puts on record whether the last launch ran the function, once its answer has been understood. */
export function correctLastLaunch(call: Call, executed: Certainty): void {
  if (call.lastLaunch !== undefined) call.lastLaunch.executed = executed;
}

function ended(args: {
  core: Core;
  provider: ProviderId;
  operation: string;
  attempts: readonly AttemptRecord[];
  snapshot: Snapshot;
  handle?: SerializedHandle | undefined;
}): FnwireError {
  const { core, snapshot } = args;
  const { redactor } = core;
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
    executed: snapshot.executed,
    requestId: clean(redactor, snapshot.requestId ?? snapshot.id),
    attempts: args.attempts,
    stopped: "not-retryable",
  } as const satisfies Partial<FnwireErrorInit>;
  const where = `${args.provider} ${args.operation}: `;
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
        executionId: snapshot.id,
      });
    }
    case "cancelled":
      return new FnwireError({
        ...base,
        message: `${where}the run was cancelled`,
        code: "EXECUTION_CANCELLED",
        layer: "platform",
      });
    case "discarded":
      return new FnwireError({
        ...base,
        message: `${where}the service dropped the run before it began${says}`,
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
  const providerError = detail.message === undefined ? undefined : { message: detail.message };
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
