import {
  cancelExecution,
  createFunctiongraphClient,
  type FunctiongraphClient,
  invokeFunction,
  invokeFunctionAsync,
  listAsyncExecutions,
} from "@fnwire/functiongraph";
import type { WireResponse } from "@fnwire/runtime";
import { defineProvider, type Provider } from "../provider/define-provider.js";
import {
  type Authenticator,
  addHeader,
  asRecord,
  type CallContext,
  type Classify,
  type Credential,
  classifyStatus,
  configError,
  type ExecutionState,
  type FailureDetail,
  type FunctionResponse,
  foreign,
  type Given,
  type HeaderFields,
  type Invocation,
  inputError,
  type JsonObject,
  type JsonRecord,
  loadPart,
  type Methods,
  malformed,
  numberOf,
  type ProviderOptions,
  parseHttpDate,
  requireObject,
  type State,
  saysJson,
  textOf,
  through,
  tryParse,
  tryParseLoosely,
  type Usage,
} from "../provider/tools.js";
import { isThrown } from "./appwrite/failure-text.js";
import { type AccessKeyOptions, keysOf } from "./functiongraph/access-keys.js";
import { type IdentityOptions, identityRules, loginAuth } from "./keystone/login.js";

export type { AccessKeys } from "./functiongraph/request-signature.js";
export { type SignedTransportOptions, signedTransport } from "./functiongraph/signed-transport.js";

const id = "functiongraph";

/** The event, a JSON object; `undefined` is sent as an empty one. */
export type FunctionGraphInput = JsonObject | undefined;

/** What only FunctionGraph knows of an invocation. */
export type FunctionGraphRequest = {
  /** Return the end of the run's log with a synchronous result. Default false. */
  logs?: boolean | undefined;
  /**
   * How the result of `invoke` comes. `"v1"` (default): in the service's envelope, which holds it as text without saying what it
   * is. `"v0"`: as it is, with the content type that says whether it is text or JSON.
   */
  responseVersion?: "v0" | "v1" | undefined;
  /**
   * Whether the function answers like one behind API Gateway, with `statusCode` and `body`, and the output is that body.
   * Default: only a response that says `isBase64Encoded` is taken for one.
   */
  gateway?: boolean | undefined;
  /** Memory for this run in MB, where the function allows dynamic memory. */
  instanceMemoryMb?:
    | 128
    | 256
    | 512
    | 768
    | 1024
    | 1280
    | 1536
    | 1792
    | 2048
    | 2560
    | 3072
    | 3584
    | 4096
    | 8192
    | 10240
    | undefined;
};

/**
 * What only FunctionGraph's client is told. Give `endpoint` or `region`, and one of `token`, `accessKey` with `secretKey`,
 * `accessKeys`, or what is needed to log in to IAM.
 */
export type FunctionGraphOwnOptions = IdentityOptions &
  AccessKeyOptions & {
    /** Base URL, such as `https://functiongraph.eu-de.otc.t-systems.com`. */
    endpoint?: string | undefined;
    /** Region of the cloud, such as `cn-north-4` or `eu-de`. */
    region?: string | undefined;
    /** Which cloud `region` is of. Default `huawei`. */
    cloud?: "huawei" | "otc" | undefined;
    /** Id of the project that owns the functions. */
    projectId: string;
    /** An IAM token scoped to the project. */
    token?: Credential;
    /** Sign with a key derived for the day, the `region` and the service (V11-HMAC-SHA256). Default false. */
    derivedKey?: boolean | undefined;
  };

const facts = {
  id,
  can: {
    handle: true,
    status: true,
    result: "none",
    logs: false,
    cancel: "collateral",
    remove: false,
    dedupe: false,
    headers: false,
    syncCeilingSeconds: 90,
  },
} as const;
type Facts = typeof facts;

/** FunctionGraph, as a type. */
export interface FunctionGraph extends Facts {
  readonly input: FunctionGraphInput;
  readonly options: FunctionGraphOwnOptions;
  readonly request: FunctionGraphRequest;
}

/** Options of {@link functiongraph}. */
export type FunctionGraphOptions = ProviderOptions<FunctionGraph>;

const batchSize = 500;

