import type { AnyFunction } from "../support/clients.js";
import { clientOf, launchOperations, workOf } from "../support/clients.js";
import type { Emulator } from "../support/emulator.js";
import type { ProviderId } from "../support/fnwire.js";
import type { Ending } from "../support/judge.js";
import type { FaultProxy } from "../support/proxy/fault-proxy.js";
import type { FaultPoint } from "./points.js";

/** Which attempts meet the fault. */
export type Phase = "always" | "first";

export type Cell = {
  readonly provider: ProviderId;
  readonly method: "invoke" | "start";
  readonly point: FaultPoint;
  readonly phase: Phase;
  /** Calls made at the same time. */
  readonly calls: number;
};

/** Attempts of a point whose fault is silence. */
const impatientMs = 250;
const patientMs = 20_000;
/** How long a service is down for the first attempts only. */
const downMs = 15;

/** Makes the calls of one cell while its fault is armed, and tells how each ended. */
export async function callsOf(cell: Cell, emulator: Emulator, proxy: FaultProxy): Promise<Ending[]> {
  const { provider, method, point, phase, calls } = cell;
  const { maker } = point;
  const hits = { left: phase === "always" ? Number.POSITIVE_INFINITY : calls };
  const throughProxy = maker.by === "proxy" || maker.by === "down";
  const reach = maker.by === "client" ? maker.reach(emulator.url, hits) : undefined;
  const client = clientOf(provider, emulator, {
    origin: throughProxy ? proxy.origin : undefined,
    ...reach,
    login: point.login,
    retry: { baseMs: 20, maxDelayMs: 100 },
    maxResponseBytes: 200_000,
    onAmbiguous: provider === "qinling" ? "reconcile" : "throw",
  });
  const work = workOf(provider, emulator, client);
  const input = maker.by === "function" ? maker.input : {};
  if (maker.by === "proxy" && maker.warm) {
    await Promise.all(Array.from({ length: calls }, () => work.invoke({ id: "warm-up" })));
  }

  const disarm = await arm(cell, emulator, proxy);
  const isImpatient = point.waits === "always" || point.waits === method;
  const options = { timeoutMs: 20_000, attemptTimeoutMs: isImpatient ? impatientMs : patientMs };
  const endings = await Promise.all(
    Array.from({ length: calls }, (_, n) => {
      const id = `${provider} ${method} ${point.name} ${phase} ${n}`;
      return endingOf({ id, method, work, input: { ...input, id }, options });
    }),
  );
  await disarm();
  reach?.agent?.destroy();
  return endings;
}

/** Calls the function and tells how that ended. Never rejects. */
export async function endingOf(call: {
  readonly id: string;
  readonly method: "invoke" | "start";
  readonly work: AnyFunction;
  readonly input: object;
  readonly options: { readonly timeoutMs: number; readonly attemptTimeoutMs: number };
}): Promise<Ending> {
  const { id, method, work, input, options } = call;
  try {
    const value = await (method === "invoke" ? work.invoke(input, options) : work.start(input, options));
    return { id, method, value };
  } catch (error) {
    return { id, method, error };
  }
}

async function arm(cell: Cell, emulator: Emulator, proxy: FaultProxy): Promise<() => Promise<void>> {
  const { provider, method, point, phase, calls } = cell;
  const { maker } = point;
  const times = phase === "always" ? Number.POSITIVE_INFINITY : calls;
  switch (maker.by) {
    case "emulator": {
      const operation = launchOperations[provider][method];
      const armed = emulator.faults.add({ provider, operation, fault: maker.fault, times });
      return async () => armed.remove();
    }
    case "proxy":
      proxy.arm(maker.toxic, times);
      return async () => proxy.disarm();
    case "down": {
      await proxy.refuse();
      if (phase === "always") return () => proxy.listen();
      const up = new Promise((resolve) => setTimeout(resolve, downMs)).then(() => proxy.listen());
      return () => up;
    }
    default:
      return async () => undefined;
  }
}
