import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Attributes,
  type Context,
  type ContextManager,
  context,
  type Meter,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanOptions,
  SpanStatusCode,
  type TextMapPropagator,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { records, response } from "../../../test/support/responses.js";
import { type OtelOptions, otelHooks } from "../src/otel/index.js";
import { scene } from "./support/clients.js";
import { answer, lost, refused, type Step } from "./support/fake-service.js";

type Written = {
  readonly name: string;
  readonly options: SpanOptions | undefined;
  readonly attributes: Attributes;
  readonly events: [string, Attributes][];
  status: unknown;
  ended: boolean;
};

/** The part of an SDK that this needs: writes everything down. */
function notebook(more: OtelOptions = {}) {
  const spans: Written[] = [];
  const points: [string, number, Attributes][] = [];
  const tracer = {
    startSpan(name: string, options?: SpanOptions) {
      const written: Written = { name, options, attributes: {}, events: [], status: undefined, ended: false };
      spans.push(written);
      return {
        spanContext: () => ({
          traceId: "0af7651916cd43dd8448eb211c80319c",
          spanId: `00f067aa0ba902b${spans.length}`,
          traceFlags: 1,
        }),
        setAttribute: (key: string, value: string) => Object.assign(written.attributes, { [key]: value }),
        setAttributes: (more: Attributes) => Object.assign(written.attributes, more),
        addEvent: (event: string, attributes: Attributes) => written.events.push([event, attributes]),
        setStatus: (status: unknown) => Object.assign(written, { status }),
        end: () => Object.assign(written, { ended: true }),
      } as unknown as Span;
    },
  } as unknown as Tracer;
  const instrument = (name: string) => ({
    add: (value: number, attributes: Attributes) => points.push([name, value, attributes]),
    record: (value: number, attributes: Attributes) => points.push([name, value, attributes]),
  });
  const meter = { createCounter: instrument, createHistogram: instrument, createGauge: instrument } as unknown as Meter;
  return { spans, points, hooks: otelHooks({ tracer, meter, ...more }) };
}

const propagator: TextMapPropagator = {
  inject(active, carrier, setter) {
    const span = trace.getSpanContext(active);
    if (span) setter.set(carrier, "traceparent", `00-${span.traceId}-${span.spanId}-01`);
  },
  extract: (active) => active,
  fields: () => ["traceparent"],
};

