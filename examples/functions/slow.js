import { setTimeout as sleep } from "node:timers/promises";

// A function that takes its time: `ms` milliseconds, a second unless the input says otherwise.
export default async function slow(input) {
  const ms = input?.ms ?? 1000;
  await sleep(ms);
  return { sleptMs: ms };
}
