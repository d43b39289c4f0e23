import { type Checks, elsewhere, fn } from "@fnwire/runtime/options";
import type { AmbiguityRule, CallOptions } from "../model/call-options.js";
import type { ProviderMethods } from "../model/provider-methods.js";
import type { Can, Service } from "../model/service.js";
import { callChecks } from "../options/call-options.js";
import { type OnAmbiguous, ruleCheck } from "../options/client-options.js";

/** Puts an idempotency key where the function itself can see it. */
export type EmbedKey<P extends Service, I = unknown> = (
  key: string,
  input: I,
) => {
  /** Replaces the input. */
  input?: unknown;
} & (Can<P, "headers"> extends true ? { headers?: Readonly<Record<string, string>> } : unknown);

type KeyOptions<P extends Service> =
  Can<P, "dedupe"> extends false
    ? // Without a service that knows keys, a key is of use only to the function.
        | { idempotencyKey?: undefined; embedKey?: EmbedKey<P> | undefined }
        | { idempotencyKey: string; embedKey: EmbedKey<P> }
    : {
        /**
         * Names the call. A service that enforces keys (`dedupe: "key"` in `capabilities`) takes it for the run's own id, a UUID: it
         * refuses a second call with the same key, and gives the result of the first. Where it is a mark (`dedupe: "reconcile"`) it
         * serves `"reconcile"`, and a second call runs the function again. Default: made when needed.
         */
        idempotencyKey?: string | undefined;
        /** Shows the key to the function as well, for functions that check for repeats themselves. */
        embedKey?: EmbedKey<P> | undefined;
      };

/** Options of `invoke` and `start`. */
export type InvokeOptions<P extends Service> = CallOptions &
  KeyOptions<P> & {
    /** Overrides the client's rule for an invocation that may have run. */
    onAmbiguous?: OnAmbiguous<P> | undefined;
    /** What only this provider knows. */
    request?: P["request"] | undefined;
  };

/** What `invoke` and `start` are given, whatever the provider. */
export type AnyInvokeOptions = CallOptions & {
  readonly idempotencyKey?: string | undefined;
  readonly embedKey?:
    | ((key: string, input: never) => { input?: unknown; headers?: Readonly<Record<string, string>> })
    | undefined;
  readonly onAmbiguous?: AmbiguityRule | undefined;
  readonly request?: unknown;
};

/** The checks of what `invoke` and `start` are given: a key is checked where it is chosen, `request` by its provider. */
export function invokeChecks(provider: ProviderMethods): Checks<AnyInvokeOptions> {
  return {
    ...callChecks,
    idempotencyKey: elsewhere(),
    embedKey: fn(),
    onAmbiguous: ruleCheck(provider.can),
    request: elsewhere(),
  };
}
