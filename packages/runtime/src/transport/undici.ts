import type { Socket } from "node:net";
import type * as Zlib from "node:zlib";
import {
  Agent,
  BalancedPool,
  buildConnector,
  Client,
  type Dispatcher,
  EnvHttpProxyAgent,
  Pool,
  ProxyAgent,
} from "undici";
import { refuseFlaws } from "../check.js";
import { type Clock, clockCheck, systemClock } from "../clock.js";
import type { BodySink } from "../codec.js";
import { having, object } from "../option-checks.js";
import { SignalWatch } from "../signals.js";
import { nothing } from "./body-response.js";
import { classifyFailure, refusedByPlatform } from "./classify.js";
import { acceptedCodings, type DecodeFailure, decodeBody } from "./decode.js";
import { EventLoop } from "./event-loop.js";
import { Exchange, type ExchangeInit, mayBeLate } from "./exchange.js";
import type { Transport, WireResponse } from "./transport.js";
import { type UndiciHeaders, UndiciResponse } from "./undici-response.js";

/** Options of {@link undiciTransport}. */
export type UndiciTransportOptions = {
  /** An undici `Agent`, `Pool`, `ProxyAgent` or the like, without interceptors that repeat requests. Default: an own `Agent`. */
  readonly dispatcher?: Dispatcher | undefined;
  readonly clock?: Clock | undefined;
};

const optionsCheck = /* @__PURE__ */ object<UndiciTransportOptions>({
  dispatcher: /* @__PURE__ */ having("an undici Agent, Pool or the like", "dispatch"),
  clock: clockCheck,
});

/**
 * Sends through undici's dispatcher, for services that live on throughput. Says of every attempt what the default transport on
 * Node says: what was sent, whether a response started. Redirects are not followed; gzip, deflate and br are decoded under the
 * cap. One thing undici does not tell: a body without a length that a reset cuts off looks complete. Needs the package `undici`
 * (7 or 8). Options that are not what their types say throw a RequestError (`CONFIG_INVALID`).
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  const { dispatcher, clock = systemClock } = refuseFlaws(optionsCheck, options);
  const connections = dispatcher === undefined ? new OwnConnections() : undefined;
  // One request at a time per connection: with more, undici would send again those behind one that failed.
  const target = dispatcher ?? new Agent({ pipelining: 1, allowH2: false, ...connections });
  const tellsStart = tellsWhenItStarts(target);
  const signals = new SignalWatch();
  const origins = new Origins();
  const loop = new EventLoop();
  return (request, context) =>
    new Promise((done, reject) => {
      const resolve = (response: WireResponse): void => whenReusable(() => done(response));
      const init = { request, context, resolve, reject, signals, clock };
      new UndiciExchange({ ...init, dispatcher: target, connections, tellsStart, origins, loop }).start();
    });
}

/**
 * undici takes a connection back a turn of the event loop after the response, from an immediate that it sets once it has
 * handed over the last byte. A caller who hears of the response earlier, and calls again, would open another connection.
 */
function whenReusable(callback: () => void): void {
  queueMicrotask(() => setImmediate(callback));
}

/** undici's own, which call the handler they are given themselves. */
const ownKinds = [Agent, Pool, BalancedPool, Client, ProxyAgent, EnvHttpProxyAgent];

/**
 * Whether `onRequestStart` is sure to be called before a byte is written. A dispatcher that was composed with interceptors, or
 * made by somebody else, may hand undici a handler of its own and keep that to itself.
 */
function tellsWhenItStarts(dispatcher: Dispatcher): boolean {
  return ownKinds.some((kind) => dispatcher.dispatch === kind.prototype.dispatch);
}

/** The connections of the transport's own agent, each of which says when it is read. */
class OwnConnections {
  readonly #connect: buildConnector.connector = buildConnector({ allowH2: false });
  #reading: Socket | undefined;

  /** Listens before undici does, which parses what it reads, and calls handlers, within its own listener. */
  readonly connect: buildConnector.connector = (options, callback) =>
    this.#connect(options, (...result) => {
      const [, socket] = result;
      socket?.on("readable", () => {
        this.#reading = socket;
      });
      callback(...result);
    });

  /** The connection that the head of a response is just being read from. */
  get reading(): Socket | undefined {
    return this.#reading;
  }
}

/** A client talks to one origin, so remembering the last one spares nearly every search. */
class Origins {
  #last = "";

  of(url: string): string {
    if (this.#last !== "" && url.startsWith(this.#last) && url[this.#last.length] === "/") return this.#last;
    const pathStart = url.indexOf("/", url.indexOf("://") + 3);
    this.#last = pathStart === -1 ? url : url.slice(0, pathStart);
    return this.#last;
  }
}

type UndiciExchangeInit = ExchangeInit & {
  readonly dispatcher: Dispatcher;
  /** undefined: the dispatcher is the caller's. */
  readonly connections: OwnConnections | undefined;
  readonly tellsStart: boolean;
  readonly origins: Origins;
  readonly loop: EventLoop;
};

class UndiciExchange extends Exchange implements Dispatcher.DispatchHandler {
  readonly #dispatcher: Dispatcher;
  readonly #connections: OwnConnections | undefined;
  readonly #tellsStart: boolean;
  readonly #origins: Origins;
  readonly #loop: EventLoop;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #controller: Dispatcher.DispatchController | undefined;
  #status: number | undefined;
  /** The connection a late response may still come on. */
  #suspect: Socket | undefined;
  /** What an exchange before this one has sent stays sent. */
  #sentBefore: boolean | "unknown" = false;
  #headers: UndiciHeaders = {};
  #sink: BodySink | undefined;

