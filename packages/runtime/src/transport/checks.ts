import { clockCheck } from "../clock.js";
import { type Check, fn, having, object } from "../option-checks.js";
import type { DefaultTransportOptions, FetchLike, NodeAgent } from "./transport.js";

export const agentCheck: Check<NodeAgent> = /* @__PURE__ */ having("an http.Agent or https.Agent", "destroy");

export const fetchCheck: Check<FetchLike> = /* @__PURE__ */ fn();

export const defaultTransportCheck: Check<DefaultTransportOptions> = /* @__PURE__ */ object<DefaultTransportOptions>({
  agent: agentCheck,
  fetch: fetchCheck,
  clock: clockCheck,
});
