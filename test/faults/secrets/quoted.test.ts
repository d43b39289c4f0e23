import { Agent } from "node:http";
import { expect, test } from "vitest";
import { report } from "../support/figures.js";
import {
  createClient,
  fetchTransport,
  nodeTransport,
  safeTransport,
  type Transport,
  TransportError,
  type WireRequest,
} from "../support/fnwire.js";
import { Agent as UndiciAgent, undiciTransport } from "../support/undici.js";
import { type CredentialKind, credentialKinds, credentialKindsWith } from "./kinds.js";
import { echoOf } from "./parrot.js";
import { functionId, Scene } from "./scene.js";
import { leaksIn } from "./sinks.js";

/** What a request looks like in the hands of whoever sends it, and what they can know of it. */
type Sent = { readonly request: WireRequest; readonly secrets: readonly string[] };

/** Every request that one kind of credential brings about: the login's, and that of the function. */
async function requestsOf(kind: CredentialKind): Promise<readonly Sent[]> {
  const scene = new Scene(kind);
  const sent: Sent[] = [];
  const client = scene.client({
    transport: (request, context) => {
      const written = JSON.stringify([request.url, request.headers, request.body]);
      const isIn = (secret: string): boolean =>
        [secret, JSON.stringify(secret).slice(1, -1)].some(
          (form) => written.includes(form) || written.includes(JSON.stringify(form).slice(1, -1)),
        );
      sent.push({ request, secrets: kind.secrets.filter(isIn) });
      return scene.transport(request, context);
    },
  });
  scene.script = { "*": { status: 403 } };
  await scene.errorOf(() => client.fn(functionId).invoke({}));
  return sent;
}

/** Errors that quote a request as those of platforms, proxies and wrappers may. */
const quoting: Readonly<Record<string, (echo: string, request: WireRequest) => unknown>> = {
  "in its message": (echo) => new Error(`the proxy refused ${echo}`),
  "in the message of its cause": (echo) => new TypeError("fetch failed", { cause: new Error(echo) }),
  "deeper down": (echo) => new TypeError(echo, { cause: new Error(echo, { cause: new Error(echo) }) }),
  "in a list of errors": (echo) => new AggregateError([new Error(echo), new Error(echo)], echo, { cause: echo }),
  "in its name and code": (echo) => Object.assign(new Error("failed"), { name: echo, code: echo, syscall: echo }),
  "word by word in its code": (echo) =>
    new AggregateError(
      [],
      "failed",
      Object.assign({
        cause: Object.assign(new Error("failed"), { code: echo.split(" ")[0], name: echo.split(" ")[0] }),
      }),
    ),
  "in its properties": (echo, request) =>
    Object.assign(new Error("failed", { cause: Object.assign(new Error("failed"), { input: request }) }), {
      options: request,
      input: request.url,
      socket: { _header: echo },
      toJSON: () => echo,
    }),
  "in its stack": (echo) => Object.assign(new Error("failed"), { stack: echo, toString: () => echo }),
  "as text that is no error": (echo) => echo,
};

/** Who may fail with an error of their own, by what they are passed to. */
const failing: Readonly<Record<string, (error: unknown) => Transport>> = {
  "a fetch": (error) => fetchTransport({ fetch: () => Promise.reject(error) }),
  "a fetch whose body fails": (error) =>
    fetchTransport({
      fetch: async () => new Response(new ReadableStream({ pull: (controller) => controller.error(error) })),
    }),
  "an agent": (error) => {
    class Failing extends Agent {
      createConnection(_options: object, done: (error: Error | null, socket: never) => void): undefined {
        done(error as Error, undefined as never);
      }
    }
    return nodeTransport({ agent: new Failing() });
  },
  "an agent that throws": (error) => {
    class Throwing extends Agent {
      addRequest(): void {
        throw error;
      }
    }
    return nodeTransport({ agent: new Throwing() });
  },
  "a dispatcher": (error) =>
    undiciTransport({
      dispatcher: new UndiciAgent({ connect: (_options, done) => done(error as Error, null) }),
    }),
  "a transport below safeTransport": (error) => safeTransport({ retry: false, transport: () => Promise.reject(error) }),
};

const kinds = [
  ...credentialKinds,
  ...credentialKindsWith(() => "correct horse battery staple"),
  ...credentialKindsWith(() => "tiger"),
  ...credentialKindsWith((name) => name.replace(/\W/g, "")),
];

test("an error that quotes what was sent, wherever and in whatever form, leaves no secret in the binding's", async () => {
  const leaks: string[] = [];
  let errors = 0;
  for (const kind of kinds) {
    for (const { request, secrets } of await requestsOf(kind)) {
      const echo = echoOf(request, secrets);
      for (const [how, make] of Object.entries(quoting)) {
        for (const [who, transportOf] of Object.entries(failing)) {
          // Node's agents pass on nothing but errors.
          const made = make(echo, request);
          if (who !== "a fetch" && !(made instanceof Error)) continue;
          const error = await send(transportOf(made), { ...request, url: request.url.replace("https:", "http:") });
          errors += 1;
          for (const sink of leaksIn({ error, others: [] }, secrets)) {
            leaks.push(`${kind.name}, ${who}, ${how}: ${sink}`);
          }
        }
      }
    }
  }
  report("errors that quote requests", { credentials: kinds.length, errors, hits: leaks.length });
  expect(leaks).toEqual([]);
  expect(errors).toBeGreaterThan(1000);
});

function send(transport: Transport, request: WireRequest): Promise<unknown> {
  const operation = { id: "run", method: "POST", path: "/", security: [], retry: "unsent", responses: {} } as const;
  return transport(request, { operation, evidence: { sent: false, responseStarted: false } }).then(
    () => Promise.reject(new Error("it should have failed")),
    (error: unknown) => error,
  );
}

test("what platforms say of a failure is still read in the error's cause", async () => {
  const words = [
    "connect ECONNREFUSED [address]",
    "Client network socket disconnected before secure TLS connection was established",
    "unable to verify the first certificate",
    "Parse Error: Expected HTTP/, RTSP/ or ICE/",
    "ECONNRESET: The socket connection was closed unexpectedly.",
    "tcp connect error: Connection refused (os error 111)",
    "dns error: failed to lookup address information: Name or service not known",
    "other side closed",
    "Failed to fetch",
  ];
  for (const message of words) {
    const transport = fetchTransport({ fetch: () => Promise.reject(new TypeError(message)) });
    const client = createClient({ provider: "test", schemes: {} }, { endpoint: "https://api.example", transport });
    const operation = { id: "run", method: "POST", path: "/", security: [], retry: "unsent", responses: {} } as const;
    const error: unknown = await client.send(operation, {}).catch((each: unknown) => each);
    if (!(error instanceof TransportError)) throw error;
    expect(Reflect.get(Object(error.cause), "message")).toBe(message);
  }
});
