import { unfold } from "#unfold";
import { refuseFlaws } from "../check.js";
import { type Clock, clockCheck, longestDelayMs, systemClock } from "../clock.js";
import type { BodySink } from "../codec.js";
import { CallError, RequestError, type TransportErrorCode } from "../errors.js";
import { boolean, object } from "../option-checks.js";
import { SignalWatch } from "../signals.js";
import { nothing } from "./body-response.js";
import { fetchCheck } from "./checks.js";
import { classifyFailure, transportError } from "./classify.js";
import { acceptedCodings, codingOf, type DecodeFailure } from "./decode.js";
import { FetchResponse } from "./fetch-response.js";
import { clientWithoutPool, currentPlatform, discreetInit, isLeftOut } from "./platform.js";
import { streamed, takesStreams } from "./stream-body.js";
import type { FetchLike, Transport, TransportContext, WireRequest, WireResponse } from "./transport.js";

/** Options of {@link fetchTransport}. */
export type FetchTransportOptions = {
  /**
   * Default: the platform's, looked up at every call. A function of yours should pass on all of `init`: the members beyond the
   * URL are what keeps the platform from sending twice (Deno), from answering out of a cache and from adding cookies. What it
   * adds itself wins, such as `credentials: "include"`.
   */
  readonly fetch?: FetchLike | undefined;
  /**
   * Sends the bodies of operations that must not run twice as streams, which no browser can send a second time: Chromium
   * repeats other requests by itself, a POST too, when a kept connection breaks, and one that was answered 408. For services
   * that speak HTTP/2: over HTTP/1.1 Chromium refuses such a request (`NO_REASON_GIVEN`). Default: false. Where bodies cannot be
   * streams (Firefox, Safari) it is refused with `UNSUPPORTED` when the transport is made.
   */
  readonly streamBodies?: boolean | undefined;
  readonly clock?: Clock | undefined;
};

const optionsCheck = /* @__PURE__ */ object<FetchTransportOptions>({
  fetch: fetchCheck,
  streamBodies: boolean,
  clock: clockCheck,
});

/**
 * Sends through `fetch`, with redirects refused, no cache, no cookies and no referrer. Platforms do not say when a request
 * leaves, so `sent` is `"unknown"` unless a response came or the failure itself proves that there was no connection.
 * Options that are not what their types say throw a RequestError (`CONFIG_INVALID`).
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  const checked = refuseFlaws(optionsCheck, options);
  const { clock = systemClock } = checked;
  const signals = new SignalWatch();
  const manners = new Manners(checked);
  return (request, context) =>
    new Promise((resolve, reject) => {
      const { signal, timeoutMs } = request;
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const refused = manners.refusal(request, context);
      if (refused !== undefined) {
        reject(refused);
        return;
      }
      const exchange = new Exchange({ manners, request, context });
      let timer: unknown;
      const end = (): void => {
        if (timer !== undefined) clock.clearTimeout(timer);
        if (signal !== undefined) signals.remove(signal, onAbort);
      };
      // The caller is answered at once, whether or not this fetch heeds its signal.
      const giveUp = (reason: unknown): void => {
        end();
        reject(reason);
        exchange.cancel(reason);
      };
      const onAbort = (): void => giveUp(signal?.reason);
      if (signal !== undefined) signals.add(signal, onAbort);
      const limit = (isLimited: boolean): void => {
        if (timer !== undefined) clock.clearTimeout(timer);
        timer =
          isLimited && timeoutMs !== undefined && timeoutMs <= longestDelayMs
            ? clock.setTimeout(() => giveUp(exchange.failure({ code: "ATTEMPT_TIMEOUT" })), timeoutMs)
            : undefined;
      };
      limit(true);
      exchange
        .run({ stop: end, limit })
        .then(resolve, reject)
        .finally(() => {
          if (!exchange.isOpen) end();
        });
    });
}

/** How `fetch` has to be asked on this platform. What is needed for that is made with the first request. */
class Manners {
  readonly fetch: FetchLike;
  readonly #platform = currentPlatform();
  readonly #isGiven: boolean;
  readonly #streamsBodies: boolean;
  #common: RequestInit | undefined;
  #client: object | undefined;

  constructor({ fetch: given, streamBodies = false }: FetchTransportOptions) {
    if (streamBodies && !takesStreams()) {
      const message =
        "`streamBodies` needs a platform whose fetch can send a stream, such as Chromium: leave it out here";
      throw new RequestError({ code: "UNSUPPORTED", message });
    }
    this.fetch = given ?? ((url, init) => globalThis.fetch(url, init));
    this.#isGiven = given !== undefined;
    this.#streamsBodies = streamBodies;
  }

