import type { FileHandle } from "node:fs/promises";
import { checksum } from "./checksum.js";
import { ioError } from "./io-error-node.js";

/** Ends each line: a checksum of all bytes before it, so that a line that the disk or an editor changed is found out. */
export const sealStart = ',"sum":"';
export const sealLength = sealStart.length + 8 + '"}'.length;

/** A line's text, with its checksum. */
export function seal(line: object): string {
  const open = JSON.stringify(line).slice(0, -1);
  const bytes = Buffer.from(open);
  return `${open}${sealStart}${checksum(bytes, 0, bytes.length).toString(16).padStart(8, "0")}"}`;
}

type Line = {
  readonly text: string;
  readonly isAwaited: boolean;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Appends lines; those that arrive while one write is under way go into the next one together. After a write that failed
 * nothing more is written: part of a line may stand at the end, where a later run drops it, and must not come to stand in
 * the middle.
 */
export class LineAppender {
  readonly #file: FileHandle;
  readonly #fsync: boolean;
  readonly #check: () => Promise<void>;
  #waiting: Line[] = [];
  #writing: Promise<void> | undefined;
  #failed: { readonly error: unknown } | undefined;

  /** `check` rejects when this process may not write any more. */
  constructor(options: { file: FileHandle; fsync: boolean; check: () => Promise<void> }) {
    this.#file = options.file;
    this.#fsync = options.fsync;
    this.#check = options.check;
  }

  /** Resolves when the line would survive; one that is not awaited may share the wait of a later one. */
  append(text: string, isAwaited: boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ text, isAwaited, resolve, reject });
      this.#writing ??= this.#write();
    });
  }

  /** Resolves when everything that was appended is written. */
  async end(): Promise<void> {
    await this.#writing;
    if (!this.#fsync || this.#failed !== undefined) return;
    try {
      await this.#file.datasync();
    } catch (error) {
      throw ioError("unwritable", "what was written may not last", error);
    }
  }

  /** Never rejects: each line has its own result. */
  async #write(): Promise<void> {
    // Lines that come in the same turn go together; and whoever called has noted by then that this is under way.
    await undefined;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        if (this.#failed !== undefined) throw this.#failed.error;
        await this.#check();
        await this.#file.appendFile(batch.map(({ text }) => `${text}\n`).join(""));
        if (this.#fsync && batch.some(({ isAwaited }) => isAwaited)) await this.#file.datasync();
        for (const { resolve } of batch) resolve();
      } catch (error) {
        this.#failed ??= { error: ioError("unwritable", "a line cannot be written", error) };
        for (const { reject } of batch) reject(this.#failed.error);
      }
    }
    this.#writing = undefined;
  }
}
