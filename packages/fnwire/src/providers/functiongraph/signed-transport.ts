import { defaultTransport, type Transport, throwIfAborted } from "@fnwire/runtime";
import { boolean, type Check, fn, object, secret, text } from "@fnwire/runtime/options";
import {
  type Authenticator,
  type Clock,
  clockCheck,
  configError,
  loadPart,
  measuring,
  refuseFlaws,
  soundClock,
} from "../../provider/tools.js";
import { type AccessKeyOptions, keysOf } from "./access-keys.js";

/** Options of {@link signedTransport}. Give `accessKey` with `secretKey`, or `accessKeys`. */
export type SignedTransportOptions = AccessKeyOptions & {
  /** Sent as `X-Project-Id`. Default: the project that the request's path names. */
  projectId?: string | undefined;
  /** Sign with a key derived for the day, the `region` and the service (V11-HMAC-SHA256). Default false. */
  derivedKey?: boolean | undefined;
  /** Region of the cloud, such as `cn-north-4`; needed for a derived key alone. */
  region?: string | undefined;
  /** Sends what is signed. Default: the platform's own transport. */
  transport?: Transport | undefined;
  /** Time, for tests. */
  clock?: Clock | undefined;
};

const provider = "signedTransport";

const optionsCheck: Check<SignedTransportOptions> = /* @__PURE__ */ object<SignedTransportOptions>({
  accessKey: /* @__PURE__ */ secret(text),
  secretKey: /* @__PURE__ */ secret(text),
  securityToken: /* @__PURE__ */ secret(text),
  accessKeys: /* @__PURE__ */ secret(/* @__PURE__ */ fn()),
  projectId: text,
  derivedKey: boolean,
  region: text,
  transport: /* @__PURE__ */ fn(),
  clock: clockCheck,
});

/**
 * A transport that signs each request of a FunctionGraph binding with an access key, so that every operation can be called with
 * keys: pass it with `auth: "in-transport"`. Huawei Cloud and Open Telekom Cloud take the same signature (`SDK-HMAC-SHA256
 * Access=…`). A request that is refused with 401 because this machine's clock is wrong is signed once more by the service's clock;
 * nothing else is sent twice.
 *
 * Throws a FnwireError (`CONFIG_INVALID`) when an option cannot be used. A call rejects with `CREDENTIAL_MISSING` when `accessKeys`
 * gives none, and with `UNSUPPORTED` on pages that have no `crypto.subtle`.
 */
export function signedTransport(given: SignedTransportOptions): Transport {
  const options = refuseFlaws(optionsCheck, given, { provider });
  const { accessKey, accessKeys, projectId, derivedKey, region } = options;
  const clock = soundClock(options.clock);
  if (accessKey !== undefined && accessKeys !== undefined) {
    throw configError("give either accessKey with secretKey, or accessKeys", { provider });
  }
  if (projectId !== undefined && !/^[0-9A-Za-z_-]{1,64}$/.test(projectId)) {
    throw configError("projectId must be the id of a project", { provider });
  }
  if (derivedKey === true && region === undefined) {
    throw configError("derivedKey needs region, which the key is derived for", { provider });
  }
  const scope = derivedKey === true ? { region: region ?? "", service: "functiongraph" } : undefined;
  const keys = keysOf(options, provider);
  let signer: Authenticator | undefined;
  const send = options.transport ?? defaultTransport({ clock: measuring(options.clock, clock) });
  return async (request, context) => {
    if (signer === undefined) {
      // Loaded before the first request is sent: no request that was sent ever waits for it.
      const { signatureAuth } = await loadPart(import("./request-signature.js"));
      signer ??= signatureAuth({ keys, scope, projectId, clock });
    }
    const headers = await signer.authenticate(request);
    throwIfAborted(request.signal);
    const response = await send({ ...request, headers }, context);
    if (response.status !== 401 || !signer.refused(headers, response)) return response;
    return send({ ...request, headers: await signer.authenticate(request) }, context);
  };
}
