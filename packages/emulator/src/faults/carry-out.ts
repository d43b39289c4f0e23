import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { doneOrGone, isGone } from "../http/client-gone.js";
import { bodyBytes, jsonReply, type Reply, textReply } from "../http/reply.js";
import { endWith, headOf, writeReply } from "../http/write-reply.js";
import type { ExchangeOutcome } from "../ledger.js";
import type { Connections } from "./connections.js";
import type { Fault } from "./fault.js";

/** How an exchange that a fault hit came to its end. */
export type FaultedEnd = { readonly outcome: Exclude<ExchangeOutcome, "open">; readonly status: number | undefined };

/** Faults that concern the response. The others are carried out before there is one. */
export type WireFault = Exclude<Fault, { kind: "throttle" | "lose-run" | "expire-credentials" }>;

/** Lets the exchange go wrong. `produce` carries the request out and makes the real response; it is called only when the fault says so. */
export async function carryOut(
  fault: WireFault,
  outgoing: ServerResponse,
  connections: Connections,
  produce: () => Promise<Reply>,
): Promise<FaultedEnd> {
  if ("ran" in fault && fault.ran) await produce();
  switch (fault.kind) {
    case "refuse":
      connections.refuse({ forMs: fault.forMs });
      reset(outgoing);
      return { outcome: "cut", status: undefined };
    case "reset":
      reset(outgoing);
      return { outcome: "cut", status: undefined };
    case "stall-headers":
      await stall(outgoing, fault.forMs);
      return { outcome: "cut", status: undefined };
    case "respond":
      return writeReply({ outgoing, reply: scripted(fault) });
    case "stall-body":
    case "truncate":
    case "drip": {
      const reply = await produce();
      // A response without a body is whole with its head: there is nothing to stop in.
      if (bodyBytes(reply.body).byteLength === 0) return writeReply({ outgoing, reply });
      if (fault.kind === "drip") return drip(outgoing, reply, fault);
      await sendStart(outgoing, reply, fault.afterBytes);
      if (fault.kind === "stall-body") await stall(outgoing, fault.forMs);
      else outgoing.destroy();
      return { outcome: "cut", status: reply.status };
    }
    case "oversize":
    case "compressed-bomb":
      return pad(outgoing, await produce(), fault);
  }
}

function scripted({ status, headers = {}, body }: Extract<Fault, { kind: "respond" }>): Reply {
  if (body === undefined) return { status, headers, body: { kind: "empty" } };
  if (typeof body === "string") return textReply({ status, headers, text: body });
  return jsonReply({ status, headers, value: body });
}

function reset({ req: { socket } }: ServerResponse): void {
  // Node cannot reset a connection that is being shut down, and would keep it for good.
  if (socket.readableEnded || socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}

// Ends when the client leaves or, when a time is given, when it is over.
async function stall(outgoing: ServerResponse, forMs: number | undefined): Promise<void> {
  await doneOrGone(outgoing, (done) => {
    if (forMs !== undefined) setTimeout(done, forMs).unref();
  });
  outgoing.destroy();
}

async function sendStart(outgoing: ServerResponse, reply: Reply, afterBytes: number | undefined): Promise<void> {
  const bytes = bodyBytes(reply.body);
  const start = bytes.subarray(0, afterBytes ?? Math.floor(bytes.byteLength / 2));
  await doneOrGone(outgoing, (done) => {
    outgoing.writeHead(reply.status, headOf(reply)).flushHeaders();
    if (start.byteLength === 0) done();
    else outgoing.write(start, () => done());
  });
}

async function drip(
  outgoing: ServerResponse,
  reply: Reply,
  { bytes = 1, everyMs = 20 }: Extract<Fault, { kind: "drip" }>,
): Promise<FaultedEnd> {
  const body = bodyBytes(reply.body);
  for (let from = 0; !isGone(outgoing); from += bytes) {
    if (from === 0) outgoing.writeHead(reply.status, headOf(reply)).flushHeaders();
    await new Promise((resolve) => setTimeout(resolve, everyMs).unref());
    const isLast = from + bytes >= body.byteLength;
    const piece = body.subarray(from, from + bytes);
    // The response ends with its last byte: whoever has that one may send the next request.
    if (!isLast) outgoing.write(piece);
    else if (await endWith(outgoing, piece)) return { outcome: "answered", status: reply.status };
  }
  return { outcome: "aborted", status: reply.status };
}

const paddingBytes = 65_536;

// Written as a stream, so that a bomb costs the emulator no memory.
async function pad(
  outgoing: ServerResponse,
  reply: Reply,
  { bytes, kind }: Extract<Fault, { kind: "oversize" | "compressed-bomb" }>,
): Promise<FaultedEnd> {
  const compress = kind === "compressed-bomb";
  const { "Content-Length": _, ...head } = headOf(reply);
  outgoing.writeHead(reply.status, compress ? { ...head, "Content-Encoding": "gzip" } : head);
  const body = bodyBytes(reply.body);
  async function* padded() {
    yield body;
    const spaces = Buffer.alloc(paddingBytes, " ");
    for (let left = bytes - body.byteLength; left > 0; left -= paddingBytes) yield spaces.subarray(0, left);
  }
  try {
    if (compress) await pipeline(padded, createGzip(), outgoing);
    else await pipeline(padded, outgoing);
    return { outcome: "answered", status: reply.status };
  } catch {
    return { outcome: "aborted", status: reply.status }; // the client had enough
  }
}