/** A client for FunctionGraph of Huawei Cloud or Open Telekom Cloud. Logs in when the first call needs it. */
export const functiongraph: Provider<FunctionGraph> = /* @__PURE__ */ defineProvider<FunctionGraph>({
  ...facts,
  contract: 1,
  limits: {
    // The gateway drops the reply after 90 s.
    invokeAttemptMs: 100_000,
    notFoundGraceMs: 60_000,
    batchSize,
  },
  showsRunsIf: "asynchronous status logging is enabled for the function",
  options: {
    ...identityRules,
    endpoint: "url?",
    region: "text?",
    cloud: { "oneOf?": ["huawei", "otc"] },
    projectId: { text: "the id of the project that owns the functions" },
    token: "credential?",
    accessKey: { given: "text" },
    secretKey: { given: "text" },
    securityToken: { given: "text" },
    accessKeys: { given: "function" },
    derivedKey: "boolean?",
  },
  request: {
    logs: "boolean?",
    responseVersion: { "oneOf?": ["v0", "v1"] },
    gateway: "boolean?",
    instanceMemoryMb: {
      "oneOf?": [128, 256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 3584, 4096, 8192, 10240],
    },
  },
  endpoint: (options) => {
    if (!/^[0-9A-Za-z_-]{1,64}$/.test(options.projectId)) {
      throw configError("projectId is missing: the id of the project that owns the functions", { provider: id });
    }
    return options.endpoint ?? `https://functiongraph.${domainOf(options)}`;
  },
  project: ({ projectId }) => projectId,
  classify: (response, operation, nowMs) => classify(response, operation, nowMs),
  authenticate: (given) => authOf(given),
  connect: ({ binding, options }) => new FunctionGraphMethods(createFunctiongraphClient(binding), options.projectId),
});

function domainOf({ region, cloud = "huawei" }: FunctionGraphOptions): string {
  if (region === undefined || !/^[a-z]{2,12}-[a-z]+(?:-\d{1,3})?$/.test(region)) {
    throw configError("give endpoint, or region such as cn-north-4", { provider: id });
  }
  return cloud === "otc" ? `${region}.otc.t-systems.com` : `${region}.myhuaweicloud.com`;
}

function authOf(parts: Given<FunctionGraph>): Authenticator {
  const { options } = parts;
  const { accessKey, accessKeys, projectId } = options;
  if (accessKey === undefined && accessKeys === undefined) {
    const authUrl = options.authUrl ?? (options.region === undefined ? undefined : `https://iam.${domainOf(options)}`);
    return loginAuth({ given: parts, authUrl, projectId });
  }
  const others = [accessKey && accessKeys, options.token, options.username];
  if (others.some((each) => each !== undefined)) {
    throw configError("give one credential: token, accessKey with secretKey, accessKeys, or a login", { provider: id });
  }
  if (options.derivedKey === true && options.region === undefined) {
    throw configError("derivedKey needs region, which the key is derived for", { provider: id });
  }
  const scope = options.derivedKey === true ? { region: options.region ?? "", service: "functiongraph" } : undefined;
  const keys = keysOf(options, id, parts.redactor);
  let signer: Authenticator | undefined;
  return {
    async authenticate(request): Promise<HeaderFields> {
      if (signer === undefined) {
        // Loaded when somebody signs: a client with a token never needs it.
        const { signatureAuth } = await loadPart(import("./functiongraph/request-signature.js"));
        signer ??= signatureAuth({ keys, scope, projectId, clock: parts.clock });
      }
      return signer.authenticate(request);
    },
    refused: (headers, response) => signer?.refused(headers, response) ?? false,
  };
}

const idPattern = /^[A-Za-z0-9-]{1,64}$/;
const dayMs = 24 * 3_600_000;

/** An id as it was received, or `undefined` when no handle could be made of it, or a credential would be in it. */
function receivedId(call: CallContext, given: string | undefined): string | undefined {
  const isUsable = given !== undefined && idPattern.test(given) && call.client.redactor.scrub(given) === given;
  return isUsable ? given : undefined;
}

