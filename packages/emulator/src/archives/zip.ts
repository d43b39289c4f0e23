import { crc32, inflateRawSync } from "node:zlib";
import { ArchiveError } from "./archive-error.js";
import { Unpacked, unpackedLimit } from "./unpacked.js";

const signature = { entry: 0x02014b50, local: 0x04034b50 } as const;
const unixLink = 0o120000;
const unixKinds = 0o170000;

/**
 * Reads the files of a zip archive, by path (APPNOTE.TXT 4.3). The directory at its end is believed as far as the data proves it:
 * each file must unpack to the size and the checksum that stand there. `maxBytes` limits the unpacked size. Throws an `ArchiveError`.
 */
export function readZip(archive: Uint8Array, maxBytes: number): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const unpacked = new Unpacked(unpackedLimit(bytes.byteLength, maxBytes));
  try {
    for (const entry of entriesOf(bytes)) {
      unpacked.enter();
      if (entry.path.endsWith("/")) continue;
      const data = contentOf(bytes, entry, unpacked.left);
      if (entry.isLink) unpacked.link(entry.path, data.toString("utf8"));
      else unpacked.add(entry.path, data);
    }
  } catch (error) {
    throw error instanceof ArchiveError ? error : invalid(); // reads beyond the end, and data that does not inflate
  }
  if (unpacked.files.size === 0) throw new ArchiveError("The archive holds no files.");
  return unpacked.files;
}

type Entry = {
  readonly path: string;
  readonly isLink: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localAt: number;
};

function* entriesOf(bytes: Buffer): Generator<Entry> {
  const endAt = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (endAt === -1 || endAt + 22 > bytes.byteLength) throw invalid();
  const count = bytes.readUInt16LE(endAt + 10);
  let at = bytes.readUInt32LE(endAt + 16);
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== signature.entry) throw invalid();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const nameEnd = at + 46 + (nameLength ?? 0);
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new ArchiveError("The archive is encrypted.");
    yield {
      path: bytes.toString("utf8", at + 46, nameEnd),
      isLink: ((bytes.readUInt32LE(at + 38) >>> 16) & unixKinds) === unixLink,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      localAt: bytes.readUInt32LE(at + 42),
    };
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
}

function contentOf(bytes: Buffer, { method, crc, packedSize, size, localAt }: Entry, left: number): Buffer {
  if (size > left) throw new ArchiveError("The archive unpacks to more bytes than a package may have.");
  if (bytes.readUInt32LE(localAt) !== signature.local) throw invalid();
  const from = localAt + 30 + bytes.readUInt16LE(localAt + 26) + bytes.readUInt16LE(localAt + 28);
  const packed = bytes.subarray(from, from + packedSize);
  if (packed.byteLength !== packedSize || (method !== 0 && method !== 8)) throw invalid();
  // What inflates to more than it says is stopped there; a limit of 0 would be none.
  const data = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  if (data.byteLength !== size || crc32(data) !== crc) throw invalid();
  return data;
}

function invalid(): ArchiveError {
  return new ArchiveError("zip: not a valid zip file");
}
