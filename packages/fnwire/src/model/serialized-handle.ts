import type { SoundClock } from "./clock.js";
import type { Certainty } from "./outcome.js";

/** A run by the name the provider knows it by. */
export type RunRef = {
  readonly fn: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** When the run was asked to begin, where that is not at once. Milliseconds since 1970. */
  readonly scheduledAt?: number | undefined;
  /** Canceled by a call that the service confirmed: there is nothing to ask for any more. */
  readonly cancelled?: boolean | undefined;
};

/**
 * A handle as plain JSON: enough to find the run again with a client of the same provider, in any process. Holds no
 * credential and no URL; where to ask is the resuming client's own business.
 */
export type SerializedHandle<Id extends string = string> = {
  readonly v: 1;
  readonly provider: Id;
  readonly fn: string;
  readonly id: string;
  /** When the run was asked for, ISO 8601. */
  readonly startedAt: string;
  /** The idempotency key of the call, where it had one. */
  readonly key?: string;
  /** When a run that was scheduled for later is to begin, ISO 8601. */
  readonly scheduledAt?: string;
  /** The run was canceled before it began. */
  readonly cancelled?: true;
  /** What was proven of the run when the handle was written; absent while nothing was. */
  readonly executed?: "no" | "yes";
};

/**
 * For how long a run can have been seen; negative before it is to begin. `begunAt` is when it was asked for, by the time that nobody
 * sets. Milliseconds.
 */
export function ageMs(clock: SoundClock, { ref, begunAt }: { readonly ref: RunRef; readonly begunAt: number }): number {
  return clock.monotonic() - begunAt - Math.max(0, (ref.scheduledAt ?? 0) - ref.startedAt);
}

/** The plain form of a run. */
export function serialize<Id extends string>(run: {
  provider: Id;
  ref: RunRef;
  key?: string | undefined;
  executed?: Certainty | undefined;
}): SerializedHandle<Id> {
  const { provider, ref, key, executed = "maybe" } = run;
  return {
    v: 1,
    provider,
    fn: ref.fn,
    id: ref.id,
    startedAt: new Date(ref.startedAt).toISOString(),
    ...(key === undefined ? undefined : { key }),
    ...(ref.scheduledAt === undefined ? undefined : { scheduledAt: new Date(ref.scheduledAt).toISOString() }),
    ...(ref.cancelled ? { cancelled: true } : undefined),
    ...(executed === "maybe" || ref.cancelled ? undefined : { executed }),
  };
}
