import { createHash } from "node:crypto";
import { ArchiveError } from "../../archives/archive-error.js";
import { readZip } from "../../archives/zip.js";
import type { CodeFiles, CodeStore, StoredCode } from "../../functions/code-store.js";

/** The code of a function as it was sent, and its files. */
export type CodePackage = {
  /** The zip, or the source text of code that was sent without one. */
  readonly bytes: Uint8Array;
  /** SHA-512 of the bytes, hexadecimal. */
  readonly digest: string;
  /** MD5 of the bytes, hexadecimal: what a publisher names the code by. */
  readonly md5: string;
  readonly paths: ReadonlySet<string>;
  readonly stored: StoredCode;
};

/** Largest code that a request may carry, in bytes, and largest unpacked code. */
export const maxCodeBytes = 50 * 1024 * 1024;
const maxUnpackedBytes = 1024 * 1024 * 1024;

/** What the service runs when a function is created without code: it answers with the event. */
const defaultSource = `exports.handler = async (event, context) => {
  const output = {
    statusCode: 200,
    headers: { "Content-Type": "application/json" },
    isBase64Encoded: false,
    body: JSON.stringify(event),
  };
  return output;
};
`;

/**
 * Unpacks code: a zip, or the text of one source file, which both may come as `inline`. Rejects with an `ArchiveError` or a
 * `CodeError` when it cannot be read or stored. `handler` names the file that a source text becomes.
 */
export async function unpack({
  bytes,
  handler,
  isZip,
  store,
}: {
  readonly bytes: Uint8Array;
  readonly handler: string;
  /** The request says that it is a zip. */
  readonly isZip: boolean;
  readonly store: CodeStore;
}): Promise<CodePackage> {
  const code = bytes.byteLength === 0 ? Buffer.from(defaultSource) : bytes;
  const files = filesOf({ code, handler, isZip: isZip && bytes.byteLength > 0 });
  return {
    bytes: code,
    digest: createHash("sha512").update(code).digest("hex"),
    md5: createHash("md5").update(code).digest("hex"),
    paths: new Set(files.keys()),
    stored: await store.put(files),
  };
}

function filesOf({
  code,
  handler,
  isZip,
}: {
  readonly code: Uint8Array;
  readonly handler: string;
  readonly isZip: boolean;
}): CodeFiles {
  if (isZip || looksLikeZip(code)) return readZip({ archive: code, maxBytes: maxUnpackedBytes });
  if (Buffer.from(code).includes(0)) throw new ArchiveError("zip: not a valid zip file");
  return new Map([[`${moduleOf(handler)}.js`, code]]);
}

// Local file header of the first entry, or the end record of an empty archive (APPNOTE.TXT 4.3.7 and 4.3.16).
function looksLikeZip(code: Uint8Array): boolean {
  return code[0] === 0x50 && code[1] === 0x4b && (code[2] === 3 || code[2] === 5);
}

const extensions = ["js", "mjs", "cjs"] as const;

/**
 * Where a handler such as `index.handler` is: the file of its module and the name of the export. A module that is not in the
 * package fails when the function is run, not before.
 */
export function resolveHandler(
  handler: string,
  { paths, stored }: CodePackage,
): { readonly file: string; readonly method: string } {
  const module = moduleOf(handler);
  const candidates = extensions.map((extension) => `${module}.${extension}`);
  const path = candidates.find((candidate) => paths.has(candidate)) ?? `${module}.js`;
  return { file: stored.entry(path), method: handler.slice(handler.lastIndexOf(".") + 1) };
}

function moduleOf(handler: string): string {
  return handler.slice(0, handler.lastIndexOf("."));
}
