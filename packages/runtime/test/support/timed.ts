import type { Client, Clock, Evidence, OperationDescriptor, OperationRequest, Transport } from "@fnwire/runtime";
import { ManualClock } from "./clock.js";

/** A call whose time runs out at an exact state instead of after some milliseconds. */
export type TimedCall = {
  readonly client: Client;
  readonly operation: OperationDescriptor;
  readonly request: OperationRequest;
  readonly makeTransport: (clock: Clock) => Transport;
  readonly timeUp: (evidence: Evidence) => boolean;
};

export async function runOutOfTime({ client, operation, request, makeTransport, timeUp }: TimedCall): Promise<unknown> {
  const clock = new ManualClock();
  const send = makeTransport(clock);
  let evidence: Evidence = { sent: false, responseStarted: false };
  const transport: Transport = (wire, context) => {
    evidence = context.evidence;
    return send(wire, context);
  };
  const pending = client.send(operation, request, { transport, timeoutMs: 1000 });
  // Marks it as handled: it rejects before it is awaited below.
  pending.catch(() => {});
  while (clock.pending === 0 || !timeUp(evidence)) await new Promise((resolve) => setImmediate(resolve));
  clock.advance(1000);
  return pending;
}
