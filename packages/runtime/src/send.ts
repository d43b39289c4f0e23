import { checkCall } from "./call.js";
import { type ComposeArgs, composeRequest, type Limits } from "./compose.js";
import type { Outcome } from "./outcome.js";
import { refuseRedirect } from "./redirect.js";
import type { SignalWatch } from "./signals.js";
import type { Evidence, Transport } from "./transport/transport.js";

/** What a client adds to every call. */
export type SendDefaults = Limits & {
  readonly transport: Transport;
  readonly signals: SignalWatch;
};

/** One call of a planned operation. */
export type SendArgs = Omit<ComposeArgs, "defaults"> & { readonly defaults: SendDefaults };

/**
 * Sends one request, once. Rejects with a RequestError before anything was sent, with a TransportError when no usable response
 * came, or with the signal's reason.
 */
export async function sendOnce(args: SendArgs): Promise<Outcome> {
  const { plan, options, defaults } = args;
  const { parameters } = plan.operation;
  const call: SendArgs =
    parameters === undefined
      ? args
      : { ...args, request: parameters({ operation: plan.operation.id, request: args.request }) };
  checkCall(call);
  const signal = options?.signal;
  signal?.throwIfAborted();
  const composing = composeRequest(call);
  const wire = composing instanceof Promise ? await untilAborted({ promise: composing, signal, defaults }) : composing;
  const evidence: Evidence = { sent: false, responseStarted: false };
  const transport = options?.transport ?? defaults.transport;
  const response = await transport(wire, { operation: plan.operation, evidence });
  refuseRedirect({ plan, response });
  const { stream } = plan.operation;
  if (stream !== undefined) {
    const { reader } = plan;
    const { maxResponseBytes: maxBytes } = wire;
    return stream.read({ response, reader, operation: plan.operation.id, reading: reader.reading, maxBytes });
  }
  return plan.reader.read(response);
}

/** Settles with `promise`, or rejects with the signal's reason as soon as it aborts. */
function untilAborted<Value>(args: {
  readonly promise: Promise<Value>;
  readonly signal: AbortSignal | undefined;
  readonly defaults: SendDefaults;
}): Promise<Value> {
  const { promise, signal, defaults } = args;
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const end = (): void => defaults.signals.remove(signal, stop);
    const stop = (): void => {
      end();
      reject(signal.reason);
    };
    defaults.signals.add(signal, stop);
    promise.then(resolve, reject).finally(end);
  });
}
