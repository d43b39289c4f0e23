import type { Reply } from "../../http/reply.js";
import type { Caller } from "./authentication.js";
import type { ServiceCall, ServiceContext } from "./context.js";
import { answer, failure, noContent } from "./errors.js";
import { executionView } from "./execution-view.js";
import { type Execution, reportedStatus } from "./executions-store.js";
import type { FunctionRecord } from "./functions-store.js";
import { dateTime } from "./ids.js";
import { listReply } from "./list-reply.js";
import type { Attributes, Row } from "./query.js";
import { formatOf, isBefore } from "./response-format.js";

const attributes: Attributes = {
  $id: "text",
  $createdAt: "text",
  $updatedAt: "text",
  $sequence: "number",
  trigger: "text",
  status: "text",
  responseStatusCode: "number",
  duration: "number",
  requestMethod: "text",
  requestPath: "text",
  deploymentId: "text",
};

/** `getExecution`. Users see only what they started. */
export async function getExecution(call: ServiceCall, caller: Caller, context: ServiceContext): Promise<Reply> {
  const fn = await readable(call, caller, context);
  if (fn === undefined) return failure("function_not_found");
  const execution = context.executions.find(call.params.executionId ?? "");
  if (execution?.functionId !== fn.id || !mayRead(caller, execution)) return failure("execution_not_found");
  const format = formatOf(call);
  const value = executionView({ execution, caller, format, traits: context.traits });
  return { ...answer({ status: 200, value }), ...(isBefore(format, "1.6.0") && { isUnspecified: true }) };
}

/** `listExecutions`: one page of what the queries ask for. */
export async function listExecutions(call: ServiceCall, caller: Caller, context: ServiceContext): Promise<Reply> {
  const fn = await readable(call, caller, context);
  if (fn === undefined) return failure("function_not_found");
  const { executions, traits } = context;
  const format = formatOf(call);
  return listReply({
    call,
    attributes,
    items: executions.list(fn.id).filter((execution) => mayRead(caller, execution)),
    rowOf,
    view: (execution) => executionView({ execution, caller, format, traits }),
    name: "executions",
  });
}

/**
 * `deleteExecution`: removes a finished one, cancels a scheduled one, refuses one under way. Looks only whether the function is
 * there, not whether the execution is the function's.
 */
export async function deleteExecution(
  call: ServiceCall,
  caller: Caller,
  { functions, executions }: ServiceContext,
): Promise<Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined || !caller.isPrivileged) return failure("function_not_found");
  const execution = executions.find(call.params.executionId ?? "");
  if (execution === undefined) return failure("execution_not_found");
  const status = reportedStatus(execution);
  if (status === "waiting" || status === "processing") return failure("execution_in_progress");
  executions.delete(execution.id);
  return noContent();
}

/** The function of a request; a disabled one is there for API keys only. */
async function readable(
  call: ServiceCall,
  { isPrivileged }: Caller,
  { functions }: ServiceContext,
): Promise<FunctionRecord | undefined> {
  const fn = await functions.find(call.params.functionId ?? "");
  return fn !== undefined && (fn.settings.enabled || isPrivileged) ? fn : undefined;
}

function mayRead({ isPrivileged, userId }: Caller, { owner }: Execution): boolean {
  return isPrivileged || (userId !== undefined && owner === userId);
}

function rowOf(execution: Execution): Row {
  return {
    $id: execution.id,
    $sequence: execution.sequence,
    $createdAt: dateTime(execution.createdAt),
    $updatedAt: dateTime(execution.updatedAt),
    status: reportedStatus(execution),
    trigger: execution.trigger,
    responseStatusCode: execution.responseStatusCode,
    duration: execution.duration,
    requestMethod: execution.requestMethod,
    requestPath: execution.requestPath,
    deploymentId: execution.deploymentId,
  };
}
