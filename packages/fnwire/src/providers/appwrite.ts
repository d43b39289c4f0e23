import {
  type AppwriteClient,
  createAppwriteClient,
  createExecution,
  deleteExecution,
  getExecution,
  listExecutions,
} from "@fnwire/appwrite";
import type { Credential } from "../auth/credential.js";
import { headerAuth } from "../auth/static.js";
import type { Call } from "../call.js";
import { capabilities } from "../capabilities.js";
import { configError, inputError } from "../config.js";
import type { Classifier } from "../core.js";
import { FnwireError } from "../errors.js";
import { type Client, createFacade } from "../facade.js";
import { malformed } from "../failure.js";
import { parseFailureText } from "../failure-text.js";
import { asRecord, type JsonRecord, numberOf, textOf, toJson, tryParse } from "../json.js";
import { buildCore, type CommonOptions, checkOptions, defaultRule, makeClient } from "../options.js";
import type { Job, Provider } from "../provider.js";
import { classifyStatus } from "../retry/classify.js";
import { parseEpochSeconds } from "../retry/retry-after.js";
import { through } from "../retry/send.js";
import type { Snapshot, State } from "../state.js";
import type { AppwriteRequest } from "./types.js";

export type { AppwriteInput, AppwriteRequest } from "./types.js";

const id = "appwrite";

/** Options of {@link appwrite}. Give `endpoint` or `region`, and one of `key`, `jwt` and `session`, or none for guests. */
export type AppwriteOptions = CommonOptions<"appwrite"> & {
  /** Base URL, such as `https://cloud.appwrite.io/v1`. */
  endpoint?: string | undefined;
  /** Region of Appwrite Cloud, such as `fra`. */
  region?: string | undefined;
  /** Id of the project; not a secret. */
  project: string;
  /** API key of a server. Reading logs needs one. */
  key?: Credential | undefined;
  /** Short-lived token of a user. */
  jwt?: Credential | undefined;
  /** Session secret of a user. */
  session?: Credential | undefined;
};

const optionNames = ["endpoint", "region", "project", "key", "jwt", "session"];

/** The response shapes that the binding describes, whatever the server's own version. */
const responseFormat = "1.9.5";

/** A client for Appwrite Functions. Opens no connection by itself. */
export function appwrite(options: AppwriteOptions): Client<"appwrite"> {
  checkOptions(id, options, optionNames);
  const endpoint = endpointOf(options);
  const fixed = { "x-appwrite-project": projectOf(options), "x-appwrite-response-format": responseFormat };
  const credentials = [
    { header: "x-appwrite-key", option: "key", value: options.key },
    { header: "x-appwrite-jwt", option: "jwt", value: options.jwt },
    { header: "x-appwrite-session", option: "session", value: options.session },
  ].flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
  if (credentials.length > 1) throw configError("give only one of key, jwt and session", { provider: id });
  const core = buildCore({
    provider: id,
    options,
    endpoint,
    classify,
    auth: ({ redactor }) => headerAuth({ provider: id, redactor, fixed, credentials }),
  });
  const client = makeClient(id, () =>
    createAppwriteClient({
      endpoint,
      auth: "in-transport",
      transport: core.transport,
      maxResponseBytes: options.maxResponseBytes,
      allowInsecureHttp: options.allowInsecureHttp,
    }),
  );
  return createFacade<"appwrite">({ core, provider: new AppwriteProvider(client), rule: defaultRule(id, options) });
}

function endpointOf(options: AppwriteOptions): string {
  if (options.endpoint !== undefined && options.region !== undefined) {
    throw configError("give either endpoint or region", { provider: id });
  }
  if (options.endpoint !== undefined) return options.endpoint;
  if (options.region === undefined) {
    throw configError(
      "endpoint is missing: the base URL such as https://cloud.appwrite.io/v1, or a region of Appwrite Cloud",
      {
        provider: id,
      },
    );
  }
  if (!/^[a-z]{2,12}$/.test(options.region))
    throw configError("region must be a short name such as fra", { provider: id });
  return `https://${options.region}.cloud.appwrite.io/v1`;
}

function projectOf({ project }: AppwriteOptions): string {
  if (typeof project === "string" && /^[\x21-\x7e]+$/.test(project)) return project;
  throw configError("project is missing: the id of the project", { provider: id });
}

/** Query parameter by which a call can be found again. */
const keyParameter = "fnwire-key";

