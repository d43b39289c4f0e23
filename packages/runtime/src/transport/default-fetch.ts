import { refuseFlaws } from "../check.js";
import { RequestError } from "../errors.js";
import { defaultTransportCheck } from "./checks.js";
import { fetchTransport } from "./fetch.js";
import type { DefaultTransportOptions, Transport } from "./transport.js";

/** In browsers, workers, Bun and Deno: `fetch`, in each platform's own way. Node agents mean nothing there and are refused. */
export function defaultTransport(options: DefaultTransportOptions = {}): Transport {
  const { agent, fetch, clock } = refuseFlaws(defaultTransportCheck, options);
  if (agent !== undefined) {
    throw new RequestError({ code: "UNSUPPORTED", message: "`agent` works on Node only: configure `fetch` instead" });
  }
  return fetchTransport({ fetch, clock });
}
