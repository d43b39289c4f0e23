import { gunzipSync } from "node:zlib";
import { ArchiveError } from "./archive-error.js";

const blockBytes = 512;

/**
 * Reads the regular files of a gzip-compressed tar archive, by path. Understands ustar names (POSIX.1-1988), pax paths
 * (POSIX.1-2001) and GNU long names; links and other special entries are left out. `maxBytes` limits the unpacked size.
 */
export function readTarGz({
  archive,
  maxBytes,
}: {
  readonly archive: Uint8Array;
  readonly maxBytes: number;
}): ReadonlyMap<string, Uint8Array> {
  const tar = unzipped(archive, maxBytes);
  const files = new Map<string, Uint8Array>();
  let longName: string | undefined;
  for (let at = 0; at + blockBytes <= tar.byteLength; ) {
    const header = tar.subarray(at, at + blockBytes);
    if (header[0] === 0) break;
    const size = octal(header.subarray(124, 136));
    const body = tar.subarray(at + blockBytes, at + blockBytes + size);
    if (body.byteLength < size) throw new ArchiveError("The tar archive is cut off.");
    at += blockBytes * (1 + Math.ceil(size / blockBytes));
    const kind = String.fromCharCode(header[156] ?? 0);
    if (kind === "L") longName = text(body);
    else if (kind === "x") longName = paxPath(body) ?? longName;
    else {
      if (kind === "0" || kind === "\0") files.set(cleaned(longName ?? nameOf(header)), body);
      if (kind !== "g") longName = undefined;
    }
  }
  if (files.size === 0) throw new ArchiveError("The tar archive holds no files.");
  return files;
}

function unzipped(archive: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(archive, { maxOutputLength: maxBytes });
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

// Records of a pax header: "LENGTH KEY=VALUE\n".
function paxPath(body: Uint8Array): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(Buffer.from(body).toString("utf8"))?.[1];
}

function octal(field: Uint8Array): number {
  const digits = text(field).trim();
  const size = Number.parseInt(digits === "" ? "0" : digits, 8);
  if (Number.isNaN(size)) throw new ArchiveError("The tar archive has a header that cannot be read.");
  return size;
}

function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return Buffer.from(end === -1 ? field : field.subarray(0, end)).toString("utf8");
}

function cleaned(path: string): string {
  return path.replace(/^(?:\.\/)+/, "");
}
