import type { Evidence, TransportError } from "@fnwire/runtime";
import { CallError } from "@fnwire/runtime";
import { FnwireError } from "../errors/errors.js";
import type { ResponseClassification } from "../model/classification.js";
import type { ErrorCode } from "../model/outcome.js";
import { classifyRedirect, isRedirect } from "./redirect.js";

const no = "no";
const maybe = "maybe";

/** Refusals: nothing was begun. Most have one code: no program can act upon the difference. */
const refusals: Readonly<Record<number, ErrorCode>> = {
  400: "BAD_REQUEST",
  401: "UNAUTHENTICATED",
  402: "FORBIDDEN",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "BAD_REQUEST",
  406: "BAD_REQUEST",
  409: "CONFLICT",
  410: "BAD_REQUEST",
  412: "BAD_REQUEST",
  413: "PAYLOAD_TOO_LARGE",
  414: "BAD_REQUEST",
  415: "BAD_REQUEST",
  422: "BAD_REQUEST",
  426: "BAD_REQUEST",
  428: "BAD_REQUEST",
  429: "RATE_LIMITED",
  431: "BAD_REQUEST",
  451: "BAD_REQUEST",
  501: "BAD_REQUEST",
  505: "BAD_REQUEST",
};

/**
 * What a status means when the provider says nothing more exact. A refusal proves that the function did not run; 408 and
 * 5xx prove nothing, because they are also what a gateway says while the function is running.
 */
export function classifyStatus(status: number): ResponseClassification {
  const code = refusals[status];
  if (code !== undefined) {
    const retryability = status === 429 ? "throttling" : status === 401 ? "credential" : "none";
    return { code, layer: "platform", executed: no, retryability };
  }
  if (isRedirect(status)) return classifyRedirect({ status });
  // A status that nobody documented proves nothing.
  const isPassing = status === 408 || status >= 500;
  return {
    code: status === 503 ? "UNAVAILABLE" : "PLATFORM_ERROR",
    layer: "platform",
    executed: maybe,
    retryability: isPassing ? "transient" : "none",
  };
}

/** Failures that another attempt may be spared. The others come back: a peer that cannot be trusted, a response that is too large. */
const passing: ReadonlySet<ErrorCode> = new Set([
  "DNS_FAILED",
  "CONNECT_FAILED",
  "ATTEMPT_TIMEOUT",
  "CONNECTION_LOST",
  "NO_REASON_GIVEN",
]);

/** A failure in a shape that nobody knows. */
const lost: ResponseClassification = {
  code: "CONNECTION_LOST",
  layer: "transport",
  executed: maybe,
  retryability: "none",
};

/**
 * What a missing answer means, by evidence and not by the name of the error: whether a byte of the request may have left
 * decides. Lists of "transient" codes mix refused connections, which are harmless, with resets, which are not.
 */
export function classifyFailure(error: unknown, sent: Evidence["sent"]): ResponseClassification {
  if (isOwnRefusal(error) && sent === false)
    return { code: error.code, layer: "caller", executed: no, retryability: "none" };
  if (!CallError.is(error)) return lost;
  const { code } = error;
  // The platform refused to send; should something have left all the same, that is no proof.
  if (!isTransportError(error))
    return sent === false ? { code, layer: "caller", executed: no, retryability: "none" } : lost;
  // Of a redirect that a platform hides there is nothing but its status; of any other response whose rest was lost, the words are
  // missing that tell a refusal from a failure of what ran.
  if (code === "REDIRECT_REFUSED" && error.httpStatus !== undefined) return classifyStatus(error.httpStatus);
  const retryability = passing.has(code) ? "transient" : "none";
  return { code, layer: "transport", executed: sent === false ? no : maybe, retryability };
}

/**
 * Whether the request may have left, by what its transport noted and by what it failed with; where they differ, the worse
 * counts. `false` is a proof: an error in a shape that nobody knows proves nothing.
 */
export function sentBy(error: unknown, evidence: Evidence): Evidence["sent"] {
  if (isOwnRefusal(error)) return evidence.sent;
  if (evidence.sent === true || !CallError.is(error)) return evidence.sent || "unknown";
  const reported = isTransportError(error) ? error.sent : false;
  return reported || evidence.sent;
}

/** Whether a transport of this package, such as one that signs, refused to send: `executed: "no"` is a proof in its errors too. */
function isOwnRefusal(error: unknown): error is FnwireError {
  return FnwireError.is(error) && error.layer === "caller" && error.executed === "no";
}

/** Tells a transport's own report from a refusal to send, and from anything else that can be thrown. */
function isTransportError(error: CallError): error is TransportError {
  return "sent" in error;
}
