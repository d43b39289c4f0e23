import type { FunctionContext } from "../../functions/neutral.js";
import type { FunctionInput } from "./function-input.js";

/** What an adapter of this service is given. */
export type FunctionCall = {
  readonly input: FunctionInput["value"];
  /** Name of the export to call. Files of the functions folder have but one function: it is not looked at there. */
  readonly method: string;
  readonly context: FunctionContext;
};
