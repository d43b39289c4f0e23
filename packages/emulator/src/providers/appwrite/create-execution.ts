import type { Call, FunctionImage, Reply, RunResult } from "../../contract.js";
import { bytesReply, refuse, within } from "../../contract.js";
import type { Caller } from "./authentication.js";
import type { Api, ServiceContext } from "./context.js";
import { answer, fail, failure, invalidHeaders, messageOf } from "./errors.js";
import { type Execution, executionView, type HeaderEntry, readable, type Viewer } from "./executions.js";
import type { FunctionRecord } from "./functions-store.js";
import { writeParts } from "./multipart.js";
import type { FunctionRequest, FunctionResponse } from "./native-adapter.js";
import { operation } from "./operation.js";
import {
  assumed,
  bytes,
  headers as headersParameter,
  oneOf,
  optional,
  required,
  spelledBoolean,
  text,
  uid,
} from "./parameters.js";
import { formatOf } from "./response-format.js";

const parameters = {
  functionId: required(uid),
  body: assumed(bytes, ""),
  async: optional(spelledBoolean, false),
  path: assumed(text(2048, { least: 1 }), "/"),
  method: assumed(oneOf(["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"]), "POST"),
  headers: optional(headersParameter, {}),
  scheduledAt: optional(text(100, { least: 1, nullable: true })),
};

type Job = {
  readonly execution: Execution;
  readonly fn: FunctionRecord;
  readonly image: FunctionImage;
  readonly request: Omit<FunctionRequest, "context">;
  readonly exchange: number;
};

/** What became of a run: what the execution's record says of it, and the parts that only the waiting caller gets. */
type Ended = { readonly record: Partial<Execution>; readonly headers: readonly HeaderEntry[]; readonly body: Buffer };

const storedResponseHeaders: ReadonlySet<string> = new Set(["content-type", "content-length"]);
/** How long before its time the scheduler takes an execution up: from then on it runs whatever becomes of its record. */
const claimMs = 1_000;

/** Runs a function now, in the background or at a given time. */
export const createExecution: Api = {
  "POST /functions/{functionId}/executions": operation(
    "executions.write",
    parameters,
    async (request, call, caller, context) => {
      const { functions, executions, times, traits } = context;
      const scheduledAt =
        request.scheduledAt === undefined ? undefined : scheduleOf(request.scheduledAt, request.async);
      const headers = functionHeaders(request.headers);
      const fn = await readable(request.functionId, caller, context);
      const deployed = functions.imageOf(fn, call.origin) ?? notDeployed(fn);
      checkExecute(caller, fn);

      const execution = executions.make({
        owner: caller.userId,
        functionId: fn.id,
        deploymentId: deployed.deploymentId,
        trigger: scheduledAt === undefined ? "http" : "schedule",
        status: scheduledAt === undefined ? "waiting" : "scheduled",
        requestMethod: request.method,
        requestPath: request.path,
        requestHeaders: storedRequestHeaders(call, headers),
        responseStatusCode: 0,
        responseHeaders: [],
        logs: "",
        errors: "",
        duration: 0,
        scheduledAt,
        timeout: scheduledAt === undefined ? fn.settings.timeout : Number.POSITIVE_INFINITY,
        visibleAt: request.async ? Date.now() + times.lateRecordMs : 0,
      });
      const job: Job = {
        execution,
        fn,
        image: deployed.image,
        request: {
          method: request.method,
          path: request.path,
          headers: {
            ...{ ...headers, ...addedHeaders({ execution, fn }, caller, context) },
            "x-appwrite-client-ip": clientIp(call),
            ...(request.async && { "x-appwrite-event": "" }),
          },
          // The real server takes the text "0" for no body.
          bodyBase64: Buffer.from(String(request.body) === "0" ? "" : request.body).toString("base64"),
        },
        exchange: call.exchange,
      };
      const viewer = { caller, format: formatOf(call), traits };
      if (!request.async) return synchronous(call, job, viewer, context);
      executions.write(execution);
      inBackground(job, context);
      return answer(202, executionView(execution, viewer));
    },
  ),
};

/**
 * Reads `scheduledAt`: a date and time more than a minute ahead, at a whole minute; without a zone it is UTC.
 * The real server takes whatever PHP's date parser does; this one takes what JavaScript's does.
 */
function scheduleOf(given: string, isAsync: boolean): Date {
  const refused = (message: string) => fail("general_bad_request", { message });
  if (!isAsync)
    refused("Scheduled executions must run asynchronously. Set scheduledAt to a future date, or set async to true.");
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/i.test(given);
  const at = new Date(hasZone ? given : `${given}Z`);
  const isWholeMinute = at.getUTCSeconds() === 0 && at.getUTCMilliseconds() === 0;
  if (at.getTime() - Date.now() > 60_000 && isWholeMinute) return at;
  return refused("Execution schedule must be a valid date, and at least 1 minute from now");
}

