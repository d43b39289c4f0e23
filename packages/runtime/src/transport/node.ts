import type * as Http from "node:http";
import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type * as Https from "node:https";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import type * as Zlib from "node:zlib";
import { refuseFlaws } from "../check.js";
import { type Clock, clockCheck, systemClock } from "../clock.js";
import { RequestError } from "../errors.js";
import type { OperationDescriptor } from "../operation.js";
import { object } from "../option-checks.js";
import { SignalWatch } from "../signals.js";
import { nothing } from "./body-response.js";
import { agentCheck } from "./checks.js";
import { classifyFailure, refusedByPlatform } from "./classify.js";
import { acceptedCodings, type DecodeFailure, decodeBody } from "./decode.js";
import { Exchange, type ExchangeInit, mayBeLate } from "./exchange.js";
import { KeptSockets } from "./kept-sockets.js";
import { NodeResponse } from "./node-response.js";
import { currentPlatform } from "./platform.js";
import type { NodeAgent, Transport } from "./transport.js";

/** Options of {@link nodeTransport}. */
export type NodeTransportOptions = {
  /** Used for every request; must fit the endpoint's scheme. Default: an own keep-alive agent per scheme. */
  readonly agent?: NodeAgent | undefined;
  readonly clock?: Clock | undefined;
};

const optionsCheck = /* @__PURE__ */ object<NodeTransportOptions>({ agent: agentCheck, clock: clockCheck });

/**
 * Idle sockets are closed after this time in milliseconds, or a second before the server's own `Keep-Alive: timeout`, which Node
 * heeds only below a limit such as this one. Common servers close theirs after 5 s; a request that meets a socket just closed
 * is lost in a way nobody can tell from one that was carried out.
 */
const idleSocketMs = 4_000;

/**
 * Sends over `node:http(s)` with keep-alive. Redirects are not followed; gzip, deflate and br are decoded under the cap. Meant for
 * Node: on the platforms that imitate it, `sent` is `"unknown"` where the failure itself is no proof, and on Deno, whose
 * imitation sends a request again when a kept connection breaks, connections are not kept for operations that must not run
 * twice; an agent that keeps them is refused there (`UNSUPPORTED`). Options that are not what their types say throw a RequestError
 * (`CONFIG_INVALID`).
 */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
  const { agent, clock = systemClock } = refuseFlaws(optionsCheck, options);
  const connections = new Connections(agent);
  const signals = new SignalWatch();
  return (request, context) =>
    new Promise((resolve, reject) => {
      new NodeExchange({ request, context, resolve, reject, connections, signals, clock }).start();
    });
}

/** Options of the requests to one origin. */
type OriginOptions = {
  readonly origin: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly agent: Agent;
};

/** The lazily loaded modules and agents of one transport. Nothing is loaded or opened before the first request. */
class Connections {
  /** Node itself, whose sockets say what happens to them. */
  readonly isNode: boolean = currentPlatform() === "other";
  readonly kept = new KeptSockets();
  readonly #given: NodeAgent | undefined;
  readonly #own = new Map<string, Agent>();
  #last: OriginOptions | undefined;
  #httpModule: typeof Http | undefined;
  #httpsModule: typeof Https | undefined;

  constructor(agent: NodeAgent | undefined) {
    this.#given = agent;
    if (currentPlatform() === "deno" && agent !== undefined && Reflect.get(agent, "keepAlive") !== false) {
      const message =
        "on Deno `agent` must not keep connections: Deno sends a request again when one breaks. Make it with `keepAlive: false`";
      throw new RequestError({ code: "UNSUPPORTED", message });
    }
  }

  /** Calls go through the module object, so that instrumentation which patches it sees them. */
  request(options: RequestOptions): ClientRequest {
    return options.protocol === "https:" ? this.#https.request(options) : this.#http.request(options);
  }

  get zlib(): typeof Zlib {
    return process.getBuiltinModule("node:zlib");
  }

  get #http(): typeof Http {
    this.#httpModule ??= process.getBuiltinModule("node:http");
    return this.#httpModule;
  }

  get #https(): typeof Https {
    this.#httpsModule ??= process.getBuiltinModule("node:https");
    return this.#httpsModule;
  }

  /** A client talks to one origin, so remembering the last one spares nearly every parse. */
  to(url: string): OriginOptions {
    const pathStart = url.indexOf("/", url.indexOf("://") + 3);
    const origin = pathStart === -1 ? url : url.slice(0, pathStart);
    if (this.#last?.origin === origin) return this.#last;
    const { protocol, hostname, port } = new URL(origin);
    this.#last = { origin, protocol, hostname: hostname.replace(/^\[|\]$/g, ""), port, agent: this.#agent(protocol) };
    return this.#last;
  }

  get netSocket(): typeof Socket {
    return process.getBuiltinModule("node:net").Socket;
  }

  /** The origin's agent; where Node is imitated, one that keeps no connection for a request that must not be sent twice. */
  agentFor({ retry }: OperationDescriptor, { agent, protocol }: OriginOptions): Agent {
    return this.isNode || retry === "safe" ? agent : this.#agent(protocol, false);
  }

  #agent(protocol: string, keepAlive = true): Agent {
    // NodeAgent is the part that Node's agents and those of proxy packages share; Node itself refuses what is no agent.
    if (this.#given !== undefined) return this.#given as unknown as Agent;
    const key = keepAlive ? protocol : `${protocol} alone`;
    let agent = this.#own.get(key);
    if (agent === undefined) {
      const options = { keepAlive, timeout: idleSocketMs };
      agent = protocol === "https:" ? new this.#https.Agent(options) : new this.#http.Agent(options);
      this.#own.set(key, agent);
    }
    return agent;
  }
}

