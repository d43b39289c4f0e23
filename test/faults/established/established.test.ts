import { once } from "node:events";
import { Agent } from "node:http";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { report } from "../support/figures.js";
import {
  createClient,
  FnwireError,
  fetchTransport,
  jsonBody,
  nodeTransport,
  safeTransport,
  type Transport,
  toRetryDirective,
} from "../support/fnwire.js";
import { buildConnector, fetch, Agent as UndiciAgent, undiciTransport } from "../support/undici.js";

/** What the kernel says of a connection that it gave up on, by the system call that is told. */
const codes = ["EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT", "ECONNREFUSED", "EADDRNOTAVAIL", "ECONNRESET", "EPIPE"];
const syscalls = ["read", "write"];
const rounds = 5;

/** A service that runs what arrives at `/run` and never answers, and answers anything else. */
let port = 0;
let runs = 0;
let ran = (): void => {};
const server = createServer((socket) => {
  socket.on("error", () => {});
  socket.on("data", (data) => {
    if (!String(data).startsWith("POST /run ")) {
      socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
      return;
    }
    runs += 1;
    ran();
  });
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address with one.
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => void server.close());

/** The connections a transport made, so that each can fail the way the kernel lets one fail. */
type Rig = { readonly transport: Transport; readonly sockets: Socket[] };

const dispatcherOf = (sockets: Socket[]): UndiciAgent => {
  const dial = buildConnector({});
  return new UndiciAgent({
    connect: (options, callback) =>
      dial(options, (...result) => {
        if (result[1] !== null) sockets.push(result[1]);
        callback(...result);
      }),
  });
};

/** Node's own, in an agent that keeps hold of the sockets it makes. */
class WatchedAgent extends Agent {
  constructor(readonly sockets_: Socket[]) {
    super({ keepAlive: true });
  }
  createConnection(options: object): Socket {
    const socket = connect(options as { port: number });
    this.sockets_.push(socket);
    return socket;
  }
}

/** Hands out sockets that are connected already, as tunnels do. */
class LateAgent extends Agent {
  constructor(readonly sockets_: Socket[]) {
    super({ keepAlive: true });
  }
  createConnection(options: object, done: (error: Error | null, socket: Socket) => void): undefined {
    const socket = connect(options as { port: number }, () => done(null, socket));
    this.sockets_.push(socket);
  }
}

const rigs: Readonly<Record<string, () => Rig>> = {
  node: () => {
    const sockets: Socket[] = [];
    return { sockets, transport: nodeTransport({ agent: new WatchedAgent(sockets) }) };
  },
  "an agent of the caller's": () => {
    const sockets: Socket[] = [];
    return { sockets, transport: nodeTransport({ agent: new LateAgent(sockets) }) };
  },
  undici: () => {
    const sockets: Socket[] = [];
    return { sockets, transport: undiciTransport({ dispatcher: dispatcherOf(sockets) }) };
  },
  fetch: () => {
    const sockets: Socket[] = [];
    const dispatcher = dispatcherOf(sockets);
    // Its types are undici's own, which differ from the platform's in names alone.
    const sending = (url: string, init: object) => fetch(url, { ...init, dispatcher }) as unknown as Promise<Response>;
    return { sockets, transport: fetchTransport({ fetch: sending }) };
  },
};

const operation = (path: string) =>
  ({
    id: path.slice(1),
    method: "POST",
    path,
    body: { "application/json": jsonBody },
    security: [],
    retry: "unsent",
    responses: { 200: { "application/json": "json" } },
  }) as const;

test("a function that ran before its connection failed is never said not to have run, whatever the kernel calls it", async () => {
  let calls = 0;
  let falseNo = 0;
  let second = 0;
  for (const make of Object.values(rigs)) {
    for (const code of codes) {
      for (const syscall of syscalls) {
        for (const kept of [false, true]) {
          const { sockets, transport } = make();
          const endpoint = `http://127.0.0.1:${port}`;
          const client = createClient(
            { provider: "test", schemes: {} },
            { endpoint, transport: safeTransport({ transport }) },
          );
          for (let round = 0; round < rounds; round += 1) {
            if (kept) await client.send(operation("/warm"), { body: {} });
            const before = runs;
            const failure = Object.assign(new Error(`${syscall} ${code}`), { code, syscall, errno: -1 });
            // Each time it runs, should it run again.
            ran = () => {
              for (const socket of sockets.splice(0)) socket.destroy(failure);
            };
            const ending = client.send(operation("/run"), { body: {} }).catch((error: unknown) => error);
            const error = await ending;
            calls += 1;
            if (!FnwireError.is(error)) throw error;
            const isDenied = error.executed !== "maybe" || toRetryDirective(error).action === "retry";
            if (isDenied) falseNo += 1;
            if (runs - before > 1) second += 1;
          }
        }
      }
    }
  }
  report("transports × established-connection codes", { calls, "false no": falseNo, "second runs": second });
  expect({ calls, falseNo, second }).toEqual({
    calls: 4 * codes.length * syscalls.length * 2 * rounds,
    falseNo: 0,
    second: 0,
  });
});