function inBackground(job: Job, context: ServiceContext): void {
  const { execution } = job;
  const { executions, timers, times, traits } = context;
  const run = async () => {
    if (traits.showsProcessing) executions.write(execution, { status: "processing" });
    const ended = await runJob(job, context);
    // A record that was deleted meanwhile is there again, unless its function has gone.
    if (await context.functions.has(job.fn)) executions.write(execution, ended.record);
  };
  if (execution.scheduledAt === undefined) {
    timers.after(times.queueMs, () => void run());
    return;
  }
  const inMs = execution.scheduledAt.getTime() - Date.now();
  timers.after(inMs - claimMs, () => {
    // An execution that was deleted before its time came is canceled.
    if (!executions.has(execution)) return;
    if (traits.showsProcessing) executions.write(execution, { status: "processing" });
    timers.after(claimMs, () => void run());
  });
}

function notDeployed(fn: FunctionRecord): never {
  const latest = [...fn.deployments.values()].at(-1);
  const message = "Deployment not found. Create a deployment before trying to execute a function";
  const isMissing = fn.active === undefined && latest?.activate !== true;
  return refuse(isMissing ? failure("deployment_not_found", { message }) : failure("build_not_ready"));
}

function checkExecute({ isPrivileged, userId }: Caller, { settings: { execute } }: FunctionRecord): void {
  const roles = userId === undefined ? ["any", "guests"] : ["any", `user:${userId}`, "users"];
  if (isPrivileged || execute.some((role) => roles.includes(role))) return;
  const message =
    execute.length === 0
      ? "No permissions provided for action 'execute'"
      : `Missing "execute" permission for role "${execute.at(-1)}". Only "${JSON.stringify(roles)}" scopes are allowed and "${JSON.stringify(execute)}" was given.`;
  fail("user_unauthorized", { message });
}

const headerName = /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;

/** Headers of a request for a function, by lower-case name; the server fails on those that it does not take. */
function functionHeaders(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const entries = Object.entries(given);
  const isName = (name: string) => headerName.test(name) && !name.startsWith("x-appwrite-");
  if (entries.length > 100 || !entries.every(([name]) => isName(name))) refuse(invalidHeaders);
  // The server's code adds up lengths, which a list or an object does not have.
  if (entries.some(([, value]) => typeof value === "object" && value !== null)) fail("general_unknown");
  const texts = entries.map(([name, value]) => [name.toLowerCase(), phpText(value)] as const);
  if (texts.reduce((sum, [name, value]) => sum + name.length + value.length, 0) >= 16_384) refuse(invalidHeaders);
  return Object.fromEntries(texts);
}

function phpText(value: unknown): string {
  if (typeof value === "boolean") return value ? "1" : "";
  return value === null || value === undefined ? "" : String(value);
}

/** Headers that the server adds to those of the request. */
function addedHeaders(
  { execution, fn: { settings } }: Pick<Job, "execution" | "fn">,
  { userId = "", hasSession }: Caller,
  { credentials }: ServiceContext,
): Readonly<Record<string, string>> {
  const { scopes, timeout } = settings;
  return {
    "x-appwrite-execution-id": execution.id,
    "x-appwrite-key": credentials.functionKey({ scopes, lifetimeSeconds: timeout + 60 }),
    "x-appwrite-trigger": execution.trigger,
    "x-appwrite-user-id": userId,
    "x-appwrite-user-jwt": hasSession ? credentials.issueJwt() : "",
    "x-appwrite-country-code": "",
    "x-appwrite-continent-code": "",
    "x-appwrite-continent-eu": "false",
  };
}

// Only these few are stored, even for a synchronous call.
function storedRequestHeaders(call: Call, headers: Readonly<Record<string, string>>): readonly HeaderEntry[] {
  return [
    ...["content-type", "agent", "content-length", "host"].flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [{ name, value }];
    }),
    { name: "x-appwrite-client-ip", value: clientIp(call) },
  ];
}

function clientIp({ headers }: Call): string {
  return headers["x-forwarded-for"] ?? "127.0.0.1";
}

async function runJob({ execution, fn, image, request, exchange }: Job, { runtime }: ServiceContext): Promise<Ended> {
  const run = runtime.run({
    ...{ provider: "appwrite", functionName: fn.id, executionId: execution.id, exchange },
    image,
    input: Buffer.from(request.bodyBase64, "base64").toString("utf8"),
    payload: request,
    timeoutMs: fn.settings.timeout * 1000,
  });
  return endedWith(await run.result, fn.settings);
}

