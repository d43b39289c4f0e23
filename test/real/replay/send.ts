import { Agent, request } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Answer } from "./compare.js";

// Node's own client, because it sends the path and the headers as they were recorded.
const agent = new Agent({ keepAlive: true });

/** Sends one request and reads the whole response. */
export function send({
  url,
  method,
  headers,
  body,
}: {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}): Promise<Answer> {
  const { hostname, port, origin } = new URL(url);
  return new Promise((resolve, reject) => {
    // Node gives no length to the body of a DELETE.
    const length = body.byteLength === 0 ? {} : { "content-length": String(body.byteLength) };
    const outgoing = request(
      { hostname, port, method, path: url.slice(origin.length), headers: { ...headers, ...length }, agent },
      async (incoming) => {
        const chunks: Buffer[] = [];
        try {
          for await (const chunk of incoming) chunks.push(chunk as Buffer); // no encoding is set
        } catch (error) {
          reject(error);
          return;
        }
        const given = Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
        resolve({
          status: incoming.statusCode ?? 0,
          headers: Object.fromEntries(given),
          body: decoded(Buffer.concat(chunks), incoming.headers["content-encoding"]),
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  return decoders[encoding ?? ""]?.(bytes) ?? bytes;
}
