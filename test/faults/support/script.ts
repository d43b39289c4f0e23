import { response } from "../../support/responses.js";
import type { VirtualClock } from "../../support/virtual-clock.js";
import {
  type Transport,
  type TransportContext,
  TransportError,
  type WireRequest,
  type WireResponse,
} from "./fnwire.js";

/** What happens to one attempt, without a network and in virtual time. */
export type Answer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly afterMs?: number;
    }
  /** Nobody listens: provably nothing was sent. */
  | { readonly kind: "refused"; readonly afterMs?: number }
  /** The connection breaks after the request was sent. */
  | { readonly kind: "lost"; readonly afterMs?: number }
  /** Nothing comes until the attempt's time is over. */
  | { readonly kind: "silence"; readonly sent: boolean };

/** Carries out a response as the transports of this project do: evidence, deadline, abort. */
export function play(clock: VirtualClock, answer: Answer, request: WireRequest, context: TransportContext) {
  const { signal } = request;
  const { evidence, operation } = context;
  return new Promise<WireResponse>((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const timers: unknown[] = [];
    const end = (settle: () => void) => {
      for (const timer of timers) clock.clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      settle();
    };
    const fail = (code: TransportError["code"], sent: boolean) =>
      end(() => {
        evidence.sent = sent;
        reject(new TransportError({ code, message: code, operation: operation.id, sent, responseStarted: false }));
      });
    const onAbort = () => end(() => reject(signal?.reason));
    signal?.addEventListener("abort", onAbort, { once: true });
    const isSent = answer.kind === "silence" ? answer.sent : answer.kind !== "refused";
    evidence.sent = isSent;
    if (request.timeoutMs !== undefined) {
      timers.push(clock.setTimeout(() => fail("ATTEMPT_TIMEOUT", isSent), request.timeoutMs));
    }
    if (answer.kind === "silence") return;
    const carryOut = () => {
      if (answer.kind === "refused") fail("CONNECT_FAILED", false);
      else if (answer.kind === "lost") fail("CONNECTION_LOST", true);
      else
        end(() => {
          evidence.responseStarted = true;
          resolve(response(answer.status, answer.body, answer.headers));
        });
    };
    if (answer.afterMs === undefined || answer.afterMs === 0) carryOut();
    else timers.push(clock.setTimeout(carryOut, answer.afterMs));
  });
}

/** A transport that asks for each attempt what is to happen to it. */
export function scripted(
  clock: VirtualClock,
  next: (request: WireRequest, context: TransportContext) => Answer,
): Transport {
  return (request, context) => play(clock, next(request, context), request, context);
}
