import { invalidInput, quoted } from "./check.js";
import type { RequestError } from "./errors.js";
import { type HeaderFields, headerFlaw, noHeaders } from "./headers.js";
import { nearName } from "./near-name.js";
import type { OperationDescriptor, SecurityScheme } from "./operation.js";

/**
 * A secret, or a function that gives the current one; it is asked once per call and may be asynchronous. For a scheme of HTTP's
 * Basic authentication it is `user:password` as plain text.
 */
export type Credential = string | (() => string | Promise<string>);

/** Credentials by security scheme name. */
export type Credentials = Readonly<Record<string, Credential>>;

/** A credential that has to be asked for on every call. */
export type DynamicCredential = {
  readonly key: string;
  readonly scheme: SecurityScheme;
  readonly ask: () => string | Promise<string>;
};

/** Where credentials go in a request. `query` is ready to be appended, without `?`. */
export type AppliedCredentials = { readonly headers: HeaderFields; query: string };

/** The security of one operation for one client: what is known now, and what has to be asked for per call. */
export type SecurityPlan = {
  readonly fixed: AppliedCredentials;
  readonly dynamic: readonly DynamicCredential[];
};

/** What {@link planSecurity} decides from. */
export type SecurityArgs = {
  readonly operation: OperationDescriptor;
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  readonly auth: Credentials;
};

/**
 * Picks the first alternative of the operation whose every scheme has a credential; an anonymous alternative comes last
 * wherever the spec lists it, for a caller who passes credentials wants them used (OpenAPI 3.1, "Security Requirement Object").
 */
export function planSecurity({ operation, schemes, auth }: SecurityArgs): SecurityPlan {
  const fixed: AppliedCredentials = { headers: noHeaders(), query: "" };
  const dynamic: DynamicCredential[] = [];
  for (const key of chooseAlternative({ operation, auth })) {
    const scheme = schemes[key];
    const credential = auth[key];
    if (scheme === undefined || credential === undefined) throw missing({ operation, auth });
    if (typeof credential === "function") dynamic.push({ key, scheme, ask: credential });
    else applyCredential({ target: fixed, scheme, key, value: credential, operation: operation.id });
  }
  return { fixed, dynamic };
}

function chooseAlternative({ operation, auth }: Omit<SecurityArgs, "schemes">): readonly string[] {
  const { security } = operation;
  const satisfied = security.find((keys) => keys.length > 0 && keys.every((key) => auth[key] !== undefined));
  if (satisfied !== undefined) return satisfied;
  if (security.length === 0 || security.some((keys) => keys.length === 0)) return [];
  throw missing({ operation, auth });
}

function missing({ operation, auth }: Omit<SecurityArgs, "schemes">): RequestError {
  const alternatives = operation.security.map((keys) => keys.map((key) => `\`${key}\``).join(" and ")).join(", or ");
  const given = Object.keys(auth).join(", ") || "none";
  const message = `needs ${alternatives}; given: ${given}. Pass what is missing in the client's \`auth\``;
  return invalidInput({ operation: operation.id, code: "CREDENTIAL_MISSING", message });
}

/** Writes one credential where its scheme says. A value that cannot be sent is refused without repeating it. */
export function applyCredential(args: {
  readonly target: AppliedCredentials;
  readonly scheme: SecurityScheme;
  readonly key: string;
  readonly value: unknown;
  readonly operation: string | undefined;
}): void {
  const { target, scheme, key, value, operation } = args;
  const flaw = typeof value === "string" ? credentialFlaw(value, scheme) : typeFlaw(value);
  if (typeof value !== "string" || flaw !== undefined) {
    const code = value === "" || value === undefined || value === null ? "CREDENTIAL_MISSING" : "CONFIG_INVALID";
    throw invalidInput({ operation, code, message: `credential \`${key}\` ${flaw}` });
  }
  const text = (scheme.prefix ?? "") + (scheme.prefix === basic ? base64(value) : value);
  if (scheme.in === "header") {
    target.headers[scheme.name.toLowerCase()] = text;
  } else if (scheme.in === "query") {
    target.query += `${target.query === "" ? "" : "&"}${encodeURIComponent(scheme.name)}=${encodeURIComponent(text)}`;
  } else {
    const pair = `${scheme.name}=${text}`;
    target.headers.cookie = target.headers.cookie === undefined ? pair : `${target.headers.cookie}; ${pair}`;
  }
}

/** An undefined credential would make its owner a guest, whose refusal tells nobody why. */
function typeFlaw(value: unknown): string {
  return value === undefined
    ? "is undefined, most likely a variable that is not set: pass the secret, or leave the key out"
    : "is not a string";
}

/** RFC 6265 §4.1.1: what a cookie's value may hold. */
const cookieValue = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;

/** The prefix of HTTP's Basic authentication, whose credential is sent encoded. */
const basic = "Basic ";

/** RFC 7617 §2.1: in UTF-8, and then in base64. */
function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}

function credentialFlaw(value: string, scheme: SecurityScheme): string | undefined {
  if (value === "") return "is empty: pass the secret, or leave the key out";
  if (scheme.prefix === basic) {
    // RFC 7617 §2: the first colon ends the user id; neither part holds control characters.
    if (!value.includes(":")) return "must be `user:password` as plain text, which is encoded for you";
    return /[\p{Cc}\p{Cs}]/u.test(value) ? "holds a control character or half a character" : undefined;
  }
  if (scheme.in === "cookie" && !cookieValue.test(value)) return "cannot be the value of a cookie";
  return headerFlaw(value);
}

/** Checks the shape of `auth` when a client is made, so that a slip shows before the first call. */
export function checkCredentials(args: {
  readonly auth: object;
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
}): Credentials {
  // No prototype: a scheme may be called like one of Object's members.
  const checked: Record<string, Credential> = Object.create(null);
  for (const [key, value] of Object.entries(args.auth)) {
    const scheme = Object.hasOwn(args.schemes, key) ? args.schemes[key] : undefined;
    if (scheme === undefined) {
      const known = Object.keys(args.schemes);
      const near = nearName(key, known);
      const hint = near === undefined ? "; " : `: did you mean "${near}"? `;
      throw invalidInput({ message: `unknown credential ${quoted(key)}${hint}known: ${known.join(", ")}` });
    }
    if (typeof value !== "function") {
      applyCredential({ target: { headers: noHeaders(), query: "" }, scheme, key, value, operation: undefined });
    }
    // A string (just checked) or a function, whose result is checked on every call.
    checked[key] = value as Credential;
  }
  return checked;
}
