import { defaultTransport } from "../../../packages/runtime/dist/index.js";
import { type Arrived, RawAppwrite } from "../../support/appwrite-server.js";
import { appwrite, FnwireError } from "../support/fnwire.js";
import { datedByTheMachine, WrongClock } from "./wrong-clocks.js";

/** What a caller was told, held against what happened: right, a run that was given up, or one that was told wrong. */
export type Result = "right" | "lost" | "lied";

/** One thing that a caller does while clocks are wrong. */
export type Play = { readonly name: string; readonly run: (scene: Scene) => Promise<Result> };

export type Scene = {
  readonly server: RawAppwrite;
  readonly clock: WrongClock;
  /** A client of the service on a machine with such a clock. */
  readonly on: (clock: WrongClock) => ReturnType<typeof appwrite>;
};

/** Plays against a service of its own, on a machine whose clock is wrong by so much. */
export async function playWith(play: Play, offsetMs: number, defect: boolean): Promise<Result> {
  const server = new RawAppwrite();
  const endpoint = await server.listen();
  const clock = new WrongClock(offsetMs);
  const on = (its: WrongClock) => {
    const transport = defaultTransport({ clock: its });
    const wire = defect ? datedByTheMachine(transport, its) : transport;
    return appwrite({ endpoint, project: "demo", key: "test-key-0001", clock: its, transport: wire });
  };
  try {
    return await play.run({ server, clock, on });
  } finally {
    await server.close();
  }
}

const isCreate = ({ method }: Arrived) => method === "POST";
const notFound = { message: "not found", code: 404, type: "execution_not_found", version: "1.9.6" };

async function told(work: Promise<unknown>): Promise<{ value?: unknown; error?: FnwireError }> {
  try {
    return { value: await work };
  } catch (error) {
    if (FnwireError.is(error)) return { error };
    throw error;
  }
}

/** A run that the service shows only when it has ended, after a moment. */
async function startUnseen(scene: Scene, client: ReturnType<Scene["on"]>) {
  const run = await client.fn("main").start({});
  const hidden = scene.server.runs.splice(0);
  setTimeout(() => scene.server.runs.push(...hidden.map((each) => ({ ...each, status: "completed" }))), 300);
  return run;
}

async function waited(work: Promise<unknown>, id: string): Promise<Result> {
  const { value, error } = await told(work);
  if (error !== undefined) return "lost";
  return (value as { id?: string }).id === id ? "right" : "lied"; // a result
}

/** Searches for a call whose response was lost; `theirs` is an earlier run with the same key. */
async function search({ server, clock, on }: Scene, arrived: boolean, stepMs = 0, afterMs = 0): Promise<Result> {
  for (const [key, agoMs] of [
    ["order-7", 3_600_000],
    ["order-7", 15_000],
    ["ORDER-7", 0],
  ] as const) {
    const run = server.add({ requestPath: `/?fnwire-key=${key}` });
    run.$createdAt = new Date(Date.now() - agoMs).toISOString();
  }
  const theirs = server.runs.length;
  server.instead = (request) => {
    if (!isCreate(request)) return undefined;
    setTimeout(() => clock.step(stepMs), afterMs);
    return arrived ? "lost after" : "lost before";
  };
  const options = { onAmbiguous: "reconcile", idempotencyKey: "order-7", timeoutMs: arrived ? 4_000 : 600 } as const;
  const { error } = await told(on(clock).fn("main").invoke({}, options));
  if (error === undefined) return "lied";
  const { handle } = error as FnwireError & { handle?: { id: string } };
  if (!arrived) return error.executed === "maybe" && handle === undefined ? "right" : "lied";
  if (handle === undefined) return "lost";
  return handle.id === server.runs[theirs]?.$id && error.executed === "yes" ? "right" : "lied";
}

/** Cancels a scheduled run so long before its time by the service's clock, which is all that the scheduler goes by. */
async function cancel({ server, clock, on }: Scene, beforeMs: number): Promise<Result> {
  const scheduleAt = new Date(clock.now() + 36 * 3_600_000);
  const run = await on(clock).fn("main").start({}, { request: { scheduleAt } });
  const at = Date.parse(String(server.runs[0]?.scheduledAt));
  server.aheadMs = at - beforeMs - Date.now();
  // What the scheduler has in its hands runs, whatever becomes of its record.
  const takesPlace = beforeMs < 4_000;
  const { value, error } = await told(run.cancelScheduled());
  if (value === true) return takesPlace ? "lied" : "right";
  if (error?.executed !== "maybe") return "lied";
  return beforeMs > 12_000 ? "lost" : "right";
}

export const plays: readonly Play[] = [
  {
    name: "result of a run that is shown at its end",
    run: async (scene) => {
      const run = await startUnseen(scene, scene.on(scene.clock));
      return waited(run.result({ timeoutMs: 10_000 }), run.id);
    },
  },
  {
    name: "result on another machine",
    run: async (scene) => {
      const run = await startUnseen(scene, scene.on(new WrongClock(0)));
      return waited(scene.on(scene.clock).resume(JSON.stringify(run)).result({ timeoutMs: 10_000 }), run.id);
    },
  },
  {
    name: "result while the clock is set back",
    run: async (scene) => {
      const run = await startUnseen(scene, scene.on(scene.clock));
      setTimeout(() => scene.clock.step(-5 * 3_600_000), 150);
      return waited(run.result({ timeoutMs: 10_000 }), run.id);
    },
  },
  {
    name: "a state, not known yet",
    run: async (scene) => {
      const run = await scene.on(new WrongClock(0)).fn("main").start({});
      scene.server.instead = () => ({ status: 404, body: notFound });
      const { state } = await scene.on(scene.clock).resume(JSON.stringify(run)).status();
      return state === "unknown" ? "right" : "lost";
    },
  },
  { name: "a search for a run that took place", run: (scene) => search(scene, true) },
  { name: "a search while the clock is set back", run: (scene) => search(scene, true, -5 * 3_600_000) },
  { name: "a search while the clock is set a little back", run: (scene) => search(scene, true, -1_500) },
  { name: "a search while the clock is set hours ahead", run: (scene) => search(scene, true, 5 * 3_600_000) },
  { name: "a search while the clock is set a little ahead", run: (scene) => search(scene, true, 1_500) },
  {
    name: "a search that waits while the clock is set hours ahead",
    run: (scene) => search(scene, true, 5 * 3_600_000, 200),
  },
  { name: "a search for a run that never was", run: (scene) => search(scene, false) },
  {
    name: "such a search while the clock is set back",
    run: async (scene) => {
      const begun = performance.now();
      const result = await search(scene, false, -5 * 3_600_000);
      return performance.now() - begun < 10_000 ? result : "lost";
    },
  },
  { name: "a cancellation a day before", run: (scene) => cancel(scene, 24 * 3_600_000) },
  { name: "a cancellation 20 s before", run: (scene) => cancel(scene, 20_000) },
  { name: "a cancellation 3 s before", run: (scene) => cancel(scene, 3_000) },
  { name: "a cancellation when it has begun", run: (scene) => cancel(scene, -2_000) },
  { name: "a cancellation an hour late", run: (scene) => cancel(scene, -3_600_000) },
];
