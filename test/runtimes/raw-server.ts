import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { brotliCompressSync, constants } from "node:zlib";

/** A server without an HTTP library, whose responses go by the path: nothing is mended on the way, and each arrival is counted. */
export type RawServer = {
  readonly origin: string;
  /** How many requests arrived in full, by path. */
  readonly arrivals: () => Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
};

/** Bytes that the body at `/bomb` unfolds to. */
export const bombBytes = 256 * 1024 * 1024;

const json = (text: string, head = ""): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${head}content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;

/** Made before anybody waits for it, in the way that takes least time. */
const bomb = brotliCompressSync(Buffer.alloc(bombBytes, 32), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

/** `/cut` resets once the request is there, `/hang` never answers, `/bomb` sends 256 MiB in brotli, all else is `{}`. */
export async function startRawServer(): Promise<RawServer> {
  const arrivals: Record<string, number> = {};
  const sockets = new Set<Socket>();
  const answer = (socket: Socket, path: string): void => {
    arrivals[path] = (arrivals[path] ?? 0) + 1;
    if (path === "/cut") socket.resetAndDestroy();
    else if (path === "/bomb") {
      socket.write(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: br\r\ncontent-length: ${bomb.byteLength}\r\n\r\n`,
      );
      socket.write(bomb);
    } else if (path !== "/hang") socket.write(json("{}", "cache-control: max-age=600\r\n"));
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    let text = "";
    socket.on("data", (data) => {
      text += data.toString("latin1");
      for (;;) {
        const end = text.indexOf("\r\n\r\n");
        if (end === -1) return;
        const head = text.slice(0, end);
        const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
        if (text.length < end + 4 + length) return;
        text = text.slice(end + 4 + length);
        answer(socket, head.split(" ")[1] ?? "");
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    arrivals: () => arrivals,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
