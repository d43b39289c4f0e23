import type { Caller } from "./authentication.js";
import { type Execution, reportedStatus } from "./executions-store.js";
import { dateTime } from "./ids.js";
import { isBefore } from "./response-format.js";
import type { VersionTraits } from "./versions.js";

/** Parts of an execution that only the answer to a synchronous call has. */
export type SynchronousParts<Body = string> = Pick<Execution, "responseHeaders"> & { readonly responseBody: Body };

/** An execution as a caller sees it. Logs and errors are for API keys only. */
export function executionView<Body = string>({
  execution,
  caller: { isPrivileged },
  format,
  traits,
  synchronous,
}: {
  readonly execution: Execution;
  readonly caller: Caller;
  /** Response format that the caller asks for. */
  readonly format: string | undefined;
  readonly traits: VersionTraits;
  readonly synchronous?: SynchronousParts<Body>;
}) {
  const [statusCode, body] = [execution.responseStatusCode, synchronous?.responseBody ?? ""];
  const [logs, errors] = isPrivileged ? [execution.logs, execution.errors] : ["", ""];
  const isOld = isBefore(format, "1.4.0");
  return {
    $id: execution.id,
    $createdAt: dateTime(execution.createdAt),
    $updatedAt: dateTime(execution.updatedAt),
    $permissions: execution.owner === undefined ? [] : [`read("user:${execution.owner}")`],
    ...(traits.alwaysFunctionId || isBefore(format, "2.0.0")
      ? { functionId: execution.functionId }
      : { resourceId: execution.functionId, resourceType: "functions" }),
    deploymentId: execution.deploymentId,
    trigger: execution.trigger,
    status: reportedStatus(execution),
    requestMethod: execution.requestMethod,
    requestPath: execution.requestPath,
    requestHeaders: execution.requestHeaders,
    ...(!isOld && { responseStatusCode: statusCode, responseBody: body }),
    responseHeaders: synchronous?.responseHeaders ?? execution.responseHeaders,
    ...(!isOld && { logs, errors }),
    duration: execution.duration,
    ...(isOld && { statusCode, response: body, stdout: logs, stderr: errors }),
    ...(!isBefore(format, "1.6.0") && {
      scheduledAt: execution.scheduledAt === undefined ? null : dateTime(execution.scheduledAt),
    }),
  };
}
