import { setTimeout as sleep } from "node:timers/promises";

export default async ({ ms }) => {
  await sleep(ms);
  return { sleptMs: ms };
};
