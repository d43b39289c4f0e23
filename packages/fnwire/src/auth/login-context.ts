import type { ClientContext, ClientContextParts } from "../context/client-context.js";
import type { Classify } from "../model/classification.js";
import { defaultTimeoutMs } from "../options/client-options.js";
import { resolveRetryPolicy } from "../options/retry-policy.js";
import { RetryBudget } from "../retry/budget.js";

/** The client of a login: the same network, clock and secrets, another service. */
export function loginContext(args: {
  provider: string;
  parts: ClientContextParts;
  authUrl: string;
  classify: Classify;
}): ClientContext {
  return {
    ...args.parts,
    provider: args.provider,
    origin: args.authUrl,
    policy: resolveRetryPolicy(undefined),
    budget: new RetryBudget(),
    classify: args.classify,
    timeoutMs: defaultTimeoutMs,
    auth: { authenticate: (request) => request.headers, refused: () => false },
  };
}
