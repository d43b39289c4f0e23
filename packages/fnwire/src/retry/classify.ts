import type { Evidence, TransportError } from "@fnwire/runtime";
import { CallError } from "@fnwire/runtime";
import type { Certainty, ErrorCode, ErrorLayer, ProviderError } from "../errors.js";

/** What one answer, or its absence, proves. */
export type Verdict = {
  readonly code: ErrorCode;
  readonly layer: ErrorLayer;
  /** Whether the function ran. Only ever `"no"` or `"yes"` when that is proven. */
  readonly executed: Certainty;
  /**
   * What repeating the same request could bring: `throttle` and `transient` may succeed later, `renew` once with another
   * credential, `never` fails again.
   */
  readonly again: "transient" | "throttle" | "renew" | "never";
  readonly providerError?: ProviderError | undefined;
  readonly requestId?: string | undefined;
  /** Milliseconds the service asked to wait, when a provider says it in its own way. */
  readonly retryAfterMs?: number | undefined;
};

const no = "no";
const maybe = "maybe";

/**
 * What a status means when the provider says nothing more exact. A refusal proves that the function did not run; 408 and
 * 5xx prove nothing, because they are also what a gateway says while the function is running.
 */
export function classifyStatus(status: number): Verdict {
  switch (status) {
    case 429:
      return { code: "RATE_LIMITED", layer: "platform", executed: no, again: "throttle" };
    case 401:
      return { code: "UNAUTHENTICATED", layer: "platform", executed: no, again: "renew" };
    case 402:
    case 403:
      return { code: "FORBIDDEN", layer: "platform", executed: no, again: "never" };
    case 404:
      return { code: "NOT_FOUND", layer: "platform", executed: no, again: "never" };
    case 409:
      return { code: "CONFLICT", layer: "platform", executed: no, again: "never" };
    case 413:
      return { code: "PAYLOAD_TOO_LARGE", layer: "platform", executed: no, again: "never" };
    case 400:
    case 405:
    case 406:
    case 410:
    case 412:
    case 414:
    case 415:
    case 422:
    case 426:
    case 428:
    case 431:
    case 451:
    case 501:
    case 505:
      return { code: "BAD_REQUEST", layer: "platform", executed: no, again: "never" };
    case 303:
      // "See other" may be the answer of something that has run (RFC 9110, section 15.4.4).
      return { code: "REDIRECT_REFUSED", layer: "transport", executed: maybe, again: "never" };
    case 408:
    case 500:
    case 502:
    case 504:
      return { code: "PLATFORM_ERROR", layer: "platform", executed: maybe, again: "transient" };
    case 503:
      return { code: "UNAVAILABLE", layer: "platform", executed: maybe, again: "transient" };
  }
  if (status >= 300 && status < 400) {
    return { code: "REDIRECT_REFUSED", layer: "transport", executed: no, again: "never" };
  }
  // A status that nobody documented proves nothing.
  return { code: "PLATFORM_ERROR", layer: "platform", executed: maybe, again: status >= 500 ? "transient" : "never" };
}

/**
 * What a missing answer means, by evidence and not by the name of the error: whether a byte of the request left decides.
 * Lists of "transient" codes mix refused connections, which are harmless, with resets, which are not.
 */
export function classifyFailure(error: unknown, evidence: Evidence): Verdict {
  if (!isTransportError(error)) {
    // A transport of the caller's own that fails in its own way: believe its evidence, expect nothing of a repeat.
    return {
      code: "CONNECTION_LOST",
      layer: "transport",
      executed: evidence.sent === false ? no : maybe,
      again: "never",
    };
  }
  const { code } = error;
  switch (code) {
    case "DNS_FAILED":
    case "CONNECT_FAILED":
      return { code, layer: "transport", executed: no, again: "transient" };
    case "TLS_FAILED":
      // The peer is not who it should be, and will not be on the next try either.
      return { code, layer: "transport", executed: no, again: "never" };
    case "REDIRECT_REFUSED":
      // Reported so only where the platform hides the status (an opaque redirect of `fetch`).
      return { code, layer: "transport", executed: maybe, again: "never" };
    case "ATTEMPT_TIMEOUT":
    case "CONNECTION_LOST":
      break;
    case "RESPONSE_TOO_LARGE":
    case "RESPONSE_MALFORMED":
      break;
  }
  if (error.httpStatus !== undefined && error.httpStatus >= 300) return classifyStatus(error.httpStatus);
  const again = code === "ATTEMPT_TIMEOUT" || code === "CONNECTION_LOST" ? "transient" : "never";
  return { code, layer: "transport", executed: evidence.sent === false ? no : maybe, again };
}

/** Tells a transport's own report from anything else that can be thrown. */
export function isTransportError(error: unknown): error is TransportError {
  return CallError.is(error) && "sent" in error;
}
