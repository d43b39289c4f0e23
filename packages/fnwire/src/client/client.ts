import { text } from "@fnwire/runtime/options";
import type { ClientContext } from "../context/client-context.js";
import { inputError } from "../errors/caller-error.js";
import { FnwireError } from "../errors/errors.js";
import { aboutRun } from "../errors/failure.js";
import type { AmbiguityRule } from "../model/call-options.js";
import type { ProviderMethods } from "../model/provider-methods.js";
import type { SerializedHandle } from "../model/serialized-handle.js";
import type { Can, Service } from "../model/service.js";
import { Execution } from "./execution.js";
import { BoundFunction, type FunctionRef } from "./function-ref.js";
import type { Handle } from "./handle.js";
import { Invoker } from "./invoker.js";
import { parseHandle } from "./resume.js";

/** A client of one provider. */
export type Client<P extends Service> = {
  readonly provider: P["id"];
  /** How many times a hook threw. */
  readonly hookErrors: number;
  /** The function with this reference: id, name, alias or URN, as the provider has it. Sends nothing. */
  fn<I extends P["input"] = P["input"], R = unknown>(ref: string): FunctionRef<P, I, R>;
} & (Can<P, "handle"> extends true
  ? {
      /** A handle from its JSON, of this process or another. Sends nothing. */
      resume<R = unknown>(handle: SerializedHandle<P["id"]> | string): Handle<P, R>;
    }
  : unknown);

/** Makes a client from its parts. */
export function createClient<P extends Service>(parts: {
  context: ClientContext;
  provider: ProviderMethods;
  rule: AmbiguityRule;
}): Client<P> {
  // Safe: the methods that the types hide for a provider refuse at run time, and no other type depends on P.
  return new Facade(new Invoker(parts.context, parts.provider), parts.rule) as unknown as Client<P>;
}

class Facade {
  // What it is called when it is printed, also in a bundle with short names.
  static readonly name = "Client";
  readonly provider: string;
  readonly #invoker: Invoker;
  readonly #rule: AmbiguityRule;

  constructor(invoker: Invoker, rule: AmbiguityRule) {
    this.provider = invoker.provider.id;
    this.#invoker = invoker;
    this.#rule = rule;
  }

  get hookErrors(): number {
    return this.#invoker.client.hookErrors.count;
  }

  fn(ref: string): BoundFunction {
    const flaw = text(ref, "the function's reference");
    if (flaw !== undefined) throw inputError(flaw, { provider: this.provider, operation: "fn" });
    this.#invoker.provider.checkRef(ref);
    return new BoundFunction(this.#invoker, this.#rule, ref);
  }

  resume(given: unknown): Execution {
    try {
      const { ref, key, executed } = parseHandle(this.#invoker.provider, given);
      return new Execution(this.#invoker, ref, key, executed);
    } catch (error) {
      if (!FnwireError.is(error)) throw error;
      // That its handle cannot be read says nothing of the run.
      throw aboutRun(error, { known: { executed: "maybe" }, operation: "resume" });
    }
  }

  toJSON(): object {
    return { provider: this.provider, origin: this.#invoker.client.origin };
  }
}
