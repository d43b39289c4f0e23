import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** A run as Appwrite 1.9.6 keeps it; times are the server's own. */
export type Run = { [field: string]: unknown } & { $id: string; $createdAt: string; status: string };

/** One request as it arrived. */
export type Arrived = {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly bytes: Buffer;
  readonly headers: IncomingHttpHeaders;
};

/** A response instead of the server's own; `"lost"` breaks the connection, before or after the server has done its work. */
export type Instead =
  | { readonly status: number; readonly body: unknown; readonly headers?: Record<string, string> }
  | "lost before"
  | "lost after";

/**
 * The executions of one Appwrite 1.9.6 project over a real socket, written from exchanges with such a server: its statuses, headers
 * and records, PHP's way with bodies that are no JSON, and a database that takes upper and lower case, and accents, for the same.
 */
export class RawAppwrite {
  readonly requests: Arrived[] = [];
  readonly runs: Run[] = [];
  /** What functions were given: text, or the bytes of a form. */
  readonly inputs: unknown[] = [];
  /** How often a function was begun. */
  began = 0;
  /** Milliseconds by which the server's clock differs from this machine's. */
  aheadMs = 0;
  /** Decides about a request before the server does. */
  instead: (request: Arrived) => Instead | undefined = () => undefined;
  /** Changes what the server says of a run, in a response to this request. */
  tampered: (record: Run, request: Arrived) => unknown = (record) => record;
  /** What becomes of a run; a completed one where nothing is said. */
  outcome: Partial<Run> = {};
  #server: Server | undefined;
  #ids = 0;

  async listen(): Promise<string> {
    this.#server = createServer((request, response) => void this.#serve(request, response));
    await new Promise<void>((resolve) => this.#server?.listen(0, "127.0.0.1", resolve));
    const { port } = this.#server.address() as AddressInfo; // it listens on a port
    return `http://127.0.0.1:${port}/v1`;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  now(): number {
    return Date.now() + this.aheadMs;
  }

  /** The bodies that createExecution was sent. */
  get created(): Record<string, unknown>[] {
    return this.requests.filter(({ method }) => method === "POST").map(({ body }) => JSON.parse(body));
  }

  /** Puts a run on record as if it had been asked for in another way. */
  add(fields: Record<string, unknown>): Run {
    this.#ids += 1;
    const created = isoDate(this.now());
    const run: Run = {
      $id: `6b09f46c5285ad64${String(this.#ids).padStart(4, "0")}`,
      $createdAt: created,
      $updatedAt: created,
      $permissions: [],
      functionId: "main",
      deploymentId: "6b09f45d6d67271dca84",
      trigger: "http",
      status: "completed",
      requestMethod: "POST",
      requestPath: "/",
      requestHeaders: [{ name: "x-appwrite-client-ip", value: "127.0.0.1" }],
      responseStatusCode: 200,
      responseBody: "",
      responseHeaders: [],
      logs: "",
      errors: "",
      duration: 0.01,
      scheduledAt: null,
      ...fields,
    };
    this.runs.push(run);
    return run;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding is set
    const bytes = Buffer.concat(chunks);
    const { method = "", url = "", headers } = request;
    const arrived = { method, path: url, body: bytes.toString(), bytes, headers };
    this.requests.push(arrived);
    const instead = this.instead(arrived);
    if (instead === "lost before") {
      request.socket.destroy();
      return;
    }
    const answer = instead === undefined || instead === "lost after" ? this.#answer(arrived) : instead;
    if (instead === "lost after") {
      request.socket.destroy();
      return;
    }
    const asForm = answer.status < 300 && String(arrived.headers.accept).startsWith("multipart/form-data");
    const boundary = "-----------------------------6b09f4712e872";
    const text = asForm ? formOf(answer.body as Run, boundary) : jsonOf(answer.body);
    response.writeHead(answer.status, {
      "x-debug-fallback": "false, true",
      server: "Appwrite",
      "x-content-type-options": "nosniff",
      "content-type": asForm
        ? `multipart/form-data; boundary=${boundary}`
        : text === ""
          ? "text/html"
          : "application/json; charset=UTF-8",
      date: new Date(this.now()).toUTCString(),
      ...("headers" in answer ? answer.headers : undefined),
    });
    response.end(text);
  }

  #answer(request: Arrived): { status: number; body?: unknown } {
    const { pathname, searchParams } = new URL(request.path, "http://127.0.0.1");
    const [, , , fn = "", , runId] = pathname.split("/");
    if (request.method === "POST") return this.#create(fn, request);
    if (runId === undefined) return this.#list(searchParams.getAll("queries[]"), request);
    const run = this.runs.find(({ $id }) => $id.toLowerCase() === runId.toLowerCase());
    if (run === undefined)
      return refusal(404, "execution_not_found", "Execution with the requested ID could not be found.");
    if (request.method === "GET") return { status: 200, body: this.tampered({ ...run, responseBody: "" }, request) };
    if (run.status === "waiting") {
      return refusal(400, "execution_in_progress", "Can't delete ongoing execution.");
    }
    this.runs.splice(this.runs.indexOf(run), 1);
    return { status: 204 };
  }

  #create(fn: string, request: Arrived): { status: number; body?: unknown } {
    const given = String(request.headers["content-type"]).startsWith("multipart/form-data")
      ? fieldsOf(request.bytes, String(request.headers["content-type"]))
      : bodyOf(request.body);
    this.inputs.push(given.body);
    const { async: later = false, path = "/", method = "POST", headers = {}, scheduledAt = null } = given;
    if (typeof path !== "string" || path === "" || [...path].length > 2048) {
      return refusal(400, "general_argument_invalid", "Invalid `path` param");
    }
    // The real server has the sentence where the type should be.
    if (!areHeaders(headers)) return refusal(500, headersRefusal, "Server Error");
    const asked = { functionId: fn.toLowerCase(), requestPath: path, requestMethod: method };
    if (scheduledAt !== null) {
      const at = isoDate(Date.parse(String(scheduledAt)));
      const run = this.add({ ...asked, ...pending, status: "scheduled", trigger: "schedule", scheduledAt: at });
      return { status: 202, body: this.tampered(run, request) };
    }
    this.began += 1;
    if (later === true || later === "true") {
      return { status: 202, body: this.tampered(this.add({ ...asked, ...pending, status: "waiting" }), request) };
    }
    const run = this.add({ ...asked, ...this.outcome });
    const id = { name: "x-appwrite-execution-id", value: run.$id };
    const own = Array.isArray(run.responseHeaders) ? (run.responseHeaders as unknown[]) : [];
    const isBytes = run.responseBody instanceof Uint8Array;
    if (isBytes && !String(request.headers.accept).startsWith("multipart/form-data")) {
      return refusal(400, "general_unknown", "Failed to parse response: Malformed UTF-8 characters");
    }
    return { status: 201, body: this.tampered({ ...run, responseHeaders: [...own, id] }, request) };
  }

