import { ask, checkGiven, checkSecret, type Redactor } from "../../provider/tools.js";
import type { AccessKeys } from "./request-signature.js";

/** Access keys as options name them: as they are, or a function that gives the current ones. */
export type AccessKeyOptions = {
  accessKey?: string;
  secretKey?: string;
  /** Belongs to temporary access keys. */
  securityToken?: string;
  /** Instead of the three: gives the current keys, asked for each attempt. For temporary keys, which are replaced together. */
  accessKeys?: () => AccessKeys | Promise<AccessKeys>;
};

/** The keys, checked now or whenever they are asked for; known to the redactor before they are used. */
export function keysOf(
  options: AccessKeyOptions,
  provider: string,
  redactor?: Redactor,
): AccessKeys | (() => Promise<AccessKeys>) {
  const { accessKey, accessKeys, secretKey, securityToken } = options;
  if (accessKeys === undefined) {
    const keys = {
      accessKey: checkSecret("accessKey", accessKey, provider),
      secretKey: checkSecret("secretKey", secretKey, provider),
      securityToken: securityToken === undefined ? undefined : checkSecret("securityToken", securityToken, provider),
    };
    redactor?.keep(keys.secretKey);
    redactor?.keep(keys.securityToken);
    return keys;
  }
  return async () => {
    // Read once: what is checked is what is sent, whatever getters give next.
    const keys = await ask(
      "accessKeys",
      async () => {
        const { accessKey, secretKey, securityToken } = await accessKeys();
        return { accessKey, secretKey, securityToken };
      },
      provider,
    );
    checkGiven("accessKeys", keys.accessKey, provider);
    checkGiven("accessKeys", keys.secretKey, provider);
    if (keys.securityToken !== undefined) checkGiven("accessKeys", keys.securityToken, provider);
    redactor?.add(keys.secretKey);
    redactor?.add(keys.securityToken);
    return keys;
  };
}
