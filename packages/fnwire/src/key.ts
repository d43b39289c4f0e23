import type { AmbiguityRule } from "./call.js";
import { inputError } from "./config.js";
import type { Provider } from "./provider.js";

/** Names of one call: what the function may be shown, and what the service is told. */
export type Keys = {
  readonly key: string | undefined;
  /** Absent where the service knows no keys, or nothing is gained by leaving a mark. */
  readonly serviceKey: string | undefined;
};

/**
 * Takes the caller's idempotency key or makes one. Where the service enforces keys one is always sent: it costs nothing and
 * makes a lost answer harmless. Elsewhere only what somebody is going to look at is made.
 */
export function chooseKeys(args: {
  provider: Provider;
  operation: string;
  rule: AmbiguityRule;
  given: string | undefined;
  embeds: boolean;
}): Keys {
  const { provider, operation, rule, given, embeds } = args;
  const takesKeys = provider.checkKey !== undefined;
  if (given !== undefined) {
    const where = { provider: provider.id, operation };
    if (typeof given !== "string") throw inputError("idempotencyKey must be text", where);
    if (!takesKeys && !embeds) {
      throw inputError("idempotencyKey needs embedKey here: the service knows no keys, only the function can", where);
    }
    provider.checkKey?.(given);
    return { key: given, serviceKey: takesKeys ? given : undefined };
  }
  const marks = takesKeys && (rule === "reconcile" || provider.can.dedupe === "key");
  if (!marks && !embeds) return none;
  const key = crypto.randomUUID();
  return { key, serviceKey: marks ? key : undefined };
}

const none: Keys = { key: undefined, serviceKey: undefined };