class AppwriteProvider implements Provider {
  readonly id = id;
  readonly can = capabilities.appwrite;
  // The service itself gives up a synchronous run after 30 s.
  readonly invokeAttemptMs = 40_000;
  readonly lingerMs = 30_000;
  readonly notFoundGraceMs = 30_000;
  // The record of a synchronous run is written when the run ends, at most 30 s later.
  readonly findGraceMs = 35_000;
  // One query string holds 4,096 characters: 100 ids of 36 with their quotes.
  readonly batchSize = 100;
  readonly #client: AppwriteClient;

  constructor(client: AppwriteClient) {
    this.#client = client;
  }

  checkRef(fn: string): void {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,35}$/.test(fn)) {
      throw inputError("a function is named by its id: at most 36 letters, digits, dots, dashes and underscores", {
        provider: id,
        operation: "fn",
      });
    }
  }

  checkId(executionId: string): void {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,35}$/.test(executionId))
      throw inputError("that is no execution id", { provider: id, operation: "resume" });
  }

  checkKey(key: string): void {
    if (!/^[A-Za-z0-9._-]{1,64}$/.test(key)) {
      throw inputError("idempotencyKey must be at most 64 letters, digits, dots, dashes and underscores", {
        provider: id,
        operation: "idempotencyKey",
      });
    }
  }

  async invoke(call: Call, job: Job): Promise<Snapshot> {
    return readExecution(call, await this.#create(call, job, false));
  }

  async start(call: Call, job: Job): Promise<string> {
    return executionId(await this.#create(call, job, true));
  }

  async #create(call: Call, job: Job, async: boolean): Promise<JsonRecord> {
    const _request = job.request as AppwriteRequest | undefined; // Safe: typed so at the facade's surface.
    const outcome = await createExecution(
      this.#client,
      { path: { functionId: job.fn }, body: writeExecution(call, job, async) },
      through(call),
    );
    const record = outcome.status === 201 || outcome.status === 202 ? asRecord(outcome.data) : undefined;
    if (textOf(record, "$id") === undefined || textOf(record, "status") === undefined || record === undefined) {
      throw malformed(call, { httpStatus: outcome.httpStatus, launches: true });
    }
    return record;
  }

  async status(call: Call, ref: { fn: string; id: string }): Promise<Snapshot | undefined> {
    const record = await this.#get(call, ref);
    return record && readExecution(call, record);
  }

  async #get(call: Call, ref: { fn: string; id: string }): Promise<JsonRecord | undefined> {
    try {
      const path = { functionId: ref.fn, executionId: ref.id };
      const outcome = await getExecution(this.#client, { path }, through(call));
      const record = outcome.status === 200 ? asRecord(outcome.data) : undefined;
      if (record === undefined) throw malformed(call, { httpStatus: outcome.httpStatus, launches: false });
      return record;
    } catch (error) {
      if (FnwireError.is(error) && error.providerError?.type === "execution_not_found") return undefined;
      throw error;
    }
  }

  async statusMany(call: Call, refs: readonly { fn: string; id: string }[]): Promise<Map<string, Snapshot>> {
    const ids = refs.map((ref) => ref.id);
    const records = await this.#list(call, refs[0]?.fn ?? "", [equal("$id", ids), limit(ids.length)]);
    return new Map(records.map((record) => [executionId(record), readExecution(call, record)]));
  }

  async find(call: Call, job: Job & { key: string }): Promise<(Snapshot & { id: string }) | undefined> {
    const request = job.request as AppwriteRequest | undefined; // Safe: typed so at the facade's surface.
    const [record] = await this.#list(call, job.fn, [equal("requestPath", [markedPath(request, job.key)]), limit(1)]);
    return record && { ...readExecution(call, record), id: executionId(record) };
  }

  async #list(call: Call, fn: string, queries: string[]): Promise<JsonRecord[]> {
    const outcome = await listExecutions(
      this.#client,
      // Counting the matches costs the server more than finding them.
      { path: { functionId: fn }, query: { "queries[]": queries, total: 0 } },
      through(call),
    );
    const rows = outcome.status === 200 ? asRecord(outcome.data)?.executions : undefined;
    if (!Array.isArray(rows)) throw malformed(call, { httpStatus: outcome.httpStatus, launches: false });
    return rows.flatMap((row: unknown) => {
      const record = asRecord(row);
      return record !== undefined && textOf(record, "$id") !== undefined ? [record] : [];
    });
  }

  async logs(call: Call, ref: { fn: string; id: string }): Promise<string> {
    const record = await this.#get(call, ref);
    if (record === undefined) throw notFound(call);
    return printed(record);
  }

  async cancel(call: Call, ref: { fn: string; id: string }): Promise<boolean> {
    // Deleting is how a scheduled run is cancelled, but it would also delete the record of one that has ended.
    const record = await this.#get(call, ref);
    if (textOf(record, "status") !== "scheduled") return false;
    try {
      await this.remove(call, ref);
      return true;
    } catch (error) {
      if (FnwireError.is(error) && error.providerError?.type === "execution_in_progress") return false;
      throw error;
    }
  }

  async remove(call: Call, ref: { fn: string; id: string }): Promise<void> {
    try {
      await deleteExecution(this.#client, { path: { functionId: ref.fn, executionId: ref.id } }, through(call));
    } catch (error) {
      // Gone after a repeated request: the first one did it.
      const repeated = call.attempts.filter((attempt) => attempt.operation === "deleteExecution").length > 1;
      if (!(repeated && FnwireError.is(error) && error.code === "NOT_FOUND")) throw error;
    }
  }
}

