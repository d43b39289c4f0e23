import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import { MessageFrame } from "../support/proxy/framing.js";
import type { HostileAnswer } from "./answers.js";

/** A server that reads one request on each connection and then answers as it is told. */
export class HostileServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  answer: HostileAnswer | undefined;

  constructor() {
    this.#server = createServer({ noDelay: true }, (socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => this.#sockets.delete(socket));
      let request = new MessageFrame();
      socket.on("data", (chunk) => {
        if (!request.add(chunk).complete) return;
        request = new MessageFrame();
        this.#reply(socket);
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    // Safe: a listening TCP server has such an address.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Connections that clients have not closed. */
  get connections(): number {
    return this.#sockets.size;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #reply(socket: Socket): void {
    const { answer } = this;
    if (answer === undefined) throw new Error("the server was not told what to answer");
    if (answer.next === "more") this.#pour(socket, answer.bytes);
    else if (answer.next === "silence") socket.write(answer.bytes);
    else socket.end(answer.bytes);
  }

  /** As fast as the client takes it, until the client leaves. */
  #pour(socket: Socket, bytes: Buffer): void {
    socket.write(bytes, () => {
      if (!socket.destroyed) setImmediate(() => this.#pour(socket, bytes));
    });
  }
}