/** A function's 4xx is a completed execution, its 5xx and its exceptions a failed one. */
function endedWith(result: RunResult, { logging }: FunctionRecord["settings"]): Ended {
  const { statusCode, headers: own, bodyBase64, error } = responseOf(result);
  const body = Buffer.from(bodyBase64, "base64");
  const isAnswered = result.outcome === "returned" || result.outcome === "threw" || result.outcome === "timed-out";
  // The runtime responds by HTTP, and its server's headers come along.
  const connection = { date: new Date().toUTCString(), connection: "keep-alive", "keep-alive": "timeout=5" };
  const sent = Object.entries({ ...own, ...connection, "content-length": String(body.byteLength) });
  const headers = isAnswered ? sent.map(([name, value]) => ({ name, value })) : [];
  const errors = [textOf(result, "stderr"), error ?? ""].filter((text) => text !== "").join("\n");
  const record: Partial<Execution> = {
    status: statusCode >= 500 ? "failed" : "completed",
    responseStatusCode: statusCode,
    responseHeaders: headers.filter(({ name }) => storedResponseHeaders.has(name.toLowerCase())),
    logs: logging ? truncated(textOf(result, "stdout")) : "",
    errors: logging || !isAnswered ? truncated(errors) : "",
    duration: Math.round(result.durationMs) / 1000,
  };
  return { record, headers, body };
}

/** The function's response, or the runtime's in its place: what is thrown and what takes too long is a 500 without a body. */
function responseOf(result: RunResult): FunctionResponse {
  if (result.outcome === "returned") return result.value as FunctionResponse; // made by this service's adapters
  const failed = { statusCode: 500, headers: { "content-type": "text/plain" }, bodyBase64: "" };
  if (result.outcome === "threw") return { ...failed, error: result.error.stack };
  if (result.outcome === "timed-out") return { ...failed, error: "Execution timed out." };
  // The server puts a backslash and an n between the message and the code, not a line feed.
  const message = result.outcome === "crashed" ? result.message : "The execution was cancelled.";
  return { ...failed, error: /Error Code: \d+$/.test(message) ? message : `${message}\\nError Code: 500` };
}

function textOf({ log }: RunResult, stream: "stdout" | "stderr"): string {
  return log
    .filter((line) => line.stream === stream)
    .map((line) => line.text)
    .join("")
    .replace(/\n$/, "");
}

/** Longest log that is kept, in characters. */
const maxLogLength = 1_000_000;

// What was written last is kept.
function truncated(text: string): string {
  if (text.length <= maxLogLength) return text;
  const warning = `[WARNING] Logs truncated. The output exceeded ${maxLogLength} characters.\n`;
  return warning + text.slice(warning.length - maxLogLength);
}

async function synchronous(call: Call, job: Job, viewer: Viewer, context: ServiceContext): Promise<Reply> {
  const { execution } = job;
  const { executions, times } = context;
  const ended = await within(runJob(job, context), times.syncTimeoutMs);
  if (ended === undefined) {
    // The function goes on, but only the caller's wait is written down.
    const errors = `${messageOf("function_synchronous_timeout")}\\nError Code: 408`;
    executions.write(execution, {
      status: "failed",
      responseStatusCode: 500,
      errors,
      duration: times.syncTimeoutMs / 1000,
    });
    return failure("function_synchronous_timeout");
  }
  executions.write(execution, ended.record);
  const responseHeaders = [...ended.headers, { name: "x-appwrite-execution-id", value: execution.id }];
  const view = <Body>(responseBody: Body) => executionView(execution, viewer, { responseBody, responseHeaders });
  const wanted = wantedForm(call);
  if (wanted === "multipart")
    return { ...bytesReply({ status: 201, ...writeParts(view(ended.body)) }), isUnspecified: true };
  const body = decodedText(ended.body);
  if (body !== undefined) return answer(201, view(body));
  return wanted === undefined
    ? failure("general_unknown")
    : failure("general_unknown", {
        status: 400,
        message: "Failed to parse response: Malformed UTF-8 characters, possibly incorrectly encoded",
      });
}

// The first form in `Accept` that the server knows. Without one it means JSON, but fails on what JSON cannot say.
function wantedForm({ headers }: Call): "json" | "multipart" | undefined {
  for (const item of (headers.accept ?? "").split(", ")) {
    const mediaType = item.split(";", 1)[0] ?? "";
    if (mediaType === "application/json" || mediaType === "application/*") return "json";
    if (mediaType === "multipart/form-data" || mediaType === "multipart/*") return "multipart";
  }
  return undefined;
}

function decodedText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
