// Runs code that was deployed through this service's API, as Open Runtimes v5 calls it: `export default ({ req, res, log, error }) => …`.
import type { FunctionContext } from "../../functions/folder-adapter.js";
import type { Adapter } from "../../functions/run.js";

/** What an adapter of this service is given: the request that the function gets. */
export type FunctionRequest = {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBase64: string;
  readonly context: FunctionContext;
};

/** What it gives back: the function's HTTP response, and what the runtime says of a function that gave none. */
export type FunctionResponse = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBase64: string;
  readonly error?: string;
};

type Headers = Readonly<Record<string, string>>;
type NativeResponse = { readonly body: Buffer; readonly statusCode: number; readonly headers: Headers };

export const invoke: Adapter["invoke"] = async ({ exports, payload }) => {
  const request = payload as FunctionRequest; // made by the executions of this service
  const handler = handlerOf(exports);
  const response = await handler({
    req: requestView(request),
    res: responseTools,
    log: print("stdout"),
    error: print("stderr"),
  });
  if (!isResponse(response)) return returnsNothing;
  return {
    statusCode: response.statusCode,
    headers: response.headers,
    bodyBase64: response.body.toString("base64"),
  } satisfies FunctionResponse;
};

const returnsNothing: FunctionResponse = {
  statusCode: 500,
  headers: {},
  bodyBase64: "",
  error: "Return statement missing. return context.res.empty() if no response is expected.",
};

// `import` of a CommonJS module gives its `module.exports` as the default export.
function handlerOf(exports: Readonly<Record<string, unknown>>): (context: object) => unknown {
  const main = exports.default;
  const nested = (main as { default?: unknown } | undefined)?.default;
  for (const candidate of [main, nested])
    if (typeof candidate === "function") return candidate as (context: object) => unknown;
  throw new TypeError("User function is not valid: the module has no function as its default export.");
}

function requestView({ method, path: given, headers, bodyBase64 }: FunctionRequest) {
  // The runtime is called by HTTP, so what it sees is a URL.
  const { pathname, search, searchParams } = new URL(`http://localhost${given.startsWith("/") ? "" : "/"}${given}`);
  const bodyBinary = Buffer.from(bodyBase64, "base64");
  const body = bodyBinary.toString("utf8");
  const isJson = (headers["content-type"] ?? "").includes("application/json");
  return {
    method,
    headers,
    scheme: "http",
    host: "localhost",
    port: 80,
    path: pathname,
    queryString: search.slice(1),
    query: Object.fromEntries(searchParams),
    url: `http://localhost${pathname}${search}`,
    bodyBinary,
    bodyText: body,
    bodyRaw: body,
    get bodyJson() {
      return JSON.parse(body);
    },
    get body() {
      return isJson && body !== "" ? JSON.parse(body) : body;
    },
  };
}

function responseOf(body: Buffer, statusCode = 200, headers: Headers = {}): NativeResponse {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { body, statusCode, headers: Object.fromEntries(lower) };
}

function tool<Body>(type: string, bytesOf: (body: Body) => Buffer) {
  return (body: Body, statusCode?: number, headers: Headers = {}) =>
    responseOf(bytesOf(body), statusCode, { "content-type": type, ...headers });
}

const text = tool("text/plain; charset=utf-8", (body: string) => Buffer.from(body));
const responseTools = {
  text,
  send: text,
  json: tool("application/json; charset=utf-8", (value: unknown) => Buffer.from(JSON.stringify(value))),
  binary: tool("application/octet-stream", (bytes: Uint8Array) => Buffer.from(bytes)),
  empty: () => responseOf(Buffer.alloc(0), 204),
  redirect: (url: string, statusCode = 301, headers: Headers = {}) =>
    responseOf(Buffer.alloc(0), statusCode, { ...headers, location: url }),
};

function isResponse(value: unknown): value is NativeResponse {
  return typeof value === "object" && value !== null && Buffer.isBuffer((value as Partial<NativeResponse>).body);
}

function print(stream: "stdout" | "stderr"): (...values: unknown[]) => void {
  return (...values) => {
    const words = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
    process[stream].write(`${words.join(" ")}\n`);
  };
}
