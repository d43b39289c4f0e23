import type { Refusals, Reply, ReplyHeaders } from "../../contract.js";
import { emptyReply, jsonReply, refusals, refusing } from "../../contract.js";

/**
 * The one error envelope that the service documents. 401 and 404 come without a body: nothing documents one, and the
 * framework that the service is believed to be built on sends none.
 */
export function failure(status: number, message: string, headers: ReplyHeaders = {}): Reply {
  return jsonReply({ status, headers, value: { status: "error", error_msg: message } });
}

export const notFound = emptyReply({ status: 404 });

/** Refusals of the service. `isPlace` tells whether a path with its trailing slash is one that the service serves. */
export function refusalsWith(isPlace: (path: string) => boolean): Refusals {
  return refusals(failure, {
    // A forgotten slash at the end is redirected to. Clients that follow turn a POST into a GET that way.
    unknownPath: (call) => {
      const [path = "", query] = call.target.split("?", 2);
      if (path.endsWith("/") || !isPlace(`${call.path}/`)) return notFound;
      return emptyReply({ status: 301, headers: { Location: `${path}/${query === undefined ? "" : `?${query}`}` } });
    },
    wrongMethod: (_call, allowed) => emptyReply({ status: 405, headers: { Allow: allowed.join(", ") } }),
    tooLarge: () => failure(400, "The request is too large."),
    failed: (_call, error) =>
      jsonReply({ status: 500, value: { error_message: error instanceof Error ? error.message : String(error) } }),
  });
}

/** Refuses the request under way with this failure. */
export const fail: (...failed: Parameters<typeof failure>) => never = refusing(failure);
