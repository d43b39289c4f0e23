// Runs code that was deployed through this service's API: `exports.main = (event, callback) => …`.
import type { Adapter } from "../../functions/run.js";
import type { FunctionCall } from "./function-call.js";

export const invoke: Adapter["invoke"] = ({ exports, payload }) => {
  const { event } = payload as FunctionCall; // made by the jobs of this service
  const main = mainOf(exports);
  // A function that neither calls back nor returns a value runs until it is stopped.
  return new Promise((resolve, reject) => {
    const callback = (error: unknown, data?: unknown) => {
      if (error === null || error === undefined) resolve(data ?? null);
      else reject(error);
    };
    const returned = main(event, callback);
    if (returned instanceof Promise)
      returned.then((value) => {
        if (value !== undefined) resolve(value);
      }, reject);
  });
};

type Main = (event: FunctionCall["event"], callback: (error: unknown, data?: unknown) => void) => unknown;

// `import` of a CommonJS module gives its exports as the default export, and those names that it could find besides.
function mainOf(exports: Readonly<Record<string, unknown>>): Main {
  const main = (exports.default as { main?: unknown } | undefined)?.main ?? exports.main;
  if (typeof main !== "function") throw new TypeError("exports.main is not a function");
  return main as Main; // called as the service documents it
}
