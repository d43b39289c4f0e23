import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { report } from "../support/figures.js";
import {
  createClient,
  FnwireError,
  fetchTransport,
  jsonBody,
  nodeTransport,
  safeTransport,
  type Transport,
} from "../support/fnwire.js";
import { undiciTransport } from "../support/undici.js";

/** A response that names the run it is about. */
const answer = (name: string, head = "", status = "200 OK"): string => {
  const body = JSON.stringify({ name });
  return `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\n${head}content-length: ${body.length}\r\n\r\n${body}`;
};
const foreign = answer("foreign");
const chunked = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n";

/** What a server does to one request, and so to the call after it; it has run the function by then. */
type Deed = (socket: Socket, name: string) => void;
const says =
  (make: (name: string) => string | Buffer): Deed =>
  (socket, name) =>
    void socket.write(make(name));
/** What is still to be sent. */
const pending: Promise<void>[] = [];
/** Two parts, the second when the first was read for sure. */
const thenSays =
  (first: (name: string) => string, second: string | Buffer, afterMs = 10): Deed =>
  (socket, name) => {
    socket.write(first(name));
    pending.push(new Promise((done) => setTimeout(() => socket.write(second, () => done()), afterMs)));
  };

const deeds: Readonly<Record<string, Deed>> = {
  "nothing odd": says(answer),
  "two responses at once": says((name) => answer(name) + foreign),
  "a response, and one to nobody while the connection rests": thenSays(answer, foreign),
  "a response, and half of one to nobody": thenSays(answer, foreign.slice(0, 40)),
  "a response, and a 100 to nobody": thenSays(answer, "HTTP/1.1 100 Continue\r\n\r\n"),
  "a response, and a 408 to nobody": thenSays(answer, answer("foreign", "connection: close\r\n", "408 Too late")),
  "a response, and bytes that are no HTTP": thenSays(answer, Buffer.from([0, 1, 2, 255])),
  "a response, and its end": (socket, name) => void socket.end(answer(name)),
  "a response, its end, and one more": (socket, name) => void socket.end(answer(name) + foreign),
  "a response, and a reset": (socket, name) => {
    socket.write(answer(name), () => setTimeout(() => socket.resetAndDestroy(), 5));
  },
  "a length that is too short": says((name) => answer(name).replace(/content-length: \d+/, "content-length: 5")),
  "a length that is too great": thenSays(
    (name) => answer(name).replace(/content-length: \d+/, "content-length: 900"),
    foreign,
  ),
  "two lengths": says((name) => answer(name, "content-length: 5\r\n")),
  "a length beside chunks": says((name) => `${chunked}content-length: 5\r\n\r\n${chunk(JSON.stringify({ name }))}`),
  "chunks, and a response behind the last": says(
    (name) => `${chunked}\r\n${chunk(JSON.stringify({ name }))}${foreign}`,
  ),
  "a chunk whose size is wrong": says(
    (name) => `${chunked}\r\n4\r\n${JSON.stringify({ name })}\r\n0\r\n\r\n${foreign}`,
  ),
  "a hundred interim responses": says(
    (name) => "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n".repeat(100) + answer(name),
  ),
  "100, 102 and 103 first": says(
    (name) =>
      `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n${answer(name)}`,
  ),
  "204 with a body": says(() => `HTTP/1.1 204 None\r\ncontent-length: ${foreign.length}\r\n\r\n${foreign}`),
  "304 with a body": says(() => `HTTP/1.1 304 Same\r\n\r\n${foreign}`),
  "a folded header": says((name) => answer(name, "x-a: b\r\n c\r\n")),
  "a NUL in a header": says((name) => answer(name, "x-a: b\0c\r\n")),
  "HTTP/0.9": (socket, name) => void socket.end(JSON.stringify({ name })),
  "HTTP/1.0 that is kept": says((name) => answer(name, "connection: keep-alive\r\n").replace("1.1", "1.0")),
  "HTTP/1.0 that is not kept, and is": thenSays((name) => answer(name).replace("1.1", "1.0"), foreign),
  "two thousand headers": says((name) => answer(name, "x-a: b\r\n".repeat(2_000))),
  "gzip that is cut": says(() => {
    const body = gzipSync('{"name":"foreign"}').subarray(0, 20);
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: 20\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), body]);
  }),
  "another protocol": says(() => `HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n${foreign}`),
  "503, and the late response": thenSays(() => answer("gave up", "", "503 Busy"), foreign),
  "a drip beyond the time limit": (socket, name) => {
    const bytes = answer(name);
    let at = 0;
    const timer = setInterval(() => socket.write(bytes[at++ % bytes.length] ?? ""), 40);
    socket.on("close", () => clearInterval(timer));
  },
  "its end without a response": (socket) => void socket.end(),
  "its end, half open, and the response later": (socket) => {
    socket.end();
    setTimeout(() => socket.destroy(), 50);
  },
};

function chunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
}

