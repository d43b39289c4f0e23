// The entry with an optional peer, which a user installs who wants it.
import { metrics, trace } from "@opentelemetry/api";
import { appwrite } from "fnwire/appwrite";
import { otelHooks } from "fnwire/otel";

export const functions = appwrite({
  endpoint: "https://cloud.example.com/v1",
  project: "test-project",
  key: "test-key",
  hooks: otelHooks({ tracer: trace.getTracer("consumer"), meter: metrics.getMeter("consumer") }),
});
