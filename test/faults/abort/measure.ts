import { getEventListeners } from "node:events";
import { Agent } from "node:http";
import { CountingClock } from "../support/counting-clock.js";
import { percentile } from "../support/figures.js";
import { Service } from "./service.js";
import type { AbortState } from "./states.js";

/** What aborting calls in one state came to. All but `aborts` and `p99Ms` must be 0. */
export type AbortFigures = {
  aborts: number;
  /** From `abort()` until the caller's `catch`, milliseconds. */
  p99Ms: number;
  /** Rejections with something else than the signal's reason, and calls that did not reject. */
  wrongReasons: number;
  timers: number;
  listeners: number;
  sockets: number;
  furtherRequests: number;
};

const reasons = [
  () => new Error("the user has left"),
  () => new DOMException("took too long", "TimeoutError"),
  () => ({ why: "an object" }),
  () => "text",
  () => 0,
  // The platform's own AbortError.
  () => undefined,
];

/** Time in which a client that had not understood would go on, milliseconds. */
const afterwardsMs = 60;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Aborts calls in one state, one after the other, each at a random instant after the state was reached. */
export async function abortIn(state: AbortState, aborts: number): Promise<AbortFigures> {
  const service = new Service();
  await service.listen();
  const clock = new CountingClock();
  const latencies: number[] = [];
  const agents: Agent[] = [];
  const figures = { aborts, p99Ms: 0, wrongReasons: 0, timers: 0, listeners: 0, sockets: 0, furtherRequests: 0 };

  for (let n = 0; n < aborts; n += 1) {
    const controller = new AbortController();
    const { signal } = controller;
    let reached = () => {};
    const isReached = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const agent = state.agent?.(reached) ?? new Agent({ keepAlive: true });
    agents.push(agent);
    let abortedAt = Number.NaN;
    let rejection: { readonly reason: unknown } | undefined;
    const call = state.begin({ service, agent, clock, signal, reached }).then(
      () => undefined,
      (reason: unknown) => {
        latencies.push(performance.now() - abortedAt);
        rejection = { reason };
      },
    );
    await isReached;
    await wait(Math.random() * 3);
    abortedAt = performance.now();
    controller.abort(reasons[n % reasons.length]?.());
    await call;
    if (rejection === undefined || rejection.reason !== signal.reason) figures.wrongReasons += 1;
    figures.listeners += getEventListeners(signal, "abort").length;
  }

  state.after?.();
  const requests = service.requests;
  await wait(afterwardsMs);
  figures.furtherRequests = service.requests - requests;
  figures.timers = clock.running;
  figures.sockets = agents.reduce((sum, agent) => sum + busy(agent), 0);
  const idle = agents.reduce((sum, agent) => sum + count(agent.freeSockets), 0);
  figures.sockets += Math.max(0, service.connections - idle);
  figures.p99Ms = percentile(latencies, 0.99);
  clock.stop();
  for (const agent of agents) agent.destroy();
  await service.close();
  return figures;
}

/** Sockets in use and requests in a queue. */
function busy(agent: Agent): number {
  return count(agent.sockets) + count(agent.requests);
}

function count(lists: NodeJS.ReadOnlyDict<readonly unknown[]>): number {
  return Object.values(lists).reduce((sum, list) => sum + (list?.length ?? 0), 0);
}
