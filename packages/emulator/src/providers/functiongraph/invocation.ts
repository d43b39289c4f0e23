import { randomUUID } from "node:crypto";
import type { Call, PooledRun, Reply, ReplyHeaders, RunResult } from "../../contract.js";
import { textReply, within } from "../../contract.js";
import { type Api, type ServiceContext, urnIn } from "./context.js";
import { answer, fail, failure } from "./errors.js";
import type { ExecutableFunction } from "./functions-store.js";
import type { FunctionCall } from "./native-adapter.js";

/** One invocation of a function. */
export type Invocation = { readonly fn: ExecutableFunction; readonly requestId: string };

/** What a run of a function came to, in the service's terms. */
export type InvocationResult = ReturnType<typeof describeInvocation>;

// Codes of failed runs. Their real values are not published; clients are told to compare with "0".
const functionFailed = "4001";
const functionTimedOut = "4010";
const functionCrashed = "4011";

/** The function that a request invokes. */
export async function invocable(call: Call, { functions }: ServiceContext): Promise<ExecutableFunction> {
  const fn = await functions.executable(urnIn(call));
  // Its instances are limited to none; trying again does not help.
  return fn.isDisabled ? fail(429, "FSS.0429", "Function Disabled") : fn;
}

/** The event of a request: its JSON body. */
function eventOf({ content }: Call): unknown {
  return content.kind === "json" ? content.value : null;
}

/** Starts a run of a function. */
export function startInvocation(
  { fn: { name, image, facts }, requestId: executionId }: Invocation,
  { runtime }: ServiceContext,
  call: Call,
): PooledRun {
  const input = eventOf(call);
  const { exchange } = call;
  const payload: Pick<FunctionCall, "about"> = { about: facts };
  const timeoutMs = facts.timeoutSeconds * 1000;
  const origin = { provider: "functiongraph", functionName: name, executionId, exchange };
  return runtime.run({ ...origin, image, input, payload, timeoutMs });
}

/** Describes the end of a run as the service does. */
export function describeInvocation({ fn, requestId }: Invocation, result: RunResult, startedAt: Date) {
  const durationMs = Math.round(result.durationMs * 1000) / 1000;
  const billingMs = Math.max(1, Math.ceil(durationMs));
  const failed = failureOf(result);
  const { memoryMb } = fn.image;
  const log = [
    `${startedAt.toISOString()} Start invoke request '${requestId}', version: ${fn.version}\n`,
    ...result.log.map(({ text }) => text),
    result.outcome === "threw" ? `${result.error.stack}\n` : "",
    `${new Date().toISOString()} Finish invoke request '${requestId}'${failed === undefined ? "" : "(invoke Failed)"}, duration: ${durationMs}ms, billing duration: ${billingMs}ms, memory used: ${memoryMb}MB, billing memory: ${memoryMb}MB\n`,
  ].join("");
  return {
    /** `0` when the function succeeded. */
    errorCode: failed?.code ?? "0",
    isError: failed !== undefined,
    /** What the function returned, or the description of its failure. */
    output: result.outcome === "returned" ? result.value : failed?.output,
    log,
    durationMs,
    billingMs,
    memoryMb,
    status: failed === undefined ? 200 : 500,
  };
}

function failureOf(result: RunResult): { readonly code: string; readonly output: object } | undefined {
  const failed = (code: string, errorMessage: string, errorType: string, stackTrace: readonly string[] = []) => {
    return { code, output: { errorMessage, errorType, stackTrace } };
  };
  if (result.outcome === "returned") return undefined;
  if (result.outcome === "threw") {
    const { message, type, stack } = result.error;
    return failed(functionFailed, message, type, stack.split("\n"));
  }
  if (result.outcome === "timed-out")
    return failed(functionTimedOut, `Task timed out after ${result.timeoutMs / 1000} seconds`, "TimeoutError");
  const message = result.outcome === "crashed" ? result.message : "function invocation canceled";
  return failed(functionCrashed, message, "RuntimeError");
}

const maxEventBytes = 6 * 1024 * 1024;
const logTailBytes = 2000;

export const invocations: Api = {
  // Runs a function and answers with its output, bare (`v0`) or in an envelope (`v1`).
  "POST /functions/{function_urn}/invocations": async (call, _caller, context) => {
    if (call.body.byteLength > maxEventBytes) fail(413, "FSS.0413", "The request body is too large.");
    const invocation = { fn: await invocable(call, context), requestId: randomUUID() };
    const startedAt = new Date();
    const run = startInvocation(invocation, context, call);
    const result = await within(run.result, context.times.gatewayTimeoutMs);
    // The gateway gives up, the function goes on.
    if (result === undefined) return failure(504, "FSS.0504", "Gateway timeout.");
    return respond(call, invocation.requestId, describeInvocation(invocation, result, startedAt));
  },
};

function respond({ headers: asked }: Call, requestId: string, described: InvocationResult): Reply {
  // Without the header the service answers in the old form.
  const version = asked["x-cff-request-version"] === "v1" ? "v1" : "v0";
  const { output, log, status, durationMs, billingMs, memoryMb } = described;
  const summary = { duration: durationMs, billingDuration: billingMs, memorySize: memoryMb, memoryUsed: memoryMb };
  // Cut by bytes, as the service does: a character may lose its first bytes.
  const tail = Buffer.from(log).subarray(-logTailBytes).toString("base64");
  const headers: ReplyHeaders = {
    "X-Cff-Request-Id": requestId,
    "X-Cff-Invoke-Summary": JSON.stringify(summary),
    "X-CFF-Billing-Duration": String(billingMs),
    "X-Cff-Response-Version": version,
    "X-Func-Err-Code": described.errorCode,
    "X-Is-Func-Err": String(described.isError),
    ...(asked["x-cff-log-type"] === "tail" && { "X-Cff-Function-Log": tail }),
  };
  if (version === "v1") {
    const result = typeof output === "string" ? output : JSON.stringify(output ?? null);
    return answer(200, { request_id: requestId, result, log, status }, headers);
  }
  if (typeof output !== "string") return answer(200, output ?? null, headers);
  return textReply({ status: 200, headers: { ...answer(200).headers, ...headers }, text: output });
}
