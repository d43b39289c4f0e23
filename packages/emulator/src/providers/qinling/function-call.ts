import type { FunctionContext } from "../../functions/neutral.js";
import type { FunctionInput } from "./function-input.js";

/** What an adapter of this service is given. */
export type FunctionCall = { readonly input: FunctionInput["value"]; readonly context: FunctionContext };
