/**
 * What goes wrong with an exchange.
 *
 * `ran` says whether the request is carried out all the same (the function runs) before it goes wrong; that is what a client
 * cannot see and a retry must not guess.
 */
export type Fault =
  /**
   * The service goes down: this request's connection is reset before it is carried out, and for `forMs` milliseconds all new
   * connections are refused. What a request is for is not known before it is sent, so no single operation can be refused.
   */
  | { readonly kind: "refuse"; readonly forMs: number }
  /** The connection is reset (TCP RST) instead of a response. */
  | { readonly kind: "reset"; readonly ran: boolean }
  /** Nothing is answered for `forMs` milliseconds, then the connection is closed. Without `forMs` until the client leaves. */
  | { readonly kind: "stall-headers"; readonly ran: boolean; readonly forMs?: number }
  /** Headers and the first `afterBytes` bytes of the body (default: half of it) are sent, the rest is not. */
  | { readonly kind: "stall-body"; readonly afterBytes?: number; readonly forMs?: number }
  /** The body comes in pieces of `bytes` (default 1), one each `everyMs` milliseconds (default 20). */
  | { readonly kind: "drip"; readonly bytes?: number; readonly everyMs?: number }
  /** This status, headers and body instead of the real response. A body that is not text is sent as JSON. */
  | {
      readonly kind: "respond";
      readonly ran: boolean;
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** The body ends after `afterBytes` bytes (default: half of it) and the connection is closed, short of its Content-Length. */
  | { readonly kind: "truncate"; readonly afterBytes?: number }
  /** The real body is followed by spaces until it is `bytes` long. */
  | { readonly kind: "oversize"; readonly bytes: number }
  /** As `oversize`, gzip-compressed to a thousandth of its length. */
  | { readonly kind: "compressed-bomb"; readonly bytes: number }
  /**
   * The provider's own 429. `hint` (default `none`) says when to come back: `seconds` and `date` are the two forms of
   * Retry-After (RFC 9110 section 10.2.3), `own` is the provider's own header where it has one.
   */
  | { readonly kind: "throttle"; readonly hint?: ThrottleHint; readonly retryAfterSeconds?: number }
  /**
   * What runs functions is not there: the function does not run (or its code is not built), and the service reports that in its
   * own way, with this message where it has a place for one.
   */
  | { readonly kind: "lose-run"; readonly message: string }
  /** All credentials issued so far expire, then the request is handled: it gets the provider's own response to that. */
  | { readonly kind: "expire-credentials" };

/** How a 429 says when to come back. */
export type ThrottleHint = "none" | "seconds" | "date" | "own";

/** Which exchanges a fault hits, and how often. */
export type FaultRule = {
  readonly fault: Fault;
  /** Slug of the provider; absent means any. */
  readonly provider?: string;
  /** operationId; absent means any. */
  readonly operation?: string;
  /** Text that the path and query must contain; absent means any. */
  readonly target?: string;
  /** How many matching exchanges pass unharmed first (default 0). */
  readonly skip?: number;
  /** How many it hits after that (default 1). `Infinity` (null in JSON) means all. */
  readonly times?: number | null;
  /** Chance that it hits a matching exchange, from 0 to 1 (default 1). Exchanges that it spares count neither as skipped nor as hit. */
  readonly probability?: number;
};
