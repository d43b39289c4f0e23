import { defaultTransport } from "#default-transport";
import type { CallOptions, OperationRequest } from "./call.js";
import { invalidInput, refuseFlaws } from "./check.js";
import { type Credential, type Credentials, checkCredentials } from "./credentials.js";
import { type Endpoint, parseEndpoint } from "./endpoint.js";
import type { Integers } from "./exact-json.js";
import { addHeaders, type HeaderFields, noHeaders } from "./headers.js";
import type { OperationDescriptor, SecurityScheme } from "./operation.js";
import {
  boolean,
  type Check,
  fn,
  needed,
  object,
  oneOf,
  positive,
  record,
  url,
  waysToSendFlaw,
} from "./option-checks.js";
import type { Outcome } from "./outcome.js";
import { type Plan, planOperation } from "./plan.js";
import { type SendDefaults, sendOnce } from "./send.js";
import { SignalWatch } from "./signals.js";
import { agentCheck, fetchCheck } from "./transport/checks.js";
import type { FetchLike, NodeAgent, Transport } from "./transport/transport.js";

/** What a generated package says of its API. */
export type ClientDefinition<Provider extends string> = {
  /** The spec's slug. Clients of different providers do not type-check in each other's place. */
  readonly provider: Provider;
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
};

/** Options of a generated client factory. `Auth` names the spec's security schemes. */
export type ClientOptions<Auth = Readonly<Record<string, Credential | undefined>>> = {
  /** Base URL of the API. https, except on loopback; no user information, query or fragment. */
  readonly endpoint: string;
  /** Credentials by security scheme, or `"in-transport"` when the transport adds them itself. Default: none. */
  readonly auth?: Auth | "in-transport" | undefined;
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Sends the requests. Default: keep-alive `node:http(s)` on Node, `fetch` elsewhere. Excludes `fetch` and `agent`. */
  readonly transport?: Transport | undefined;
  /** Sends the requests through this `fetch`, also on Node. Excludes `agent`. */
  readonly fetch?: FetchLike | undefined;
  /** Node only: an `http.Agent` or `https.Agent` for proxies, client certificates, an own CA or socket limits. */
  readonly agent?: NodeAgent | undefined;
  /** Upper bound of a decoded response body in bytes. Default: 8 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Milliseconds a call may take, from connecting to the last byte of the body. Default: 300 000. `Infinity`: no limit. */
  readonly timeoutMs?: number | undefined;
  /** Allows http to hosts other than loopback: credentials then travel in clear text. Default: false. */
  readonly allowInsecureHttp?: boolean | undefined;
  /**
   * How whole numbers beyond ±(2^53 − 1) are read from JSON: `"number"` rounds them, as `JSON.parse` does; `"bigint"` and
   * `"string"` keep every digit. Default: `"number"`. The types say `number` in any case; `outcome.text` is always exact.
   */
  readonly integers?: Integers | undefined;
};

/** A client of one API. Its credentials cannot be read back, printed or serialized. */
export type Client<Provider extends string = string> = {
  readonly provider: Provider;
  /** The checked base URL without a trailing slash. */
  readonly endpoint: string;
  /**
   * Sends one operation once; meant for generated functions, which know the operation's `Result`.
   * Rejects with a RequestError (nothing was sent), a TransportError (no usable response), or the signal's reason.
   */
  send<Result extends Outcome = Outcome>(
    operation: OperationDescriptor,
    request?: OperationRequest,
    options?: CallOptions,
  ): Promise<Result>;
  toJSON(): { readonly provider: Provider; readonly endpoint: string };
};

/** Default of `maxResponseBytes`: FunctionGraph, the largest documented response, stops at 6 MB. */
const defaultMaxResponseBytes = 8 * 1024 * 1024;
/** Default of `timeoutMs`: above every provider's own ceiling for a synchronous call, so that only a hang meets it. */
const defaultTimeoutMs = 300_000;

