import { STATUS_CODES } from "node:http";
import type { Call, Refusals, Reply, ReplyHeaders } from "../../contract.js";
import { emptyReply, jsonReply, refusals as refusalsWith, refusing, retryAfter, textReply } from "../../contract.js";
import type { Identity } from "../identity.js";
import { accepts } from "./accept.js";
import { dumps } from "./python.js";

// The service has four error envelopes, by the layer that refuses.

/** Envelope of most resources. The server's own failures say `Server`. */
export function fault(status: number, faultstring: string): Reply {
  const faultcode = status >= 500 ? "Server" : "Client";
  return json({ status, value: { faultcode, faultstring, debuginfo: null } });
}

/** Envelope of the operations that handle raw bodies. */
export function plainFault(status: number, faultstring: string): Reply {
  return json({ status, value: { faultstring } });
}

/** An exception that the raw operations do not catch: 500 with an empty text body. */
export function uncaught(): Reply {
  return textReply({ status: 500, text: "", contentType: "text/plain" });
}

/** Titles of the web framework's answers. Node knows one by a newer name. */
const titles: Readonly<Record<number, string | undefined>> = { ...STATUS_CODES, 413: "Request Entity Too Large" };

/** Its sentences for people. */
const sentences: Readonly<Record<number, (call: Call) => string>> = {
  401: () =>
    "This server could not verify that you are authorized to access the document you requested. Either you supplied the wrong credentials (e.g., bad password), or your browser does not understand how to supply the credentials required.",
  404: () => "The resource could not be found.",
  405: ({ method }) => `The method ${method} is not allowed for this resource. `,
  406: ({ headers }) =>
    `The resource could not be generated that was acceptable to your browser (content of type ${headers.accept}. `,
};

/** Answer of the web framework: HTML or JSON for those who take one of them, in this order, else text. `detail` says more. */
export function abort(
  call: Call,
  status: number,
  { detail = null, headers = {} }: { readonly detail?: string | null; readonly headers?: ReplyHeaders } = {},
): Reply {
  const title = titles[status] ?? "Error";
  const { accept } = call.headers;
  const explanation = sentences[status]?.(call) ?? "";
  if (accept !== undefined && accepts(accept, "text/html"))
    return textReply({
      status,
      headers,
      contentType: "text/html; charset=UTF-8",
      text: `<html>\n <head>\n  <title>${status} ${title}</title>\n </head>\n <body>\n  <h1>${status} ${title}</h1>\n  ${escaped(explanation)}<br /><br />\n${escaped(detail ?? "")}\n </body>\n</html>`,
    });
  if (accept !== undefined && accepts(accept, "application/json"))
    return json({ status, headers, value: { code: status, title, description: detail } });
  const rest = detail === null ? " " : ` ${detail}  `;
  return textReply({ status, headers, text: `${status} ${title}\n\n${explanation}\n\n${rest}` });
}

/** The token middleware's refusal. Body and header repeat the token, as the real service's do. */
export function unauthorized(call: Call, identity: Identity, reason: string): Reply {
  const detail = `Failed to validate access token: ${reason}`;
  const challenge = `Keystone uri="${identity.url(call.origin)}"`;
  return abort(call, 401, { detail, headers: { "Server-Error-Message": detail, "WWW-Authenticate": challenge } });
}

/** A JSON response with Python's spacing. */
export function json(init: Omit<Parameters<typeof jsonReply>[0], "stringify">): Reply {
  return jsonReply({ ...init, stringify: dumps });
}

/** A good response: JSON, or nothing. */
export function reply(status: number, value?: unknown): Reply {
  return json({ status, value });
}

export const refusals: Refusals = refusalsWith((status, message) => fault(status, message), {
  // Each resource checks its own input, in words that depend on the value: see the handlers.
  invalid: () => undefined,
  unknownPath: (call) => abort(call, 404),
  wrongMethod: (call, allowed) => {
    if (call.method === "OPTIONS") return emptyReply({ status: 200 });
    // What is below a resource is a method of its controller, which the framework finds for the right verb only.
    if (call.path.endsWith("/invoke")) return abort(call, 404, { detail: "" });
    return abort(call, 405, { headers: { Allow: allowed.join(", ") } });
  },
  tooLarge: (call) => abort(call, 413),
  throttled: (call, { kind, retryAfterSeconds }) => abort(call, 429, { headers: retryAfter(kind, retryAfterSeconds) }),
});

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Refuses the request under way with this fault. */
export const fail: (status: number, faultstring: string) => never = refusing(fault);

/** As `fail`, from the operations that handle raw bodies. */
export const failPlainly: (status: number, faultstring: string) => never = refusing(plainFault);
