import { createMinappClient, invokeFunction, type MinappClient } from "@fnwire/minapp";
import { isLeftOut } from "@fnwire/runtime";
import { defineProvider, type Provider } from "../provider/define-provider.js";
import {
  type Authenticator,
  asRecord,
  type CallContext,
  type Classify,
  type Credential,
  checkSecret,
  classifyStatus,
  configError,
  type ExecutionState,
  type Given,
  headerAuth,
  type Invocation,
  inputError,
  type JsonObject,
  type JsonRecord,
  loadPart,
  loginContext,
  loginSecret,
  type Methods,
  malformed,
  numberOf,
  type ProviderOptions,
  requireObject,
  TokenSource,
  textOf,
  through,
  tokenAuth,
  tryParseLoosely,
  unsupportedError,
} from "../provider/tools.js";

const id = "minapp";

/** Arrives as `event.data`; `undefined` as an empty object. */
export type MinappInput = JsonObject | undefined;

/** Nothing about an invocation is particular to Minapp. */
export type MinappRequest = Record<string, never>;

/** What only Minapp's client is told. Give `token`, or `clientId` and `clientSecret`, or `cookie`. */
export type MinappOwnOptions = {
  /** Base URL with surface and version. Default `https://cloud.minapp.com/oserve/v1.3`, with a cookie `…/userve/v1.3`. */
  endpoint?: string | undefined;
  /** Access token of the open API. */
  token?: Credential;
  /** With `clientSecret`: a token is obtained through the authorization-code flow. Not in browsers, which hide its cookies. */
  clientId?: string | undefined;
  clientSecret?: Credential;
  /** `Cookie` header of a console administrator's session, for the `userve` surface. */
  cookie?: Credential;
  /** Environment to run in; default production. */
  environment?: string | undefined;
};

const facts = {
  id,
  can: {
    handle: false,
    status: false,
    result: "none",
    logs: false,
    cancel: false,
    remove: false,
    dedupe: false,
    headers: false,
    syncCeilingSeconds: 5,
  },
} as const;
type Facts = typeof facts;

/** Minapp cloud functions, as a type. */
export interface Minapp extends Facts {
  readonly input: MinappInput;
  readonly options: MinappOwnOptions;
  readonly request: MinappRequest;
}

/** Options of {@link minapp}. */
export type MinappOptions = ProviderOptions<Minapp>;

/** A client for Minapp cloud functions. Logs in when the first call needs it. */
export const minapp: Provider<Minapp> = /* @__PURE__ */ defineProvider<Minapp>({
  ...facts,
  contract: 1,
  // 2 s of scheduling and 5 s of running, and room for the way.
  limits: { invokeAttemptMs: 15_000 },
  options: {
    endpoint: "url?",
    token: "credential?",
    clientId: "text?",
    clientSecret: "credential?",
    // Not all of it is secret, see `cookieValues`.
    cookie: { given: "credential" },
    environment: "text?",
  },
  request: {},
  endpoint: ({ endpoint, cookie }) =>
    endpoint ?? `https://cloud.minapp.com/${cookie === undefined ? "oserve" : "userve"}/v1.3`,
  project: ({ clientId }) => clientId,
  classify: (response, operation, nowMs) => classify(response, operation, nowMs),
  authenticate: (given) => authOf(given),
  connect: ({ binding }) => new MinappMethods(createMinappClient(binding)),
});

function authOf(parts: Given<Minapp>): Authenticator {
  const { options, endpoint, redactor, clock } = parts;
  const { token, cookie, clientId, clientSecret, environment } = options;
  const given = [token, cookie, clientId].filter((each) => each !== undefined);
  if (given.length !== 1) {
    throw configError("give one credential: token, clientId with clientSecret, or cookie", { provider: id });
  }
  const fixed: Record<string, string> =
    environment === undefined ? {} : { "x-hydrogen-env-id": checkSecret("environment", environment, id) };
  if (token !== undefined) {
    const credentials = [{ header: "authorization", option: "token", value: token, prefix: "Bearer " }];
    return headerAuth({ provider: id, redactor, fixed, credentials });
  }
  if (cookie !== undefined) {
    return headerAuth({
      provider: id,
      redactor,
      fixed,
      credentials: [{ header: "cookie", option: "cookie", value: cookie, parts: cookieValues }],
    });
  }
  const login = {
    endpoint,
    allowInsecureHttp: options.allowInsecureHttp,
    clientId: checkSecret("clientId", clientId, id),
  };
  // Of a transport that was given nobody here knows what it can do.
  if (options.transport === undefined && isLeftOut("cookie")) {
    const message =
      "the login with clientId goes through redirects and cookies, which this platform hides from programs, as in browsers: log in on a server and pass `token`";
    throw unsupportedError(message, { provider: id });
  }
  const secret = loginSecret({ name: "clientSecret", value: clientSecret, provider: id, redactor });
  let context: ReturnType<typeof loginContext> | undefined;
  const issue = async () => {
    // Loaded when somebody logs in: a client with a ready token never needs it.
    const { classifyCodeLogin, followCodeRedirects, issueByCode } = await loadPart(import("./minapp-login.js"));
    const hopping = { ...parts, transport: followCodeRedirects(parts.transport) };
    context ??= loginContext({ provider: id, parts: hopping, authUrl: endpoint, classify: classifyCodeLogin });
    return issueByCode(context, { ...login, clientSecret: await secret() });
  };
  const source = new TokenSource({ provider: id, clock, redactor, issue });
  return tokenAuth({ source, header: "authorization", prefix: "Bearer ", fixed });
}

