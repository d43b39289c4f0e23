import { randomUUID } from "node:crypto";
import { type Call, checkedBody, type PooledRun, type Reply } from "../../contract.js";
import { type Api, page, type ServiceContext, urnIn } from "./context.js";
import { answer, fail, failure } from "./errors.js";
import { describeInvocation, invocable, startInvocation } from "./invocation.js";

/** Record of one asynchronous run. It does not hold the function's output. */
export type AsyncExecution = {
  readonly requestId: string;
  /** URN of the function without its version: what the records of all versions share. */
  readonly functionUrn: string;
  status: "WAIT" | "RUNNING" | "SUCCESS" | "FAIL" | "DISCARD";
  errorCode: number;
  errorMessage: string;
  readonly acceptedAt: Date;
  startedAt?: Date;
  endedAt?: Date;
  run?: PooledRun;
};

const maxEventBytes = 256 * 1024;
/** Code of a run that was canceled. */
const cancelled = 4208;

const unversioned = (urn: string) => urn.slice(0, urn.lastIndexOf(":"));

/** The function of a request and its records, the newest first. */
async function recordsOf(
  call: Call,
  { functions, asyncExecutions }: ServiceContext,
): Promise<readonly AsyncExecution[]> {
  const functionUrn = unversioned((await functions.executable(urnIn(call))).urn);
  return [...asyncExecutions.values()].filter((one) => one.functionUrn === functionUrn).reverse();
}

export const asyncExecutions: Api = {
  "POST /functions/{function_urn}/invocations-async": async (call, _caller, context) => {
    if (call.body.byteLength > maxEventBytes) fail(413, "FSS.1201", "The request body is too large.");
    const fn = await invocable(call, context);
    const [requestId, functionUrn] = [randomUUID(), unversioned(fn.urn)];
    const start = { errorCode: 0, errorMessage: "", acceptedAt: new Date() };
    const execution: AsyncExecution = { requestId, functionUrn, status: "WAIT", ...start };
    context.asyncExecutions.set(requestId, execution);
    context.timers.after(context.times.queueMs, async () => {
      if (execution.status !== "WAIT") return;
      const startedAt = new Date();
      const run = startInvocation({ fn, requestId }, context, call);
      execution.status = "RUNNING";
      Object.assign(execution, { startedAt, run });
      const result = await run.result;
      delete execution.run;
      if (execution.status !== "RUNNING") return;
      const { isError, errorCode, output } = describeInvocation({ fn, requestId }, result, startedAt);
      Object.assign(execution, {
        endedAt: new Date(),
        status: isError ? "FAIL" : "SUCCESS",
        errorCode: Number(errorCode),
        errorMessage: isError ? JSON.stringify(output) : "",
      });
    });
    return answer(202, { request_id: requestId });
  },
  // Records of the window, which is the last hour unless the request names another.
  "GET /functions/{function_urn}/async-invocations": async (call, _caller, context) => {
    const { query } = call;
    const records = await recordsOf(call, context);
    const from = utc(query.get("query_begin_time")) ?? new Date(Date.now() - 3_600_000);
    const to = utc(query.get("query_end_time")) ?? new Date(Date.now() + 1000);
    const wantedId = query.get("request_id") ?? undefined;
    const wantedStatus = query.get("status") ?? undefined;
    const found = records
      .filter(({ acceptedAt }) => acceptedAt.getTime() >= floorSecond(from) && acceptedAt <= to)
      .filter(({ requestId, status }) => (wantedId ?? requestId) === requestId && (wantedStatus ?? status) === status);
    return listed(call, found);
  },
  // Records that wait or run, or those that the request names.
  "GET /functions/{function_urn}/active-async-invocations": async (call, _caller, context) => {
    const wanted = (call.query.get("requests") ?? "").split(",").filter((id) => id !== "");
    const isWanted = ({ requestId, status }: AsyncExecution) =>
      wanted.length > 0 ? wanted.includes(requestId) : status === "WAIT" || status === "RUNNING";
    return listed(call, (await recordsOf(call, context)).filter(isWanted));
  },
  // Stops a run that waits or runs.
  "POST /functions/{function_urn}/cancel": async (call, _caller, context) => {
    const { request_id: wanted } = checkedBody<{ readonly request_id: string }>(call);
    const execution = (await recordsOf(call, context)).find(({ requestId }) => requestId === wanted);
    if (execution === undefined) return failure(404, "FSS.0404", "Not found the request");
    if (execution.status === "WAIT" || execution.status === "RUNNING") {
      const errorMessage = "function invocation canceled";
      Object.assign(execution, { status: "FAIL", errorCode: cancelled, errorMessage, endedAt: new Date() });
      execution.run?.cancel();
    }
    return answer(200, null);
  },
};

function listed({ query }: Call, found: readonly AsyncExecution[]): Reply {
  const { shown, nextMarker } = page(found, query.get("marker"), query.get("limit"), 100);
  return answer(200, { invocations: shown.map(view), count: found.length, next_marker: nextMarker });
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

// The service's times are in UTC and do not say so.
function zoneless(date: Date): string {
  return date.toISOString().slice(0, 19);
}

function utc(text: string | null): Date | undefined {
  const date = new Date(`${(text ?? "").replace(/Z$/, "")}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function floorSecond(date: Date): number {
  return Math.floor(date.getTime() / 1000) * 1000;
}
