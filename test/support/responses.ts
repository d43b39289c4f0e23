/** A response as transports give it. */
type WireResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  text(): string;
  bytes(): Uint8Array<ArrayBuffer>;
};

/** A response on the wire; a body that is not text is sent as JSON. */
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

/**
 * A response's body under the id that the request names, for a Qinling execution is stored under the id that the client chose;
 * a record whose id a test has chosen keeps it.
 */
export function named(body: unknown, request: { readonly url: string; readonly body?: unknown }): unknown {
  if (typeof body !== "object" || body === null || Reflect.get(body, "id") !== qinlingId) return body;
  const sent =
    typeof request.body === "string" && request.body.startsWith("{") ? JSON.parse(request.body).id : undefined;
  const asked = /\/executions\/([^/?]+)$/.exec(new URL(request.url).pathname)?.[1];
  return { ...body, id: sent ?? asked ?? qinlingId };
}
