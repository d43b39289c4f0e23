/** A way in which a service, or what stands before it, lets a request down. */
export type Fault = {
  readonly name: string;
  /** Whether the function has run by then. Default: it has, once its request was there in full. */
  readonly runs?: false;
  /** How long the call may take, in milliseconds; for faults that end in no other way. */
  readonly timeoutMs?: number;
  /** The caller gives up after this many milliseconds. */
  readonly abortMs?: number;
  /** Happens before the request was read, to the connection alone. */
  readonly when?: "arriving" | "kept";
  /** Not where HTTP/2 is spoken, which knows nothing of the kind. */
  readonly http1?: true;
  readonly act: (line: Line) => void;
};

/** What a fault can do to a request, whatever version of HTTP it came in. */
export type Line = {
  readonly path: string;
  answer(answer: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: string | Buffer;
  }): void;
  /** A response of which this part alone is sent; what follows is up to the fault. */
  begin(answer: { readonly length: number; readonly part: string }, then: () => void): void;
  /** Bytes that are not HTTP. */
  raw(bytes: string, then: () => void): void;
  /** The connection ends in order. */
  end(): void;
  /** The connection breaks. */
  reset(): void;
};

const plain = { "content-type": "text/plain" };
const status = (code: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  name: `${code} after the run`,
  act: (line) => line.answer({ status: code, headers: { ...plain, ...headers }, body: "no" }),
});

/** What every platform has to stand. */
export const faults: readonly Fault[] = [
  { name: "reset before the response", act: (line) => line.reset() },
  { name: "closed before the response", act: (line) => line.end() },
  { name: "reset while the request arrives", when: "arriving", runs: false, act: (line) => line.reset() },
  {
    name: "kept connection reset as it rests",
    when: "kept",
    act: (line) => line.answer({ status: 201, body: run(line.path) }),
  },
  { name: "no response", timeoutMs: 500, act: () => {} },
  { name: "no response and a caller who gives up", abortMs: 250, act: () => {} },
  { name: "reset in the head", http1: true, act: (line) => line.raw("HTTP/1.1 201 Cre", () => line.reset()) },
  { name: "closed in the body", act: (line) => line.begin({ length: 500, part: '{"$id":' }, () => line.end()) },
  { name: "reset in the body", act: (line) => line.begin({ length: 500, part: '{"$id":' }, () => line.reset()) },
  {
    name: "reset after an interim response",
    http1: true,
    act: (line) => line.raw("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n", () => line.reset()),
  },
  { name: "not HTTP", http1: true, act: (line) => line.raw("SSH-2.0-server\r\n\r\n", () => line.end()) },
  {
    name: "a body that is not the gzip it is said to be",
    act: (line) => line.answer({ status: 201, headers: { "content-encoding": "gzip" }, body: run(line.path) }),
  },
  {
    name: "a length that is too short, and garbage",
    http1: true,
    act: (line) => {
      const body = run(line.path);
      line.raw(
        `HTTP/1.1 201 Created\r\n${cors}content-type: application/json\r\ncontent-length: 20\r\n\r\n${body}`,
        () => {},
      );
    },
  },
  status(303, { location: "/result" }),
  status(408),
  status(421),
  status(425),
  status(500),
  status(502),
  status(503, { "retry-after": "0" }),
  status(504),
  { ...status(307, { location: "/again" }), name: "307 before the run", runs: false },
  { ...status(401, { "www-authenticate": 'Basic realm="test"' }), name: "401 before the run", runs: false },
  { ...status(429, { "retry-after": "0" }), name: "429 before the run", runs: false },
];

/** What pages of other origins may read and send. */
export const cors =
  "access-control-allow-origin: *\r\naccess-control-allow-headers: *\r\naccess-control-expose-headers: retry-after, location\r\n";

/** The service's record of a run that went well. */
export function run(path: string): string {
  const [, , functionId = ""] = path.split("/");
  return JSON.stringify({
    $id: "run1",
    functionId,
    status: "completed",
    responseStatusCode: 200,
    responseBody: "{}",
    responseHeaders: [],
    logs: "",
    errors: "",
    duration: 0.1,
  });
}
