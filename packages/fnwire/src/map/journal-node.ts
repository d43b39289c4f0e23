import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { configError } from "../config.js";
import type { Journal, JournalEntry, JournalState } from "./journal.js";

/** Options of {@link fileJournal}. */
export type FileJournalOptions = {
  /** File to append to; made when it does not exist. One run at a time may use it. */
  path: string;
  /**
   * Wait until each line is on the disk, not only with the operating system: survives a loss of power, not only a crash of
   * the process. Lines that come together share one wait. Default true.
   */
  fsync?: boolean | undefined;
};

const states: ReadonlySet<string> = new Set([
  "intent",
  "ok",
  "failed",
  "ambiguous",
  "not-started",
] satisfies JournalState[]);

/**
 * A journal in a file of JSON lines. The first line names provider and function; a file of another run is refused. A line
 * that a crash cut off is dropped when the file is opened again.
 */
export function fileJournal(options: FileJournalOptions): Journal {
  if (typeof options.path !== "string" || options.path === "") throw configError("fileJournal: path is missing");
  let file: FileHandle | undefined;
  let lines: LineAppender | undefined;
  const append = (line: object): Promise<void> => {
    if (lines === undefined) throw configError("fileJournal: load it before writing to it");
    return lines.append(JSON.stringify(line));
  };
  return {
    async *load(run) {
      file = await open(options.path, "a+");
      const size = await readableSize(file);
      await file.truncate(size);
      lines = new LineAppender(file, options.fsync !== false);
      if (size === 0) {
        await append({ v: 1, provider: run.provider, fn: run.fn });
        if (options.fsync !== false) await syncFolder(dirname(options.path));
        return;
      }
      const reader = await open(options.path, "r");
      try {
        let header = true;
        for await (const line of reader.readLines({ encoding: "utf8" })) {
          const record: unknown = parse(line);
          if (header) checkHeader(record, run);
          else yield readEntry(record);
          header = false;
        }
      } finally {
        await reader.close();
      }
    },
    intent: ({ index, key, callKey }) => append({ key, state: "intent", index, callKey }),
    outcome: ({ key, state }) => append({ key, state }),
    async close() {
      lines = undefined;
      await file?.close();
    },
  };
}

/** Puts a new file's name on the disk, which is no part of the file itself. Windows has no such thing, and no need of it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Bytes up to the end of the last whole line. */
async function readableSize(file: FileHandle): Promise<number> {
  const { size } = await file.stat();
  const chunk = Buffer.alloc(64 * 1024);
  for (let end = size; end > 0; ) {
    const from = Math.max(0, end - chunk.length);
    const { bytesRead } = await file.read(chunk, 0, end - from, from);
    const at = chunk.subarray(0, bytesRead).lastIndexOf(0x0a);
    if (at >= 0) return from + at + 1;
    end = from;
  }
  return 0;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw configError("fileJournal: the file has a line that is not JSON; it is no journal, or was changed");
  }
}

function checkHeader(record: unknown, run: { provider: string; fn: string }): void {
  const { v, provider, fn } = fieldsOf(record);
  if (v !== 1) throw configError("fileJournal: the file is no journal of this version");
  if (provider !== run.provider || fn !== run.fn) {
    throw configError("fileJournal: the file belongs to another function; use one file for each");
  }
}

function readEntry(record: unknown): JournalEntry {
  const { key, state, callKey } = fieldsOf(record);
  if (typeof key !== "string" || typeof state !== "string" || !states.has(state)) {
    throw configError("fileJournal: the file has a line that is no journal entry");
  }
  // Safe: the set above holds nothing but states.
  const entry = { key, state: state as JournalState };
  return typeof callKey === "string" ? { ...entry, callKey } : entry;
}

function fieldsOf(record: unknown): Readonly<Record<string, unknown>> {
  // Safe: any object may be read by key.
  return typeof record === "object" && record !== null ? (record as Readonly<Record<string, unknown>>) : {};
}

/**
 * Appends lines; those that arrive while one write is under way go into the next one together. After a write that failed
 * nothing more is written: part of a line may stand at the end, where a later run drops it, and must not come to stand in
 * the middle.
 */
class LineAppender {
  readonly #file: FileHandle;
  readonly #fsync: boolean;
  #waiting: { line: string; resolve: () => void; reject: (error: unknown) => void }[] = [];
  #writing = false;
  #failed: { readonly error: unknown } | undefined;

  constructor(file: FileHandle, fsync: boolean) {
    this.#file = file;
    this.#fsync = fsync;
  }

  append(line: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, resolve, reject });
      // Never rejects: each line is told for itself.
      void this.#write();
    });
  }

  async #write(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        if (this.#failed !== undefined) throw this.#failed.error;
        await this.#file.appendFile(batch.map(({ line }) => `${line}\n`).join(""));
        if (this.#fsync) await this.#file.datasync();
        for (const { resolve } of batch) resolve();
      } catch (error) {
        this.#failed ??= { error };
        for (const { reject } of batch) reject(error);
      }
    }
    this.#writing = false;
  }
}
