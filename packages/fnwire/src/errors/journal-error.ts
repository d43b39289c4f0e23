import type { ErrorCause, ErrorCode } from "../model/outcome.js";
import { FnwireError } from "./errors.js";

/**
 * Why a journal cannot be used. `locked`: somebody else is writing. `lock-lost`: the lock was removed or taken over.
 * `mismatch`: it belongs to another function, project or endpoint. `inputs-changed`: the list of inputs is another one.
 * `damaged`: its content is not what was written. `version`: another version of this package wrote it. `unreadable`,
 * `unwritable`: the disk or the store failed.
 */
export type JournalProblem =
  | "locked"
  | "lock-lost"
  | "mismatch"
  | "inputs-changed"
  | "damaged"
  | "version"
  | "unreadable"
  | "unwritable";

/** Who holds a journal. */
export type JournalHolder = {
  /** Name of the machine, or of the container. */
  readonly host: string;
  readonly pid: number;
  /** Since when, ISO 8601. */
  readonly since: string;
};

const codes = {
  locked: "JOURNAL_LOCKED",
  "lock-lost": "JOURNAL_FAILED",
  mismatch: "CONFIG_INVALID",
  "inputs-changed": "INPUT_INVALID",
  damaged: "CONFIG_INVALID",
  version: "CONFIG_INVALID",
  unreadable: "JOURNAL_FAILED",
  unwritable: "JOURNAL_FAILED",
} as const satisfies Record<JournalProblem, ErrorCode>;

/** The journal of a `map` cannot be used, or not any more. Nothing is sent that could not be put on record. */
export class JournalError extends FnwireError {
  static {
    // A literal, so that minifiers leave it alone.
    Object.defineProperty(JournalError.prototype, "name", {
      value: "JournalError",
      configurable: true,
      writable: true,
    });
  }

  readonly problem: JournalProblem;
  /** With `locked`, where it is known. */
  declare readonly holder?: JournalHolder;

  constructor(init: {
    readonly problem: JournalProblem;
    readonly message: string;
    readonly holder?: JournalHolder | undefined;
    readonly cause?: ErrorCause | undefined;
    readonly fn?: string | undefined;
    /** `"maybe"` once the run has begun inputs. */
    readonly executed?: "no" | "maybe" | undefined;
  }) {
    const { problem, message, holder, cause, fn, executed = "no" } = init;
    super({
      message: `map: ${message}`,
      code: codes[problem],
      layer: "caller",
      provider: "fnwire",
      operation: "map",
      fn,
      executed,
      // Whoever holds it will be done one day, and then nothing stands in the way.
      retryable: problem === "locked" && executed === "no",
      stopped: "not-retryable",
      cause,
    });
    this.problem = problem;
    if (holder !== undefined) Object.defineProperty(this, "holder", { value: holder, enumerable: true });
  }

  /** The same of a run over this function. Where that has begun inputs, what became of those is another matter. */
  ofRun(fn: string, hasBegun: boolean): JournalError {
    const { problem, holder, cause } = this;
    const message = this.message.replace(/^map: /, "");
    const executed = hasBegun || this.executed === "maybe" ? "maybe" : "no";
    return new JournalError({ problem, message, holder, cause, fn, executed });
  }

  override toJSON(): Record<string, unknown> {
    const json = { ...super.toJSON(), problem: this.problem };
    return this.holder === undefined ? json : { ...json, holder: this.holder };
  }
}

/** The error of a journal that cannot be used. */
export function journalError(init: ConstructorParameters<typeof JournalError>[0]): JournalError {
  return new JournalError(init);
}
