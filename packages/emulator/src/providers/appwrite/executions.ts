import { BoundedMap } from "../../contract.js";
import type { Caller } from "./authentication.js";
import type { Api, ServiceContext } from "./context.js";
import { answer, fail, failure, noContent } from "./errors.js";
import type { FunctionRecord } from "./functions-store.js";
import { dateTime, newId } from "./ids.js";
import { listParameters, operation, pageOf } from "./operation.js";
import { required, uid } from "./parameters.js";
import { attributesOf, type Row } from "./query.js";
import { formatOf, isBefore } from "./response-format.js";
import type { VersionTraits } from "./versions.js";

export type ExecutionStatus = "waiting" | "processing" | "completed" | "failed" | "scheduled";

/** A name and value of a header. */
export type HeaderEntry = { readonly name: string; readonly value: string };

/** One execution as it is stored. */
export type Execution = {
  readonly id: string;
  sequence: number;
  createdAt: Date;
  updatedAt: Date;
  /** User who may read it; undefined when it was made without one. */
  readonly owner: string | undefined;
  readonly functionId: string;
  readonly deploymentId: string;
  readonly trigger: "http" | "schedule";
  status: ExecutionStatus;
  readonly requestMethod: string;
  readonly requestPath: string;
  readonly requestHeaders: readonly HeaderEntry[];
  responseStatusCode: number;
  responseHeaders: readonly HeaderEntry[];
  logs: string;
  errors: string;
  /** Seconds. */
  duration: number;
  readonly scheduledAt: Date | undefined;
  /** Time that the function has, in seconds. */
  readonly timeout: number;
  /** From when on it can be read. Later than its creation when the server writes records late. */
  readonly visibleAt: number;
};

/** Executions of all functions, the newest 10,000 of them. */
export class ExecutionStore {
  readonly #byId = new BoundedMap<string, Execution>();
  #sequence = 0;

  /** Makes an execution, which has no record yet. */
  make(execution: Omit<Execution, "id" | "sequence" | "createdAt" | "updatedAt">): Execution {
    const now = new Date();
    return { ...execution, id: newId(), sequence: 0, createdAt: now, updatedAt: now };
  }

