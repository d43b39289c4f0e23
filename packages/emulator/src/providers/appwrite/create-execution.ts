import type { FunctionImage, RunResult } from "../../functions/run.js";
import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import type { Reply } from "../../http/reply.js";
import { within } from "../../within.js";
import type { Caller } from "./authentication.js";
import type { ServiceContext, ServiceTimes } from "./context.js";
import { failure } from "./errors.js";
import { executionView } from "./execution-view.js";
import type { Execution, HeaderEntry } from "./executions-store.js";
import type { FunctionRequest, FunctionResponse } from "./function-call.js";
import type { FunctionRecord } from "./functions-store.js";
import { answerTo, responseFormat } from "./response-format.js";
import { parseSchedule } from "./schedule.js";

/** Body of the request, as the spec's `ExecutionCreate` describes it, with the service's defaults. */
type ExecutionRequest = {
  readonly body: string;
  readonly async: boolean;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly scheduledAt: string | undefined;
};

type Job = {
  readonly execution: Execution;
  readonly fn: FunctionRecord;
  readonly image: FunctionImage;
  readonly request: FunctionRequest;
  readonly exchange: number;
};

/** Answer of a function, ready for the execution's record. */
type Answer = {
  readonly status: "completed" | "failed";
  readonly statusCode: number;
  readonly headers: readonly HeaderEntry[];
  readonly body: Buffer;
  readonly logs: string;
  readonly errors: string;
  readonly durationSeconds: number;
};

// The server reads booleans loosely.
const looselyTrue: ReadonlySet<unknown> = new Set([true, 1, "1", "true"]);
const storedResponseHeaders: ReadonlySet<string> = new Set(["content-type", "content-length"]);

/** `createExecution`: runs a function now, in the background or at a given time. */
export async function createExecution(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const { functions, executions, timers, times } = context;
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined || !(fn.settings.enabled || caller.kind === "key")) return failure("function_not_found");
  if (!mayExecute(caller, fn))
    return failure("user_unauthorized", { message: 'No permissions provided for action "execute"' });
  const deployed = functions.imageOf(fn);
  if (deployed === undefined) return notDeployed(fn);
  const request = requestOf(call);
  const invalid = problemOf(request);
  if (invalid !== undefined) return invalid;
  const schedule = request.scheduledAt === undefined ? undefined : parseSchedule(request.scheduledAt);
  if (schedule?.problem !== undefined)
    return failure("general_argument_invalid", { message: `Invalid \`scheduledAt\` param: ${schedule.problem}` });

  const execution = executions.add({
    owner: caller.kind === "user" ? caller.userId : undefined,
    functionId: fn.id,
    deploymentId: deployed.deploymentId,
    trigger: schedule === undefined ? "http" : "schedule",
    status: schedule !== undefined ? "scheduled" : request.async ? "waiting" : "processing",
    requestMethod: request.method,
    requestPath: request.path,
    requestHeaders: storedRequestHeaders(call, request),
    responseStatusCode: 0,
    responseHeaders: [],
    logs: "",
    errors: "",
    duration: 0,
    scheduledAt: schedule?.at,
    timeout: fn.settings.timeout,
    visibleAt: Date.now() + (request.async ? times.lateRecordMs : 0),
  });
  const job: Job = {
    execution,
    fn,
    image: deployed.image,
    request: functionRequest({ call, caller, request, execution }),
    exchange: call.exchange,
  };
  const start = () => runJob(job, context);
  if (!request.async) return synchronous({ call, caller, job, start, times });

  const delayMs = schedule === undefined ? times.queueMs : schedule.at.getTime() - Date.now();
  // A scheduled execution that was deleted meanwhile is cancelled.
  timers.after(delayMs, () => {
    if (schedule === undefined || executions.has(execution)) void start();
  });
  return shown({ status: 202, call, caller, execution });
}

function notDeployed(fn: FunctionRecord): Reply {
  const latest = [...fn.deployments.values()].at(-1);
  if (fn.active === undefined && latest?.activate !== true)
    return failure("deployment_not_found", {
      message: "Deployment not found. Create a deployment before trying to execute a function",
    });
  return failure("build_not_ready");
}

function mayExecute(caller: Caller, { settings: { execute } }: FunctionRecord): boolean {
  if (caller.kind === "key" || execute.includes("any")) return true;
  if (caller.kind === "guest") return execute.includes("guests");
  return execute.includes("users") || execute.includes(`user:${caller.userId}`);
}

function requestOf(call: Call): ExecutionRequest {
  const body = checkedBody<{
    readonly body?: string;
    readonly async?: unknown;
    readonly path?: string;
    readonly method?: string;
    readonly headers?: object | null;
    readonly scheduledAt?: string | null;
  }>(call);
  return {
    body: body.body ?? "",
    async: looselyTrue.has(body.async),
    path: body.path ?? "/",
    method: body.method ?? "POST",
    headers: Object.fromEntries(Object.entries(body.headers ?? {}).map(([name, value]) => [name, String(value)])),
    scheduledAt: body.scheduledAt ?? undefined,
  };
}

function problemOf({ headers, scheduledAt, async }: ExecutionRequest): Reply | undefined {
  const headerCharacters = Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (headerCharacters >= 16_384)
    return failure("general_argument_invalid", { message: "Invalid `headers` param: Value is too long." });
  if (scheduledAt !== undefined && !async)
    return failure("general_bad_request", {
      message: "Scheduled executions must run asynchronously. Set scheduledAt to a future date, or set async to true.",
    });
  return undefined;
}

