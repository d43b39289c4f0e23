import { type SpecNames, unknownName } from "./names.js";
import type { Violation } from "./spec/violation.js";

/** What became of an exchange: answered, left by the client, or cut by a fault. */
export type ExchangeOutcome = "open" | "answered" | "aborted" | "cut";

/** One request that arrived. */
export type ExchangeRecord = {
  readonly id: number;
  /** When it arrived, ISO 8601 in UTC. */
  readonly at: string;
  readonly provider: string;
  /** The spec's operationId; undefined when the spec has no such operation. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path and query as requested; a long one is cut and ends in an ellipsis. */
  readonly target: string;
  readonly outcome: ExchangeOutcome;
  /** Status that was sent; undefined when none was. */
  readonly status: number | undefined;
  /** Kind of the fault that hit it. */
  readonly fault: string | undefined;
  readonly durationMs: number | undefined;
  /** Where the request broke the spec. Such a request gets the provider's own refusal. */
  readonly requestViolations: readonly Violation[];
  /** Where the response broke the spec. Always empty unless the emulator itself is wrong. */
  readonly responseViolations: readonly Violation[];
};

/** How an execution of a function ended. */
export type ExecutionOutcome = "running" | "returned" | "threw" | "timed-out" | "crashed" | "cancelled";

/** One execution of a function: its code was really started. */
export type ExecutionRecord = {
  readonly id: number;
  /** When it was started, ISO 8601 in UTC. */
  readonly at: string;
  readonly provider: string;
  /** Name of the function's file, or the provider's name of a deployed function. */
  readonly function: string;
  /** Id that the provider gave it. */
  readonly executionId: string;
  /** Exchange that caused it. */
  readonly exchange: number;
  /** What the function was given; a long one is cut and ends in an ellipsis. */
  readonly input: unknown;
  readonly outcome: ExecutionOutcome;
  readonly durationMs: number | undefined;
};

/** Which records to return. A field that is absent does not filter. */
export type ExchangeFilter = { readonly provider?: string; readonly operation?: string };
/** Which records to return. A field that is absent does not filter. */
export type ExecutionFilter = { readonly provider?: string; readonly function?: string; readonly executionId?: string };

/** How many exchanges and executions there were since the start or the last `clear()`, whatever is still kept of them. */
export type LedgerTotals = {
  readonly exchanges: number;
  readonly executions: number;
  readonly responseViolations: number;
};

/** What happened, told to subscribers. */
export type LedgerEvent =
  | { readonly kind: "exchange"; readonly record: ExchangeRecord }
  | { readonly kind: "execution"; readonly record: ExecutionRecord };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Longest text that a record keeps. */
const maxCharacters = 2048;
/** Most violations that a record keeps. */
const maxViolations = 20;

/** What arrived and what really ran. Keeps the newest `capacity` (default 10,000) records of each kind, and totals of all. */
export class Ledger {
  #exchanges: Mutable<ExchangeRecord>[] = [];
  #executions: Mutable<ExecutionRecord>[] = [];
  #totals: Mutable<LedgerTotals> = { exchanges: 0, executions: 0, responseViolations: 0 };
  #nextId = 1;
  readonly #listeners = new Set<(event: LedgerEvent) => void>();

  constructor(
    private readonly names: SpecNames,
    private readonly capacity = 10_000,
  ) {}

  /** Requests that arrived, oldest first. Throws a `TypeError` for a name that does not exist: it would filter everything out. */
  exchanges(filter: ExchangeFilter = {}): readonly ExchangeRecord[] {
    return this.#matching(this.#exchanges, filter, ["provider", "operation"]);
  }

  /**
   * Executions of functions, oldest first: one for each time that a function's code was started. Throws a `TypeError` for a
   * provider or a field that does not exist.
   */
  executions(filter: ExecutionFilter = {}): readonly ExecutionRecord[] {
    return this.#matching(this.#executions, filter, ["provider", "function", "executionId"]);
  }