/** Bodies of this size are answered before they were read: with 2xx or 4xx. */
const uploaded = "x".repeat(2 * 1024 * 1024);
const early: Readonly<Record<string, Deed>> = {
  "200 before the body was read": says(answer),
  "413 before the body was read": says(() => answer("too large", "connection: close\r\n", "413 Too large")),
  "413 before the body was read, and its end": (socket) => void socket.end(answer("too large", "", "413 Too large")),
};

let port = 0;
const runs = new Map<string, number>();
const server = createServer({ allowHalfOpen: true }, (socket) => {
  socket.on("error", () => {});
  let text = "";
  /** Bytes of a body that was answered already. */
  let unread = 0;
  socket.on("data", (data) => {
    text += data.toString("latin1");
    const skipped = Math.min(unread, text.length);
    text = text.slice(skipped);
    unread -= skipped;
    for (;;) {
      const end = text.indexOf("\r\n\r\n");
      if (end === -1) return;
      const head = text.slice(0, end);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      const [, deed = "", name = ""] = decodeURIComponent(head.split(" ")[1] ?? "").split("/");
      const isEarly = deed in early;
      if (!isEarly && text.length < end + 4 + length) return;
      const rest = text.slice(end + 4);
      text = rest.slice(length);
      unread = Math.max(0, length - rest.length);
      runs.set(name, (runs.get(name) ?? 0) + 1);
      (deeds[deed] ?? early[deed])?.(socket, name);
    }
  });
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address with one.
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => void server.close());

const unhandled: unknown[] = [];
process.on("unhandledRejection", (reason) => unhandled.push(reason));
afterEach(() => expect(unhandled).toEqual([]));

const transports: Readonly<Record<string, () => Transport>> = {
  node: () => nodeTransport(),
  undici: () => undiciTransport(),
  fetch: () => fetchTransport(),
};

const figures = { calls: 0, foreign: 0, falseNo: 0, falseYes: 0, second: 0, late: 0 };
const timeoutMs = 400;

test.each(Object.keys(transports))(
  "over %s no odd response becomes that of the next call, hangs, or hides a run",
  async (way) => {
    const found: string[] = [];
    let count = 0;
    const play = async (deed: string, body: object): Promise<void> => {
      const transport = safeTransport({ transport: transports[way]?.(), retry: false, statuses: "platform" });
      const client = createClient(
        { provider: "test", schemes: {} },
        { endpoint: `http://127.0.0.1:${port}`, transport },
      );
      const call = async (what: string, sent: object): Promise<void> => {
        count += 1;
        const name = `${way}-${count}`;
        let isLate = false;
        // On the same event loop: a machine under load holds both up.
        const limit = setTimeout(() => {
          isLate = true;
        }, timeoutMs + 1_000);
        const told = await client
          .send(operation(`/${encodeURIComponent(what)}/${name}`), { body: sent }, { timeoutMs })
          .then(
            (outcome) => ({
              executed: outcome.httpStatus < 400 ? "yes" : "status",
              text: JSON.stringify(outcome.data ?? null),
            }),
            (error: unknown) => {
              if (!FnwireError.is(error)) throw error;
              return { executed: error.executed, text: "" };
            },
          );
        clearTimeout(limit);
        const ran = runs.get(name) ?? 0;
        const line = `${way}, ${deed}, ${what}: ${told.executed} ${told.text}, ${ran} runs`;
        const note = (kind: keyof typeof figures): void => {
          figures[kind] += 1;
          found.push(`${kind}: ${line}`);
        };
        figures.calls += 1;
        if (told.text.includes('"foreign"') && what === "nothing odd") note("foreign");
        if (what === "nothing odd" && told.executed === "yes" && !told.text.includes(`"${name}"`)) note("foreign");
        if (told.executed === "no" && ran > 0) note("falseNo");
        if (told.executed === "yes" && ran === 0) note("falseYes");
        if (ran > 1) note("second");
        if (isLate) note("late");
      };
      await call("nothing odd", {});
      await call(deed, body);
      await Promise.race([Promise.all(pending.splice(0)), delay(1_000)]);
      // What was sent to nobody is here by then.
      await delay(60);
      await call("nothing odd", {});
      await call("nothing odd", {});
    };
    for (const deed of Object.keys(deeds)) await play(deed, {});
    for (const deed of Object.keys(early)) await play(deed, { uploaded });
    expect(found).toEqual([]);
  },
);

afterAll(() => {
  const { calls, foreign: taken, falseNo, falseYes, second, late } = figures;
  report("odd responses and the call after them", {
    calls,
    "taken for another's": taken,
    "false no": falseNo,
    "false yes": falseYes,
    "second runs": second,
    "beyond the time limit": late,
  });
});

function operation(path: string) {
  return {
    id: "run",
    method: "POST",
    path,
    body: { "application/json": jsonBody },
    security: [],
    retry: "unsent",
    responses: { 200: { "application/json": "json" } },
  } as const;
}