  /** What a page may not send is left out by its platform without a word, and the service's refusal would tell nobody why. */
  refusal({ headers }: WireRequest, { operation }: TransportContext): RequestError | undefined {
    if (this.#isGiven) return undefined;
    const name = Object.keys(headers).find(isLeftOut);
    if (name === undefined) return undefined;
    const message = `${operation.id}: this platform does not let programs send the header \`${name}\`, as in browsers. Call the service from a server`;
    return new RequestError({ code: "UNSUPPORTED", operation: operation.id, message });
  }

  /** The body in the shape it is to be sent in, and what `fetch` must be told of that. */
  body({ method, body }: WireRequest, { operation }: TransportContext): RequestInit {
    if (!this.#streamsBodies || operation.retry === "safe" || method === "GET" || method === "HEAD") {
      // Plain data that fetch copies; its types alone are narrower about the buffer below.
      return { body: body as BodyInit | null };
    }
    return streamed(body);
  }

  /**
   * When a kept connection breaks before a response began, Deno sends the request once more by itself, also a POST that was
   * carried out (seen with Deno 2.9). It does not on a new connection, so an operation that must not run twice gets one of its
   * own; all others share kept ones.
   */
  hasOwnConnection({ operation }: TransportContext): boolean {
    return this.#platform === "deno" && operation.retry === "unsent";
  }

  /** Whether it is certain that a request went out on a connection of its own: a given `fetch` may drop what it is told. */
  isAlone(context: TransportContext): boolean {
    return !this.#isGiven && this.#client !== undefined && this.hasOwnConnection(context);
  }

  /** On Bun bodies come as they are sent: what its own decoder would unfold, it unfolds to the end whoever stops reading. */
  get decodesHere(): boolean {
    return unfold !== undefined && this.#platform === "bun" && !this.#isGiven;
  }

  init(context: TransportContext): RequestInit {
    this.#common ??= discreetInit();
    if (this.decodesHere) return { ...this.#common, ...withoutDecoding };
    if (!this.hasOwnConnection(context)) return this.#common;
    this.#client ??= clientWithoutPool();
    return Object.assign({}, this.#common, this.#client && { client: this.#client });
  }

  /** A `fetch` that was passed on Bun need not heed how bodies are to be decoded, so none is asked for that needs to be. */
  headers(
    headers: Readonly<Record<string, string>>,
    { operation }: TransportContext,
  ): Readonly<Record<string, string>> {
    if (this.#platform !== "bun") return headers;
    return { "accept-encoding": this.#isGiven ? "identity" : acceptedCodings(operation), ...headers };
  }
}

/** Source: Bun's reference, `BunFetchRequestInit`. */
const withoutDecoding: object = { decompress: false };

type ExchangeInit = {
  readonly manners: Manners;
  readonly request: WireRequest;
  readonly context: TransportContext;
};

/** One request and its response. */
class Exchange {
  readonly #init: ExchangeInit;
  readonly #controller = new AbortController();
  /** The head was handed over, and the body is still coming. */
  isOpen = false;
  #sink: BodySink | undefined;
  #httpStatus: number | undefined;

  constructor(init: ExchangeInit) {
    this.#init = init;
  }

  /** `watch` is how long the caller's signal and time limit count. */
  async run(watch: { readonly stop: () => void; readonly limit: (isLimited: boolean) => void }): Promise<WireResponse> {
    const { evidence } = this.#init.context;
    const { sent: before } = evidence;
    // What an exchange before this one has sent stays sent.
    if (before === false) evidence.sent = "unknown";
    try {
      const response = await this.#fetch();
      evidence.sent = true;
      evidence.responseStarted = true;
      // Browsers hide the status of a redirect (Fetch standard, "opaque-redirect filtered response"). A fetch that followed one
      // did what it was told not to.
      if (response.type === "opaqueredirect" || response.redirected) {
        this.cancel();
        throw this.failure({ code: "REDIRECT_REFUSED" });
      }
      this.#httpStatus = response.status;
      const opened = this.#open(response, watch);
      if (opened !== undefined) return opened;
      const body = await this.#readCapped(response);
      return new FetchResponse({ response, body: await this.#decoded(response, body) });
    } catch (error) {
      throw this.#failureOf(error, before);
    }
  }

  #failureOf(error: unknown, before: boolean | "unknown"): CallError {
    if (CallError.is(error)) return error;
    const { manners, context } = this.#init;
    const { evidence } = context;
    const { code, provesUnsent } = classifyFailure({
      error,
      sent: evidence.sent,
      responseStarted: evidence.responseStarted,
      ownConnection: manners.isAlone(context),
    });
    if (provesUnsent) evidence.sent = before;
    return this.failure({ code, cause: error });
  }

  /** The response with a body that is still to come; undefined where it is to be read to its end. */
  #open(
    response: Response,
    watch: { readonly stop: () => void; readonly limit: (isLimited: boolean) => void },
  ): WireResponse | undefined {
    const { stream } = this.#init.context.operation;
    if (stream === undefined || !response.ok || !response.body) return undefined;
    const reader = response.body.getReader();
    let isPaused: (() => void) | undefined;
    const stop = (): void => {
      if (!this.isOpen) return;
      this.isOpen = false;
      watch.stop();
      this.cancel();
      // For a fetch that does not heed its signal.
      reader.cancel().catch(() => {});
    };
    const source = {
      resume: () => isPaused?.(),
      stop,
      wait: (isWaiting: boolean) => {
        if (this.isOpen) watch.limit(isWaiting);
      },
    };
    const coding = this.#init.manners.decodesHere
      ? codingOf(response.headers.get("content-encoding") ?? undefined)
      : undefined;
    const sink = stream.open(source, coding);
    this.#sink = sink;
    this.isOpen = true;
    watch.limit(true);
    const pump = async (): Promise<void> => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        if (!sink.push(value))
          await new Promise<void>((resolve) => {
            isPaused = resolve;
          });
      }
      this.isOpen = false;
      watch.stop();
      sink.end();
    };
    pump().catch((error: unknown) => {
      if (!this.isOpen) return;
      this.isOpen = false;
      watch.stop();
      sink.fail(this.#failureOf(error, true));
    });
    return new FetchResponse({ response, body: nothing, chunks: sink.chunks });
  }

  /** Lets the connection go. What the promise of {@link run} settles with after that is of no interest. */
  cancel(reason?: unknown): void {
    if (this.isOpen && reason !== undefined) {
      this.isOpen = false;
      this.#sink?.fail(reason, true);
    }
    this.#controller.abort();
  }

  failure({ code, cause }: { readonly code: TransportErrorCode; readonly cause?: unknown }): CallError {
    const { request, context } = this.#init;
    return transportError({ code, request, context, httpStatus: this.#httpStatus, cause });
  }

  #fetch(): Promise<Response> {
    const { manners, request, context } = this.#init;
    const { url, method, headers } = request;
    const { fetch } = manners;
    return fetch(url, {
      ...manners.init(context),
      ...manners.body(request, context),
      method,
      // Plain data that fetch copies; its types alone are mutable.
      headers: manners.headers(headers, context) as Record<string, string>,
      redirect: "manual",
      signal: this.#controller.signal,
    });
  }

  async #decoded(response: Response, body: Uint8Array): Promise<Uint8Array> {
    const contentEncoding = response.headers.get("content-encoding");
    if (unfold === undefined || !this.#init.manners.decodesHere || contentEncoding === null || body.byteLength === 0)
      return body;
    try {
      return await unfold({ body, contentEncoding, maxBytes: this.#init.request.maxResponseBytes });
    } catch (failure) {
      // It rejects with nothing else.
      throw this.failure(failure as DecodeFailure);
    }
  }

  /** Reads a body and stops as soon as it grows past the cap; the platform has decoded it, except on Bun. */
  async #readCapped(response: Response): Promise<Uint8Array> {
    const { maxResponseBytes } = this.#init.request;
    // Some platforms have no body streams: React Native has no `body` at all.
    if (!response.body) {
      const whole = new Uint8Array(await response.arrayBuffer());
      if (whole.byteLength > maxResponseBytes) throw this.failure({ code: "RESPONSE_TOO_LARGE" });
      return whole;
    }
    const reader = response.body.getReader();
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return concat({ chunks, size });
      size += value.byteLength;
      if (size > maxResponseBytes) {
        this.cancel();
        // For a fetch that does not heed its signal.
        reader.cancel().catch(() => {});
        throw this.failure({ code: "RESPONSE_TOO_LARGE" });
      }
      chunks.push(value);
    }
  }
}

function concat({ chunks, size }: { chunks: readonly Uint8Array[]; size: number }): Uint8Array {
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
