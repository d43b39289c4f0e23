import { jsonReply, type Reply, type ReplyHeaders } from "../../http/reply.js";
import { randomHex } from "../../ids.js";
import type { Refusals } from "../../provider.js";
import { retryAfter } from "../../retry-after.js";

/** The service's error envelope. Codes: FSS.0400 and so on (API reference, "Error Codes"). */
export function failure({
  status,
  code,
  message,
  details,
  headers = {},
}: {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** What some answers say besides. */
  readonly details?: { readonly error_msg: string };
  readonly headers?: ReplyHeaders;
}): Reply {
  return jsonReply({
    status,
    headers: { ...requestId(), ...headers },
    value: { error_code: code, error_msg: message, ...(details && { details }) },
  });
}

/** The gateway's refusal of a caller, which never reaches the service. */
export function unauthorized(reason: string): Reply {
  const headers = requestId();
  return jsonReply({
    status: 401,
    headers,
    value: {
      error_msg: `Incorrect IAM authentication information: ${reason}`,
      error_code: "APIGW.0301",
      request_id: headers["X-Request-Id"],
    },
  });
}

export function functionNotFound(): Reply {
  return failure({ status: 404, code: "FSS.1051", message: "Not found the function" });
}

/** Refusal of every call of a function whose instances are limited to none. Trying again does not help. */
export function functionDisabled(): Reply {
  return failure({ status: 429, code: "FSS.0429", message: "Function Disabled" });
}

/** Header of every answer. */
export function requestId(): { readonly "X-Request-Id": string } {
  return { "X-Request-Id": randomHex() };
}

export const refusals: Refusals = {
  invalid: (call, violations) => {
    // Clients send optional headers empty; that says nothing.
    const [first] = violations.filter(({ where, at }) => where !== "header" || call.headers[at.toLowerCase()] !== "");
    if (first === undefined) return undefined;
    if (first.where === "header")
      return failure({ status: 406, code: "FSS.0406", message: `Not acceptable: ${first.at} ${first.message}` });
    if (first.where === "body" && first.keyword === "required" && first.at === "")
      return first.details.missingProperty === ""
        ? failure({ status: 400, code: "FSS.0400", message: "function event body is empty" })
        : failure({ status: 400, code: "FSS.0400", message: `${first.details.missingProperty} is required` });
    return failure({ status: 400, code: "FSS.0400", message: `Invalid parameter ${first.at}: ${first.message}` });
  },
  unknownPath: () =>
    jsonReply({
      status: 404,
      headers: requestId(),
      value: {
        error_code: "APIGW.0101",
        error_msg: "The API does not exist or has not been published in the environment",
      },
    }),
  wrongMethod: (_call, allowed) =>
    failure({ status: 405, code: "FSS.0405", message: "Method not allowed", headers: { Allow: allowed.join(", ") } }),
  notEmulated: (_call, { id }) =>
    failure({ status: 501, code: "FSS.0501", message: `The emulator does not emulate the operation ${id}.` }),
  tooLarge: () => failure({ status: 413, code: "FSS.0413", message: "The request body is too large." }),
  throttled: (_call, { kind, retryAfterSeconds }) =>
    failure({
      status: 429,
      code: "FSS.0429",
      message: "Too many requests.",
      headers: retryAfter(kind, retryAfterSeconds),
    }),
  failed: (_call, error) =>
    failure({ status: 500, code: "FSS.0500", message: error instanceof Error ? error.message : String(error) }),
};
