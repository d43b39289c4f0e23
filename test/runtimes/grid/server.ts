import { once } from "node:events";
import { createSecureServer, constants as http2, type ServerHttp2Stream } from "node:http2";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { cors, type Fault, type Line, run } from "./faults.js";

/** How connections are spoken on. `closing`: each ends with its response, the preflight's too. */
export type Speech = "http1" | "closing" | "http2";

/** A service without an HTTP library where HTTP/1.1 is spoken: nothing is mended on the way, and each run is counted. */
export class GridServer {
  readonly #runs = new Map<string, number>();
  readonly #servers: Server[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #certificate: { readonly key: string; readonly cert: string };

  constructor(certificate: { readonly key: string; readonly cert: string }) {
    this.#certificate = certificate;
  }

  /** An origin of its own, on which this fault waits behind each path but `/warm`'s. */
  async open(fault: Fault | undefined, speech: Speech): Promise<string> {
    const server = speech === "http2" ? this.#http2Server(fault) : this.#http1Server(fault, speech === "closing");
    server.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => this.#sockets.delete(socket));
    });
    this.#servers.push(server);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    // A server that listens on a port has an address with one.
    const { port } = server.address() as AddressInfo;
    return `${speech === "http2" ? "https" : "http"}://127.0.0.1:${port}`;
  }

  /** How often the function of this name ran. */
  runsOf(functionId: string): number {
    return this.#runs.get(functionId) ?? 0;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all(this.#servers.map((server) => new Promise((done) => server.close(done))));
  }

  #ran(path: string): void {
    const [, , functionId = ""] = path.split("/");
    this.#runs.set(functionId, this.runsOf(functionId) + 1);
  }

  /** What becomes of a request that is there in full. */
  #serve(line: Line & { readonly socket: Socket }, method: string, fault: Fault | undefined): void {
    if (method === "OPTIONS") line.answer({ status: 204, body: "" });
    else if (method === "GET")
      line.answer({ status: 200, headers: { "content-type": "text/html" }, body: "<!doctype html>" });
    else if (fault === undefined || line.path.includes("/warm/")) {
      line.answer({ status: 201, body: run(line.path) });
      if (fault?.when === "kept") setTimeout(() => line.socket.resetAndDestroy(), 1);
    } else {
      if (fault.runs !== false) this.#ran(line.path);
      fault.act(line);
    }
  }

  #http1Server(fault: Fault | undefined, isClosing: boolean): Server {
    return createServer((socket) => {
      let text = "";
      socket.on("data", (data) => {
        text += data.toString("latin1");
        for (;;) {
          const end = text.indexOf("\r\n\r\n");
          const [method = "", path = ""] = text.split(" ", 2);
          if (fault?.when === "arriving" && method === "POST" && !path.includes("/warm/"))
            return socket.resetAndDestroy();
          if (end === -1) return;
          const size = bodySize(text.slice(0, end), text.slice(end + 4));
          if (size === undefined) return;
          text = text.slice(end + 4 + size);
          this.#serve(http1Line(socket, path, isClosing), method, fault);
        }
      });
    });
  }

  #http2Server(fault: Fault | undefined): Server {
    const server = createSecureServer({ ...this.#certificate, allowHTTP1: false });
    server.on("sessionError", () => {});
    server.on("stream", (stream, headers) => {
      stream.on("error", () => {});
      const { ":method": method = "", ":path": path = "" } = headers;
      // What is under the session's own guard over its socket.
      const { localPort, remotePort } = stream.session?.socket ?? {};
      const socket = [...this.#sockets].find((each) => each.localPort === localPort && each.remotePort === remotePort);
      if (socket === undefined) return;
      const line = http2Line(stream, socket, path);
      if (fault?.when === "arriving" && method === "POST" && !path.includes("/warm/")) return line.reset();
      stream.resume();
      stream.on("end", () => this.#serve(line, method, fault));
    });
    return server;
  }
}

/** How many bytes a body takes of what is there; undefined while there is more to come. */
function bodySize(head: string, rest: string): number | undefined {
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) {
    const end = rest.indexOf("0\r\n\r\n");
    return end === -1 ? undefined : end + 5;
  }
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  return rest.length < length ? undefined : length;
}

function http1Line(socket: Socket, path: string, isClosing: boolean): Line & { readonly socket: Socket } {
  const head = (status: number, length: number, headers: Readonly<Record<string, string>> = {}): string => {
    const fields = { "content-type": "application/json", ...headers, ...(isClosing && { connection: "close" }) };
    const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
    return `HTTP/1.1 ${status} Given\r\n${cors}${lines.join("")}content-length: ${length}\r\n\r\n`;
  };
  return {
    path,
    socket,
    answer: ({ status, headers, body }) => {
      socket.write(head(status, Buffer.byteLength(body), headers));
      if (isClosing) socket.end(body);
      else socket.write(body);
    },
    begin: ({ length, part }, then) => void socket.write(head(201, length) + part, () => setTimeout(then, 5)),
    raw: (bytes, then) => void socket.write(bytes, () => setTimeout(then, 5)),
    end: () => void socket.end(),
    reset: () => void socket.resetAndDestroy(),
  };
}

function http2Line(stream: ServerHttp2Stream, socket: Socket, path: string): Line & { readonly socket: Socket } {
  const allowed = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
  const respond = (status: number, headers: Readonly<Record<string, string>> = {}): void =>
    stream.respond({ ":status": status, "content-type": "application/json", ...allowed, ...headers });
  return {
    path,
    socket,
    answer: ({ status, headers, body }) => {
      if (stream.destroyed) return;
      respond(status, headers);
      stream.end(body);
    },
    begin: ({ part }, then) => {
      respond(201);
      stream.write(part, () => setTimeout(then, 5));
    },
    raw: () => {
      throw new Error("HTTP/2 has no bytes of its own");
    },
    end: () => stream.session?.destroy(undefined, http2.NGHTTP2_NO_ERROR),
    reset: () => void socket.resetAndDestroy(),
  };
}
