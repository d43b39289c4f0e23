import { fetchTransport } from "./fetch.js";
import { nodeTransport } from "./node.js";
import type { DefaultTransportOptions, Transport } from "./transport.js";

/** On Node: keep-alive `node:http(s)`, or `fetch` when one is passed. */
export function defaultTransport({ agent, fetch, clock }: DefaultTransportOptions = {}): Transport {
  return fetch === undefined ? nodeTransport({ agent, clock }) : fetchTransport({ fetch, clock });
}
