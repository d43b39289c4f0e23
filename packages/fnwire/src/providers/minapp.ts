import { createMinappClient, invokeFunction, type MinappClient } from "@fnwire/minapp";
import { isLeftOut } from "@fnwire/runtime";
import { type Check, credential, object, secret, text, url } from "@fnwire/runtime/options";
import { checkSecret, loginSecret } from "../auth/credential.js";
import { headerAuth } from "../auth/fixed-headers.js";
import { loginContext } from "../auth/login-context.js";
import { tokenAuth } from "../auth/token-header.js";
import { TokenSource } from "../auth/token-source.js";
import { buildClientContext } from "../client/build-context.js";
import { type Client, createClient } from "../client/client.js";
import type { ClientContextParts } from "../context/client-context.js";
import { loadPart } from "../context/load-part.js";
import { configError, inputError, makeClient, unsupportedError } from "../errors/caller-error.js";
import { malformed } from "../errors/failure.js";
import { asRecord, type JsonRecord, numberOf, requireObject, textOf } from "../errors/json.js";
import { tryParseLoosely } from "../errors/loose-json.js";
import type { Authenticator } from "../model/authenticator.js";
import type { CallContext } from "../model/call-context.js";
import { capabilities } from "../model/capabilities.js";
import type { Classify } from "../model/classification.js";
import type { Credential } from "../model/credential.js";
import type { ExecutionState } from "../model/execution-state.js";
import type { Invocation, ProviderMethods } from "../model/provider-methods.js";
import type { MinappRequest } from "../model/services.js";
import { type CommonOptions, checkOptions, commonChecks, defaultRule } from "../options/client-options.js";
import { classifyStatus } from "../retry/classify.js";
import { through } from "../retry/loop.js";

export type { MinappInput, MinappRequest } from "../model/services.js";

const id = "minapp";

/** Options of {@link minapp}. Give `token`, or `clientId` and `clientSecret`, or `cookie`. */
export type MinappOptions = CommonOptions<"minapp"> & {
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

const optionsCheck: Check<MinappOptions> = /* @__PURE__ */ object<MinappOptions>({
  .../* @__PURE__ */ commonChecks(id),
  endpoint: url,
  token: /* @__PURE__ */ secret(credential),
  clientId: text,
  clientSecret: /* @__PURE__ */ secret(credential),
  cookie: /* @__PURE__ */ secret(credential),
  environment: text,
});

const requestCheck: Check<MinappRequest> = /* @__PURE__ */ object<MinappRequest>({});

/** A client for Minapp cloud functions. Logs in when the first call needs it. */
export function minapp(given: MinappOptions): Client<"minapp"> {
  const options = checkOptions<typeof id, MinappOptions>(id, given, optionsCheck);
  const surface = options.cookie === undefined ? "oserve" : "userve";
  const endpoint = options.endpoint ?? `https://cloud.minapp.com/${surface}/v1.3`;
  const context = buildClientContext({
    provider: id,
    options,
    endpoint,
    project: options.clientId,
    classify,
    auth: (parts) => authOf(options, endpoint, parts),
  });
  const client = makeClient(id, () =>
    createMinappClient({
      endpoint,
      auth: "in-transport",
      transport: context.transport,
      maxResponseBytes: options.maxResponseBytes,
      integers: options.integers,
      allowInsecureHttp: options.allowInsecureHttp,
    }),
  );
  return createClient<"minapp">({ context, provider: new MinappProvider(client), rule: defaultRule(id, options) });
}

function authOf(options: MinappOptions, endpoint: string, parts: ClientContextParts): Authenticator {
  const { token, cookie, clientId, clientSecret, environment } = options;
  const { redactor, clock } = parts;
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

class MinappProvider implements ProviderMethods {
  readonly id = id;
  readonly can = capabilities.minapp;
  readonly requestCheck: Check<MinappRequest> = requestCheck;
  // 2 s of scheduling and 5 s of running, and room for the way.
  readonly invokeAttemptMs = 15_000;
  readonly provisionalGraceMs = 0;
  readonly notFoundGraceMs = 0;
  readonly findGraceMs = 0;
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

  checkId(): void {
    throw inputError("Minapp gives no ids of runs", { provider: id, operation: "resume" });
  }

  async invoke(call: CallContext, invocation: Invocation): Promise<ExecutionState> {
    const { record, text } = await this.#trigger(call, invocation, true);
    const code = numberOf(record, "code");
    // An acceptance instead of a result says nothing about the run, and a bare code may be a gateway's.
    if (code === undefined || !("data" in record || asRecord(record.error)))
      throw malformed(call, { runsFunction: true });
    const base = { provisional: false, executed: "yes", raw: record, wire: call.response } as const;
    if (code === 0) return { ...base, state: "succeeded", output: record.data, text };
    const { error } = record;
    const thrown = asRecord(error);
    const message = typeof error === "string" ? error : textOf(thrown, "message");
    const failure = { type: textOf(thrown, "type"), message, stack: textOf(thrown, "stack") };
    return { ...base, state: "failed", output: error, failure };
  }

  async start(call: CallContext, invocation: Invocation): Promise<undefined> {
    const { record } = await this.#trigger(call, invocation, false);
    // Documented bare; older pages show it inside the envelope of a synchronous run.
    const status = textOf(record, "status") ?? textOf(asRecord(record.data), "status");
    if (status !== "ok") throw malformed(call, { runsFunction: true });
  }

  async #trigger(
    call: CallContext,
    invocation: Invocation,
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
    // Text is what could not be read as its label says.
    const record = asRecord(typeof answer === "string" ? tryParseLoosely(answer, call.client.reading)?.value : answer);
    if (record === undefined) throw malformed(call, { runsFunction: true });
    return { record, text: outcome.text };
  }
}

/** Errors have no documented shape; these keys were seen on the service's other surfaces. */
const classify: Classify = (response, operation) => {
  const body = asRecord(tryParseLoosely(response.text())?.value);
  const runs = operation.retry === "unsent";
  // The page on the Web API says that failed executions get 400. Gateways and proxies write a code into their errors too.
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
