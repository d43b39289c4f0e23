import { type CreateTokenRequest, createKeystoneClient, createToken } from "@fnwire/keystone";
import {
  asRecord,
  type Classify,
  type ClientContext,
  classifyStatus,
  type IssuedToken,
  logIn,
  noToken,
  textOf,
  through,
  tryParse,
} from "../../provider/tools.js";

/** How to log in to Keystone, or to a cloud's IAM that speaks its protocol. */
export type KeystoneLogin = {
  /** Base URL of the identity service, with or without `/v3`. */
  readonly authUrl: string;
  readonly allowInsecureHttp: boolean;
  readonly body: CreateTokenRequest["body"];
};

/** Asks Keystone for a token. Repeats what may be repeated; a refused password is not. */
export function issueKeystoneToken(context: ClientContext, login: KeystoneLogin): Promise<IssuedToken> {
  return logIn(context, async (call) => {
    const client = createKeystoneClient({
      endpoint: login.authUrl.replace(/\/+$/, "").replace(/\/v3$/, ""),
      auth: "in-transport",
      transport: context.transport,
      allowInsecureHttp: login.allowInsecureHttp,
    });
    const outcome = await createToken(client, { query: { nocatalog: "true" }, body: login.body }, through(call));
    const token = outcome.headers["x-subject-token"];
    const lifetimeMs = lifetimeOf(outcome.data);
    if (token !== undefined && token !== "" && lifetimeMs !== undefined) return { token, lifetimeMs };
    // A token that this page may not read looks like none.
    if (token === undefined && call.response?.hidesHeaders) throw noToken(context.provider, notExposed);
    throw noToken(context.provider, "the identity service answered without a token or its expiry");
  });
}

const notExposed =
  "this page may not read the token. Let the identity service answer with Access-Control-Expose-Headers: X-Subject-Token, or pass `token`";

/** Reads the envelope `{"error": {"code", "message", "title"}}`. */
export const classifyKeystone: Classify = (response) => {
  const error = asRecord(asRecord(tryParse(response.text())?.value)?.error);
  const classification = classifyStatus(response.status);
  const providerError = { type: textOf(error, "title"), message: textOf(error, "message") };
  const requestId = response.headers["x-openstack-request-id"];
  // The login is the renewal: there is nothing else to renew with.
  return {
    ...classification,
    retryability: classification.retryability === "credential" ? "none" : classification.retryability,
    providerError,
    requestId,
  };
};

/** From the server's own two instants, so that the difference between its clock and ours does not matter. */
function lifetimeOf(data: unknown): number | undefined {
  const token = asRecord(asRecord(data)?.token);
  const issued = Date.parse(textOf(token, "issued_at") ?? "");
  const expires = Date.parse(textOf(token, "expires_at") ?? "");
  const lifetimeMs = expires - issued;
  return lifetimeMs > 0 ? lifetimeMs : undefined;
}
