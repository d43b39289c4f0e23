import type { Emulator } from "./emulator.js";

/** Silence after which nothing more is under way, milliseconds. Longer than any queue of the emulator. */
const silenceMs = 60;
const patienceMs = 20_000;

/**
 * How often each call's function really ran, by the emulator's ledger. A call is known by the id in its input, which is the
 * only thing about it that every provider hands to the function.
 */
export class Runs {
  readonly #emulator: Emulator;
  readonly #runs = new Map<string, number>();
  readonly #seen = new Set<number>();
  readonly #open = new Set<string>();
  #lastAt = performance.now();
  readonly stop: () => void;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
    this.stop = emulator.ledger.subscribe(({ kind, record }) => {
      this.#lastAt = performance.now();
      const isOpen = record.outcome === "open" || record.outcome === "running";
      if (isOpen) this.#open.add(`${kind} ${record.id}`);
      else this.#open.delete(`${kind} ${record.id}`);
      if (kind !== "execution" || this.#seen.has(record.id)) return;
      this.#seen.add(record.id);
      const id = idIn(record.input);
      if (id !== undefined) this.#runs.set(id, this.of(id) + 1);
    });
  }

  /** Times that the function was started for a call. */
  of(id: string): number {
    return this.#runs.get(id) ?? 0;
  }

  /** Waits until the emulator does nothing any more: what has not run by then never will. */
  async settled(): Promise<void> {
    const until = performance.now() + patienceMs;
    while (this.#open.size > 0 || performance.now() - this.#lastAt < silenceMs) {
      if (performance.now() > until) throw new Error(`still under way: ${[...this.#open].slice(0, 5).join(", ")}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Exchanges of one operation that arrived since the ledger was cleared. */
  exchanges(provider: string, operation: string): number {
    return this.#emulator.ledger.exchanges({ provider, operation }).length;
  }
}

/** Appwrite's function sees text, the others a value. */
function idIn(input: unknown): string | undefined {
  const text = typeof input === "string" ? input : JSON.stringify(input ?? null);
  return /"id":"([^"]+)"/.exec(text)?.[1];
}
