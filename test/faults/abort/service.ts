import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the service does with a request that it has read to its end. */
export type Behavior = (request: IncomingMessage, response: ServerResponse) => void;

/** An HTTP server on loopback that does what it is told and counts what it sees. */
export class Service {
  readonly #server: Server;
  #requests = 0;
  #connections = 0;
  behavior: Behavior = (_request, response) => response.end();

  constructor() {
    this.#server = createServer((request, response) => {
      this.#requests += 1;
      request.resume().on("end", () => this.behavior(request, response));
    });
    this.#server.keepAliveTimeout = 0;
    this.#server.on("connection", (socket) => {
      this.#connections += 1;
      socket.on("error", () => undefined).on("close", () => (this.#connections -= 1));
    });
  }

  listen(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
  }

  get origin(): string {
    // Safe: a listening TCP server has such an address.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Requests that arrived so far. */
  get requests(): number {
    return this.#requests;
  }

  /** Connections that are open now. */
  get connections(): number {
    return this.#connections;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
    });
  }
}

export function json(response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}) {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
