import { boolean, type Check, having, object, record } from "@fnwire/runtime/options";
import {
  type Attributes,
  type Context,
  context,
  type Meter,
  metrics,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { FnwireError } from "../errors/errors.js";
import { refuseFlaws } from "../options/check.js";
import type { Hooks } from "../options/hooks.js";

/** Options of {@link otelHooks}. */
export type OtelOptions = {
  /** Default: the global tracer provider's. */
  readonly tracer?: Tracer | undefined;
  /** Default: the global meter provider's. */
  readonly meter?: Meter | undefined;
  /** Pass the trace on to the function, in the headers of the propagator, where the provider forwards headers. Default true. */
  readonly propagate?: boolean | undefined;
  /** Put on every span: what only the caller knows, such as `faas.invoked_region`. */
  readonly attributes?: Attributes | undefined;
};

const optionsCheck: Check<OtelOptions> = /* @__PURE__ */ object<OtelOptions>({
  tracer: /* @__PURE__ */ having<Tracer>("a tracer", "startSpan"),
  meter: /* @__PURE__ */ having<Meter>("a meter", "createHistogram"),
  propagate: boolean,
  attributes: /* @__PURE__ */ record(),
});

const scope = "fnwire";

type Tracked = { readonly span: Span; readonly context: Context };

/**
 * Hooks that write OpenTelemetry spans and metrics: one CLIENT span for each call, with an event for each attempt, retry
 * and open outcome, inside which instrumented HTTP clients put theirs. Attribute names are those of the semantic
 * conventions for FaaS and HTTP; what they have no name for begins with `fnwire.`.
 */
export function otelHooks(given: OtelOptions = {}): Hooks {
  const options = refuseFlaws(optionsCheck, given, { provider: "otelHooks" });
  const tracer = options.tracer ?? trace.getTracer(scope);
  const meter = options.meter ?? metrics.getMeter(scope);
  const tracked = new WeakMap<object, Tracked>();
  const instruments = makeInstruments(meter);

  return {
    onCallStart({ provider, operation, fn, call, origin, addFunctionHeaders }) {
      const { hostname, port, protocol } = new URL(origin);
      const span = tracer.startSpan(fn === undefined ? operation : `${operation} ${fn}`, {
        kind: SpanKind.CLIENT,
        attributes: {
          ...options.attributes,
          "faas.invoked_provider": provider,
          ...(fn === undefined ? undefined : { "faas.invoked_name": fn }),
          "server.address": hostname,
          "server.port": port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
          "fnwire.operation": operation,
        },
      });
      const inside = trace.setSpan(context.active(), span);
      tracked.set(call, { span, context: inside });
      if (options.propagate === false) return;
      const headers: Record<string, string> = {};
      propagation.inject(inside, headers);
      if (Object.keys(headers).length > 0) addFunctionHeaders(headers);
    },

    runCall({ call }, run) {
      const own = tracked.get(call);
      if (own === undefined) run();
      else context.with(own.context, run);
    },

    onAttempt({ provider, operation, call, attempt }) {
      const attributes: Attributes = {
        ...(attempt.httpStatus === undefined ? undefined : { "http.response.status_code": attempt.httpStatus }),
        ...(attempt.code === undefined ? undefined : { "error.type": attempt.code }),
      };
      instruments.attempts.add(1, { ...base(provider, operation), ...attributes });
      tracked.get(call)?.span.addEvent("fnwire.attempt", {
        ...attributes,
        "http.request.resend_count": attempt.n - 1,
        // Of an attempt that was answered well the call knows more, and only when it ends.
        ...(attempt.code === undefined ? undefined : { "fnwire.executed": attempt.executed }),
        "fnwire.duration_ms": attempt.durationMs,
      });
    },

    onRetry({ provider, operation, call, delayMs, reason, budget }) {
      instruments.retries.add(1, { ...base(provider, operation), "fnwire.reason": reason });
      if (budget !== undefined) instruments.budget.record(budget, { "faas.invoked_provider": provider });
      tracked.get(call)?.span.addEvent("fnwire.retry", { "fnwire.reason": reason, "fnwire.delay_ms": delayMs });
    },

    onAmbiguous({ provider, operation, call, reason, then }) {
      const attributes = { "fnwire.reason": reason, "fnwire.then": then };
      instruments.ambiguous.add(1, { ...base(provider, operation), ...attributes });
      tracked.get(call)?.span.addEvent("fnwire.ambiguous", attributes);
    },

    onBudgetEmpty({ provider, balance }) {
      instruments.budget.record(balance, { "faas.invoked_provider": provider });
    },

    onPoll({ provider, executions, durationMs, error }) {
      const attributes = {
        "faas.invoked_provider": provider,
        ...(error === undefined ? undefined : { "error.type": error.code }),
      };
      instruments.pollDuration.record(durationMs / 1000, attributes);
      instruments.polled.add(executions, attributes);
    },

    onAuthRefresh({ provider, error }) {
      const type = error === undefined ? undefined : { "error.type": error.code };
      instruments.logins.add(1, { "faas.invoked_provider": provider, ...type });
    },

    onCallEnd({ provider, operation, call, durationMs, error, executionId }) {
      const type = error === undefined ? undefined : { "error.type": typeOf(error) };
      instruments.duration.record(durationMs / 1000, { ...base(provider, operation), ...type });
      const span = tracked.get(call)?.span;
      if (span === undefined) return;
      tracked.delete(call);
      if (executionId !== undefined) span.setAttribute("faas.invocation_id", executionId);
      if (type !== undefined) {
        span.setAttributes(type);
        // The message of a FnwireError is free of credentials; that of an abort reason is the caller's own.
        const message = FnwireError.is(error) ? error.message : undefined;
        span.setStatus({ code: SpanStatusCode.ERROR, ...(message === undefined ? undefined : { message }) });
        if (FnwireError.is(error)) span.setAttribute("fnwire.executed", error.executed);
      }
      span.end();
    },
  };
}

function makeInstruments(meter: Meter) {
  return {
    duration: meter.createHistogram("fnwire.call.duration", {
      unit: "s",
      description: "Duration of calls, retries included.",
    }),
    attempts: meter.createCounter("fnwire.attempts", {
      unit: "{attempt}",
      description: "Requests that were made for calls.",
    }),
    retries: meter.createCounter("fnwire.retries", {
      unit: "{retry}",
      description: "Requests that were repeated, by reason.",
    }),
    ambiguous: meter.createCounter("fnwire.ambiguous", {
      unit: "{call}",
      description: "Invocations of which nobody knew whether they had run, and what was done about it.",
    }),
    budget: meter.createGauge("fnwire.retry.budget", { unit: "{token}", description: "Tokens left for retries." }),
    pollDuration: meter.createHistogram("fnwire.poll.duration", {
      unit: "s",
      description: "Duration of polls.",
    }),
    polled: meter.createCounter("fnwire.poll.executions", {
      unit: "{execution}",
      description: "Runs that polls asked about.",
    }),
    logins: meter.createCounter("fnwire.auth.refreshes", {
      unit: "{refresh}",
      description: "Tokens that were obtained.",
    }),
  };
}

function base(provider: string, operation: string): Attributes {
  return { "faas.invoked_provider": provider, "fnwire.operation": operation };
}

/** The error's code; an abort has none. */
function typeOf(error: unknown): string {
  if (FnwireError.is(error)) return error.code;
  return error instanceof Error ? error.name : "_OTHER";
}
