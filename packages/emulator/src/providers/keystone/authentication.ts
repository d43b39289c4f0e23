import { type Call, refuse } from "../../contract.js";
import type { ApplicationCredentials } from "./application-credentials.js";
import {
  accessKey,
  domain,
  type Entity,
  findProject,
  findUser,
  isDomain,
  type Reference,
  type User,
  users,
} from "./directory.js";
import { fail, unauthorized } from "./errors.js";
import type { IssuedToken, Scope, TokenStore } from "./tokens.js";

/** Body of a token request, as the spec's `TokenCreate` describes it. */
export type TokenRequest = {
  readonly auth: {
    readonly identity: {
      readonly methods: readonly string[];
      readonly password?: { readonly user: Reference & { readonly password: string } };
      readonly token?: { readonly id: string };
      /** Access key and secret key, which the clouds built on OpenStack take. */
      readonly hw_ak_sk?: { readonly access?: { readonly key?: string }; readonly secret?: { readonly key?: string } };
      readonly application_credential?: {
        readonly id?: string;
        readonly name?: string;
        readonly user?: Reference;
        readonly secret: string;
      };
    };
    readonly scope?:
      | "unscoped"
      | { readonly project?: Reference; readonly domain?: Reference; readonly system?: { readonly all: boolean } };
  };
};

type Proof = {
  readonly user: User;
  readonly expiresAt?: Date;
  readonly credential?: NonNullable<IssuedToken["credential"]>;
  /** The scope and roles that the proof carries, which the request cannot change. */
  readonly scope?: Scope;
  readonly roles?: readonly string[];
};

/** Where the proofs of identities are. */
export type IdentityStores = { readonly tokens: TokenStore; readonly credentials: ApplicationCredentials };

/** Issues the token that a request asks for, or refuses. */
export function authenticate(call: Call, { auth }: TokenRequest, stores: IdentityStores): IssuedToken {
  const [method] = auth.identity.methods;
  const proof = proofOf(auth.identity, method, stores) ?? refuse(unauthorized(call));
  if (proof.scope !== undefined && auth.scope !== undefined)
    refuse(
      unauthorized(
        call,
        "Error authenticating with application credential: Application credentials cannot request a scope.",
      ),
    );
  // An access key belongs to one domain, which its login need not name.
  const home = method === "hw_ak_sk" ? { name: domain.name } : undefined;
  const scope = proof.scope ?? scopeOf(auth.scope, proof.user, home) ?? refuse(unauthorized(call));
  const roles = proof.roles ?? rolesIn(scope, proof.user) ?? refuse(unauthorized(call));
  const { user, credential, expiresAt } = proof;
  return stores.tokens.issue({
    ...{ methods: auth.identity.methods, user, scope, roles, credential },
    ...(expiresAt && { expiresAt }),
  });
}

function proofOf(
  identity: TokenRequest["auth"]["identity"],
  method: string | undefined,
  { tokens, credentials }: IdentityStores,
): Proof | undefined {
  if (method === "password" && identity.password !== undefined) {
    const user = findUser(identity.password.user);
    return user?.password === identity.password.user.password ? { user } : undefined;
  }
  if (method === "hw_ak_sk" && identity.hw_ak_sk !== undefined) {
    const { access, secret } = identity.hw_ak_sk;
    return access?.key === accessKey.id && secret?.key === accessKey.secret ? { user: users.member } : undefined;
  }
  if (method === "token" && identity.token !== undefined) {
    const token = tokens.find(identity.token.id) ?? fail(404, "Failed to validate token");
    // A token made from another one ends when the other does.
    return { user: token.user, expiresAt: token.expiresAt };
  }
  if (method === "application_credential" && identity.application_credential !== undefined) {
    const { id, name, user, secret } = identity.application_credential;
    const credential = credentials.find({ id, name, ownerId: user && findUser(user)?.id });
    if (credential?.secret !== secret) return undefined;
    const { owner, project, roles, unrestricted, accessRules } = credential;
    return {
      user: owner,
      scope: { kind: "project", project },
      roles,
      credential: {
        id: credential.id,
        name: credential.name,
        restricted: !unrestricted,
        ...(accessRules && { access_rules: accessRules }),
      },
    };
  }
  return undefined;
}

// Without a scope the token is for the user's default project.
function scopeOf(scope: TokenRequest["auth"]["scope"], user: User, home: Reference["domain"]): Scope | undefined {
  if (scope === "unscoped") return { kind: "unscoped" };
  if (scope === undefined) return { kind: "project", project: user.defaultProject };
  if (scope.system !== undefined) return { kind: "system" };
  if (scope.domain !== undefined) return isDomain(scope.domain) ? { kind: "domain", domain } : undefined;
  const project: Entity | undefined = scope.project && findProject({ ...(home && { domain: home }), ...scope.project });
  return project && { kind: "project", project };
}

function rolesIn(scope: Scope, user: User): readonly string[] | undefined {
  if (scope.kind === "unscoped") return [];
  if (scope.kind === "project") return user.roles.get(scope.project.id);
  const names = [...user.roles.values()].flat();
  return names.includes("admin") ? [...new Set(names)] : undefined;
}
