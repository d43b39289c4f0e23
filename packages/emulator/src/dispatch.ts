import type { IncomingMessage, ServerResponse } from "node:http";
import type { Endpoint } from "./app.js";
import { carryOut, type FaultedEnd } from "./faults/carry-out.js";
import type { Connections } from "./faults/connections.js";
import type { Fault } from "./faults/fault.js";
import type { FaultPlan } from "./faults/fault-plan.js";
import type { Call } from "./http/call.js";
import { readContent } from "./http/content.js";
import { headersOf, readBody } from "./http/read-request.js";
import { type Reply, textReply } from "./http/reply.js";
import { writeReply } from "./http/write-reply.js";
import type { Ledger, OpenExchange } from "./ledger.js";
import type { Service } from "./service/definition.js";
import { Refusal, refuse } from "./service/refusal.js";
import { checkRequest } from "./spec/check-request.js";
import { checkResponse } from "./spec/check-response.js";
import type { Violation } from "./spec/violation.js";

/** A response of the emulator that broke the spec: a defect of the emulator (or of the spec). */
export type ResponseViolation = {
  readonly provider: string;
  readonly operation: string;
  readonly status: number;
  readonly violations: readonly Violation[];
};

/** A request on its way to a handler. */
export type Arrival = {
  readonly service: Service;
  readonly endpoint: Endpoint;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly mount: string;
  readonly params: Readonly<Record<string, string>>;
};

/** What the dispatcher works with. */
export type DispatcherTools = {
  readonly ledger: Ledger;
  readonly faults: FaultPlan;
  readonly connections: Connections;
  readonly onResponseViolation: (violation: ResponseViolation) => void;
};

/** Takes one request from its arrival to its end: ledger, faults, the service's handler, the spec's word on both messages. */
export class Dispatcher {
  constructor(private readonly tools: DispatcherTools) {}

  async dispatch(arrival: Arrival): Promise<void> {
    const { service, endpoint, incoming } = arrival;
    const { ledger, faults } = this.tools;
    const target = incoming.url ?? "/";
    const [provider, operation] = [service.id, endpoint.operation?.id];
    const exchange = ledger.openExchange({ provider, operation, method: incoming.method ?? "GET", target });
    const read = await readBody(incoming, service.maxBodyBytes ?? defaultMaxBodyBytes);
    if (read.kind === "aborted") {
      exchange.close({ outcome: "aborted", status: undefined });
      return;
    }
    const call = await callOf(arrival, exchange, read.kind === "read" ? read.body : new Uint8Array(0));
    const fault = faults.take({ provider, operation, target });
    if (fault !== undefined) exchange.note({ fault: fault.kind });
    if (fault?.kind === "lose-run") faults.loseRun(exchange.id, fault.message);
    const produce = async () =>
      read.kind === "too-large"
        ? finished(service, call, service.refusals.tooLarge(call))
        : this.#produce(arrival, call, exchange);
    exchange.close(await this.#finish(arrival, call, fault, produce));
  }

  async #produce({ service, endpoint }: Arrival, call: Call, exchange: OpenExchange): Promise<Reply> {
    const { operation, isEmulated, handle } = endpoint;
    const check = () => {
      const requestViolations = operation === undefined ? [] : checkRequest(operation, call);
      if (requestViolations.length === 0) return;
      exchange.note({ requestViolations });
      const refusal = service.refusals.invalid(call, requestViolations);
      if (refusal !== undefined) refuse(refusal);
    };
    let handled: Reply;
    try {
      handled = await handle(call, check);
    } catch (error) {
      handled = error instanceof Refusal ? error.reply : failed(service, call, error);
    }
    const reply = finished(service, call, handled);
    const isFree = !isEmulated || reply.isUnspecified === true;
    const violations = operation === undefined || isFree ? [] : checkResponse(operation, reply);
    if (operation === undefined || violations.length === 0) return reply;
    exchange.note({ responseViolations: violations });
    const { status } = reply;
    this.tools.onResponseViolation({ provider: service.id, operation: operation.id, status, violations });
    const lines = violations.map(({ where, at, message }) => `- ${where} ${at} ${message}`);
    // The loud response in place of one that broke the spec.
    return textReply({
      status: 500,
      headers: { "X-Fnwire-Emulator-Error": "response-breaks-spec" },
      text: `The emulator's response ${status} to ${operation.id} breaks the spec:\n${lines.join("\n")}\n`,
    });
  }

  async #finish(
    { service, outgoing }: Arrival,
    call: Call,
    fault: Fault | undefined,
    produce: () => Promise<Reply>,
  ): Promise<FaultedEnd> {
    if (fault?.kind === "throttle") {
      const { hint: kind = "none", retryAfterSeconds = 1 } = fault;
      const reply = finished(service, call, service.refusals.throttled(call, { kind, retryAfterSeconds }));
      return writeReply({ outgoing, reply });
    }
    if (fault?.kind === "expire-credentials") service.expireCredentials?.();
    else if (fault !== undefined && fault.kind !== "lose-run")
      return carryOut(fault, outgoing, this.tools.connections, produce);
    return writeReply({ outgoing, reply: await produce() });
  }
}

const defaultMaxBodyBytes = 16 * 1024 * 1024;

function finished(service: Service, call: Call, reply: Reply): Reply {
  return service.finish?.(call, reply) ?? reply;
}

async function callOf({ incoming, mount, params }: Arrival, exchange: OpenExchange, body: Uint8Array): Promise<Call> {
  const headers = headersOf(incoming);
  const target = incoming.url ?? "/";
  const origin = `http://${headers.host ?? "127.0.0.1"}`;
  const url = new URL(target.startsWith("/") ? `${origin}${target}` : target);
  return {
    exchange: exchange.id,
    method: incoming.method ?? "GET",
    target,
    path: decodedPath(url.pathname),
    mount,
    params,
    query: url.searchParams,
    headers,
    body,
    content: await readContent(headers["content-type"], body),
    origin,
  };
}

function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** A service's own 500, marked: the service would not have failed here. */
function failed(service: Service, call: Call, error: unknown): Reply {
  const reply = service.refusals.failed(call, error);
  return { ...reply, headers: { ...reply.headers, "X-Fnwire-Emulator-Error": "failed" } };
}
