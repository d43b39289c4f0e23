import type { IncomingMessage } from "node:http";

/** What became of reading a request body. */
export type ReadOutcome =
  | { readonly kind: "read"; readonly body: Uint8Array }
  | { readonly kind: "too-large" }
  | { readonly kind: "aborted" };

/** Reads a request body of at most `maxBytes` bytes; a longer one is drained and reported, so that it can be answered. */
export function readBody(incoming: IncomingMessage, maxBytes: number): Promise<ReadOutcome> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Listeners, for reading a stream by iteration is the dearest part of a small request.
  return new Promise((resolve) => {
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= maxBytes) chunks.push(chunk);
    });
    incoming.once("end", () => {
      if (size > maxBytes) resolve({ kind: "too-large" });
      else resolve({ kind: "read", body: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks) });
    });
    const abort = () => resolve({ kind: "aborted" });
    if (incoming.destroyed) abort();
    else incoming.once("error", abort).once("close", abort);
  });
}

/** Request headers by lower-case name, each as one string. */
export function headersOf(incoming: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = typeof value === "string" ? value : value.join(", ");
  }
  return headers;
}
