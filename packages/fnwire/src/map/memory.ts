import type { Journal } from "./journal.js";

/** What an earlier run left of an input: nothing, an end, or a call that may have run, with its key where it had one. */
export type Remembered = "new" | "settled" | { readonly callKey: string | undefined };

/** What is on record in a journal, and what this run has met. */
export class Memory {
  readonly #settled = new Set<string>();
  readonly #open = new Map<string, string | undefined>();

  static async load(journal: Journal, run: { readonly provider: string; readonly fn: string }): Promise<Memory> {
    const memory = new Memory();
    for await (const { key, state, callKey } of journal.load(run)) {
      if (state === "ok" || state === "failed") memory.#settled.add(key);
      if (state === "intent" || state === "ambiguous") memory.#open.set(key, callKey ?? memory.#open.get(key));
      else memory.#open.delete(key);
    }
    return memory;
  }

  /** What is known of an input. Asked again for the same name it says `settled`: a run deals with each name once. */
  recall(key: string): Remembered {
    if (this.#settled.has(key)) return "settled";
    this.#settled.add(key);
    return this.#open.has(key) ? { callKey: this.#open.get(key) } : "new";
  }
}
