import type { Call } from "../../http/call.js";
import type { Authentication } from "../../provider.js";
import type { Identity } from "../identity.js";
import { signedCall } from "../keystone/signed-calls.js";
import { failure, unauthorized } from "./errors.js";

/** Project that the caller works in. */
export type Caller = { readonly projectId: string };

/** Makes the gateway's check of a caller: a token of the identity service, or a signature with the access key. */
export function gatewayCheck({
  identity,
  projectId,
}: {
  readonly identity: Identity;
  /** Project of the access key. */
  readonly projectId: string;
}): (call: Call) => Authentication<Caller> {
  return (call) => {
    const signed = signedCall(call);
    const checked: Authentication<Caller> =
      signed === "unsigned"
        ? byToken(call.headers["x-auth-token"], identity)
        : signed === "valid"
          ? { caller: { projectId } }
          : { refusal: unauthorized(signed.problem) };
    if (checked.refusal !== undefined || checked.caller.projectId === call.params.project_id) return checked;
    return {
      refusal: failure({ status: 403, code: "FSS.0403", message: "The project_id does not match the credentials." }),
    };
  };
}

function byToken(token: string | undefined, identity: Identity): Authentication<Caller> {
  if (token === undefined) return { refusal: unauthorized("x-auth-token not found") };
  const verified = identity.verify(token);
  if (verified === undefined) return { refusal: unauthorized("decrypt token fail") };
  if (verified.project === undefined) return { refusal: unauthorized("the token is not for a project") };
  return { caller: { projectId: verified.project.id } };
}
