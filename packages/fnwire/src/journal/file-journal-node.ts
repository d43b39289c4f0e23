import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { digest } from "../client/map/sha256.js";
import { type JournalError, type JournalProblem, journalError } from "../errors/journal-error.js";
import type { Journal, JournalEntry, JournalRun } from "../model/journal.js";
import { codeOf, ioError } from "./io-error-node.js";
import { LineAppender, seal } from "./lines-node.js";
import { FileLock } from "./lock-node.js";
import { type Header, LineReader } from "./read-lines-node.js";

type Settings = {
  readonly path: string;
  readonly fsync: boolean;
  readonly takeOver: boolean;
  readonly maxOutcomeBytes: number;
};

/** A journal that is open. */
type Session = { readonly file: FileHandle; readonly lock: FileLock; readonly lines: LineAppender; id: string };

/** What `fileJournal` gives, where there are files. */
export class FileJournal {
  readonly #settings: Settings;
  #session: Session | undefined;
  /** A run has it, from the beginning of its load on. */
  #isInUse = false;
  /** Loads that were refused while another run had the journal: their `close` is not that run's. */
  #refused = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  get id(): string | undefined {
    return this.#session?.id;
  }

  async *load(run: JournalRun): AsyncGenerator<readonly JournalEntry[], void, undefined> {
    const { path, fsync, takeOver } = this.#settings;
    let lock: FileLock | undefined;
    let file: FileHandle | undefined;
    let isOpen = false;
    const isSecond = this.#isInUse;
    this.#isInUse = true;
    try {
      const real = await during("unreadable", "it cannot be opened", () => realPathOf(path));
      lock = await FileLock.take(`${real}.lock`, { takeOver });
      // The lock says so too, unless somebody has removed it.
      if (isSecond) throw inUse();
      const header = headerOf(run);
      const reader = await during("unreadable", "it cannot be opened", () => LineReader.open(real, header));
      if (reader === undefined) {
        await during("unwritable", "it cannot be made", () => create(real, header, fsync));
      } else {
        try {
          yield* reader.entries();
        } catch (error) {
          throw ioError("unreadable", "it cannot be read", error);
        } finally {
          await reader.close();
        }
        reader.checkKeys(run.keys);
      }
      file = await during("unwritable", "it cannot be written to", () =>
        open(real, constants.O_WRONLY | constants.O_APPEND),
      );
      const lines = new LineAppender({ file, fsync, check: () => lock?.check() ?? Promise.resolve() });
      if (reader !== undefined) {
        // What a crash cut off is no line; the next one must not be written behind it.
        await during("unwritable", "it cannot be written to", () => trim(file, reader.wholeBytes));
        // A journal of the first version goes on as one of this one.
        if (reader.id === undefined) await lines.append(seal(header), true);
      }
      this.#session = { file, lock, lines, id: reader?.id ?? header.id };
      isOpen = true;
    } finally {
      if (!isOpen) {
        if (isSecond) this.#refused += 1;
        else this.#isInUse = false;
        await file?.close();
        await lock?.release();
      }
    }
  }

  async intent({ index, key, callKey, input }: Parameters<Journal["intent"]>[0]): Promise<void> {
    await this.#append({ key, state: "intent", index, callKey, input }, true);
  }

  async outcome({ key, state, kept, run }: Parameters<Journal["outcome"]>[0]): Promise<void> {
    const isKept = kept !== undefined && Buffer.byteLength(JSON.stringify(kept)) <= this.#settings.maxOutcomeBytes;
    await this.#append(isKept ? { key, state, kept } : { key, state, run }, true);
  }

  async acknowledge({ key, state }: Parameters<NonNullable<Journal["acknowledge"]>>[0]): Promise<void> {
    // Whoever brings a `load` of his own has nothing here that could be settled.
    if (this.#session !== undefined) await this.#append({ key, state, acknowledged: true }, false);
  }

  async close(): Promise<void> {
    if (this.#refused > 0) {
      this.#refused -= 1;
      return;
    }
    const session = this.#session;
    this.#session = undefined;
    if (session === undefined) return;
    try {
      await session.lines.end();
    } finally {
      await session.file.close().catch(() => undefined);
      await session.lock.release();
      this.#isInUse = false;
    }
  }

  #append(line: object, isAwaited: boolean): Promise<void> {
    const session = this.#session;
    if (session === undefined) {
      throw journalError({
        problem: "unwritable",
        message: "the journal is not open: load it before writing to it",
      });
    }
    return session.lines.append(seal(line), isAwaited);
  }
}

function inUse(): JournalError {
  return journalError({ problem: "locked", message: "another map of this process uses the journal" });
}

function headerOf({ provider, fn, endpoint, project, keys }: JournalRun): Header {
  const short = (text: string) => digest(text).slice(0, 16);
  return {
    v: 2,
    id: randomUUID(),
    provider,
    fn,
    endpoint: short(endpoint.replace(/\/+$/, "")),
    project: project === undefined ? undefined : short(project),
    keys,
  };
}

/** Makes the file with its first line, whole or not at all. */
async function create(path: string, header: Header, fsync: boolean): Promise<void> {
  const fresh = `${path}.${header.id}`;
  try {
    const file = await open(fresh, "wx", 0o600);
    try {
      await file.writeFile(`${seal(header)}\n`);
      if (fsync) await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw error;
  }
  if (fsync) await syncFolder(dirname(path));
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

async function trim(file: FileHandle | undefined, size: number): Promise<void> {
  const before = await file?.stat();
  if (before === undefined || file === undefined) return;
  if (before.size > size) await file.truncate(size);
  // Outcomes are nobody else's business. A file system without such rights, or another owner's file, is as it is.
  if (before.mode & 0o077) await file.chmod(0o600).catch(() => undefined);
}

/** One name for each file, whatever links lead to it, so that there is one lock. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    return join(await realpath(dirname(path)), basename(path));
  }
}

async function during<T>(problem: JournalProblem, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw ioError(problem, what, error);
  }
}
