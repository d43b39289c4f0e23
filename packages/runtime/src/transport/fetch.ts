import { type Clock, longestDelayMs, systemClock } from "../clock.js";
import { CallError, type TransportErrorCode } from "../errors.js";
import { SignalWatch } from "../signals.js";
import { classifyFailure, transportError } from "./classify.js";
import { FetchResponse } from "./fetch-response.js";
import type { FetchLike, Transport, TransportContext, WireRequest, WireResponse } from "./transport.js";

/** Options of {@link fetchTransport}. */
export type FetchTransportOptions = {
  /** Default: the platform's, looked up at every call. */
  readonly fetch?: FetchLike | undefined;
  readonly clock?: Clock | undefined;
};

/**
 * Sends through `fetch`, with redirects refused. Platforms do not say when a request leaves, so `sent` is `"unknown"` unless
 * a response came or the failure itself proves that there was no connection.
 */
export function fetchTransport({ fetch: given, clock = systemClock }: FetchTransportOptions = {}): Transport {
  const signals = new SignalWatch();
  const doFetch: FetchLike = given ?? ((url, init) => globalThis.fetch(url, init));
  return (request, context) =>
    new Promise((resolve, reject) => {
      const { signal, timeoutMs } = request;
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const exchange = new Exchange({ doFetch, request, context });
      let timer: unknown;
      const end = (): void => {
        if (timer !== undefined) clock.clearTimeout(timer);
        if (signal !== undefined) signals.remove(signal, onAbort);
      };
      // The caller is answered at once, whether or not this fetch heeds its signal.
      const giveUp = (reason: unknown): void => {
        end();
        reject(reason);
        exchange.cancel();
      };
      const onAbort = (): void => giveUp(signal?.reason);
      if (signal !== undefined) signals.add(signal, onAbort);
      if (timeoutMs !== undefined && timeoutMs <= longestDelayMs) {
        timer = clock.setTimeout(() => giveUp(exchange.failure({ code: "ATTEMPT_TIMEOUT" })), timeoutMs);
      }
      exchange.run().then(resolve, reject).finally(end);
    });
}

type ExchangeInit = {
  readonly doFetch: FetchLike;
  readonly request: WireRequest;
  readonly context: TransportContext;
};

/** One request and its response. */
class Exchange {
  readonly #init: ExchangeInit;
  readonly #controller = new AbortController();
  #httpStatus: number | undefined;

  constructor(init: ExchangeInit) {
    this.#init = init;
  }

  async run(): Promise<WireResponse> {
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
      return new FetchResponse({ response, body: await this.#readCapped(response) });
    } catch (error) {
      if (CallError.is(error)) throw error;
      const { code, provesUnsent } = classifyFailure({ error, sent: evidence.sent });
      if (provesUnsent && !evidence.responseStarted) evidence.sent = before;
      throw this.failure({ code, cause: error });
    }
  }

  /** Lets the connection go. What the promise of {@link run} settles with after that is of no interest. */
  cancel(): void {
    this.#controller.abort();
  }

  failure({ code, cause }: { readonly code: TransportErrorCode; readonly cause?: unknown }): CallError {
    return transportError({ code, context: this.#init.context, httpStatus: this.#httpStatus, cause });
  }

  #fetch(): Promise<Response> {
    const { doFetch, request } = this.#init;
    const { url, method, headers, body } = request;
    return doFetch(url, {
      method,
      // Plain data that fetch copies; its types alone are mutable, or narrower about the buffer below.
      headers: headers as Record<string, string>,
      body: body as BodyInit | null,
      redirect: "manual",
      signal: this.#controller.signal,
    });
  }

  /** Reads a body and stops as soon as it grows past the cap; `fetch` has decoded it, so these are decoded bytes. */
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
