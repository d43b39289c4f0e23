import type { Call } from "../../http/call.js";
import { emptyReply, type Reply } from "../../http/reply.js";
import { notAcceptable } from "./accept.js";
import { actingFor, type Caller } from "./authentication.js";
import type { ServiceContext } from "./context.js";
import { referredFunction, startExecution } from "./create-execution.js";
import { fault, json } from "./errors.js";
import { jsonBody, notText } from "./execution-request.js";
import { timestamp } from "./executions-store.js";
import { parseInput } from "./function-input.js";
import { type Job, type JobStatus, nextTime } from "./jobs-store.js";
import { visibilityOf } from "./listing.js";
import { str } from "./python.js";
import { isUuid, notUuid, notUuidInPath } from "./uuid.js";

const attributes = [
  "name",
  "function_id",
  "function_alias",
  "function_version",
  "function_input",
  "pattern",
  "count",
  "first_execution_time",
  "next_execution_time",
  "status",
];
const leastLeadMs = 60_000;
const settable: readonly JobStatus[] = ["running", "paused", "cancelled"];

/** `createJob`: runs a function once, or by a pattern. */
export async function createJob(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const body = jsonBody(call, "job");
  if (body.refusal !== undefined) return body.refusal;
  const problem = problemOf(body.value);
  if (problem !== undefined) return fault(400, problem);
  const { functionId, functionAlias, functionVersion, pattern, count, first, name, input } = fieldsOf(body.value);
  if (functionId === null && functionAlias === null)
    return fault(400, "Either function_alias or function_id must be provided.");
  if (pattern === null && first === null) return fault(400, "pattern or first_execution_time must be specified.");
  const start = first === null ? undefined : timeOf(first);
  if (start === "malformed") return fault(400, `Invalid execution time: ${first}`);
  if (start === "early") return fault(400, "Execution time must be at least 1 minute in the future.");
  const firstAt = pattern === null ? start : nextTime(pattern, start ?? new Date());
  if (firstAt === undefined) return fault(400, `The specified pattern is not valid: ${pattern}`);
  const found = await referredFunction(
    { functionId: functionId ?? undefined, functionAlias: functionAlias ?? undefined, functionVersion },
    caller,
    context,
  );
  if ("status" in found) return found;
  const job = context.jobs.create({
    projectId: caller.project?.id ?? "",
    name,
    functionId: functionAlias === null ? functionId : null,
    functionAlias,
    functionVersion,
    input,
    pattern,
    count: pattern === null ? 1 : count,
    firstAt,
  });
  return json({ status: 201, value: jobView(job) });
}

/** `listJobs`. */
export function listJobs(call: Call, caller: Caller, { jobs }: ServiceContext): Reply {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const visibility = visibilityOf({ call, caller, filters: [] });
  if (visibility.refusal !== undefined) return visibility.refusal;
  return json({ status: 200, value: { jobs: jobs.list(visibility.shows).map(jobView) } });
}

/** `getJob`. */
export function getJob(call: Call, caller: Caller, context: ServiceContext): Reply {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const job = jobOf(call, caller, context);
  return "headers" in job ? job : json({ status: 200, value: jobView(job) });
}

/** `updateJob`. Null and absence leave a property as it is; what cannot be changed is ignored. */
export function updateJob(call: Call, caller: Caller, context: ServiceContext): Reply {
  const body = jsonBody(call, "job");
  if (body.refusal !== undefined) return body.refusal;
  const problem = problemOf(body.value);
  if (problem !== undefined) return fault(400, problem);
  const job = jobOf(call, caller, context);
  if ("headers" in job) return job;
  const { name, input, pattern, next, status } = fieldsOf(body.value);
  const wanted = settable.find((one) => one === status);
  if (["done", "cancelled"].includes(job.status)) return fault(400, "Can not update a finished job.");
  if (status !== null && wanted === undefined) return fault(400, "Invalid status.");
  if (pattern !== null && job.pattern === null) return fault(400, "Can not change job type.");
  const at = next === null ? undefined : timeOf(next);
  if (at === "malformed") return fault(400, `Invalid execution time: ${next}`);
  if (at === "early") return fault(400, "Execution time must be at least 1 minute in the future.");
  const nextAt = pattern === null ? at : nextTime(pattern, at ?? new Date());
  if (pattern !== null && nextAt === undefined) return fault(400, `The specified pattern is not valid: ${pattern}`);
  context.jobs.update(job, {
    ...(name !== null && { name }),
    ...(input !== null && { input }),
    ...(pattern !== null && { pattern }),
    ...(nextAt !== undefined && { nextAt }),
    ...(wanted !== undefined && { status: wanted }),
  });
  return json({ status: 200, value: jobView(job) });
}

