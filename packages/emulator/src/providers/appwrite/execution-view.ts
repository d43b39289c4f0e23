import type { Caller } from "./authentication.js";
import { type Execution, reportedStatus } from "./executions-store.js";
import { dateTime } from "./ids.js";
import type { ResponseFormat } from "./response-format.js";

/** Parts of an execution that only the answer to a synchronous call has. */
export type SynchronousParts = Pick<Execution, "responseHeaders"> & { readonly responseBody: string };

/** An execution as a caller sees it. Logs and errors are for API keys only. */
export function executionView({
  execution,
  caller,
  format,
  synchronous,
}: {
  readonly execution: Execution;
  readonly caller: Caller;
  readonly format: ResponseFormat;
  readonly synchronous?: SynchronousParts;
}) {
  const isPrivileged = caller.kind === "key";
  return {
    $id: execution.id,
    $createdAt: dateTime(execution.createdAt),
    $updatedAt: dateTime(execution.updatedAt),
    $permissions: execution.owner === undefined ? [] : [`read("user:${execution.owner}")`],
    ...(format.functionIds
      ? { functionId: execution.functionId }
      : { resourceId: execution.functionId, resourceType: "functions" }),
    deploymentId: execution.deploymentId,
    trigger: execution.trigger,
    status: reportedStatus(execution),
    requestMethod: execution.requestMethod,
    requestPath: execution.requestPath,
    requestHeaders: execution.requestHeaders,
    responseStatusCode: execution.responseStatusCode,
    responseBody: synchronous?.responseBody ?? "",
    responseHeaders: synchronous?.responseHeaders ?? execution.responseHeaders,
    logs: isPrivileged ? execution.logs : "",
    errors: isPrivileged ? execution.errors : "",
    duration: execution.duration,
    scheduledAt: execution.scheduledAt === undefined ? null : dateTime(execution.scheduledAt),
  };
}
