// Runs code that was deployed through this service's API: `exports.main = (event, callback) => …`.
import { exported, settling } from "../../functions/exported.js";
import type { Adapter } from "../../functions/run.js";

/** What the adapter is given. */
export type FunctionCall = {
  /** What a function gets as its first argument. */
  readonly event: {
    readonly data: unknown;
    /** Who started the run, as in the job list. */
    readonly eventType: string;
    /** 32 hexadecimal digits. Not the id that the job list shows. */
    readonly jobId: string;
    readonly timeLeft: number;
  };
};

export const invoke: Adapter["invoke"] = ({ exports, payload }) => {
  const { event } = payload as FunctionCall; // made by the jobs of this service
  const main = exported(exports, "main");
  if (typeof main !== "function") throw new TypeError("exports.main is not a function");
  // A function that neither calls back nor returns a value runs until it is stopped.
  return new Promise((resolve, reject) => {
    const returned = main(event, settling(resolve, reject));
    if (returned instanceof Promise)
      returned.then((value) => {
        if (value !== undefined) resolve(value);
      }, reject);
  });
};
