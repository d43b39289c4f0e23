import { createHash } from "node:crypto";
import { type CodeStore, readZip, type StoredCode } from "../../contract.js";

/** The code of a function: the zip as it was uploaded, and its files. */
export type CodePackage = {
  readonly zip: Uint8Array;
  /** MD5 of the zip, 32 hexadecimal digits: the service's checksum of packages. */
  readonly md5sum: string;
  readonly stored: StoredCode;
};

/** Unpacked size that a package may have, in bytes. */
const maxUnpackedBytes = 300_000_000;

/** Unpacks a zip. Rejects with an `ArchiveError` or a `CodeError` when it cannot be read or stored. */
export async function unpack(zip: Uint8Array, store: CodeStore): Promise<CodePackage> {
  const files = readZip(zip, maxUnpackedBytes);
  return { zip, md5sum: createHash("md5").update(zip).digest("hex"), stored: await store.put(files) };
}
