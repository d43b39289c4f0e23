import { setTimeout as sleep } from "node:timers/promises";

/** Takes `ms` milliseconds, then gives its input back, or throws what `fail` says. */
export default async ({ ms = 0, fail, ...rest }) => {
  if (ms > 0) await sleep(ms);
  if (fail !== undefined) throw new RangeError(fail);
  return rest;
};
