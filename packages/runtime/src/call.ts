import { invalidInput } from "./check.js";
import { type Check, elsewhere, fn, object, positive, readOnce, record, signal, text } from "./option-checks.js";
import type { Transport } from "./transport/transport.js";

/** The parameter groups of a call. Generated functions type them; an unknown group is refused. */
export type OperationRequest = {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly headers?: object | undefined;
  /** Only where the operation takes cookies. */
  readonly cookies?: object | undefined;
  /** Left out when undefined; null is a JSON body. */
  readonly body?: unknown;
  /** One of the operation's request media types; default: the first. */
  readonly contentType?: string | undefined;
  /** The media type to ask for, where the operation answers in several. Default: what suits most callers, JSON first. */
  readonly accept?: string | undefined;
};

/** What may be set for a single call. */
export type CallOptions = {
  /** Aborting rejects with the signal's own reason, at once, in every state. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds from connecting to the last byte of the body; of one that is read as it comes, to its first, then until the loop begins, and of each wait in it. Default: the client's. */
  readonly timeoutMs?: number | undefined;
  /** Added to the client's; credentials cannot be replaced here. */
  readonly headers?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Upper bound of the decoded response body in bytes; of one that is read as it comes, of one item. Default: the client's. */
  readonly maxResponseBytes?: number | undefined;
  /** Sends this call instead of the client's transport. */
  readonly transport?: Transport | undefined;
};

/** A call as the caller wrote it. */
export type Call = {
  readonly plan: { readonly operation: { readonly id: string } };
  readonly request: OperationRequest | undefined;
  readonly options: CallOptions | undefined;
};

const requestCheck = /* @__PURE__ */ object<Omit<OperationRequest, "cookies">>(
  {
    path: /* @__PURE__ */ record(),
    query: /* @__PURE__ */ record(),
    headers: /* @__PURE__ */ record(),
    body: /* @__PURE__ */ elsewhere(),
    contentType: /* @__PURE__ */ elsewhere(),
    accept: text,
  },
  "request",
);

const optionsCheck = /* @__PURE__ */ object<CallOptions>({
  signal,
  timeoutMs: positive,
  headers: /* @__PURE__ */ record(),
  maxResponseBytes: positive,
  transport: /* @__PURE__ */ fn(),
});

/** Refuses what the types refuse too, for callers who have none; gives what was checked. */
export function checkCall<C extends Call>(call: C): C {
  const { plan } = call;
  const { flaw: requestFlaw, options: request } = checked(requestCheck, call.request);
  const { flaw: optionsFlaw, options } = checked(optionsCheck, call.options);
  let flaw = requestFlaw ?? optionsFlaw;
  if (flaw === undefined && request?.contentType !== undefined && request.body === undefined) {
    flaw = "`contentType` is given without `body`";
  }
  if (flaw !== undefined) throw invalidInput({ operation: plan.operation.id, message: flaw });
  return { ...call, request, options };
}

const nothing = { flaw: undefined, options: undefined };

function checked<T>(check: Check<T>, given: unknown): ReturnType<typeof readOnce<T>> | typeof nothing {
  return given === undefined ? nothing : readOnce(check, given);
}
