/** Where an exchange is cut, in the order in which its bytes pass. */
export type CutPoint =
  /** Before a byte of the request was read. */
  | "accept"
  /** The request's head was read, nothing was passed on. */
  | "request-head"
  /** Half of the request's body was passed on. */
  | "request-body"
  /** The whole request was passed on, nothing of a response was waited for. */
  | "request-end"
  /** The response has come, none of it was passed on. */
  | "response-start"
  /** A piece of the response's first line was passed on. */
  | "response-head"
  /** The response's head and half of its body were passed on. */
  | "response-body";

/**
 * What a proxy does to one exchange: the eight toxics of Shopify's Toxiproxy, with the resets and closes at every point of
 * an exchange, and noise. The eighth, `down`, is {@link FaultProxy.refuse}.
 */
export type Toxic =
  /** `reset` sends RST, `close` FIN, `half-close` FIN while it goes on reading. */
  | { readonly kind: "reset" | "close" | "half-close"; readonly at: CutPoint }
  /** The response is held back. */
  | { readonly kind: "latency"; readonly ms: number; readonly jitterMs?: number }
  | { readonly kind: "bandwidth"; readonly bytesPerSecond: number }
  /** The response comes in slices. */
  | { readonly kind: "slicer"; readonly bytes: number; readonly everyMs: number }
  /** Everything passes; some time after the response's end the connection is closed. */
  | { readonly kind: "slow-close"; readonly ms: number }
  /** Nothing passes in one direction, for as long as the client stays. */
  | { readonly kind: "timeout"; readonly direction: "request" | "response" }
  /** Only so many bytes of the response pass, then the connection is closed. */
  | { readonly kind: "limit-data"; readonly bytes: number }
  /** Bytes that are no HTTP, instead of passing anything on. */
  | { readonly kind: "noise" };
