import { text } from "@fnwire/runtime/options";
import type { AmbiguityRule } from "../context/call-context.js";
import type { Core } from "../context/client-context.js";
import { inputError } from "../errors/caller-error.js";
import type { Can, ProviderId } from "../model/capabilities.js";
import type { Provider } from "../model/provider-methods.js";
import type { SerializedHandle } from "../model/serialized-handle.js";
import type { FunctionInput } from "../model/services.js";
import { Execution } from "./execution.js";
import { BoundFunction, type FunctionRef } from "./function-ref.js";
import type { Handle } from "./handle.js";
import { Engine } from "./invoker.js";
import { parseHandle } from "./resume.js";

/** A client of one provider. */
export type Client<P extends ProviderId> = {
  readonly provider: P;
  /** How many times a hook threw. */
  readonly hookErrors: number;
  /** The function with this reference: id, name, alias or URN, as the provider has it. Sends nothing. */
  fn<I extends FunctionInput<P> = FunctionInput<P>, R = unknown>(ref: string): FunctionRef<P, I, R>;
} & (Can<P, "handle"> extends true
  ? {
      /** A handle from its JSON, of this process or another. Sends nothing. */
      resume<R = unknown>(handle: SerializedHandle<P> | string): Handle<P, R>;
    }
  : unknown);

/** Makes a client from its parts. */
export function createFacade<P extends ProviderId>(parts: {
  core: Core;
  provider: Provider;
  rule: AmbiguityRule;
}): Client<P> {
  // Safe: the methods that the types hide for a provider refuse at run time, and no other type depends on P.
  return new Facade(new Engine(parts.core, parts.provider), parts.rule) as unknown as Client<P>;
}

class Facade {
  readonly provider: ProviderId;
  readonly #engine: Engine;
  readonly #rule: AmbiguityRule;

  constructor(engine: Engine, rule: AmbiguityRule) {
    this.provider = engine.provider.id;
    this.#engine = engine;
    this.#rule = rule;
  }

  get hookErrors(): number {
    return this.#engine.core.hookErrors.count;
  }

  fn(ref: string): BoundFunction {
    const flaw = text(ref, "the function's reference");
    if (flaw !== undefined) throw inputError(flaw, { provider: this.provider, operation: "fn" });
    this.#engine.provider.checkRef(ref);
    return new BoundFunction(this.#engine, this.#rule, ref);
  }

  resume(given: unknown): Execution {
    const { ref, key, executed } = parseHandle(this.#engine.provider, given);
    return new Execution(this.#engine, ref, key, executed);
  }

  toJSON(): object {
    return { provider: this.provider, origin: this.#engine.core.origin };
  }
}
