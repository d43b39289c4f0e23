import { AmbiguousOutcomeError, AuthenticationError, FnwireError } from "./errors.js";

/** The error of a login that was answered, but not with a token. `what` completes the sentence "provider login: …". */
export function noToken(provider: string, what: string): AuthenticationError {
  return new AuthenticationError({
    message: `${provider} login: ${what}`,
    code: "UNAUTHENTICATED",
    layer: "platform",
    provider,
    operation: "login",
    executed: "no",
  });
}

/** An exchange whose response was lost must not be repeated, but no function ran because of it. */
export function asLoginError(provider: string, error: unknown): unknown {
  if (!(error instanceof AmbiguousOutcomeError)) return error;
  return new FnwireError({
    message: `${provider} login: the response was lost (${error.reason})`,
    code: error.reason,
    layer: error.layer,
    provider,
    operation: "login",
    executed: "no",
    retryable: true,
    attempts: error.attempts,
    cause: error.cause,
  });
}
