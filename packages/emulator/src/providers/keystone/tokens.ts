import { randomBytes } from "node:crypto";
import { BoundedMap, randomHex } from "../../contract.js";
import type { VerifiedToken } from "../identity.js";
import type { AccessRule } from "./application-credentials.js";
import type { Entity, User } from "./directory.js";

/** What a token is for. */
export type Scope =
  | { readonly kind: "project"; readonly project: Entity }
  | { readonly kind: "domain"; readonly domain: Entity }
  | { readonly kind: "system" }
  | { readonly kind: "unscoped" };

/** A token that was issued. */
export type IssuedToken = {
  readonly id: string;
  readonly methods: readonly string[];
  readonly user: User;
  readonly scope: Scope;
  readonly roles: readonly string[];
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly auditIds: readonly string[];
  /** The application credential that it was obtained with. */
  readonly credential:
    | {
        readonly id: string;
        readonly name: string;
        readonly restricted: boolean;
        readonly access_rules?: readonly AccessRule[];
      }
    | undefined;
};

type Stored = { token: IssuedToken; revoked: boolean };

/** Tokens that were issued. They live for `lifetimeMs` unless a token they were made from ends sooner. */
export class TokenStore {
  readonly #tokens = new BoundedMap<string, Stored>();

  constructor(private readonly lifetimeMs: number) {}

  issue(
    grant: Pick<IssuedToken, "methods" | "user" | "scope" | "roles" | "credential"> & { readonly expiresAt?: Date },
  ): IssuedToken {
    const now = Date.now();
    const token: IssuedToken = {
      ...grant,
      id: `test-token-${randomHex()}${randomHex()}`,
      issuedAt: new Date(now),
      expiresAt: grant.expiresAt ?? new Date(now + this.lifetimeMs),
      auditIds: [randomBytes(16).toString("base64url")],
    };
    this.#tokens.set(token.id, { token, revoked: false });
    return token;
  }

  /** A token that is neither expired nor revoked, unless the options say that such a one will do. */
  find(
    id: string,
    { allowExpired = false, evenRevoked = false }: Partial<Record<"allowExpired" | "evenRevoked", boolean>> = {},
  ): IssuedToken | undefined {
    const stored = this.#tokens.get(id);
    if (stored === undefined || (stored.revoked && !evenRevoked)) return undefined;
    return allowExpired || stored.token.expiresAt.getTime() > Date.now() ? stored.token : undefined;
  }

  revoke(id: string): void {
    const stored = this.#tokens.get(id);
    if (stored !== undefined) stored.revoked = true;
  }

  /** Revokes the tokens that were obtained with an application credential. */
  revokeObtainedWith(credentialId: string): void {
    for (const stored of this.#tokens.values()) if (stored.token.credential?.id === credentialId) stored.revoked = true;
  }

  /** Makes every token issued so far expire now. */
  expireAll(): void {
    const expiresAt = new Date(Date.now() - 1);
    for (const stored of this.#tokens.values())
      if (stored.token.expiresAt > expiresAt) stored.token = { ...stored.token, expiresAt };
  }
}

/** A token as other services see it. */
export function verifiedToken({ user, roles, scope, credential }: IssuedToken): VerifiedToken {
  return {
    userId: user.id,
    userName: user.name,
    roles,
    project: scope.kind === "project" ? scope.project : undefined,
    delegated: credential !== undefined,
    hasAccessRules: credential?.access_rules !== undefined,
  };
}
