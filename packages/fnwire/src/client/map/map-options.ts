import {
  type Check,
  type Checks,
  fn,
  having,
  milliseconds,
  needed,
  object,
  oneOf,
  whole,
} from "@fnwire/runtime/options";
import type { Journal } from "../../model/journal.js";
import type { ProviderMethods } from "../../model/provider-methods.js";
import { type AnyInvokeOptions, invokeChecks } from "../invoke-options.js";

/** What `map` is asked for, whatever the provider. */
export type AnyMapOptions = Omit<AnyInvokeOptions, "idempotencyKey"> & {
  readonly concurrency?: number | "auto" | undefined;
  readonly rate?: { count: number; perMs: number } | undefined;
  readonly order?: "completion" | "input" | undefined;
  readonly prefetch?: number | undefined;
  readonly onBreak?: "drain" | "abort" | undefined;
  readonly stopAfterErrors?: number | undefined;
  readonly journal?: Journal | undefined;
  readonly keyOf?: ((input: never, index: number) => string) | undefined;
};

/** The checks of what `map` is given. */
export function mapChecks(provider: ProviderMethods): Checks<AnyMapOptions> {
  const { idempotencyKey: _, ...shared } = invokeChecks(provider);
  return {
    ...shared,
    concurrency: orAuto(whole(1)),
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

/** A number, or `"auto"`. */
function orAuto(check: Check<number>): Check<number | "auto"> {
  return (value, name) => {
    if (value === "auto") return undefined;
    return typeof value === "string" ? `"${name}" must be a whole number or "auto"` : check(value, name);
  };
}