describe("otelHooks", () => {
  beforeEach(() => {
    propagation.setGlobalPropagator(propagator);
    context.setGlobalContextManager(contextManager());
  });
  afterEach(() => {
    propagation.disable();
    context.disable();
  });

  it("writes one span for a call, with an event for each attempt and retry", async () => {
    const { spans, points, hooks } = notebook();
    const { clock, appwrite } = scene([refused, answer(201, records.appwrite())]);
    await clock.run(appwrite({ hooks }).fn("hello").invoke({}));
    expect(spans).toHaveLength(1);
    const [span] = spans;
    expect(span).toMatchObject({
      name: "invoke hello",
      ended: true,
      status: undefined,
      attributes: { "faas.invocation_id": "run1" },
    });
    expect(span?.options?.attributes).toEqual({
      "faas.invoked_provider": "appwrite",
      "faas.invoked_name": "hello",
      "server.address": "aw.example",
      "server.port": 443,
      "fnwire.operation": "invoke",
    });
    expect(span?.events.map(([name]) => name)).toEqual(["fnwire.attempt", "fnwire.retry", "fnwire.attempt"]);
    expect(span?.events.map(([, attributes]) => attributes["fnwire.executed"])).toEqual(["no", undefined, undefined]);
    expect(span?.events.at(-1)?.[1]).toMatchObject({
      "http.response.status_code": 201,
      "http.request.resend_count": 1,
    });
    expect(points.map(([name, value]) => [name, value])).toEqual([
      ["fnwire.attempts", 1],
      ["fnwire.retries", 1],
      ["fnwire.retry.budget", 486],
      ["fnwire.attempts", 1],
      ["fnwire.call.duration", 0.05],
    ]);
  });

  it("puts on each span what only the caller knows, without letting it hide what is so", async () => {
    const attributes = { "faas.invoked_region": "fra", "faas.invoked_name": "other" };
    const { spans, hooks } = notebook({ attributes });
    const { clock, appwrite } = scene(answer(201, records.appwrite()));
    await clock.run(appwrite({ hooks }).fn("hello").invoke({}));
    expect(spans[0]?.options?.attributes).toMatchObject({
      "faas.invoked_region": "fra",
      "faas.invoked_name": "hello",
    });
  });

  it("passes nothing on when it is not to", async () => {
    const { hooks } = notebook({ propagate: false });
    const { clock, service, appwrite } = scene(answer(201, records.appwrite()));
    await clock.run(appwrite({ hooks }).fn("hello").invoke({}));
    expect(service.bodies("createExecution")[0]?.headers).not.toHaveProperty("traceparent");
  });

  it("says of a failed call what is known of the function", async () => {
    const { spans, points, hooks } = notebook();
    const { clock, minapp } = scene(lost);
    await clock.run(
      minapp({ hooks })
        .fn("hello")
        .invoke({})
        .catch(() => undefined),
    );
    expect(spans[0]?.attributes).toMatchObject({ "error.type": "AMBIGUOUS_OUTCOME", "fnwire.executed": "maybe" });
    expect(spans[0]?.status).toMatchObject({ code: SpanStatusCode.ERROR });
    expect(points).toContainEqual(["fnwire.ambiguous", 1, expect.objectContaining({ "fnwire.then": "throw" })]);
  });

  it("passes the trace on to the function where headers are forwarded", async () => {
    const { hooks } = notebook();
    const aw = scene(answer(201, records.appwrite()));
    await aw.clock.run(aw.appwrite({ hooks }).fn("hello").invoke("hi"));
    expect(aw.service.bodies("createExecution")[0]?.headers).toEqual({
      traceparent: "00-0af7651916cd43dd8448eb211c80319c-00f067aa0ba902b1-01",
    });
    const ma = scene(answer(200, records.minapp()));
    await ma.clock.run(ma.minapp({ hooks }).fn("hello").invoke({}));
    expect(ma.service.bodies("invokeFunction")).toEqual([{ data: {}, sync: true }]);
  });

  it("lets instrumented HTTP clients put their spans inside", async () => {
    const { hooks } = notebook();
    const seen: (string | undefined)[] = [];
    const looking: Step = (_request, { evidence }) => {
      evidence.sent = true;
      seen.push(trace.getSpanContext(context.active())?.spanId);
      return response(201, records.appwrite());
    };
    const { clock, appwrite } = scene(looking);
    await clock.run(appwrite({ hooks }).fn("hello").invoke({}));
    expect(seen).toEqual(["00f067aa0ba902b1"]);
  });

  it("counts polls and the runs that they asked about", async () => {
    const { spans, points, hooks } = notebook();
    const { clock, appwrite } = scene(answer(200, records.appwrite()));
    const handle = appwrite({ hooks }).resume({
      v: 1,
      provider: "appwrite",
      fn: "hello",
      id: "run1",
      startedAt: "2026-01-15T10:00:00Z",
    });
    await clock.run(handle.result());
    expect(points).toContainEqual(["fnwire.poll.executions", 1, { "faas.invoked_provider": "appwrite" }]);
    expect(spans.map(({ name, ended }) => [name, ended])).toEqual([["result hello", true]]);
  });
});

function contextManager(): ContextManager {
  const storage = new AsyncLocalStorage<Context>();
  return {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (own, run, self, ...args) => storage.run(own, () => run.call(self as never, ...args)),
    bind: (_own, target) => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  };
}
