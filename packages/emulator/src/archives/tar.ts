import { gunzipSync } from "node:zlib";
import { ArchiveError } from "./archive-error.js";
import { Unpacked, unpackedLimit } from "./unpacked.js";

const blockBytes = 512;
/** Largest name or record list that may precede an entry, in bytes. */
const maxExtensionBytes = 64 * 1024;

/**
 * Reads the regular files of a gzip-compressed tar archive, by path. Understands ustar names (POSIX.1-1988), pax records
 * (POSIX.1-2001) and GNU long names; links inside of the archive are left out. Throws an `ArchiveError` for anything else:
 * `maxBytes` limits the unpacked size, and a header that is not as the format has it ends the reading.
 */
export function readTarGz(archive: Uint8Array, maxBytes: number): ReadonlyMap<string, Uint8Array> {
  const limit = unpackedLimit(archive.byteLength, maxBytes);
  const tar = unzipped(archive, limit);
  const unpacked = new Unpacked(limit);
  /** What the entries before a file say of it. */
  let records: ReadonlyMap<string, string> = new Map();
  for (let at = 0; at + blockBytes <= tar.byteLength; ) {
    const header = tar.subarray(at, at + blockBytes);
    if (header[0] === 0) break;
    unpacked.enter();
    const size = sizeOf(header, records);
    if (size > tar.byteLength - at - blockBytes) throw new ArchiveError("The tar archive is cut off.");
    const body = tar.subarray(at + blockBytes, at + blockBytes + size);
    at += blockBytes * (1 + Math.ceil(size / blockBytes));
    const kind = String.fromCharCode(header[156] ?? 0);
    if ("LKxg".includes(kind)) {
      if (size > maxExtensionBytes) throw new ArchiveError("The tar archive has a name that is too long.");
      if (kind !== "g") records = new Map([...records, ...recordsOf(kind, body)]);
      continue;
    }
    const path = records.get("path") ?? nameOf(header);
    if (kind === "0" || kind === "\0") unpacked.add(path, body);
    else if (kind === "2") unpacked.link(path, records.get("linkpath") ?? text(header.subarray(157, 257)));
    else if (kind === "1") unpacked.copy(path, records.get("linkpath") ?? text(header.subarray(157, 257)));
    else if (kind !== "5") throw new ArchiveError("The tar archive has an entry that is no file, folder or link.");
    records = new Map();
  }
  if (unpacked.files.size === 0) throw new ArchiveError("The tar archive holds no files.");
  return unpacked.files;
}

function unzipped(archive: Uint8Array, maxOutputLength: number): Uint8Array {
  try {
    return gunzipSync(archive, { maxOutputLength });
  } catch (error) {
    throw new ArchiveError(`Not a gzip archive: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function nameOf(header: Uint8Array): string {
  const isUstar = text(header.subarray(257, 262)) === "ustar";
  const prefix = isUstar ? text(header.subarray(345, 500)) : "";
  const name = text(header.subarray(0, 100));
  return prefix === "" ? name : `${prefix}/${name}`;
}

/** The names of a GNU long name, or the records of a pax header: each "LENGTH KEY=VALUE\n", the length counting all of it. */
function recordsOf(kind: string, body: Uint8Array): ReadonlyMap<string, string> {
  if (kind !== "x") return new Map([[kind === "L" ? "path" : "linkpath", text(body)]]);
  const records = new Map<string, string>();
  for (let at = 0; at < body.byteLength; ) {
    const rest = Buffer.from(body.subarray(at));
    const [, length, key] = /^(\d{1,5}) ([^=\n]+)=/.exec(rest.toString("latin1")) ?? [];
    const end = Number(length);
    if (length === undefined || key === undefined || end > rest.byteLength || rest[end - 1] !== 10) throw unreadable();
    records.set(key, rest.subarray(length.length + key.length + 2, end - 1).toString("utf8"));
    at += end;
  }
  return records;
}

/** Octal digits, or base-256 where the first bit is set (GNU); or what a pax record says. Never negative. */
function sizeOf(header: Uint8Array, records: ReadonlyMap<string, string>): number {
  const field = header.subarray(124, 136);
  const record = records.get("size");
  if (record !== undefined) return checkedSize(/^\d{1,15}$/.test(record) ? Number(record) : Number.NaN);
  if (field[0] === 0x80) return checkedSize(Number(`0x${Buffer.from(field.subarray(1)).toString("hex")}`));
  const digits = Buffer.from(field)
    .toString("latin1")
    .replaceAll(/^ +|[ \0]+$/g, "");
  return checkedSize(/^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN);
}

function checkedSize(size: number): number {
  if (!Number.isSafeInteger(size)) throw unreadable();
  return size;
}

function unreadable(): ArchiveError {
  return new ArchiveError("The tar archive has a header that cannot be read.");
}

function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return Buffer.from(end === -1 ? field : field.subarray(0, end)).toString("utf8");
}
