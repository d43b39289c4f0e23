import { unzipSync } from "fflate";
import { ArchiveError } from "./archive-error.js";

/** Reads the files of a zip archive, by path. `maxBytes` limits the unpacked size. */
export function readZip({
  archive,
  maxBytes,
}: {
  readonly archive: Uint8Array;
  readonly maxBytes: number;
}): ReadonlyMap<string, Uint8Array> {
  let size = 0;
  const entries = (() => {
    try {
      return unzipSync(archive, {
        filter: ({ name, originalSize }) => {
          size += originalSize;
          if (size > maxBytes) throw new ArchiveError(`The archive unpacks to more than ${maxBytes} bytes.`);
          return !name.endsWith("/");
        },
      });
    } catch (error) {
      throw error instanceof ArchiveError ? error : new ArchiveError("zip: not a valid zip file");
    }
  })();
  const files = new Map(Object.entries(entries));
  if (files.size === 0) throw new ArchiveError("The archive holds no files.");
  return files;
}
