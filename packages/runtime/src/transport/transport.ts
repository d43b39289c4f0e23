import type { Clock } from "../clock.js";
import type { OperationDescriptor } from "../operation.js";

/** One request, ready to be sent. Its body is buffered, so it can be sent again as it is. */
export type WireRequest = {
  readonly method: string;
  /** Absolute URL on the endpoint's origin. */
  readonly url: string;
  /** Lower-case names. Validated: no control characters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds this attempt may take, from connecting to the last byte of the body. Absent: no limit. */
  readonly timeoutMs?: number | undefined;
  /** Upper bound of the decoded response body in bytes. */
  readonly maxResponseBytes: number;
};

/** One response, read to its end unless the operation asks for its body as it comes. */
export type WireResponse = {
  readonly status: number;
  /** Lower-case names; repeated headers joined by `, ` (RFC 9110 §5.3), `set-cookie` too: see {@link setCookies}. */
  readonly headers: Readonly<Record<string, string>>;
  /** Each `set-cookie` by itself, for it cannot be split once joined. Absent where the platform hides them. */
  readonly setCookies?: readonly string[];
  /**
   * True where a page sees the safelisted headers and those that the service exposes to it (`Access-Control-Expose-Headers`):
   * that one is not there then proves nothing.
   */
  readonly hidesHeaders?: boolean;
  /** One header by its lower-case name. Optional: what can answer without sorting out all headers should. */
  header?(name: string): string | undefined;
  /** The decoded body as text: in the charset of its content type, else UTF-8; without a byte order mark. */
  text(): string;
  /** False where the body holds bytes that are no text: {@link text} shows U+FFFD for them, {@link bytes} is exact. */
  readonly isExactText?: boolean;
  /** The decoded body. */
  bytes(): Uint8Array;
  /** The decoded body as it comes, of a success whose operation has a `stream`; {@link text} and {@link bytes} are empty then. */
  readonly chunks?: AsyncIterable<Uint8Array>;
};

/** What is known of an attempt at any instant; the transport updates it as things happen. */
export type Evidence = {
  /** Whether any byte of the request may have left. `"unknown"` where the platform does not say. */
  sent: boolean | "unknown";
  /** Whether the head of a response arrived. */
  responseStarted: boolean;
};

/** What a transport is told besides the request. */
export type TransportContext = {
  readonly operation: OperationDescriptor;
  /** To be filled by whoever really sends; read by whoever decides about sending again. */
  readonly evidence: Evidence;
};

/**
 * Sends one request and reads its response. Rejects with a {@link TransportError}, or with `signal.reason` when the
 * caller aborted. Any HTTP status is a response, never a rejection; redirects are not followed.
 */
export type Transport = (request: WireRequest, context: TransportContext) => Promise<WireResponse>;

/** The part of `http.Agent` and `https.Agent` that tells one from other things; declared here so that browsers type-check. */
export type NodeAgent = {
  readonly maxSockets: number;
  readonly maxFreeSockets: number;
  destroy(): void;
};

/** Any `fetch`: the platform's, a test's or a wrapped one. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** What the platform's default transport can be told. */
export type DefaultTransportOptions = {
  readonly agent?: NodeAgent | undefined;
  readonly fetch?: FetchLike | undefined;
  readonly clock?: Clock | undefined;
};
