import { defaultTransport, SignalWatch } from "@fnwire/runtime";
import type { ClientContext, ClientContextParts } from "../context/client-context.js";
import { configError, makeClient } from "../errors/caller-error.js";
import { Redactor } from "../errors/redactor.js";
import type { Authenticator } from "../model/authenticator.js";
import type { Classify } from "../model/classification.js";
import { measuring, soundClock } from "../model/clock.js";
import type { Service } from "../model/service.js";
import { type CommonOptions, defaultTimeoutMs } from "../options/client-options.js";
import { resolveRetryPolicy } from "../options/retry-policy.js";
import { RetryBudget } from "../retry/budget.js";

/** Puts a client's shared parts together. */
export function buildClientContext(args: {
  provider: string;
  options: CommonOptions<Service>;
  endpoint: string;
  /** The project that the client is for, where it names one. */
  project?: string | undefined;
  classify: Classify;
  auth: (parts: ClientContextParts) => Authenticator;
}): ClientContext {
  const { provider, options } = args;
  const clock = soundClock(options.clock);
  const parts: ClientContextParts = {
    clock,
    redactor: new Redactor(),
    transport:
      options.transport ??
      makeClient(provider, () =>
        defaultTransport({ agent: options.agent, fetch: options.fetch, clock: measuring(options.clock, clock) }),
      ),
    hooks: options.hooks,
    hookErrors: { count: 0 },
    signals: new SignalWatch(),
  };
  const { retry } = options;
  const budget = retry === undefined || retry === false ? undefined : retry.budget;
  return {
    ...parts,
    provider,
    origin: originOf(provider, args.endpoint),
    endpoint: args.endpoint,
    project: args.project,
    policy: resolveRetryPolicy(retry),
    budget: budget === false ? undefined : (budget ?? new RetryBudget()),
    classify: args.classify,
    isFunctionStatus: ({ retry, status }) => retry === "unsent" && status === "function",
    timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
    pollsPerSecond: options.pollsPerSecond,
    reading: options.integers === undefined ? undefined : { integers: options.integers },
    auth: args.auth(parts),
  };
}

/** Scheme and host of an endpoint. The message does not repeat it: it may be a credential that took the wrong place. */
export function originOf(provider: string, endpoint: string): string {
  try {
    return new URL(endpoint).origin;
  } catch {
    throw configError("endpoint must be an absolute URL", { provider });
  }
}
