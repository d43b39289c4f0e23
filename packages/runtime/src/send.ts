import { checkCall } from "./call.js";
import { type ComposeArgs, composeRequest, type Limits } from "./compose.js";
import { saysItAll, scrubCause, TransportError } from "./errors.js";
import type { Outcome } from "./outcome.js";
import { refuseRedirect } from "./redirect.js";
import { type SignalWatch, throwIfAborted } from "./signals.js";
import type { Evidence, Transport, WireResponse } from "./transport/transport.js";

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
  const { plan, defaults } = args;
  const { parameters } = plan.operation;
  const call: SendArgs =
    parameters === undefined
      ? args
      : { ...args, request: parameters({ operation: plan.operation.id, request: args.request }) };
  const checked = checkCall(call);
  const { options } = checked;
  const signal = options?.signal;
  throwIfAborted(signal);
  const composing = composeRequest(checked);
  const wire = composing instanceof Promise ? await untilAborted({ promise: composing, signal, defaults }) : composing;
  const evidence: Evidence = { sent: false, responseStarted: false };
  const transport = options?.transport ?? defaults.transport;
  let response: WireResponse | undefined;
  try {
    response = await transport(wire, { operation: plan.operation, evidence });
    // A caller's transport that gives what its fetch gave.
    if (!Number.isInteger(response.status) || "arrayBuffer" in response)
      throw new TypeError("no response of a transport");
    refuseRedirect({ plan, response });
    const { stream } = plan.operation;
    if (stream === undefined) return plan.reader.read(response);
    const { reader } = plan;
    const { maxResponseBytes: maxBytes } = wire;
    // Waited for, so that what it fails with is told like all else.
    return await stream.read({ response, reader, operation: plan.operation.id, reading: reader.reading, maxBytes });
  } catch (error) {
    throwIfAborted(signal);
    if (saysItAll(error)) throw error;
    const { id } = plan.operation;
    const isAnswered = response !== undefined;
    // The transport may be the caller's own, and is then not believed to have told when something left.
    throw new TransportError({
      code: isAnswered ? "RESPONSE_MALFORMED" : "CONNECTION_LOST",
      operation: id,
      message: `${id}: ${isAnswered ? "what the transport gave is no response that can be read" : "the transport failed"}`,
      sent: evidence.sent || "unknown",
      responseStarted: evidence.responseStarted,
      cause: scrubCause(error, wire),
    });
  }
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
