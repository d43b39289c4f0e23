import { isWellFormed } from "@fnwire/runtime/options";
import { type CallContext, inputError, toJson } from "../../provider/tools.js";
import { checkHeaders, mergeHeaders, noHeaders } from "./headers.js";
import { pathOf } from "./mark.js";
import type { AppwriteInvocation, AppwriteRequest } from "./types.js";

/** The one document of one byte that PHP takes for empty. */
const zero = 0x30;

const jsonHeaders = { "content-type": "application/json" };

/** What a call may add to the body. */
type Rest = {
  path?: string;
  method?: NonNullable<AppwriteRequest["method"]>;
  headers?: Readonly<Record<string, string>>;
  scheduledAt?: string;
};

type Where = { provider: string; operation: string };

/** Most characters of a path that the server takes. */
const maxPath = 2048;
const aMinute = 60_000;

/** What createExecution is sent: bytes as a form. Absent values are left out: the server answers 500 to a null. */
export function writeExecution(call: CallContext, invocation: AppwriteInvocation, async: boolean) {
  const request = invocation.request;
  const where = { provider: call.client.provider, operation: call.operation };
  const { input } = invocation;
  const isText = typeof input === "string";
  const bytes = input instanceof Uint8Array ? input : undefined;
  const text = input === undefined || bytes !== undefined ? undefined : isText ? input : safeJson(input, where);
  // PHP refuses the whole request for it, and the server then runs the function with defaults.
  if (isText && !isWellFormed(input)) throw inputError("the input holds half of a surrogate pair", where);
  // The server drops a body that PHP takes for empty.
  if (text === "0" || (bytes?.byteLength === 1 && bytes[0] === zero)) {
    throw inputError('the text "0" does not reach an Appwrite function; send it inside JSON', where);
  }
  const given = mergeHeaders(invocation.headers, request?.headers);
  const isJson = text !== undefined && !isText;
  let headers = given;
  if (given === noHeaders) {
    if (isJson) headers = jsonHeaders;
  } else {
    const saysType = Object.keys(given).some((name) => name.toLowerCase() === "content-type");
    if (isJson && !saysType) headers = { ...jsonHeaders, ...given };
    checkHeaders(headers, where);
  }
  const path = invocation.key === undefined ? request?.path : pathOf(request, invocation.key);
  checkPath(request?.path, path, where);
  const scheduledAt = scheduledFor(invocation);
  if (scheduledAt !== undefined) checkSchedule(call, scheduledAt, async, where);
  // Property by property: this runs for every call, and objects that are spread into another live twice.
  const rest: Rest = {};
  if (path !== undefined) rest.path = path;
  if (request?.method !== undefined) rest.method = request.method;
  if (headers !== noHeaders && Object.keys(headers).length > 0) rest.headers = headers;
  if (scheduledAt !== undefined) rest.scheduledAt = new Date(scheduledAt).toISOString();
  const target = { functionId: invocation.fn };
  // False is left out: in a form it is text, and some servers take any text for true.
  if (bytes !== undefined) {
    const body = { ...(async ? { async } : undefined), body: bytes, ...rest };
    return { path: target, body, contentType: "multipart/form-data" } as const;
  }
  return { path: target, body: { async, ...(text === undefined ? undefined : { body: text }), ...rest } };
}

/** Whether the response has to come as a form, for only there can an output be bytes. A run that is only accepted has none. */
export function wantsForm(invocation: AppwriteInvocation, async: boolean): boolean {
  const request = invocation.request;
  return !async && (request?.binary ?? invocation.input instanceof Uint8Array);
}

/** The whole minute for which a run is asked; the server refuses everything finer. Milliseconds since 1970. */
export function scheduledFor(invocation: AppwriteInvocation): number | undefined {
  const request = invocation.request;
  return request?.scheduleAt === undefined ? undefined : Math.ceil(request.scheduleAt.getTime() / aMinute) * aMinute;
}

/** The server refuses what is less than a minute ahead. */
function checkSchedule(call: CallContext, scheduledAt: number, async: boolean, where: Where): void {
  if (!async) throw inputError("scheduleAt needs start: nobody can wait for a run that begins later", where);
  if (!(scheduledAt > call.startedAt + aMinute)) {
    throw inputError("scheduleAt must be more than a minute ahead", where);
  }
}

function checkPath(given: string | undefined, sent: string | undefined, where: Where): void {
  if (given === "") throw inputError("request.path must not be empty; leave it out for /", where);
  if (sent === undefined) return;
  // Executors make the request line of it.
  if (/\p{Cc}/u.test(sent))
    throw inputError("request.path must not hold line breaks or other control characters", where);
  // Counted as the server does; an emoji is two units of text and one character.
  if (sent.length <= maxPath || [...sent].length <= maxPath) return;
  const mark = [...sent].length - [...(given ?? "")].length;
  const room = mark === 0 ? "" : `, of which the mark that names the call takes ${mark}`;
  throw inputError(`request.path must be at most ${maxPath} characters${room}`, where);
}

function safeJson(input: unknown, where: Where): string {
  const json = toJson(input, where);
  // White space after JSON means nothing to JSON and saves the one document that PHP takes for empty.
  return json === "0" ? "0 " : json;
}
