// Worker side: calls a function of the functions folder. Services whose functions get more, or whose output becomes more, have an
// adapter of their own, which calls `callNeutral`.
import type { Adapter } from "./run.js";

/** What a function of the folder is called with as its second argument. */
export type FunctionContext = {
  /** Which provider's API started the run. */
  readonly provider: string;
  /** Name of the function: its file's name without `.js`. */
  readonly functionName: string;
  /** Id that the provider gave the execution. */
  readonly executionId: string;
};

/** Calls the default export with the input and the context. Its return value, awaited, is the output; nothing becomes null. */
export async function callNeutral(
  exports: Readonly<Record<string, unknown>>,
  input: unknown,
  context: FunctionContext,
): Promise<unknown> {
  const handler = exports.default;
  if (typeof handler !== "function")
    throw new TypeError(
      `${context.functionName}.js has no function as its default export: write "export default (input) => …".`,
    );
  return (await handler(input, context)) ?? null;
}

export const invoke: Adapter["invoke"] = ({ exports, payload }) => {
  const { input, context } = payload as { readonly input: unknown; readonly context: FunctionContext }; // made by the runtime
  return callNeutral(exports, input, context);
};
