import { inputError } from "../../errors/caller-error.js";
import { type JournalError, journalError } from "../../errors/journal-error.js";
import type { Journal, JournalEntry, JournalOutcome, JournalRun, JournalState } from "../../model/journal.js";
import { Bytes, IndexNumbers, type KeyNumbers, maxKeyLength, TextNumbers } from "./key-table.js";

/** What an earlier run left of an input. */
export type Remembered =
  | { readonly kind: "new" }
  /** Its consumer has dealt with it, or this run has met its name before. */
  | { readonly kind: "settled" }
  /** It may have run. */
  | { readonly kind: "open"; readonly callKey: string | undefined }
  /** It ended, and its consumer may not know the outcome. */
  | {
      readonly kind: "unacknowledged";
      readonly state: JournalOutcome;
      readonly callKey: string | undefined;
      readonly kept: unknown;
      readonly run: string | undefined;
    };

/** What is known of an input, as a byte. */
const marks = { new: 0, open: 1, "not-started": 2, ok: 3, failed: 4, "output-lost": 5, settled: 6 } as const;
/** Beside the mark: this run has met the name. */
const met = 0x80;
/** As much of an input's digest as tells a list that has changed; no input is found by it. */
const digestBytes = 8;

/** What is remembered of the few inputs that are neither new nor settled. */
type Details = { callKey?: string | undefined; kept?: unknown; run?: string | undefined };

/** What is on record in a journal, and what this run has met. Made for a million inputs: see `key-table.ts`. */
export class JournalView {
  readonly #marks = new Bytes();
  readonly #digests = new Bytes(digestBytes);
  readonly #details = new Map<number, Details>();
  readonly #numbers: KeyNumbers;
  readonly #isIndexed: boolean;
  /** Outcomes on record count as dealt with: the journal notes no acknowledgments. */
  readonly #settlesAtOnce: boolean;
  #met = 0;

  private constructor(keys: JournalRun["keys"], settlesAtOnce: boolean) {
    this.#isIndexed = keys === "index";
    this.#numbers = this.#isIndexed ? new IndexNumbers() : new TextNumbers();
    this.#settlesAtOnce = settlesAtOnce;
  }

  static async load(journal: Journal, run: JournalRun): Promise<JournalView> {
    const view = new JournalView(run.keys, journal.acknowledge === undefined);
    for await (const given of journal.load(run)) {
      if (!isMany(given)) view.#read(given);
      else for (const entry of given) view.#read(entry);
    }
    return view;
  }

  #read({ key, state, index, callKey, input, kept, run, acknowledged }: JournalEntry): void {
    if (state === "intent" && this.#isIndexed && index !== undefined && String(index) !== key) throw otherKeys();
    const number = this.#numbers.add(key);
    if (number < 0) throw otherKeys();
    const before = this.#marks.get(number);
    if (before === marks.settled) return;
    const mark = this.#markOf(state, acknowledged === true);
    this.#marks.set(number, mark);
    if (input !== undefined) this.#noteDigest(number, input);
    if (mark === marks.settled || mark === marks["not-started"]) this.#details.delete(number);
    else if (callKey !== undefined || kept !== undefined || run !== undefined) {
      const known = this.#details.get(number);
      this.#details.set(number, { callKey: callKey ?? known?.callKey, kept, run });
    }
  }

  #markOf(state: JournalState, acknowledged: boolean): number {
    switch (state) {
      case "intent":
      case "ambiguous":
        return marks.open;
      case "not-started":
        return marks["not-started"];
      default:
        return acknowledged || this.#settlesAtOnce ? marks.settled : marks[state];
    }
  }

  /**
   * What is known of an input. Asked again for the same name it says `settled`: a run deals with each name once. `input` is the
   * digest of one that is known by its position alone.
   */
  recall(key: string, input: string | undefined): Remembered {
    const number = this.#numbers.add(key);
    const mark = this.#marks.get(number);
    if (input !== undefined && mark !== marks.new) this.#compareDigest(number, input);
    if (mark & met) return { kind: "settled" };
    this.#marks.set(number, mark | met);
    this.#met += 1;
    if (mark === marks.settled) return { kind: "settled" };
    if (mark === marks.new || mark === marks["not-started"]) return { kind: "new" };
    const { callKey, kept, run } = this.#details.get(number) ?? {};
    this.#details.delete(number);
    if (mark === marks.open) return { kind: "open", callKey };
    const state = mark === marks.ok ? "ok" : mark === marks.failed ? "failed" : "output-lost";
    return { kind: "unacknowledged", state, callKey, kept, run };
  }

  /**
   * Refuses a list that has ended before inputs that are known by their position, were begun and have not been dealt with:
   * they would be lost without a word.
   */
  checkEnd(): void {
    if (!this.#isIndexed || this.#met >= this.#numbers.size) return;
    for (let index = 0; index < this.#numbers.size; index += 1) {
      const mark = this.#marks.get(index);
      const isPending = mark !== marks.new && mark !== marks.settled && mark !== marks["not-started"];
      if (isPending && !(mark & met)) throw changed("the list of inputs ends before an input that was begun");
    }
  }

  /** A digest of nothing but zeros stands for none. */
  #noteDigest(number: number, digest: string): void {
    if (!/^[0-9a-f]{32}$/.test(digest)) return;
    const { block, from } = this.#digests.at(number);
    for (let i = 0; i < digestBytes; i += 1) block[from + i] = byteOf(digest, i);
  }

  #compareDigest(number: number, digest: string): void {
    const { block, from } = this.#digests.at(number);
    let isKnown = false;
    let isSame = true;
    for (let i = 0; i < digestBytes; i += 1) {
      const known = block[from + i] ?? 0;
      isKnown ||= known !== 0;
      isSame &&= known === byteOf(digest, i);
    }
    // Journals of the first version have none.
    if (isKnown && !isSame) throw changed(`input ${number} is not the one that was there before`);
  }
}

function byteOf(hex: string, index: number): number {
  return (digitOf(hex.charCodeAt(2 * index)) << 4) | digitOf(hex.charCodeAt(2 * index + 1));
}

function digitOf(code: number): number {
  return code < 0x3a ? code - 0x30 : code - 0x57;
}

function isMany(given: JournalEntry | readonly JournalEntry[]): given is readonly JournalEntry[] {
  return Array.isArray(given);
}

function changed(what: string): JournalError {
  return journalError({
    problem: "inputs-changed",
    message: `${what}: the list has changed since the journal was begun; give the same list, or keyOf and a new journal`,
  });
}

function otherKeys(): JournalError {
  return journalError({
    problem: "inputs-changed",
    message: "the journal knows its inputs by names of their own: give the keyOf that it was begun with",
  });
}

/** Refuses names that cannot be told apart when they are written down. */
export function checkKey(key: unknown, where: Parameters<typeof inputError>[1]): string {
  if (typeof key !== "string") throw inputError("keyOf must give text", where);
  if (key.length > maxKeyLength) throw inputError(`keyOf must give at most ${maxKeyLength} characters`, where);
  if (/\p{Surrogate}/u.test(key)) throw inputError("keyOf gave text that is not well-formed Unicode", where);
  return key;
}
