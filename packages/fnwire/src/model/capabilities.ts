/** What one provider's API allows, in words that types and documentation are both derived from. */
export type Capability = {
  /** `start` gives a handle to the run; otherwise a mere receipt. */
  readonly handle: boolean;
  /** The state of a run can be asked for. */
  readonly status: boolean;
  /** What `result()` knows of an asynchronous run: its output, its fate and status code only, or its fate only. */
  readonly asyncResult: "full" | "meta" | "none";
  /** The log of an asynchronous run can be read. */
  readonly logs: boolean;
  /** Before it starts (`scheduled`), at any time but with other runs of the same instance (`collateral`), or not at all. */
  readonly cancel: false | "scheduled" | "collateral";
  /** The record of a run can be deleted. */
  readonly remove: boolean;
  /**
   * What tells whether a call whose response was lost had arrived: a key that the service enforces (`key`, so the call can be
   * sent again without harm), a mark that can be searched for (`reconcile`), or nothing.
   */
  readonly dedupe: "key" | "reconcile" | false;
  /** Headers can be passed on to the function. */
  readonly headers: boolean;
  /** Longest synchronous run that the service waits for, in seconds. */
  readonly syncCeilingSeconds: number;
};

/** The one table of what each provider can do: `Handle`, `InvokeOptions` and the README's table all come from it. */
export const capabilities = {
  appwrite: {
    handle: true,
    status: true,
    asyncResult: "meta",
    logs: true,
    cancel: "scheduled",
    remove: true,
    dedupe: "reconcile",
    headers: true,
    syncCeilingSeconds: 30,
  },
  qinling: {
    handle: true,
    status: true,
    asyncResult: "full",
    logs: true,
    cancel: false,
    remove: true,
    dedupe: "key",
    headers: false,
    syncCeilingSeconds: 60,
  },
  functiongraph: {
    handle: true,
    status: true,
    asyncResult: "none",
    logs: false,
    cancel: "collateral",
    remove: false,
    dedupe: false,
    headers: false,
    syncCeilingSeconds: 90,
  },
  minapp: {
    handle: false,
    status: false,
    asyncResult: "none",
    logs: false,
    cancel: false,
    remove: false,
    dedupe: false,
    headers: false,
    syncCeilingSeconds: 5,
  },
} as const satisfies Readonly<Record<string, Capability>>;

export type Capabilities = typeof capabilities;
/** The providers that `fnwire` speaks to. */
export type ProviderId = keyof Capabilities;
/** One capability of one provider, as a literal type. */
export type Can<P extends ProviderId, K extends keyof Capability> = Capabilities[P][K];
