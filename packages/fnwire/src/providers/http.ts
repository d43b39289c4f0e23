import { type Client as Binding, createClient, jsonBody, type OperationDescriptor, rangeReader } from "@fnwire/runtime";
import { defineProvider, type Provider } from "../provider/define-provider.js";
import {
  type Authenticator,
  type CallContext,
  type Credential,
  classifyStatus,
  configError,
  type ExecutionState,
  type Given,
  headerAuth,
  type Invocation,
  inputError,
  type Methods,
  malformed,
  type ProviderOptions,
  type ResponseClassification,
  randomUuid,
  through,
  tryParseLoosely,
} from "../provider/tools.js";

/** Anything that JSON can say. Without it no body is sent. */
export type HttpInput = unknown;

/** Options of one invocation that only functions behind a URL have. */
export type HttpRequest = {
  /** Sent with the request. Not those that are written from other options: credentials, media type, key and event. */
  headers?: Readonly<Record<string, string>> | undefined;
};

/** The part of a response that something about the function can be read from. */
export type HttpResponse = {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body. */
  readonly text: () => string;
};

/** What only these clients are told. */
export type HttpOwnOptions = {
  /** URL that functions stand below: `fn("orders/charge")` is called at `<endpoint>/orders/charge`, `fn("/")` at the endpoint itself. */
  endpoint: string;
  /** Sent as `Authorization: Bearer …`. */
  token?: Credential;
  /** Sent in the header that `apiKeyHeader` names. */
  apiKey?: Credential;
  /** Default `x-api-key`. */
  apiKeyHeader?: string | undefined;
  /**
   * Asked about each response other than 2xx: whether it proves that the function ran or that it did not. Where it proves nothing, as
   * without this rule every one does (any status may be the function's own, or a gateway's), the outcome stays open.
   */
  proves?: ((response: HttpResponse) => "ran" | "did-not-run" | undefined) | undefined;
  /** Sends inputs as CloudEvents 1.0 in binary mode. `source`: a URI of the sender; `type`: what happened. Default: plain JSON. */
  cloudEvents?: { source: string; type: string } | undefined;
};

const facts = {
  id: "http",
  can: {
    handle: false,
    status: false,
    result: "none",
    logs: false,
    cancel: false,
    remove: false,
    dedupe: false,
    headers: true,
    syncCeilingSeconds: Number.POSITIVE_INFINITY,
  },
} as const;
type Facts = typeof facts;

const keyedFacts = { id: "http-idempotent", can: { ...facts.can, dedupe: "key" } } as const;
type KeyedFacts = typeof keyedFacts;

/** Functions behind a URL, as a type. */
export interface Http extends Facts {
  readonly input: HttpInput;
  readonly options: HttpOwnOptions;
  readonly request: HttpRequest;
}

/** Functions behind a URL that honor `Idempotency-Key`, as a type. */
export interface HttpIdempotent extends KeyedFacts {
  readonly input: HttpInput;
  readonly options: HttpOwnOptions;
  readonly request: HttpRequest;
}

/** Options of {@link http} and {@link httpIdempotent}. */
export type HttpOptions = ProviderOptions<Http> | ProviderOptions<HttpIdempotent>;

const shared = {
  contract: 1,
  // How long a host lets a function run, nobody here knows.
  limits: { invokeAttemptMs: Number.POSITIVE_INFINITY },
  options: {
    endpoint: { url: "the URL that the functions stand below, such as https://functions.example.com" },
    token: "credential?",
    apiKey: "credential?",
    apiKeyHeader: { "check?": (name: unknown) => (isText(token, name) ? undefined : "must be the name of a header") },
    proves: "function?",
    cloudEvents: {
      "object?": {
        source: { check: (uri: unknown) => (isText(uriCharacters, uri) ? undefined : "must be a URI, in ASCII") },
        type: { check: (type: unknown) => (isText(visible, type) ? undefined : "must be visible ASCII characters") },
      },
    },
  },
  request: { headers: "headers?" },
  classify,
  authenticate,
} as const;

/** A client for functions behind a URL, whoever runs them: `POST` with JSON. */
export const http: Provider<Http> = /* @__PURE__ */ defineProvider<Http>({
  ...facts,
  ...shared,
  connect: (given) => new HttpMethods(given),
});

/**
 * The same for functions that honor `Idempotency-Key` (IETF draft "The Idempotency-Key HTTP Header Field"): calls with one key run the
 * function once. Say it only of functions that do: a call whose response was lost is then sent again.
 */
export const httpIdempotent: Provider<HttpIdempotent> = /* @__PURE__ */ defineProvider<HttpIdempotent>({
  ...keyedFacts,
  ...shared,
  connect: (given) => new KeyedMethods(given),
});

