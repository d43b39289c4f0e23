import type { Call } from "../../http/call.js";
import { emptyReply, type Reply } from "../../http/reply.js";
import type { Caller } from "./authentication.js";
import type { ServiceContext } from "./context.js";
import { commonHeaders, failure } from "./errors.js";
import { executionView } from "./execution-view.js";
import { type Execution, reportedStatus } from "./executions-store.js";
import { dateTime } from "./ids.js";
import { listReply } from "./list-reply.js";
import type { Row } from "./query.js";
import { answerTo, responseFormat } from "./response-format.js";

type Stores = Pick<ServiceContext, "functions" | "executions">;

const attributes: ReadonlySet<string> = new Set([
  "trigger",
  "status",
  "responseStatusCode",
  "duration",
  "requestMethod",
  "requestPath",
  "deploymentId",
  "$id",
  "$createdAt",
  "$updatedAt",
  "$sequence",
]);

/** `getExecution`. Users see only what they started. */
export async function getExecution(call: Call, caller: Caller, { functions, executions }: Stores): Promise<Reply> {
  const { functionId = "", executionId = "" } = call.params;
  if ((await functions.find(functionId)) === undefined) return failure("function_not_found");
  const execution = executions.find({ functionId, id: executionId });
  if (execution === undefined || !mayRead(caller, execution)) return failure("execution_not_found");
  return answerTo(call, { status: 200, value: executionView({ execution, caller, format: responseFormat(call) }) });
}

/** `listExecutions`: one page of what the queries ask for. */
export async function listExecutions(call: Call, caller: Caller, { functions, executions }: Stores): Promise<Reply> {
  const { functionId = "" } = call.params;
  if ((await functions.find(functionId)) === undefined) return failure("function_not_found");
  const format = responseFormat(call);
  return listReply({
    call,
    attributes,
    items: executions.list(functionId).filter((execution) => mayRead(caller, execution)),
    rowOf,
    view: (execution) => executionView({ execution, caller, format }),
    name: "executions",
  });
}

/** `deleteExecution`: removes a finished one, cancels a scheduled one, refuses one under way. */
export async function deleteExecution(call: Call, caller: Caller, { functions, executions }: Stores): Promise<Reply> {
  const { functionId = "", executionId = "" } = call.params;
  if (caller.kind !== "key") return failure("general_unauthorized_scope");
  if ((await functions.find(functionId)) === undefined) return failure("function_not_found");
  const execution = executions.find({ functionId, id: executionId });
  if (execution === undefined) return failure("execution_not_found");
  const status = reportedStatus(execution);
  if (status === "waiting" || status === "processing") return failure("execution_in_progress");
  executions.delete(execution.id);
  return emptyReply({ status: 204, headers: commonHeaders });
}

function mayRead(caller: Caller, { owner }: Execution): boolean {
  return caller.kind === "key" || (caller.kind === "user" && owner === caller.userId);
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
