// Stand-ins for the engines' servers, which no test needs: what they keep, they keep as JSON, and they can lose it in a crash.
import { setTimeout as sleep } from "node:timers/promises";
import { asyncLocalStorage, Context } from "@temporalio/activity";

/** What a process that dies throws: nobody catches it but the engine. */
export class Crash extends Error {}

/** Steps of a durable function: each is carried out until what it gave is on record, and never after that. */
export class StepJournal {
  readonly #records = new Map<string, string | undefined>();
  #dying: string | undefined;

  /** `dying`: the process dies after this step was carried out and before it is on record, once. */
  constructor(dying?: string) {
    this.#dying = dying;
  }

  async run(name: string, work: () => unknown): Promise<unknown> {
    if (!this.#records.has(name)) {
      const value = JSON.stringify(await work());
      if (this.#dying === name) {
        this.#dying = undefined;
        throw new Crash();
      }
      this.#records.set(name, value);
    }
    const text = this.#records.get(name);
    return text === undefined ? undefined : JSON.parse(text);
  }

  async sleep(): Promise<void> {
    await sleep(10);
  }

  /** Carries a function out from the start, again after each crash. */
  async untilDone<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
    }
  }
}

/** One attempt at an activity, with what the attempt before put into its heartbeat. */
export function attempt<T>(options: {
  readonly heartbeatDetails: unknown;
  readonly onHeartbeat: (details: unknown) => void;
  readonly signal: AbortSignal;
  readonly work: () => Promise<T>;
}): Promise<T> {
  const { heartbeatDetails, onHeartbeat, signal, work } = options;
  const beat = (details: unknown) => onHeartbeat(JSON.parse(JSON.stringify(details)));
  // Safe: activities of the recipe ask for nothing else.
  const parts = [{ heartbeatDetails }, new Promise(() => undefined), signal, beat] as unknown as ConstructorParameters<
    typeof Context
  >;
  return asyncLocalStorage.run(new Context(...parts), work);
}
