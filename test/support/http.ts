/** A response with its body read: JSON when it says so, else text. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body, for reading what a test expects to be there. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers whose shape is what they test
  readonly json: any;
};

/** Sends a request; `json` becomes the body. Redirects are not followed. */
export async function request(
  url: string,
  {
    method,
    headers = {},
    json,
    body,
  }: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly json?: unknown;
    readonly body?: NonNullable<RequestInit["body"]>;
  } = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: method ?? (json === undefined && body === undefined ? "GET" : "POST"),
    headers: { ...(json !== undefined && { "content-type": "application/json" }), ...headers },
    redirect: "manual",
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const isJson = (response.headers.get("content-type") ?? "").includes("json") && text !== "";
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
}

/** Asks again until the response fits. Throws with the last response after `timeoutMs` (default 5,000). */
export async function until<T>(ask: () => Promise<T>, fits: (answer: T) => boolean, timeoutMs = 5000): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (performance.now() > deadline) throw new Error(`Still not after ${timeoutMs} ms: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
