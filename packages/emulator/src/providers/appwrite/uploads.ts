import { BoundedMap } from "../../bounded-map.js";
import type { Call } from "../../http/call.js";

/** Bytes of a package that one request carries. */
export type Chunk = { readonly first: number; readonly last: number; readonly total: number };

/** Largest package in bytes, the service's own default. */
export const maxPackageBytes = 30_000_000;

/** Reads a `content-range: bytes 0-5242879/11534336` header; undefined without one, `malformed` when it makes no sense. */
export function chunkOf({ headers }: Call): Chunk | "malformed" | undefined {
  const header = headers["content-range"];
  if (header === undefined) return undefined;
  const [, first, last, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(header) ?? []).map(Number);
  if (first === undefined || last === undefined || total === undefined) return "malformed";
  return first <= last && last < total ? { first, last, total } : "malformed";
}

type Upload = { readonly bytes: Uint8Array; readonly received: Set<number>; missing: number };

/** Packages that come in chunks, by deployment. Chunks may come in any order. */
export class Uploads {
  readonly #byDeployment = new BoundedMap<string, Upload>({ capacity: 16 });

  /** Adds a chunk. The whole package once nothing is missing. */
  add({
    deploymentId,
    chunk: { first, total },
    bytes,
  }: {
    readonly deploymentId: string;
    readonly chunk: Chunk;
    readonly bytes: Uint8Array;
  }): Uint8Array | undefined {
    const upload = this.#byDeployment.get(deploymentId) ?? {
      bytes: new Uint8Array(total),
      received: new Set(),
      missing: total,
    };
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
