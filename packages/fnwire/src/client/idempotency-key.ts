import { type Check, elsewhere, object, readOnce, text, textFields } from "@fnwire/runtime/options";
import type { ClientContext } from "../context/client-context.js";
import { inputError } from "../errors/caller-error.js";
import { scrubCause } from "../errors/failure.js";
import type { AmbiguityRule } from "../model/call-options.js";
import type { ProviderMethods } from "../model/provider-methods.js";
import type { AnyInvokeOptions } from "./invoke-options.js";
import { randomUuid } from "./uuid.js";

/** Names of one call: what the function may be shown, and what is sent to the service. */
export type Keys = {
  readonly key: string | undefined;
  /** Absent where the service knows no keys, or nothing is gained by leaving a mark. */
  readonly serviceKey: string | undefined;
};

/**
 * Takes the caller's idempotency key or makes one. Where the service enforces keys one is always sent: it costs nothing and
 * makes a lost response harmless. Elsewhere only what somebody is going to look at is made.
 */
export function chooseKeys(args: {
  provider: ProviderMethods;
  operation: string;
  rule: AmbiguityRule;
  given: string | undefined;
  embeds: boolean;
}): Keys {
  const { provider, operation, rule, given, embeds } = args;
  const takesKeys = provider.can.dedupe !== false;
  if (given !== undefined) {
    const where = { provider: provider.id, operation };
    const flaw = text(given, "idempotencyKey");
    if (flaw !== undefined) throw inputError(flaw, where);
    if (!takesKeys && !embeds) {
      throw inputError("idempotencyKey needs embedKey here: the service knows no keys, only the function can", where);
    }
    provider.checkKey?.(given);
    return { key: given, serviceKey: takesKeys ? given : undefined };
  }
  const marks = isMarked(provider, rule);
  if (!marks && !embeds) return none;
  const key = randomUuid();
  return { key, serviceKey: marks ? key : undefined };
}

/** Whether calls carry a key for the service by themselves: where it enforces keys, or where somebody is going to look for it. */
export function isMarked(provider: ProviderMethods, rule: AmbiguityRule): boolean {
  const { dedupe } = provider.can;
  return dedupe === "key" || (dedupe === "reconcile" && rule === "reconcile");
}

/** What the function is shown of a key, by the caller's own function: what that gets wrong is refused before anything is sent. */
export function showKey(args: {
  client: ClientContext;
  operation: string;
  embed: NonNullable<AnyInvokeOptions["embedKey"]>;
  key: string;
  input: unknown;
}): Shown {
  const { client, operation, embed, key, input } = args;
  const where = { provider: client.provider, operation };
  let shown: unknown;
  try {
    // Safe: the callback is typed by the function's input at the surface.
    shown = embed(key, input as never);
  } catch (error) {
    throw inputError("embedKey failed", where, scrubCause(client.redactor, error));
  }
  const { flaw, options: checked } = readOnce(shownCheck, shown, "embedKey's result");
  if (flaw !== undefined)
    throw inputError(`${flaw}; embedKey gives an object with input or headers, and at once`, where);
  // Its input is checked like any other.
  return checked;
}

type Shown = { readonly input?: unknown; readonly headers?: Readonly<Record<string, string>> | undefined };

const shownCheck: Check<Shown> = /* @__PURE__ */ object<Shown>({
  input: /* @__PURE__ */ elsewhere(),
  headers: textFields,
});

const none: Keys = { key: undefined, serviceKey: undefined };
