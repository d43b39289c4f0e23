import type { BodyKind, BodyReader } from "./codec.js";
import type { Integers, JsonReading } from "./exact-json.js";
import { parseJson } from "./json.js";
import { isJsonMedia, isTextMedia, matchMedia, mediaEssence } from "./media.js";
import type { OperationDescriptor } from "./operation.js";
import type { WireResponse } from "./transport/transport.js";

/** Response headers by lower-case name. Typed where the spec documents them, readable where it does not. */
export type ResponseHeaders = { readonly [name: string]: string | undefined };

/** A documented 2xx. `Status` is the spec's response key, such as 201, "2XX" or "default". */
export type SuccessOutcome<Status extends number | string, HttpStatus extends number, Data, Headers = unknown> = {
  readonly ok: true;
  readonly status: Status;
  readonly httpStatus: HttpStatus;
  readonly data: Data;
  readonly error?: undefined;
  readonly headers: ResponseHeaders & Headers;
  /** The body as text, exactly as it came; undefined where it is no text. */
  readonly text: string | undefined;
  readonly response: Response;
};

/** A documented status other than 2xx. `error` is undefined when the server sent no body. */
export type ErrorOutcome<Status extends number | string, HttpStatus extends number, Failure, Headers = unknown> = {
  readonly ok: false;
  readonly status: Status;
  readonly httpStatus: HttpStatus;
  readonly data?: undefined;
  readonly error: Failure | undefined;
  readonly headers: ResponseHeaders & Headers;
  /** The body as text, exactly as it came; undefined where it is no text. */
  readonly text: string | undefined;
  readonly response: Response;
};

/**
 * What the spec does not know: another status, a documented one whose body is of another media type or not parseable, or a
 * documented 2xx whose body is missing. `data` (2xx) or `error` holds parsed JSON, else text, else bytes, else undefined.
 */
export type UndocumentedOutcome = {
  readonly ok: boolean;
  readonly status: "undocumented";
  readonly httpStatus: number;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly headers: ResponseHeaders;
  /** The body as text, exactly as it came; undefined where it is no text. */
  readonly text: string | undefined;
  readonly response: Response;
};

/** Any outcome. Generated functions narrow it to their operation's documented responses. */
export type Outcome = {
  readonly ok: boolean;
  readonly status: number | string;
  readonly httpStatus: number;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly headers: ResponseHeaders;
  /** The body as text, exactly as it came; undefined where it is no text. */
  readonly text: string | undefined;
  readonly response: Response;
};

/** One documented response: its key in the spec, and how each of its media types is read. */
type Documented = {
  readonly tag: number | string;
  readonly media: ReadonlyMap<string, BodyKind | BodyReader>;
};

/** Reads the responses of one operation. What the spec says of a status is looked up once. */
export class OutcomeReader {
  readonly #operation: OperationDescriptor;
  readonly #reading: JsonReading | undefined;
  readonly #byStatus = new Map<number, Documented | undefined>();

  constructor(operation: OperationDescriptor, integers?: Integers) {
    this.#operation = operation;
    this.#reading = integers === undefined ? undefined : { integers };
  }

