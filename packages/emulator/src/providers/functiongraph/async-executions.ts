import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import { jsonReply, type Reply } from "../../http/reply.js";
import type { AsyncExecution } from "./async-executions-store.js";
import type { ServiceContext } from "./context.js";
import { failure, functionDisabled, functionNotFound, requestId as gatewayId } from "./errors.js";
import { describeInvocation, startInvocation } from "./invocation.js";
import { eventOf } from "./invoke-function.js";

const maxEventBytes = 256 * 1024;

/** Code of a run that was cancelled. */
const cancelled = 4208;

/** `invokeFunctionAsync`: queues a run. */
export async function invokeFunctionAsync(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  if (call.body.byteLength > maxEventBytes)
    return failure({ status: 413, code: "FSS.1201", message: "The request body is too large." });
  const fn = await all.functions.find(call.params.function_urn ?? "");
  if (fn === undefined) return functionNotFound();
  if (fn.isDisabled) return functionDisabled();
  const execution = all.asyncExecutions.add(unversioned(fn.urn));
  const event = eventOf(call);
  all.timers.after(all.times.queueMs, () => {
    if (execution.status !== "WAIT") return;
    execution.startedAt = new Date();
    execution.status = "RUNNING";
    const { requestId } = execution;
    execution.run = startInvocation({ runtime: all.runtime, fn, event, requestId, exchange: call.exchange });
    void execution.run.result.then((result) => {
      execution.run = undefined;
      if (execution.status !== "RUNNING") return;
      const startedAt = execution.startedAt ?? new Date();
      const described = describeInvocation({ result, fn, requestId, startedAt });
      execution.endedAt = new Date();
      execution.status = described.isError ? "FAIL" : "SUCCESS";
      execution.errorCode = Number(described.errorCode);
      execution.errorMessage = described.isError ? JSON.stringify(described.output) : "";
    });
  });
  return jsonReply({ status: 202, headers: gatewayId(), value: { request_id: execution.requestId } });
}

/** `listAsyncExecutions`: records of the window, which is the last hour unless the request names another. */
export async function listAsyncExecutions(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const fn = await all.functions.find(call.params.function_urn ?? "");
  if (fn === undefined) return functionNotFound();
  const { query } = call;
  const from = utc(query.get("query_begin_time")) ?? new Date(Date.now() - 3_600_000);
  const to = utc(query.get("query_end_time")) ?? new Date(Date.now() + 1000);
  const wantedId = query.get("request_id") ?? undefined;
  const wantedStatus = query.get("status") ?? undefined;
  const found = all.asyncExecutions
    .list(unversioned(fn.urn))
    .filter(({ acceptedAt }) => acceptedAt.getTime() >= floorSecond(from) && acceptedAt <= to)
    .filter(({ requestId, status }) => (wantedId ?? requestId) === requestId && (wantedStatus ?? status) === status);
  return page(call, found);
}

/** `listActiveAsyncExecutions`: records that wait or run, or those that the request names. */
export async function listActiveAsyncExecutions(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const fn = await all.functions.find(call.params.function_urn ?? "");
  if (fn === undefined) return functionNotFound();
  const wanted = (call.query.get("requests") ?? "").split(",").filter((id) => id !== "");
  const found = all.asyncExecutions
    .list(unversioned(fn.urn))
    .filter(({ requestId, status }) =>
      wanted.length > 0 ? wanted.includes(requestId) : status === "WAIT" || status === "RUNNING",
    );
  return page(call, found);
}

/** `cancelExecution`: stops a run that waits or runs. */
export async function cancelExecution(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const fn = await all.functions.find(call.params.function_urn ?? "");
  if (fn === undefined) return functionNotFound();
  const { request_id: requestId } = checkedBody<{ readonly request_id: string }>(call);
  const execution = all.asyncExecutions.find(requestId);
  if (execution?.functionUrn !== unversioned(fn.urn))
    return failure({ status: 404, code: "FSS.0404", message: "Not found the request" });
  if (execution.status === "WAIT" || execution.status === "RUNNING") {
    execution.status = "FAIL";
    execution.errorCode = cancelled;
    execution.errorMessage = "function invocation canceled";
    execution.endedAt = new Date();
    execution.run?.cancel();
  }
  return jsonReply({ status: 200, headers: gatewayId(), value: null });
}

function page(call: Call, found: readonly AsyncExecution[]): Reply {
  const marker = Number(call.query.get("marker") ?? 0);
  const limit = Number(call.query.get("limit") ?? 100);
  const shown = found.slice(marker, marker + limit);
  return jsonReply({
    status: 200,
    headers: gatewayId(),
    value: {
      invocations: shown.map(view),
      count: found.length,
      next_marker: marker + shown.length,
    },
  });
}

function view(execution: AsyncExecution) {
  return {
    request_id: execution.requestId,
    status: execution.status,
    error_message: execution.errorMessage,
    error_code: execution.errorCode,
    start_time: zoneless(execution.startedAt ?? execution.acceptedAt),
    end_time: execution.endedAt === undefined ? null : zoneless(execution.endedAt),
  };
}

/** A URN without the version at its end: what the records of all versions share. */
function unversioned(urn: string): string {
  return urn.slice(0, urn.lastIndexOf(":"));
}

// The service's times are in UTC and do not say so.
function zoneless(date: Date): string {
  return date.toISOString().slice(0, 19);
}

function utc(text: string | null): Date | undefined {
  if (text === null || text === "") return undefined;
  const date = new Date(`${text.replace(/Z$/, "")}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function floorSecond(date: Date): number {
  return Math.floor(date.getTime() / 1000) * 1000;
}
