import { createHash } from "node:crypto";
import { readZip } from "../../archives/zip.js";
import type { CodeStore, StoredCode } from "../../functions/code-store.js";

/** The code of a function: the zip as it was uploaded, and its files. */
export type CodePackage = {
  readonly zip: Uint8Array;
  /** MD5 of the zip, 32 hexadecimal digits: the service's checksum of packages. */
  readonly md5sum: string;
  readonly paths: ReadonlySet<string>;
  readonly stored: StoredCode;
};

/** Unpacked size that a package may have, in bytes. */
const maxUnpackedBytes = 300_000_000;

/** Unpacks a zip. Rejects with an `ArchiveError` or a `CodeError` when it cannot be read or stored. */
export async function unpack({
  zip,
  store,
}: {
  readonly zip: Uint8Array;
  readonly store: CodeStore;
}): Promise<CodePackage> {
  const files = readZip({ archive: zip, maxBytes: maxUnpackedBytes });
  const md5sum = createHash("md5").update(zip).digest("hex");
  return { zip, md5sum, paths: new Set(files.keys()), stored: await store.put(files) };
}

const extensions = ["js", "mjs", "cjs"] as const;

/**
 * Where an entry such as `main.main` is: the file of its module and the name of the export. As in Python, dots in the
 * module's name are folders. A module that is not in the package fails when the function is run, not before.
 */
export function resolveEntry(
  entry: string,
  { paths, stored }: CodePackage,
): { readonly file: string; readonly method: string } {
  const dot = entry.lastIndexOf(".");
  const modulePath = entry.slice(0, dot).replaceAll(".", "/");
  const candidates = extensions.map((extension) => `${modulePath}.${extension}`);
  const path = candidates.find((candidate) => paths.has(candidate)) ?? `${modulePath}.js`;
  return { file: stored.entry(path), method: entry.slice(dot + 1) };
}
