import { type Checks, fn, having, milliseconds, needed, object, oneOf, whole } from "@fnwire/runtime/options";
import type { AmbiguityRule } from "../../context/call-context.js";
import type { FnwireError } from "../../errors/errors.js";
import type { ProviderId } from "../../model/capabilities.js";
import type { Journal } from "../../model/journal.js";
import type { ProviderMethods } from "../../model/provider-methods.js";
import { type AnyInvokeOptions, invokeChecks } from "../invoke-options.js";
import type { Invoker } from "../invoker.js";
import type { ExecutionResult } from "../result.js";
import type { MapCounts } from "./types.js";

/** What `map` is asked for, whatever the provider. */
export type AnyMapOptions = Omit<AnyInvokeOptions, "idempotencyKey"> & {
  readonly concurrency?: number | undefined;
  readonly rate?: { count: number; perMs: number } | undefined;
  readonly order?: "completion" | "input" | undefined;
  readonly prefetch?: number | undefined;
  readonly onBreak?: "drain" | "abort" | undefined;
  readonly stopAfterErrors?: number | undefined;
  readonly journal?: Journal | undefined;
  readonly keyOf?: ((input: never, index: number) => string) | undefined;
};

/** The live numbers behind `MapCounts`. */
export type Counts = { -readonly [Name in keyof MapCounts]: MapCounts[Name] };

/** How one input ended, whatever the provider. */
export type AnySettled = {
  readonly index: number;
  readonly input: unknown;
  readonly state: "ok" | "failed" | "ambiguous" | "not-started" | "output-lost";
  readonly result?: ExecutionResult<ProviderId, unknown>;
  readonly error?: FnwireError;
};

type Invoke = (input: unknown, options: AnyInvokeOptions) => Promise<ExecutionResult<ProviderId, unknown>>;

/** Everything that a run over many inputs is made of. */
export type MapContext = {
  readonly invoker: Invoker;
  readonly fn: string;
  readonly rule: AmbiguityRule;
  readonly inputs: Iterable<unknown> | AsyncIterable<unknown>;
  readonly options: AnyMapOptions;
  readonly counts: Counts;
  readonly invoke: Invoke;
  /** Looks for what an earlier call with this key came to, without sending it again. */
  readonly recover: Invoke;
  /** The result of an earlier call that is known to have ended; `undefined` when the service does not have it any more. */
  readonly fetch: (key: string, options: AnyInvokeOptions) => Promise<ExecutionResult<ProviderId, unknown> | undefined>;
};

/** The checks of what `map` is given. */
export function mapChecks(provider: ProviderMethods): Checks<AnyMapOptions> {
  const { idempotencyKey: _, ...shared } = invokeChecks(provider);
  return {
    ...shared,
    concurrency: whole(1),
    rate: object<NonNullable<AnyMapOptions["rate"]>>({
      count: needed(whole(1, 1_000_000), "how many may begin"),
      perMs: needed(milliseconds, "in which time"),
    }),
    order: oneOf({ completion: true, input: true }),
    prefetch: whole(0),
    onBreak: oneOf({ drain: true, abort: true }),
    stopAfterErrors: whole(1),
    journal: having<Journal>("a journal with load, intent and outcome", "load", "intent", "outcome"),
    keyOf: fn(),
  };
}
