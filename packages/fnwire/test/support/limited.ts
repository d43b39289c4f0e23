import { response } from "../../../../test/support/responses.js";
import { sleep } from "../../../../test/support/virtual-clock.js";
import type { Step } from "./fake-service.js";

/** A service that runs so many at a time, and refuses the others at once. */
export function limited(limit: number, runMs: number) {
  const seen = { requests: 0, busyMs: 0, most: 0, ran: new Map<number, number>() };
  let underWay = 0;
  const step: Step = async (request, { evidence }, clock) => {
    seen.requests += 1;
    evidence.sent = true;
    if (underWay >= limit) {
      await sleep(clock, 20, request.signal);
      return response(429, { error_msg: "slow down" });
    }
    const { data } = JSON.parse(String(request.body)) as { data: { n: number } };
    seen.ran.set(data.n, (seen.ran.get(data.n) ?? 0) + 1);
    underWay += 1;
    seen.most = Math.max(seen.most, underWay);
    await sleep(clock, runMs, request.signal);
    underWay -= 1;
    seen.busyMs += runMs;
    return response(200, { code: 0, data, error: {} });
  };
  return { seen, step };
}
