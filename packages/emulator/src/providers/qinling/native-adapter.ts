// Runs code that was deployed through this service's API. The real service runs Python, `def main(**kwargs)`; here the
// runtime is Node.js, whose functions take no keyword arguments: they come as one object, which is the last argument.
//
//   {"name": "Ada"}   main(name="Ada", context=…)   →   exports.main = ({ name, context }) => …
//   some text         main("some text", context=…)  →   exports.main = (text, { context }) => …
import type { Adapter } from "../../functions/run.js";
import type { FunctionCall } from "./function-call.js";

export const invoke: Adapter["invoke"] = async ({ exports, payload }) => {
  const { input, method } = payload as FunctionCall; // made by the executions of this service
  const main = functionOf(exports, method);
  // The real service puts a session with the cloud's other services here. There are none: it has none to give.
  const context = { os_session: null };
  return typeof input === "string" ? await main(input, { context }) : await main({ ...input, context });
};

// `import` of a CommonJS module gives its exports as the default export, and those names that it could find besides.
function functionOf(exports: Readonly<Record<string, unknown>>, method: string): (...args: unknown[]) => unknown {
  const found = exports[method] ?? (exports.default as Readonly<Record<string, unknown>> | undefined)?.[method];
  if (typeof found !== "function") throw new TypeError(`module has no function '${method}'`);
  return found as (...args: unknown[]) => unknown; // called as said above
}
