import { writeBody } from "./body.js";
import type { CallOptions, OperationRequest } from "./call.js";
import { invalidInput } from "./check.js";
import type { WireBody } from "./codec.js";
import { type AppliedCredentials, applyCredential, type DynamicCredential } from "./credentials.js";
import { RequestError, saysItAll, scrubCause } from "./errors.js";
import { addHeaders, type HeaderFields, noHeaders } from "./headers.js";
import { expandPath } from "./path.js";
import type { Plan } from "./plan.js";
import type { WireRequest } from "./transport/transport.js";

/** Limits of a call that sets none. */
export type Limits = {
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
};

/** What a request is built from. */
export type ComposeArgs = {
  readonly plan: Plan;
  readonly request: OperationRequest | undefined;
  readonly options: CallOptions | undefined;
  readonly defaults: Limits;
};

/**
 * Builds the request of a call; a promise only where something has to be waited for: a credential that is asked for, or a body
 * that has to be read first.
 */
export function composeRequest(args: ComposeArgs): WireRequest | Promise<WireRequest> {
  const { plan, request } = args;
  const { operation } = plan;
  const path = expandPath({ template: plan.path, values: request?.path, operation: operation.id });
  const url = plan.prefix + path;
  const query = request?.query === undefined ? "" : writeQuery({ plan, query: request.query });
  const body =
    request?.body === undefined
      ? undefined
      : writeBody({ operation, body: request.body, contentType: request.contentType });
  if (plan.security.dynamic.length === 0 && !(body instanceof Promise)) {
    return compose({ call: args, url, query, body, credentials: plan.security.fixed });
  }
  return Promise.all([body, askCredentials(plan)]).then(([read, credentials]) =>
    compose({ call: args, url, query, body: read, credentials }),
  );
}

function writeQuery({ plan, query }: { plan: Plan; query: object }): string {
  if (plan.writeQuery !== undefined) return plan.writeQuery(query);
  if (Object.keys(query).length === 0) return "";
  throw invalidInput({ operation: plan.operation.id, message: "`query` is not taken by this operation" });
}

/** The parts of a request, each ready. */
type Parts = {
  readonly call: ComposeArgs;
  readonly url: string;
  readonly query: string;
  readonly body: WireBody | undefined;
  readonly credentials: AppliedCredentials;
};

function compose(args: Parts): WireRequest {
  const { call, url, query, body, credentials } = args;
  const { plan, options, defaults } = call;
  const between = query === "" || credentials.query === "" ? "" : "&";
  const search = query + between + credentials.query;
  return {
    method: plan.operation.method,
    url: search === "" ? url : `${url}?${search}`,
    headers: composeHeaders(args),
    body: body === undefined ? null : body.content,
    signal: options?.signal,
    timeoutMs: options?.timeoutMs ?? defaults.timeoutMs,
    maxResponseBytes: options?.maxResponseBytes ?? defaults.maxResponseBytes,
  };
}

/** The plan's own headers when a call adds nothing: no copy is made. */
function composeHeaders({ call, body, credentials }: Parts): Readonly<HeaderFields> {
  const { plan, request, options } = call;
  const base = body === undefined ? plan.headers : plan.headersWithBody;
  const isPlanned =
    request?.headers === undefined &&
    request?.accept === undefined &&
    options?.headers === undefined &&
    credentials === plan.security.fixed &&
    (body === undefined || body.contentType === plan.defaultContentType);
  if (isPlanned) return base;
  const operation = plan.operation.id;
  const added = noHeaders();
  if (request?.accept !== undefined) addHeaders({ target: added, headers: { accept: request.accept }, operation });
  // Where an operation takes cookies, those of the client, the credential and the call are sent beside each other.
  const cookies = plan.operation.parameters && [credentials.headers.cookie ?? base.cookie];
  for (const headers of [request?.headers, options?.headers]) {
    if (headers === undefined) continue;
    addHeaders({ target: added, headers, operation });
    cookies?.push(added.cookie);
    if (cookies) delete added.cookie;
  }
  for (const name of Object.keys(added)) {
    if (plan.credentialHeaders.has(name)) {
      const message = `header \`${name}\` is written from the client's \`auth\`: leave it out`;
      throw invalidInput({ operation, message });
    }
  }
  const headers: HeaderFields = { ...base, ...added, ...credentials.headers };
  const cookie = cookies?.filter(Boolean).join("; ");
  if (cookie) headers.cookie = cookie;
  if (body !== undefined) headers["content-type"] = body.contentType;
  return headers;
}

/** Asks all functions at once; each answer is checked before it is used. */
async function askCredentials({ security, operation }: Plan): Promise<AppliedCredentials> {
  if (security.dynamic.length === 0) return security.fixed;
  const values = await Promise.all(security.dynamic.map((credential) => askOne(credential, operation.id)));
  const target: AppliedCredentials = {
    headers: Object.assign(noHeaders(), security.fixed.headers),
    query: security.fixed.query,
  };
  for (const [index, { key, scheme }] of security.dynamic.entries()) {
    applyCredential({ target, scheme, key, value: values[index], operation: operation.id });
  }
  return target;
}

/** What a caller's function fails with is kept without its words: they may hold the very thing that must not be shown. */
async function askOne({ key, ask }: DynamicCredential, operation: string): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    if (saysItAll(error)) throw error;
    const cause = { ...scrubCause(error), message: "not shown, for it may hold the credential" };
    const message = `${operation}: the function given as credential \`${key}\` failed`;
    throw new RequestError({ code: "CREDENTIAL_MISSING", operation, message, cause });
  }
}
