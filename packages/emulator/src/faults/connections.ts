import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * The emulator's listening socket. It can refuse connections as a service that is down does: before a request could say which
 * operation it is for.
 */
export class Connections {
  #address: { readonly port: number; readonly host: string } | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly server: Server) {}

  /** Starts to listen; port 0 takes a free one. Resolves to the origin, such as `http://127.0.0.1:4010`. */
  async listen(address: { readonly port: number; readonly host: string }): Promise<string> {
    await this.#listen(address);
    const { port } = this.server.address() as AddressInfo; // a listening TCP server has one
    this.#address = { ...address, port };
    return `http://${hostName(address.host)}:${port}`;
  }

  /**
   * Refuses new connections (ECONNREFUSED) and ends idle ones; requests under way are still answered.
   * With `forMs` it accepts again after that many milliseconds; without, when `accept()` is called.
   */
  refuse({ forMs }: { readonly forMs?: number } = {}): void {
    clearTimeout(this.#timer);
    if (this.server.listening) this.server.close();
    if (forMs !== undefined) this.#timer = setTimeout(() => void this.accept(), forMs).unref();
  }

  /** Accepts connections again, on the same port. */
  async accept(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#address !== undefined && !this.server.listening) await this.#listen(this.#address);
  }

  /** Stops listening for good and ends all connections. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#address = undefined;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  async #listen(address: { readonly port: number; readonly host: string }): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(address, () => {
        this.server.off("error", reject);
        resolve();
      });
    });
  }
}

// An address that means all interfaces is reached through the loopback one; IPv6 addresses go into brackets (RFC 3986).
function hostName(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
