import type { Capabilities } from "../../model/service.js";

/** A function of the emulated service, and what it is called with. */
export type Sample = { readonly fn: string; readonly input: unknown };

/** A provider, its emulated service, and what the checks have to know of both. */
export type Subject<Options extends object = object> = {
  readonly provider: ((options: Options) => unknown) & {
    readonly definition: {
      readonly id: string;
      readonly can: Capabilities;
      readonly options: object;
    };
  };
  /**
   * Options of a client of the emulated service, with credentials that it takes. A `transport` among them is what the checks send
   * through; without one they send over the network.
   */
  readonly options: Options;
  /** Ids of the operations that begin a run of a function, as the requests' descriptions have them. */
  readonly begins: readonly string[];
  /** How often the emulated service has really begun to run a function until now. */
  readonly ran: () => number | Promise<number>;
  readonly functions: {
    /** Gives `output` at once. */
    readonly works: Sample & { readonly output: unknown };
    /** Fails by itself. */
    readonly fails: Sample;
    /** Takes this many milliseconds, 500 or more, and works. */
    readonly slow: Sample & { readonly ms: number };
    /** Is none of the service's, by a name that it could have. */
    readonly missing: Sample;
  };
  /** Texts in `options` that nobody may get to see. */
  readonly secrets: readonly string[];
  /** Longest time that one call may take against the emulated service. Milliseconds, default 5,000. */
  readonly patienceMs?: number;
};

/** What a result has that the checks read. */
export type AnyResult = { readonly provider: string; readonly output: unknown };

/** A client's function, whatever the service. */
export type AnyFunction = {
  invoke(input: unknown, options?: object): Promise<AnyResult>;
  start(input: unknown, options?: object): Promise<AnyRun>;
  map(
    inputs: readonly unknown[],
    options?: object,
  ): AsyncIterable<{ readonly state: string; readonly error?: unknown }>;
};

/** A handle or a receipt, whatever the service. Which methods there are, `can` says. */
export type AnyRun = {
  readonly provider: string;
  readonly tracked?: false;
  readonly id: string;
  toJSON(): { readonly provider: string };
  status(options?: object): Promise<AnyStatus>;
  watch(options?: object): AsyncIterable<AnyStatus>;
  result(options?: object): Promise<AnyResult>;
  logs(options?: object): Promise<unknown>;
  remove(options?: object): Promise<unknown>;
  cancel(options?: object): Promise<unknown>;
};

export type AnyStatus = { readonly state: string; readonly provisional: boolean; readonly executed: string };

/** A client, whatever the service. */
export type AnyClient = { fn(ref: string): AnyFunction; resume(handle: unknown): AnyRun };
