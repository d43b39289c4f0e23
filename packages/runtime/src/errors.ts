/** Why a call did not get a response. */
export type TransportErrorCode =
  | "DNS_FAILED"
  | "CONNECT_FAILED"
  | "TLS_FAILED"
  | "CONNECTION_LOST"
  /** As in browsers: it failed, and scripts are not told why. The message lists what it may be. */
  | "NO_REASON_GIVEN"
  | "ATTEMPT_TIMEOUT"
  | "REDIRECT_REFUSED"
  | "RESPONSE_TOO_LARGE"
  | "RESPONSE_MALFORMED";

/** Why a call was refused before anything was sent. */
export type RequestErrorCode =
  | "CONFIG_INVALID"
  | "CREDENTIAL_MISSING"
  | "INPUT_INVALID"
  | "UNSAFE_PATH_PARAM"
  | "UNSUPPORTED";

/** What is kept of a lower error: an allow-list, so that no header, URL or socket can come along. */
export type ScrubbedCause = {
  readonly name: string;
  readonly code?: string;
  readonly syscall?: string;
  readonly message: string;
};

const brand = Symbol.for("@fnwire/runtime/CallError");

/** The base of everything this package throws. `operation` is the `operationId`, absent while a client is being made. */
export abstract class CallError extends Error {
  abstract readonly code: RequestErrorCode | TransportErrorCode;
  readonly operation: string | undefined;

  protected constructor(message: string, operation: string | undefined) {
    super(message);
    this.operation = operation;
    Object.defineProperty(this, brand, { value: true });
  }

  /** True for errors of any copy of this package, where `instanceof` sees only its own. */
  static is(value: unknown): value is CallError {
    return typeof value === "object" && value !== null && brand in value;
  }
}

/**
 * Whether an error says by itself what became of the request, and is passed on as it is: one of this package, or one of whoever
 * builds upon it and says of the function whether it was `executed`.
 */
export function saysItAll(error: unknown): boolean {
  if (CallError.is(error)) return true;
  const executed: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "executed") : undefined;
  return executed === "yes" || executed === "no" || executed === "maybe";
}

/** The caller has to change something. Nothing was sent. */
export class RequestError extends CallError {
  override readonly name = "RequestError";
  readonly code: RequestErrorCode;

  constructor({
    code,
    message,
    operation,
    cause,
  }: {
    code: RequestErrorCode;
    message: string;
    operation?: string | undefined;
    cause?: ScrubbedCause | undefined;
  }) {
    super(message, operation);
    this.code = code;
    keepCause(this, cause);
  }
}

/** What a {@link TransportError} is made of. */
export type TransportErrorInit = {
  readonly code: TransportErrorCode;
  readonly message: string;
  readonly operation: string | undefined;
  readonly sent: boolean | "unknown";
  readonly responseStarted: boolean;
  readonly httpStatus?: number | undefined;
  readonly cause?: ScrubbedCause | undefined;
};

/** No usable response came. `sent` and `responseStarted` say how far the attempt got. */
export class TransportError extends CallError {
  override readonly name = "TransportError";
  readonly code: TransportErrorCode;
  /** Whether any byte of the request may have left. `"unknown"` where the platform does not say. */
  readonly sent: boolean | "unknown";
  /** Whether the head of a response arrived. */
  readonly responseStarted: boolean;
  /** Status of the response whose head arrived. */
  readonly httpStatus: number | undefined;

  constructor(init: TransportErrorInit) {
    super(init.message, init.operation);
    this.code = init.code;
    this.sent = init.sent;
    this.responseStarted = init.responseStarted;
    this.httpStatus = init.httpStatus;
    keepCause(this, init.cause);
  }
}

function keepCause(error: CallError, cause: ScrubbedCause | undefined): void {
  // Own and not enumerable, as the language defines `cause`.
  if (cause !== undefined) Object.defineProperty(error, "cause", { value: cause, configurable: true, writable: true });
}

const urlLike = /[a-z][a-z0-9+.-]*:\/\/\S*/gi;
/** IPv4, and IPv6 in brackets or with at least two colons that Node writes bare, each with the port behind it. */
const addressLike =
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|\[[0-9a-f:.%]{2,}\](?::\d+)?|(?<![\w:])[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*/gi;

/** The headers of a request that everybody may know. */
const publicHeaders: ReadonlySet<string> = new Set(["accept", "accept-encoding", "content-type", "user-agent"]);

/** What a request holds that nobody but the service should see. */
export type HiddenParts = {
  readonly headers: Readonly<Record<string, string>>;
  readonly url: string;
  readonly body: string | Uint8Array | null;
};

/**
 * A word as people write it, a code as platforms do, a small number, each with the signs that stand around it in a sentence: what is
 * none may be a secret, in whatever form.
 */
const plainToken =
  /^[("'`]*(?:[A-Z]?[a-z]+(?:['/-][A-Z]?[a-z]+)*|[A-Z]+(?:_[A-Z]+)*|\d{1,5}|\[(?:url|address)]|=)?[()"'`.,:;?!/]*$/;
/** The system calls of a socket's life. */
const socketCall = /^(?:getaddrinfo|connect|read|write)$/;
/** What of a body is looked at: a login's is smaller. */
const bodyLooked = 8_192;

/** Tells whether a text holds a word of the request. A short one has to be its own; a longer one may be a part of anything. */
function wordsOf({ headers, url, body }: HiddenParts): (text: string) => boolean {
  const values = Object.keys(headers).map((name) => (publicHeaders.has(name) ? "" : headers[name]));
  const head = [...values, url.replace(/^[^/]*\/\/[^/?#]*/, "")].join().toLowerCase();
  const own = new Set(head.split(/[^a-z0-9]+/));
  const all = typeof body === "string" ? head + body.slice(0, bodyLooked).toLowerCase() : head;
  return (text) =>
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .some((word) => word !== "" && (word.length < 4 ? own.has(word) : all.includes(word)));
}

/**
 * Copies name, code, system call and message of a lower error, nothing else. In the message URLs and addresses are masked, the
 * machine's own among them, and so is what is no plain word or was in the request `sent`: whoever made it may have quoted a credential,
 * in any encoding. Without `sent` plain words stay, whatever they are.
 */
export function scrubCause(error: unknown, sent?: HiddenParts): ScrubbedCause {
  if (typeof error !== "object" || error === null) {
    return { name: "Error", message: "a value that is not an Error was thrown" };
  }
  const isSecret = sent === undefined ? () => false : wordsOf(sent);
  const read = (key: string): string => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === "string" ? value : "";
  };
  const named = (key: string): string => {
    const value = read(key);
    return /^\w{1,60}$/.test(value) && !isSecret(value) ? value : "";
  };
  const code = named("code");
  const [syscall = ""] = socketCall.exec(read("syscall")) ?? [];
  const message = read("message").slice(0, 2000).replace(urlLike, "[url]").replace(addressLike, "[address]");
  return {
    name: named("name") || "Error",
    ...(code === "" ? {} : { code }),
    ...(syscall === "" ? {} : { syscall }),
    message: message
      .replace(/\S+/g, (token) =>
        token === syscall || (plainToken.test(token) && !isSecret(token)) ? token : "[hidden]",
      )
      .slice(0, 500),
  };
}
