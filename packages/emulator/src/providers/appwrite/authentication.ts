import { createHmac, timingSafeEqual } from "node:crypto";
import type { Call } from "../../http/call.js";
import type { Authentication } from "../../provider.js";
import { cookiesOf } from "../../spec/check-request.js";
import { failure } from "./errors.js";

/** What a caller may do (Appwrite server, app/config/roles.php). */
export type Scope = "executions.read" | "executions.write" | "functions.read" | "functions.write" | "public";

/** Who is calling. An API key is privileged: it sees logs and every execution, and needs no permission to execute. */
export type Caller =
  | { readonly kind: "key" }
  | { readonly kind: "user"; readonly userId: string }
  | { readonly kind: "guest" };

export const projectId = "emulator";
export const userId = "emulator-user";

const scopes: Readonly<Record<Caller["kind"], readonly Scope[]>> = {
  key: ["executions.read", "executions.write", "functions.read", "functions.write", "public"],
  user: ["executions.read", "executions.write", "public"],
  // Guests may execute but not read: polling an execution fails for them.
  guest: ["executions.write", "public"],
};

/** Lifetime of a JWT in seconds. The service's own default. */
const jwtLifetimeSeconds = 900;

/** Credentials of the emulated project. */
export class Credentials {
  readonly key = "test-key-appwrite-0001";
  readonly session = "test-session-appwrite-0001";
  readonly #jwtSecret = "test-secret-jwt";
  #expiredBefore = 0;

  /** A JWT of the emulated user, valid for `lifetimeSeconds` (default 900). */
  issueJwt({ lifetimeSeconds = jwtLifetimeSeconds }: { readonly lifetimeSeconds?: number } = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const payload = { userId, sessionId: "emulator-session", iat: now, exp: now + lifetimeSeconds };
    const signed = `${base64url({ typ: "JWT", alg: "HS256" })}.${base64url(payload)}`;
    return `${signed}.${this.#signature(signed)}`;
  }

  /** Makes every JWT issued so far expire. Keys and sessions of this service do not expire. */
  expireJwts(): void {
    this.#expiredBefore = Math.floor(Date.now() / 1000) + 1;
  }

  /** Finds out who calls, and whether the caller has one of the scopes that the route asks for. */
  authenticate(call: Call, scope: Scope): Authentication<Caller> {
    const project = call.headers["x-appwrite-project"] ?? call.query.get("project") ?? "";
    // Without a project the call is for the console's own project, where these routes are forbidden.
    if (project === "") return { refusal: failure("general_access_forbidden") };
    if (project !== projectId) return { refusal: failure("project_not_found") };
    const caller = this.#callerOf(call);
    if (caller === "bad-jwt") return { refusal: failure("user_jwt_invalid") };
    if (caller === "jwt-and-session") return { refusal: failure("user_jwt_and_cookie_set") };
    if (scopes[caller.kind].includes(scope)) return { caller };
    const role = caller.kind === "guest" ? "guests" : "users";
    return {
      refusal: failure("general_unauthorized_scope", { message: `User (role: ${role}) missing scopes (["${scope}"])` }),
    };
  }

  // A key that is unknown makes nobody of the caller: it is a guest then.
  #callerOf(call: Call): Caller | "bad-jwt" | "jwt-and-session" {
    if (call.headers["x-appwrite-key"] === this.key) return { kind: "key" };
    const jwt = call.headers["x-appwrite-jwt"];
    const hasSession = this.#sessionOf(call) === this.session;
    if (jwt !== undefined && hasSession) return "jwt-and-session";
    if (jwt !== undefined) {
      const user = this.#userOf(jwt);
      return user === undefined ? "bad-jwt" : { kind: "user", userId: user };
    }
    return hasSession ? { kind: "user", userId } : { kind: "guest" };
  }

  #sessionOf({ headers }: Call): string | undefined {
    return headers["x-appwrite-session"] ?? cookiesOf(headers).get(`a_session_${projectId}`);
  }

  #userOf(jwt: string): string | undefined {
    const [header, payload, signature] = jwt.split(".");
    if (header === undefined || payload === undefined || signature === undefined) return undefined;
    const expected = Buffer.from(this.#signature(`${header}.${payload}`));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
    const claims: { userId: string; iat: number; exp: number } = JSON.parse(
      Buffer.from(payload, "base64url").toString(),
    );
    const now = Date.now() / 1000;
    return claims.exp > now && claims.iat >= this.#expiredBefore ? claims.userId : undefined;
  }

  #signature(signed: string): string {
    return createHmac("sha256", this.#jwtSecret).update(signed).digest("base64url");
  }
}

function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