  constructor(init: UndiciExchangeInit) {
    super(init);
    this.#dispatcher = init.dispatcher;
    this.#connections = init.connections;
    this.#tellsStart = init.tellsStart;
    this.#origins = init.origins;
    this.#loop = init.loop;
  }

  start(): void {
    if (!this.isWanted()) return;
    this.watch();
    // undici closes a connection that it reads something from while no request waits for it.
    this.#loop.whenPolled(() => this.#begin());
  }

  #begin(): void {
    if (this.settled) return;
    const { evidence } = this.context;
    this.#sentBefore = evidence.sent;
    if (!this.#tellsStart && evidence.sent === false) evidence.sent = "unknown";
    try {
      this.#dispatch();
    } catch (error) {
      this.#failFrom(error);
    }
  }

  #dispatch(): void {
    const { method, url, headers, body } = this.request;
    const origin = this.#origins.of(url);
    this.#dispatcher.dispatch(
      {
        origin,
        path: url.slice(origin.length) || "/",
        // Any method is text to undici; its type lists the common ones.
        method: method as Dispatcher.HttpMethod,
        headers: { "accept-encoding": acceptedCodings(this.context.operation), ...headers },
        body,
        // The exchange has a time limit of its own.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      this,
    );
  }

  /** undici calls it with a connection that is ready, right before it writes the first byte. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.settled) {
      controller.abort(new Error("given up before it was sent"));
      return;
    }
    if (this.#controller !== undefined) {
      // A dispatcher that sends what it had sent already: nothing may be sent twice without the caller's knowledge.
      this.#controller = controller;
      this.fail({ code: "CONNECTION_LOST" });
      return;
    }
    this.#controller = controller;
    if (this.hasTimeToSend()) this.context.evidence.sent = true;
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: UndiciHeaders): void {
    // Informational responses (RFC 9110 §15.2) come before the one that counts.
    if (this.settled || status < 200) return;
    this.context.evidence.sent = true;
    this.context.evidence.responseStarted = true;
    this.#status = status;
    if (mayBeLate(status)) this.#suspect = this.#connections?.reading;
    this.#headers = headers;
    const make = (chunks?: AsyncIterable<Uint8Array>) => new UndiciResponse({ status, headers, body: nothing, chunks });
    this.#sink = this.open(status, make, () => controller.resume());
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.settled) return;
    if (this.#sink !== undefined) {
      // A copy: undici uses its memory again.
      if (!this.#sink.push(Uint8Array.from(chunk))) controller.pause();
      return;
    }
    this.#size += chunk.byteLength;
    if (this.#size > this.request.maxResponseBytes) this.fail({ code: "RESPONSE_TOO_LARGE" });
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#suspect?.destroy();
    this.#loop.polled();
    if (this.#sink !== undefined) this.close();
    if (this.settled) return;
    const body =
      this.#chunks.length === 1 && this.#chunks[0] !== undefined ? this.#chunks[0] : Buffer.concat(this.#chunks);
    const response = new UndiciResponse({ status: this.#status ?? 0, headers: this.#headers, body });
    const contentEncoding = response.header("content-encoding");
    if (contentEncoding === undefined || body.byteLength === 0) {
      this.succeed(response);
      return;
    }
    const zlib: typeof Zlib = process.getBuiltinModule("node:zlib");
    decodeBody({ zlib, body, contentEncoding, maxBytes: this.request.maxResponseBytes }).then(
      (decoded) => this.succeed(response.withBody(decoded)),
      // decodeBody rejects with nothing else.
      (failure: DecodeFailure) => this.fail(failure),
    );
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#failFrom(error);
  }

  #failFrom(error: unknown): void {
    if (this.settled) return;
    const { request, context } = this;
    const { evidence } = context;
    if (
      this.#controller === undefined &&
      error instanceof Error &&
      "code" in error &&
      error.code === "UND_ERR_INVALID_ARG"
    ) {
      evidence.sent = this.#sentBefore;
      this.refuse(refusedByPlatform({ error, request, context }));
      return;
    }
    const { sent, responseStarted } = evidence;
    const { code, provesUnsent } = classifyFailure({ error, sent, responseStarted });
    if (provesUnsent && !this.#tellsStart) evidence.sent = this.#sentBefore;
    this.fail({ code, cause: error });
  }

  protected override release(): void {
    this.#controller?.abort(new Error("given up"));
  }

  protected override get httpStatus(): number | undefined {
    return this.#status;
  }
}