  get totals(): LedgerTotals {
    return { ...this.#totals };
  }

  /** Forgets everything so far; exchanges and executions under way are still recorded when they end. */
  clear(): void {
    this.#exchanges = [];
    this.#executions = [];
    this.#totals = { exchanges: 0, executions: 0, responseViolations: 0 };
  }

  /** Calls `listener` whenever a record is made or changes. Returns how to stop it. */
  subscribe(listener: (event: LedgerEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Records that a request arrived. */
  openExchange(arrival: Pick<ExchangeRecord, "provider" | "operation" | "method" | "target">): OpenExchange {
    const startedAt = performance.now();
    const record: Mutable<ExchangeRecord> = {
      id: this.#nextId++,
      at: new Date().toISOString(),
      ...arrival,
      target: cut(arrival.target),
      outcome: "open",
      status: undefined,
      fault: undefined,
      durationMs: undefined,
      requestViolations: [],
      responseViolations: [],
    };
    this.#totals.exchanges++;
    keep(this.#exchanges, record, this.capacity);
    this.#tell({ kind: "exchange", record });
    return {
      id: record.id,
      note: (change) => {
        Object.assign(record, change);
        record.requestViolations = record.requestViolations.slice(0, maxViolations);
        if (change.responseViolations !== undefined)
          this.#totals.responseViolations += change.responseViolations.length;
      },
      close: ({ outcome, status }) => {
        Object.assign(record, { outcome, status, durationMs: rounded(performance.now() - startedAt) });
        this.#tell({ kind: "exchange", record });
      },
    };
  }

  /** Records that a function's code was started. Returns how to record its end. */
  openExecution(
    start: Pick<ExecutionRecord, "provider" | "function" | "executionId" | "exchange" | "input">,
  ): (outcome: Exclude<ExecutionOutcome, "running">) => void {
    const startedAt = performance.now();
    const record: Mutable<ExecutionRecord> = {
      id: this.#nextId++,
      at: new Date().toISOString(),
      ...start,
      input: shortened(start.input),
      outcome: "running",
      durationMs: undefined,
    };
    this.#totals.executions++;
    keep(this.#executions, record, this.capacity);
    this.#tell({ kind: "execution", record });
    return (outcome) => {
      Object.assign(record, { outcome, durationMs: rounded(performance.now() - startedAt) });
      this.#tell({ kind: "execution", record });
    };
  }

  #matching<R extends object>(records: readonly R[], filter: object, fields: readonly string[]): readonly R[] {
    const unknown = Object.keys(filter).find((field) => !fields.includes(field));
    const problems =
      unknown === undefined ? this.names.problemsOf(filter) : [unknownName("field of this filter", unknown, fields)];
    if (problems.length > 0) throw new TypeError(`Not a ledger filter: ${problems.join("; ")}.`);
    const wanted = Object.entries(filter).filter(([, value]) => value !== undefined);
    const found = records.filter((record) => wanted.every(([key, value]) => Reflect.get(record, key) === value));
    return found.map((record) => ({ ...record }));
  }

  #tell(event: LedgerEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** An exchange under way. */
export type OpenExchange = {
  readonly id: number;
  note(change: Partial<Pick<ExchangeRecord, "fault" | "requestViolations" | "responseViolations">>): void;
  close(end: { readonly outcome: Exclude<ExchangeOutcome, "open">; readonly status: number | undefined }): void;
};

// Dropping a tenth at a time keeps the cost of a full ledger constant per record.
function keep<T>(records: T[], record: T, capacity: number): void {
  records.push(record);
  if (records.length > capacity) records.splice(0, Math.max(1, Math.floor(capacity / 10)));
}

function shortened(input: unknown): unknown {
  const text = JSON.stringify(input);
  return text === undefined || text.length <= maxCharacters ? input : cut(text);
}

function cut(text: string): string {
  return text.length <= maxCharacters ? text : `${text.slice(0, maxCharacters)}…`;
}

function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
