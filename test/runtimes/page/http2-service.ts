import { once } from "node:events";
import { createSecureServer, constants as http2, type ServerHttp2Stream } from "node:http2";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** What becomes of the first request for a run. All that come after it are served. */
export type Http2Fault = {
  readonly name: string;
  /** Whether the function runs for that request. */
  readonly isTaken: boolean;
  /** The connection rests so long before the request. Milliseconds. */
  readonly idleMs?: number;
  readonly act: (stream: ServerHttp2Stream, relay: Relay) => void;
};

/** What stands before the service and can lose what it says. */
export type Relay = { readonly loseAnswers: () => void; readonly reset: () => void };

/** Beyond it Chromium takes a connection for one that may be lost (`SpdySession`, "connection at risk of loss"). */
const idleMs = 11_000;

/** GOAWAY names the last stream that was taken (RFC 9113 §6.8). */
function goAway(stream: ServerHttp2Stream, last: number): void {
  const { session } = stream;
  session?.goaway(http2.NGHTTP2_NO_ERROR, last);
  setTimeout(() => session?.destroy(), 50);
}

export const http2Faults: readonly Http2Fault[] = [
  { name: "an idle connection that is reset", isTaken: true, idleMs, act: (_, relay) => relay.reset() },
  { name: "an idle connection whose answers vanish", isTaken: true, idleMs, act: (_, relay) => relay.loseAnswers() },
  { name: "GOAWAY before it was taken", isTaken: false, act: (stream) => goAway(stream, (stream.id ?? 0) - 2) },
  { name: "GOAWAY after it was taken", isTaken: true, act: (stream) => goAway(stream, stream.id ?? 0) },
  {
    name: "GOAWAY that disowns what was taken",
    isTaken: true,
    act: (stream) => goAway(stream, (stream.id ?? 0) - 2),
  },
  { name: "REFUSED_STREAM", isTaken: false, act: (stream) => stream.close(http2.NGHTTP2_REFUSED_STREAM) },
  {
    name: "REFUSED_STREAM of what was taken",
    isTaken: true,
    act: (stream) => stream.close(http2.NGHTTP2_REFUSED_STREAM),
  },
  { name: "INTERNAL_ERROR", isTaken: true, act: (stream) => stream.close(http2.NGHTTP2_INTERNAL_ERROR) },
];

const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*",
  "access-control-max-age": "600",
};

/** A service that speaks HTTP/2 alone, on an origin of its own, and counts what it ran. */
export class Http2Service {
  runs = 0;
  readonly #servers: Server[] = [];
  readonly #sockets = new Set<Socket>();

  /** Its origin. */
  async open(fault: Http2Fault, certificate: { readonly key: string; readonly cert: string }): Promise<string> {
    const links: { readonly near: Socket; readonly far: Socket }[] = [];
    const relay: Relay = {
      loseAnswers: () => {
        for (const { far } of links) far.unpipe().resume();
      },
      reset: () => {
        for (const { near } of links) near.resetAndDestroy();
      },
    };
    const server = createSecureServer({ ...certificate, allowHTTP1: false });
    server.on("sessionError", () => {});
    let posts = 0;
    server.on("stream", (stream, { ":method": method, ":path": path = "" }) => {
      stream.on("error", () => {});
      stream.resume();
      stream.on("end", () => {
        if (method === "OPTIONS") {
          stream.respond({ ":status": 204, ...cors });
          stream.end();
          return;
        }
        posts += 1;
        const turn = fault.idleMs === undefined ? posts : posts - 1;
        if (turn === 1) {
          if (fault.isTaken) this.runs += 1;
          fault.act(stream, relay);
          return;
        }
        if (turn > 1) this.runs += 1;
        stream.respond({ ":status": 201, "content-type": "application/json", ...cors });
        stream.end(record(path));
      });
    });
    const port = await this.#listen(server);
    const front = createServer((near) => {
      const far = connect(port, "127.0.0.1");
      links.push({ near, far });
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on("error", () => {});
      }
      near.pipe(far).pipe(near);
    });
    return `https://127.0.0.1:${await this.#listen(front)}`;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    for (const server of this.#servers) server.close();
  }

  async #listen(server: Server): Promise<number> {
    this.#servers.push(server);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    // A server that listens on a port has an address with one.
    return (server.address() as AddressInfo).port;
  }
}

/** The service's record of a run that went well. */
export function record(path: string): string {
  const [, , functionId = ""] = path.split("/");
  return JSON.stringify({
    $id: "run1",
    functionId,
    status: "completed",
    responseStatusCode: 200,
    responseBody: "{}",
    responseHeaders: [],
    logs: "",
    errors: "",
    duration: 0.1,
  });
}