/** Makes a client. Throws a RequestError (`CONFIG_INVALID`, `CREDENTIAL_MISSING`) that says which option to change. */
export function createClient<Provider extends string, Auth extends object>(
  definition: ClientDefinition<Provider>,
  options: ClientOptions<Auth>,
): Client<Provider> {
  return new RuntimeClient(definition, options);
}

const credentialsCheck: Check<object> = /* @__PURE__ */ record();

const authCheck: Check<object | "in-transport"> = /* @__PURE__ */ Object.assign(
  (value: unknown, name: string) =>
    value === "in-transport" || credentialsCheck(value, name) === undefined
      ? undefined
      : `\`${name}\` must be an object of credentials, or "in-transport"`,
  { copy: credentialsCheck.copy },
);

const optionsCheck = /* @__PURE__ */ object<ClientOptions<object>>(
  {
    endpoint: /* @__PURE__ */ needed(url, "pass the base URL of the API, such as https://api.example.com/v1"),
    auth: authCheck,
    headers: /* @__PURE__ */ record(),
    transport: /* @__PURE__ */ fn(),
    fetch: fetchCheck,
    agent: agentCheck,
    maxResponseBytes: positive,
    timeoutMs: positive,
    allowInsecureHttp: boolean,
    integers: /* @__PURE__ */ oneOf({ number: true, bigint: true, string: true }),
  },
  "client's options",
);

class RuntimeClient<Provider extends string> implements Client<Provider> {
  readonly provider: Provider;
  readonly endpoint: string;
  readonly #endpoint: Endpoint;
  readonly #schemes: Readonly<Record<string, SecurityScheme>>;
  readonly #auth: Credentials | undefined;
  readonly #headers: HeaderFields = noHeaders();
  readonly #integers: Integers | undefined;
  readonly #defaults: SendDefaults;
  /** Plans by descriptor: a generated table is a handful of objects that live as long as the program. */
  readonly #plans = new WeakMap<OperationDescriptor, Plan>();

  constructor({ provider, schemes }: ClientDefinition<Provider>, given: ClientOptions<object>) {
    const options = checkOptions(given);
    this.provider = provider;
    this.#endpoint = parseEndpoint({
      endpoint: options.endpoint,
      allowInsecureHttp: options.allowInsecureHttp === true,
    });
    this.endpoint = this.#endpoint.base;
    this.#schemes = schemes;
    this.#auth = options.auth === "in-transport" ? undefined : checkCredentials({ auth: options.auth ?? {}, schemes });
    if (options.headers !== undefined) {
      addHeaders({ target: this.#headers, headers: options.headers });
    }
    this.#integers = options.integers;
    this.#defaults = {
      transport: options.transport ?? defaultTransport({ agent: options.agent, fetch: options.fetch }),
      signals: new SignalWatch(),
      timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
      maxResponseBytes: options.maxResponseBytes ?? defaultMaxResponseBytes,
    };
  }

  send<Result extends Outcome>(
    operation: OperationDescriptor,
    request?: OperationRequest,
    options?: CallOptions,
  ): Promise<Result> {
    let plan: Plan;
    try {
      plan = this.#plan(operation);
    } catch (error) {
      return Promise.reject(error);
    }
    const outcome = sendOnce({ plan, request, options, defaults: this.#defaults });
    // The reader tags an outcome only with what the same descriptor documents, which `Result` was generated from.
    return outcome as Promise<Result>;
  }

  #plan(operation: OperationDescriptor): Plan {
    let plan = this.#plans.get(operation);
    if (plan === undefined) {
      plan = planOperation({
        operation,
        endpoint: this.#endpoint,
        schemes: this.#schemes,
        auth: this.#auth,
        headers: this.#headers,
        integers: this.#integers,
      });
      this.#plans.set(operation, plan);
    }
    return plan;
  }

  toJSON(): { readonly provider: Provider; readonly endpoint: string } {
    return { provider: this.provider, endpoint: this.endpoint };
  }
}

function checkOptions(given: ClientOptions<object>): ClientOptions<object> {
  const options = refuseFlaws(optionsCheck, given);
  const flaw = waysToSendFlaw(options);
  if (flaw !== undefined) throw invalidInput({ message: flaw });
  return options;
}