  #list(queries: readonly string[], request: Arrived): { status: number; body?: unknown } {
    let rows: Run[] = this.runs.map((run) => ({ ...run, responseBody: "" }));
    for (const query of queries) {
      // As the client wrote it.
      const {
        method,
        attribute = "",
        values = [],
      } = JSON.parse(query) as {
        method: string;
        attribute?: string;
        values?: unknown[];
      };
      if (method === "equal")
        rows = rows.filter((row) => values.some((value) => collated(row[attribute]) === collated(value)));
      else if (method === "orderDesc") rows.reverse();
      else if (method === "limit") rows = rows.slice(0, Number(values[0]));
      else return refusal(400, "general_argument_invalid", `Invalid query method: ${method}`);
    }
    return { status: 200, body: { total: 0, executions: rows.map((row) => this.tampered(row, request)) } };
  }
}

const pending = { responseStatusCode: 0, responseHeaders: [], duration: 0 };
const headersRefusal =
  'Invalid headers: Alphanumeric characters or hyphens only, cannot start with "x-appwrite", maximum 100 keys, and total size 16384.';

function refusal(status: number, type: string, message: string) {
  return { status, body: { message, code: status, type, version: "1.9.6" } };
}

function jsonOf(body: unknown): string {
  return body === undefined ? "" : JSON.stringify(body).replaceAll("/", "\\/");
}

/** A record as a form, one part for each of its fields: lists as JSON, numbers as text, null as nothing. */
function formOf(record: Run, boundary: string): Buffer {
  const parts: (string | Uint8Array)[] = [];
  for (const [name, value] of Object.entries(record)) {
    const type = Array.isArray(value) ? "Content-Type: application/json\r\n" : "";
    const content = Array.isArray(value)
      ? JSON.stringify(value)
      : value instanceof Uint8Array
        ? value
        : String(value ?? "");
    parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n${type}\r\n`, content, "\r\n");
  }
  return Buffer.concat([...parts, `--${boundary}--\r\n`].map((part) => Buffer.from(part)));
}

/** The fields of a form; the server takes those without a file name only. */
function fieldsOf(bytes: Buffer, contentType: string): Record<string, unknown> {
  const boundary = /boundary=(\S+)/.exec(contentType)?.[1] ?? "";
  const fields: Record<string, unknown> = {};
  for (const part of bytes.toString("latin1").split(`--${boundary}`).slice(1, -1)) {
    const [head = "", ...rest] = part.slice(2, -2).split("\r\n\r\n");
    const name = /name="([^"]*)"/.exec(head)?.[1] ?? "";
    const content = Buffer.from(rest.join("\r\n\r\n"), "latin1");
    if (/filename=/.test(head)) continue;
    fields[name] = name === "body" ? content : name === "headers" ? JSON.parse(content.toString()) : content.toString();
  }
  return fields;
}

function isoDate(ms: number): string {
  return new Date(ms).toISOString().replace("Z", "+00:00");
}

/** PHP takes a document that it cannot read, or that is no object, for an empty one. */
function bodyOf(text: string): Record<string, unknown> {
  try {
    if (/\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])/i.test(text)) return {};
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function areHeaders(headers: unknown): boolean {
  const entries = Object.entries(headers as object);
  const size = entries.reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(String(value)), 0);
  const isName = (name: string) =>
    /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/.test(name) && !name.startsWith("x-appwrite-");
  return entries.length <= 100 && size < 16_384 && entries.every(([name]) => isName(name));
}

/** Text as MariaDB's default collation compares it. */
function collated(value: unknown): string {
  return String(value).normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
