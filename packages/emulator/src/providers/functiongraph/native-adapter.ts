// Runs code that was deployed through this service's API: `exports.handler = async (event, context) => …`, or with a callback
// as third parameter.
import { exported, settling } from "../../functions/exported.js";
import type { FunctionContext } from "../../functions/folder-adapter.js";
import type { Adapter } from "../../functions/run.js";

/** What the adapter is given: the event, and what a created function can ask its context for. */
export type FunctionCall = {
  readonly input: unknown;
  readonly context: FunctionContext;
  readonly about: FunctionFacts;
};

/** What a function learns about itself. */
export type FunctionFacts = {
  /** Name of the export to call. */
  readonly method: string;
  readonly package: string;
  readonly version: string;
  readonly memoryMb: number;
  /** Millicores. */
  readonly cpu: number;
  readonly timeoutSeconds: number;
  readonly projectId: string;
  /** Environment variables, which the service calls user data. */
  readonly userData: Readonly<Record<string, string>>;
};

export const invoke: Adapter["invoke"] = ({ exports, payload }) => {
  const call = payload as FunctionCall; // made by the invocations of this service
  const { method } = call.about;
  const handler = exported(exports, method);
  if (typeof handler !== "function") throw new TypeError(`${method} is undefined or not exported`);
  return new Promise((resolve, reject) => {
    const returned = Promise.resolve(handler(call.input, contextOf(call), settling(resolve, reject)));
    // A function that takes a callback is over when it calls it, whatever it returns.
    returned.then((value) => {
      if (handler.length < 3) resolve(value ?? null);
    }, reject);
  });
};

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
