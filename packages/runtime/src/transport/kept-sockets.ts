import type { Agent } from "node:http";
import type { Socket } from "node:net";

/** A socket that was read within this many milliseconds has seen all that the kernel knew of it. */
const freshMs = 1;

/**
 * What is known of the connections that wait to be used again. A server that closes one says so with a packet that lies in the
 * kernel until the event loop polls, and a caller's timer runs before that: its request would be written to a dead connection,
 * and nobody could tell whether it was carried out.
 */
export class KeptSockets {
  readonly #rested = new WeakMap<Socket, Rest>();

  /** The response on `socket` is complete. */
  rest(socket: Socket): void {
    const rest = this.#rested.get(socket);
    const { bytesRead } = socket;
    const at = performance.now();
    if (rest === undefined) this.#rested.set(socket, { bytesRead, at });
    else {
      rest.bytesRead = bytesRead;
      rest.at = at;
    }
  }

  /**
   * Whether something came after the last response: the server's end, which takes a few turns of the loop to close the socket, or
   * bytes, for then the next response read may be that of an earlier request.
   */
  isSpoiled(socket: Socket): boolean {
    const rest = this.#rested.get(socket);
    return rest !== undefined && (socket.readableEnded || !socket.writable || rest.bytesRead !== socket.bytesRead);
  }

  /** Begins when the event loop has looked at the connections that `agent` would use. */
  whenSeen(agent: Agent, begin: () => void): void {
    // The loop polls before the first of these; what it found closed is taken out of the agent before the second.
    setImmediate(() => {
      this.#dropSpoiled(agent);
      setImmediate(begin);
    });
  }

  /** Whether a connection that would be used next was not read for a while. Agents take the one that was used last. */
  mayBeClosed({ freeSockets }: Partial<Pick<Agent, "freeSockets">>): boolean {
    // Agents of others may know no list of free sockets.
    for (const name in freeSockets) {
      const socket = freeSockets[name]?.at(-1);
      const rest = socket && this.#rested.get(socket);
      if (rest === undefined || performance.now() - rest.at >= freshMs) return true;
    }
    return false;
  }

  #dropSpoiled({ freeSockets }: Pick<Agent, "freeSockets">): void {
    for (const sockets of Object.values(freeSockets)) {
      for (const socket of sockets ?? []) if (this.isSpoiled(socket)) socket.destroy();
    }
  }
}

/** A connection when its last response was complete. */
type Rest = {
  /** What comes after these belongs to no request. */
  bytesRead: number;
  /** Milliseconds, of the platform's monotonic clock. */
  at: number;
};
