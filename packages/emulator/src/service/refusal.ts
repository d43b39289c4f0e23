import type { Reply } from "../http/reply.js";

/** Thrown by whatever refuses a request. It is caught once, where requests are dispatched: its reply is the response. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(readonly reply: Reply) {
    super("refused");
  }
}

/** Refuses the request under way with this reply. */
export function refuse(reply: Reply): never {
  throw new Refusal(reply);
}

/** What refuses the request under way with the reply that `make` makes. */
export function refusing<Args extends readonly unknown[]>(make: (...args: Args) => Reply): (...args: Args) => never {
  return (...args) => refuse(make(...args));
}