function notFound(call: Call): FnwireError {
  return new FnwireError({
    message: `${id} ${call.operation}: the service does not know the execution`,
    code: "NOT_FOUND",
    layer: "platform",
    provider: id,
    operation: call.operation,
    executed: "no",
    attempts: call.attempts,
    stopped: "not-retryable",
  });
}

/** The body of createExecution. Absent values are left out: the server answers 500 to a null. */
function writeExecution(call: Call, job: Job, async: boolean) {
  const request = job.request as AppwriteRequest | undefined; // Safe: typed so at the facade's surface.
  const where = { provider: id, operation: call.operation };
  const { input } = job;
  const isText = typeof input === "string";
  const body = input === undefined ? undefined : isText ? input : safeJson(input, where);
  // The server drops a body that PHP takes for empty.
  if (body === "0") throw inputError('the text "0" does not reach an Appwrite function; send it inside JSON', where);
  const given = { ...job.headers, ...request?.headers };
  const saysType = Object.keys(given).some((name) => name.toLowerCase() === "content-type");
  const headers = body === undefined || isText || saysType ? given : { "content-type": "application/json", ...given };
  const path = job.key === undefined ? request?.path : markedPath(request, job.key);
  return {
    async,
    ...(body === undefined ? undefined : { body }),
    ...(path === undefined ? undefined : { path }),
    ...(request?.method === undefined ? undefined : { method: request.method }),
    ...(Object.keys(headers).length === 0 ? undefined : { headers }),
    ...(request?.scheduleAt === undefined ? undefined : { scheduledAt: wholeMinute(call, request.scheduleAt, async) }),
  };
}

/** The server schedules by the minute and refuses everything finer, and everything less than a minute ahead. */
function wholeMinute(call: Call, at: Date, async: boolean): string {
  const where = { provider: id, operation: call.operation };
  if (!async) throw inputError("scheduleAt needs start: nobody can wait for a run that begins later", where);
  const minute = Math.ceil(at.getTime() / 60_000) * 60_000;
  if (!(minute > call.startedAt + 60_000)) throw inputError("scheduleAt must be more than a minute ahead", where);
  return new Date(minute).toISOString();
}

function safeJson(input: unknown, where: { provider: string; operation: string }): string {
  if (input instanceof Uint8Array) {
    throw inputError("bytes cannot be sent to an Appwrite function as JSON; encode them as text first", where);
  }
  const json = toJson(input, where);
  // White space after JSON means nothing to JSON and saves the one document that PHP takes for empty.
  return json === "0" ? "0 " : json;
}

function markedPath(request: AppwriteRequest | undefined, key: string): string {
  const path = request?.path ?? "/";
  return `${path}${path.includes("?") ? "&" : "?"}${keyParameter}=${key}`;
}

function equal(attribute: string, values: readonly string[]): string {
  return JSON.stringify({ method: "equal", attribute, values });
}

function limit(count: number): string {
  return JSON.stringify({ method: "limit", values: [count] });
}

function executionId(record: JsonRecord): string {
  return textOf(record, "$id") ?? "";
}

