import type { ExecutionMethod } from "@fnwire/appwrite";
import type { ProviderId } from "./capabilities.js";

/**
 * JSON values arrive as JSON with its content type, text as plain text, a `Uint8Array` as its bytes, and `undefined` as no body at
 * all.
 */
export type AppwriteInput = unknown;

/** How the function is called: it sees an HTTP request. */
export type AppwriteRequest = {
  /** Path and query, default `/`. At most 2,048 characters, with the mark that `"reconcile"` adds to the query. */
  path?: string | undefined;
  /** Default `POST`. */
  method?: ExecutionMethod | undefined;
  /**
   * Headers for the function: at most 100 and less than 16,384 bytes, those that hooks and this package add included. Names are letters,
   * digits and inner hyphens, and none may start with `x-appwrite-`; values hold no line breaks.
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Ask for an output that may be bytes. What is not text arrives as `Uint8Array`; without this the service has run the function, but
   * cannot give its response. Only `invoke` has outputs. Default: true where the input is bytes.
   */
  binary?: boolean | undefined;
  /** With `start` only: when to run. Rounded up to a whole minute, which must be more than a minute ahead. */
  scheduleAt?: Date | undefined;
};

/**
 * What JSON writes in braces: neither a list nor anything else that is iterated over. The first member is for literals, the
 * second for interfaces.
 */
type JsonObject = Readonly<Record<string, unknown>> | (object & { readonly [Symbol.iterator]?: never });

/** An object becomes the function's keyword arguments, text that is not JSON its one argument. */
export type QinlingInput = JsonObject | string | undefined;

/** What only Qinling knows of an invocation. */
export type QinlingRequest = {
  /** Version of the function, 0 (the default) for the latest code. Not with an alias, which names a version itself. */
  version?: number | undefined;
  /** Stored with the execution. */
  description?: string | undefined;
};

/** The event, a JSON object; `undefined` is sent as an empty one. */
export type FunctionGraphInput = JsonObject | undefined;

/** What only FunctionGraph knows of an invocation. */
export type FunctionGraphRequest = {
  /** Return the end of the run's log with a synchronous result. Default false. */
  logs?: boolean | undefined;
  /**
   * How the result of `invoke` comes. `"v1"` (default): in the service's envelope, which holds it as text without saying what it
   * is. `"v0"`: as it is, with the content type that says whether it is text or JSON.
   */
  responseVersion?: "v0" | "v1" | undefined;
  /**
   * Whether the function answers like one behind API Gateway, with `statusCode` and `body`, and the output is that body.
   * Default: only a response that says `isBase64Encoded` is taken for one.
   */
  gateway?: boolean | undefined;
  /** Memory for this run in MB, where the function allows dynamic memory. */
  instanceMemoryMb?:
    | 128
    | 256
    | 512
    | 768
    | 1024
    | 1280
    | 1536
    | 1792
    | 2048
    | 2560
    | 3072
    | 3584
    | 4096
    | 8192
    | 10240
    | undefined;
};

/** Arrives as `event.data`; `undefined` as an empty object. */
export type MinappInput = JsonObject | undefined;

/** Nothing about an invocation is particular to Minapp. */
export type MinappRequest = Record<string, never>;

/** What a function of each provider can be given. */
type FunctionInputs = {
  appwrite: AppwriteInput;
  qinling: QinlingInput;
  functiongraph: FunctionGraphInput;
  minapp: MinappInput;
};

/** Options of one invocation that only one provider knows. */
type ProviderRequests = {
  appwrite: AppwriteRequest;
  qinling: QinlingRequest;
  functiongraph: FunctionGraphRequest;
  minapp: MinappRequest;
};

/** What a function of one provider can be given. */
export type FunctionInput<P extends ProviderId> = FunctionInputs[P];
/** Options of one invocation that only this provider knows. */
export type ProviderRequest<P extends ProviderId> = ProviderRequests[P];
