import { AuthenticationError } from "./errors.js";

/** The error of a credential that could not be had. */
export function noCredential(message: string, provider: string): AuthenticationError {
  return new AuthenticationError({
    message: `${provider}: ${message}`,
    code: "CREDENTIAL_MISSING",
    layer: "caller",
    provider,
    operation: "authorize",
    executed: "no",
  });
}
