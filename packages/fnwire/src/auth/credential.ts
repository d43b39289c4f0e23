import { configError } from "../config.js";
import { AuthenticationError } from "../errors.js";

/** A credential: its value, or a function that gives the current one and is asked for each attempt. */
export type Credential = string | (() => string | Promise<string>);

const visible = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** Refuses what cannot be a header value, without ever repeating it. */
export function checkSecret(name: string, value: unknown, provider: string): string {
  const flaw = secretFlaw(value);
  if (flaw === undefined) return value as string; // Safe: only strings have no flaw.
  throw configError(`${name} ${flaw}`, { provider });
}

/** Asks a caller's function for a credential; what it throws and what it gives are checked alike. */
export async function obtain(name: string, give: () => string | Promise<string>, provider: string): Promise<string> {
  let value: unknown;
  try {
    value = await give();
  } catch {
    // Its message is left out: it may hold the very thing that is not to be told.
    throw noCredential(`the function given as ${name} failed`, provider);
  }
  const flaw = secretFlaw(value);
  if (flaw === undefined) return value as string; // Safe: only strings have no flaw.
  throw noCredential(`the function given as ${name} returned a value that ${flaw}`, provider);
}

function noCredential(message: string, provider: string): AuthenticationError {
  return new AuthenticationError({
    message: `${provider}: ${message}`,
    code: "CREDENTIAL_MISSING",
    layer: "caller",
    provider,
    operation: "authorise",
    executed: "no",
  });
}

function secretFlaw(value: unknown): string | undefined {
  if (typeof value !== "string") return "is not a string";
  if (value === "") return "is empty";
  if (visible.test(value)) return undefined;
  if (/^\s|\s$/.test(value)) return "has white space around it; trim it";
  return "has characters that cannot be sent in a header";
}
