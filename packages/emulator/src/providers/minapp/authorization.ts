import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import { emptyReply, jsonReply, type Reply } from "../../http/reply.js";
import { cookiesOf } from "../../spec/check-request.js";
import { type Credentials, client, codeLifetimeSeconds, tokenLifetimeSeconds } from "./authentication.js";
import { failure } from "./errors.js";

/** Where the first step leads to. The real service does not document its own addresses. */
export const hops = ["/api/oauth2/login/done/", "/api/oauth2/authorize/code/"] as const;

const flowCookie = "authorize";

/** `createAuthorizationCode`: two redirects in a row, each with a cookie that the next request must bring. */
export function createAuthorizationCode(call: Call): Reply {
  if (!isClient(fieldsOf(call))) return failure(401, "invalid_client");
  return hop(hops[0], "started");
}

/** First hop: moves on when it is asked with the cookie of the step before. */
export function firstHop(call: Call): Reply {
  return flowOf(call) === "started"
    ? hop(hops[1], "confirmed")
    : failure(401, "The cookie of the first step is missing.");
}

/** Second hop: gives the code. */
export function secondHop(call: Call, credentials: Credentials): Reply {
  if (flowOf(call) !== "confirmed") return failure(401, "The cookie of the redirect is missing.");
  return jsonReply({ status: 200, value: { code: credentials.issueCode(), expires_in: codeLifetimeSeconds } });
}

/** `createAccessToken`: by code, or by refresh token, which invalidates every token issued before. */
export function createAccessToken(call: Call, credentials: Credentials): Reply {
  const fields = fieldsOf(call);
  if (!isClient(fields)) return failure(401, "invalid_client");
  const grant =
    fields.grant_type === "refresh_token"
      ? credentials.refresh(fields.refresh_token ?? "")
      : credentials.exchangeCode(fields.code ?? "");
  if (grant === undefined) return failure(401, "invalid_grant");
  return jsonReply({
    status: 200,
    value: {
      access_token: grant.accessToken,
      token_type: "Bearer",
      expires_in: tokenLifetimeSeconds,
      refresh_token: grant.refreshToken,
      scope: "write",
    },
  });
}

function hop(location: string, state: string): Reply {
  return emptyReply({
    status: 302,
    headers: { Location: location, "Set-Cookie": `${flowCookie}=${state}; Path=/; HttpOnly` },
  });
}

function flowOf({ headers }: Call): string | undefined {
  return cookiesOf(headers).get(flowCookie);
}

function isClient({ client_id, client_secret }: Readonly<Record<string, string>>): boolean {
  return client_id === client.id && client_secret === client.secret;
}

// The vendor's command line tool sends a form, the documentation shows JSON.
function fieldsOf(call: Call): Readonly<Record<string, string>> {
  const { content } = call;
  if (content.kind === "form")
    return Object.fromEntries(
      [...content.fields].flatMap(([name, [field]]) => (field?.kind === "text" ? [[name, field.text]] : [])),
    );
  return checkedBody<Readonly<Record<string, string>>>(call);
}
