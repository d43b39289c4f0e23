import type { IncomingMessage, ServerResponse } from "node:http";
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
import type { Provider } from "./provider.js";
import { checkRequest } from "./spec/check-request.js";
import { checkResponse } from "./spec/check-response.js";
import type { SpecOperation } from "./spec/operation.js";
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
  readonly provider: Provider;
  readonly operation: SpecOperation | undefined;
  /** False for an operation that the emulator refuses to serve: its response is the emulator's, not the spec's. */
  readonly isEmulated: boolean;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly mount: string;
  readonly params: Readonly<Record<string, string>>;
  readonly handle: (call: Call, check: () => Reply | undefined) => Promise<Reply>;
};

/** Takes one request from its arrival to its end: ledger, faults, the provider's handler, the spec's word on both messages. */
export class Dispatcher {
  readonly #ledger: Ledger;
  readonly #faults: FaultPlan;
  readonly #connections: Connections;
  readonly #onResponseViolation: (violation: ResponseViolation) => void;

  constructor({
    ledger,
    faults,
    connections,
    onResponseViolation,
  }: {
    readonly ledger: Ledger;
    readonly faults: FaultPlan;
    readonly connections: Connections;
    readonly onResponseViolation: (violation: ResponseViolation) => void;
  }) {
    this.#ledger = ledger;
    this.#faults = faults;
    this.#connections = connections;
    this.#onResponseViolation = onResponseViolation;
  }

  async dispatch(arrival: Arrival): Promise<void> {
    const { provider, operation, incoming, outgoing } = arrival;
    const target = incoming.url ?? "/";
    const exchange = this.#ledger.openExchange({
      provider: provider.slug,
      operation: operation?.id,
      method: incoming.method ?? "GET",
      target,
    });
    const read = await readBody({ incoming, maxBytes: provider.maxBodyBytes });
    if (read.kind === "aborted") {
      exchange.close({ outcome: "aborted", status: undefined });
      return;
    }
    const call = await callOf({ arrival, exchange, body: read.kind === "read" ? read.body : new Uint8Array(0) });
    const fault = this.#faults.take({ provider: provider.slug, operation: operation?.id, target });
    if (fault !== undefined) exchange.note({ fault: fault.kind });
    if (fault?.kind === "lose-run") this.#faults.loseRun(exchange.id, fault.message);
    const produce = async () =>
      read.kind === "too-large"
        ? finished(provider, call, provider.refusals.tooLarge(call))
        : this.#produce({ arrival, call, exchange });
    exchange.close(await finish({ provider, call, outgoing, fault, connections: this.#connections, produce }));
  }

  async #produce({
    arrival,
    call,
    exchange,
  }: {
    readonly arrival: Arrival;
    readonly call: Call;
    readonly exchange: OpenExchange;
  }): Promise<Reply> {
    const { provider, operation, isEmulated } = arrival;
    const check = () => {
      const requestViolations = operation === undefined ? [] : checkRequest(operation, call);
      if (requestViolations.length === 0) return undefined;
      exchange.note({ requestViolations });
      return provider.refusals.invalid(call, requestViolations);
    };
    const handled = await arrival.handle(call, check).catch((error: unknown) => failed(provider, call, error));
    const reply = finished(provider, call, handled);
    const isFree = !isEmulated || reply.isUnspecified === true;
    const responseViolations = operation === undefined || isFree ? [] : checkResponse(operation, reply);
    if (operation === undefined || responseViolations.length === 0) return reply;
    exchange.note({ responseViolations });
    this.#onResponseViolation({
      provider: provider.slug,
      operation: operation.id,
      status: reply.status,
      violations: responseViolations,
    });
    return specBroken({ operation, reply, violations: responseViolations });
  }
}

async function finish({
  provider,
  call,
  outgoing,
  fault,
  connections,
  produce,
}: {
  readonly provider: Provider;
  readonly call: Call;
  readonly outgoing: ServerResponse;
  readonly fault: Fault | undefined;
  readonly connections: Connections;
  readonly produce: () => Promise<Reply>;
}): Promise<FaultedEnd> {
  if (fault?.kind === "throttle") {
    const { hint: kind = "none", retryAfterSeconds = 1 } = fault;
    const reply = finished(provider, call, provider.refusals.throttled(call, { kind, retryAfterSeconds }));
    return writeReply({ outgoing, reply });
  }
  if (fault?.kind === "expire-credentials") provider.expireCredentials();
  else if (fault !== undefined && fault.kind !== "lose-run") return carryOut({ fault, outgoing, connections, produce });
  return writeReply({ outgoing, reply: await produce() });
}

function finished(provider: Provider, call: Call, reply: Reply): Reply {
  return provider.finish?.(call, reply) ?? reply;
}

async function callOf({
  arrival: { provider, incoming, mount, params },
  exchange,
  body,
}: {
  readonly arrival: Arrival;
  readonly exchange: OpenExchange;
  readonly body: Uint8Array;
}): Promise<Call> {
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
    query: provider.readQuery?.(url.searchParams) ?? url.searchParams,
    headers,
    body,
    content: await readContent({ contentType: headers["content-type"], body }),
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
function failed(provider: Provider, call: Call, error: unknown): Reply {
  const reply = provider.refusals.failed(call, error);
  return { ...reply, headers: { ...reply.headers, "X-Fnwire-Emulator-Error": "failed" } };
}

/** The loud answer in place of one that broke the spec. */
function specBroken({
  operation,
  reply,
  violations,
}: {
  readonly operation: SpecOperation;
  readonly reply: Reply;
  readonly violations: readonly Violation[];
}): Reply {
  const lines = violations.map(({ where, at, message }) => `- ${where} ${at} ${message}`);
  return textReply({
    status: 500,
    headers: { "X-Fnwire-Emulator-Error": "response-breaks-spec" },
    text: `The emulator's response ${reply.status} to ${operation.id} breaks the spec:\n${lines.join("\n")}\n`,
  });
}