/** States before the end. None proves that the function runs: `processing` is written before the executor is asked. */
const states: ReadonlyMap<string, State> = new Map([
  ["waiting", "queued"],
  ["processing", "running"],
  ["scheduled", "scheduled"],
]);

/** How the server ends `errors` when its executor, not the function, went wrong; the `\n` are two characters. */
const executorError = /(?:\\n|\n)Error Code: \d+\s*$/;

function readExecution(call: Call, record: JsonRecord): Snapshot {
  const id = executionId(record);
  const statusCode = numberOf(record, "responseStatusCode") ?? 0;
  const headers = readHeaders(record.responseHeaders);
  const body = textOf(record, "responseBody") ?? "";
  const end = readEnd(record, statusCode, body);
  call.executionId ??= id;
  // One literal for every state: the hot path allocates it once.
  return {
    id,
    state: end.state,
    provisional: end.provisional === true,
    executed: end.executed,
    output: end.state === "succeeded" ? readOutput(body, headers["content-type"]) : undefined,
    durationMs: (numberOf(record, "duration") ?? 0) * 1000,
    logs: (end.state === "succeeded" ? textOf(record, "logs") : printed(record)) || undefined,
    response: statusCode === 0 ? undefined : { statusCode, headers },
    failure: end.failure,
    raw: record,
  };
}

/** What the function printed: its standard output, then its standard error, which ends with what it threw. */
function printed(record: JsonRecord): string {
  return [textOf(record, "logs"), textOf(record, "errors")].filter(Boolean).join("\n");
}

type End = Pick<Snapshot, "state" | "executed" | "failure"> & { readonly provisional?: boolean };

const succeeded: End = { state: "succeeded", executed: "yes" };

function readEnd(record: JsonRecord, statusCode: number, body: string): End {
  const status = textOf(record, "status") ?? "";
  if (status === "completed" && statusCode < 500) return succeeded;
  if (status === "failed" || status === "completed") {
    const errors = textOf(record, "errors") ?? "";
    const failure = parseFailureText(errors || body, statusCode || undefined);
    if (executorError.test(errors)) return { state: "platform-error", executed: "maybe", failure };
    // Computed by the server from the function's time limit, not stored: the run may still end, or not have begun.
    const overdue = statusCode === 0 && !numberOf(record, "duration");
    if (overdue) return { state: "timed-out", executed: "maybe", provisional: true, failure };
    return { state: "failed", executed: "yes", failure };
  }
  return { state: states.get(status) ?? "unknown", executed: "maybe" };
}

function readHeaders(value: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  if (!Array.isArray(value)) return headers;
  for (const entry of value) {
    const record = asRecord(entry);
    const name = textOf(record, "name");
    // `__proto__` does no harm here: its setter takes no text.
    if (name !== undefined) headers[name.toLowerCase()] = textOf(record, "value") ?? "";
  }
  return headers;
}

function readOutput(body: string, contentType: string | undefined): unknown {
  if (body === "") return undefined;
  const parsed = contentType !== undefined && /^[^;]*\bjson\b/i.test(contentType) ? tryParse(body) : undefined;
  return parsed === undefined ? body : parsed.value;
}

/** Reads the envelope `{"message", "code", "type", "version"}`; the type decides, never the message. */
const classify: Classifier = (response, operation, nowMs) => {
  const body = asRecord(tryParse(response.text())?.value);
  const type = textOf(body, "type");
  const message = textOf(body, "message");
  const providerError = body === undefined ? undefined : { type, message };
  const verdict = classifyStatus(response.status);
  if (verdict.again === "throttle") {
    // No Retry-After here, but the instant at which the window ends.
    const retryAfterMs = parseEpochSeconds(response.headers["x-ratelimit-reset"], nowMs);
    return { ...verdict, providerError, retryAfterMs };
  }
  if (operation.retry === "unsent") {
    // The server stops waiting after 30 s; the function goes on.
    if (type === "function_synchronous_timeout") {
      return { code: "FUNCTION_TIMEOUT", layer: "function", executed: "yes", again: "never", providerError };
    }
    // The function ran and answered bytes that do not fit into JSON.
    if (response.status === 400 && type === "general_unknown") {
      return { code: "RESPONSE_MALFORMED", layer: "platform", executed: "maybe", again: "never", providerError };
    }
  }
  return { ...verdict, providerError };
};
