import type { FunctionContext } from "../../functions/neutral.js";

/** What an adapter of this service is given. */
export type FunctionCall = { readonly event: unknown; readonly context: FunctionContext };
