/** The one call that every contender makes: an Appwrite execution that is waited for. */
export const workload = {
  path: "/v1/functions/hello/executions",
  functionId: "hello",
  project: "bench-project",
  key: "standard_bench0000000000000000000000000000",
  /** What the function is given. */
  input: { name: "Ada", attempt: 1 },
} as const;

/** The request's body, made anew for every call as an application would. */
export function requestBody() {
  return {
    async: false,
    body: JSON.stringify(workload.input),
    headers: { "content-type": "application/json" },
  };
}

/** The request's headers, for contenders that know no Appwrite. */
export const requestHeaders = {
  "content-type": "application/json",
  accept: "application/json",
  "x-appwrite-project": workload.project,
  "x-appwrite-key": workload.key,
  "x-appwrite-response-format": "1.9.5",
} as const;

/** An execution as Appwrite 1.9 answers it. */
export function execution(options: { readonly id: string; readonly status: "completed" | "processing" }) {
  return {
    $id: options.id,
    $createdAt: "2026-01-15T09:30:00.123+00:00",
    $updatedAt: "2026-01-15T09:30:00.456+00:00",
    $permissions: ['read("user:65a4f2c9d1e8b7a3f0c2")'],
    functionId: workload.functionId,
    deploymentId: "65a4f2c9d1e8b7a3f0d4",
    trigger: "http",
    status: options.status,
    requestMethod: "POST",
    requestPath: "/",
    requestHeaders: [
      { name: "content-type", value: "application/json" },
      { name: "x-appwrite-trigger", value: "http" },
    ],
    responseStatusCode: options.status === "completed" ? 200 : 0,
    responseBody: options.status === "completed" ? answerText : "",
    responseHeaders: [
      { name: "content-type", value: "application/json" },
      { name: "content-length", value: String(answerText.length) },
    ],
    logs: "",
    errors: "",
    duration: 0.0123,
    scheduledAt: null,
  };
}

const answerText = JSON.stringify({
  greeting: "Hello, Ada",
  items: [1, 2, 3, 4, 5, 6].map((number) => ({ number, label: `item-${number}`, price: number * 10.5, inStock: true })),
});

/** Bytes of the response that the issue of speed is measured with: about 1.2 KB. */
export function answerBytes(): number {
  return Buffer.byteLength(JSON.stringify(execution({ id: "65a4f2c9d1e8b7a3f0e5", status: "completed" })));
}