type NodeExchangeInit = ExchangeInit & { readonly connections: Connections };

type NodeRequestOptions = RequestOptions & { readonly agent: Agent };

const notEncrypted = {
  name: "Error",
  code: "NOT_ENCRYPTED",
  message:
    "nothing was sent: `agent` gave a connection without TLS for https, such as that of a proxy which refused to connect",
};

const spoiled = {
  name: "Error",
  code: "CONNECTION_SPOILED",
  message: "nothing was sent: the server had ended the kept connection, or sent what belongs to no request",
};

/** Whether the handshake is still to end. Null until then, whatever the socket was made by (Node: `tlsSocket.alpnProtocol`). */
function isOpening(socket: Socket | TLSSocket): boolean {
  return "alpnProtocol" in socket && socket.alpnProtocol === null;
}

/** Methods whose requests Node writes without a length unless told. */
const lengthNotImplied: ReadonlySet<string> = new Set(["GET", "HEAD", "DELETE", "OPTIONS"]);

/** One request and its response, from socket to settled promise. */
class NodeExchange extends Exchange {
  readonly #connections: Connections;
  #outgoing: ClientRequest | undefined;
  #incoming: IncomingMessage | undefined;
  #socket: Socket | undefined;
  /** What an exchange before this one has sent stays sent. */
  #sentBefore: boolean | "unknown" = false;
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(init: NodeExchangeInit) {
    super(init);
    this.#connections = init.connections;
  }