/** `deleteJob`. */
export function deleteJob(call: Call, caller: Caller, context: ServiceContext): Reply {
  const job = jobOf(call, caller, context);
  if ("headers" in job) return job;
  context.jobs.delete(job.id);
  return emptyReply({ status: 204 });
}

/** A due run of a job: an execution in the background, as its owner's. One that cannot be started leaves nothing. */
export async function runJob(job: Job, context: ServiceContext): Promise<void> {
  const { functionId, functionAlias, functionVersion } = job;
  const caller = actingFor(job.projectId);
  const found = await referredFunction(
    { functionId: functionId ?? undefined, functionAlias: functionAlias ?? undefined, functionVersion },
    caller,
    context,
  );
  if ("status" in found) return;
  startExecution({
    context,
    caller,
    exchange: 0,
    found,
    request: {
      id: undefined,
      functionAlias: undefined,
      input: parseInput(job.input),
      description: `Created by Job ${job.id}`,
      sync: false,
    },
  });
}

function jobOf(call: Call, caller: Caller, { jobs }: ServiceContext): Job | Reply {
  const id = call.params.job_id ?? "";
  if (!isUuid(id)) return fault(400, notUuidInPath(id));
  const job = jobs.find(id);
  const isVisible = job !== undefined && (caller.isAdmin || job.projectId === caller.project?.id);
  return isVisible ? job : fault(404, `Job not found [id=${id}]`);
}

function problemOf(body: Readonly<Record<string, unknown>>): string | undefined {
  const unknown = Object.keys(body).find((key) => !attributes.includes(key));
  if (unknown !== undefined) return `Unknown attribute for argument job: ${unknown}`;
  const id = body.function_id ?? undefined;
  if (id !== undefined && !isUuid(str(id))) return notUuid(str(id));
  for (const key of ["name", "function_alias", "function_input", "pattern", "first_execution_time", "status"]) {
    const problem = notText(key, body[key]);
    if (problem !== undefined) return problem;
  }
  for (const key of ["function_version", "count"])
    if (!Number.isInteger(Number(body[key] ?? 0)))
      return `Invalid input for field/attribute ${key}. Value: '${str(body[key])}'. unable to convert to int`;
  return undefined;
}

function fieldsOf(body: Readonly<Record<string, unknown>>) {
  const text = (key: string) => (body[key] as string | null | undefined) ?? null; // checked before
  return {
    name: text("name"),
    functionId: text("function_id"),
    functionAlias: text("function_alias"),
    functionVersion: Number(body.function_version ?? 0),
    input: text("function_input"),
    pattern: text("pattern"),
    count: body.count === undefined || body.count === null ? null : Number(body.count),
    first: text("first_execution_time"),
    next:
      body.next_execution_time === undefined || body.next_execution_time === null
        ? null
        : str(body.next_execution_time),
    status: text("status"),
  };
}

/** A time that the service would take, as UTC when it says nothing else. */
function timeOf(text: string): Date | "malformed" | "early" {
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text);
  const time = Date.parse(hasZone ? text : `${text.trim().replace(" ", "T")}Z`);
  if (Number.isNaN(time)) return "malformed";
  return time - Date.now() < leastLeadMs ? "early" : new Date(time);
}

function jobView(job: Job) {
  return {
    id: job.id,
    name: job.name,
    function_id: job.functionId,
    function_alias: job.functionAlias,
    function_version: job.functionVersion,
    function_input: job.input,
    status: job.status,
    pattern: job.pattern,
    count: job.count,
    first_execution_time: timestamp(job.firstAt),
    next_execution_time: timestamp(job.nextAt),
    project_id: job.projectId,
    created_at: timestamp(job.createdAt),
    updated_at: job.updatedAt === null ? null : timestamp(job.updatedAt),
  };
}
