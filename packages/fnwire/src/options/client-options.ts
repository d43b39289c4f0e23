import type { FetchLike, Integers, NodeAgent, Transport } from "@fnwire/runtime";
import {
  type AnyCheck,
  boolean,
  type Check,
  type Checks,
  fn,
  having,
  milliseconds,
  oneOf,
  orFalse,
  positive,
  range,
  waysToSendFlaw,
} from "@fnwire/runtime/options";
import { configError } from "../errors/caller-error.js";
import type { AmbiguityRule } from "../model/call-options.js";
import { type Clock, clockCheck } from "../model/clock.js";
import type { RetryPolicy } from "../model/retry-policy.js";
import type { Can, Capabilities, Service } from "../model/service.js";
import { refuseFlaws } from "./check.js";
import { type Hooks, hooksCheck } from "./hooks.js";
import { retryCheck } from "./retry-policy.js";

/** What may be done about an invocation that may have run: `reconcile` exists where the provider can tell afterwards. */
export type OnAmbiguous<P extends Service> =
  | "throw"
  | "retry"
  | (Can<P, "dedupe"> extends "key" | "reconcile" ? "reconcile" : never);

/** Options that every client takes. */
export type CommonOptions<P extends Service> = {
  /** For each call as a whole, but `result` and `watch`, which wait 15 minutes by default. Milliseconds, default 300,000. */
  timeoutMs?: number | undefined;
  /** How failed attempts are retried; `false`: never. */
  retry?: RetryPolicy | false | undefined;
  /**
   * What to do when a function may have run and the response is lost. `"throw"` gives `AmbiguousOutcomeError`. `"retry"` sends
   * again: say it only when running twice is harmless. `"reconcile"` finds out. Default: `"reconcile"` where the service
   * enforces keys, else `"throw"`.
   */
  onAmbiguous?: OnAmbiguous<P> | undefined;
  /**
   * Most requests in a second that ask how runs are doing, for all runs of the client together. More of them see the end of runs
   * sooner where one request shows one run; where it shows many, the default does. From 0.01 to 1,000; default 20.
   */
  pollsPerSecond?: number | undefined;
  /** Called with what the client does. */
  hooks?: Hooks | undefined;
  /** Sends the requests. Default: keep-alive `node:http(s)` on Node, `fetch` elsewhere. Excludes `fetch` and `agent`. */
  transport?: Transport | undefined;
  /**
   * Sends the requests through this `fetch`, also on Node. A `fetch` that retries on its own cannot be detected, and its retries may
   * run a function twice: turn them off, and leave them to `retry`. Excludes `agent`.
   */
  fetch?: FetchLike | undefined;
  /** Node only: an `http.Agent` or `https.Agent`, for a proxy, client certificates, an own CA or socket limits. */
  agent?: NodeAgent | undefined;
  /** Largest response that is read, in bytes of decoded body. Default 8 MiB. */
  maxResponseBytes?: number | undefined;
  /**
   * How whole numbers beyond ±(2^53 − 1) in outputs are read: `"number"` rounds them, as `JSON.parse` does; `"bigint"` and
   * `"string"` keep every digit. Default `"number"`; the exact text is in a result's `text` in any case.
   */
  integers?: Integers | undefined;
  /** Allows http to hosts other than loopback: credentials then travel in clear text. Default false. */
  allowInsecureHttp?: boolean | undefined;
  /** Time and chance, for tests. */
  clock?: Clock | undefined;
};

/** For a call as a whole, unless it or its client says otherwise. Milliseconds. */
export const defaultTimeoutMs = 300_000;

/** The checks of the options that every client takes, beside those of a service's own. */
export function commonChecks(can: Capabilities): Checks<CommonOptions<Service>> {
  return {
    timeoutMs: milliseconds,
    retry: orFalse(retryCheck),
    onAmbiguous: ruleCheck(can),
    pollsPerSecond: range(0.01, 1_000),
    hooks: hooksCheck,
    transport: fn(),
    fetch: fn(),
    agent: having<NodeAgent>("an http.Agent or https.Agent", "destroy"),
    maxResponseBytes: positive,
    integers: oneOf({ number: true, bigint: true, string: true }),
    allowInsecureHttp: boolean,
    clock: clockCheck,
  };
}

/** Refuses options of a client that cannot be meant so, each and together; gives what was checked. */
export function checkOptions<O extends CommonOptions<Service>>(provider: string, given: O, check: Check<O>): O {
  const options = refuseFlaws(check, given, { provider });
  const flaw = waysToSendFlaw(options);
  if (flaw !== undefined) throw configError(flaw, { provider });
  return options;
}

/** Refuses a rule that the service cannot follow. */
export function ruleCheck(can: Capabilities): AnyCheck {
  return can.dedupe === false
    ? oneOf({ throw: true, retry: true })
    : oneOf({ throw: true, retry: true, reconcile: true });
}

/** The rule of a client: its own, or the strongest that is safe by itself. */
export function defaultRule(can: Capabilities, options: CommonOptions<Service>): AmbiguityRule {
  return options.onAmbiguous ?? (can.dedupe === "key" ? "reconcile" : "throw");
}
