/** One recorded exchange, a line of `recordings.ndjson`. */
export type Exchange = {
  /** Unique in its file. */
  name: string;
  request: {
    method: string;
    /** Path as sent, percent-encoded, with the query. */
    path: string;
    headers: Record<string, string>;
    body: RecordedBody;
  };
  /** Absent when only the request was recorded. */
  response?: { status: number; headers: Record<string, string>; body: RecordedBody };
  /** Where the response comes from: recorded, composed, documented. */
  responseEvidence?: string;
};

/**
 * A body as recorded. `damaged`: the recorder kept only its beginning and said so with `…(1234 chars)`, or hid a secret in its
 * base64, which is none since. `text` has one character per byte (Latin-1) when the bytes were recorded as base64.
 */
export type RecordedBody = { kind: "none" } | { kind: "damaged" } | { kind: "full"; text: string };

/** Reads a recordings file. Throws an error that names the line when it is not of this form. */
export function parseRecordings({ text, file }: { text: string; file: string }): Exchange[] {
  const exchanges: Exchange[] = [];
  const names = new Set<string>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const place = `${file}:${index + 1}`;
    const exchange = parseExchange({ line, place });
    if (names.has(exchange.name)) throw new Error(`${place}: a second exchange is named "${exchange.name}"`);
    names.add(exchange.name);
    exchanges.push(exchange);
  }
  return exchanges;
}

function parseExchange({ line, place }: { line: string; place: string }): Exchange {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`${place}: not a line of JSON`, { cause });
  }
  const record = asObject(value, `${place}: an exchange`);
  const request = asObject(record.request, `${place}: request`);
  const name = asString(record.name, `${place}: name`);
  const exchange: Exchange = {
    name,
    request: {
      method: asString(request.method, `${place}: request.method`),
      path: asString(request.path, `${place}: request.path`),
      headers: parseHeaders(request.headers, `${place}: request.headers`),
      body: parseBody(request, `${place}: request`),
    },
  };
  if (record.response !== undefined && record.response !== null) {
    const response = asObject(record.response, `${place}: response`);
    const status = response.status;
    if (typeof status !== "number") throw new Error(`${place}: response.status must be a number`);
    exchange.response = {
      status,
      headers: parseHeaders(response.headers, `${place}: response.headers`),
      body: parseBody(response, `${place}: response`),
    };
  }
  if (typeof record.responseEvidence === "string") exchange.responseEvidence = record.responseEvidence;
  return exchange;
}

function parseBody(message: Record<string, unknown>, place: string): RecordedBody {
  const { body, bodyBase64 } = message;
  if (typeof bodyBase64 === "string") {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(bodyBase64)) return { kind: "damaged" };
    return { kind: "full", text: Buffer.from(bodyBase64, "base64").toString("latin1") };
  }
  if (body === undefined || body === null || body === "") return { kind: "none" };
  const text = asString(body, `${place}.body`);
  return /…\(\d+ chars\)$/.test(text) ? { kind: "damaged" } : { kind: "full", text };
}

function parseHeaders(value: unknown, place: string): Record<string, string> {
  if (value === undefined || value === null) return {};
  const headers: Record<string, string> = {};
  for (const [name, content] of Object.entries(asObject(value, place))) {
    headers[name.toLowerCase()] = asString(content, `${place}.${name}`);
  }
  return headers;
}

function asObject(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`${place} must be an object`);
  // An object that is neither null nor an array is a record of unknown values.
  return value as Record<string, unknown>;
}

function asString(value: unknown, place: string): string {
  if (typeof value !== "string") throw new Error(`${place} must be a string`);
  return value;
}