  /** The documented response of a status: exact, else its range (`4XX`), else `default` (OpenAPI 3.1, "Responses Object"). */
  documented(status: number): Documented | undefined {
    if (this.#byStatus.has(status)) return this.#byStatus.get(status);
    const { responses } = this.#operation;
    const range = `${Math.floor(status / 100)}XX`;
    const key = [String(status), range, "default"].find((each) => Object.hasOwn(responses, each));
    const found =
      key === undefined
        ? undefined
        : {
            tag: /^\d{3}$/.test(key) ? Number(key) : key,
            media: new Map(Object.entries(responses[key] ?? {}).map(([type, kind]) => [mediaEssence(type), kind])),
          };
    this.#byStatus.set(status, found);
    return found;
  }

  /** How JSON is read. */
  get reading(): JsonReading | undefined {
    return this.#reading;
  }

  /** An outcome whose body was read by somebody else. */
  outcome(parts: { response: WireResponse; tag: number | string; body: unknown }): Outcome {
    return new LazyOutcome(parts);
  }

  read(response: WireResponse): Outcome {
    const documented = this.documented(response.status);
    const isBodiless = this.#operation.method === "HEAD";
    const body =
      documented && readDocumented({ response, media: documented.media, isBodiless, reading: this.#reading });
    if (documented === undefined || body === undefined) {
      return new LazyOutcome({ response, tag: "undocumented", body: readUndocumented(response, this.#reading) });
    }
    return new LazyOutcome({ response, tag: documented.tag, body: body.value });
  }
}

function contentTypeOf(response: WireResponse): string | undefined {
  return response.header === undefined ? response.headers["content-type"] : response.header("content-type");
}

/** The body as the spec describes it, or undefined when the server sent something else. */
function readDocumented(args: {
  readonly response: WireResponse;
  readonly media: ReadonlyMap<string, BodyKind | BodyReader>;
  readonly isBodiless: boolean;
  readonly reading: JsonReading | undefined;
}): { readonly value: unknown } | undefined {
  const { response, media, isBodiless, reading } = args;
  if (media.size === 0 || isBodiless) return absent;
  const contentType = contentTypeOf(response);
  // Without the header the recipient may guess (RFC 9110 §8.3); the spec's first type is the best guess there is.
  const kind =
    contentType === undefined
      ? media.values().next().value
      : matchMedia({ documented: media, essence: mediaEssence(contentType) });
  switch (kind) {
    case undefined:
      return absentError(response);
    case "empty":
      return absent;
    case "json":
      return tryJson(exactText(response), reading) ?? absentError(response);
    case "binary": {
      const bytes = response.bytes();
      return contentType === undefined && bytes.byteLength === 0 ? absentError(response) : { value: bytes };
    }
    case "text":
    case "multipart":
    case "urlencoded": {
      const text = exactText(response);
      if (text === undefined) return undefined;
      return contentType === undefined && text === "" ? absentError(response) : { value: text };
    }
    default:
      return (
        kind.read({
          bytes: response.bytes(),
          contentType: contentType ?? "",
          text: () => exactText(response),
          reading,
        }) ?? absentError(response)
      );
  }
}

const absent = { value: undefined };

/** An error may come without its body: its status says enough (a proxy's 502, a framework's bare 401). A success may not. */
function absentError(response: WireResponse): typeof absent | undefined {
  const isError = response.status < 200 || response.status > 299;
  return isError && response.bytes().byteLength === 0 ? absent : undefined;
}

function readUndocumented(response: WireResponse, reading: JsonReading | undefined): unknown {
  const contentType = contentTypeOf(response);
  const essence = contentType === undefined ? "" : mediaEssence(contentType);
  if (essence !== "" && !isJsonMedia(essence) && !isTextMedia(essence)) {
    const bytes = response.bytes();
    return bytes.byteLength === 0 ? undefined : bytes;
  }
  const text = exactText(response);
  if (text === undefined) return response.bytes();
  if (text === "") return undefined;
  const parsed = isTextMedia(essence) && !isJsonMedia(essence) ? undefined : tryJson(text, reading);
  return parsed === undefined ? text : parsed.value;
}

/** undefined where the body is no text: one with U+FFFD for what the server sent would be a lie, so the bytes are given instead. */
function exactText(response: WireResponse): string | undefined {
  const text = response.text();
  return response.isExactText === false ? undefined : text;
}

function tryJson(text: string | undefined, reading: JsonReading | undefined): { readonly value: unknown } | undefined {
  if (text === undefined) return undefined;
  try {
    return { value: parseJson(text, reading) };
  } catch {
    return undefined;
  }
}

/** RFC 9110 §15.3.5, §15.3.6 and §15.4.5: statuses whose `Response` must be made without a body. */
const bodilessStatuses: ReadonlySet<number> = new Set([204, 205, 304]);

/** `headers`, `text` and `response` are getters, made when somebody asks: most callers never do, and logs should not. */
class LazyOutcome implements Outcome {
  readonly ok: boolean;
  readonly status: number | string;
  readonly httpStatus: number;
  readonly data: unknown;
  readonly error: unknown;
  readonly #wire: WireResponse;
  #response: Response | undefined;

  constructor({ response, tag, body }: { response: WireResponse; tag: number | string; body: unknown }) {
    this.ok = response.status >= 200 && response.status <= 299;
    this.status = tag;
    this.httpStatus = response.status;
    this.data = this.ok ? body : undefined;
    this.error = this.ok ? undefined : body;
    this.#wire = response;
  }

  get headers(): ResponseHeaders {
    return this.#wire.headers;
  }

  get text(): string | undefined {
    return exactText(this.#wire);
  }

  get response(): Response {
    this.#response ??= toResponse(this.#wire);
    return this.#response;
  }
}

function toResponse(wire: WireResponse): Response {
  const { status } = wire;
  // RFC 9110 §15: servers may send statuses that the constructor refuses; the truth is still shown.
  const isConstructible = status >= 200 && status <= 599;
  const bytes = wire.bytes();
  const body = bytes.byteLength === 0 || bodilessStatuses.has(status) ? null : new Uint8Array(bytes);
  const response = new Response(body, { status: isConstructible ? status : 500, headers: toHeaders(wire) });
  if (!isConstructible) Object.defineProperty(response, "status", { value: status });
  return response;
}

function toHeaders(wire: WireResponse): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(wire.headers)) {
    if (name !== "set-cookie") headers.set(name, value);
  }
  for (const cookie of wire.setCookies ?? []) headers.append("set-cookie", cookie);
  return headers;
}
