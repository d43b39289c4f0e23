import { checkKeys, checkPositive, invalidInput, isPlainObject } from "./check.js";
import type { Transport } from "./transport/transport.js";

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

/** A call as the caller wrote it. */
export type Call = {
  readonly operation: string;
  readonly request: OperationRequest | undefined;
  readonly options: CallOptions | undefined;
};

const requestGroups: ReadonlySet<string> = new Set(["path", "query", "headers", "body", "contentType"]);
const callOptions: ReadonlySet<string> = new Set(["signal", "timeoutMs", "headers", "maxResponseBytes", "transport"]);

/** Refuses what the types refuse too, for callers who have none. */
export function checkCall({ operation, request, options }: Call): void {
  if (request !== undefined) checkRequest({ operation, request });
  if (options !== undefined) checkOptions({ operation, options });
}

function checkRequest({ operation, request }: { operation: string; request: OperationRequest }): void {
  checkKeys({ value: request, known: requestGroups, what: "request", operation });
  checkGroup({ value: request.path, name: "path", operation });
  checkGroup({ value: request.query, name: "query", operation });
  checkGroup({ value: request.headers, name: "headers", operation });
  if (request.contentType !== undefined && request.body === undefined) {
    throw invalidInput({ operation, message: "`contentType` is given without `body`" });
  }
}

function checkOptions({ operation, options }: { operation: string; options: CallOptions }): void {
  checkKeys({ value: options, known: callOptions, what: "options", operation });
  checkGroup({ value: options.headers, name: "headers", operation });
  checkPositive({ value: options.timeoutMs, name: "timeoutMs", operation });
  checkPositive({ value: options.maxResponseBytes, name: "maxResponseBytes", operation });
  if (options.transport !== undefined && typeof options.transport !== "function") {
    throw invalidInput({ operation, message: "`transport` must be a function" });
  }
  if (options.signal !== undefined && typeof options.signal?.addEventListener !== "function") {
    throw invalidInput({ operation, message: "`signal` must be an AbortSignal" });
  }
}

function checkGroup({ value, name, operation }: { value: unknown; name: string; operation: string }): void {
  if (value === undefined || isPlainObject(value)) return;
  throw invalidInput({ operation, message: `\`${name}\` must be a plain object of names and values` });
}
