import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server does with one request: answers it, or hangs up once it has read all of it. */
export type Behavior =
  | "hang up"
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: object };

export type FlakyServer = {
  readonly origin: string;
  /** The requests it read to their end, as `METHOD target body`. */
  readonly read: readonly string[];
  close(): Promise<void>;
};

/** A server that misbehaves as told, one behavior for each request; the last one stays. */
export async function startFlakyServer(behaviors: readonly Behavior[]): Promise<FlakyServer> {
  const read: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const behavior = behaviors[Math.min(read.length, behaviors.length - 1)] ?? "hang up";
      read.push(`${request.method} ${request.url} ${Buffer.concat(chunks).toString("utf8")}`.trimEnd());
      if (behavior === "hang up") {
        request.socket.destroy();
        return;
      }
      response.writeHead(behavior.status, { "content-type": "application/json", ...behavior.headers });
      response.end(JSON.stringify(behavior.body ?? {}));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    read,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
