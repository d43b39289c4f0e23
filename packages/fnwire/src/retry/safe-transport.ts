import {
  defaultTransport,
  type OperationDescriptor,
  SignalWatch,
  type Transport,
  type WireRequest,
} from "@fnwire/runtime";
import { type Check, fn, milliseconds, object, oneOf, orFalse, text } from "@fnwire/runtime/options";
import type { ClientContext } from "../context/client-context.js";
import { OngoingCall } from "../context/ongoing-call.js";
import { Redactor } from "../errors/redactor.js";
import { type Clock, clockCheck, measuring, soundClock } from "../model/clock.js";
import type { RetryPolicy } from "../model/retry-policy.js";
import { refuseFlaws } from "../options/check.js";
import { defaultTimeoutMs } from "../options/client-options.js";
import { type Hooks, hooksCheck } from "../options/hooks.js";
import { resolveRetryPolicy, retryCheck } from "../options/retry-policy.js";
import { RetryBudget } from "./budget.js";
import { sendSafely } from "./loop.js";

/** Options of {@link safeTransport}. */
export type SafeTransportOptions = {
  /** Sends each attempt. Default: the platform's own transport. */
  readonly transport?: Transport | undefined;
  /** Name of the service in errors and events. Default `service`. */
  readonly provider?: string | undefined;
  /** How failed attempts are repeated; `false`: never. */
  readonly retry?: RetryPolicy | false | undefined;
  /** What to do when an operation that must not run twice may have run. Default `"throw"`. */
  readonly onAmbiguous?: "throw" | "retry" | undefined;
  /**
   * Whose word the HTTP statuses of this service are, for operations whose spec does not say it (`x-fnwire-status`).
   * `"platform"`: the service's own, so that a 4xx proves that nothing ran, and a 429 may be repeated. `"function"`: they may be
   * what a function answered after its work, as behind OpenFaaS, Knative and function URLs. Default: as `"function"`.
   */
  readonly statuses?: "platform" | "function" | undefined;
  /** For a call as a whole. Milliseconds; default: the generated client's own `timeoutMs`. */
  readonly timeoutMs?: number | undefined;
  /** For one attempt, up to the last byte of the response. Milliseconds; default: what is left of the call's time. */
  readonly attemptTimeoutMs?: number | undefined;
  readonly hooks?: Hooks | undefined;
  /** Time and chance, for tests. */
  readonly clock?: Clock | undefined;
};

const optionsCheck: Check<SafeTransportOptions> = /* @__PURE__ */ object<SafeTransportOptions>({
  transport: /* @__PURE__ */ fn(),
  provider: text,
  retry: /* @__PURE__ */ orFalse(retryCheck),
  onAmbiguous: /* @__PURE__ */ oneOf({ throw: true, retry: true }),
  statuses: /* @__PURE__ */ oneOf({ platform: true, function: true }),
  timeoutMs: milliseconds,
  attemptTimeoutMs: milliseconds,
  hooks: hooksCheck,
  clock: clockCheck,
});

/** A client speaks to one origin; a transport that is passed around may see some more. */
const maxOrigins = 64;

/**
 * A transport that repeats what may be repeated, for any generated client: operations that are safe by their spec whenever
 * that could help, others only when they provably were not carried out. Whether a status is such a proof depends on whose it is:
 * see `statuses`. The last response is given back as it is, for the
 * outcome to be narrowed by its status; without a response it rejects with a `FnwireError`, or with `signal.reason`.
 */
export function safeTransport(given: SafeTransportOptions = {}): Transport {
  const options = refuseFlaws(optionsCheck, given, { provider: "safeTransport" });
  const provider = options.provider ?? "service";
  const rule = options.onAmbiguous ?? "throw";
  const { retry, statuses = "function" } = options;
  const clock = soundClock(options.clock);
  const shared = {
    provider,
    clock,
    signals: new SignalWatch(),
    transport: options.transport ?? defaultTransport({ clock: measuring(options.clock, clock) }),
    // Credentials are the generated client's business and are in the request already.
    auth: { authenticate: (request: WireRequest) => request.headers, refused: () => false },
    redactor: new Redactor(),
    policy: resolveRetryPolicy(retry),
    classify: () => undefined,
    isFunctionStatus: ({ retry, status = statuses }: OperationDescriptor) =>
      retry === "unsent" && status === "function",
    hooks: options.hooks,
    hookErrors: { count: 0 },
    timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
  };
  const tokens = retry === undefined || retry === false ? undefined : retry.budget;
  const clients = new Map<string, ClientContext>();
  const clientOf = (origin: string): ClientContext => {
    let client = clients.get(origin);
    if (client === undefined) {
      client = { ...shared, origin, budget: tokens === false ? undefined : (tokens ?? new RetryBudget()) };
      if (clients.size >= maxOrigins) clients.clear();
      clients.set(origin, client);
    }
    return client;
  };
  return (request, context) => {
    const client = clientOf(originOf(request.url));
    const timeoutMs = options.timeoutMs ?? request.timeoutMs;
    const call = new OngoingCall(client, {
      operation: context.operation.id,
      caller: { signal: request.signal, timeoutMs },
      attemptTimeoutMs: options.attemptTimeoutMs ?? timeoutMs ?? client.timeoutMs,
      onAmbiguous: rule,
      keepResponses: true,
    });
    return sendSafely(call, request, context);
  };
}

function originOf(url: string): string {
  const path = url.indexOf("/", url.indexOf("://") + 3);
  return path < 0 ? url : url.slice(0, path);
}