  /** Writes the record of an execution, also again when it was deleted meanwhile. */
  write(execution: Execution, change: Partial<Execution> = {}): void {
    const now = new Date();
    Object.assign(execution, change, { updatedAt: now });
    if (execution.sequence === 0) Object.assign(execution, { sequence: ++this.#sequence, createdAt: now });
    this.#byId.set(execution.id, execution);
  }

  /** A record by its id, whatever function it belongs to. */
  find(id: string): Execution | undefined {
    const found = this.#byId.get(id) ?? this.#byId.get(id.toLowerCase());
    return found !== undefined && found.visibleAt <= Date.now() ? found : undefined;
  }

  /** Executions of one function. */
  list(functionId: string): readonly Execution[] {
    const now = Date.now();
    return this.#byId.values().filter((one) => one.functionId === functionId && one.visibleAt <= now);
  }

  delete(id: string): void {
    this.#byId.delete(id);
  }

  /** Whether a record is still there. */
  has({ id }: Execution): boolean {
    return this.#byId.has(id);
  }

  deleteOf(functionId: string): void {
    for (const one of this.#byId.values()) if (one.functionId === functionId) this.#byId.delete(one.id);
  }
}

/** Status to report: one that should be over by now is reported as failed, though the record is left as it is. */
function reportedStatus({ status, createdAt, timeout }: Execution): ExecutionStatus {
  const overdue = Date.now() - createdAt.getTime() > timeout * 1000;
  return overdue && (status === "waiting" || status === "processing") ? "failed" : status;
}

/** Parts of an execution that only the response to a synchronous call has. */
export type SynchronousParts<Body> = Pick<Execution, "responseHeaders"> & { readonly responseBody: Body };

/** For whom an execution is shown: in the response format that the caller asks for, as this version of the server does. */
export type Viewer = { readonly caller: Caller; readonly format: string | undefined; readonly traits: VersionTraits };

/** An execution as a caller sees it. Logs and errors are for API keys only. */
export function executionView<Body = string>(
  execution: Execution,
  { caller: { isPrivileged }, format, traits }: Viewer,
  synchronous?: SynchronousParts<Body>,
) {
  const { responseStatusCode: statusCode, functionId, scheduledAt } = execution;
  const body = synchronous?.responseBody ?? "";
  const [logs, errors] = isPrivileged ? [execution.logs, execution.errors] : ["", ""];
  const isOld = isBefore(format, "1.4.0");
  return {
    ...common(execution),
    $permissions: execution.owner === undefined ? [] : [`read("user:${execution.owner}")`],
    ...(traits.alwaysFunctionId || isBefore(format, "2.0.0")
      ? { functionId }
      : { resourceId: functionId, resourceType: "functions" }),
    requestHeaders: execution.requestHeaders,
    ...(!isOld && { responseStatusCode: statusCode, responseBody: body }),
    responseHeaders: synchronous?.responseHeaders ?? execution.responseHeaders,
    ...(!isOld && { logs, errors }),
    ...(isOld && { statusCode, response: body, stdout: logs, stderr: errors }),
    ...(!isBefore(format, "1.6.0") && { scheduledAt: scheduledAt === undefined ? null : dateTime(scheduledAt) }),
  };
}

/** What both its view and its row for queries have. */
function common(execution: Execution) {
  const { id, createdAt, updatedAt, deploymentId, trigger, requestMethod, requestPath, duration } = execution;
  return {
    $id: id,
    $createdAt: dateTime(createdAt),
    $updatedAt: dateTime(updatedAt),
    deploymentId,
    trigger,
    status: reportedStatus(execution),
    requestMethod,
    requestPath,
    duration,
  };
}

const attributes = attributesOf({
  text: "trigger status requestMethod requestPath deploymentId",
  number: "responseStatusCode duration",
});

const rowOf = (execution: Execution): Row => ({
  ...common(execution),
  $sequence: execution.sequence,
  responseStatusCode: execution.responseStatusCode,
});

/** The function of a request; a disabled one is there for API keys only. */
export async function readable(
  id: string,
  { isPrivileged }: Caller,
  { functions }: ServiceContext,
): Promise<FunctionRecord> {
  const fn = await functions.get(id);
  return fn.settings.enabled || isPrivileged ? fn : fail("function_not_found");
}

// Users see only what they started.
function mayRead({ isPrivileged, userId }: Caller, { owner }: Execution): boolean {
  return isPrivileged || (userId !== undefined && owner === userId);
}

const path = "/functions/{functionId}/executions";
const byId = { functionId: required(uid), executionId: required(uid) };

export const executions: Api = {
  [`GET ${path}/{executionId}`]: operation("executions.read", byId, async (args, call, caller, context) => {
    const fn = await readable(args.functionId, caller, context);
    const execution = context.executions.find(args.executionId);
    if (execution?.functionId !== fn.id || !mayRead(caller, execution)) return failure("execution_not_found");
    return answer(200, executionView(execution, { caller, format: formatOf(call), traits: context.traits }));
  }),
  [`GET ${path}`]: operation("executions.read", listParameters, async (args, call, caller, context) => {
    const fn = await readable(args.functionId, caller, context);
    const items = context.executions.list(fn.id).filter((execution) => mayRead(caller, execution));
    const { total, page } = pageOf(call, args, { attributes, items, rowOf, kind: "execution" });
    const viewer = { caller, format: formatOf(call), traits: context.traits };
    return answer(200, { total, executions: page.map((execution) => executionView(execution, viewer)) });
  }),
  // Removes a finished one, cancels a scheduled one, refuses one under way. Looks only whether the function is there, not whether
  // the execution is the function's.
  [`DELETE ${path}/{executionId}`]: operation(
    "executions.write",
    byId,
    async (args, _call, { isPrivileged }, { functions, executions: all }) => {
      await functions.get(args.functionId);
      if (!isPrivileged) return failure("function_not_found");
      const execution = all.find(args.executionId) ?? fail("execution_not_found");
      if (["waiting", "processing"].includes(reportedStatus(execution))) return failure("execution_in_progress");
      all.delete(execution.id);
      return noContent();
    },
  ),
};
