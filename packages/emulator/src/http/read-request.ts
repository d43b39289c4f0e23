import type { IncomingMessage } from "node:http";

/** What became of reading a request body. */
export type ReadOutcome =
  | { readonly kind: "read"; readonly body: Uint8Array }
  | { readonly kind: "too-large" }
  | { readonly kind: "aborted" };

/** Reads a request body of at most `maxBytes` bytes; a longer one is drained and reported, so that it can be answered. */
export async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<ReadOutcome> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming) {
      size += (chunk as Buffer).byteLength; // no encoding is set on a server request: chunks are buffers
      if (size <= maxBytes) chunks.push(chunk as Buffer);
    }
  } catch {
    return { kind: "aborted" };
  }
  if (size > maxBytes) return { kind: "too-large" };
  return { kind: "read", body: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks) };
}

/** Request headers by lower-case name, each as one string. */
export function headersOf(incoming: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = typeof value === "string" ? value : value.join(", ");
  }
  return headers;
}
