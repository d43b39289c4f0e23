import { randomUUID } from "node:crypto";
import type { Call } from "../../http/call.js";
import { jsonReply, type Reply, type ReplyHeaders, textReply } from "../../http/reply.js";
import { within } from "../../within.js";
import type { ServiceContext } from "./context.js";
import { failure, functionDisabled, functionNotFound, requestId as gatewayId } from "./errors.js";
import { describeInvocation, type InvocationResult, outputText, startInvocation } from "./invocation.js";

const maxEventBytes = 6 * 1024 * 1024;
const logTailBytes = 2000;

/** `invokeFunction`: runs a function and answers with its output, bare (`v0`) or in an envelope (`v1`). */
export async function invokeFunction(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  if (call.body.byteLength > maxEventBytes)
    return failure({ status: 413, code: "FSS.0413", message: "The request body is too large." });
  const fn = await all.functions.find(call.params.function_urn ?? "");
  if (fn === undefined) return functionNotFound();
  if (fn.isDisabled) return functionDisabled();
  const requestId = randomUUID();
  const startedAt = new Date();
  const run = startInvocation({ runtime: all.runtime, fn, event: eventOf(call), requestId, exchange: call.exchange });
  const result = await within(run.result, all.times.gatewayTimeoutMs);
  // The gateway gives up, the function goes on.
  if (result === undefined) return failure({ status: 504, code: "FSS.0504", message: "Gateway timeout." });
  return answer({ call, requestId, described: describeInvocation({ result, fn, requestId, startedAt }) });
}

/** The event of a request: its JSON body. */
export function eventOf({ content }: Call): unknown {
  return content.kind === "json" ? content.value : null;
}

function answer({
  call,
  requestId,
  described,
}: {
  readonly call: Call;
  readonly requestId: string;
  readonly described: InvocationResult;
}): Reply {
  // Without the header the service answers in the old form.
  const version = call.headers["x-cff-request-version"] === "v1" ? "v1" : "v0";
  const headers: ReplyHeaders = {
    ...gatewayId(),
    "X-Cff-Request-Id": requestId,
    "X-Cff-Invoke-Summary": JSON.stringify({
      duration: described.durationMs,
      billingDuration: described.billingMs,
      memorySize: described.memoryMb,
      memoryUsed: described.memoryMb,
    }),
    "X-CFF-Billing-Duration": String(described.billingMs),
    "X-Cff-Response-Version": version,
    "X-Func-Err-Code": described.errorCode,
    "X-Is-Func-Err": String(described.isError),
    ...(call.headers["x-cff-log-type"] === "tail" && { "X-Cff-Function-Log": logTail(described.log) }),
  };
  const text = outputText(described.output);
  if (version === "v1")
    return jsonReply({
      status: 200,
      headers,
      value: { request_id: requestId, result: text, log: described.log, status: described.status },
    });
  return typeof described.output === "string"
    ? textReply({ status: 200, headers, text })
    : jsonReply({ status: 200, headers, value: described.output ?? null });
}

// Cut by bytes, as the service does: a character may lose its first bytes.
function logTail(log: string): string {
  return Buffer.from(log).subarray(-logTailBytes).toString("base64");
}
