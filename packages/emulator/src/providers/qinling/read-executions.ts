import type { Call } from "../../http/call.js";
import { emptyReply, type Reply, textReply } from "../../http/reply.js";
import { notAcceptable } from "./accept.js";
import type { Caller } from "./authentication.js";
import { fault, json, plainFault } from "./errors.js";
import { type Execution, type ExecutionStore, executionView } from "./executions-store.js";
import { passes } from "./filters.js";
import { visibilityOf } from "./listing.js";
import { isUuid, notUuidInPath } from "./uuid.js";

type Stores = { readonly executions: ExecutionStore };

/** `getExecution`. Administrators see those of other projects. */
export function getExecution(call: Call, caller: Caller, stores: Stores): Reply {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const id = (call.params.execution_id ?? "").replace(/\.json$/, "");
  if (!isUuid(id)) return fault(400, notUuidInPath(id));
  const execution = visible(id, caller, stores);
  return execution === undefined ? notFound(id) : json({ status: 200, value: executionView(execution) });
}

const filters = {
  function_id: (execution: Execution) => execution.functionId,
  status: (execution: Execution) => execution.status,
  description: (execution: Execution) => execution.description,
};

/** `listExecutions`: the whole list, oldest first. Of a filter given twice the last one counts. */
export function listExecutions(call: Call, caller: Caller, { executions }: Stores): Reply {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const visibility = visibilityOf({ call, caller, filters: Object.keys(filters) });
  if (visibility.refusal !== undefined) return visibility.refusal;
  const found = executions
    .list()
    .filter(({ projectId }) => visibility.shows(projectId))
    .filter((execution) =>
      Object.entries(filters).every(([name, read]) => {
        const filter = call.query.getAll(name).at(-1);
        return filter === undefined || passes(read(execution), filter);
      }),
    );
  return json({ status: 200, value: { executions: found.map(executionView) } });
}

/** `getExecutionLog`: text, or 204 as long as there is none. */
export function getExecutionLog(call: Call, caller: Caller, stores: Stores): Reply {
  const refused = notAcceptable(call, "text/plain");
  if (refused !== undefined) return refused;
  const id = call.params.execution_id ?? "";
  const execution = visible(id, caller, stores);
  if (execution === undefined) return plainFault(404, `Execution not found [id=${id}]`);
  if (execution.log === null || execution.log === "") return emptyReply({ status: 204 });
  return textReply({ status: 200, text: execution.log });
}

/** `deleteExecution`: drops the record. A function that is running goes on. */
export function deleteExecution(call: Call, caller: Caller, stores: Stores): Reply {
  const id = call.params.execution_id ?? "";
  if (!isUuid(id)) return fault(400, notUuidInPath(id));
  if (visible(id, caller, stores) === undefined) return notFound(id);
  stores.executions.delete(id);
  return emptyReply({ status: 204 });
}

function visible(id: string, caller: Caller, { executions }: Stores): Execution | undefined {
  const execution = executions.find(id);
  return caller.isAdmin || execution?.projectId === caller.project?.id ? execution : undefined;
}

function notFound(id: string): Reply {
  return fault(404, `Execution not found [id=${id}]`);
}
