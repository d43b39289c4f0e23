import {
  type Transport,
  type TransportContext,
  TransportError,
  type WireRequest,
  type WireResponse,
} from "@fnwire/runtime";
import { named, response } from "../../../../test/support/responses.js";
import type { Clock } from "../../src/model/clock.js";

/** What happens to one attempt. */
export type Step = (
  request: WireRequest,
  context: TransportContext,
  clock: Clock,
) => WireResponse | Promise<WireResponse>;

/** One request as it arrived. */
export type Arrival = WireRequest & { readonly operation: string; readonly at: number; readonly path: string };

/** A service that answers by script, without a network. The last step repeats. */
export class FakeService {
  readonly arrivals: Arrival[] = [];
  readonly transport: Transport;

  constructor(clock: Clock, steps: Step | readonly Step[]) {
    const script = Array.isArray(steps) ? (steps as readonly Step[]) : [steps as Step];
    this.transport = async (request, context) => {
      const { pathname, search } = new URL(request.url);
      this.arrivals.push({ ...request, operation: context.operation.id, at: clock.now(), path: pathname + search });
      const step = script[Math.min(this.arrivals.length, script.length) - 1];
      if (step === undefined) throw new Error("the script has no step");
      if (request.signal?.aborted) throw request.signal.reason;
      return step(request, context, clock);
    };
  }

  /** Bodies of the requests to one operation, parsed. */
  bodies(operation: string): Record<string, unknown>[] {
    return this.arrivals
      .filter((arrival) => arrival.operation === operation)
      .map((arrival) => JSON.parse(String(arrival.body)) as Record<string, unknown>);
  }
}

export function answer(status: number, body: unknown = "", headers: Record<string, string> = {}): Step {
  return (request, { evidence }) => {
    evidence.sent = true;
    evidence.responseStarted = true;
    return response(status, named(body, request), headers);
  };
}

/** Nobody listens there. */
export const refused: Step = (_request, { operation }) => {
  throw transportError("CONNECT_FAILED", operation.id, { sent: false, code: "ECONNREFUSED", syscall: "connect" });
};

export const unresolved: Step = (_request, { operation }) => {
  throw transportError("DNS_FAILED", operation.id, { sent: false, code: "ENOTFOUND", syscall: "getaddrinfo" });
};

export const untrusted: Step = (_request, { operation }) => {
  throw transportError("TLS_FAILED", operation.id, { sent: false, code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
};

/** The connection breaks after the request was sent. */
export const lost: Step = (_request, { operation, evidence }) => {
  evidence.sent = true;
  throw transportError("CONNECTION_LOST", operation.id, { sent: true, code: "ECONNRESET", syscall: "read" });
};

/** The head of a response came, its body did not. */
export function cut(httpStatus: number): Step {
  return (_request, { operation, evidence }) => {
    evidence.sent = true;
    evidence.responseStarted = true;
    throw transportError("CONNECTION_LOST", operation.id, { sent: true, httpStatus, code: "ECONNRESET" });
  };
}

/** A response of more bytes than are read. */
export const tooLarge: Step = (_request, { operation, evidence }) => {
  evidence.sent = true;
  evidence.responseStarted = true;
  throw transportError("RESPONSE_TOO_LARGE", operation.id, { sent: true, httpStatus: 200 });
};

/** Nothing comes, after the request was sent or before. */
export function silence(sent: boolean): Step {
  return (request, { operation, evidence }, clock) =>
    new Promise((_resolve, reject) => {
      evidence.sent = sent;
      const onAbort = () => {
        clock.clearTimeout(timer);
        reject(request.signal?.reason);
      };
      const timer = clock.setTimeout(() => {
        request.signal?.removeEventListener("abort", onAbort);
        reject(transportError("ATTEMPT_TIMEOUT", operation.id, { sent }));
      }, request.timeoutMs ?? 1e9);
      request.signal?.addEventListener("abort", onAbort, { once: true });
    });
}

/** Each operation has its own script. */
export function byOperation(scripts: Record<string, Step | readonly Step[]>): Step {
  const counts: Record<string, number> = {};
  return (request, context, clock) => {
    const { id } = context.operation;
    const script = scripts[id];
    if (script === undefined) throw new Error(`nothing was said about ${id}`);
    const steps = Array.isArray(script) ? (script as readonly Step[]) : [script as Step];
    const count = (counts[id] ?? 0) + 1;
    counts[id] = count;
    const step = steps[Math.min(count, steps.length) - 1];
    if (step === undefined) throw new Error(`the script of ${id} is empty`);
    return step(request, context, clock);
  };
}

function transportError(
  code: ConstructorParameters<typeof TransportError>[0]["code"],
  operation: string,
  more: { sent: boolean; httpStatus?: number; code?: string; syscall?: string },
): TransportError {
  return new TransportError({
    code,
    message: `${operation}: ${code}`,
    operation,
    sent: more.sent,
    responseStarted: more.httpStatus !== undefined,
    httpStatus: more.httpStatus,
    cause:
      more.code === undefined
        ? undefined
        : {
            name: "Error",
            message: more.code,
            code: more.code,
            ...(more.syscall === undefined ? {} : { syscall: more.syscall }),
          },
  });
}
