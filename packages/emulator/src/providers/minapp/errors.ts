import { emptyReply, jsonReply, type Reply, type ReplyHeaders } from "../../http/reply.js";
import type { Refusals } from "../../provider.js";
import { retryAfter } from "../../retry-after.js";

/**
 * The one error envelope that the service documents. 401 and 404 come without a body: nothing documents one, and the
 * framework that the service is believed to be built on sends none.
 */
export function failure(status: number, message: string, headers: ReplyHeaders = {}): Reply {
  return jsonReply({ status, headers, value: { status: "error", error_msg: message } });
}

export function unauthorized(): Reply {
  return emptyReply({ status: 401 });
}

export function notFound(): Reply {
  return emptyReply({ status: 404 });
}

/** Refusals of the service. `isPlace` tells whether a path with its trailing slash is one that the service serves. */
export function refusalsWith({ isPlace }: { readonly isPlace: (path: string) => boolean }): Refusals {
  return {
    invalid: (_call, violations) => {
      const [first] = violations;
      if (first === undefined) return undefined;
      const missing = first.details.missingProperty;
      return failure(400, typeof missing === "string" ? `${missing} is required` : `${first.at} ${first.message}`);
    },
    // A forgotten slash at the end is redirected to. Clients that follow turn a POST into a GET that way.
    unknownPath: (call) => {
      const [path = "", query] = call.target.split("?", 2);
      if (path.endsWith("/") || !isPlace(`${call.path}/`)) return notFound();
      return emptyReply({ status: 301, headers: { Location: `${path}/${query === undefined ? "" : `?${query}`}` } });
    },
    wrongMethod: (_call, allowed) => emptyReply({ status: 405, headers: { Allow: allowed.join(", ") } }),
    notEmulated: (_call, { id }) => failure(501, `The emulator does not emulate the operation ${id}.`),
    tooLarge: () => failure(400, "The request is too large."),
    throttled: (_call, { kind, retryAfterSeconds }) =>
      failure(429, "Too many requests.", retryAfter(kind, retryAfterSeconds)),
    failed: (_call, error) =>
      jsonReply({ status: 500, value: { error_message: error instanceof Error ? error.message : String(error) } }),
  };
}
