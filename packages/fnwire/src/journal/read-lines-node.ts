import { type FileHandle, open } from "node:fs/promises";
import { type JournalError, type JournalProblem, journalError } from "../errors/journal-error.js";
import { asRecord, type JsonRecord, textOf } from "../errors/json.js";
import type { JournalEntry, JournalRun, JournalState } from "../model/journal.js";
import { checksum } from "./checksum.js";
import { codeOf } from "./io-error-node.js";
import { sealLength, sealStart } from "./lines-node.js";

const chunkBytes = 256 * 1024;
/** No first line is as long as this. */
const maxHeaderBytes = 64 * 1024;
const newline = 0x0a;
const quote = 0x22;

const states: ReadonlySet<string> = new Set([
  "intent",
  "ok",
  "failed",
  "ambiguous",
  "not-started",
  "output-lost",
] satisfies JournalState[]);

/** Reads a journal's lines, a chunk at a time. A million inputs make three million lines, so the common ones are read byte by byte. */
export class LineReader {
  readonly #file: FileHandle;
  readonly #expected: Header;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** Version of the lines that come next. */
  #version: 1 | 2;
  #line = 1;
  /** Of a first version: whether all inputs so far were named by their positions. */
  #seemsIndexed: boolean | undefined;
  /** The journal's own id; `undefined` as long as it is one of the first version. */
  id: string | undefined;
  /** Bytes up to the end of the last whole line. */
  wholeBytes: number;

  private constructor(
    file: FileHandle,
    expected: Header,
    first: { version: 1 | 2; id: string | undefined; bytes: number },
  ) {
    this.#file = file;
    this.#expected = expected;
    this.#version = first.version;
    this.id = first.id;
    this.wholeBytes = first.bytes;
  }

