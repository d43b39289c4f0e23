import type { Call } from "../../http/call.js";
import type { Reply, ReplyHeaders } from "../../http/reply.js";
import { answer, serverVersion } from "./errors.js";

/** Shape in which a caller wants its answers, from `X-Appwrite-Response-Format`. */
export type ResponseFormat = {
  /** Executions carry `functionId`; else `resourceId` and `resourceType` (formats from 2.0.0 on, and no format at all). */
  readonly functionIds: boolean;
  /** What `X-Appwrite-Warning` says; undefined when there is nothing to warn of. */
  readonly warning: string | undefined;
};

/** Reads the caller's format. One that is newer than the server gets the newest shape and a warning. */
export function responseFormat(call: Call): ResponseFormat {
  const requested = call.headers["x-appwrite-response-format"];
  if (requested === undefined) return { functionIds: false, warning: undefined };
  const isNewer = compare(requested, serverVersion) > 0;
  return {
    functionIds: compare(requested, "2.0.0") < 0,
    warning: isNewer
      ? `The current SDK is built for Appwrite ${requested}. However, the current Appwrite server version is ${serverVersion}. Please downgrade your SDK to match the Appwrite version: https://appwrite.io/docs/sdks`
      : undefined,
  };
}

/** Answers a call with JSON, and with the warning that its format deserves. */
export function answerTo(
  call: Call,
  {
    status,
    value,
    headers = {},
  }: { readonly status: number; readonly value: unknown; readonly headers?: ReplyHeaders },
): Reply {
  const { warning } = responseFormat(call);
  return answer({ status, value, headers: { ...(warning && { "X-Appwrite-Warning": warning }), ...headers } });
}

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
