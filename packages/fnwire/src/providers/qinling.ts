import {
  createExecution,
  createQinlingClient,
  deleteExecution,
  getExecution,
  getExecutionLog,
  listExecutions,
  type QinlingClient,
} from "@fnwire/qinling";
import { defineProvider, type Provider } from "../provider/define-provider.js";
import {
  asRecord,
  type CallContext,
  type Classify,
  type Credential,
  callError,
  classifyStatus,
  type ExecutionState,
  FnwireError,
  foreign,
  type Invocation,
  inputError,
  type JsonObject,
  type JsonRecord,
  type Methods,
  malformed,
  numberOf,
  type ProviderOptions,
  requireObject,
  textOf,
  through,
  toJson,
  tryParse,
  tryParseLoosely,
} from "../provider/tools.js";
import { type KeystoneOptions, keystoneRules, loginAuth } from "./keystone/login.js";

const id = "qinling";

/** An object becomes the function's keyword arguments, text that is not JSON its one argument. */
export type QinlingInput = JsonObject | string | undefined;

/** What only Qinling knows of an invocation. */
export type QinlingRequest = {
  /** Version of the function, 0 (the default) for the latest code. Not with an alias, which names a version itself. */
  version?: number | undefined;
  /** Stored with the execution. */
  description?: string | undefined;
};

/** What only Qinling's client is told. Give `token`, or what is needed to log in to Keystone. */
export type QinlingOwnOptions = KeystoneOptions & {
  /** Base URL without `/v1`, such as `http://127.0.0.1:7070`. */
  endpoint: string;
  /** A Keystone token scoped to the project of the functions. */
  token?: Credential;
  /** Id of the project that owns the functions, instead of its name in `project`. */
  projectId?: string | undefined;
};

const facts = {
  id,
  can: {
    handle: true,
    status: true,
    result: "full",
    logs: true,
    cancel: false,
    remove: true,
    dedupe: "key",
    headers: false,
    syncCeilingSeconds: 60,
  },
} as const;
type Facts = typeof facts;

/** OpenStack Qinling, as a type. */
export interface Qinling extends Facts {
  readonly input: QinlingInput;
  readonly options: QinlingOwnOptions;
  readonly request: QinlingRequest;
}

/** Options of {@link qinling}. */
export type QinlingOptions = ProviderOptions<Qinling>;

// The list of what runs has no pages: one request shows all.
const batchSize = 100_000;

/** A client for OpenStack Qinling. Logs in when the first call needs it. */
export const qinling: Provider<Qinling> = /* @__PURE__ */ defineProvider<Qinling>({
  ...facts,
  contract: 1,
  limits: {
    // The engine's own workers may take 180 s.
    invokeAttemptMs: 200_000,
    // A run that the API reports as an error because it stopped waiting may still end, within the workers' own time limit.
    provisionalGraceMs: 180_000,
    batchSize,
  },
  logsApart: true,
  options: {
    ...keystoneRules,
    endpoint: { url: "the URL of the function-engine service, such as https://cloud.example:7070" },
    token: "credential?",
    projectId: "text?",
  },
  request: { version: "count?", description: "text?" },
  endpoint: ({ endpoint }) => endpoint.replace(/\/v1\/?$/, ""),
  project: ({ projectId, project }) => projectId ?? project,
  classify: (response, operation, nowMs) => classify(response, operation, nowMs),
  authenticate: (given) => loginAuth({ given, authUrl: given.options.authUrl, projectId: given.options.projectId }),
  connect: ({ binding }) => new QinlingMethods(createQinlingClient(binding)),
});

const uuid = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/;

class QinlingMethods implements Methods<Qinling> {
  readonly #client: QinlingClient;
  /** Runs that were begun through this client and can be asked for by their marks. */
  readonly #marked = new Set<string>();

  constructor(client: QinlingClient) {
    this.#client = client;
  }

  checkRef(fn: string): void {
    if (!/^[^\p{Cc}]{1,255}$/u.test(fn))
      throw inputError("a function is named by its UUID or an alias", { provider: id, operation: "fn" });
  }

  checkId(executionId: string): void {
    if (!uuid.test(executionId))
      throw inputError("an execution is named by its UUID, in lower case", { provider: id, operation: "resume" });
  }

  checkKey(key: string): void {
    if (!uuid.test(key))
      throw inputError("idempotencyKey must be a UUID in lower case: it becomes the execution's id", {
        provider: id,
        operation: "idempotencyKey",
      });
  }

