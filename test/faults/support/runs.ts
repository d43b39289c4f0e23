import type { Emulator } from "./emulator.js";

/**
 * Looks, one after the other, at which nothing may have happened since the one before. Looks and not time: a process that the
 * machine has let wait for its turn finds much time gone, and has yet to read what came meanwhile.
 */
const quietLooks = 12;
const betweenLooksMs = 10;
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
  #events = 0;
  readonly stop: () => void;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
    this.stop = emulator.ledger.subscribe(({ kind, record }) => {
      this.#events += 1;
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

  /** Forgets the runs so far. */
  forget(): void {
    this.#runs.clear();
    this.#seen.clear();
  }

  /** Waits until the emulator does nothing any more: what has not run by then never will. */
  async settled(): Promise<void> {
    const until = performance.now() + patienceMs;
    for (let quiet = 0; quiet < quietLooks; ) {
      if (performance.now() > until) throw new Error(`still under way: ${[...this.#open].slice(0, 5).join(", ")}`);
      const before = this.#events;
      await new Promise((resolve) => setTimeout(resolve, betweenLooksMs));
      quiet = this.#open.size === 0 && this.#events === before ? quiet + 1 : 0;
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
