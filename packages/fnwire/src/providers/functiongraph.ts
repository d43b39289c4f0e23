import {
  cancelExecution,
  createFunctiongraphClient,
  type FunctiongraphClient,
  invokeFunction,
  invokeFunctionAsync,
  listAsyncExecutions,
} from "@fnwire/functiongraph";
import {
  boolean,
  type Check,
  credential,
  fn,
  needed,
  object,
  oneNumberOf,
  oneOf,
  secret,
  text,
  url,
} from "@fnwire/runtime/options";
import type { AccessKeys } from "../auth/aksk.js";
import type { Authoriser, HeaderFields } from "../auth/authoriser.js";
import { ask, type Credential, checkGiven, checkSecret } from "../auth/credential.js";
import { type KeystoneOptions, keystoneChecks, loginAuth } from "../auth/login.js";
import type { Call } from "../call.js";
import { capabilities } from "../capabilities.js";
import { configError, inputError } from "../config.js";
import type { Classifier } from "../core.js";
import type { FailureDetail } from "../errors.js";
import { type Client, createFacade } from "../facade.js";
import { malformed } from "../failure.js";
import { asRecord, type JsonRecord, numberOf, requireObject, textOf, tryParse } from "../json.js";
import {
  buildCore,
  type CommonOptions,
  type CoreParts,
  checkOptions,
  commonChecks,
  defaultRule,
  makeClient,
} from "../options.js";
import type { Job, Provider } from "../provider.js";
import { classifyStatus } from "../retry/classify.js";
import { through } from "../retry/send.js";
import type { FunctionResponse, Snapshot, State } from "../state.js";
import type { FunctionGraphRequest } from "./types.js";

export type { AccessKeys } from "../auth/aksk.js";
export type { FunctionGraphInput, FunctionGraphRequest } from "./types.js";

const id = "functiongraph";

/**
 * Options of {@link functiongraph}. Give `endpoint` or `region`, and one of `token`, `accessKey` with `secretKey`,
 * `accessKeys`, or what is needed to log in to IAM.
 */
export type FunctionGraphOptions = CommonOptions<"functiongraph"> &
  Omit<KeystoneOptions, "applicationCredentialId" | "applicationCredentialSecret"> & {
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
    accessKey?: string;
    secretKey?: string;
    /** Belongs to temporary access keys. */
    securityToken?: string;
    /** Instead of the three: gives the current keys, asked for each attempt. For temporary keys, which are replaced together. */
    accessKeys?: () => AccessKeys | Promise<AccessKeys>;
    /** Sign with a key derived for the day, the `region` and the service (V11-HMAC-SHA256). Default false. */
    derivedKey?: boolean | undefined;
  };

const { applicationCredentialId: _id, applicationCredentialSecret: _secret, ...loginChecks } = keystoneChecks;

const optionsCheck: Check<FunctionGraphOptions> = /* @__PURE__ */ object<FunctionGraphOptions>({
  .../* @__PURE__ */ commonChecks(id),
  ...loginChecks,
  endpoint: url,
  region: text,
  cloud: /* @__PURE__ */ oneOf({ huawei: true, otc: true }),
  projectId: /* @__PURE__ */ needed(text, "the id of the project that owns the functions"),
  token: /* @__PURE__ */ secret(credential),
  accessKey: /* @__PURE__ */ secret(text),
  secretKey: /* @__PURE__ */ secret(text),
  securityToken: /* @__PURE__ */ secret(text),
  accessKeys: /* @__PURE__ */ secret(/* @__PURE__ */ fn()),
  derivedKey: boolean,
});

const requestCheck: Check<FunctionGraphRequest> = /* @__PURE__ */ object<FunctionGraphRequest>({
  logs: boolean,
  instanceMemoryMb: /* @__PURE__ */ oneNumberOf({
    128: true,
    256: true,
    512: true,
    768: true,
    1024: true,
    1280: true,
    1536: true,
    1792: true,
    2048: true,
    2560: true,
    3072: true,
    3584: true,
    4096: true,
    8192: true,
    10240: true,
  }),
});

