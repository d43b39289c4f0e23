import { type Clock, longestDelayMs } from "../clock.js";
import type { BodySink } from "../codec.js";
import type { TransportErrorCode } from "../errors.js";
import type { SignalWatch } from "../signals.js";
import type { BodyResponse } from "./body-response.js";
import { transportError } from "./classify.js";
import { codingOf } from "./decode.js";
import type { TransportContext, WireRequest, WireResponse } from "./transport.js";

/** What an exchange is made from. */
export type ExchangeInit = {
  readonly request: WireRequest;
  readonly context: TransportContext;
  readonly resolve: (response: WireResponse) => void;
  readonly reject: (reason: unknown) => void;
  readonly signals: SignalWatch;
  readonly clock: Clock;
};

/** What has to be left of an attempt when its request is sent: a twentieth, at most a second. */
function leastTimeLeft(timeoutMs: number): number {
  return Math.min(1000, timeoutMs / 20);
}

const tooLate = {
  name: "Error",
  code: "QUEUED_TOO_LONG",
  message: "nothing was sent: too little of the time was left when a connection was ready. More connections may help",
};

/** Statuses with which a proxy gives up on a response that may still come, on the connection that would be used again. */
const givenUp: ReadonlySet<number> = new Set([408, 502, 503, 504]);

/** Whether what comes next on a connection may be a late response to the request before. */
export function mayBeLate(status: number | undefined): boolean {
  return status !== undefined && givenUp.has(status);
}

/** Why an exchange gave no response. */
export type ExchangeFailure = { readonly code: TransportErrorCode; readonly cause?: unknown };

/**
 * One request and its response, up to the settled promise: with a response, with a failure, at the time limit or when the
 * caller aborts. Settles once; whatever comes later is ignored. Leaves no timer and no listener.
 */
export abstract class Exchange {
  protected readonly request: WireRequest;
  protected readonly context: TransportContext;
  readonly #init: ExchangeInit;
  #settled = false;
  #startedAt = 0;
  #timer: unknown;
  #sink: BodySink | undefined;

  constructor(init: ExchangeInit) {
    this.request = init.request;
    this.context = init.context;
    this.#init = init;
  }

  /** Lets go of the connection, which nobody waits for any more. */
  protected abstract release(): void;

  /** Status of the response whose head arrived. */
  protected abstract get httpStatus(): number | undefined;

  protected get settled(): boolean {
    return this.#settled;
  }

  /** False, and settled, when the caller had aborted before. */
  protected isWanted(): boolean {
    const { signal } = this.request;
    if (signal?.aborted !== true) return true;
    this.refuse(signal.reason);
    return false;
  }

  /** Begins to heed the signal and the time limit. */
  protected watch(): void {
    const { signal } = this.request;
    const { signals } = this.#init;
    this.#startedAt = this.#now();
    if (signal !== undefined) signals.add(signal, this.#onAbort);
    this.#limit(true);
  }

  #limit(isLimited: boolean): void {
    const { timeoutMs } = this.request;
    const { clock } = this.#init;
    if (this.#timer !== undefined) clock.clearTimeout(this.#timer);
    this.#timer =
      isLimited && timeoutMs !== undefined && timeoutMs <= longestDelayMs
        ? clock.setTimeout(() => this.fail({ code: "ATTEMPT_TIMEOUT" }), timeoutMs)
        : undefined;
  }

  /**
   * Answers with the head where the operation wants its body as it comes; gives what takes the body, undefined where it is to be read to
   * its end. Time runs anew until somebody begins to read, and from then on only while more is waited for: a body that nobody ever reads
   * must not keep its connection.
   */
  protected open(
    status: number,
    make: (chunks?: AsyncIterable<Uint8Array>) => BodyResponse,
    resume: () => void,
  ): BodySink | undefined {
    const { stream } = this.context.operation;
    if (stream === undefined || status < 200 || status > 299) return undefined;
    const sink = stream.open(
      {
        resume,
        stop: () => {
          if (this.#settle()) this.release();
        },
        wait: (isWaiting) => {
          if (!this.#settled) this.#limit(isWaiting);
        },
      },
      codingOf(make().header("content-encoding")),
    );
    this.#sink = sink;
    this.#limit(true);
    this.#init.resolve(make(sink.chunks));
    return sink;
  }

  /** The whole body has come. */
  protected close(): void {
    if (this.#settle()) this.#sink?.end();
  }

  /**
   * To be asked right before the first byte leaves. False, and settled, when most of the attempt's time was spent waiting for a
   * connection: sent now, the request would be carried out and its response missed.
   */
  protected hasTimeToSend(): boolean {
    const { timeoutMs } = this.request;
    if (timeoutMs === undefined || timeoutMs > longestDelayMs) return true;
    if (timeoutMs - (this.#now() - this.#startedAt) >= leastTimeLeft(timeoutMs)) return true;
    this.fail({ code: "ATTEMPT_TIMEOUT", cause: tooLate });
    return false;
  }

  #now(): number {
    const { clock } = this.#init;
    return clock.now === undefined ? performance.now() : clock.now();
  }

  protected succeed(response: WireResponse): void {
    if (this.#settle()) this.#init.resolve(response);
  }

  protected fail({ code, cause }: ExchangeFailure): void {
    if (!this.#settle()) return;
    this.release();
    const { request, context, httpStatus } = this;
    const error = transportError({ code, request, context, httpStatus, cause });
    if (this.#sink === undefined) this.#init.reject(error);
    else this.#sink.fail(error);
  }

  /** Settles with a reason that is not the network's. */
  protected refuse(reason: unknown): void {
    if (this.#settle()) this.#init.reject(reason);
  }

  readonly #onAbort = (): void => {
    if (!this.#settle()) return;
    this.release();
    const reason: unknown = this.request.signal?.reason;
    if (this.#sink === undefined) this.#init.reject(reason);
    else this.#sink.fail(reason, true);
  };

  /** False when it already was settled. Takes the timer and the listener away. */
  #settle(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    const { signals, clock } = this.#init;
    if (this.#timer !== undefined) clock.clearTimeout(this.#timer);
    if (this.request.signal !== undefined) signals.remove(this.request.signal, this.#onAbort);
    return true;
  }
}
