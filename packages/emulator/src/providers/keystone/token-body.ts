import type { Call } from "../../contract.js";
import { type CatalogService, catalogOf } from "./catalog.js";
import { domain, roleOf } from "./directory.js";
import type { IssuedToken } from "./tokens.js";

/** The contents of a token, as issuing and validating answer them. The token itself goes into a header. */
export function tokenBody(
  token: IssuedToken,
  { origin, query }: Pick<Call, "origin" | "query">,
  services: readonly CatalogService[],
) {
  const { user, scope, credential } = token;
  const scoped = scope.kind !== "unscoped";
  return {
    token: {
      methods: token.methods,
      user: { domain, id: user.id, name: user.name, password_expires_at: null },
      audit_ids: token.auditIds,
      expires_at: inMicroseconds(token.expiresAt),
      issued_at: inMicroseconds(token.issuedAt),
      ...(scope.kind === "project" && { project: { domain, ...scope.project }, is_domain: false }),
      ...(scope.kind === "domain" && { domain: scope.domain }),
      ...(scope.kind === "system" && { system: { all: true } }),
      ...(scoped && { roles: token.roles.map(roleOf) }),
      ...(scoped &&
        !query.has("nocatalog") && {
          catalog: catalogOf(services, origin, scope.kind === "project" ? scope.project.id : undefined),
        }),
      ...(credential && { application_credential: credential }),
    },
  };
}

function inMicroseconds(date: Date): string {
  return date.toISOString().replace("Z", "000Z");
}