/** A client for FunctionGraph of Huawei Cloud or Open Telekom Cloud. Logs in when the first call needs it. */
export function functiongraph(options: FunctionGraphOptions): Client<"functiongraph"> {
  checkOptions<typeof id, FunctionGraphOptions>(id, options, optionsCheck);
  const { projectId } = options;
  if (typeof projectId !== "string" || !/^[0-9A-Za-z_-]{1,64}$/.test(projectId)) {
    throw configError("projectId is missing: the id of the project that owns the functions", { provider: id });
  }
  const endpoint = endpointOf(options);
  const core = buildCore({
    provider: id,
    options,
    endpoint,
    project: options.projectId,
    classify,
    auth: (parts) => authOf(options, parts),
  });
  const client = makeClient(id, () =>
    createFunctiongraphClient({
      endpoint,
      auth: "in-transport",
      transport: core.transport,
      maxResponseBytes: options.maxResponseBytes,
      allowInsecureHttp: options.allowInsecureHttp,
    }),
  );
  const provider = new FunctionGraphProvider(client, projectId);
  return createFacade<"functiongraph">({ core, provider, rule: defaultRule(id, options) });
}

function domainOf({ region, cloud = "huawei" }: FunctionGraphOptions): string {
  if (region === undefined || !/^[a-z]{2,12}-[a-z]+(?:-\d{1,3})?$/.test(region)) {
    throw configError("give endpoint, or region such as cn-north-4", { provider: id });
  }
  return cloud === "otc" ? `${region}.otc.t-systems.com` : `${region}.myhuaweicloud.com`;
}

function endpointOf(options: FunctionGraphOptions): string {
  if (options.endpoint === undefined) return `https://functiongraph.${domainOf(options)}`;
  return options.endpoint;
}

function authOf(options: FunctionGraphOptions, parts: CoreParts): Authoriser {
  const { accessKey, accessKeys, projectId } = options;
  if (accessKey === undefined && accessKeys === undefined) {
    const authUrl = options.authUrl ?? (options.region === undefined ? undefined : `https://iam.${domainOf(options)}`);
    return loginAuth({ provider: id, options, parts, authUrl, projectId });
  }
  const others = [accessKey && accessKeys, options.token, options.username];
  if (others.some((each) => each !== undefined)) {
    throw configError("give one credential: token, accessKey with secretKey, accessKeys, or a login", { provider: id });
  }
  if (options.derivedKey === true && options.region === undefined) {
    throw configError("derivedKey needs region, which the key is derived for", { provider: id });
  }
  const scope = options.derivedKey === true ? { region: options.region ?? "", service: "functiongraph" } : undefined;
  const keys = accessKeys === undefined ? givenKeys(options, parts) : askedKeys(accessKeys, parts);
  let signer: Authoriser | undefined;
  return {
    async authorise(request): Promise<HeaderFields> {
      if (signer === undefined) {
        // Loaded when somebody signs: a client with a token never needs it.
        const { signatureAuth } = await import("../auth/aksk.js");
        signer ??= signatureAuth({ keys, scope, projectId, clock: parts.clock });
      }
      return signer.authorise(request);
    },
    refused: (headers, response) => signer?.refused(headers, response) ?? false,
  };
}

function givenKeys({ accessKey, secretKey, securityToken }: FunctionGraphOptions, { redactor }: CoreParts): AccessKeys {
  const keys = {
    accessKey: checkSecret("accessKey", accessKey, id),
    secretKey: checkSecret("secretKey", secretKey, id),
    securityToken: securityToken === undefined ? undefined : checkSecret("securityToken", securityToken, id),
  };
  redactor.keep(keys.secretKey);
  redactor.keep(keys.securityToken);
  return keys;
}