/** Segments, none of which is empty or a dot segment; or the endpoint itself. */
const path = /^(?:\/|(?!\.\.?(?:\/|$))[^\p{Cc}/?#\\]+(?:\/(?!\.\.?(?:\/|$))[^\p{Cc}/?#\\]+){0,31})$/u;
const token = /^[\w!#$%&'*+.^`|~-]+$/;
const uriCharacters = /^[\w:/?#[\]@!$&'()*+,;=.~%-]+$/;
const reserved = /^(?:authorization|content-type|prefer|idempotency-key|ce-.*)$/i;
const visible = /^[\x21-\x7e]+$/;

function isText(pattern: RegExp, value: unknown): boolean {
  return typeof value === "string" && pattern.test(value);
}

/** The header that carries the key, where there is one. Lower-case. */
function keyHeaderOf({ apiKey, apiKeyHeader = "x-api-key" }: HttpOwnOptions): string | undefined {
  return apiKey === undefined ? undefined : apiKeyHeader.toLowerCase();
}

function authenticate({ options, provider, redactor }: Given<Http> | Given<HttpIdempotent>): Authenticator {
  const { token, apiKey } = options;
  if (apiKey === undefined && options.apiKeyHeader !== undefined)
    throw configError("apiKeyHeader is given without apiKey", { provider });
  const keyHeader = keyHeaderOf(options);
  if (keyHeader !== undefined && reserved.test(keyHeader) && (keyHeader !== "authorization" || token !== undefined))
    throw configError("apiKeyHeader names a header that is written from other options", { provider });
  const credentials = [
    ...(token === undefined ? [] : [{ header: "authorization", option: "token", value: token, prefix: "Bearer " }]),
    ...(apiKey === undefined || keyHeader === undefined
      ? []
      : [{ header: keyHeader, option: "apiKey", value: apiKey }]),
  ];
  return headerAuth({ provider, redactor, fixed: {}, credentials });
}

/** A status alone proves nothing: it may be the function's own. */
function classify(
  response: HttpResponse,
  _operation: unknown,
  _nowMs: number,
  { proves }: HttpOwnOptions,
): ResponseClassification | "success" {
  const { status, headers } = response;
  const proof = proves?.({ status, headers, text: () => response.text() });
  if (proof === "ran") return "success";
  return { ...classifyStatus(status), executed: proof === "did-not-run" ? "no" : "maybe" };
}

class HttpMethods implements Methods<Http> {
  readonly #binding: Binding;
  readonly #given: Given<Http> | Given<HttpIdempotent>;
  /** By the number of a path's segments. */
  readonly #operations = new Map<number, OperationDescriptor>();

  constructor(given: Given<Http> | Given<HttpIdempotent>) {
    this.#given = given;
    this.#binding = createClient({ provider: given.provider, schemes: {} }, given.binding);
  }

  checkRef(fn: string): void {
    if (fn.length > 2_048 || !path.test(fn))
      throw inputError(
        'a function is named by its path below the endpoint, such as "orders/charge", at most 2,048 characters, or "/" for the endpoint',
        { provider: this.#given.provider, operation: "fn" },
      );
  }

  async invoke(call: CallContext, invocation: Invocation<Http | HttpIdempotent>): Promise<ExecutionState> {
    const outcome = await this.#send(call, invocation, {});
    const { ok, status, data, error, text, httpStatus, headers } = outcome;
    let body = ok ? data : error;
    if (status === "undocumented") {
      // Its label says JSON, and it is none: as Python writes it, nothing at all, or cut off.
      const isNothing = text === "" && (headers["content-length"] ?? headers["transfer-encoding"]) !== undefined;
      const read = isNothing ? { value: undefined } : tryParseLoosely(text ?? "", call.client.reading);
      if (ok && read === undefined) throw malformed(call, { runsFunction: true });
      body = read === undefined ? error : read.value;
    } else if (text === "") body = undefined;
    return {
      state: ok ? "succeeded" : "failed",
      provisional: false,
      executed: "yes",
      output: body,
      text: text || undefined,
      raw: body,
      wire: call.response,
      response: { statusCode: httpStatus, headers: headers as Record<string, string>, body },
      ...(ok ? undefined : { failure: { message: `the function answered ${httpStatus}` } }),
    };
  }

  async start(call: CallContext, invocation: Invocation<Http | HttpIdempotent>): Promise<undefined> {
    // RFC 7240, section 4.1. Whoever does not know it answers when the function has ended, which is an acceptance too.
    await this.#send(call, invocation, { prefer: "respond-async" });
  }

  #send(call: CallContext, invocation: Invocation<Http | HttpIdempotent>, own: Record<string, string>) {
    const { fn, input, key, headers } = invocation;
    const { options, provider } = this.#given;
    const { cloudEvents } = options;
    const keyHeader = keyHeaderOf(options);
    const given = { ...headers, ...invocation.request.headers };
    const taken = Object.keys(given).find((name) => reserved.test(name) || name.toLowerCase() === keyHeader);
    if (taken !== undefined)
      throw inputError(`the header ${taken} is written from other options: leave it out`, {
        provider,
        operation: call.operation,
      });
    const parts = fn === "/" ? [] : fn.split("/");
    const event = cloudEvents && {
      "ce-specversion": "1.0",
      "ce-id": key ?? randomUuid(),
      "ce-source": cloudEvents.source,
      "ce-type": cloudEvents.type,
    };
    const named = key === undefined ? undefined : { "idempotency-key": `"${key}"` };
    call.inputAt = "body";
    const request = { path: { ...parts }, headers: { ...given, ...own, ...event, ...named }, body: input };
    return this.#binding.send(this.#operation(parts.length), request, through(call));
  }

  #operation(length: number): OperationDescriptor {
    const known = this.#operations.get(length);
    if (known !== undefined) return known;
    const operation: OperationDescriptor = {
      id: "invoke",
      method: "POST",
      path: `/${Array.from({ length }, (_, index) => `{${index}}`).join("/")}`,
      body: { "application/json": jsonBody },
      security: [[]],
      retry: "unsent",
      status: "function",
      responses: { default: { "*/*": rangeReader("any") } },
    };
    this.#operations.set(length, operation);
    return operation;
  }
}

class KeyedMethods extends HttpMethods implements Methods<HttpIdempotent> {
  checkKey(key: string): void {
    if (!/^[\x20\x21\x23-\x5b\x5d-\x7e]{1,255}$/.test(key))
      throw inputError('idempotencyKey must be at most 255 ASCII characters without " and \\', {
        provider: "http-idempotent",
        operation: "idempotencyKey",
      });
  }
}
