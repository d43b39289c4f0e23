import type { CallOptions } from "./call.js";
import type { Can, ProviderId } from "./capabilities.js";
import { inputError } from "./config.js";
import type { PollOptions } from "./poll/wait.js";
import type { Provider, RunRef } from "./provider.js";
import type { AsyncOutput, ExecutionResult } from "./result.js";
import type { ExecutionStatus } from "./state.js";

/**
 * A handle as plain JSON: enough to find the run again with a client of the same provider, in any process. Holds no
 * credential and no URL; where to ask is the resuming client's own business.
 */
export type SerializedHandle<P extends ProviderId = ProviderId> = {
  readonly v: 1;
  readonly provider: P;
  readonly fn: string;
  readonly id: string;
  /** When the run was asked for, ISO 8601. */
  readonly startedAt: string;
  /** The idempotency key of the call, where it had one. */
  readonly key?: string;
};

type HandleBase<P extends ProviderId> = {
  readonly provider: P;
  /** The function, as it was given to `fn`. */
  readonly fn: string;
  /** The provider's id of the run. */
  readonly id: string;
  readonly startedAt: Date;
  toJSON(): SerializedHandle<P>;
};

type WithStatus = {
  /** Where the run is now. One look, repeated when the look itself fails. */
  status(options?: CallOptions): Promise<ExecutionStatus>;
  /** Every change of state until the end, the first one at once. Ends with the run; throws `WaitTimeoutError` at the deadline. */
  watch(options?: PollOptions): AsyncIterable<ExecutionStatus>;
};

type WithResult<P extends ProviderId, R> = {
  /**
   * Waits for the end of the run. Rejects with `FunctionFailedError` when the function failed and with `WaitTimeoutError`,
   * which carries the handle, when the wait is over first. Every call waits on its own; the looks are shared.
   */
  result(options?: PollOptions): Promise<ExecutionResult<P, AsyncOutput<P, R>>>;
};

type WithLogs = {
  /** What the function printed, as far as the service keeps it. Empty while the run goes on. */
  logs(options?: CallOptions): Promise<string>;
};

type WithCancel<P extends ProviderId> =
  Can<P, "cancel"> extends "collateral"
    ? {
        /** Kills the run, and with it every other run on the same function instance: say that this is accepted. */
        cancel(options: CallOptions & { acceptCollateral: true }): Promise<void>;
      }
    : Can<P, "cancel"> extends "scheduled"
      ? {
          /** Cancels a run that is scheduled for later. False when it had begun: a run that has begun cannot be stopped. */
          cancelScheduled(options?: CallOptions): Promise<boolean>;
        }
      : unknown;

type WithRemove = {
  /** Deletes the record of the run. A run that goes on is not stopped by it. */
  remove(options?: CallOptions): Promise<void>;
};

/** A run, with exactly the methods that its provider can fulfil. */
export type Handle<P extends ProviderId, R = unknown> = HandleBase<P> &
  WithStatus &
  WithResult<P, R> &
  (Can<P, "logs"> extends true ? WithLogs : unknown) &
  WithCancel<P> &
  (Can<P, "remove"> extends true ? WithRemove : unknown);

/** All that is left of a run whose provider gives no id: it was accepted, and nothing more can be learnt of it. */
export type Receipt<P extends ProviderId> = {
  readonly provider: P;
  readonly fn: string;
  readonly acceptedAt: Date;
  readonly tracked: false;
};

/** What `start` gives. */
export type Started<P extends ProviderId, R = unknown> = Can<P, "handle"> extends true ? Handle<P, R> : Receipt<P>;

/** The plain form of a run. */
export function serialize<P extends ProviderId>(run: {
  provider: P;
  ref: RunRef;
  key?: string | undefined;
}): SerializedHandle<P> {
  const { provider, ref, key } = run;
  const plain = { v: 1, provider, fn: ref.fn, id: ref.id, startedAt: new Date(ref.startedAt).toISOString() } as const;
  return key === undefined ? plain : { ...plain, key };
}

const fields = ["v", "provider", "fn", "id", "startedAt", "key"];

/** Reads a handle that may come from anywhere: every field is checked like the input of a stranger. */
export function parseHandle(provider: Provider, given: unknown): { ref: RunRef; key: string | undefined } {
  const where = { provider: provider.id, operation: "resume" };
  const value = typeof given === "string" ? parseText(given, where) : given;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw inputError("resume needs a handle, its JSON, or the JSON as text", where);
  }
  // Through toJSON when it is a live handle. Safe: an object with any toJSON is asked, and its answer checked below.
  const plain: unknown = "toJSON" in value && typeof value.toJSON === "function" ? value.toJSON() : value;
  if (typeof plain !== "object" || plain === null) throw inputError("resume needs a handle", where);
  const record = plain as Readonly<Record<string, unknown>>; // Safe: any object may be read by key.
  for (const key of Object.keys(record)) {
    if (!fields.includes(key)) throw inputError(`the handle has an unknown field "${key.slice(0, 40)}"`, where);
  }
  const { v, fn, id, startedAt, key } = record;
  if (v !== 1) throw inputError("the handle is of a version that this package does not know", where);
  if (record.provider !== provider.id) {
    throw inputError(`the handle belongs to another provider; resume it with a client of that one`, where);
  }
  if (typeof fn !== "string") throw inputError("the handle's fn must be text", where);
  if (typeof id !== "string") throw inputError("the handle's id must be text", where);
  provider.checkRef(fn);
  provider.checkId(id);
  const startedMs = typeof startedAt === "string" && isoDate.test(startedAt) ? Date.parse(startedAt) : Number.NaN;
  if (Number.isNaN(startedMs)) throw inputError("the handle's startedAt must be an ISO 8601 date in UTC", where);
  if (key !== undefined && (typeof key !== "string" || key.length > 256)) {
    throw inputError("the handle's key must be text of at most 256 characters", where);
  }
  return { ref: { fn, id, startedAt: startedMs }, key };
}

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

function parseText(text: string, where: { provider: string; operation: string }): unknown {
  if (text.length > 10_000) throw inputError("the handle's text is too long to be one", where);
  try {
    return JSON.parse(text);
  } catch {
    throw inputError("the handle's text is not JSON", where);
  }
}
