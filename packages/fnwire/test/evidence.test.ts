import { Agent } from "node:http";
import { type Transport, TransportError, type TransportErrorCode } from "@fnwire/runtime";
import { describe, expect, it } from "vitest";
import { records, response } from "../../../test/support/responses.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { AmbiguousOutcomeError, safeTransport, toRetryDirective } from "../src/index.js";
import { scene } from "./support/clients.js";
import { answer, lost, refused, type Step } from "./support/fake-service.js";

const ok = answer(201, records.appwrite());

/** What a call of Appwrite's function comes to over a transport of the caller's own. */
async function errorOver(transport: Transport, clock = new VirtualClock()): Promise<unknown> {
  const { appwrite } = scene(ok, clock);
  return clock.run(
    appwrite({ transport })
      .fn("hello")
      .invoke({})
      .catch((thrown: unknown) => thrown),
  );
}

function failing(code: TransportErrorCode, sent: boolean | "unknown"): Step {
  return (_request, { operation, evidence }) => {
    evidence.sent = sent;
    throw new TransportError({ code, message: code, operation: operation.id, sent, responseStarted: false });
  };
}

const open = { code: "AMBIGUOUS_OUTCOME", executed: "maybe", retryable: false };

describe("given a transport's evidence, the facade says executed no only when it is proven", () => {
  it.each([
    // TLS 1.3 refuses a client's certificate after the request was sent (RFC 8446, appendix E.1.2).
    ["a TLS alert after the request", "TLS_FAILED", true],
    ["a TLS alert at a time that nobody knows", "TLS_FAILED", "unknown"],
    ["a name that is looked up again after the request", "DNS_FAILED", true],
    ["a connection that is made again after the request", "CONNECT_FAILED", true],
  ] as const)("%s proves nothing", async (_name, code, sent) => {
    const { clock, service, appwrite } = scene([failing(code, sent), ok]);
    const error = await clock.run(
      appwrite()
        .fn("hello")
        .invoke({})
        .catch((thrown: unknown) => thrown),
    );
    expect(error).toBeInstanceOf(AmbiguousOutcomeError);
    expect(error).toMatchObject({ ...open, reason: code });
    expect(service.arrivals).toHaveLength(1);
  });

  it("a transport that says nothing proves nothing", async () => {
    const mute: Transport = () => Promise.reject(new Error("socket hang up"));
    const error = await errorOver(mute);
    expect(error).toMatchObject({ ...open, attempts: [{ bytesSent: "unknown", executed: "maybe" }] });
    expect(toRetryDirective(error)).toEqual({ action: "ask" });
  });

  it("an error and an evidence that contradict each other prove nothing", async () => {
    const { clock, service, appwrite } = scene([
      (_request, { operation, evidence }) => {
        evidence.sent = true;
        const init = { message: "lost", operation: operation.id, sent: false, responseStarted: false } as const;
        throw new TransportError({ code: "CONNECTION_LOST", ...init });
      },
      ok,
    ]);
    const call = appwrite().fn("hello").invoke({});
    await expect(clock.run(call)).rejects.toMatchObject({ ...open, reason: "CONNECTION_LOST" });
    expect(service.arrivals).toHaveLength(1);
  });

  it("a response proves that the request was sent, whatever its transport says", async () => {
    const { clock, appwrite } = scene([() => response(503), ok]);
    const call = appwrite().fn("hello").invoke({});
    await expect(clock.run(call)).rejects.toMatchObject({ ...open, attempts: [{ bytesSent: true, httpStatus: 503 }] });
    const late = scene(() => response(201, []));
    const malformed = late.appwrite().fn("hello").invoke({});
    await expect(late.clock.run(malformed)).rejects.toMatchObject({ ...open, attempts: [{ executed: "maybe" }] });
  });

  it("a transport that repeats by itself cannot hide that the first time was open", async () => {
    const { service } = scene([lost, refused]);
    const twice: Transport = (request, context) =>
      service.transport(request, context).catch(() => service.transport(request, context));
    expect(await errorOver(twice)).toMatchObject(open);
    expect(service.arrivals).toHaveLength(2);
  });

  it("nor can a safeTransport below that was told to repeat what may have run", async () => {
    const { clock, service } = scene([lost, refused]);
    const below = safeTransport({ transport: service.transport, clock, onAmbiguous: "retry", retry: { attempts: 2 } });
    expect(await errorOver(below, clock)).toMatchObject(open);
    expect(service.arrivals).toHaveLength(2);
  });

  it("what an abandoned attempt reports later is not taken for the evidence of the next one", async () => {
    let speakUp: (() => void) | undefined;
    const { clock, service, appwrite } = scene([
      (request, context, time) => {
        context.evidence.sent = "unknown";
        speakUp = () => {
          context.evidence.sent = false;
        };
        return lost(request, { ...context, evidence: { ...context.evidence } }, time);
      },
      async (_request, { operation, evidence }) => {
        evidence.sent = true;
        speakUp?.();
        const init = { message: "lost", operation: operation.id, sent: true, responseStarted: false } as const;
        throw new TransportError({ code: "CONNECTION_LOST", ...init });
      },
      refused,
    ]);
    const call = appwrite().fn("hello").invoke({}, { onAmbiguous: "retry" });
    await expect(clock.run(call)).rejects.toMatchObject({
      ...open,
      attempts: [{ executed: "maybe" }, { executed: "maybe", bytesSent: true }, { executed: "no", bytesSent: false }],
    });
    expect(service.arrivals).toHaveLength(3);
  });
});

describe("a request that the platform refuses to send", () => {
  it("is the caller's mistake, by its own name, and did not run", async () => {
    const { appwrite } = scene(ok);
    const agent = new Agent();
    const client = appwrite({ transport: undefined, agent, endpoint: "https://127.0.0.1:9" } as object);
    await expect(client.fn("hello").invoke({})).rejects.toMatchObject({
      code: "CONFIG_INVALID",
      layer: "caller",
      executed: "no",
      retryable: false,
      message: expect.stringContaining("agent"),
    });
    agent.destroy();
  });
});
