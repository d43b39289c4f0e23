import type { AppwriteRequest } from "./types.js";

/** Query parameter by which a call can be found again. */
const keyParameter = "fnwire-key";

/** The path of a call, as the function and the record of its run show it: with the call's key, where it has one. */
export function pathOf(request: AppwriteRequest | undefined, key: string | undefined): string {
  const path = request?.path ?? "/";
  return key === undefined ? path : `${path}${path.includes("?") ? "&" : "?"}${keyParameter}=${key}`;
}