  async invoke(call: CallContext, invocation: Invocation<Qinling>): Promise<ExecutionState> {
    const record = (await this.#create(call, invocation, true)) ?? (await this.#accepted(call, invocation));
    if (record !== undefined) return readExecution(call, record);
    // Whatever became of it is to be asked for.
    return { id: invocation.key, state: "running", provisional: false, executed: "maybe", raw: undefined };
  }

  async start(call: CallContext, invocation: Invocation<Qinling>): Promise<string> {
    const record = (await this.#create(call, invocation, false)) ?? (await this.#accepted(call, invocation));
    const runId = textOf(record, "id") ?? invocation.key ?? "";
    if (textOf(record, "description") === markOf(runId)) this.#remember(runId);
    return runId;
  }

  #remember(runId: string): void {
    this.#marked.add(runId);
    if (this.#marked.size <= maxMarked) return;
    const [oldest = ""] = this.#marked;
    this.#marked.delete(oldest);
  }

  sharing({ id: runId }: { id: string }): { with: string; upTo: number } {
    return this.#marked.has(runId) ? { with: "marked", upTo: maxMarksAsked } : { with: "running", upTo: batchSize };
  }

  /** The execution that was accepted under the call's id before; `undefined` when it is not available now. */
  async #accepted(call: CallContext, { fn, key = "" }: Invocation<Qinling>): Promise<JsonRecord | undefined> {
    try {
      return await this.#get(call, fn, key);
    } catch (error) {
      if (call.signal?.aborted) throw call.signal.reason;
      if (!FnwireError.is(error) || error.code === "INPUT_INVALID") throw error;
      return undefined;
    }
  }

  /** The created execution, or `undefined` when one with this id exists already. */
  async #create(call: CallContext, invocation: Invocation<Qinling>, sync: boolean): Promise<JsonRecord | undefined> {
    const { request } = invocation;
    const input = writeInput(call, invocation.input);
    // A run that is waited for later is marked, unless the caller has something to say of it, so that it can be asked for with others.
    const description =
      request.description ?? (sync || invocation.key === undefined ? undefined : markOf(invocation.key));
    const outcome = await createExecution(
      this.#client,
      {
        body: {
          sync,
          ...(uuid.test(invocation.fn) ? { function_id: invocation.fn } : { function_alias: invocation.fn }),
          ...(invocation.key === undefined ? undefined : { id: invocation.key }),
          ...(input === undefined ? undefined : { input }),
          ...(request.version === undefined ? undefined : { function_version: request.version }),
          ...(description === undefined ? undefined : { description }),
        },
      },
      through(call),
    );
    // The one answer of this status that comes here, see `classify`.
    if (outcome.httpStatus === 400 && invocation.key !== undefined) return undefined;
    const record = outcome.status === 201 ? asRecord(outcome.data) : undefined;
    if (record === undefined || !uuid.test(textOf(record, "id") ?? "") || textOf(record, "status") === undefined) {
      throw malformed(call, { runsFunction: true });
    }
    const isOwn = invocation.key === undefined || isRun(record, invocation.key);
    if (!isOwn || !isOfFunction(record, invocation.fn))
      throw foreign(call, { runsFunction: true, seen: nameOf(record) });
    return record;
  }

  async status(call: CallContext, ref: { fn: string; id: string }): Promise<ExecutionState | undefined> {
    const record = await this.#get(call, ref.fn, ref.id);
    return record && readExecution(call, record);
  }

