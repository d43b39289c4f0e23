import {
  addHeader,
  asRecord,
  type CallContext,
  type Certainty,
  type ExecutionState,
  type JsonRecord,
  numberOf,
  type State,
  saysJson,
  textOf,
  tryParseLoosely,
} from "../../provider/tools.js";
import { isThrown, parseFailureText } from "./failure-text.js";

/** States before the end. None proves that the function runs: `processing` is written before the executor is asked. */
const states: ReadonlyMap<string, State> = new Map([
  ["waiting", "queued"],
  ["processing", "running"],
  ["scheduled", "scheduled"],
]);

/** How the server ends `errors` when its executor, not the function, went wrong; the `\n` are two characters. */
const executorError = /(?:\\n|\n)Error Code: (\d+)\s*$/;
/** What curl says, on one line, when it never reached the executor: there was nothing to send the run to. */
const unreached = /^(?:Failed to connect to|Could not resolve host:) [^\n]* with status code 0\\nError Code: 0$/;

/** The one header that the server itself adds to what a function answers. */
const ownHeader = "x-appwrite-execution-id";

/** What a record says of its run. */
export function readExecution(call: CallContext, record: JsonRecord, id: string): ExecutionState {
  const statusCode = numberOf(record, "responseStatusCode") ?? 0;
  const headers = readHeaders(record.responseHeaders);
  const { responseBody } = record;
  const body = responseBody instanceof Uint8Array ? decode(responseBody, headers["content-type"]) : responseBody;
  const output = readOutput(call, body, headers["content-type"]);
  const end = readEnd(record, statusCode, typeof body === "string" ? body : "");
  call.noteRun(id);
  // One literal for every state: the hot path allocates it once.
  return {
    id,
    state: end.state,
    provisional: end.provisional === true,
    executed: end.executed,
    output,
    // JSON is never read as the text that it is written in.
    mislabeled: output !== undefined && output === body && saysJson(headers["content-type"]) ? true : undefined,
    text: typeof body === "string" && body !== "" ? body : undefined,
    durationMs: (numberOf(record, "duration") ?? 0) * 1000,
    logs: (end.state === "succeeded" ? textOf(record, "logs") : printed(record)) || undefined,
    response: statusCode === 0 ? undefined : { statusCode, headers },
    failure: end.failure,
    raw: record,
    wire: call.response,
  };
}

/** What a record, whatever else is wrong with it, says of the function. */
export function executedBy(record: JsonRecord): Certainty {
  return readEnd(record, numberOf(record, "responseStatusCode") ?? 0, "").executed;
}

/** What the function printed: its standard output, then its standard error, which ends with what it threw. */
export function printed(record: JsonRecord): string {
  return [textOf(record, "logs"), textOf(record, "errors")].filter(Boolean).join("\n");
}

type End = Pick<ExecutionState, "state" | "executed" | "failure"> & { readonly provisional?: boolean };

const succeeded: End = { state: "succeeded", executed: "yes" };

function readEnd(record: JsonRecord, statusCode: number, body: string): End {
  const status = textOf(record, "status") ?? "";
  if (status === "completed" && statusCode < 500) return succeeded;
  if (status === "failed" || status === "completed") {
    const errors = textOf(record, "errors") ?? "";
    const failure = parseFailureText(errors || body, statusCode || undefined);
    const [, executorCode] = executorError.exec(errors) ?? [];
    if (executorCode !== undefined) {
      // 408: the server has stopped waiting for its executor.
      const state = executorCode === "408" ? "timed-out" : "platform-error";
      return { state, executed: wasUnreached(record, errors) ? "no" : "maybe", failure };
    }
    // Computed by the server from the function's time limit, not stored: the run may still end, or not have begun.
    const overdue = statusCode === 0 && !numberOf(record, "duration");
    if (overdue) return { state: "timed-out", executed: "maybe", provisional: true, failure };
    if (hasAnswered(record, statusCode) || isThrown(errors)) return { state: "failed", executed: "yes", failure };
    // Written by the server itself, which had no deployment, no build or no runtime to send the run to.
    return { state: "platform-error", executed: "maybe", failure };
  }
  return { state: states.get(status) ?? "unknown", executed: "maybe" };
}

/**
 * Whether the server's request to its executor never left. A function that prints the same words has returned something, too: in the
 * response to the call itself the only header is the server's then. Records that are asked for later keep too few headers to tell.
 */
function wasUnreached(record: JsonRecord, errors: string): boolean {
  const names = Object.keys(readHeaders(record.responseHeaders));
  return unreached.test(errors) && !hasTrace(record) && names.includes(ownHeader);
}

/**
 * Whether a record shows that the function answered. The server's own failures have the status 500 and nothing else, not even a
 * duration: that is measured when the executor is asked.
 */
function hasAnswered(record: JsonRecord, statusCode: number): boolean {
  const isOwnStatus = statusCode !== 0 && (statusCode !== 500 || Boolean(numberOf(record, "duration")));
  return isOwnStatus || hasTrace(record);
}

/** Whether a record holds anything that only the function can have given. */
function hasTrace(record: JsonRecord): boolean {
  if (textOf(record, "logs") || hasBody(record)) return true;
  return Object.keys(readHeaders(record.responseHeaders)).some((name) => name !== ownHeader);
}

function hasBody({ responseBody }: JsonRecord): boolean {
  return responseBody instanceof Uint8Array ? responseBody.byteLength > 0 : Boolean(responseBody);
}

function readHeaders(value: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  if (!Array.isArray(value)) return headers;
  for (const entry of value) {
    const record = asRecord(entry);
    const name = textOf(record, "name");
    if (name !== undefined) addHeader(headers, name, textOf(record, "value") ?? "");
  }
  return headers;
}

/** Bytes as the text that they are; as they are, where they are none. */
function decode(bytes: Uint8Array, contentType = "text/plain"): string | Uint8Array {
  if (!/^\s*(?:text\/|[^;]*\b(?:json|xml|javascript|x-www-form-urlencoded)\b)/i.test(contentType)) return bytes;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

function readOutput(call: CallContext, body: unknown, contentType: string | undefined): unknown {
  if (body instanceof Uint8Array) return body;
  if (typeof body !== "string" || body === "") return undefined;
  if (!saysJson(contentType)) return body;
  const parsed = tryParseLoosely(body, call.client.reading);
  return parsed === undefined ? body : parsed.value;
}
