import { Agent } from "node:http";
import type { Fault } from "../../../packages/emulator/dist/index.js";
import type { SharedOptions } from "../support/clients.js";
import type { ProviderId } from "../support/fnwire.js";
import type { Told } from "../support/judge.js";
import type { Toxic } from "../support/proxy/toxic.js";

/** Who makes a fault: the emulator, a proxy in front of it, the client's own network, or the function. */
export type Maker =
  | { readonly by: "emulator"; readonly fault: Fault }
  | {
      readonly by: "proxy";
      readonly toxic: Toxic /** Connections that are open already meet it. */;
      readonly warm?: true;
    }
  /** Nobody listens; the first calls meet it for a moment only. */
  | { readonly by: "down" }
  /** What a client is given to reach the service; `hits` counts down with each use and is shared by all of them. */
  | {
      readonly by: "client";
      readonly reach: (origin: string, hits: { left: number }) => SharedOptions & { origin: string };
    }
  | { readonly by: "function"; readonly input: { readonly ms?: number; readonly fail?: string } };

/** One thing that goes wrong with a call, and what the call must come to. */
export type FaultPoint = {
  readonly name: string;
  readonly maker: Maker;
  /** Tokens that were given out before are gone afterwards. */
  readonly login?: true;
  /** Attempts are given up after a moment: the fault is that nothing comes, to a caller who waits for an output at least. */
  readonly waits?: "invoke" | "always";
  /** What callers may be told when every attempt meets the fault, and when only the first ones do. */
  readonly told: (cell: { readonly provider: ProviderId; readonly method: "invoke" | "start" }) => {
    readonly always: readonly Told[];
    readonly first: readonly Told[];
  };
};

type Cell = Parameters<FaultPoint["told"]>[0];
const success = ({ method }: Cell): Told => (method === "invoke" ? "done" : "accepted");

/** Slow or odd, and in the end a response. */
const harmless: FaultPoint["told"] = (cell) => ({ always: [success(cell)], first: [success(cell)] });
/** Proven not to have run, and worth another attempt. */
const unsent: FaultPoint["told"] = (cell) => ({ always: ["no"], first: [success(cell), "no"] });
/** Proven not to have run, and final. */
const refused: FaultPoint["told"] = () => ({ always: ["no"], first: ["no"] });
/** It ran and the response is lost. Qinling's own ids make that harmless. */
const ranUnseen: FaultPoint["told"] = (cell) => {
  const told: readonly Told[] = cell.provider === "qinling" ? [success(cell)] : ["maybe"];
  return { always: told, first: told };
};
/** It did not run, and nobody can know. With Qinling's ids it can be sent again. */
const lostUnseen: FaultPoint["told"] = (cell) => ({
  always: ["maybe"],
  first: cell.provider === "qinling" ? [success(cell), "maybe"] : ["maybe"],
});
/** It ran, the response is lost, and so is the response of whoever asks for it. */
const ranUnheard: FaultPoint["told"] = (cell) => ({ ...ranUnseen(cell), always: ["maybe"] });
/** The connection broke while it was being made: whether a byte could have left depends on who is quicker. */
const barelyConnected: FaultPoint["told"] = (cell) => ({ always: ["maybe", "no"], first: ["maybe", success(cell)] });
/** It may or may not have run: the fault and the service race. */
const either: FaultPoint["told"] = (cell) => {
  const told: readonly Told[] = [success(cell), "maybe"];
  return { always: told, first: told };
};

const point = (name: string, maker: Maker, told: FaultPoint["told"]): FaultPoint => ({ name, maker, told });
const emulator = (name: string, fault: Fault, told: FaultPoint["told"]) => point(name, { by: "emulator", fault }, told);
const proxy = (name: string, toxic: Toxic, told: FaultPoint["told"]) => point(name, { by: "proxy", toxic }, told);
/** Where time is short, a busy machine makes silences of its own, and takes requests in after their callers have left. */
const waiting = ({ told, ...rest }: FaultPoint, waits: "invoke" | "always" = "always"): FaultPoint => ({
  ...rest,
  waits,
  told: (cell) => {
    const { always, first } = told(cell);
    return { always: [...always, success(cell), "maybe"], first: [...first, success(cell), "maybe"] };
  },
});