/** Two names of one request that differ: the response, or a part of it, is somebody else's. */
function refuseForeign(call: CallContext, own: string | undefined, header: string | undefined): void {
  const other = receivedId(call, header);
  if (own === undefined || other === undefined || own.toLowerCase() === other.toLowerCase()) return;
  throw foreign(call, { runsFunction: true, seen: `request ${own}, and ${other} in X-Cff-Request-Id` });
}

class FunctionGraphMethods implements Methods<FunctionGraph> {
  readonly #client: FunctiongraphClient;
  readonly #projectId: string;
  /** How far this machine's clock is ahead of the service's, by the latest answer that said. Milliseconds. */
  #aheadMs: number | undefined;

  constructor(client: FunctiongraphClient, projectId: string) {
    this.#client = client;
    this.#projectId = projectId;
  }

  checkRef(fn: string): void {
    // Full URNs, and the short forms that the service completes by itself.
    if (!/^[A-Za-z0-9][A-Za-z0-9_.!:-]{0,268}$/.test(fn)) {
      throw inputError("a function is named by its URN, or by name, package:name or project:package:name", {
        provider: id,
        operation: "fn",
      });
    }
  }

  checkId(requestId: string): void {
    if (!idPattern.test(requestId)) throw inputError("that is no request id", { provider: id, operation: "resume" });
  }

  async invoke(call: CallContext, invocation: Invocation<FunctionGraph>): Promise<ExecutionState> {
    const { request } = invocation;
    call.inputAt = "body";
    const outcome = await invokeFunction(
      this.#client,
      {
        path: this.#path(invocation.fn),
        headers: {
          "X-CFF-Request-Version": request?.responseVersion ?? "v1",
          ...(request?.logs === true ? { "X-Cff-Log-Type": "tail" as const } : undefined),
          ...memoryHeader(request),
        },
        body: eventOf(call, invocation),
      },
      through(call),
    );
    const wire = this.#answer(call);
    // Of other statuses than 2xx only failures of the function itself come here, see `classify`.
    const isRead = outcome.httpStatus === 200 || !outcome.ok;
    const snapshot = isRead ? readInvocation(call, wire, outcome.data ?? outcome.error, request) : undefined;
    if (snapshot === undefined) throw malformed(call, { runsFunction: true });
    return snapshot;
  }

