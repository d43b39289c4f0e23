import type { WireResponse } from "@fnwire/runtime";
import { gatewayRequestIdOf } from "../errors/response-facts.js";
import { type EndedRun, errorOfEnd, usageOf } from "../errors/run-error.js";
import type { ExecutionState, FunctionResponse, Usage } from "../model/execution-state.js";
import type { AttemptRecord } from "../model/outcome.js";
import type { Can, Service } from "../model/service.js";

/** What a run that succeeded gave. */
export type ExecutionResult<P extends Service, R> = {
  readonly provider: P["id"];
  /** The provider's id of the run, where it has one. */
  readonly id?: string | undefined;
  readonly output: R;
  /**
   * The text that the output was read from, exactly as the service sent it: the function's own, or the service's record or
   * envelope around it. Absent where there is no output, or no text.
   */
  readonly text?: string | undefined;
  /**
   * The function labeled its output as JSON, and it is none, such as JSON that was cut: `output` is the text as it came, whatever type
   * was hoped for. Absent otherwise.
   */
  readonly mislabeled?: true | undefined;
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
  /** Every request that was made for the call alone. Polls are not included: several waits may share them. */
  readonly attempts: readonly AttemptRecord[];
  /** The service's own record. */
  readonly raw: unknown;
};

/** What `result()` gives of an asynchronous run: an output only where the provider keeps it. */
export type AsyncOutput<P extends Service, R> = Can<P, "result"> extends "full" ? R : undefined;

/** A result whose headers cost nothing until somebody reads them. */
class Result<P extends Service> implements ExecutionResult<P, unknown> {
  readonly provider: P["id"];
  readonly id: string | undefined;
  readonly output: unknown;
  readonly text: string | undefined;
  declare readonly mislabeled?: true;
  readonly response: FunctionResponse | undefined;
  readonly durationMs: number | undefined;
  readonly usage: Usage | undefined;
  readonly logs: string | undefined;
  readonly requestId: string | undefined;
  readonly attempts: readonly AttemptRecord[];
  readonly raw: unknown;
  readonly #wire: WireResponse | undefined;

  constructor(provider: P["id"], snapshot: ExecutionState, attempts: readonly AttemptRecord[]) {
    this.provider = provider;
    this.id = snapshot.id;
    this.output = snapshot.output;
    this.text = snapshot.text;
    if (snapshot.mislabeled) this.mislabeled = true;
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

/** The result of a run that has ended, or the error that its end means. */
export function settle<P extends Service>(args: EndedRun<P["id"]>): ExecutionResult<P, unknown> {
  const { snapshot } = args;
  if (snapshot.state !== "succeeded" || snapshot.unreadable) throw errorOfEnd(args);
  return new Result(args.provider, snapshot, args.attempts);
}
