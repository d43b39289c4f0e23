import type { Memory } from "../model/memory.js";
import type { AttemptRecord, ErrorCause, ErrorCode, ErrorLayer } from "../model/outcome.js";
import { AmbiguousOutcomeError, FnwireError } from "./errors.js";

/**
 * Why a memory cannot be used. `unreadable`, `unwritable`: the store failed. `mismatch`: it is of another function or id.
 * `version`: another version of this package wrote it. `damaged`: it is not what was saved. `step`: the engine's step did not
 * give what its work gave.
 */
export type MemoryProblem = "unreadable" | "unwritable" | "mismatch" | "version" | "damaged" | "step";

const codes = {
  unreadable: "JOURNAL_FAILED",
  unwritable: "JOURNAL_FAILED",
  mismatch: "INPUT_INVALID",
  version: "INPUT_INVALID",
  damaged: "INPUT_INVALID",
  step: "CONFIG_INVALID",
} as const;

/**
 * What is remembered of a job cannot be read, written or believed. Nothing is sent that is not on record before; the same turn may be
 * tried again when the store is well.
 */
export class MemoryError extends FnwireError {
  static {
    setName(MemoryError, "MemoryError");
  }

  readonly problem: MemoryProblem;

  constructor(init: {
    readonly problem: MemoryProblem;
    readonly message: string;
    readonly provider: string;
    readonly fn: string;
    /** `"no"`: this turn sent nothing, and no earlier one can have. Default `"maybe"`. */
    readonly executed?: "no" | "maybe" | undefined;
    readonly cause?: ErrorCause | undefined;
  }) {
    const { problem, message, provider, fn, executed = "maybe", cause } = init;
    super({
      message: `${provider} durable: ${message}`,
      code: codes[problem],
      layer: "caller",
      provider,
      operation: "durable",
      fn,
      executed,
      retryable: problem === "unwritable" && executed === "no",
      stopped: "not-retryable",
      cause,
    });
    this.problem = problem;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), problem: this.problem };
  }
}

/** The job may have run, and nobody but a person can find out: `settle(memory, …)` takes that person's word. */
export class ParkedError extends AmbiguousOutcomeError {
  static {
    setName(ParkedError, "ParkedError");
  }

  /** What is known of the job: plain JSON, to be kept with it. */
  readonly memory: Memory;

  constructor(init: {
    readonly message: string;
    readonly layer: ErrorLayer;
    readonly provider: string;
    readonly operation: string;
    readonly fn?: string | undefined;
    readonly executionId?: string | undefined;
    readonly attempts?: readonly AttemptRecord[] | undefined;
    readonly cause?: ErrorCause | undefined;
    readonly reason: ErrorCode;
    readonly memory: Memory;
  }) {
    super({
      ...init,
      code: "AMBIGUOUS_OUTCOME",
      executed: "maybe",
      stopped: "ambiguous",
      idempotencyKey: init.memory.key,
    });
    this.memory = init.memory;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), memory: this.memory };
  }
}

/** The error of a memory that cannot be used. */
export function memoryError(init: ConstructorParameters<typeof MemoryError>[0]): MemoryError {
  return new MemoryError(init);
}

/** The error of a job that waits for a person's word. */
export function parkedError(init: ConstructorParameters<typeof ParkedError>[0]): ParkedError {
  return new ParkedError(init);
}

/** Names are literals, so that minifiers leave them alone. */
function setName(type: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(type.prototype, "name", { value: name, configurable: true, writable: true });
}
