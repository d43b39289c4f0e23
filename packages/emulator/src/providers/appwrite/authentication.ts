import { createHmac, timingSafeEqual } from "node:crypto";
import { type Call, cookiesOf, refuse } from "../../contract.js";
import { earlyFailure, fail, failure } from "./errors.js";

/** What a caller may do (Appwrite server, app/config/roles.php). */
export type Scope = "executions.read" | "executions.write" | "functions.read" | "functions.write" | "public";

/** Who is calling. */
export type Caller = {
  /** Called with an API key: sees logs and every execution, and needs no permission to execute. */
  readonly isPrivileged: boolean;
  readonly userId: string | undefined;
  /** Called with a session: functions then get a JWT of the user. */
  readonly hasSession: boolean;
  readonly scopes: readonly string[];
};

export const projectId = "emulator";
export const userId = "emulator-user";

const userScopes = ["executions.read", "executions.write", "public"];
// Guests may execute but not read: polling an execution fails for them.
const guestScopes = ["executions.write", "public"];
const allScopes = ["executions.read", "executions.write", "functions.read", "functions.write"];

/** Lifetime of a JWT in seconds. The service's own default. */
const jwtLifetimeSeconds = 900;
const functionKeyPrefix = "ephemeral_";

type Claims = { readonly iat: number; readonly exp: number; readonly userId?: string; readonly scopes?: string[] };

/** Credentials of the emulated project. */
export class Credentials {
  readonly key = "test-key-appwrite-0001";
  readonly session = "test-session-appwrite-0001";
  readonly #keys: ReadonlyMap<string, readonly string[]>;
  readonly #jwtSecret = "test-secret-jwt";
  #expiredBefore = 0;

  /** `keys` are further API keys, each with its scopes. */
  constructor(keys: Readonly<Record<string, readonly string[]>>) {
    this.#keys = new Map([...Object.entries(keys), [this.key, allScopes]]);
  }

  /** A JWT of the emulated user, valid for `lifetimeSeconds` (default 900). */
  issueJwt({ lifetimeSeconds = jwtLifetimeSeconds }: { readonly lifetimeSeconds?: number } = {}): string {
    return this.#issue({ userId, sessionId: "emulator-session" }, lifetimeSeconds);
  }

  /** The key that a function gets with each call, to call the service back with the scopes that it was given. */
  functionKey({ scopes, lifetimeSeconds }: { readonly scopes: readonly string[]; readonly lifetimeSeconds: number }) {
    return `${functionKeyPrefix}${this.#issue({ projectId, scopes }, lifetimeSeconds)}`;
  }

  /** Makes every JWT issued so far expire. Keys and sessions of this service do not expire. */
  expireJwts(): void {
    this.#expiredBefore = Math.floor(Date.now() / 1000) + 1;
  }

  /** Finds out who calls. */
  authenticate(call: Call): Caller {
    const { headers } = call;
    const key = headers["x-appwrite-key"] || undefined;
    const project = headers["x-appwrite-project"] ?? "";
    if (project === "")
      refuse(key === undefined ? failure("general_access_forbidden") : earlyFailure("project_id_missing"));
    if (project === "console") refuse(key === undefined ? consoleRefused : failure("user_unauthorized"));
    if (project !== projectId) fail("project_not_found");

    const hasSession = this.#sessionOf(call) === this.session;
    const keyScopes = key && (this.#scopesOf(key) ?? fail("user_unauthorized"));
    const jwt = headers["x-appwrite-jwt"] || undefined;
    if (jwt !== undefined && hasSession) refuse(earlyFailure("user_jwt_and_cookie_set"));
    const claims = jwt === undefined ? undefined : this.#claimsOf(jwt);
    if (typeof claims === "string")
      return refuse(earlyFailure("user_jwt_invalid", `Failed to verify JWT. Invalid token: ${claims}`));
    const user = hasSession ? userId : claims?.userId;
    const isPrivileged = keyScopes !== undefined;
    const scopes = keyScopes || (user === undefined ? guestScopes : userScopes);
    return { isPrivileged, userId: user, hasSession, scopes };
  }

  #scopesOf(key: string): readonly string[] | undefined {
    if (!key.startsWith(functionKeyPrefix)) return this.#keys.get(key);
    const claims = this.#claimsOf(key.slice(functionKeyPrefix.length));
    return typeof claims === "string" ? undefined : claims.scopes;
  }

  #sessionOf({ headers }: Call): string | undefined {
    return headers["x-appwrite-session"] || cookiesOf(headers).get(`a_session_${projectId}`);
  }

  #issue(claims: object, lifetimeSeconds: number): string {
    const now = Math.floor(Date.now() / 1000);
    const payload = { ...claims, iat: now, exp: now + lifetimeSeconds };
    const signed = `${base64url({ typ: "JWT", alg: "HS256" })}.${base64url(payload)}`;
    return `${signed}.${this.#signature(signed)}`;
  }

  /** What a token says, or what is wrong with it. */
  #claimsOf(jwt: string): Claims | string {
    const [header, payload, signature] = jwt.split(".");
    if (header === undefined || payload === undefined || signature === undefined) return "Incomplete segments";
    const expected = Buffer.from(this.#signature(`${header}.${payload}`));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return "Signature failed";
    const claims: Claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    return claims.exp > Date.now() / 1000 && claims.iat >= this.#expiredBefore ? claims : "Expired";
  }

  #signature(signed: string): string {
    return createHmac("sha256", this.#jwtSecret).update(signed).digest("base64url");
  }
}

/** Refuses a caller without the scope that an operation needs. */
export function requireScope({ scopes, isPrivileged, userId: user }: Caller, scope: Scope, { headers }: Call): void {
  if (scopes.includes(scope)) return;
  const host = (headers.host ?? "").replace(/:\d+$/, "");
  const name = isPrivileged
    ? `app.${projectId}@service.${host === "127.0.0.1" ? "localhost" : host} (role: applications)`
    : user === undefined
      ? "User (role: guests)"
      : `${user}@example.com (role: users)`;
  // The server names a scope of executions by its present and by its former name.
  const names = scope.startsWith("executions.") ? [scope, scope.replace("executions.", "execution.")] : [scope];
  const message = `${name} missing scopes (${JSON.stringify(names)})`;
  fail("general_unauthorized_scope", { message });
}

const consoleRefused = failure("general_access_forbidden", {
  message:
    "This endpoint is not available for the console project. The Appwrite Console is a reserved project ID and cannot be used with the Appwrite SDKs and APIs. Please check if your project ID is correct.",
});

function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