/** Asks for the current keys; what it is given is checked like a value. */
function askedKeys(
  give: NonNullable<FunctionGraphOptions["accessKeys"]>,
  { redactor }: CoreParts,
): () => Promise<AccessKeys> {
  return async () => {
    const keys = await ask("accessKeys", give, id);
    checkGiven("accessKeys", keys?.accessKey, id);
    checkGiven("accessKeys", keys.secretKey, id);
    if (keys.securityToken !== undefined) checkGiven("accessKeys", keys.securityToken, id);
    redactor.add(keys.secretKey);
    redactor.add(keys.securityToken);
    return keys;
  };
}

class FunctionGraphProvider implements Provider {
  readonly id = id;
  readonly can = capabilities.functiongraph;
  readonly requestCheck: Check<FunctionGraphRequest> = requestCheck;
  // The gateway drops the reply after 90 s.
  readonly invokeAttemptMs = 100_000;
  readonly lingerMs = 0;
  readonly notFoundGraceMs = 60_000;
  readonly showsRunsIf = "asynchronous status logging is enabled for the function";
  readonly findGraceMs = 0;
  readonly batchSize = 500;
  readonly #client: FunctiongraphClient;
  readonly #projectId: string;

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
    if (!/^[A-Za-z0-9-]{1,64}$/.test(requestId))
      throw inputError("that is no request id", { provider: id, operation: "resume" });
  }

  async invoke(call: Call, job: Job): Promise<Snapshot> {
    const request = job.request as FunctionGraphRequest | undefined; // Safe: typed so at the facade's surface.
    const outcome = await invokeFunction(
      this.#client,
      {
        path: this.#path(job.fn),
        headers: {
          "X-CFF-Request-Version": "v1",
          ...(request?.logs === true ? { "X-Cff-Log-Type": "tail" as const } : undefined),
          ...memoryHeader(request),
        },
        body: eventOf(call, job),
      },
      through(call),
    );
    // Of other statuses than 2xx only failures of the function itself come here, see `classify`.
    const isRead = outcome.httpStatus === 200 || !outcome.ok;
    const data = outcome.data ?? outcome.error;
    const snapshot = isRead ? readInvocation(call, data, outcome.headers) : undefined;
    if (snapshot === undefined) throw malformed(call, { httpStatus: outcome.httpStatus, launches: true });
    return snapshot;
  }

  async start(call: Call, job: Job): Promise<string> {
    const request = job.request as FunctionGraphRequest | undefined; // Safe: typed so at the facade's surface.
    const outcome = await invokeFunctionAsync(
      this.#client,
      { path: this.#path(job.fn), headers: memoryHeader(request), body: eventOf(call, job) },
      through(call),
    );
    const requestId = outcome.status === 202 ? textOf(asRecord(outcome.data), "request_id") : undefined;
    if (requestId === undefined) throw malformed(call, { httpStatus: outcome.httpStatus, launches: true });
    return requestId;
  }

  async status(call: Call, ref: { fn: string; id: string; startedAt: number }): Promise<Snapshot | undefined> {
    const rows = await this.#list(call, ref.fn, ref.startedAt, { request_id: ref.id });
    const row = rows.find((each) => textOf(each, "request_id") === ref.id);
    return row && readRecord(row);
  }

  async statusMany(
    call: Call,
    refs: readonly { fn: string; id: string; startedAt: number }[],
  ): Promise<Map<string, Snapshot>> {
    const oldest = Math.min(...refs.map((ref) => ref.startedAt));
    const rows = await this.#list(call, refs[0]?.fn ?? "", oldest, { limit: this.batchSize });
    return new Map(rows.map((row) => [textOf(row, "request_id") ?? "", readRecord(row)]));
  }

  async #list(
    call: Call,
    fn: string,
    startedAt: number,
    query: { request_id?: string; limit?: number },
  ): Promise<JsonRecord[]> {
    const outcome = await listAsyncExecutions(
      this.#client,
      // Without a beginning only the last hour is shown. One minute more, for clocks that differ.
      { path: this.#path(fn), query: { ...query, query_begin_time: utcSeconds(startedAt - 60_000) } },
      through(call),
    );
    const rows = outcome.status === 200 ? asRecord(outcome.data)?.invocations : undefined;
    if (!Array.isArray(rows)) throw malformed(call, { httpStatus: outcome.httpStatus, launches: false });
    return rows.map(asRecord).filter((row) => row !== undefined);
  }

  async cancel(call: Call, ref: { fn: string; id: string }): Promise<boolean> {
    const body = { request_id: ref.id, type: "force" } as const;
    await cancelExecution(this.#client, { path: this.#path(ref.fn), body }, through(call));
    return true;
  }

  #path(fn: string): { project_id: string; function_urn: string } {
    return { project_id: this.#projectId, function_urn: fn };
  }
}

function eventOf(call: Call, job: Job): Record<string, unknown> {
  // Safe: a JSON object may have any keys.
  return (
    job.input === undefined ? {} : requireObject(job.input, { provider: id, operation: call.operation })
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

/** What an answer of 200 says of the run; `undefined` when it is neither the envelope nor marked as the service's own. */
function readInvocation(call: Call, data: unknown, headers: Headers): Snapshot | undefined {
  const body = asRecord(data);
  const version = headers["x-cff-response-version"];
  const isEnvelope = body !== undefined && "result" in body && ("status" in body || "request_id" in body);
  const envelope = isEnvelope && version !== "v0" ? body : undefined;
  const requestId = textOf(envelope, "request_id") ?? headers["x-cff-request-id"];
  // Servers that do not know the envelope answer with the bare output, which could be anything, or anybody's.
  const isOwn = version !== undefined || requestId !== undefined || isMarkedFailed(headers);
  if (envelope === undefined && !isOwn) return undefined;
  // A number; old services wrote it as text.
  const status = envelope?.status === undefined ? 200 : Number(envelope.status);
  if (Number.isNaN(status)) return undefined;
  const summary = asRecord(tryParse(headers["x-cff-invoke-summary"] ?? "")?.value);
  const result = envelope === undefined ? data : parseResult(envelope.result);
  const base = {
    id: requestId,
    requestId,
    provisional: false,
    executed: "yes",
    raw: data,
    durationMs: numberOf(summary, "duration"),
    logs: textOf(envelope, "log") || decodeLog(headers["x-cff-function-log"]),
  } as const;
  call.executionId ??= requestId;
  if (isMarkedFailed(headers) || hasFailureCode(headers) || status !== 200)
    return { ...base, state: "failed", failure: failureOf(result) };
  const gateway = readGatewayResult(result);
  if (gateway === undefined) return { ...base, state: "succeeded", output: result };
  const { response, output } = gateway;
  if (response.statusCode < 500) return { ...base, state: "succeeded", output, response };
  return { ...base, state: "failed", response, failure: { ...failureOf(output), statusCode: response.statusCode } };
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

/** The envelope holds text, also when the function returned JSON. */
function parseResult(result: unknown): unknown {
  const parsed = typeof result === "string" ? tryParse(result) : undefined;
  return parsed === undefined ? result : parsed.value;
}

/** What a function failed with: `{"errorMessage", "errorType", "stackTrace"}`. */
function failureOf(result: unknown): FailureDetail {
  const record = asRecord(result);
  const trace = record?.stackTrace;
  return {
    type: textOf(record, "errorType"),
    message: textOf(record, "errorMessage") ?? (typeof result === "string" ? result : undefined),
    stack: Array.isArray(trace) && trace.length > 0 ? trace.join("\n") : undefined,
  };
}

/** The shape that functions behind API Gateway answer in: `{"statusCode", "headers", "body", "isBase64Encoded"}`. */
function readGatewayResult(result: unknown): { response: FunctionResponse; output: unknown } | undefined {
  const record = asRecord(result);
  const statusCode = numberOf(record, "statusCode");
  const body = textOf(record, "body");
  if (statusCode === undefined || statusCode < 100 || statusCode > 599 || body === undefined) return undefined;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(asRecord(record?.headers) ?? {})) {
    if (typeof value === "string") headers[name.toLowerCase()] = value;
  }
  const text = record?.isBase64Encoded === true ? decodeBase64(body) : body;
  const isJson = /^[^;]*\bjson\b/i.test(headers["content-type"] ?? "");
  const parsed = isJson && typeof text === "string" ? tryParse(text) : undefined;
  return { response: { statusCode, headers }, output: parsed === undefined ? text : parsed.value };
}

/** Text when the bytes are text, else the bytes. */
function decodeBase64(body: string): string | Uint8Array {
  const bytes = bytesOf(body);
  if (bytes === undefined) return body;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
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

/** What a cancelled run fails with. */
const cancelledCode = 4208;

function readRecord(row: JsonRecord): Snapshot {
  const base = { id: textOf(row, "request_id"), requestId: textOf(row, "request_id"), provisional: false, raw: row };
  const state = states.get(textOf(row, "status")) ?? "unknown";
  const message = textOf(row, "error_message") || undefined;
  switch (state) {
    case "running":
    case "succeeded":
      return { ...base, state, executed: "yes" };
    case "failed": {
      const code = numberOf(row, "error_code");
      if (code === cancelledCode) return { ...base, state: "cancelled", executed: "maybe" };
      // No page says whether this is a sentence or, as in an answer, the JSON of what was thrown.
      const failure = failureOf(parseResult(message));
      const type = failure.type ?? (code === undefined ? undefined : `${code}`);
      return { ...base, state, executed: "yes", failure: { ...failure, type, message: failure.message ?? message } };
    }
    case "discarded":
      return { ...base, state, executed: "no", failure: { message } };
    default:
      return { ...base, state, executed: "maybe" };
  }
}

/** Codes of failures that stay, although they come with a 5xx. */
const lasting = new Set(["FSS.1202", "FSS.1319"]);

/** Reads `{error_code, error_msg}`, the gateway's form of it, and IAM's `{"error": {"code", "message"}}`. */
const classify: Classifier = (response, operation) => {
  const { headers } = response;
  const runs = operation.retry === "unsent";
  // Which status a failed function answers with is documented nowhere; what is marked as its own is believed.
  if (runs && isMarkedFailed(headers)) return "answer";
  const body = asRecord(tryParse(response.text())?.value);
  const nested = asRecord(body?.error);
  const code = textOf(body, "error_code") ?? textOf(nested, "code");
  const message = textOf(body, "error_msg") ?? textOf(nested, "message");
  const requestId = headers["x-cff-request-id"] ?? headers["x-request-id"] ?? textOf(body, "request_id");
  const providerError = code === undefined && message === undefined ? undefined : { code, message };
  const verdict = classifyStatus(response.status);
  if (runs && hasFailureCode(headers))
    return { ...verdict, executed: "maybe", again: "never", providerError, requestId };
  // A function whose concurrency was set to 0: waiting does not help.
  if (response.status === 429 && message !== undefined && /function disabled/i.test(message)) {
    return { code: "FORBIDDEN", layer: "platform", executed: "no", again: "never", providerError, requestId };
  }
  // The documentation's own example of a bad token is a 403.
  if (response.status === 403 && message !== undefined && /invalid token/i.test(message)) {
    return { code: "UNAUTHENTICATED", layer: "platform", executed: "no", again: "renew", providerError, requestId };
  }
  if (code !== undefined && lasting.has(code)) return { ...verdict, again: "never", providerError, requestId };
  return { ...verdict, providerError, requestId };
};