/**
 * The values of a `Cookie` header (RFC 6265, section 4.2.1): a session's id is as good without its name. A value like the `en` of
 * `lang=en` is no secret and an ordinary word.
 */
function cookieValues(header: string): string[] {
  const values = header.split(";").map((pair) => pair.slice(pair.indexOf("=") + 1).trim());
  return values.filter((value) => value.length > 3);
}

class MinappMethods implements Methods<Minapp> {
  readonly #client: MinappClient;

  constructor(client: MinappClient) {
    this.#client = client;
  }

  checkRef(fn: string): void {
    if (!/^[^\p{Cc}/?#]{1,255}$/u.test(fn) || fn === "." || fn === "..") {
      throw inputError("a function is named by its name, without slash, question mark and hash", {
        provider: id,
        operation: "fn",
      });
    }
  }

  async invoke(call: CallContext, invocation: Invocation<Minapp>): Promise<ExecutionState> {
    const { record, text } = await this.#trigger(call, invocation, true);
    const code = numberOf(record, "code");
    // An acceptance instead of a result says nothing about the run, and a bare code may be a gateway's.
    if (code === undefined || !("data" in record || asRecord(record.error)))
      throw malformed(call, { runsFunction: true });
    const base = { provisional: false, executed: "yes", raw: record, text, wire: call.response } as const;
    if (code === 0 && text === undefined) {
      // Bytes that are no text: what stood among the rest of the output, nobody can tell.
      const shown = call.response?.text();
      return { ...base, state: "succeeded", output: shown, text: shown, unreadable: true };
    }
    if (code === 0) return { ...base, state: "succeeded", output: record.data };
    const { error } = record;
    const thrown = asRecord(error);
    const message = typeof error === "string" ? error : textOf(thrown, "message");
    const failure = { type: textOf(thrown, "type"), message, stack: textOf(thrown, "stack") };
    return { ...base, state: "failed", output: error, failure };
  }

  async start(call: CallContext, invocation: Invocation<Minapp>): Promise<undefined> {
    const { record } = await this.#trigger(call, invocation, false);
    // Documented bare; older pages show it inside the envelope of a synchronous run.
    const status = textOf(record, "status") ?? textOf(asRecord(record.data), "status");
    if (status !== "ok") throw malformed(call, { runsFunction: true });
  }

  async #trigger(
    call: CallContext,
    invocation: Invocation<Minapp>,
    sync: boolean,
  ): Promise<{ record: JsonRecord; text: string | undefined }> {
    const data =
      invocation.input === undefined
        ? {}
        : requireObject(invocation.input, { provider: id, operation: call.operation });
    call.inputAt = "body.data";
    const outcome = await invokeFunction(
      this.#client,
      // Safe: a JSON object may have any keys.
      { path: { name: invocation.fn }, body: { data: data as Record<string, unknown>, sync } },
      through(call),
    );
    // Of other statuses than 2xx only failures of the function itself come here, see `classify`.
    const answer = outcome.httpStatus === 200 || !outcome.ok ? (outcome.data ?? outcome.error) : undefined;
    // Text and bytes are what could not be read as its label says.
    const unread = answer instanceof Uint8Array ? call.response?.text() : answer;
    const record = asRecord(typeof unread === "string" ? tryParseLoosely(unread, call.client.reading)?.value : unread);
    if (record === undefined) throw malformed(call, { runsFunction: true });
    return { record, text: outcome.text };
  }
}

/** Errors have no documented shape; these keys were seen on the service's other surfaces. */
const classify: Classify = (response, operation) => {
  const body = asRecord(tryParseLoosely(response.text())?.value);
  const runs = operation.retry === "unsent";
  // The Web API's page tells of failed executions that answer 400. Gateways and proxies write a code into their errors too.
  if (runs && body !== undefined && "data" in body && "error" in body && (numberOf(body, "code") ?? 0) !== 0) {
    return "success";
  }
  const error = body?.error;
  const message =
    ["error_msg", "message", "error_message"].map((key) => textOf(body, key)).find(Boolean) ??
    (typeof error === "string" ? error : textOf(asRecord(error), "message"));
  const classification = classifyStatus(response.status);
  // The same page gives one text to scheduling and to execution that failed.
  const executed = runs && response.status === 400 ? "maybe" : classification.executed;
  return { ...classification, executed, providerError: message === undefined ? undefined : { message } };
};
