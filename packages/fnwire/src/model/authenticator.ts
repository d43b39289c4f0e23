import type { WireRequest, WireResponse } from "@fnwire/runtime";

/** Headers of a request, lower-case names. */
export type HeaderFields = Readonly<Record<string, string>>;

/**
 * Puts a credential on each attempt. Asked anew for every attempt, so that a retry carries the newest token and a fresh
 * signature.
 */
export type Authenticator = {
  /** All headers of the attempt; a promise only when something must be waited for. */
  authenticate(request: WireRequest): HeaderFields | Promise<HeaderFields>;
  /**
   * Told that the service refused an attempt with these headers. True when another attempt would carry another credential.
   */
  refused(headers: HeaderFields, response: WireResponse): boolean;
};
