import { type Clock, longestDelayMs, systemClock } from "../clock.js";
import { CallError } from "../errors.js";
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
  const { url, method, headers, body } = request;
  let httpStatus: number | undefined;
  evidence.sent = "unknown";
  try {
    const response = await doFetch(url, {
      method,
      // Plain data that fetch copies; its types alone are mutable, or narrower about the buffer below.
      headers: headers as Record<string, string>,
      body: body as BodyInit | null,
      redirect: "manual",
      signal,
    });
    evidence.sent = true;
    evidence.responseStarted = true;
    // Browsers hide the status of a redirect (Fetch standard, "opaque-redirect filtered response"). A fetch that followed one
    // did what it was told not to.
    if (response.type === "opaqueredirect" || response.redirected) {
      discard(response.body);
      throw transportError({ code: "REDIRECT_REFUSED", context });
    }
    httpStatus = response.status;
    return new FetchedResponse(response, await readCapped({ response, request, context }));
  } catch (error) {
    if (CallError.is(error)) throw error;
    const { code, provesUnsent } = classifyFailure({ error, sent: evidence.sent });
    if (provesUnsent && !evidence.responseStarted) evidence.sent = false;
    throw transportError({ code, context, httpStatus, cause: error });
  }
}

/** Lets the connection go. Whether that works is of no interest any more. */
function discard(body: ReadableStream<Uint8Array> | null): void {
  body?.cancel().catch(() => {});
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
      reader.cancel().catch(() => {});
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

  header(name: string): string | undefined {
    return this.#headers.get(name) ?? undefined;
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
