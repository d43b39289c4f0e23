import { type Call, refuse } from "../../contract.js";
import type { Identity } from "../identity.js";
import { signedCall } from "../keystone/signed-calls.js";
import { fail, unauthorized } from "./errors.js";

/**
 * Makes the gateway's check of a caller: a token of the identity service, or a signature with the access key, which belongs to
 * the project `projectId`. Either has to be for the project of the path.
 */
export function gatewayCheck(identity: Identity, projectId: string): (call: Call) => undefined {
  return (call) => {
    const signed = signedCall(call);
    if (typeof signed === "object") refuse(unauthorized(signed.problem));
    const project = signed === "valid" ? projectId : projectOf(call.headers["x-auth-token"], identity);
    if (project !== call.params.project_id) fail(403, "FSS.0403", "The project_id does not match the credentials.");
  };
}

function projectOf(token: string | undefined, identity: Identity): string {
  if (token === undefined) return refuse(unauthorized("x-auth-token not found"));
  const verified = identity.verify(token) ?? refuse(unauthorized("decrypt token fail"));
  return verified.project?.id ?? refuse(unauthorized("the token is not for a project"));
}
