import { invalidInput, refuseFlaws } from "../check.js";
import { waysToSendFlaw } from "../option-checks.js";
import { defaultTransportCheck } from "./checks.js";
import { defaultTransport as defaultFetch } from "./default-fetch.js";
import { fetchTransport } from "./fetch.js";
import { nodeTransport } from "./node.js";
import { currentPlatform } from "./platform.js";
import type { DefaultTransportOptions, Transport } from "./transport.js";

/**
 * On Node: keep-alive `node:http(s)`, or `fetch` when one is passed. A program bundled for Node may also be run by Deno, Bun or
 * workerd, whose `node:http` is an imitation: there `fetch` sends, as it would from a bundle of their own.
 */
export function defaultTransport(given: DefaultTransportOptions = {}): Transport {
  const options = refuseFlaws(defaultTransportCheck, given);
  const flaw = waysToSendFlaw(options);
  if (flaw !== undefined) throw invalidInput({ message: flaw });
  if (currentPlatform() !== "other") return defaultFetch(options);
  const { agent, fetch, clock } = options;
  return fetch === undefined ? nodeTransport({ agent, clock }) : fetchTransport({ fetch, clock });
}