  /** Opens a journal and checks that it is the expected one; `undefined` when there is none yet. */
  static async open(path: string, expected: Header): Promise<LineReader | undefined> {
    const file = await open(path, "r").catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return undefined;
      throw error;
    });
    if (file === undefined) return undefined;
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw problem("unreadable", "it is no regular file");
      if (stats.size === 0) {
        await file.close();
        return undefined;
      }
      const head = Buffer.alloc(Math.min(stats.size, maxHeaderBytes));
      const { bytesRead } = await file.read(head, 0, head.length, 0);
      const end = head.subarray(0, bytesRead).indexOf(newline);
      if (end < 0) throw problem("damaged", "its first line is not whole: it is no journal, or was cut off");
      const reader = new LineReader(file, expected, { version: 2, id: undefined, bytes: end + 1 });
      const record = reader.#parse(head, 0, end);
      if (record === undefined)
        throw problem("damaged", "its first line is not JSON: it is no journal, or was changed");
      if (record.v === 1) reader.#version = 1;
      else if (record.v === 2) reader.#checkSeal(head, 0, end);
      else throw problem("version", "another version of fnwire wrote it, or it is no journal");
      reader.#checkHeader(record);
      return reader;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  /** Everything on record, as far as its lines are whole. The disk reads the next chunk while this one is looked at. */
  async *entries(): AsyncGenerator<readonly JournalEntry[], void, undefined> {
    let buffer = Buffer.alloc(chunkBytes);
    let filled = 0;
    let chunk = Buffer.alloc(chunkBytes);
    let spare = Buffer.alloc(chunkBytes);
    let readAt = this.wholeBytes;
    const read = (into: Buffer) => this.#file.read(into, 0, chunkBytes, readAt);
    let reading = read(chunk);
    try {
      for (;;) {
        const { bytesRead } = await reading;
        if (bytesRead === 0) return;
        readAt += bytesRead;
        reading = read(spare);
        // Looked at by the next turn of this loop, or not at all.
        reading.catch(() => undefined);
        buffer = withRoom(buffer, filled, bytesRead);
        chunk.copy(buffer, filled, 0, bytesRead);
        filled += bytesRead;
        [chunk, spare] = [spare, chunk];
        const { entries, end } = this.#wholeLines(buffer.subarray(0, filled));
        this.wholeBytes += end;
        if (entries.length > 0) yield entries;
        buffer.copyWithin(0, end, filled);
        filled -= end;
      }
    } finally {
      // Nobody closes the file under a read.
      await reading.catch(() => undefined);
    }
  }

  /** What the whole lines among some bytes say, and where the last of them ends. */
  #wholeLines(bytes: Buffer): { readonly entries: readonly JournalEntry[]; readonly end: number } {
    const entries: JournalEntry[] = [];
    let from = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, from)) {
      this.#line += 1;
      const entry = this.#entry(bytes, from, end);
      if (entry !== undefined) entries.push(entry);
      from = end + 1;
    }
    return { entries, end: from };
  }

  /** Refuses a run that names its inputs in another way than the journal does. */
  checkKeys(keys: JournalRun["keys"]): void {
    if (this.#seemsIndexed === undefined || this.#seemsIndexed === (keys === "index")) return;
    throw otherKeys(this.#seemsIndexed);
  }

  #entry(buffer: Buffer, from: number, end: number): JournalEntry | undefined {
    if (this.#version === 1) return this.#oldEntry(buffer, from, end);
    this.#checkSeal(buffer, from, end);
    return readPlain(buffer, from, end - sealLength) ?? this.#readAny(buffer, from, end);
  }

  #readAny(buffer: Buffer, from: number, end: number): JournalEntry {
    const record = this.#parse(buffer, from, end);
    const entry = record && entryOf(record);
    if (record === undefined || entry === undefined) throw this.#damaged();
    const { kept, index, acknowledged } = record;
    const more = {
      ...(kept === undefined ? undefined : { kept }),
      ...(typeof index === "number" ? { index } : undefined),
      ...(acknowledged === true ? { acknowledged } : undefined),
    };
    return { ...entry, input: textOf(record, "input"), run: textOf(record, "run"), ...more };
  }

  /** A line of the first version, which took an outcome on record for settled. */
  #oldEntry(buffer: Buffer, from: number, end: number): JournalEntry | undefined {
    const record = this.#parse(buffer, from, end);
    if (record?.v === 2) {
      this.#checkSeal(buffer, from, end);
      this.#version = 2;
      this.#checkHeader(record);
      return undefined;
    }
    const entry = record && entryOf(record);
    if (record === undefined || entry === undefined) throw this.#damaged();
    const { index } = record;
    if (entry.state === "intent" && typeof index === "number") {
      this.#seemsIndexed = this.#seemsIndexed !== false && entry.key === String(index);
    }
    return { ...entry, callKey: textOf(record, "callKey"), acknowledged: true };
  }

  #parse(buffer: Buffer, from: number, end: number): JsonRecord | undefined {
    try {
      return asRecord(JSON.parse(this.#decoder.decode(buffer.subarray(from, end))));
    } catch {
      return undefined;
    }
  }

  #checkHeader(record: JsonRecord): void {
    const { provider, fn, endpoint, project, keys } = this.#expected;
    if (record.provider !== provider || record.fn !== fn) {
      throw problem("mismatch", "it belongs to another function; use one journal for each");
    }
    if (record.v === 1) return;
    const id = textOf(record, "id");
    if (id === undefined) throw this.#damaged();
    if (record.endpoint !== endpoint)
      throw problem("mismatch", "it belongs to another endpoint; use one journal for each");
    // A token alone does not say which project it is for.
    if (record.project !== undefined && project !== undefined && record.project !== project) {
      throw problem("mismatch", "it belongs to another project; use one journal for each");
    }
    if (record.keys !== keys) throw otherKeys(record.keys === "index");
    this.id = id;
  }

  #checkSeal(buffer: Buffer, from: number, end: number): void {
    const at = end - sealLength;
    if (at > from && sumAt(buffer, at) === checksum(buffer, from, at)) return;
    throw this.#damaged();
  }

  #damaged(): JournalError {
    return problem(
      "damaged",
      `line ${this.#line} is not what was written: the file was changed or damaged; nothing of it is used`,
    );
  }
}

const sealBytes = Buffer.from(sealStart);

/** The checksum that a line says, or -1 when it says none. */
function sumAt(buffer: Buffer, at: number): number {
  for (let i = 0; i < sealBytes.length; i += 1) if (buffer[at + i] !== sealBytes[i]) return -1;
  let sum = 0;
  for (let i = at + sealBytes.length; i < at + sealBytes.length + 8; i += 1) {
    const code = buffer[i] ?? 0;
    const digit = code >= 0x30 && code <= 0x39 ? code - 0x30 : code >= 0x61 && code <= 0x66 ? code - 0x57 : -1;
    if (digit < 0) return -1;
    sum = sum * 16 + digit;
  }
  return buffer[at + sealLength - 2] === quote && buffer[at + sealLength - 1] === 0x7d ? sum : -1;
}

const keyStart = Buffer.from('{"key":"');
const stateStart = Buffer.from('","state":"');
const acknowledgedEnd = Buffer.from(',"acknowledged":true');
const indexStart = Buffer.from(',"index":');
const callKeyStart = Buffer.from(',"callKey":"');
const inputStart = Buffer.from(',"input":"');

