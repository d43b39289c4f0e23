import { BoundedMap, type Call, refuse } from "../../contract.js";
import type { Identity, VerifiedToken } from "../identity.js";
import { unauthorized } from "./errors.js";

/** Who is calling. A token without a project sees nothing: its lists are empty. */
export type Caller = VerifiedToken & { readonly isAdmin: boolean };

/** Who acts when a project's webhook is called. */
export function actingFor(projectId: string): Caller {
  return {
    userId: "",
    userName: "",
    roles: [],
    project: { id: projectId, name: "" },
    delegated: true,
    hasAccessRules: false,
    isAdmin: false,
  };
}

/**
 * Makes the check of the `X-Auth-Token` header. A token that was accepted is not asked about again for `cacheMs`: that it was
 * revoked meanwhile goes unnoticed, that it expired does not.
 */
export function tokenCheck(identity: Identity, cacheMs: number): (call: Call) => Caller {
  const acceptedUntil = new BoundedMap<string, number>();
  return (call) => {
    const token = call.headers["x-auth-token"];
    if (token === undefined) return refuse(unauthorized(call, identity, "Authentication required"));
    const now = Date.now();
    const evenRevoked = (acceptedUntil.get(token) ?? 0) > now;
    const verified = identity.verify(token, { evenRevoked });
    // The service does not know its own type, so it cannot check access rules and takes such a token for invalid.
    if (verified === undefined || verified.hasAccessRules)
      return refuse(unauthorized(call, identity, `Auth token is invalid: ${token}`));
    if (!evenRevoked) acceptedUntil.set(token, now + cacheMs);
    return { ...verified, isAdmin: verified.roles.includes("admin") };
  };
}
