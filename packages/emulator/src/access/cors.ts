import type { IncomingMessage, ServerResponse } from "node:http";

/** How a service lets pages of other origins call it (Fetch Standard, CORS protocol). */
export type Cors = {
  /** Headers beside `Access-Control-Allow-Origin` and `Vary`. What a preflight asks for is allowed where they do not say. */
  readonly headers: Readonly<Record<string, string>>;
  /** They are sent to programs too, not only to pages. */
  readonly always?: boolean;
};

/** For services of which nothing is known in this respect. */
export const anyPage: Cors = { headers: { "Access-Control-Expose-Headers": "*" } };

/** Writes the headers that let the page behind a request read its response. The page has passed the access rules. */
export function allowPage({ headers }: IncomingMessage, outgoing: ServerResponse, cors: Cors): void {
  const { origin } = headers;
  if (origin === undefined && cors.always !== true) return;
  for (const [name, value] of Object.entries(cors.headers)) outgoing.setHeader(name, value);
  if (origin === undefined) return;
  outgoing.setHeader("Access-Control-Allow-Origin", origin);
  outgoing.setHeader("Vary", "Origin");
}

/** Answers a preflight and says so; false for any other request. */
export function answeredPreflight({ method, headers }: IncomingMessage, outgoing: ServerResponse): boolean {
  const { origin, "access-control-request-method": wanted, "access-control-request-headers": names } = headers;
  if (method !== "OPTIONS" || origin === undefined || wanted === undefined) return false;
  const asked = { "Access-Control-Allow-Methods": wanted, "Access-Control-Allow-Headers": names };
  for (const [name, value] of Object.entries(asked))
    if (value !== undefined && !outgoing.hasHeader(name)) outgoing.setHeader(name, value);
  // A page of the public web asks this before it may call loopback (Private Network Access).
  if (headers["access-control-request-private-network"] === "true")
    outgoing.setHeader("Access-Control-Allow-Private-Network", "true");
  outgoing.writeHead(204).end();
  return true;
}