function functionRequest({
  call,
  caller,
  request,
  execution,
}: {
  readonly call: Call;
  readonly caller: Caller;
  readonly request: ExecutionRequest;
  readonly execution: Execution;
}): FunctionRequest {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    method: request.method,
    path: request.path,
    headers: {
      ...headers,
      "x-appwrite-execution-id": execution.id,
      "x-appwrite-trigger": execution.trigger,
      "x-appwrite-user-id": caller.kind === "user" ? caller.userId : "",
      "x-appwrite-user-jwt": call.headers["x-appwrite-jwt"] ?? "",
      "x-appwrite-client-ip": "127.0.0.1",
      ...(request.async && { "x-appwrite-event": "" }),
    },
    // The real server takes the text "0" for no body.
    body: request.body === "0" ? "" : request.body,
    context: { provider: "appwrite", functionName: execution.functionId, executionId: execution.id },
  };
}

// Only these few are stored, even for a synchronous call.
function storedRequestHeaders(call: Call, request: ExecutionRequest): readonly HeaderEntry[] {
  const given = new Map(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
  return [
    ...["content-type", "agent", "content-length", "host"].flatMap((name) => {
      const value = given.get(name);
      return value === undefined ? [] : [{ name, value }];
    }),
    { name: "x-appwrite-client-ip", value: call.headers["x-forwarded-for"] ?? "127.0.0.1" },
  ];
}

async function runJob(
  { execution, fn, image, request, exchange }: Job,
  { runtime, executions }: ServiceContext,
): Promise<Answer> {
  executions.update(execution, { status: "processing" });
  const run = runtime.run({
    origin: { provider: "appwrite", functionName: fn.id, executionId: execution.id, exchange },
    image,
    input: request.body,
    payload: request,
    timeoutMs: fn.settings.timeout * 1000,
  });
  const answer = answerOf(await run.result, fn.settings);
  executions.update(execution, {
    status: answer.status,
    responseStatusCode: answer.statusCode,
    responseHeaders: answer.headers.filter(({ name }) => storedResponseHeaders.has(name.toLowerCase())),
    logs: answer.logs,
    errors: answer.errors,
    duration: answer.durationSeconds,
  });
  return answer;
}

/** What becomes of a run: a function's 4xx is a completed execution, its 5xx and its exceptions a failed one. */
function answerOf(result: RunResult, { timeout, logging }: FunctionRecord["settings"]): Answer {
  const logs = logging ? textOf(result, "stdout") : "";
  const errors = logging ? textOf(result, "stderr") : "";
  const durationSeconds = Math.round(result.durationMs) / 1000;
  if (result.outcome === "returned") {
    const { statusCode, headers, bodyBase64 } = result.value as FunctionResponse; // made by this service's adapters
    const body = Buffer.from(bodyBase64, "base64");
    const entries = Object.entries({ ...headers, "content-length": String(body.byteLength) });
    return {
      status: statusCode >= 500 ? "failed" : "completed",
      statusCode,
      headers: entries.map(([name, value]) => ({ name, value })),
      body,
      logs,
      errors,
      durationSeconds,
    };
  }
  return {
    status: "failed",
    statusCode: 500,
    headers: [],
    body: Buffer.alloc(0),
    logs,
    errors: `${errors}${reasonOf(result, timeout)}`,
    durationSeconds,
  };
}

// The server puts a backslash and an n between the message and the code, not a line feed.
function reasonOf(result: Exclude<RunResult, { outcome: "returned" }>, timeoutSeconds: number): string {
  if (result.outcome === "threw") return result.error.stack;
  if (result.outcome === "timed-out") return `Execution timed out after ${timeoutSeconds} seconds.\\nError Code: 408`;
  return `${result.outcome === "crashed" ? result.message : "The execution was cancelled."}\\nError Code: 500`;
}

function textOf({ log }: RunResult, stream: "stdout" | "stderr"): string {
  return log
    .filter((line) => line.stream === stream)
    .map((line) => line.text)
    .join("");
}

async function synchronous({
  call,
  caller,
  job,
  start,
  times,
}: {
  readonly call: Call;
  readonly caller: Caller;
  readonly job: Job;
  readonly start: () => Promise<Answer>;
  readonly times: ServiceTimes;
}): Promise<Reply> {
  const answer = await within(start(), times.syncTimeoutMs);
  // The function goes on: only the caller's wait is over.
  if (answer === undefined) return failure("function_synchronous_timeout");
  const body = decodedText(answer.body);
  if (body === undefined)
    return failure("general_unknown", {
      status: 400,
      message: "Failed to parse response: Malformed UTF-8 characters, possibly incorrectly encoded",
    });
  return shown({
    status: 201,
    call,
    caller,
    execution: job.execution,
    synchronous: {
      responseBody: body,
      responseHeaders: [...answer.headers, { name: "x-appwrite-execution-id", value: job.execution.id }],
    },
  });
}

function decodedText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function shown({
  status,
  call,
  caller,
  execution,
  synchronous,
}: {
  readonly status: number;
  readonly call: Call;
  readonly caller: Caller;
  readonly execution: Execution;
  readonly synchronous?: Parameters<typeof executionView>[0]["synchronous"];
}): Reply {
  const format = responseFormat(call);
  return answerTo(call, {
    status,
    value: executionView({ execution, caller, format, ...(synchronous && { synchronous }) }),
  });
}
