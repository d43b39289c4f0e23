import type { Call } from "../../contract.js";
import { accessKey } from "./directory.js";
import { isSignedWith, parseSignature, signingTime } from "./signature.js";

/** How far a signature's date may be from the server's, in milliseconds. The real limit is not published. */
const maxSkewMs = 15 * 60_000;

/** Whether a request carries a signature, and what is wrong with it. */
export type SignedCall = "unsigned" | "valid" | { readonly problem: string };

/** Checks the signature of a request with the access key. */
export function signedCall(call: Call): SignedCall {
  const header = parseSignature(call.headers.authorization);
  if (header === undefined) return "unsigned";
  if (header === "malformed") return { problem: "Authorization header is malformed" };
  if (header.accessKey !== accessKey.id) return { problem: "app or ak not found" };
  const time = signingTime(call.headers["x-sdk-date"]);
  if (time === undefined || !header.signedHeaders.includes("x-sdk-date"))
    return { problem: "x-sdk-date is missing or not signed" };
  if (Math.abs(Date.now() - time.getTime()) > maxSkewMs) return { problem: "signature expired" };
  return isSignedWith(accessKey.secret, call, header) ? "valid" : { problem: "verify aksk signature fail" };
}