  /**
   * The execution with this id. Refuses one of another function: the key or the handle that names it is not this function's, and
   * its result must not be taken for this one's.
   */
  async #get(call: CallContext, fn: string, executionId: string): Promise<JsonRecord | undefined> {
    const record = await this.#fetchRecord(call, executionId);
    if (record === undefined || isOfFunction(record, fn)) return record;
    const message =
      "the execution is of another function, or was started under another name of this one; an idempotencyKey names one call";
    const what = `${message}: ${call.client.redactor.scrub(nameOf(record))}`;
    throw callError(call, { code: "INPUT_INVALID", layer: "caller", fn: call.fn, executionId, what });
  }

  async #fetchRecord(call: CallContext, executionId: string): Promise<JsonRecord | undefined> {
    try {
      const outcome = await getExecution(this.#client, { path: { execution_id: executionId } }, through(call));
      const record = outcome.status === 200 ? asRecord(outcome.data) : undefined;
      if (record === undefined) throw malformed(call, { runsFunction: false });
      if (!isRun(record, executionId)) throw foreign(call, { runsFunction: false, seen: nameOf(record) });
      return record;
    } catch (error) {
      if (FnwireError.is(error) && error.code === "NOT_FOUND") return undefined;
      throw error;
    }
  }

  async find(
    call: CallContext,
    invocation: { fn: string; key: string },
  ): Promise<(ExecutionState & { id: string }) | undefined> {
    const record = await this.#get(call, invocation.fn, invocation.key);
    return record && { ...readExecution(call, record), id: invocation.key };
  }

  /**
   * Runs with marks, wherever they are; of the others what is running. One of those that is missing has ended and shows its result
   * when it is looked at by itself.
   */
  async statusMany(
    call: CallContext,
    refs: readonly { fn: string; id: string }[],
  ): Promise<Map<string, ExecutionState>> {
    const fn = refs[0]?.fn ?? "";
    const isMarked = refs.every((ref) => this.#marked.has(ref.id));
    const query = isMarked
      ? { description: `in:${refs.map((ref) => markOf(ref.id)).join()}` }
      : // An alias is no filter; all that runs in the project is still one request.
        uuid.test(fn)
        ? { status: "running", function_id: fn }
        : { status: "running" };
    const outcome = await listExecutions(this.#client, { query }, through(call));
    const rows = outcome.status === 200 ? asRecord(outcome.data)?.executions : undefined;
    if (!Array.isArray(rows)) throw malformed(call, { runsFunction: false });
    const wanted = new Set(refs.map((ref) => ref.id));
    const found = new Map<string, ExecutionState>();
    for (const row of rows) {
      const record = asRecord(row);
      const runId = textOf(record, "id");
      if (record !== undefined && runId !== undefined && wanted.has(runId) && isOfFunction(record, fn))
        found.set(runId, readExecution(call, record));
    }
    return found;
  }

  async logs(call: CallContext, ref: { id: string }): Promise<string> {
    await getExecutionLog(this.#client, { path: { execution_id: ref.id } }, through(call));
    // As it came, whatever it is labeled as; a byte that is no text is no reason to lose the rest.
    return call.response?.text() ?? "";
  }

  async remove(call: CallContext, ref: { id: string }): Promise<void> {
    try {
      await deleteExecution(this.#client, { path: { execution_id: ref.id } }, through(call));
    } catch (error) {
      // Gone after a repeated request: the first one did it.
      if (!(call.attempts.length > 1 && FnwireError.is(error) && error.code === "NOT_FOUND")) throw error;
    }
  }
}

/** Marks that fit into one request: the server reads a line of 8,192 characters (eventlet's `url_length_limit`). */
const maxMarksAsked = 100;
/** Runs of a client whose marks are remembered. Of those before them each is looked at by itself when it has ended. */
const maxMarked = 20_000;

/**
 * What stands in the description of a run that has none of its own. Lists can be filtered by it, and by no id: that is how one
 * request shows runs that have ended.
 */
function markOf(runId: string): string {
  return `fnwire-${runId}`;
}

/** Whether a record is of the execution with this id, written with dashes or without. */
function isRun(record: JsonRecord, executionId: string): boolean {
  return textOf(record, "id")?.replaceAll("-", "") === executionId.replaceAll("-", "");
}

/** Whether a record is of this function. One that was started by alias remembers that; what a record does not say is not held against it. */
function isOfFunction(record: JsonRecord, fn: string): boolean {
  if (!uuid.test(fn)) return record.function_alias === undefined || record.function_alias === fn;
  const { function_id: seen } = record;
  return seen === undefined || (typeof seen === "string" && seen.replaceAll("-", "") === fn.replaceAll("-", ""));
}

/** A record by all the names it has, to be shown. */
function nameOf(record: JsonRecord): string {
  const alias = textOf(record, "function_alias");
  const of = textOf(record, "function_id") ?? "unknown";
  return `execution ${textOf(record, "id") ?? "without id"} of function ${of}${alias === undefined ? "" : ` as ${alias}`}`;
}

/** Names that the function's runtime takes out of the input, or writes over (python3 runtime, `server.py`). */
const takenKeys = ["context", "__function_input"];

/** The server takes objects and text; arrays, numbers, booleans, quoted strings and empty text end in its 500. */
function writeInput(call: CallContext, input: unknown): string | undefined {
  const where = { provider: id, operation: call.operation };
  if (input === undefined) return undefined;
  if (typeof input !== "string") {
    const json = toJson(requireObject(input, where), where);
    // Of the text: what a toJSON gives counts.
    const taken = takenKeys.find(
      (key) => json.includes(`"${key}"`) && Object.hasOwn(asRecord(tryParse(json)?.value) ?? {}, key),
    );
    if (taken === undefined) return json;
    throw inputError(`the input has the key "${taken}", which the service keeps for itself: rename it`, where);
  }
  // The server reads with Python's json, to which NaN and Infinity are JSON too.
  const parsed = tryParseLoosely(input);
  const arrivesAsText = input !== "" && (parsed === undefined || /^-?\d+$/.test(input));
  if (arrivesAsText) return input;
  throw inputError("text that is empty or JSON does not arrive as text; send it inside an object", where);
}

/** What a record's `result` holds: an object as JSON text. `unreadable` when it is there and cannot be read as that. */
function readResult(
  call: CallContext,
  result: unknown,
): { readonly record?: JsonRecord | undefined; readonly unreadable?: true } {
  if (result === undefined || result === null) return {};
  const record = asRecord(typeof result === "string" ? tryParseLoosely(result, call.client.reading)?.value : result);
  return record === undefined ? { unreadable: true } : { record };
}

function readExecution(call: CallContext, record: JsonRecord): ExecutionState {
  const status = textOf(record, "status") ?? "";
  const { record: result, unreadable } = readResult(call, record.result);
  const seconds = numberOf(result, "duration");
  const output = result?.output;
  const says = typeof output === "string" ? output : undefined;
  const base = {
    id: textOf(record, "id"),
    provisional: false,
    raw: record,
    output: unreadable ? record.result : output,
    // What is no text in the record is written in the record's.
    text: textOf(record, "result") ?? (result === undefined ? undefined : call.response?.text()),
    durationMs: seconds === undefined ? undefined : seconds * 1000,
    wire: call.response,
  };
  call.noteRun(base.id);
  switch (status) {
    case "running":
      return { ...base, state: "running", executed: "maybe" };
    case "success":
      return { ...base, state: "succeeded", executed: "yes", unreadable };
    case "failed":
      return { ...base, ...readFailure(result, says, record.result) };
    case "error":
      // The engine could not begin.
      if (says === "Function execution failed." && seconds === undefined) {
        return { ...base, state: "platform-error", executed: "no", failure: { message: says } };
      }
      // Without a result the API has only stopped waiting, and the record may still turn into a success.
      return {
        ...base,
        state: "platform-error",
        executed: "maybe",
        provisional: result === undefined && !unreadable,
        failure: { message: says },
      };
    default:
      return { ...base, state: "unknown", executed: "maybe" };
  }
}

/**
 * What a `failed` means. The function's runtime measures a duration; a result without one was written by the engine, whose words
 * about a function may also be a function's own.
 */
function readFailure(
  result: JsonRecord | undefined,
  says: string | undefined,
  written: unknown,
): Pick<ExecutionState, "state" | "executed" | "failure"> {
  const failure = { message: says ?? (typeof written === "string" ? written : undefined) };
  const isMeasured = result !== undefined && "duration" in result;
  if (says === "Function execution timeout.") {
    return { state: "timed-out", executed: isMeasured ? "yes" : "maybe", failure };
  }
  if (!isMeasured) {
    // The package was not fetched, or the worker is dead: workers are asked whether they live before anything is handed to them.
    return { state: "platform-error", executed: says === "Function execution failed." ? "no" : "maybe", failure };
  }
  if (says === "Internal service error.") return { state: "platform-error", executed: "maybe", failure };
  return { state: "failed", executed: "yes", failure };
}

/** Texts of errors of the database, which the server wrongly reports as 400: the run may have been made by then. */
const databaseError = /\b(?:DB ?error|database|sqlite3|pymysql|sqlalchemy|OperationalError)\b/i;

/** Reads four envelopes: `{faultcode, faultstring}`, `{faultstring}`, `{code, title, description}`, and no body at all. */
const classify: Classify = (response, operation) => {
  const text = response.text();
  const body = asRecord(tryParse(text)?.value);
  const message = textOf(body, "faultstring") ?? textOf(body, "description") ?? textOf(body, "title");
  const requestId = response.headers["x-openstack-request-id"];
  const classification = classifyStatus(response.status);
  // A 401 repeats the caller's token; nothing of it is kept.
  if (response.status === 401) return { ...classification, requestId };
  const providerError = message === undefined ? undefined : { type: textOf(body, "faultcode"), message };
  if (operation.retry === "unsent" && message !== undefined) {
    // It has this execution already: an acceptance.
    if (response.status === 400 && message.includes("Duplicate entry for Execution")) return "success";
    if (response.status === 400 && databaseError.test(message)) {
      return {
        code: "PLATFORM_ERROR",
        layer: "platform",
        executed: "maybe",
        retryability: "none",
        providerError,
        requestId,
      };
    }
    // Raised before the execution exists, while the runtime is being made or upgraded.
    if (response.status === 409) {
      return {
        code: "UNAVAILABLE",
        layer: "platform",
        executed: "no",
        retryability: "transient",
        providerError,
        requestId,
      };
    }
  }
  // Said by the authentication in front of the service, which has seen no request yet.
  if (response.status === 503 && text.includes("Keystone service is temporarily unavailable")) {
    return {
      code: "UNAVAILABLE",
      layer: "platform",
      executed: "no",
      retryability: "transient",
      providerError,
      requestId,
    };
  }
  return { ...classification, providerError, requestId };
};