  start(): void {
    if (!this.isWanted()) return;
    let options: NodeRequestOptions;
    try {
      options = this.#options();
    } catch (error) {
      this.refuse(refusedByPlatform({ error, request: this.request, context: this.context }));
      return;
    }
    this.watch();
    const { kept } = this.#connections;
    if (kept.mayBeClosed(options.agent)) kept.whenSeen(options.agent, () => this.#begin(options));
    else this.#begin(options);
  }

  #begin(options: RequestOptions): void {
    if (this.settled) return;
    const { request, context } = this;
    const { isNode } = this.#connections;
    this.#sentBefore = context.evidence.sent;
    if (!isNode && context.evidence.sent === false) context.evidence.sent = "unknown";
    let outgoing: ClientRequest;
    try {
      outgoing = this.#connections.request(options);
    } catch (error) {
      context.evidence.sent = this.#sentBefore;
      this.refuse(refusedByPlatform({ error, request, context }));
      return;
    }
    this.#outgoing = outgoing;
    if (isNode) outgoing.on("socket", (socket: Socket) => this.#watchSending(socket));
    outgoing.on("response", (incoming: IncomingMessage) => this.#read(incoming));
    // Stays for good: a request that is given up on may still emit errors, which must not become uncaught.
    outgoing.on("error", (error: Error) => this.#failFrom(error));
    // Covers what emits no error, such as a 101 nobody asked for.
    outgoing.on("close", () => {
      if (!this.#isComplete) this.fail({ code: "CONNECTION_LOST" });
    });
    if (request.body === null) outgoing.end();
    else outgoing.end(request.body);
  }

  #options(): NodeRequestOptions {
    const { request } = this;
    const options = this.#connections.to(request.url);
    const { origin, protocol, hostname, port } = options;
    const agent = this.#connections.agentFor(this.context.operation, options);
    const { method, body } = request;
    const headers: Record<string, string | number> = {
      "accept-encoding": acceptedCodings(this.context.operation),
      ...request.headers,
    };
    if (body !== null && lengthNotImplied.has(method)) headers["content-length"] = Buffer.byteLength(body);
    return { method, protocol, hostname, port, path: request.url.slice(origin.length) || "/", headers, agent };
  }

  /**
   * Node calls it before it writes. What was written goes to the kernel as soon as the socket is connected, with TLS as soon as
   * the handshake is over and nobody destroyed the socket for the peer's certificate. Only a socket of Node's own says both; any
   * other stream may have passed it on at once. One that is gone before anything was written never will.
   */
  #watchSending(socket: Socket | TLSSocket): void {
    this.#socket = socket;
    if (socket.destroyed || this.settled) return;
    const isEncrypted = "encrypted" in socket && socket.encrypted === true;
    if (!isEncrypted && this.#isSecure) {
      // Such as the socket to a proxy that would not connect, and whose response would be read as the service's.
      this.fail({ code: "TLS_FAILED", cause: notEncrypted });
    } else if (this.#connections.kept.isSpoiled(socket)) {
      this.fail({ code: "CONNECT_FAILED", cause: spoiled });
    } else if (isEncrypted && isOpening(socket)) {
      // `tls.connect` checks the peer in an earlier listener of this event. A bare TLSSocket has no other event.
      socket.once("secure", () => this.#leave(socket));
    } else if (!isEncrypted && socket.connecting && socket instanceof this.#connections.netSocket) {
      socket.once("connect", () => this.#leave(socket));
    } else {
      this.#leave(socket);
    }
  }

  /** The first byte is about to go. */
  #leave(socket: Socket): void {
    if (socket.destroyed || this.settled || !this.hasTimeToSend()) return;
    this.context.evidence.sent = true;
  }

  get #isSecure(): boolean {
    return this.request.url.startsWith("https:");
  }

  #read(incoming: IncomingMessage): void {
    const { request, context } = this;
    this.#incoming = incoming;
    // Stays for good, for the same reason as above.
    incoming.on("error", (error: Error) => this.#failFrom(error));
    if (this.settled) return;
    context.evidence.sent = true;
    context.evidence.responseStarted = true;
    // A late response to this request would be taken for that of the next one.
    if (mayBeLate(incoming.statusCode) && this.#outgoing !== undefined) this.#outgoing.shouldKeepAlive = false;
    if (this.#isStreamed(incoming)) return;
    incoming.on("data", (chunk: Buffer) => {
      if (this.settled) return;
      this.#size += chunk.byteLength;
      if (this.#size > request.maxResponseBytes) this.fail({ code: "RESPONSE_TOO_LARGE" });
      else this.#chunks.push(chunk);
    });
    incoming.on("end", () => this.#finish(incoming));
  }

  #isStreamed(incoming: IncomingMessage): boolean {
    const { rawHeaders, statusCode: status = 0 } = incoming;
    const make = (chunks?: AsyncIterable<Uint8Array>) =>
      new NodeResponse({ status, rawHeaders, body: nothing, chunks });
    const sink = this.open(status, make, () => incoming.resume());
    if (sink === undefined) return false;
    incoming.on("data", (chunk: Buffer) => {
      if (!sink.push(chunk)) incoming.pause();
    });
    incoming.on("end", () => {
      if (this.#isWhole(incoming)) this.close();
    });
    return true;
  }

  /** Whether a response that has ended is all there and still wanted. Its connection then rests. */
  #isWhole(incoming: IncomingMessage): boolean {
    if (this.settled) return false;
    if (!incoming.complete) {
      this.fail({ code: "CONNECTION_LOST" });
      return false;
    }
    if (this.#socket !== undefined) this.#connections.kept.rest(this.#socket);
    // The server answered without reading the whole request: nothing would ever end this upload.
    if (this.#outgoing?.writableFinished === false) this.#outgoing.destroy();
    return true;
  }

  #finish(incoming: IncomingMessage): void {
    if (!this.#isWhole(incoming)) return;
    const body =
      this.#chunks.length === 1 && this.#chunks[0] !== undefined ? this.#chunks[0] : Buffer.concat(this.#chunks);
    const response = new NodeResponse({ status: incoming.statusCode ?? 0, rawHeaders: incoming.rawHeaders, body });
    const contentEncoding = response.header("content-encoding");
    if (contentEncoding === undefined || body.byteLength === 0) {
      this.succeed(response);
      return;
    }
    const { zlib } = this.#connections;
    decodeBody({ zlib, body, contentEncoding, maxBytes: this.request.maxResponseBytes }).then(
      (decoded) => this.succeed(response.withBody(decoded)),
      // decodeBody rejects with nothing else.
      (failure: DecodeFailure) => this.fail(failure),
    );
  }

  /** The whole response arrived. It may still be on its way to `end`, or to the decoder; its connection matters no more. */
  get #isComplete(): boolean {
    return this.#incoming?.complete === true;
  }

  #failFrom(error: Error): void {
    if (this.settled || this.#isComplete) return;
    const { evidence } = this.context;
    const { sent, responseStarted } = evidence;
    const { code, provesUnsent } = classifyFailure({ error, sent, responseStarted });
    if (provesUnsent && !this.#connections.isNode) evidence.sent = this.#sentBefore;
    this.fail({ code, cause: error });
  }

  protected override release(): void {
    this.#outgoing?.destroy();
  }

  protected override get httpStatus(): number | undefined {
    return this.#incoming?.statusCode;
  }
}
