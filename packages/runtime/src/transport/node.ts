import type * as Http from "node:http";
import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type * as Https from "node:https";
import type { Socket } from "node:net";
import type * as Zlib from "node:zlib";
import { type Clock, systemClock } from "../clock.js";
import { SignalWatch } from "../signals.js";
import { classifyFailure, refusedByPlatform } from "./classify.js";
import { type DecodeFailure, decodeBody } from "./decode.js";
import { Exchange, type ExchangeInit } from "./exchange.js";
import { NodeResponse } from "./node-response.js";
import type { NodeAgent, Transport } from "./transport.js";

/** Options of {@link nodeTransport}. */
export type NodeTransportOptions = {
  /** Used for every request; must fit the endpoint's scheme. Default: an own keep-alive agent per scheme. */
  readonly agent?: NodeAgent | undefined;
  readonly clock?: Clock | undefined;
};

/**
 * Idle sockets are closed after this time in milliseconds, or a second before the server's own `Keep-Alive: timeout`, which Node
 * heeds only below a limit such as this one. Common servers close theirs after 5 s; a request that meets a socket just closed
 * is lost in a way nobody can tell from one that was carried out.
 */
const idleSocketMs = 4_000;

/** Sends over `node:http(s)` with keep-alive. Redirects are not followed; gzip, deflate and br are decoded under the cap. */
export function nodeTransport({ agent, clock = systemClock }: NodeTransportOptions = {}): Transport {
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
  readonly #given: NodeAgent | undefined;
  readonly #own = new Map<string, Agent>();
  #last: OriginOptions | undefined;
  #httpModule: typeof Http | undefined;
  #httpsModule: typeof Https | undefined;

  constructor(agent: NodeAgent | undefined) {
    this.#given = agent;
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

  #agent(protocol: string): Agent {
    // NodeAgent is the part that Node's agents and those of proxy packages share; Node itself refuses what is no agent.
    if (this.#given !== undefined) return this.#given as unknown as Agent;
    let agent = this.#own.get(protocol);
    if (agent === undefined) {
      const options = { keepAlive: true, timeout: idleSocketMs };
      agent = protocol === "https:" ? new this.#https.Agent(options) : new this.#http.Agent(options);
      this.#own.set(protocol, agent);
    }
    return agent;
  }
}

type NodeExchangeInit = ExchangeInit & { readonly connections: Connections };

/** Methods whose requests Node writes without a length unless told. */
const lengthNotImplied: ReadonlySet<string> = new Set(["GET", "HEAD", "DELETE", "OPTIONS"]);

/** One request and its response, from socket to settled promise. */
class NodeExchange extends Exchange {
  readonly #connections: Connections;
  #outgoing: ClientRequest | undefined;
  #incoming: IncomingMessage | undefined;
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(init: NodeExchangeInit) {
    super(init);
    this.#connections = init.connections;
  }

  start(): void {
    if (!this.isWanted()) return;
    const { request, context } = this;
    let outgoing: ClientRequest;
    try {
      outgoing = this.#connections.request(this.#options());
    } catch (error) {
      this.refuse(refusedByPlatform({ error, context }));
      return;
    }
    this.#outgoing = outgoing;
    this.watch();
    outgoing.on("socket", (socket: Socket) => this.#watchSending(socket));
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

  #options(): RequestOptions {
    const { request } = this;
    const { origin, protocol, hostname, port, agent } = this.#connections.to(request.url);
    const { method, body } = request;
    const headers: Record<string, string | number> = { "accept-encoding": "gzip, deflate, br", ...request.headers };
    if (body !== null && lengthNotImplied.has(method)) headers["content-length"] = Buffer.byteLength(body);
    return { method, protocol, hostname, port, path: request.url.slice(origin.length) || "/", headers, agent };
  }

  /**
   * Node hands what was written to the kernel as soon as the socket is connected, with TLS as soon as the peer's certificate is
   * accepted. A socket that already is may get it at once; one that is gone before anything was written, such as by a name
   * lookup that failed, never will.
   */
  #watchSending(socket: Socket & { readonly secureConnecting?: boolean }): void {
    const { evidence } = this.context;
    if (socket.destroyed) return;
    const event = socket.secureConnecting ? "secureConnect" : "connect";
    if (socket.secureConnecting || socket.connecting) {
      socket.once(event, () => {
        evidence.sent = true;
      });
    } else {
      evidence.sent = true;
    }
  }

  #read(incoming: IncomingMessage): void {
    const { request, context } = this;
    this.#incoming = incoming;
    // Stays for good, for the same reason as above.
    incoming.on("error", (error: Error) => this.#failFrom(error));
    if (this.settled) return;
    context.evidence.sent = true;
    context.evidence.responseStarted = true;
    incoming.on("data", (chunk: Buffer) => {
      if (this.settled) return;
      this.#size += chunk.byteLength;
      if (this.#size > request.maxResponseBytes) this.fail({ code: "RESPONSE_TOO_LARGE" });
      else this.#chunks.push(chunk);
    });
    incoming.on("end", () => this.#finish(incoming));
  }

  #finish(incoming: IncomingMessage): void {
    if (this.settled) return;
    if (!incoming.complete) {
      this.fail({ code: "CONNECTION_LOST" });
      return;
    }
    // The server answered without reading the whole request: nothing would ever end this upload.
    if (this.#outgoing?.writableFinished === false) this.#outgoing.destroy();
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
    const { code } = classifyFailure({ error, sent: this.context.evidence.sent });
    this.fail({ code, cause: error });
  }

  protected override release(): void {
    this.#outgoing?.destroy();
  }

  protected override get httpStatus(): number | undefined {
    return this.#incoming?.statusCode;
  }
}