  /** The response that a request of this call got; by its date the service's clock is known. */
  #answer(call: CallContext): WireResponse {
    const { response } = call;
    if (response === undefined) throw malformed(call, { runsFunction: true });
    const { date } = response.headers;
    const nowMs = call.client.clock.now();
    const serverMs = date === undefined ? undefined : parseHttpDate(date, nowMs);
    if (serverMs !== undefined) this.#aheadMs = nowMs - serverMs;
    return response;
  }

  async start(call: CallContext, invocation: Invocation<FunctionGraph>): Promise<string> {
    const { request } = invocation;
    call.inputAt = "body";
    const outcome = await invokeFunctionAsync(
      this.#client,
      { path: this.#path(invocation.fn), headers: memoryHeader(request), body: eventOf(call, invocation) },
      through(call),
    );
    const wire = this.#answer(call);
    // What it is decides, not what it is called: the service's own examples label JSON as text.
    const record = recordOf(wire, outcome.data);
    const requestId = outcome.httpStatus === 202 ? receivedId(call, textOf(record, "request_id")) : undefined;
    if (requestId === undefined) throw malformed(call, { runsFunction: true });
    refuseForeign(call, requestId, wire.headers["x-cff-request-id"]);
    return requestId;
  }

  async status(
    call: CallContext,
    ref: { fn: string; id: string; startedAt: number },
  ): Promise<ExecutionState | undefined> {
    // A handle may come from a machine whose clock is days ahead.
    const startedAt = Math.min(ref.startedAt, call.startedAt);
    const rows = await this.#list(call, ref.fn, startedAt - dayMs, { request_id: ref.id });
    const row = rows.find((each) => textOf(each, "request_id") === ref.id);
    return row && readRecord(call, row);
  }

  async statusMany(
    call: CallContext,
    refs: readonly { fn: string; id: string; startedAt: number }[],
  ): Promise<Map<string, ExecutionState>> {
    const oldest = Math.min(...refs.map((ref) => ref.startedAt));
    // A page holds only so many: no more of the past is asked for than has to be. What it does not show is looked at by itself.
    const marginMs = this.#aheadMs === undefined ? dayMs : 60_000;
    const rows = await this.#list(call, refs[0]?.fn ?? "", oldest - marginMs, { limit: batchSize });
    return new Map(rows.map((row) => [textOf(row, "request_id") ?? "", readRecord(call, row)]));
  }

  async #list(
    call: CallContext,
    fn: string,
    fromMs: number,
    query: { request_id?: string; limit?: number },
  ): Promise<JsonRecord[]> {
    const outcome = await listAsyncExecutions(
      this.#client,
      // Without a beginning only the last hour is shown. It is an instant by the service's clock, which this machine's is compared
      // with; a handle may also come from a machine whose clock nobody knows, hence the wide margins of who asks.
      {
        path: this.#path(fn),
        query: { ...query, query_begin_time: utcSeconds(fromMs - Math.max(0, this.#aheadMs ?? 0)) },
      },
      through(call),
    );
    const wire = this.#answer(call);
    const answer = recordOf(wire, outcome.data);
    const rows = outcome.httpStatus === 200 ? answer?.invocations : undefined;
    if (!Array.isArray(rows)) throw malformed(call, { runsFunction: false });
    return rows.map(asRecord).filter((row) => row !== undefined);
  }

  async cancel(call: CallContext, ref: { fn: string; id: string }): Promise<boolean> {
    const body = { request_id: ref.id, type: "force" } as const;
    await cancelExecution(this.#client, { path: this.#path(ref.fn), body }, through(call));
    return true;
  }

  #path(fn: string): { project_id: string; function_urn: string } {
    return { project_id: this.#projectId, function_urn: fn };
  }
}

function eventOf(call: CallContext, invocation: Invocation<FunctionGraph>): Record<string, unknown> {
  // Safe: a JSON object may have any keys.
  return (
    invocation.input === undefined ? {} : requireObject(invocation.input, { provider: id, operation: call.operation })
  ) as Record<string, unknown>;
}

function memoryHeader(request: FunctionGraphRequest | undefined) {
  const memory = request?.instanceMemoryMb;
  return memory === undefined ? undefined : ({ "X-Cff-Instance-Memory": `${memory}` } as const);
}

/** `YYYY-MM-DDTHH:mm:ss` in UTC, without a zone. */
function utcSeconds(ms: number): string {
  return new Date(Math.max(0, ms)).toISOString().slice(0, 19);
}

const notExposed =
  "this page may not read the headers that mark a failed function. Let the service answer with Access-Control-Expose-Headers: X-Cff-Request-Id, X-Cff-Response-Version, X-Func-Err-Code, X-Is-Func-Err, X-Cff-Function-Log, X-Cff-Invoke-Summary";

/** What a response of 200 says of the run; `undefined` when it is neither the envelope nor marked as the service's own. */
function readInvocation(
  call: CallContext,
  wire: WireResponse,
  data: unknown,
  request: FunctionGraphRequest | undefined,
): ExecutionState | undefined {
  const { headers } = wire;
  // Without them a function that failed could not be told from one that succeeded.
  if (wire.hidesHeaders && headers["x-cff-request-id"] === undefined) {
    throw malformed(call, { runsFunction: true, flaw: notExposed });
  }
  const version = headers["x-cff-response-version"]?.trim().toLowerCase();
  const isBare = version === "v0" || (version !== "v1" && request?.responseVersion === "v0");
  const envelope = isBare ? undefined : (envelopeOf(data) ?? envelopeOf(tryParseLoosely(wire.text())?.value));
  const named = textOf(envelope, "request_id");
  refuseForeign(call, named, headers["x-cff-request-id"]);
  const requestId = receivedId(call, named ?? headers["x-cff-request-id"]);
  const isFailed = isMarkedFailed(headers) || hasFailureCode(headers);
  // Servers that do not know the envelope answer with the bare output, which could be anything, or anybody's.
  const isOwn = version !== undefined || requestId !== undefined || isFailed;
  if (envelope === undefined && !isOwn) return undefined;
  const status = envelope === undefined ? 200 : statusOf(envelope.status);
  if (status === undefined && version === undefined) return undefined;
  const usage = usageOf(headers);
  const isText = isTextLabel(headers["content-type"]);
  const result = envelope === undefined ? bareOutput(call, wire, isText) : parseResult(call, envelope.result, isText);
  const base = {
    id: requestId,
    requestId,
    provisional: false,
    executed: "yes",
    raw: envelope ?? data,
    output: result,
    // What is no text in the envelope is written in the envelope's.
    text: envelope === undefined ? textOfBare(wire, result) : (textOf(envelope, "result") ?? wire.text()),
    // JSON is never read as the text that it is written in.
    mislabeled:
      envelope === undefined && result === wire.text() && saysJson(headers["content-type"]) ? true : undefined,
    durationMs: usage?.durationMs,
    usage,
    logs: textOf(envelope, "log") || decodeLog(headers["x-cff-function-log"]),
    wire,
  } as const;
  call.noteRun(requestId);
  if (isFailed || (status !== undefined && status !== 200)) {
    return { ...base, state: "failed", failure: failureOf(result) };
  }
  // It is said to be the envelope and is not, or does not say how the run ended.
  if (status === undefined || (envelope === undefined && version === "v1")) {
    return { ...base, state: "succeeded", output: wire.text(), unreadable: true };
  }
  // What stood where a replacement character is now, nobody knows any more.
  if (envelope !== undefined && wire.isExactText === false && base.text?.includes("\ufffd")) {
    return { ...base, state: "succeeded", output: base.text, unreadable: true };
  }
  const gateway = readGatewayResult(call, result, request?.gateway);
  if (gateway === undefined) return { ...base, state: "succeeded" };
  const { response, output, ...flaws } = gateway;
  if (response.statusCode < 500) return { ...base, state: "succeeded", output, response, ...flaws };
  return {
    ...base,
    state: "failed",
    output,
    response,
    failure: { ...failureOf(output), statusCode: response.statusCode },
  };
}

/** A response's JSON object, whatever it is labeled as. */
function recordOf(wire: WireResponse, data: unknown): JsonRecord | undefined {
  const read = data instanceof Uint8Array ? undefined : asRecord(data);
  return read ?? asRecord(tryParseLoosely(wire.text())?.value);
}

/** The service's envelope, by its shape. What it is labeled as says nothing: the one public trace calls it text. */
function envelopeOf(data: unknown): JsonRecord | undefined {
  const body = asRecord(data);
  const isEnvelope = body !== undefined && "result" in body && ("status" in body || "request_id" in body);
  return isEnvelope ? body : undefined;
}

/** A number; old services wrote it as text. Absent it means success, and `undefined` what is no status. */
function statusOf(status: unknown): number | undefined {
  if (status === undefined || status === null) return 200;
  if (typeof status === "string" && /^\d{1,3}$/.test(status)) return Number(status);
  return Number.isInteger(status) ? (status as number) : undefined; // Safe: only numbers are integers.
}

/** What the function gave, where the body is that and nothing else: its label says what it is. */
function bareOutput(call: CallContext, wire: WireResponse, isText: boolean): unknown {
  // Bytes that are no text stay bytes, whatever they are labeled as.
  if (wire.isExactText === false) return wire.bytes();
  const text = wire.text();
  if (isText) return text;
  if (text === "") return undefined;
  const label = wire.headers["content-type"];
  if (label !== undefined && !saysJson(label)) return wire.bytes();
  const parsed = tryParseLoosely(text, call.client.reading);
  return parsed === undefined ? text : parsed.value;
}

/** undefined where the body is no text. */
function textOfBare(wire: WireResponse, result: unknown): string | undefined {
  return result === undefined || result instanceof Uint8Array ? undefined : wire.text();
}

function isTextLabel(label: string | undefined): boolean {
  return label !== undefined && /^\s*text\/(?!json\b)/i.test(label);
}

/** What the run took: `{"duration", "billingDuration", "memorySize", "memoryUsed"}` in milliseconds and MB. */
function usageOf(headers: Headers): Usage | undefined {
  const summary = asRecord(tryParse(headers["x-cff-invoke-summary"] ?? "")?.value);
  const billed = headers["x-cff-billing-duration"];
  const usage = {
    durationMs: numberOf(summary, "duration"),
    billedDurationMs:
      numberOf(summary, "billingDuration") ??
      (billed !== undefined && /^\d{1,12}(?:\.\d{1,9})?$/.test(billed) ? Number(billed) : undefined),
    memoryMb: numberOf(summary, "memorySize"),
    maxMemoryMb: numberOf(summary, "memoryUsed"),
  };
  const known = Object.entries(usage).filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

type Headers = Readonly<Record<string, string | undefined>>;

/** The header by which a failed function is known, whose values no page lists. */
function isMarkedFailed(headers: Headers): boolean {
  return /^(?:true|1)$/i.test(headers["x-is-func-err"] ?? "");
}

function hasFailureCode(headers: Headers): boolean {
  const code = headers["x-func-err-code"];
  return code !== undefined && code !== "" && code !== "0";
}

/**
 * The envelope holds text, also when the function returned JSON, and does not say which. An object or a list is taken for JSON;
 * anything smaller only where nothing is lost by it, and never where the response is labeled as text.
 */
function parseResult(call: CallContext, result: unknown, isText = false): unknown {
  if (typeof result !== "string") return result;
  const value = tryParseLoosely(result, call.client.reading)?.value;
  if (typeof value === "object" && value !== null) return value;
  if (value === undefined || isText) return result;
  return typeof value === "number" && (String(value) !== result || !Number.isFinite(value)) ? result : value;
}

/** What a function failed with: `{"errorMessage", "errorType", "stackTrace"}`. */
function failureOf(result: unknown): FailureDetail {
  const record = asRecord(result);
  const trace = record?.stackTrace;
  const lines = Array.isArray(trace) ? trace.filter((line) => typeof line === "string") : [];
  return {
    type: textOf(record, "errorType"),
    message: textOf(record, "errorMessage") ?? (typeof result === "string" ? result : undefined),
    stack: typeof trace === "string" && trace !== "" ? trace : lines.length > 0 ? lines.join("\n") : undefined,
  };
}

/** Whether a failure is the function's own: the JSON of what was thrown, as in a response, or the stack that its runtime printed. */
function isOwnFailure(result: unknown): boolean {
  if (typeof result === "string") return isThrown(result);
  const { type, message, stack } = failureOf(result);
  return message !== undefined && (type !== undefined || stack !== undefined);
}

/**
 * The shape that functions behind API Gateway answer in: `{"statusCode", "headers", "body", "isBase64Encoded"}`. An output of
 * any function may have the first three; only the last one is certain, unless the caller knows.
 */
function readGatewayResult(
  call: CallContext,
  result: unknown,
  asked: boolean | undefined,
): { response: FunctionResponse; output: unknown; unreadable?: true; mislabeled?: true } | undefined {
  const record = asRecord(result);
  if (asked === false || (asked === undefined && typeof record?.isBase64Encoded !== "boolean")) return undefined;
  const statusCode = numberOf(record, "statusCode");
  const body = textOf(record, "body");
  if (statusCode === undefined || body === undefined) return undefined;
  if (!Number.isInteger(statusCode) || statusCode < 100 || statusCode > 599) return undefined;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(asRecord(record?.headers) ?? {})) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (["string", "number", "boolean"].includes(typeof each)) addHeader(headers, name, String(each));
    }
  }
  const response = { statusCode, headers };
  const text = record?.isBase64Encoded === true ? decodeBase64(body) : body;
  if (text === undefined) return { response, output: body, unreadable: true };
  if (text === "" || typeof text !== "string" || !saysJson(headers["content-type"])) return { response, output: text };
  const parsed = tryParseLoosely(text, call.client.reading);
  return parsed === undefined ? { response, output: text, mislabeled: true } : { response, output: parsed.value };
}

/** Text when the bytes are text, else the bytes; `undefined` when it is no base64. */
function decodeBase64(body: string): string | Uint8Array | undefined {
  const bytes = bytesOf(body);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/** The last bytes of a log, perhaps cut inside a character. */
function decodeLog(header: string | undefined): string | undefined {
  const bytes = header ? bytesOf(header) : undefined;
  return bytes && new TextDecoder().decode(bytes);
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const states: ReadonlyMap<string | undefined, State> = new Map([
  ["WAIT", "queued"],
  ["RUNNING", "running"],
  ["SUCCESS", "succeeded"],
  ["FAIL", "failed"],
  ["DISCARD", "discarded"],
]);

/** What a canceled run fails with. */
const cancelledCode = 4208;

function readRecord(call: CallContext, row: JsonRecord): ExecutionState {
  const requestId = textOf(row, "request_id");
  const base = { id: requestId, requestId, provisional: false, raw: row, wire: call.response };
  const state = states.get(textOf(row, "status")) ?? "unknown";
  const message = textOf(row, "error_message") || undefined;
  switch (state) {
    case "succeeded":
      return { ...base, state, executed: "yes" };
    case "failed": {
      const code = numberOf(row, "error_code");
      if (code === cancelledCode) return { ...base, state: "cancelled", executed: "maybe" };
      const read = parseResult(call, message);
      const said = failureOf(read);
      const type = said.type ?? (code === undefined ? undefined : `${code}`);
      const failure = { ...said, type, message: said.message ?? message };
      // The same word stands for runs that the service could not begin: no code or package, no memory, no instance.
      return isOwnFailure(read)
        ? { ...base, state, executed: "yes", failure }
        : { ...base, state: "platform-error", executed: "maybe", failure };
    }
    case "discarded":
      // One that was begun, failed, and then had to wait too long for its repetition is dropped, too.
      return {
        ...base,
        state,
        executed: isOwnFailure(parseResult(call, message)) ? "yes" : "no",
        failure: { message },
      };
    default:
      // No document says that the function's code has begun when a run is called RUNNING, and not that its instance is being made.
      return { ...base, state, executed: "maybe" };
  }
}

/** The code of a failure that stays, although it comes with a 5xx: a trigger's name that is none. */
const lasting = "FSS.1319";
/**
 * Codes about what a function gave back: FSS.1202 and FSS.1206 mean that it ran and that its result has not the shape that was
 * expected. The rest of their hundred is in no table, except for two that refuse requests.
 */
const aboutResult = /^FSS\.12(?!01$|21$)\d\d$/;

/** Reads `{error_code, error_msg}`, the gateway's form of it, and IAM's `{"error": {"code", "message"}}`. */
const classify: Classify = (response, operation) => {
  const { headers } = response;
  const runs = operation.retry === "unsent";
  // Which status a failed function answers with is documented nowhere; what is marked as its own is believed.
  if (runs && isMarkedFailed(headers)) return "success";
  const body = asRecord(tryParseLoosely(response.text())?.value);
  const nested = asRecord(body?.error);
  const code = textOf(body, "error_code") ?? textOf(nested, "code");
  const message = textOf(body, "error_msg") ?? textOf(nested, "message");
  const requestId = headers["x-cff-request-id"] ?? headers["x-request-id"] ?? textOf(body, "request_id");
  const providerError = code === undefined && message === undefined ? undefined : { code, message };
  const classification = classifyStatus(response.status);
  if (runs && hasFailureCode(headers))
    return { ...classification, executed: "maybe", retryability: "none", providerError, requestId };
  // A function whose concurrency was set to 0: waiting does not help.
  if (response.status === 429 && message !== undefined && /function disabled/i.test(message)) {
    return { code: "FORBIDDEN", layer: "platform", executed: "no", retryability: "none", providerError, requestId };
  }
  // The documentation's own example of a bad token is a 403.
  if (response.status === 403 && message !== undefined && /invalid token/i.test(message)) {
    return {
      code: "UNAUTHENTICATED",
      layer: "platform",
      executed: "no",
      retryability: "credential",
      providerError,
      requestId,
    };
  }
  if (runs && code !== undefined && aboutResult.test(code)) {
    return { ...classification, executed: "maybe", retryability: "none", providerError, requestId };
  }
  if (code === lasting) return { ...classification, retryability: "none", providerError, requestId };
  return { ...classification, providerError, requestId };
};
