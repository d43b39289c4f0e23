import type { Redactor } from "../errors/redactor.js";
import type { Authenticator, HeaderFields } from "../model/authenticator.js";
import type { Credential } from "../model/credential.js";
import { checkSecret, obtain } from "./credential.js";

/** One header and where its value comes from. */
export type HeaderCredential = {
  /** Lower-case header name. */
  readonly header: string;
  /** Option that the value was given as, for messages. */
  readonly option: string;
  readonly value: Credential;
  /** Put before the value, as in `Bearer `. */
  readonly prefix?: string;
  /** What in the value is secret, when not all of it is. */
  readonly parts?: (value: string) => readonly string[];
};

/**
 * Sends fixed headers and credentials as they were given. Values that are functions are asked for each attempt; when the
 * service refuses what they gave they are asked once more.
 */
export function headerAuth(facts: {
  provider: string;
  redactor: Redactor;
  fixed: HeaderFields;
  credentials: readonly HeaderCredential[];
}): Authenticator {
  const { provider, redactor, credentials } = facts;
  const fixed: Record<string, string> = { ...facts.fixed };
  const asked: HeaderCredential[] = [];
  for (const credential of credentials) {
    if (typeof credential.value === "function") {
      asked.push(credential);
      continue;
    }
    const value = checkSecret(credential.option, credential.value, provider);
    for (const secret of secretsOf(credential, value)) redactor.keep(secret);
    fixed[credential.header] = (credential.prefix ?? "") + value;
  }
  if (asked.length === 0) {
    return { authenticate: (request) => ({ ...request.headers, ...fixed }), refused: () => false };
  }
  return {
    async authenticate(request) {
      const headers: Record<string, string> = { ...request.headers, ...fixed };
      for (const credential of asked) {
        const { header, option, value, prefix } = credential;
        // Safe: only functions were put into `asked`.
        const given = await obtain(option, value as () => string | Promise<string>, provider);
        for (const secret of secretsOf(credential, given)) redactor.add(secret);
        headers[header] = (prefix ?? "") + given;
      }
      return headers;
    },
    refused: () => true,
  };
}

function secretsOf({ parts }: HeaderCredential, value: string): readonly string[] {
  return parts === undefined ? [value] : parts(value);
}
