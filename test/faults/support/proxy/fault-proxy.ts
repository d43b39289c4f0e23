import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { Link } from "./link.js";
import type { Toxic } from "./toxic.js";

type Armed = { readonly toxic: Toxic; left: number };

/**
 * A TCP proxy between a client and a service that lets chosen exchanges go wrong. It knows HTTP only so far as to tell where
 * one message ends and the next begins on a connection that is kept open.
 */
export class FaultProxy {
  readonly #server: Server;
  readonly #upstream: { readonly host: string; readonly port: number };
  readonly #links = new Set<Link>();
  #armed: Armed | undefined;
  #port = 0;
  #hits = 0;

  constructor(upstreamUrl: string) {
    const { hostname, port } = new URL(upstreamUrl);
    this.#upstream = { host: hostname, port: Number(port) };
    // Half-open connections are one of the faults; the link decides when each side ends.
    this.#server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
      const link = new Link({
        client,
        upstream: this.#upstream,
        nextToxic: (at) => this.#take(at),
        onGone: () => this.#links.delete(link),
      });
      this.#links.add(link);
      link.open();
    });
  }

  /** Starts to listen on a free port of loopback. */
  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen({ port: this.#port, host: "127.0.0.1" }, () => {
        this.#server.off("error", reject);
        resolve();
      });
    });
    // Safe: a listening TCP server has such an address.
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Exchanges that a toxic has hit. */
  get hits(): number {
    return this.#hits;
  }

  /** Connections that exist now. */
  get connections(): number {
    return this.#links.size;
  }

  /** Lets the next `times` exchanges go wrong. Replaces what was armed before. */
  arm(toxic: Toxic, times = Number.POSITIVE_INFINITY): void {
    this.#armed = { toxic, left: times };
  }

  disarm(): void {
    this.#armed = undefined;
  }

  /** Refuses connections until {@link listen}; those that exist are reset. */
  async refuse(): Promise<void> {
    this.reset();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** Resets all connections. */
  reset(): void {
    for (const link of [...this.#links]) link.end("reset");
  }

  async close(): Promise<void> {
    if (this.#server.listening) await this.refuse();
  }

  /** The toxic for a connection just made, or for a request that begins on one. */
  #take(at: "accept" | "request"): Toxic | undefined {
    const armed = this.#armed;
    if (armed === undefined || armed.left <= 0) return undefined;
    const hitsOnAccept = "at" in armed.toxic && armed.toxic.at === "accept";
    if (hitsOnAccept !== (at === "accept")) return undefined;
    armed.left -= 1;
    this.#hits += 1;
    return armed.toxic;
  }
}
