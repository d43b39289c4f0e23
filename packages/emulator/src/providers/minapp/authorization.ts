import type { Call, Operations, Reply } from "../../contract.js";
import { checkedBody, cookiesOf, emptyReply, jsonReply } from "../../contract.js";
import { type Credentials, client, codeLifetimeSeconds, tokenLifetimeSeconds } from "./authentication.js";
import { fail, failure } from "./errors.js";

/** Where the first step leads to. The real service does not document its own addresses. */
const hops = ["/api/oauth2/login/done/", "/api/oauth2/authorize/code/"] as const;

const flowCookie = "authorize";

/** What anyone may ask for, at the origin. */
export const authorization: Operations<undefined, { readonly credentials: Credentials }> = {
  // Two redirects in a row, each with a cookie that the next request must bring.
  "POST /api/oauth2/hydrogen/openapi/authorize/": (call) => {
    checkClient(fieldsOf(call));
    return hop(hops[0], "started");
  },
  [`GET ${hops[0]}`]: (call) =>
    flowOf(call) === "started" ? hop(hops[1], "confirmed") : failure(401, "The cookie of the first step is missing."),
  [`GET ${hops[1]}`]: (call, _caller, { credentials }) =>
    flowOf(call) === "confirmed"
      ? jsonReply({ status: 200, value: { code: credentials.issueCode(), expires_in: codeLifetimeSeconds } })
      : failure(401, "The cookie of the redirect is missing."),
  // By code, or by refresh token, which invalidates every token issued before.
  "POST /api/oauth2/access_token/": (call, _caller, { credentials }) => {
    const fields = fieldsOf(call);
    checkClient(fields);
    const grant =
      fields.grant_type === "refresh_token"
        ? credentials.refresh(fields.refresh_token ?? "")
        : credentials.exchangeCode(fields.code ?? "");
    const { accessToken, refreshToken } = grant ?? fail(401, "invalid_grant");
    const tokens = { access_token: accessToken, token_type: "Bearer", refresh_token: refreshToken };
    return jsonReply({ status: 200, value: { ...tokens, expires_in: tokenLifetimeSeconds, scope: "write" } });
  },
};

function hop(location: string, state: string): Reply {
  return emptyReply({
    status: 302,
    headers: { Location: location, "Set-Cookie": `${flowCookie}=${state}; Path=/; HttpOnly` },
  });
}

function flowOf({ headers }: Call): string | undefined {
  return cookiesOf(headers).get(flowCookie);
}

function checkClient({ client_id, client_secret }: Readonly<Record<string, string>>): void {
  if (client_id !== client.id || client_secret !== client.secret) fail(401, "invalid_client");
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
