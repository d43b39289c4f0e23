import type { OperationRequest } from "./call.js";
import type { JsonReading } from "./exact-json.js";
import type { Outcome, OutcomeReader } from "./outcome.js";
import type { WireResponse } from "./transport/transport.js";

/** How a body is read or written. `binary` is bytes, `empty` means that the spec documents no body. */
export type BodyKind = "json" | "text" | "binary" | "multipart" | "urlencoded" | "empty";

/** A body in memory, so that it can be sent again as it is. */
export type WireBody = {
  readonly content: string | Uint8Array;
  readonly contentType: string;
};

/** What a body is written from. */
export type BodyArgs = {
  /** The spec's `operationId`, for messages. */
  readonly operation: string;
  readonly body: unknown;
  readonly contentType: string;
};

/**
 * Writes the bodies of a media type. Descriptors name the codecs they need instead of a kind, so that a program's bundle holds
 * no other.
 */
export type BodyCodec = {
  readonly kind: Exclude<BodyKind, "empty">;
  /** A promise where something has to be read first: blobs, forms. Throws a RequestError for what it cannot write. */
  readonly write: (args: BodyArgs) => WireBody | Promise<WireBody>;
};

/** Reads the bodies of a media type that needs more than its kind, such as the fields of a form. */
export type BodyReader = {
  readonly kind: "multipart" | "range";
  /** Media type to ask for before the documented one, where only that can be read. */
  readonly prefers?: string;
  /** undefined: the body is not what its media type and the spec say. Throws nothing. */
  readonly read: (args: {
    readonly bytes: Uint8Array;
    /** With its parameters, as the server sent it; empty where it sent none. */
    readonly contentType: string;
    /** The body as text; undefined where it is none. */
    readonly text: () => string | undefined;
    /** How JSON is read. */
    readonly reading: JsonReading | undefined;
  }) => { readonly value: unknown } | undefined;
};

/**
 * How a query parameter is written when it is not OpenAPI's default (`form`, exploded).
 * Source: OpenAPI 3.1, "Style Values"; `booleans` is the service's own.
 */
export type QueryStyle = {
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** The value is written as JSON text. */
  readonly content?: "json";
  /** How true and false are written, for services that read the text `false` as true. Default: `words`. */
  readonly booleans?: "words" | "digits";
};

/** Writes the query string of one operation, without its `?`. Throws a RequestError for what it cannot write. */
export type QueryWriter = (query: object) => string;

/** Makes the writer of one operation from the styles its parameters deviate with. */
export type QueryCodec = (args: {
  /** The spec's `operationId`, for messages. */
  readonly operation: string;
  readonly styles: Readonly<Record<string, QueryStyle>> | undefined;
}) => QueryWriter;

/**
 * Writes what parameters need more than a text for; gives the request with texts in their place. Throws a RequestError for what it
 * cannot write.
 */
export type ParameterCodec = (args: {
  /** The spec's `operationId`, for messages. */
  readonly operation: string;
  readonly request: OperationRequest | undefined;
}) => OperationRequest | undefined;

/** What is told of a body that is handed over as it comes. */
export type BodySink = {
  /** False: no more for now, until {@link BodySource.resume}. */
  readonly push: (chunk: Uint8Array) => boolean;
  readonly end: () => void;
  /** The body is cut off; at once, or behind what has come. */
  readonly fail: (error: unknown, atOnce?: boolean) => void;
  readonly chunks: AsyncIterable<Uint8Array>;
};

/** Where such a body comes from: a transport's connection. */
export type BodySource = {
  readonly resume: () => void;
  /** Nobody reads on. */
  readonly stop: () => void;
  /** Whether somebody waits for more: the time limit counts only then. */
  readonly wait: (isWaiting: boolean) => void;
};

/** What a body that comes piece by piece is read as. */
export type StreamKind = "events" | "lines" | "sequence" | "text" | "bytes";

/** What a stream is read from. */
export type StreamReading = {
  readonly response: WireResponse;
  readonly reader: OutcomeReader;
  /** The spec's `operationId`, for messages. */
  readonly operation: string;
  readonly reading: JsonReading | undefined;
  /** Upper bound of one item. */
  readonly maxBytes: number;
};

/** Hands successes over as they come. Descriptors of other operations have none, so that their programs do not load it. */
export type StreamCodec = {
  /** `coding` is what the transport could not undo. */
  readonly open: (source: BodySource, coding: string | undefined) => BodySink;
  readonly read: (args: StreamReading) => Promise<Outcome>;
};
