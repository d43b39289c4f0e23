import {
  defaultTransport,
  type Transport,
  type TransportContext,
  type WireRequest,
  type WireResponse,
} from "@fnwire/runtime";
import { brokenConnection } from "../../errors/broken-connection.js";

/** What happens to one request on its way. Those that end in `after` reach the service; of the others only `passes` does. */
export type Fate =
  | "passes"
  /** Nobody listens. */
  | "refused"
  /** The connection breaks when the request has left, and the service never sees it. */
  | "lost before"
  /** The connection breaks when the service has done what was asked for. */
  | "lost after"
  /** A gateway cannot reach the service. */
  | "unavailable before"
  /** A gateway gives up on a service that has done what was asked for. */
  | "bad gateway after"
  /** The service has done it, and no response comes until the attempt's time is over. */
  | "silent after"
  /** The response breaks off in its body, and looks whole. */
  | "cut after"
  /** The response has no body. */
  | "empty after"
  /** The service has too much to do. */
  | "throttled"
  /** The service refuses, and quotes what it was sent. */
  | "quoted 401"
  | "quoted 400"
  | "quoted 500";

/** Whether the service gets to see a request of this fate. */
export function reaches(fate: Fate): boolean {
  return fate === "passes" || fate.endsWith("after");
}

/** One request that a client wanted to send. */
export type Sent = { readonly operation: string; readonly request: WireRequest; response?: WireResponse };

/** What lies between a client and its service: it lets requests through, keeps them, and does what is planned to some. */
export class Stage {
  readonly sent: Sent[] = [];
  /** How long a silent service is waited for, where that is less than the request says. */
  silenceMs: number = Number.POSITIVE_INFINITY;
  #underWay = 0;
  readonly #inner: Transport;
  #plans: { readonly concerns: (operation: string) => boolean; readonly fates: Fate[] }[] = [];
  readonly #replayed = new Map<string, WireResponse>();

  constructor(inner: Transport = defaultTransport()) {
    this.#inner = inner;
  }

  /** The next requests that this concerns have these fates, one each. */
  plan(concerns: (operation: string) => boolean, ...fates: Fate[]): void {
    this.#plans.push({ concerns, fates });
  }

  /** From now on each of these operations gets the last response that it has got, whatever it asks. False where none has got one. */
  replayAll(concerns: (operation: string) => boolean): boolean {
    for (const { operation, response } of this.sent)
      if (concerns(operation) && response !== undefined) this.#replayed.set(operation, response);
    return this.#replayed.size > 0;
  }

  /** Whether a request has no response yet. */
  get isBusy(): boolean {
    return this.#underWay > 0;
  }

  readonly transport: Transport = async (request, context) => {
    const operation = context.operation.id;
    const entry: Sent = { operation, request };
    this.sent.push(entry);
    if (request.signal?.aborted) throw request.signal.reason;
    const replayed = this.#replayed.get(operation);
    if (replayed !== undefined) {
      arrived(context);
      return replayed;
    }
    const plan = this.#plans.find((each) => each.fates.length > 0 && each.concerns(operation));
    this.#underWay += 1;
    try {
      entry.response = await this.#meet(plan?.fates.shift() ?? "passes", request, context);
      return entry.response;
    } finally {
      this.#underWay -= 1;
    }
  };

  async #meet(fate: Fate, request: WireRequest, context: TransportContext): Promise<WireResponse> {
    if (fate === "passes") return this.#inner(request, context);
    if (fate === "refused") throw brokenConnection("CONNECT_FAILED", context.operation.id, false);
    // What is known of the request by its client, not by what carries it to the service.
    const carried = await (reaches(fate)
      ? this.#inner(request, { ...context, evidence: { sent: false, responseStarted: false } })
      : undefined);
    context.evidence.sent = true;
    switch (fate) {
      case "lost before":
      case "lost after":
        throw brokenConnection("CONNECTION_LOST", context.operation.id, true);
      case "silent after":
        return silence(request, context, this.silenceMs);
      case "unavailable before":
        return said(context, 503, "text/html", "<html><body>503 Service Temporarily Unavailable</body></html>");
      case "bad gateway after":
        return said(context, 502, "text/html", "<html><body>502 Bad Gateway</body></html>");
      case "throttled":
        return said(context, 429, "text/plain", "Too many requests.", { "retry-after": "0" });
      case "cut after":
      case "empty after": {
        const whole = carried?.text() ?? "";
        const text = fate === "empty after" ? "" : whole.slice(0, Math.max(1, Math.floor(whole.length / 2)));
        return said(context, carried?.status ?? 200, carried?.headers["content-type"] ?? "application/json", text);
      }
      default: {
        const words = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
        const body = typeof request.body === "string" ? request.body : "";
        const message = `You sent ${request.url} ${words.join(" ")} ${body}`;
        const quote = { message, error: message, error_msg: message, code: message };
        return said(context, Number(fate.slice("quoted ".length)), "application/json", JSON.stringify(quote));
      }
    }
  }
}

function arrived(context: TransportContext): void {
  context.evidence.sent = true;
  context.evidence.responseStarted = true;
}

function said(
  context: TransportContext,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): WireResponse {
  arrived(context);
  return {
    status,
    headers: { "content-type": type, ...headers },
    text: () => text,
    bytes: () => new TextEncoder().encode(text),
  };
}

/** Nothing, until the attempt's time is over or the caller gives up. */
function silence(request: WireRequest, context: TransportContext, mostMs: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(
      () => reject(brokenConnection("ATTEMPT_TIMEOUT", context.operation.id, true)),
      Math.min(request.timeoutMs ?? 2 ** 31 - 1, mostMs),
    );
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(request.signal?.reason);
    };
    if (request.signal?.aborted) onAbort();
    else request.signal?.addEventListener("abort", onAbort, { once: true });
  });
}
