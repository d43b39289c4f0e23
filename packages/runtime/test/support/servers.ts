import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Server, Socket } from "node:net";
import { createServer as createTcpServer } from "node:net";
import { onTestFinished } from "vitest";

/** A request as a server saw it. */
export type Seen = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
};

/** A listening server that is closed, with its connections, when the test ends. */
export type Listening = {
  readonly endpoint: string;
  readonly port: number;
  /** Every connection ever made, in order. */
  readonly sockets: readonly Socket[];
};

/** An HTTP server on loopback that keeps what it was sent. */
export async function httpServer(
  answer: (seen: Seen, response: ServerResponse) => void,
): Promise<Listening & { readonly seen: readonly Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => {});
    request.on("end", () => {
      const { method = "", url = "", headers, rawHeaders } = request;
      const one = { method, url, headers, rawHeaders, body: Buffer.concat(chunks) };
      seen.push(one);
      answer(one, response);
    });
  });
  return { ...(await listen(server)), seen };
}

/** A server that speaks whatever `onConnection` writes. */
export function tcpServer(onConnection: (socket: Socket) => void): Promise<Listening> {
  return listen(createTcpServer(onConnection));
}

/** Listens on a free loopback port. */
export async function listen(server: Server, scheme = "http"): Promise<Listening> {
  const sockets: Socket[] = [];
  server.on("connection", (socket) => {
    sockets.push(socket);
    // Clients under test reset connections; that is no failure of the server.
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  // A TCP server that listens has an address object.
  const { port } = server.address() as AddressInfo;
  return { endpoint: `${scheme}://127.0.0.1:${port}`, port, sockets };
}

/** A port nobody listens on. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server that listens has an address object.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
}