/** A line in one of the common shapes, all of it in ASCII without escapes; `undefined` when it is another. */
function readPlain(buffer: Buffer, from: number, end: number): JournalEntry | undefined {
  if (!isAt(buffer, from, keyStart)) return undefined;
  const keyFrom = from + keyStart.length;
  const keyEnd = plainTextEnd(buffer, keyFrom, end);
  if (keyEnd < 0 || !isAt(buffer, keyEnd, stateStart)) return undefined;
  const stateFrom = keyEnd + stateStart.length;
  const stateEnd = plainTextEnd(buffer, stateFrom, end);
  const state = stateOf(buffer, stateFrom, stateEnd);
  if (state === undefined) return undefined;
  const key = buffer.toString("latin1", keyFrom, keyEnd);
  let at = stateEnd + 1;
  if (state !== "intent") {
    if (at === end) return entryLike({ key, state });
    return isAt(buffer, at, acknowledgedEnd) && at + acknowledgedEnd.length === end
      ? entryLike({ key, state, acknowledged: true })
      : undefined;
  }
  if (!isAt(buffer, at, indexStart)) return undefined;
  at += indexStart.length;
  let index = 0;
  for (let code = buffer[at] ?? 0; code >= 0x30 && code <= 0x39; code = buffer[at] ?? 0) {
    index = index * 10 + code - 0x30;
    at += 1;
  }
  if (isAt(buffer, at, callKeyStart)) {
    // Derived from the journal's id and the key: written down for people.
    at = plainTextEnd(buffer, at + callKeyStart.length, end) + 1;
    if (at === 0) return undefined;
  }
  if (at === end) return entryLike({ key, state, index });
  if (!isAt(buffer, at, inputStart)) return undefined;
  const inputFrom = at + inputStart.length;
  const inputEnd = plainTextEnd(buffer, inputFrom, end);
  if (inputEnd + 1 !== end) return undefined;
  return entryLike({ key, state, index, input: buffer.toString("latin1", inputFrom, inputEnd) });
}

/** An entry with all its properties: whoever reads millions of them reads those of one shape several times as fast. */
function entryLike({ key, state, index, input, acknowledged }: JournalEntry): JournalEntry {
  return { key, state, index, callKey: undefined, input, kept: undefined, run: undefined, acknowledged };
}

/** The buffer, or one with its first bytes and as much room behind them as is needed. */
function withRoom(buffer: Buffer<ArrayBuffer>, filled: number, needed: number): Buffer<ArrayBuffer> {
  if (buffer.length - filled >= needed) return buffer;
  const larger = Buffer.alloc(Math.max(2 * buffer.length, filled + needed));
  buffer.copy(larger, 0, 0, filled);
  return larger;
}

function isAt(buffer: Buffer, at: number, what: Buffer): boolean {
  for (let i = 0; i < what.length; i += 1) if (buffer[at + i] !== what[i]) return false;
  return true;
}

/** Where a text ends, or -1 when it is not plain ASCII or does not end. */
function plainTextEnd(buffer: Buffer, from: number, end: number): number {
  for (let i = from; i < end; i += 1) {
    const code = buffer[i] ?? 0;
    if (code === quote) return i;
    if (code === 0x5c || code > 0x7e) return -1;
  }
  return -1;
}

const plainStates = (["intent", "ok", "failed", "ambiguous", "not-started", "output-lost"] as const).map((state) => ({
  state,
  bytes: Buffer.from(state),
}));

function stateOf(buffer: Buffer, from: number, end: number): JournalState | undefined {
  for (const { state, bytes } of plainStates) {
    if (bytes.length === end - from && isAt(buffer, from, bytes)) return state;
  }
  return undefined;
}

function entryOf(record: JsonRecord): JournalEntry | undefined {
  const key = textOf(record, "key");
  const state = textOf(record, "state");
  if (key === undefined || state === undefined || !states.has(state)) return undefined;
  // Safe: the set above holds nothing but states.
  return { key, state: state as JournalState };
}

function problem(kind: JournalProblem, what: string): JournalError {
  return journalError({ problem: kind, message: `the file cannot be used as this journal: ${what}` });
}

function otherKeys(isIndexed: boolean): JournalError {
  const message = isIndexed
    ? "the journal knows its inputs by their positions: leave keyOf out, as in the run that began it"
    : "the journal knows its inputs by names of their own: give the keyOf that it was begun with";
  return journalError({ problem: "inputs-changed", message });
}

/** The first line: what the journal belongs to. Endpoint and project as digests: a file that is passed on names no customer. */
export type Header = {
  readonly v: 2;
  readonly id: string;
  readonly provider: string;
  readonly fn: string;
  readonly endpoint: string;
  readonly project: string | undefined;
  readonly keys: JournalRun["keys"];
};
