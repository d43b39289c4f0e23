import { noCredential } from "../errors/auth-error.js";
import { configError } from "../errors/caller-error.js";
import type { Redactor } from "../errors/redactor.js";
import type { Credential } from "../model/credential.js";

const visible = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** Refuses what cannot be a header value, without ever repeating it. */
export function checkSecret(name: string, value: unknown, provider: string): string {
  const flaw = secretFlaw(value);
  if (flaw === undefined) return value as string; // Safe: only strings have no flaw.
  throw configError(`${name} ${flaw}`, { provider });
}

/** Asks a caller's function for a credential; what it throws and what it gives are checked alike. */
export async function obtain(
  name: string,
  give: () => string | Promise<string>,
  provider: string,
  flawOf = secretFlaw,
): Promise<string> {
  const value = await ask(name, give, provider);
  checkGiven(name, value, provider, flawOf);
  return value;
}

/** Calls a caller's function that gives a credential, or several that belong together. */
export async function ask<T>(name: string, give: () => T | Promise<T>, provider: string): Promise<T> {
  try {
    return await give();
  } catch {
    // Its message is left out: it may hold the very thing that must not be shown.
    throw noCredential(`the function given as ${name} failed`, provider);
  }
}

/** Refuses what a caller's function gave, without ever repeating it. */
export function checkGiven(name: string, value: unknown, provider: string, flawOf = secretFlaw): void {
  const flaw = flawOf(value);
  if (flaw !== undefined) throw noCredential(`the function given as ${name} returned a value that ${flaw}`, provider);
}

/**
 * A credential that is needed once per login: a value is checked now, a function asked each time. Known to the redactor before
 * it is used.
 */
export function loginSecret(facts: {
  name: string;
  value: Credential | undefined;
  provider: string;
  redactor: Redactor;
  /** What is wrong with a value; default: what a header cannot hold. */
  flawOf?: typeof secretFlaw;
}): () => string | Promise<string> {
  const { name, value, provider, redactor, flawOf = secretFlaw } = facts;
  if (typeof value === "function") {
    return async () => {
      const given = await obtain(name, value, provider, flawOf);
      redactor.add(given);
      return given;
    };
  }
  const flaw = flawOf(value);
  if (flaw !== undefined) throw configError(`${name} ${flaw}`, { provider });
  redactor.keep(value);
  return () => value as string; // Safe: only strings have no flaw.
}

/** A password travels in JSON: any text will do. */
export function passwordFlaw(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? undefined : "is missing";
}

function secretFlaw(value: unknown): string | undefined {
  if (typeof value !== "string") return "is not a string";
  if (value === "") return "is empty";
  if (visible.test(value)) return undefined;
  if (/^\s|\s$/.test(value)) return "has white space around it; trim it";
  return "has characters that cannot be sent in a header";
}
