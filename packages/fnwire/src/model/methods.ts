import type { CallContext } from "./call-context.js";
import type { ExecutionState } from "./execution-state.js";
import type { RunRef } from "./serialized-handle.js";
import type { Capabilities, Service } from "./service.js";

/** One invocation, ready for a provider: references and keys are checked, the input is the caller's own. */
export interface Invocation<S extends Service = Service> {
  readonly fn: string;
  readonly input: S["input"];
  /** Identifies the call where the service can use that. */
  readonly key: S["can"]["dedupe"] extends false ? undefined : string | undefined;
  /** The caller gave the key: other calls may have the same. */
  readonly isKeyGiven: boolean;
  /** Headers for the function; only where the service forwards headers. */
  readonly headers: S["can"]["headers"] extends false ? undefined : Readonly<Record<string, string>> | undefined;
  /** Options that only this service knows, checked; empty where the caller gave none. */
  readonly request: S["request"];
}

interface Base<S extends Service> {
  /** Refuses a function reference that the service could not have. */
  checkRef(fn: string): void;
  /** Runs the function and waits. The state is not final when the service let go of the run. */
  invoke(call: CallContext, invocation: Invocation<S>): Promise<ExecutionState>;
  /** Starts the function. Gives its id where `can` promises a handle. */
  start(
    call: CallContext,
    invocation: Invocation<S>,
  ): Promise<S["can"]["handle"] extends true ? string : undefined | undefined>;
  /** When the run will begin, if it is scheduled for later. Milliseconds since 1970. */
  scheduledAt?(invocation: Invocation<S>): number | undefined;
}

interface Ids {
  /** Refuses an id of a run that the service could not have given. */
  checkId(id: string): void;
}

interface Looks {
  /** The run as the service shows it; `undefined` when it does not know it. */
  status(call: CallContext, ref: RunRef): Promise<ExecutionState | undefined>;
  /** Many runs of one function with one request, `limits.batchSize` at most. What is missing is looked at one by one. */
  statusMany?(call: CallContext, refs: readonly RunRef[]): Promise<ReadonlyMap<string, ExecutionState>>;
  /** Where that depends on the run: which others it may be asked about together with, and how many at most. */
  sharing?(ref: RunRef): { readonly with: string; readonly upTo: number };
}

interface Logs {
  /** What the function printed; empty where there is nothing yet. */
  logs(call: CallContext, ref: RunRef): Promise<string>;
}

interface Cancels {
  /**
   * Whether the run was stopped: where only scheduled runs can be, whether it is certain never to begin; `false`: it was too late.
   * Rejects when neither is certain.
   */
  cancel(call: CallContext, ref: RunRef): Promise<boolean>;
}

interface Removes {
  /** Deletes the record of a run. */
  remove(call: CallContext, ref: RunRef): Promise<void>;
}

interface Finds<S extends Service> {
  /**
   * Looks for the run that a lost call with this key may have made: this call since it began, or one of another process, of
   * whose beginning nothing is known.
   */
  find(
    call: CallContext,
    invocation: Invocation<S> & { readonly key: string },
    by: "this call" | "another process",
  ): Promise<(ExecutionState & { readonly id: string }) | undefined>;
}

interface MayFind<S extends Service> {
  /** As where it must be there: then a key's run is looked for before a call is sent again. */
  find?: Finds<S>["find"];
}

interface Keys {
  /** Refuses a key that the service could not take. */
  checkKey(key: string): void;
}

interface MayHaveKeys {
  /** Refuses a key that the service could not take. Default: every key is one. */
  checkKey?(key: string): void;
}

/** The type is the message. */
type Not<Name extends string, Why extends string> = { readonly [P in Name]?: `\`can.${Why}: leave this method out` };

type MethodsOf<S extends Service, C extends Capabilities> = (C["handle"] extends true
  ? Ids & Looks
  : Not<"checkId" | "status" | "statusMany" | "sharing", "handle` is false">) &
  (C["logs"] extends true ? Logs : Not<"logs", "logs` is false">) &
  (C["cancel"] extends false ? Not<"cancel", "cancel` is false"> : Cancels) &
  (C["remove"] extends true ? Removes : Not<"remove", "remove` is false">) &
  (C["dedupe"] extends "key"
    ? Keys & MayFind<S>
    : C["dedupe"] extends "reconcile"
      ? Finds<S> & MayHaveKeys
      : Not<"find" | "checkKey", "dedupe` is false">);

/** The methods that `can` promises, and none that it denies. */
export type Methods<S extends Service> = Base<S> & MethodsOf<S, S["can"]>;

/** How long things take on a service, and how much it shows at once. */
export type Limits = {
  /**
   * Just above the service's own limit for a synchronous run, its queue included; infinite where nobody knows how long the
   * queue is. Milliseconds.
   */
  readonly invokeAttemptMs: number;
  /** How long a provisional end is watched before it is believed. Milliseconds, default 0. */
  readonly provisionalGraceMs?: number;
  /**
   * How long after the instant at which it is to begin a run that was never seen may be unknown to the service. Milliseconds, default
   * 0.
   */
  readonly notFoundGraceMs?: number;
  /** How long after a lost call its run may still appear in a search. Milliseconds, default 0. */
  readonly findGraceMs?: number;
  /** Runs that one `statusMany` can show. Default 1. */
  readonly batchSize?: number;
};
