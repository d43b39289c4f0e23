// Runs code that was deployed through this service's API. The real service runs Python, `def main(**kwargs)`; here the
// runtime is Node.js, whose functions take no keyword arguments: they come as one object, which is the last argument.
//
//   {"name": "Ada"}   main(name="Ada", context=…)   →   exports.main = ({ name, context }) => …
//   some text         main("some text", context=…)  →   exports.main = (text, { context }) => …
import { exported } from "../../functions/exported.js";
import type { Adapter } from "../../functions/run.js";
import type { FunctionInput } from "./function-input.js";

/** What the adapter is given. */
export type FunctionCall = {
  readonly input: FunctionInput["value"] /** Name of the export to call. */;
  readonly method: string;
};

export const invoke: Adapter["invoke"] = async ({ exports, payload }) => {
  const { input, method } = payload as FunctionCall; // made by the executions of this service
  const main = exported(exports, method);
  if (typeof main !== "function") throw new TypeError(`module has no function '${method}'`);
  // The real service puts a session with the cloud's other services here. There are none: it has none to give.
  const context = { os_session: null };
  return typeof input === "string" ? await main(input, { context }) : await main({ ...input, context });
};