const status = (code: number, ran: boolean, body: unknown = { message: "scripted" }): Fault => ({
  kind: "respond",
  ran,
  status: code,
  body,
});

/** Every way in which an invocation can go wrong that these suites know how to make. */
export const faultPoints: readonly FaultPoint[] = [
  emulator("reset before the run", { kind: "reset", ran: false }, lostUnseen),
  emulator("reset after the run", { kind: "reset", ran: true }, ranUnseen),
  waiting(emulator("silence before the run", { kind: "stall-headers", ran: false }, lostUnseen)),
  waiting(emulator("silence after the run", { kind: "stall-headers", ran: true }, ranUnseen)),
  emulator("hung up on before the run", { kind: "stall-headers", ran: false, forMs: 10 }, lostUnseen),
  emulator("hung up on after the run", { kind: "stall-headers", ran: true, forMs: 10 }, ranUnseen),
  waiting(emulator("body that stalls", { kind: "stall-body" }, ranUnseen)),
  emulator("body that stalls and ends", { kind: "stall-body", forMs: 10 }, ranUnseen),
  emulator("body cut short", { kind: "truncate" }, ranUnseen),
  emulator("body that trickles", { kind: "drip", bytes: 100, everyMs: 2 }, harmless),
  emulator("answer beyond the cap", { kind: "oversize", bytes: 300_000 }, ranUnseen),
  emulator("compressed bomb", { kind: "compressed-bomb", bytes: 3_000_000 }, ranUnseen),
  emulator("500 instead of the run", status(500, false), lostUnseen),
  emulator("500 after the run", status(500, true), ranUnseen),
  emulator("502 after the run", status(502, true, "<h1>Bad Gateway</h1>"), ranUnseen),
  emulator("503 instead of the run", status(503, false), lostUnseen),
  emulator("503 after the run", status(503, true), ranUnseen),
  emulator("504 after the run", status(504, true, ""), ranUnseen),
  emulator("408 after the run", status(408, true), ranUnseen),
  emulator("429 without a hint", { kind: "throttle" }, unsent),
  emulator("429 with a hint", { kind: "throttle", hint: "seconds", retryAfterSeconds: 0 }, unsent),
  emulator("401", status(401, false), ({ provider, method }) => ({
    always: ["no"],
    // Only what a login gave can be renewed.
    first: provider === "qinling" || provider === "functiongraph" ? [success({ provider, method }), "no"] : ["no"],
  })),
  emulator("403", status(403, false), refused),
  emulator("404", status(404, false), refused),
  emulator("redirect", { kind: "respond", ran: false, status: 307, headers: { location: "/elsewhere" } }, refused),
  emulator("page of HTML after the run", status(200, true, "<html><body>Welcome</body></html>"), ranUnseen),
  emulator("JSON of somebody else after the run", status(200, true, { hello: "world" }), ranUnseen),

  point("refused connection", { by: "down" }, unsent),
  proxy("reset on connecting", { kind: "reset", at: "accept" }, barelyConnected),
  proxy("reset at the request's head", { kind: "reset", at: "request-head" }, lostUnseen),
  proxy("reset in the request's body", { kind: "reset", at: "request-body" }, lostUnseen),
  proxy("close in the request's body", { kind: "close", at: "request-body" }, lostUnseen),
  proxy("reset after the request", { kind: "reset", at: "request-end" }, either),
  proxy("half-close after the request", { kind: "half-close", at: "request-end" }, ranUnheard),
  proxy("reset instead of the response", { kind: "reset", at: "response-start" }, ranUnheard),
  proxy("close instead of the response", { kind: "close", at: "response-start" }, ranUnheard),
  proxy("reset in the response's head", { kind: "reset", at: "response-head" }, ranUnheard),
  proxy("reset in the response's body", { kind: "reset", at: "response-body" }, ranUnheard),
  proxy("only so many bytes of the response", { kind: "limit-data", bytes: 60 }, ranUnheard),
  waiting(proxy("nothing gets through", { kind: "timeout", direction: "request" }, lostUnseen)),
  waiting(proxy("nothing comes back", { kind: "timeout", direction: "response" }, ranUnheard)),
  waiting(proxy("answer that is too late", { kind: "latency", ms: 5_000 }, ranUnheard)),
  proxy("answer that is late", { kind: "latency", ms: 20, jitterMs: 20 }, harmless),
  proxy("answer in slices", { kind: "slicer", bytes: 64, everyMs: 1 }, harmless),
  proxy("narrow line", { kind: "bandwidth", bytesPerSecond: 50_000 }, harmless),
  proxy("line that closes late", { kind: "slow-close", ms: 5 }, either),
  point(
    "reset of a connection in use before",
    { by: "proxy", toxic: { kind: "reset", at: "request-head" }, warm: true },
    lostUnseen,
  ),
  proxy("noise instead of HTTP", { kind: "noise" }, lostUnseen),

  point("name that does not resolve", { by: "client", reach: unresolvable }, unsent),
  point("resolver that gives up for now", { by: "client", reach: unresolvableForNow }, unsent),
  waiting(point("resolver that never answers", { by: "client", reach: unresolving }, unsent)),
  point("no TLS where TLS is spoken", { by: "client", reach: untrusted }, refused),

  point("function that fails", { by: "function", input: { fail: "out of range" } }, ({ method }) => {
    const told: readonly Told[] = method === "invoke" ? ["yes"] : ["accepted"];
    return { always: told, first: told };
  }),
  waiting(
    point("function that outlasts the attempt", { by: "function", input: { ms: 600 } }, (cell) =>
      cell.method === "start" ? harmless(cell) : ranUnseen(cell),
    ),
    "invoke",
  ),
  {
    // Comes last, because tokens that were given out before are gone afterwards.
    ...emulator("credentials that expire", { kind: "expire-credentials" }, (cell) => ({
      // A key of Appwrite does not expire.
      always: cell.provider === "appwrite" ? [success(cell)] : ["no", success(cell)],
      first: cell.provider === "appwrite" ? [success(cell)] : [success(cell), "no"],
    })),
    login: true,
  },
];

