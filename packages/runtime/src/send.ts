import { type WireBody, writeBody } from "./body.js";
import { type AppliedCredentials, applyCredential } from "./credentials.js";
import { RequestError, TransportError } from "./errors.js";
import { addHeaders, type HeaderFields } from "./headers.js";
import type { Outcome } from "./outcome.js";
import { expandPath } from "./path.js";
import type { Plan } from "./plan.js";
import type { Evidence, Transport, WireRequest, WireResponse } from "./transport/transport.js";

/** The parameter groups of a call. Generated functions type them; an unknown group is refused. */
export type OperationRequest = {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly headers?: object | undefined;
  /** Left out when undefined; null is a JSON body. */
  readonly body?: unknown;
  /** One of the operation's request media types; default: the first. */
  readonly contentType?: string | undefined;
};

/** What may be set for a single call. */
export type CallOptions = {
  /** Aborting rejects with the signal's own reason, at once, in every state. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from connecting to the last byte of the body. Default: the client's. */
  readonly timeoutMs?: number | undefined;
  /** Added to the client's; credentials cannot be replaced here. */
  readonly headers?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Upper bound of the decoded response body in bytes. Default: the client's. */
  readonly maxResponseBytes?: number | undefined;
  /** Sends this call instead of the client's transport. */
  readonly transport?: Transport | undefined;
};

/** What a client adds to every call. */
export type SendDefaults = {
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
};

/** One call of a planned operation. */
export type SendArgs = {
  readonly plan: Plan;
  readonly request: OperationRequest | undefined;
  readonly options: CallOptions | undefined;
  readonly defaults: SendDefaults;
};

/**
 * Sends one request, once. Rejects with a RequestError before anything was sent, with a TransportError when no usable response
 * came, or with the signal's reason.
 */
export async function sendOnce(args: SendArgs): Promise<Outcome> {
  const { plan, options, defaults } = args;
  const signal = options?.signal;
  signal?.throwIfAborted();
  checkCall(args);
  const preparing = prepare(args);
  const wire = preparing instanceof Promise ? await untilAborted(preparing, signal) : preparing;
  const evidence: Evidence = { sent: false, responseStarted: false };
  const transport = options?.transport ?? defaults.transport;
  const response = await transport(wire, { operation: plan.operation, evidence });
  refuseRedirect({ plan, response, evidence });
  return plan.reader.read(response);
}

const requestGroups: ReadonlySet<string> = new Set(["path", "query", "headers", "body", "contentType"]);
const callOptions: ReadonlySet<string> = new Set(["signal", "timeoutMs", "headers", "maxResponseBytes", "transport"]);

function checkCall({ plan, request, options }: SendArgs): void {
  const operation = plan.operation.id;
  if (request !== undefined) checkKeys({ value: request, known: requestGroups, what: "request", operation });
  if (options === undefined) return;
  checkKeys({ value: options, known: callOptions, what: "options", operation });
  checkPositive({ value: options.timeoutMs, name: "timeoutMs", operation });
  checkPositive({ value: options.maxResponseBytes, name: "maxResponseBytes", operation });
}

function checkKeys(args: { value: object; known: ReadonlySet<string>; what: string; operation: string }): void {
  if (typeof args.value !== "object" || args.value === null) {
    throw invalid(args.operation, `the ${args.what} must be an object`);
  }
  for (const key in args.value) {
    if (!args.known.has(key)) {
      const known = [...args.known].join(", ");
      throw invalid(
        args.operation,
        `unknown key ${JSON.stringify(key.slice(0, 60))} in the ${args.what}; known: ${known}`,
      );
    }
  }
}

/** Refuses anything but a positive number; Infinity means no limit. */
export function checkPositive(args: { value: unknown; name: string; operation?: string }): void {
  if (args.value === undefined || (typeof args.value === "number" && args.value > 0)) return;
  throw invalid(args.operation, `\`${args.name}\` must be a positive number`);
}

function invalid(operation: string | undefined, message: string): RequestError {
  return operation === undefined
    ? new RequestError({ code: "CONFIG_INVALID", message })
    : new RequestError({ code: "INPUT_INVALID", operation, message: `${operation}: ${message}` });
}

