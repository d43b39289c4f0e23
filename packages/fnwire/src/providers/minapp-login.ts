import { createAccessToken, createAuthorizationCode, createMinappClient } from "@fnwire/minapp";
import type { Transport, WireResponse } from "@fnwire/runtime";
import {
  asLoginError,
  asRecord,
  type CallContext,
  type Classify,
  type ClientContext,
  classifyStatus,
  type IssuedToken,
  logIn,
  noToken,
  numberOf,
  textOf,
  through,
  tryParse,
} from "../provider/tools.js";

/** What the authorization-code flow starts from. */
export type CodeLogin = {
  /** Any URL of the service: the login is on its origin. */
  readonly endpoint: string;
  readonly allowInsecureHttp: boolean | undefined;
  readonly clientId: string;
  readonly clientSecret: string;
};

/**
 * Gets a code and exchanges it for an access token. Never uses a refresh token: that would invalidate the tokens of every
 * other process of the same application.
 */
export function issueByCode(context: ClientContext, login: CodeLogin): Promise<IssuedToken> {
  return logIn(context, async (call) => {
    try {
      return await exchange(context, call, login);
    } catch (error) {
      throw asLoginError(context.provider, error);
    }
  });
}

async function exchange(context: ClientContext, call: CallContext, login: CodeLogin): Promise<IssuedToken> {
  const { endpoint, allowInsecureHttp, clientId: client_id, clientSecret: client_secret } = login;
  const client = createMinappClient({
    endpoint,
    allowInsecureHttp,
    auth: "in-transport",
    transport: context.transport,
  });
  const granted = await createAuthorizationCode(client, { body: { client_id, client_secret } }, through(call));
  const code = textOf(asRecord(granted.data), "code");
  if (code === undefined) throw noToken(context.provider, "the service answered without a code");
  context.redactor.add(code);
  const body = { client_id, client_secret, grant_type: "authorization_code", code } as const;
  const issued = asRecord((await createAccessToken(client, { body }, through(call))).data);
  const token = textOf(issued, "access_token");
  const seconds = numberOf(issued, "expires_in");
  context.redactor.add(textOf(issued, "refresh_token"));
  if (token === undefined || seconds === undefined || seconds <= 0) {
    throw noToken(context.provider, "the service answered without a token or its lifetime");
  }
  return { token, lifetimeMs: seconds * 1000 };
}

const maxHops = 3;

/**
 * Follows the redirects of the code request, the one place where any are followed: by hand, on the same origin only, with
 * the cookies that the hop before set and never with the body, which holds the client's secret.
 */
export function followCodeRedirects(transport: Transport): Transport {
  return async (request, context) => {
    let response = await transport(request, context);
    if (context.operation.id !== "createAuthorizationCode") return response;
    const { origin } = new URL(request.url);
    const jar = new Map<string, string>();
    let { url } = request;
    for (let hop = 0; hop < maxHops && isRedirect(response); hop += 1) {
      collectCookies(jar, response);
      const next = resolve(response.headers.location ?? "", url);
      if (next === undefined || next.origin !== origin) return response;
      url = next.href;
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
      const headers = cookie === "" ? { accept: "application/json" } : { accept: "application/json", cookie };
      response = await transport({ ...request, method: "GET", url, headers, body: null }, context);
    }
    return response;
  };
}

function resolve(location: string, base: string): URL | undefined {
  try {
    return new URL(location, base);
  } catch {
    return undefined;
  }
}

function isRedirect(response: WireResponse): boolean {
  return response.status === 301 || response.status === 302 || response.status === 303;
}

/** A transport that does not keep cookies apart joins them by commas, which dates inside their attributes contain too (RFC 6265, 3). */
function collectCookies(jar: Map<string, string>, { setCookies, headers }: WireResponse): void {
  const joined = headers["set-cookie"]?.split(/,\s*(?=[!#$%&'*+\-.^_`|~0-9A-Za-z]+=)/);
  for (const cookie of setCookies ?? joined ?? []) {
    const match = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+)=([^;]*)/.exec(cookie.trim());
    const [, name, value] = match ?? [];
    if (name !== undefined && value !== undefined) jar.set(name, value.trim());
  }
}

/** Reads whichever of the four shapes an error of the login has. */
export const classifyCodeLogin: Classify = (response) => {
  const classification = classifyStatus(response.status);
  const body = asRecord(tryParse(response.text())?.value);
  const message = ["error_msg", "message", "error_message", "error"].map((key) => textOf(body, key)).find(Boolean);
  return {
    ...classification,
    retryability: classification.retryability === "credential" ? "none" : classification.retryability,
    providerError: { message },
  };
};
