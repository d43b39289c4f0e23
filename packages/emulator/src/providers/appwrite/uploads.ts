import { BoundedMap, type Call } from "../../contract.js";
import { fail } from "./errors.js";

/** Bytes of a package that one request carries. */
export type Chunk = { readonly first: number; readonly last: number; readonly total: number };

/** Largest package in bytes, the service's own default. */
export const maxPackageBytes = 30_000_000;

/** Reads a `content-range: bytes 0-5242879/11534336` header; undefined without one. */
export function chunkOf({ headers }: Call): Chunk | undefined {
  const header = headers["content-range"];
  if (header === undefined) return undefined;
  const [, first = 0, last = 0, total = 0] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(header) ?? []).map(Number);
  return first <= last && last < total ? { first, last, total } : fail("storage_invalid_content_range");
}

type Upload = { readonly bytes: Uint8Array; readonly received: Set<number>; missing: number };

/** Packages that come in chunks, by deployment. Chunks may come in any order. */
export class Uploads {
  readonly #byDeployment = new BoundedMap<string, Upload>({ capacity: 16 });

  /** Adds a chunk. The whole package once nothing is missing. */
  add(deploymentId: string, { first, total }: Chunk, bytes: Uint8Array): Uint8Array | undefined {
    const fresh: Upload = { bytes: new Uint8Array(total), received: new Set(), missing: total };
    const upload = this.#byDeployment.get(deploymentId) ?? fresh;
    this.#byDeployment.set(deploymentId, upload);
    if (!upload.received.has(first)) {
      upload.received.add(first);
      upload.bytes.set(bytes.subarray(0, Math.max(0, total - first)), first);
      upload.missing -= bytes.byteLength;
    }
    if (upload.missing > 0) return undefined;
    this.#byDeployment.delete(deploymentId);
    return upload.bytes;
  }
}