/** A promise only where something has to be waited for: a credential that is asked for, or a body that has to be read. */
function prepare(args: SendArgs): WireRequest | Promise<WireRequest> {
  const { plan, request } = args;
  const { operation } = plan;
  const path = expandPath({ template: plan.path, values: request?.path, operation: operation.id });
  const url = plan.prefix + path;
  const query = request?.query === undefined ? "" : plan.writeQuery(request.query);
  if (request?.contentType !== undefined && request.body === undefined) {
    throw invalid(operation.id, "`contentType` is given without `body`");
  }
  const body =
    request?.body === undefined
      ? undefined
      : writeBody({ operation, body: request.body, contentType: request.contentType });
  if (plan.security.dynamic.length === 0 && !(body instanceof Promise)) {
    return compose({ ...args, url, query, body, credentials: plan.security.fixed });
  }
  return Promise.all([body, askCredentials(plan)]).then(([read, credentials]) =>
    compose({ ...args, url, query, body: read, credentials }),
  );
}

type ComposeArgs = SendArgs & {
  readonly url: string;
  readonly query: string;
  readonly body: WireBody | undefined;
  readonly credentials: AppliedCredentials;
};

function compose(args: ComposeArgs): WireRequest {
  const { plan, options, defaults, body, credentials } = args;
  const query =
    args.query === "" || credentials.query === ""
      ? args.query + credentials.query
      : `${args.query}&${credentials.query}`;
  return {
    method: plan.operation.method,
    url: query === "" ? args.url : `${args.url}?${query}`,
    headers: composeHeaders(args),
    body: body === undefined ? null : body.content,
    signal: options?.signal,
    timeoutMs: options?.timeoutMs ?? defaults.timeoutMs,
    maxResponseBytes: options?.maxResponseBytes ?? defaults.maxResponseBytes,
  };
}

/** The plan's own headers when a call adds nothing: no copy is made. */
function composeHeaders({ plan, request, options, body, credentials }: ComposeArgs): Readonly<HeaderFields> {
  const usesDefaultType = body === undefined || body.contentType === plan.defaultContentType;
  const base = body === undefined ? plan.headers : plan.headersWithBody;
  if (
    usesDefaultType &&
    request?.headers === undefined &&
    options?.headers === undefined &&
    credentials === plan.security.fixed
  ) {
    return base;
  }
  const added: HeaderFields = {};
  const operation = plan.operation.id;
  if (request?.headers !== undefined)
    addHeaders({ target: added, headers: request.headers, source: { what: operation, operation } });
  if (options?.headers !== undefined)
    addHeaders({ target: added, headers: options.headers, source: { what: operation, operation } });
  for (const name in added) {
    if (plan.credentialHeaders.has(name)) {
      throw invalid(operation, `header \`${name}\` is written from the client's \`auth\`: leave it out`);
    }
  }
  const headers = { ...base, ...added, ...credentials.headers };
  if (body !== undefined) headers["content-type"] = body.contentType;
  return headers;
}

/** Asks all functions at once; each answer is checked before it is used. An error of such a function is passed on as it is. */
async function askCredentials({ security, operation }: Plan): Promise<AppliedCredentials> {
  if (security.dynamic.length === 0) return security.fixed;
  const values = await Promise.all(security.dynamic.map(({ ask }) => ask()));
  const target: AppliedCredentials = { headers: { ...security.fixed.headers }, query: security.fixed.query };
  for (const [index, { key, scheme }] of security.dynamic.entries()) {
    applyCredential({ target, scheme, key, value: values[index], operation: operation.id });
  }
  return target;
}

/** Settles with `promise`, or rejects with the signal's reason as soon as it aborts. */
async function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise;
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener("abort", stop);
  }
}

/** The statuses that ask a client to go elsewhere (RFC 9110 §15.4); 300, 304 and 305 do not. */
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** A redirect that the spec does not document is an error: following it would hand credentials to another place. */
function refuseRedirect(args: { plan: Plan; response: WireResponse; evidence: Evidence }): void {
  const { plan, response, evidence } = args;
  if (!redirects.has(response.status) || plan.reader.documented(response.status) !== undefined) return;
  const target = redirectOrigin({ location: response.headers.location, base: plan.prefix });
  throw new TransportError({
    code: "REDIRECT_REFUSED",
    operation: plan.operation.id,
    message: `${plan.operation.id}: the server answered ${response.status}, a redirect to ${target}; redirects are not followed. Check \`endpoint\``,
    sent: evidence.sent,
    responseStarted: true,
    httpStatus: response.status,
  });
}

/** Only the origin: a location may hold tokens. */
function redirectOrigin({ location, base }: { location: string | undefined; base: string }): string {
  if (location === undefined) return "nowhere";
  try {
    return new URL(location, base).origin;
  } catch {
    return "an invalid address";
  }
}
