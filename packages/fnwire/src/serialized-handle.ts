import type { ProviderId } from "./capabilities.js";

/** A run by the name the provider knows it by. */
export type RunRef = {
  readonly fn: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
};

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
