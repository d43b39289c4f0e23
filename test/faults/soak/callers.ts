import type { Agent } from "node:http";
import { seededRandom } from "../../support/random.js";
import { type AnyFunction, clientOf, providerIds, workOf } from "../support/clients.js";
import type { Emulator } from "../support/emulator.js";
import type { Clock, Hooks, ProviderId } from "../support/fnwire.js";
import type { Ending } from "../support/judge.js";
import { attemptTimeoutMs } from "./chaos.js";

/** How a call ended: told by the client, or given up by its caller. */
export type CallEnding = Ending | { readonly id: string; readonly aborted: true };

/** What all clients share. */
export type Shared = { readonly clock: Clock; readonly agent: Agent; readonly hooks: Hooks };

/** Callers with habits from a seed: what they call, what goes wrong in the function, and who loses patience. */
export class Callers {
  readonly #random = seededRandom(20_260_115);
  readonly #work: ReadonlyMap<ProviderId, AnyFunction>;
  /** A signal that outlives all calls, as that of a server's shutdown does. */
  readonly #signal: AbortSignal;
  #launched = 0;

  constructor(emulator: Emulator, { shared, signal }: { readonly shared: Shared; readonly signal: AbortSignal }) {
    const options = { ...shared, login: true, retry: { baseMs: 10, maxDelayMs: 200 } } as const;
    this.#work = new Map(
      providerIds.map((provider) => [provider, workOf(provider, emulator, clientOf(provider, emulator, options))]),
    );
    this.#signal = signal;
  }

  get launched(): number {
    return this.#launched;
  }

  /** Makes so many calls, so many at a time, and tells how each ended. */
  async make(calls: number, concurrency: number): Promise<readonly CallEnding[]> {
    const endings: CallEnding[] = [];
    const until = this.#launched + calls;
    const caller = async () => {
      while (this.#launched < until) endings.push(await this.#call());
    };
    await Promise.all(Array.from({ length: concurrency }, caller));
    return endings;
  }

  async #call(): Promise<CallEnding> {
    const random = this.#random;
    this.#launched += 1;
    const provider = providerIds[this.#launched % providerIds.length] ?? "minapp";
    const work = this.#work.get(provider);
    if (work === undefined) throw new Error(`no function on ${provider}`);
    const id = `${provider} ${this.#launched}`;
    const method = random() < 0.7 ? "invoke" : "start";
    const fail = random() < 0.05 ? { fail: "out of range" } : {};
    const isImpatient = random() < 0.01;
    const controller = new AbortController();
    const reason = new Error("the caller lost patience");
    const timer = isImpatient ? setTimeout(() => controller.abort(reason), random() * 30) : undefined;
    const signal = isImpatient ? controller.signal : this.#signal;
    try {
      const value = await work[method]({ id, ...fail }, { signal, timeoutMs: 20_000, attemptTimeoutMs });
      return { id, method, value };
    } catch (error) {
      return error === reason ? { id, aborted: true } : { id, method, error };
    } finally {
      clearTimeout(timer);
    }
  }
}
