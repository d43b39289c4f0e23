import type { Call } from "../../http/call.js";
import type { Authentication } from "../../provider.js";
import type { Identity } from "../identity.js";
import { failure, unauthorized } from "./errors.js";
import { isSignedWith, parseSignature, signingTime } from "./signature.js";

/** Project that the caller works in. */
export type Caller = { readonly projectId: string };

/** The emulated user's access key. */
export const accessKey = { id: "TESTAK00000000000000", secret: "test-secret-key-functiongraph-0001" } as const;

/** How far a signature's date may be from the server's, in milliseconds. The real limit is not published. */
const maxSkewMs = 15 * 60_000;

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
    const { authorization, "x-auth-token": token } = call.headers;
    const checked =
      authorization?.startsWith("SDK-HMAC-SHA256") === true
        ? bySignature(call, authorization, projectId)
        : byToken(token, identity);
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

function bySignature(call: Call, authorization: string, projectId: string): Authentication<Caller> {
  const header = parseSignature(authorization);
  if (header === undefined) return { refusal: unauthorized("Authorization header is malformed") };
  if (header.accessKey !== accessKey.id) return { refusal: unauthorized("app or ak not found") };
  const time = signingTime(call.headers["x-sdk-date"]);
  if (time === undefined || !header.signedHeaders.includes("x-sdk-date"))
    return { refusal: unauthorized("x-sdk-date is missing or not signed") };
  if (Math.abs(Date.now() - time.getTime()) > maxSkewMs) return { refusal: unauthorized("signature expired") };
  if (!isSignedWith({ request: call, header, secretKey: accessKey.secret }))
    return { refusal: unauthorized("verify aksk signature fail") };
  return { caller: { projectId } };
}
