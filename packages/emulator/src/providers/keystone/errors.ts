import type { Call } from "../../http/call.js";
import { jsonReply, type Reply, type ReplyHeaders } from "../../http/reply.js";
import { randomHex } from "../../ids.js";
import type { Refusals } from "../../provider.js";
import { retryAfter } from "../../retry-after.js";

const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Request Entity Too Large",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
};

/** Headers of every answer. */
export function commonHeaders(): ReplyHeaders {
  return { Vary: "X-Auth-Token", "x-openstack-request-id": `req-${randomHex()}` };
}

/** The error envelope of the identity service. */
export function failure({
  status,
  message,
  headers = {},
}: {
  readonly status: number;
  readonly message: string;
  readonly headers?: ReplyHeaders;
}): Reply {
  return jsonReply({
    status,
    headers: { ...commonHeaders(), ...headers },
    value: { error: { code: status, message, title: titles[status] ?? "Error" } },
  });
}

/** A wrong password, an unknown user, a project without a role and a bad token all read the same. */
export function unauthorized(call: Call, message = "The request you have made requires authentication."): Reply {
  return failure({
    status: 401,
    message,
    headers: { "WWW-Authenticate": `Keystone uri="${call.origin}${call.mount}/v3"` },
  });
}

export const refusals: Refusals = {
  invalid: (_call, violations) => {
    const [first] = violations;
    if (first === undefined) return undefined;
    if (first.keyword === "parse" || first.where === "media-type")
      return failure({
        status: 400,
        message:
          "Expecting to find valid JSON in request body. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error.",
      });
    const missing = first.details.missingProperty;
    return failure({
      status: 400,
      message: typeof missing === "string" ? `'${missing}' is a required property` : `${first.at} ${first.message}`,
    });
  },
  unknownPath: () => failure({ status: 404, message: "The resource could not be found." }),
  wrongMethod: (_call, allowed) =>
    failure({
      status: 405,
      message: "The method is not allowed for the requested URL.",
      headers: { Allow: allowed.join(", ") },
    }),
  notEmulated: (_call, { id }) =>
    failure({ status: 501, message: `The emulator does not emulate the operation ${id}.` }),
  tooLarge: () => failure({ status: 413, message: "Request is too large." }),
  throttled: (_call, { kind, retryAfterSeconds }) =>
    failure({ status: 429, message: "Too many requests.", headers: retryAfter(kind, retryAfterSeconds) }),
  failed: (_call, error) =>
    failure({
      status: 500,
      message: `An unexpected error prevented the server from fulfilling your request: ${error instanceof Error ? error.message : String(error)}`,
    }),
};