type Lookup = (error: Error | null, address?: { address: string; family: number }[]) => void;

const lookupFailure = (code: string) =>
  Object.assign(new Error(`getaddrinfo ${code}`), { code, syscall: "getaddrinfo" });

/** A resolver that knows at once, as one with a cache does. */
function unresolvable(origin: string, hits: { left: number }) {
  return named(origin, (done) => {
    if (hits.left-- > 0) done(lookupFailure("ENOTFOUND"));
    else done(null, [{ address: "127.0.0.1", family: 4 }]);
  });
}

function unresolvableForNow(origin: string, hits: { left: number }) {
  return named(origin, (done) => {
    const failure = hits.left-- > 0 ? lookupFailure("EAI_AGAIN") : null;
    setTimeout(() => done(failure, failure === null ? [{ address: "127.0.0.1", family: 4 }] : undefined), 3);
  });
}

function unresolving(origin: string, hits: { left: number }) {
  return named(origin, (done) => {
    if (hits.left-- <= 0) done(null, [{ address: "127.0.0.1", family: 4 }]);
  });
}

/** The same service by a name, which `lookup` resolves. */
function named(origin: string, lookup: (done: Lookup) => void) {
  const agent = new Agent({
    keepAlive: true,
    // Safe: Node asks with `all`, so a list is what it takes.
    lookup: (_name, _options, done) => lookup(done as unknown as Lookup),
  });
  return { origin: origin.replace("127.0.0.1", "localhost"), agent };
}

function untrusted(origin: string) {
  return { origin: origin.replace("http:", "https:") };
}
