import { isWellFormed } from "@fnwire/runtime/options";
import { inputError } from "../../provider/tools.js";

/** Most headers of one call that the server takes. */
const maxHeaders = 100;
/** All names and values together must be less than this. Bytes. */
const sizeLimit = 16_384;

/** Letters, digits and hyphens, a hyphen neither first nor last. Names that begin with x-appwrite- are the server's own. */
const headerName = /^(?!x-appwrite-)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
type FunctionHeaders = Readonly<Record<string, string>>;
/** Of most calls: there is nothing in it to check. */
export const noHeaders: FunctionHeaders = {};
const lineBreak = /[\0\r\n]/;

/** Headers of a call over those that hooks and keys add, whatever case their names are in. */
export function mergeHeaders(added: FunctionHeaders | undefined, given: FunctionHeaders | undefined): FunctionHeaders {
  if (added === undefined && given === undefined) return noHeaders;
  const own = withValues(given);
  const taken = new Set(own.map(([name]) => name.toLowerCase()));
  const kept = withValues(added).filter(([name]) => !taken.has(name.toLowerCase()));
  return Object.fromEntries([...kept, ...own]);
}

/** An undefined header is one that is left out. */
function withValues(headers: FunctionHeaders | undefined): [string, string][] {
  return Object.entries(headers ?? {}).filter(([, value]) => value !== undefined);
}

/**
 * Refuses headers for the function that the server would answer with a 500, or that its executor would take for other headers: it
 * writes values into header lines as they are.
 */
export function checkHeaders(
  headers: Readonly<Record<string, unknown>>,
  where: { provider: string; operation: string },
): void {
  const names = Object.keys(headers);
  if (names.length === 0) return;
  if (names.length > maxHeaders) {
    throw inputError(
      `a function takes at most ${maxHeaders} headers, those of hooks and of this package included`,
      where,
    );
  }
  let size = 0;
  for (const name of names) {
    const value = headers[name];
    if (!headerName.test(name)) {
      throw inputError(
        "names of headers for the function are letters, digits and inner hyphens, and none begins with x-appwrite-",
        where,
      );
    }
    if (typeof value !== "string") throw inputError("values of headers for the function must be text", where);
    if (lineBreak.test(value)) {
      throw inputError("values of headers for the function must not hold line breaks or NUL", where);
    }
    if (!isWellFormed(value)) throw inputError("a header for the function holds half of a surrogate pair", where);
    size += name.length + bytesIn(value);
  }
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    throw inputError("a header for the function is given twice, in upper and lower case", where);
  }
  if (size >= sizeLimit) {
    throw inputError(`headers for the function must be less than ${sizeLimit} bytes in all`, where);
  }
}

function bytesIn(text: string): number {
  return /^[\0-\x7f]*$/.test(text) ? text.length : new TextEncoder().encode(text).byteLength;
}
