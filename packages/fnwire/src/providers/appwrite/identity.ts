import { type JsonRecord, textOf } from "../../provider/tools.js";
import { pathOf } from "./mark.js";
import { scheduledFor } from "./request.js";
import type { AppwriteInvocation } from "./types.js";

/** Ids of functions and runs, as the server gives and takes them. */
const idShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,35}$/;

export function isId(text: string | undefined): text is string {
  return text !== undefined && idShape.test(text);
}

/** Whether two ids name the same thing: the server's database ignores their case. */
function isSameId(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

/** The function that a record is about; its name depends on the version of the server. */
function functionOf(record: JsonRecord): unknown {
  return record.functionId ?? record.resourceId ?? undefined;
}

/** Whether a record is about another function, or another run, than was asked for. */
export function isForeign(record: JsonRecord, fn: string, id?: string): boolean {
  const ofFunction = functionOf(record);
  if (ofFunction !== undefined && !(typeof ofFunction === "string" && isSameId(ofFunction, fn))) return true;
  return id !== undefined && !isSameId(textOf(record, "$id") ?? "", id);
}

/** Says of which run a record is. */
export function describeRun(record: JsonRecord): string {
  const ofFunction = functionOf(record);
  const fn = ofFunction === undefined ? "" : ` of the function ${quote(ofFunction)}`;
  return `the response is about another run: ${quote(record.$id)}${fn}`;
}

/** What in the record of a new run contradicts what was asked for; `undefined` when nothing does. */
export function contradiction(args: {
  record: JsonRecord;
  httpStatus: number;
  invocation: AppwriteInvocation;
  async: boolean;
}): string | undefined {
  const { record, httpStatus, invocation, async } = args;
  const request = invocation.request;
  if (isForeign(record, invocation.fn)) return describeRun(record);
  const wrong = (what: string) => `the response is about another request: ${what} (run ${quote(record.$id)})`;
  if (httpStatus !== (async ? 202 : 201))
    return wrong(async ? "it did not run in the background" : "it was only accepted");
  const { requestPath = undefined, requestMethod = undefined } = record;
  // Records that do not show the mark are as good as those that do.
  const paths = [pathOf(request, invocation.key), pathOf(request, undefined)];
  if (typeof requestPath === "string" && !paths.includes(requestPath)) return wrong("it has another path");
  if (typeof requestMethod === "string" && requestMethod !== (request?.method ?? "POST")) {
    return wrong("it has another method");
  }
  const scheduledAt = scheduledFor(invocation);
  if ((textOf(record, "status") === "scheduled") !== (scheduledAt !== undefined)) {
    return wrong(scheduledAt === undefined ? "it is scheduled for later" : "it is not scheduled");
  }
  const shown = textOf(record, "scheduledAt");
  if (shown !== undefined && shown !== "" && Date.parse(shown) !== scheduledAt)
    return wrong("it is scheduled for another time");
  return undefined;
}

/** A stranger's value, short and on one line. */
function quote(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : `no text but ${typeof value}`;
}
