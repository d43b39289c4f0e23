import type { WireResponse } from "@fnwire/runtime";
import type { CallContext } from "../model/call-context.js";
import type { AmbiguityRule, CallOptions } from "../model/call-options.js";
import type { KnownRun } from "../model/execution-state.js";
import type { AttemptRecord, ErrorCode } from "../model/outcome.js";
import type { ResolvedRetryPolicy } from "../model/retry-policy.js";
import { resolveRetryPolicy } from "../options/retry-policy.js";
import { type ClientContext, emit } from "./client-context.js";

/** A busy process may read a clock this late. */
const longestStallMs = 60_000;

/** A call that is under way: its deadline, its signal, and what became of each request made for it. */
export class OngoingCall implements CallContext {
  readonly client: ClientContext;
  readonly operation: string;
  readonly fn: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly startedAt: number;
  /** For the call as a whole. Milliseconds. */
  readonly timeoutMs: number;
  inputAt: string | undefined = undefined;
  readonly attemptTimeoutMs: number;
  readonly policy: ResolvedRetryPolicy;
  readonly onAmbiguous: AmbiguityRule;
  readonly idempotencyKey: string | undefined;
  /** Answers other than 2xx are given back, not thrown: somebody else reads them. */
  readonly keepResponses: boolean;
  /** The call asks about a run: what it fails with is said of the operation, and `executed` of the run. */
  readonly known: KnownRun | undefined;
  // What follows is written by retrying alone, see `retry/retry-state.ts`.
  readonly attempts: readonly AttemptRecord[] = [];
  /** Attempts at operations that must not be carried out twice, over all exchanges of the call. */
  readonly runAttempts: number = 0;
  /** The latest of them that may have run the function; what it says of that is corrected once the response has been understood. */
  readonly lastRunAttempt: AttemptRecord | undefined = undefined;
  /** What the last repeat cost, to be paid back when it succeeds. Tokens. */
  readonly paid: number = 0;
  /** A refused credential is renewed once per call. */
  readonly renewed: boolean = false;
  /** Milliseconds waited since the attempt before. */
  readonly waitedMs: number = 0;
  /** The last response that came. */
  readonly response: WireResponse | undefined = undefined;
  #executionId: string | undefined;
  #functionHeaders: Readonly<Record<string, string>> | undefined;
  readonly #begunAt: number;
  #deadlineAt: number;
  #token: object | undefined;
  #latest: number;

  constructor(
    client: ClientContext,
    options: {
      operation: string;
      fn?: string | undefined;
      caller: CallOptions | undefined;
      attemptTimeoutMs: number;
      onAmbiguous?: AmbiguityRule | undefined;
      idempotencyKey?: string | undefined;
      keepResponses?: boolean | undefined;
      known?: KnownRun | undefined;
    },
  ) {
    const { caller } = options;
    this.client = client;
    this.operation = options.operation;
    this.fn = options.fn;
    this.signal = caller?.signal;
    this.startedAt = client.clock.now();
    this.#begunAt = client.clock.monotonic();
    this.#latest = this.#begunAt;
    this.timeoutMs = caller?.timeoutMs ?? client.timeoutMs;
    this.#deadlineAt = this.#begunAt + this.timeoutMs;
    this.attemptTimeoutMs = caller?.attemptTimeoutMs ?? options.attemptTimeoutMs;
    this.policy = resolveRetryPolicy(caller?.retry, client.policy);
    this.onAmbiguous = options.onAmbiguous ?? "throw";
    this.idempotencyKey = options.idempotencyKey;
    this.keepResponses = options.keepResponses === true;
    this.known = options.known;
  }

  get executionId(): string | undefined {
    return this.#executionId;
  }

  noteRun(id: string | undefined): void {
    this.#executionId ??= id;
  }

  /** Says which run the call is about, whatever was noted of that before. */
  setRun(id: string | undefined): void {
    this.#executionId = id;
  }

  /** Headers that hooks want the function to receive. */
  get functionHeaders(): Readonly<Record<string, string>> | undefined {
    return this.#functionHeaders;
  }

  addFunctionHeaders(headers: Readonly<Record<string, string>>): void {
    this.#functionHeaders = { ...this.#functionHeaders, ...headers };
  }

  /**
   * Milliseconds until the deadline, possibly negative. Nothing in a call waits past that: where a clock that has no time but
   * the one that is set finds it over for long, nobody was late, but it was set.
   */
  remainingMs(): number {
    const { clock } = this.client;
    const now = clock.monotonic();
    if (clock.isDerived && now - longestStallMs > this.#deadlineAt) this.#deadlineAt += now - this.#latest;
    this.#latest = now;
    return this.#deadlineAt - now;
  }

  /** Milliseconds since the call began, by a time that nobody sets. */
  elapsedMs(): number {
    return this.client.clock.monotonic() - this.#begunAt;
  }

  /**
   * The least time that a request is worth sending with: of one that has less nobody would learn what became of it. A second, or a
   * twentieth of what the call was given. Milliseconds.
   */
  get leastMs(): number {
    return Math.min(1000, this.timeoutMs / 20);
  }

  /** Stands for this call in events. Empty, for hooks may write events down; made when a hook is first told. */
  get token(): object {
    this.#token ??= Object.freeze({});
    return this.#token;
  }

  /** What events say about this call. */
  source(): { provider: string; operation: string; fn: string | undefined; call: object } {
    return { provider: this.client.provider, operation: this.operation, fn: this.fn, call: this.token };
  }

  /** Tells the hooks that the outcome is open and what is done about it. */
  emitAmbiguous(reason: ErrorCode, then: AmbiguityRule): void {
    const { client } = this;
    if (client.hooks?.onAmbiguous) emit(client, client.hooks.onAmbiguous, { ...this.source(), reason, then });
  }
}
