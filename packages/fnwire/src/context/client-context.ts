import type { OperationDescriptor, SignalWatch, Transport } from "@fnwire/runtime";
import type { JsonReading } from "@fnwire/runtime/json";
import type { Redactor } from "../errors/redactor.js";
import type { Authenticator } from "../model/authenticator.js";
import type { Classify } from "../model/classification.js";
import type { SoundClock } from "../model/clock.js";
import type { ResolvedRetryPolicy, RetryTokens } from "../model/retry-policy.js";
import type { Hooks } from "../options/hooks.js";

/** Everything that the calls of one client share. Lives behind private fields: it can reach credentials. */
export type ClientContext = {
  readonly provider: string;
  readonly origin: string;
  /** Base URL of the service, and the project as the client was given it: what a journal belongs to. */
  readonly endpoint?: string | undefined;
  readonly project?: string | undefined;
  readonly clock: SoundClock;
  readonly signals: SignalWatch;
  readonly transport: Transport;
  readonly auth: Authenticator;
  readonly redactor: Redactor;
  readonly policy: ResolvedRetryPolicy;
  readonly budget: RetryTokens | undefined;
  readonly classify: Classify;
  /** Whether the statuses of an operation may be what a function answered; absent: they are the service's own. */
  readonly isFunctionStatus?: ((operation: OperationDescriptor) => boolean) | undefined;
  readonly hooks: Hooks | undefined;
  readonly hookErrors: { count: number };
  /** Polls in a second, of all runs together; see `CommonOptions.pollsPerSecond`. */
  readonly pollsPerSecond?: number | undefined;
  /** How outputs are read; absent: as `JSON.parse` does. */
  readonly reading?: JsonReading | undefined;
  /** Milliseconds a call may take in all, unless it says otherwise. */
  readonly timeoutMs: number;
};

/** Calls a hook with an event. A hook that fails, at once or later, must not change what happens. */
export function emit<E>(client: ClientContext, hook: ((event: E) => void) | undefined, event: E): void {
  if (hook === undefined) return;
  const failed = (): void => {
    client.hookErrors.count += 1;
  };
  try {
    // An asynchronous function is a hook too; nobody else would take its failure.
    // One of another realm's (a test environment's, a frame's) is no instance of this realm's Promise.
    const done: unknown = hook(event);
    if (typeof done === "object" && done !== null && "then" in done) Promise.resolve(done).catch(failed);
  } catch {
    failed();
  }
}

/** The parts of a client that its authenticator may need before the rest exists. */
export type ClientContextParts = {
  /** The client's time and chance. Whatever waits or measures asks it. */
  readonly clock: SoundClock;
  /** Takes credentials out of texts; it has to be told of each. */
  readonly redactor: Redactor;
  /** Sends one request as it is: no retries, no credentials. */
  readonly transport: Transport;
  readonly hooks: Hooks | undefined;
  /** How many times a hook threw. */
  readonly hookErrors: { count: number };
  /** Whom to ask to be told of aborts. */
  readonly signals: SignalWatch;
};
