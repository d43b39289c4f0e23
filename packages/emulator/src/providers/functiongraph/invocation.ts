import type { PooledRun } from "../../functions/pool.js";
import type { RunResult } from "../../functions/run.js";
import type { FunctionRuntime } from "../../functions/runtime.js";
import type { FunctionCall } from "./function-call.js";
import type { ExecutableFunction } from "./functions-store.js";

/** What a run of a function came to, in the service's terms. */
export type InvocationResult = {
  /** `0` when the function succeeded. */
  readonly errorCode: string;
  readonly isError: boolean;
  /** What the function returned, or the description of its failure. */
  readonly output: unknown;
  readonly log: string;
  readonly durationMs: number;
  readonly billingMs: number;
  readonly memoryMb: number;
  readonly status: number;
};

// Codes of failed runs. Their real values are not published; clients are told to compare with "0".
const functionFailed = "4001";
const functionTimedOut = "4010";
const functionCrashed = "4011";

/** Starts a run of a function. */
export function startInvocation({
  runtime,
  fn,
  event,
  requestId,
  exchange,
  onStart = () => {},
}: {
  readonly runtime: FunctionRuntime;
  readonly fn: ExecutableFunction;
  readonly event: unknown;
  readonly requestId: string;
  readonly exchange: number;
  readonly onStart?: () => void;
}): PooledRun {
  const payload: FunctionCall = {
    event,
    context: { provider: "functiongraph", functionName: fn.name, executionId: requestId },
    about: fn.facts,
  };
  return runtime.run({
    origin: { provider: "functiongraph", functionName: fn.name, executionId: requestId, exchange },
    image: fn.image,
    input: event,
    payload,
    timeoutMs: fn.timeoutSeconds * 1000,
    onStart,
  });
}

/** Describes the end of a run as the service does. */
export function describeInvocation({
  result,
  fn,
  requestId,
  startedAt,
}: {
  readonly result: RunResult;
  readonly fn: ExecutableFunction;
  readonly requestId: string;
  readonly startedAt: Date;
}): InvocationResult {
  const durationMs = Math.round(result.durationMs * 1000) / 1000;
  const billingMs = Math.max(1, Math.ceil(durationMs));
  const failure = failureOf(result);
  const memoryMb = fn.image.memoryMb;
  return {
    errorCode: failure?.code ?? "0",
    isError: failure !== undefined,
    output: result.outcome === "returned" ? result.value : failure?.output,
    log: logOf({ result, fn, requestId, startedAt, durationMs, billingMs }),
    durationMs,
    billingMs,
    memoryMb,
    status: failure === undefined ? 200 : 500,
  };
}

/** A return value as text, as `result` of the envelope and as the bare body carry it. */
export function outputText(output: unknown): string {
  return typeof output === "string" ? output : JSON.stringify(output ?? null);
}

function failureOf(result: RunResult): { readonly code: string; readonly output: object } | undefined {
  if (result.outcome === "returned") return undefined;
  if (result.outcome === "threw") {
    const { message, type, stack } = result.error;
    return { code: functionFailed, output: { errorMessage: message, errorType: type, stackTrace: stack.split("\n") } };
  }
  if (result.outcome === "timed-out") {
    const errorMessage = `Task timed out after ${result.timeoutMs / 1000} seconds`;
    return { code: functionTimedOut, output: { errorMessage, errorType: "TimeoutError", stackTrace: [] } };
  }
  const errorMessage = result.outcome === "crashed" ? result.message : "function invocation canceled";
  return { code: functionCrashed, output: { errorMessage, errorType: "RuntimeError", stackTrace: [] } };
}

function logOf({
  result,
  fn,
  requestId,
  startedAt,
  durationMs,
  billingMs,
}: {
  readonly result: RunResult;
  readonly fn: ExecutableFunction;
  readonly requestId: string;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly billingMs: number;
}): string {
  const written = result.log.map(({ text }) => text).join("");
  const failed = result.outcome === "returned" ? "" : "(invoke Failed)";
  return [
    `${startedAt.toISOString()} Start invoke request '${requestId}', version: ${fn.version}\n`,
    written,
    result.outcome === "threw" ? `${result.error.stack}\n` : "",
    `${new Date().toISOString()} Finish invoke request '${requestId}'${failed}, duration: ${durationMs}ms, billing duration: ${billingMs}ms, memory used: ${fn.image.memoryMb}MB, billing memory: ${fn.image.memoryMb}MB\n`,
  ].join("");
}
