import { STATUS_CODES } from "node:http";
import type { Call, Refusals, Reply, ReplyHeaders } from "../../contract.js";
import { jsonReply, randomHex, refusals as refusalsWith, refusing } from "../../contract.js";

// Node knows this one by a newer name than the service does.
const titles: Readonly<Record<number, string | undefined>> = { ...STATUS_CODES, 413: "Request Entity Too Large" };

/** Headers of every response. */
function commonHeaders(): ReplyHeaders {
  return { Vary: "X-Auth-Token", "x-openstack-request-id": `req-${randomHex()}` };
}

/** The error envelope of the identity service. */
export function failure(status: number, message: string, headers: ReplyHeaders = {}): Reply {
  return answer(status, { error: { code: status, message, title: titles[status] ?? "Error" } }, headers);
}

/** JSON with the headers of every response; nothing without a value. */
export function answer(status: number, value?: unknown, headers: ReplyHeaders = {}): Reply {
  return jsonReply({ status, headers: { ...commonHeaders(), ...headers }, value });
}

/** A wrong password, an unknown user, a project without a role and a bad token all read the same. */
export function unauthorized(call: Call, message = "The request you have made requires authentication."): Reply {
  return failure(401, message, { "WWW-Authenticate": `Keystone uri="${call.origin}${call.mount}/v3"` });
}

const malformed =
  "Expecting to find valid JSON in request body. The server could not comply with the request since it is either malformed or otherwise incorrect. The client is assumed to be in error.";

export const refusals: Refusals = refusalsWith(failure, {
  invalid: (_call, [first]) => {
    if (first?.keyword === "parse" || first?.where === "media-type") return failure(400, malformed);
    const missing = first?.details.missingProperty;
    const isMissing = typeof missing === "string";
    return failure(400, isMissing ? `'${missing}' is a required property` : `${first?.at} ${first?.message}`);
  },
  unknownPath: () => failure(404, "The resource could not be found."),
});

/** Refuses the request under way with this failure. */
export const fail: (...failed: Parameters<typeof failure>) => never = refusing(failure);
