import type { FnwireError } from "../../errors/errors.js";
import type { AmbiguityRule } from "../../model/call-options.js";
import type { Service } from "../../model/service.js";
import type { AnyInvokeOptions } from "../invoke-options.js";
import type { Invoker } from "../invoker.js";
import type { ExecutionResult } from "../result.js";
import type { AnyMapOptions } from "./map-options.js";
import type { MapCounts } from "./types.js";

/** The live numbers behind `MapCounts`. */
export type Counts = { -readonly [Name in keyof MapCounts]: MapCounts[Name] };

/** How one input ended, whatever the provider. */
export type AnySettled = {
  readonly index: number;
  readonly input: unknown;
  readonly state: "ok" | "failed" | "ambiguous" | "not-started" | "output-lost";
  readonly result?: ExecutionResult<Service, unknown>;
  readonly error?: FnwireError;
};

type Invoke = (input: unknown, options: AnyInvokeOptions) => Promise<ExecutionResult<Service, unknown>>;

/** Everything that a run over many inputs is made of. */
export type MapContext = {
  readonly invoker: Invoker;
  readonly fn: string;
  readonly rule: AmbiguityRule;
  readonly inputs: Iterable<unknown> | AsyncIterable<unknown>;
  readonly options: AnyMapOptions;
  readonly counts: Counts;
  readonly invoke: Invoke;
  /** Looks for what an earlier call with this key came to, without sending it again. */
  readonly recover: Invoke;
  /** The result of an earlier call that is known to have ended; `undefined` when the service does not have it any more. */
  readonly fetch: (key: string, options: AnyInvokeOptions) => Promise<ExecutionResult<Service, unknown> | undefined>;
};
