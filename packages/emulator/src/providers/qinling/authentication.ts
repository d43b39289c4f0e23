import type { Call } from "../../http/call.js";
import type { Authentication } from "../../provider.js";
import type { Identity, VerifiedToken } from "../identity.js";
import { unauthorized } from "./errors.js";

/** Who is calling. A token without a project sees nothing: its lists are empty. */
export type Caller = VerifiedToken & { readonly isAdmin: boolean };

/** Makes the check of the `X-Auth-Token` header. */
export function tokenCheck(identity: Identity): (call: Call) => Authentication<Caller> {
  return (call) => {
    const token = call.headers["x-auth-token"];
    if (token === undefined) return { refusal: unauthorized({ call, identity, reason: "Authentication required" }) };
    const verified = identity.verify(token);
    if (verified === undefined)
      return { refusal: unauthorized({ call, identity, reason: `Auth token is invalid: ${token}` }) };
    return { caller: { ...verified, isAdmin: verified.roles.includes("admin") } };
  };
}
