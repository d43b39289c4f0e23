import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. */
export type RecordedRequest = {
  readonly method: string;
  /** The request target, undecoded. */
  readonly target: string;
  /** By lower-case name. */
  readonly headers: IncomingMessage["headers"];
  readonly body: Uint8Array;
};

export type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

/** A server on loopback that writes down what it gets and answers what it is told. It knows nothing of any API. */
export type Recorder = {
  readonly origin: string;
  /** How every request from now on is answered. Forgets the requests before. */
  answer(reply: Reply): void;
  /** The requests since then. */
  requests(): readonly RecordedRequest[];
  close(): Promise<void>;
};

export async function startRecorder(): Promise<Recorder> {
  let reply: Reply = { status: 204 };
  let requests: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      requests.push({ method, target: url, headers, body: Buffer.concat(chunks) });
      response.writeHead(reply.status, reply.headers);
      response.end(reply.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    answer: (next) => {
      reply = next;
      requests = [];
    },
    requests: () => requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
