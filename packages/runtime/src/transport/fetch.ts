import { type Clock, longestDelayMs, systemClock } from "../clock.js";
import { SignalWatch } from "../signals.js";
import { classifyFailure, transportError } from "./classify.js";
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
      const controller = new AbortController();
      let timer: unknown;
      const settle = (): void => {
        if (timer !== undefined) clock.clearTimeout(timer);
        if (signal !== undefined) signals.remove(signal, onAbort);
      };
      // The caller is answered at once, whether or not this fetch heeds its signal.
      const giveUp = (reason: unknown): void => {
        settle();
        reject(reason);
        controller.abort();
      };
      const onAbort = (): void => giveUp(signal?.reason);
      if (signal !== undefined) signals.add(signal, onAbort);
      if (timeoutMs !== undefined && timeoutMs <= longestDelayMs) {
        timer = clock.setTimeout(() => giveUp(transportError({ code: "ATTEMPT_TIMEOUT", context })), timeoutMs);
      }
      exchange({ doFetch, request, context, signal: controller.signal }).then(
        (response) => {
          settle();
          resolve(response);
        },
        (error: unknown) => {
          settle();
          reject(error);
        },
      );
    });
}

type ExchangeArgs = {
  readonly doFetch: FetchLike;
  readonly request: WireRequest;
  readonly context: TransportContext;
  readonly signal: AbortSignal;
};

async function exchange({ doFetch, request, context, signal }: ExchangeArgs): Promise<WireResponse> {
  const { evidence } = context;
  let httpStatus: number | undefined;
  const failed = (error: unknown): Error => {
    const { code, provesUnsent } = classifyFailure({ error, sent: evidence.sent });
    if (provesUnsent && !evidence.responseStarted) evidence.sent = false;
    return transportError({ code, context, httpStatus, cause: error });
  };
  let response: Response;
  evidence.sent = "unknown";
  try {
    const { url, method, headers, body } = request;
    // Headers and body are plain data that `fetch` copies; the types alone are mutable or narrower.
    const init: RequestInit = {
      method,
      headers: headers as Record<string, string>,
      body: body as BodyInit | null,
      signal,
    };
    response = await doFetch(url, { ...init, redirect: "manual" });
  } catch (error) {
    throw failed(error);
  }
  evidence.sent = true;
  evidence.responseStarted = true;
  // Browsers hide the status of a redirect (Fetch standard, "opaque-redirect filtered response"); a fetch that followed one
  // anyway did what it was told not to.
  if (response.type === "opaqueredirect" || response.redirected) {
    void response.body?.cancel().catch(() => {});
    throw transportError({ code: "REDIRECT_REFUSED", context });
  }
  httpStatus = response.status;
  try {
    return new FetchedResponse(response, await readCapped({ response, request, context }));
  } catch (error) {
    throw error instanceof Error && "operation" in error ? error : failed(error);
  }
}

/** Reads a body and stops as soon as it grows past the cap; `fetch` has decoded it, so these are decoded bytes. */
async function readCapped(args: {
  readonly response: Response;
  readonly request: WireRequest;
  readonly context: TransportContext;
}): Promise<Uint8Array> {
  const { response, request, context } = args;
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > request.maxResponseBytes) {
      void reader.cancel().catch(() => {});
      throw transportError({ code: "RESPONSE_TOO_LARGE", context, httpStatus: response.status });
    }
    chunks.push(value);
  }
  return concat(chunks, size);
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

class FetchedResponse implements WireResponse {
  readonly status: number;
  readonly #headers: Headers;
  readonly #body: Uint8Array;
  #record: Readonly<Record<string, string>> | undefined;

  constructor(response: Response, body: Uint8Array) {
    this.status = response.status;
    this.#headers = response.headers;
    this.#body = body;
  }

  get headers(): Readonly<Record<string, string>> {
    if (this.#record === undefined) {
      const record: Record<string, string> = Object.create(null);
      this.#headers.forEach((value, name) => {
        const before = record[name];
        record[name] = before === undefined ? value : `${before}, ${value}`;
      });
      this.#record = record;
    }
    return this.#record;
  }

  get setCookies(): readonly string[] {
    return this.#headers.getSetCookie();
  }

  text(): string {
    return new TextDecoder().decode(this.#body);
  }

  bytes(): Uint8Array {
    return this.#body;
  }
}
