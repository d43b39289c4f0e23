import { RequestError } from "../errors.js";
import { fetchTransport } from "./fetch.js";
import type { DefaultTransportOptions, FetchLike, Transport } from "./transport.js";

/** The part of Deno's own API that is used here. Source: Deno's reference, "Deno.createHttpClient". */
declare const Deno: { createHttpClient(options: { poolMaxIdlePerHost: number }): object };

/**
 * On Deno: `fetch`. When a kept connection breaks before an answer began, Deno sends the request once more by itself, also a
 * POST that was carried out (seen with Deno 2.9). It does not on a new connection, so an operation that must not run twice
 * gets one of its own; all others share kept ones.
 */
export function defaultTransport({ agent, fetch, clock }: DefaultTransportOptions = {}): Transport {
  if (agent !== undefined) {
    throw new RequestError({ code: "UNSUPPORTED", message: "`agent` works on Node only: configure `fetch` instead" });
  }
  if (fetch !== undefined) return fetchTransport({ fetch, clock });
  const kept = fetchTransport({ clock });
  const fresh = fetchTransport({ clock, fetch: fetchWithoutPool() });
  return (request, context) => (context.operation.retry === "unsent" ? fresh : kept)(request, context);
}

function fetchWithoutPool(): FetchLike {
  let client: object | undefined;
  return (url, init) => {
    client ??= Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
    // Deno takes the client beside what the standard knows; an object that is more than its type says is none less.
    return globalThis.fetch(url, Object.assign({}, init, { client }));
  };
}
