import { type Check, type Checks, milliseconds, object, orFalse, signal } from "@fnwire/runtime/options";
import type { CallOptions } from "../model/call-options.js";
import { retryCheck } from "./retry-policy.js";

export const callChecks: Checks<CallOptions> = {
  signal,
  timeoutMs: milliseconds,
  attemptTimeoutMs: milliseconds,
  retry: /* @__PURE__ */ orFalse(retryCheck),
};

/** Of calls that take no options of their own. */
export const callCheck: Check<CallOptions> = /* @__PURE__ */ object<CallOptions>(callChecks);
