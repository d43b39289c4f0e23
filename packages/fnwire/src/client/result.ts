import type { WireResponse } from "@fnwire/runtime";
import type { ClientContext } from "../context/client-context.js";
import {
  AmbiguousOutcomeError,
  type ErrorFacts,
  FnwireError,
  type FnwireErrorInit,
  FunctionFailedError,
} from "../errors/errors.js";
import { clean } from "../errors/failure.js";
import type { Redactor } from "../errors/redactor.js";
import { cleanHeaders, cleanValue, gatewayRequestIdOf, scrubbing } from "../errors/response-facts.js";
import type { Can, ProviderId } from "../model/capabilities.js";
import type { ExecutionState, FunctionResponse, Usage } from "../model/execution-state.js";
import type { AttemptRecord } from "../model/outcome.js";
import type { SerializedHandle } from "../model/serialized-handle.js";

/** What a run that succeeded gave. */
export type ExecutionResult<P extends ProviderId, R> = {
  readonly provider: P;
  /** The provider's id of the run, where it has one. */
  readonly id?: string | undefined;
  readonly output: R;
  /**
   * The text that the output was read from, exactly as the service sent it: the function's own on Appwrite and FunctionGraph,
   * with its duration on Qinling, the whole response on Minapp. Absent where there is no output, or no text.
   */
  readonly text?: string | undefined;
  /** Status and headers that the function answered with, where functions speak HTTP. */
  readonly response?: FunctionResponse | undefined;
  /** Milliseconds that the function ran, by the provider's own measure. */
  readonly durationMs?: number | undefined;
  /** What the run took, as far as the service says it; absent where it says nothing. */
  readonly usage?: Usage | undefined;
  readonly logs?: string | undefined;
  /** The service's id of the request, or of the run where requests have none: to quote in a support ticket. */
  readonly requestId?: string | undefined;
  /** The id that a gateway in front of the service gave the request (`X-Request-Id`). Not shown when the result is printed. */
  readonly gatewayRequestId?: string | undefined;
  /**
   * Headers of the service's response that the result was read from, by lower-case name; those of the function are in `response`.
   * Sorted out when they are read; not shown when the result is printed.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Every request that was made for the call alone. Looks at a run are not among them: other waits may share them. */
  readonly attempts: readonly AttemptRecord[];
  /** The service's own record. */
  readonly raw: unknown;
};

/** What `result()` gives of an asynchronous run: an output only where the provider keeps it. */
export type AsyncOutput<P extends ProviderId, R> = Can<P, "asyncResult"> extends "full" ? R : undefined;

/** A result whose headers cost nothing until somebody reads them. */
class Result<P extends ProviderId> implements ExecutionResult<P, unknown> {
  readonly provider: P;
  readonly id: string | undefined;
  readonly output: unknown;
  readonly text: string | undefined;
  readonly response: FunctionResponse | undefined;
  readonly durationMs: number | undefined;
  readonly usage: Usage | undefined;
  readonly logs: string | undefined;
  readonly requestId: string | undefined;
  readonly attempts: readonly AttemptRecord[];
  readonly raw: unknown;
  readonly #wire: WireResponse | undefined;

  constructor(provider: P, snapshot: ExecutionState, attempts: readonly AttemptRecord[]) {
    this.provider = provider;
    this.id = snapshot.id;
    this.output = snapshot.output;
    this.text = snapshot.text;
    this.response = snapshot.response;
    this.durationMs = snapshot.durationMs;
    this.usage = usageOf(snapshot);
    this.logs = snapshot.logs;
    this.requestId = snapshot.requestId ?? snapshot.id;
    this.attempts = attempts;
    this.raw = snapshot.raw;
    this.#wire = snapshot.wire;
  }

  get headers(): Readonly<Record<string, string>> | undefined {
    return this.#wire?.headers;
  }

  get gatewayRequestId(): string | undefined {
    return gatewayRequestIdOf(this.#wire);
  }
}

function usageOf({ usage, durationMs }: ExecutionState): Usage | undefined {
  return usage ?? (durationMs === undefined ? undefined : { durationMs });
}

/** What the result of a run that has ended is made from. */
type Settling<P extends ProviderId> = {
  readonly client: ClientContext;
  readonly provider: P;
  readonly operation: string;
  readonly fn: string;
  readonly attempts: readonly AttemptRecord[];
  readonly snapshot: ExecutionState;
  /** To the run, for an error that leaves something to ask for. */
  readonly handle?: SerializedHandle | undefined;
};

/** The result of a run that has ended, or the error that its end means. */
export function settle<P extends ProviderId>(args: Settling<P>): ExecutionResult<P, unknown> {
  const { snapshot } = args;
  if (snapshot.state !== "succeeded" || snapshot.unreadable) throw ended(args);
  return new Result(args.provider, snapshot, args.attempts);
}

function ended(args: Settling<ProviderId>): FnwireError {
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

/** What the service and the function answered, without credentials. */
function factsOf(redactor: Redactor, snapshot: ExecutionState): ErrorFacts {
  const { wire, response, raw, output } = snapshot;
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
    raw: cleanValue(redactor, raw, scrub),
  };
}
