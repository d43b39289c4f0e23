type Always = {
  /** Headers can be passed on to the function. */
  readonly headers: boolean;
  /** Longest synchronous run that the service waits for, in seconds. */
  readonly syncCeilingSeconds: number;
};

/** Of a service that names its runs, so that they can be asked about. */
export type Tracked = Always & {
  /** `start` gives a handle to the run. */
  readonly handle: true;
  /** The state of a run can be asked for. Goes with the handle: an id that nothing can be asked about is a receipt. */
  readonly status: true;
  /** What `result()` knows of an asynchronous run: its output, its fate and status code only, or its fate only. */
  readonly result: "full" | "meta" | "none";
  /** The log of an asynchronous run can be read. */
  readonly logs: boolean;
  /**
   * Before it starts (`scheduled`), at any time (`run`), at any time but with other runs of the same instance (`collateral`), or not
   * at all.
   */
  readonly cancel: "scheduled" | "run" | "collateral" | false;
  /** The record of a run can be deleted. */
  readonly remove: boolean;
  /**
   * What tells whether a call whose response was lost had arrived: a key that the service enforces (`key`, so the call can be
   * sent again without harm), a mark that can be searched for (`reconcile`), or nothing.
   */
  readonly dedupe: "key" | "reconcile" | false;
};

/** Of a service that takes calls and names no runs: `start` gives a mere receipt. */
export type Untracked = Always & {
  readonly handle: false;
  readonly status: false;
  readonly result: "none";
  readonly logs: false;
  readonly cancel: false;
  readonly remove: false;
  /** A key that the service enforces, or nothing. */
  readonly dedupe: "key" | false;
};

/** What a service's API allows, in words that types and documentation are both derived from: one of two shapes. */
export type Capabilities = Tracked | Untracked;

/** A service as a type. Its own is an interface, so that hovers and errors say `Client<Loom>` and nothing longer. */
export interface Service {
  /** Lower-case words with dashes, such as `"loom"`: it stands in handles, journals and errors. */
  readonly id: string;
  readonly can: Capabilities;
  /** What a function can be given. */
  readonly input: unknown;
  /** Options of the client that only this service knows. */
  readonly options: object;
  /** Options of one invocation that only this service knows. */
  readonly request: object;
}

/** One capability of one service, as a literal type. */
export type Can<S extends Service, K extends keyof Capabilities> = S["can"][K];

/**
 * What JSON writes in braces: neither a list nor anything else that is iterated over. The first member is for literals, the
 * second for interfaces.
 */
export type JsonObject = Readonly<Record<string, unknown>> | (object & { readonly [Symbol.iterator]?: never });
