import { crc32, deflateRawSync, gzipSync } from "node:zlib";

/** A gzip-compressed tar archive (ustar) of text files. */
export function tarGz(files: Readonly<Record<string, string>>): Uint8Array {
  return tarGzOf(Object.entries(files).map(([path, text]) => tarEntry({ path, body: text })));
}

/** A gzip-compressed tar archive of these entries, with its end. */
export function tarGzOf(entries: readonly Buffer[]): Uint8Array {
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));
}

/** A zip archive of text files. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipOf(Object.entries(files).map(([path, body]) => ({ path, body })));
}

/** One entry of a tar archive. `size` and `sizeField` lie about the body. */
export function tarEntry({
  path,
  kind = "0",
  body = "",
  link = "",
  size = Buffer.byteLength(body),
  sizeField = `${size.toString(8).padStart(11, "0")}\0`,
}: {
  readonly path: string;
  readonly kind?: string;
  readonly body?: string | Buffer;
  readonly link?: string;
  readonly size?: number;
  readonly sizeField?: string | Buffer;
}): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0, 100);
  header.write("0000644\0", 100);
  Buffer.from(sizeField).copy(header, 124, 0, 12);
  header.write("        ", 148);
  header.write(kind, 156);
  header.write(link, 157, 100);
  header.write("ustar\x0000", 257);
  const checksum = header.reduce((sum, byte) => sum + byte, 0);
  header.write(`${checksum.toString(8).padStart(6, "0")}\0 `, 148);
  const bytes = Buffer.from(body);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.byteLength % 512)) % 512)]);
}

/** A pax record. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const length = Buffer.byteLength(rest);
  const total = length + String(length + String(length).length).length;
  return `${total}${rest}`;
}

/** One entry of a zip archive. `size`, `packedSize`, `crc` and `localAt` lie about it in the directory. */
export type ZipEntry = {
  readonly path: string;
  readonly body?: string | Buffer;
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly localAt?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Unix mode, such as `0o120777` for a symbolic link. */
  readonly mode?: number;
};

/** A zip archive written by hand. `count` and `directoryAt` lie in its end record. */
export function zipOf(
  entries: readonly ZipEntry[],
  { count = entries.length, directoryAt }: { readonly count?: number; readonly directoryAt?: number } = {},
): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { path, body = "", mode = 0o100644, method = 8, flags = 0, ...lies } of entries) {
    const bytes = Buffer.from(body);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const name = Buffer.from(path);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(name.byteLength, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(0x031e, 4);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(lies.crc ?? crc32(bytes), 16);
    entry.writeUInt32LE(lies.packedSize ?? packed.byteLength, 20);
    entry.writeUInt32LE(lies.size ?? bytes.byteLength, 24);
    entry.writeUInt16LE(name.byteLength, 28);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(lies.localAt ?? at, 42);
    locals.push(local, name, packed);
    directory.push(entry, name);
    at += local.byteLength + name.byteLength + packed.byteLength;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(Buffer.concat(directory).byteLength, 12);
  end.writeUInt32LE(directoryAt ?? at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
