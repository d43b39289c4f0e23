// Runs code that was deployed through this service's API: `exports.handler = async (event, context) => …`, or with a callback
// as third parameter.
import type { Adapter } from "../../functions/run.js";
import type { FunctionCall } from "./function-call.js";

export const invoke: Adapter["invoke"] = ({ exports, payload }) => {
  const call = payload as FunctionCall; // made by the invocations of this service
  const handler = handlerOf(exports, call.about.method);
  return new Promise((resolve, reject) => {
    const callback = (error: unknown, result?: unknown) => {
      if (error === null || error === undefined) resolve(result ?? null);
      else reject(error);
    };
    const returned = Promise.resolve(handler(call.event, contextOf(call), callback));
    // A function that takes a callback is over when it calls it, whatever it returns.
    returned.then((value) => {
      if (handler.length < 3) resolve(value ?? null);
    }, reject);
  });
};

type Handler = (event: unknown, context: object, callback: (error: unknown, result?: unknown) => void) => unknown;

// `import` of a CommonJS module gives its exports as the default export, and those names that it could find besides.
function handlerOf(exports: Readonly<Record<string, unknown>>, method: string): Handler {
  const found = exports[method] ?? (exports.default as Readonly<Record<string, unknown>> | undefined)?.[method];
  if (typeof found !== "function") throw new TypeError(`${method} is undefined or not exported`);
  return found as Handler; // called as the service documents it
}

// The methods that the service documents for Node.js. There are no agencies here: their credentials are empty.
function contextOf({ context, about }: FunctionCall) {
  const startedAt = performance.now();
  const runningMs = () => performance.now() - startedAt;
  return {
    getRequestID: () => context.executionId,
    getRemainingTimeInMilliSeconds: () => Math.max(0, Math.round(about.timeoutSeconds * 1000 - runningMs())),
    getRunningTimeInSeconds: () => about.timeoutSeconds,
    getUserData: (key: string) => about.userData[key] ?? "",
    getFunctionName: () => context.functionName,
    getPackage: () => about.package,
    getVersion: () => about.version,
    getMemorySize: () => about.memoryMb,
    getCPUNumber: () => about.cpu,
    getProjectID: () => about.projectId,
    getToken: () => "",
    getAccessKey: () => "",
    getSecretKey: () => "",
    getSecurityAccessKey: () => "",
    getSecuritySecretKey: () => "",
    getSecurityToken: () => "",
    getLogger: () => ({
      debug: (text: unknown) => console.debug(text),
      info: (text: unknown) => console.info(text),
      warn: (text: unknown) => console.warn(text),
      error: (text: unknown) => console.error(text),
    }),
  };
}
