import type { Evidence, Retry } from "../../generate/operation-model.js";

/** What the evidence level of an operation means, for the end of a sentence. */
export const evidenceMeaning: Readonly<Record<Evidence, string>> = {
  observed: "seen on the wire, and held against recordings",
  "client-source": "read in the source of a client of the provider's own",
  "server-source": "read in the source of the server",
  documented: "taken from the provider's documentation, not yet seen on the wire",
  inferred: "concluded from similar operations, not yet seen anywhere",
};

/** What the retry class of an operation means, for the end of a sentence. */
export const retryMeaning: Readonly<Record<Retry, string>> = {
  safe: "sent again after any passing failure, because twice does no harm",
  unsent: "sent again only when it provably was not carried out",
};
