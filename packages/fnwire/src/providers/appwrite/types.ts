import type { ExecutionMethod } from "@fnwire/appwrite";
import type { Credential, Invocation } from "../../provider/tools.js";

export const id = "appwrite";

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
   * cannot give its answer. Only `invoke` has outputs. Default: true where the input is bytes.
   */
  binary?: boolean | undefined;
  /** With `start` only: when to run. Rounded up to a whole minute, which must be more than a minute ahead. */
  scheduleAt?: Date | undefined;
};

/** What only Appwrite's client is told. Give `endpoint` or `region`, and one of `key`, `jwt` and `session`, or none for guests. */
export type AppwriteOwnOptions = {
  /** Base URL, such as `https://cloud.appwrite.io/v1`. */
  endpoint?: string | undefined;
  /** Region of Appwrite Cloud, such as `fra`. */
  region?: string | undefined;
  /** Id of the project; not a secret. */
  project: string;
  /** API key of a server. Reading logs needs one. */
  key?: Credential;
  /** Short-lived token of a user. */
  jwt?: Credential;
  /** Session secret of a user. */
  session?: Credential;
};

export const facts = {
  id,
  can: {
    handle: true,
    status: true,
    result: "meta",
    logs: true,
    cancel: "scheduled",
    remove: true,
    dedupe: "reconcile",
    headers: true,
    syncCeilingSeconds: 30,
  },
} as const;
type Facts = typeof facts;

/** Appwrite Functions, as a type. */
export interface Appwrite extends Facts {
  readonly input: AppwriteInput;
  readonly options: AppwriteOwnOptions;
  readonly request: AppwriteRequest;
}

export type AppwriteInvocation = Invocation<Appwrite>;
