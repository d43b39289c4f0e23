import { createHash } from "node:crypto";
import { ArchiveError, type CodeFiles, type CodeStore, readZip, type StoredCode } from "../../contract.js";

/** The code of a function as it was sent, and its files. */
export type CodePackage = {
  /** The zip, or the source text of code that was sent without one. */
  readonly bytes: Uint8Array;
  /** SHA-512 of the bytes, hexadecimal. */
  readonly digest: string;
  /** MD5 of the bytes, hexadecimal: what a publisher names the code by. */
  readonly md5: string;
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
 * `CodeError` when it cannot be read or stored. `handler` names the file that a source text becomes;
 * `isZip` is what the request says.
 */
export async function unpack(
  { bytes, handler, isZip }: { readonly bytes: Uint8Array; readonly handler: string; readonly isZip: boolean },
  store: CodeStore,
): Promise<CodePackage> {
  const code = bytes.byteLength === 0 ? Buffer.from(defaultSource) : bytes;
  return {
    bytes: code,
    digest: createHash("sha512").update(code).digest("hex"),
    md5: createHash("md5").update(code).digest("hex"),
    stored: await store.put(filesOf(code, handler, isZip && bytes.byteLength > 0)),
  };
}

function filesOf(code: Uint8Array, handler: string, isZip: boolean): CodeFiles {
  if (isZip || looksLikeZip(code)) return readZip(code, maxUnpackedBytes);
  if (Buffer.from(code).includes(0)) throw new ArchiveError("zip: not a valid zip file");
  return new Map([[`${handler.slice(0, handler.lastIndexOf("."))}.js`, code]]);
}

// Local file header of the first entry, or the end record of an empty archive (APPNOTE.TXT 4.3.7 and 4.3.16).
function looksLikeZip(code: Uint8Array): boolean {
  return code[0] === 0x50 && code[1] === 0x4b && (code[2] === 3 || code[2] === 5);
}
