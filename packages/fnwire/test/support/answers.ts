import type { WireResponse } from "@fnwire/runtime";

/** An answer on the wire; a body that is not text is sent as JSON. */
export function response(status: number, body: unknown = "", headers: Record<string, string> = {}): WireResponse {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "string" ? "text/plain" : "application/json";
  return {
    status,
    headers: { "content-type": type, ...headers },
    text: () => text,
    bytes: () => new TextEncoder().encode(text),
  };
}

/** The id of an execution that no test has named. */
export const qinlingId = "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d";

/** Records as the services send them. */
export const records = {
  appwrite: (change: Record<string, unknown> = {}) => ({
    $id: "run1",
    status: "completed",
    responseStatusCode: 200,
    responseBody: '{"greeting":"Hello Ada"}',
    responseHeaders: [{ name: "content-type", value: "application/json" }],
    logs: "",
    errors: "",
    duration: 0.4,
    requestPath: "/",
    ...change,
  }),
  qinling: (change: Record<string, unknown> = {}) => ({
    id: qinlingId,
    status: "success",
    sync: true,
    result: '{"output": {"greeting": "Hello Ada"}, "duration": 0.025}',
    ...change,
  }),
  minapp: (change: Record<string, unknown> = {}) => ({
    code: 0,
    data: { greeting: "Hello Ada" },
    error: {},
    ...change,
  }),
  functiongraph: (change: Record<string, unknown> = {}) => ({
    request_id: "1cbe80f3-3c65-475e-ad88-76ac518d386a",
    result: '{"greeting":"Hello Ada"}',
    log: "",
    status: 200,
    ...change,
  }),
};
